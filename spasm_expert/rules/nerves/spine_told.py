"""Pain of the back with signs that name a cause only when put together.

For:      adults with back pain or leg pain.
Not for:  signs of the cauda equina or the cord, which have their own topics.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    ROUTINE,
    STRONG,
    TWO_WEEKS,
    Topic,
    any_of,
    has,
    lasting,
    measured,
    opposes,
    present,
    refers,
    rule,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.spine import (
    EPIDURAL_ABSCESS,
    LOW_BACK_SPASM,
    LUMBAR_STENOSIS,
    VERTEBRAL_FRACTURE,
)
from spasm_expert.facts.terms.conditions.tolerance import OSTEOPOROSIS
from spasm_expert.facts.terms.drugs.more_classes import CORTICOSTEROID
from spasm_expert.facts.terms.findings.exposures import INJECTION_DRUG_USE
from spasm_expert.facts.terms.findings.general import FEVER, SIGNS_OF_SEPSIS
from spasm_expert.facts.terms.findings.laboratory_findings import BLOOD_CULTURE_POSITIVE
from spasm_expert.facts.terms.findings.nerve_roots import (
    BUTTOCK_BURNING,
    LEG_PAIN_FROM_BACK,
    NUMBNESS_WITHOUT_PAIN,
    THIGH_TO_SHIN_NUMBNESS_OR_PAIN,
    URGE_TO_URINATE_ON_WALKING,
)
from spasm_expert.facts.terms.findings.pain import LEG_PAIN
from spasm_expert.facts.terms.findings.sensation import BURNING_FEELING, NUMBNESS, TINGLING
from spasm_expert.facts.terms.findings.sites import BACK_SPASM, BUTTOCK_SPASM, LEG_SPASM
from spasm_expert.facts.terms.findings.spine import (
    BACK_PAIN,
    MIDLINE_SPINAL_TENDERNESS,
    SPINAL_PAIN,
    SUDDEN_MIDLINE_SPINAL_PAIN,
)
from spasm_expert.facts.terms.findings.triggers import TRIGGERED_BY_STANDING, TRIGGERED_BY_WALKING
from spasm_expert.facts.terms.findings.weakness import WEAKNESS
from spasm_expert.facts.terms.measurements.vitals import TEMPERATURE
from spasm_expert.facts.terms.red_flags import RF09
from spasm_expert.rules.limits.nerves import SPINAL_FEVER, SUBACUTE_WEAKNESS
from spasm_expert.rules.nerves.groups import BACK_WITH_NERVE_TROUBLE, BROKEN_VERTEBRA
from spasm_expert.rules.sources import (
    ACP_LOW_BACK_PAIN_2017,
    JARVIK_DEYO_2002,
    LUMBAR_STENOSIS_QUESTIONNAIRE_2007,
    LUMBAR_STENOSIS_SUPPORT_TOOL_2007,
    NICE_NG59,
    SPINAL_EPIDURAL_ABSCESS_2016,
    SPINAL_EPIDURAL_ABSCESS_MEDSCAPE,
)


class SpineHoweverTold(Topic):
    """Fracture, infection and a narrow canal from a history in general words."""

    back_pain_in_weak_bone = rule(
        when=[
            any_of(has(OSTEOPOROSIS), taking(CORTICOSTEROID)),
            any_of(
                present(SPINAL_PAIN, severity="severe"),
                lasting(SPINAL_PAIN, at_most=SUBACUTE_WEAKNESS),
                present(SUDDEN_MIDLINE_SPINAL_PAIN),
            ),
        ],
        then=[
            supports(VERTEBRAL_FRACTURE, MODERATE, group=BROKEN_VERTEBRA),
            refers(TWO_WEEKS, to="general practice", within="in the next days"),
        ],
        because="Thin bone breaks without an injury, and new or severe back pain may be all that tells.",
        sources=[JARVIK_DEYO_2002, ACP_LOW_BACK_PAIN_2017],
    )
    tender_spine_with_fever_or_germs = rule(
        when=[
            present(MIDLINE_SPINAL_TENDERNESS),
            any_of(
                present(FEVER),
                measured(TEMPERATURE, above=SPINAL_FEVER),
                present(INJECTION_DRUG_USE),
                present(BLOOD_CULTURE_POSITIVE),
                present(SIGNS_OF_SEPSIS),
            ),
        ],
        then=[
            supports(EPIDURAL_ABSCESS, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=EPIDURAL_ABSCESS),
        ],
        because="A spine tender over the bone in a feverish person is infected until scanned.",
        sources=[SPINAL_EPIDURAL_ABSCESS_2016, SPINAL_EPIDURAL_ABSCESS_MEDSCAPE],
        red_flag=RF09,
    )
    nerves_of_the_canal_on_walking = rule(
        when=[
            any_of(present(TRIGGERED_BY_WALKING), present(TRIGGERED_BY_STANDING)),
            any_of(
                present(THIGH_TO_SHIN_NUMBNESS_OR_PAIN),
                present(BUTTOCK_BURNING),
                present(NUMBNESS_WITHOUT_PAIN),
                present(URGE_TO_URINATE_ON_WALKING),
            ),
        ],
        then=[supports(LUMBAR_STENOSIS, MODERATE)],
        because="Numb or burning legs on walking are items of the stenosis questionnaires.",
        sources=[LUMBAR_STENOSIS_QUESTIONNAIRE_2007, LUMBAR_STENOSIS_SUPPORT_TOOL_2007],
    )
    leg_trouble_on_walking_is_no_back_spasm = rule(
        when=[
            any_of(present(TRIGGERED_BY_WALKING), present(TINGLING), present(NUMBNESS), present(WEAKNESS)),
            any_of(present(LEG_PAIN), present(LEG_SPASM), present(BUTTOCK_SPASM), present(WEAKNESS)),
        ],
        then=[opposes(LOW_BACK_SPASM, MODERATE, group=BACK_WITH_NERVE_TROUBLE)],
        because="A tight back muscle does not make the legs tingle, weaken or hurt on walking.",
        sources=[ACP_LOW_BACK_PAIN_2017],
    )
    leg_pain_with_back_pain_is_looked_at = rule(
        when=[
            any_of(present(BACK_PAIN), present(BACK_SPASM)),
            any_of(
                present(TINGLING), present(NUMBNESS), present(BURNING_FEELING), present(LEG_PAIN_FROM_BACK)
            ),
        ],
        then=[refers(ROUTINE, to="general practice", within="in the next weeks")],
        because="Back pain that reaches a nerve of the leg may need more than self-care.",
        sources=[NICE_NG59],
    )
