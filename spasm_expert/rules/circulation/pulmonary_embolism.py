"""A clot that has travelled to the lungs, behind what was taken for a leg cramp.

For:      everybody with leg trouble and breathlessness, chest pain, blood on coughing or a faint.
Not for:  breathlessness without any sign of the legs.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    PATHOGNOMONIC,
    POSSIBLE,
    STRONG,
    WEAK,
    Topic,
    absent,
    all_of,
    any_of,
    believed,
    has,
    lasting,
    measured,
    opposes,
    pregnant,
    present,
    recommends,
    refers,
    rule,
    score,
    shown,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.vascular import DVT, PULMONARY_EMBOLISM
from spasm_expert.facts.terms.conditions.circulation import PREVIOUS_DVT
from spasm_expert.facts.terms.conditions.immunity import ACTIVE_CANCER
from spasm_expert.facts.terms.conditions.organs import POSTPARTUM_SIX_WEEKS
from spasm_expert.facts.terms.diagnostic_tests.circulation import CT_PULMONARY_ANGIOGRAPHY
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import ELECTROCARDIOGRAM
from spasm_expert.facts.terms.diagnostic_tests.urine_and_bedside import PULSE_OXIMETRY
from spasm_expert.facts.terms.drugs.classes import OESTROGEN
from spasm_expert.facts.terms.findings.breathing import (
    BREATHLESS_AT_REST,
    BREATHLESSNESS,
    COUGHING_BLOOD,
    SUDDEN_BREATHLESSNESS,
)
from spasm_expert.facts.terms.findings.heart import CHEST_PAIN, PLEURITIC_CHEST_PAIN, SYNCOPE
from spasm_expert.facts.terms.findings.imaging_vessels import PULMONARY_EMBOLISM_ON_IMAGING, ULTRASOUND_DVT
from spasm_expert.facts.terms.findings.leg_swelling import DEEP_VEIN_TENDERNESS, RED_WARM_LEG
from spasm_expert.facts.terms.findings.muscle import CALF_TENDERNESS
from spasm_expert.facts.terms.findings.operations import BEDRIDDEN_3_DAYS, SURGERY
from spasm_expert.facts.terms.findings.pain import CALF_PAIN
from spasm_expert.facts.terms.findings.sites import LEG_SPASM, ONE_SIDED_SPASM
from spasm_expert.facts.terms.measurements.vitals import OXYGEN_SATURATION, PULSE
from spasm_expert.facts.terms.patterns import ONE_SIDED_LEG_SWELLING_PATTERN
from spasm_expert.facts.terms.red_flags import RF06
from spasm_expert.facts.terms.scores import WELLS_DVT
from spasm_expert.rules.circulation.groups import LUNG_CLOT_SIGNS
from spasm_expert.rules.circulation.phrases import ONE_CALF_HURTS
from spasm_expert.rules.limits.circulation import FAST_PULSE, LOW_SATURATION, WELLS_LIKELY
from spasm_expert.rules.limits.common import FOUR_WEEKS, TWO_WEEKS_TIME
from spasm_expert.rules.sources import GENERAL_KNOWLEDGE, NICE_NG158, PROJECT_JUDGEMENT

_LEG_WITH_CLOT = any_of(
    shown(ONE_SIDED_LEG_SWELLING_PATTERN),
    ONE_CALF_HURTS,
    present(RED_WARM_LEG),
    present(DEEP_VEIN_TENDERNESS),
    present(ULTRASOUND_DVT),
    score(WELLS_DVT, at_least=WELLS_LIKELY),
)
_ONE_SIDED_LEG_CRAMP = all_of(
    present(LEG_SPASM), any_of(present(ONE_SIDED_SPASM), present(CALF_TENDERNESS), present(CALF_PAIN))
)


class PulmonaryEmbolism(Topic):
    """Pulmonary embolism: leg and chest together."""

    leg_of_a_clot_with_trouble_of_the_chest = rule(
        when=[
            _LEG_WITH_CLOT,
            any_of(
                present(BREATHLESSNESS),
                present(CHEST_PAIN),
                present(COUGHING_BLOOD),
                present(SYNCOPE),
                measured(OXYGEN_SATURATION, below=LOW_SATURATION),
            ),
        ],
        then=[
            supports(PULMONARY_EMBOLISM, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=PULMONARY_EMBOLISM),
        ],
        because=(
            "A clot of the leg that has broken off shows as breathlessness, chest pain, blood on coughing or "
            "a faint."
        ),
        sources=[NICE_NG158],
        red_flag=RF06,
    )
    cramps_of_one_leg_with_new_trouble_of_the_chest = rule(
        when=[
            _ONE_SIDED_LEG_CRAMP,
            any_of(
                present(SUDDEN_BREATHLESSNESS),
                present(BREATHLESS_AT_REST),
                lasting(BREATHLESSNESS, at_most=TWO_WEEKS_TIME),
                present(PLEURITIC_CHEST_PAIN),
                present(COUGHING_BLOOD),
                present(SYNCOPE),
                measured(OXYGEN_SATURATION, below=LOW_SATURATION),
            ),
        ],
        then=[
            supports(PULMONARY_EMBOLISM, STRONG),
            supports(DVT, MODERATE),
            refers(EMERGENCY, to="emergency department", within="now", feared=PULMONARY_EMBOLISM),
        ],
        because="New cramps of one leg with new breathlessness may be a clot in the leg and in the lungs.",
        sources=[NICE_NG158, PROJECT_JUDGEMENT],
        red_flag=RF06,
    )
    fast_pulse_with_leg_of_a_clot = rule(
        when=[_LEG_WITH_CLOT, measured(PULSE, above=FAST_PULSE)],
        then=[supports(PULMONARY_EMBOLISM, WEAK, group=LUNG_CLOT_SIGNS)],
        because="A clot in the lungs drives the pulse up.",
        sources=[GENERAL_KNOWLEDGE],
    )
    risk_of_clots_with_sudden_breathlessness = rule(
        when=[
            present(SUDDEN_BREATHLESSNESS),
            any_of(
                has(PREVIOUS_DVT),
                has(ACTIVE_CANCER),
                taking(OESTROGEN),
                pregnant(),
                has(POSTPARTUM_SIX_WEEKS),
                lasting(SURGERY, at_most=FOUR_WEEKS),
                present(BEDRIDDEN_3_DAYS),
            ),
        ],
        then=[supports(PULMONARY_EMBOLISM, MODERATE)],
        because="Sudden breathlessness in somebody whose blood clots readily may be a clot in the lungs.",
        sources=[NICE_NG158],
    )
    clot_on_chest_imaging = rule(
        when=[present(PULMONARY_EMBOLISM_ON_IMAGING)],
        then=[
            supports(PULMONARY_EMBOLISM, PATHOGNOMONIC),
            refers(EMERGENCY, to="emergency department", within="now", feared=PULMONARY_EMBOLISM),
        ],
        because="Imaging shows the clot in the lung itself.",
        sources=[NICE_NG158],
    )
    angiography_of_the_lungs = rule(
        when=[believed(PULMONARY_EMBOLISM, at_least=POSSIBLE)],
        then=[
            recommends(CT_PULMONARY_ANGIOGRAPHY, EMERGENCY, for_=[PULMONARY_EMBOLISM]),
            recommends(PULSE_OXIMETRY, EMERGENCY, for_=[PULMONARY_EMBOLISM]),
            recommends(ELECTROCARDIOGRAM, EMERGENCY, for_=[PULMONARY_EMBOLISM]),
        ],
        because="CT shows the clot, while oxygen and ECG tell how hard heart and lungs are hit.",
        sources=[NICE_NG158],
    )
    no_trouble_of_the_chest = rule(
        when=[absent(BREATHLESSNESS), absent(CHEST_PAIN), absent(SYNCOPE)],
        then=[opposes(PULMONARY_EMBOLISM, MODERATE)],
        because="Without breathlessness, chest pain or a faint a large clot of the lung is unlikely.",
        sources=[NICE_NG158],
    )
