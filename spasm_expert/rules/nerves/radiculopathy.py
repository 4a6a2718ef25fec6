"""A nerve root of the lower back that is pressed or inflamed.

For:      adults with pain from the back down one leg; cramps of that calf may go with it.
Not for:  both legs, saddle, bladder or bowel (cauda equina), pain on walking only (lumbar stenosis).
"""

from spasm_expert.core.language import (
    MODERATE,
    POSSIBLE,
    ROUTINE,
    SAME_DAY,
    STRONG,
    TWO_WEEKS,
    WEAK,
    Topic,
    absent,
    aged,
    all_of,
    any_of,
    believed,
    lasting,
    measured,
    opposes,
    present,
    recommends,
    refers,
    rule,
    shown,
    spares,
    supports,
)
from spasm_expert.facts.terms.causes.spine import CAUDA_EQUINA, LUMBAR_RADICULOPATHY
from spasm_expert.facts.terms.diagnostic_tests.imaging import LUMBAR_MRI
from spasm_expert.facts.terms.findings.imaging import MRI_ROOT_COMPRESSION
from spasm_expert.facts.terms.findings.nerve_roots import (
    BILATERAL_SCIATICA,
    LEG_PAIN_FROM_BACK,
    ROOT_REFLEX_LOSS,
    STRAIGHT_LEG_RAISE_POSITIVE,
)
from spasm_expert.facts.terms.findings.pain import LEG_PAIN
from spasm_expert.facts.terms.findings.sites import BACK_SPASM
from spasm_expert.facts.terms.findings.sphincters import SPHINCTER_DISTURBANCE
from spasm_expert.facts.terms.findings.spine import BACK_PAIN, LOW_BACK_PAIN
from spasm_expert.facts.terms.findings.weakness import (
    FOOT_DROP,
    LEG_WEAKNESS,
    NEW_WEAKNESS,
    PROGRESSIVE_WEAKNESS,
    ROOT_WEAKNESS,
    WEAKNESS,
)
from spasm_expert.facts.terms.measurements.patient_and_spasm import SPASM_SINCE
from spasm_expert.facts.terms.patterns import RADICULAR_PAIN, STOCKING_SENSORY_LOSS, UPPER_MOTOR_NEURONE_SIGNS
from spasm_expert.rules.limits.common import ADULT, SIX_WEEKS
from spasm_expert.rules.limits.nerves import SIX_WEEKS_IN_DAYS
from spasm_expert.rules.nerves.groups import RADICULAR, ROOT_DEFICIT
from spasm_expert.rules.sources import (
    AFP_NEUROPATHY_2020,
    GENERAL_KNOWLEDGE,
    GIRFT_CAUDA_EQUINA_2023,
    NICE_NG59,
    NICE_NG127,
    PROJECT_JUDGEMENT,
)

_FROM_THE_BACK = any_of(present(LEG_PAIN_FROM_BACK), present(BACK_PAIN), present(BACK_SPASM))


class Radiculopathy(Topic):
    """Lumbar radiculopathy (sciatica)."""

    radicular_pain = rule(
        when=[shown(RADICULAR_PAIN)],
        then=[supports(LUMBAR_RADICULOPATHY, STRONG, group=RADICULAR)],
        because="Pain along one root is the mark of radiculopathy.",
        sources=[NICE_NG59],
        population=[aged(at_least=ADULT)],
    )
    leg_pain_that_comes_from_the_back = rule(
        when=[present(LEG_PAIN_FROM_BACK)],
        then=[supports(LUMBAR_RADICULOPATHY, MODERATE, group=RADICULAR)],
        because="Pain that spreads from back or buttock down a leg usually comes from a root.",
        sources=[NICE_NG59],
        population=[aged(at_least=ADULT)],
    )
    straight_leg_raise = rule(
        when=[present(STRAIGHT_LEG_RAISE_POSITIVE)],
        then=[supports(LUMBAR_RADICULOPATHY, MODERATE)],
        because="Raising the straight leg pulls on the irritated root.",
        sources=[GENERAL_KNOWLEDGE],
    )
    weakness_or_reflex_loss_of_one_root = rule(
        when=[any_of(present(ROOT_WEAKNESS), present(ROOT_REFLEX_LOSS))],
        then=[supports(LUMBAR_RADICULOPATHY, STRONG, group=ROOT_DEFICIT)],
        because="Weakness or reflex loss of one root shows which root is failing.",
        sources=[GENERAL_KNOWLEDGE],
    )
    root_compression_on_mri = rule(
        when=[
            present(MRI_ROOT_COMPRESSION),
            any_of(present(LEG_PAIN_FROM_BACK), present(LEG_PAIN), present(FOOT_DROP)),
        ],
        then=[supports(LUMBAR_RADICULOPATHY, STRONG)],
        because="MRI shows the pressed root on the side that hurts.",
        sources=[NICE_NG59],
        caveat="Bulging discs are common without any pain.",
    )
    foot_drop_with_back_or_root_pain = rule(
        when=[present(FOOT_DROP), _FROM_THE_BACK],
        then=[
            supports(LUMBAR_RADICULOPATHY, STRONG, group=ROOT_DEFICIT),
            refers(
                SAME_DAY,
                to="spinal surgery or emergency department",
                within="today",
                feared=LUMBAR_RADICULOPATHY,
            ),
            recommends(LUMBAR_MRI, SAME_DAY, for_=[LUMBAR_RADICULOPATHY, CAUDA_EQUINA]),
        ],
        because=(
            "A new foot drop means that a root is being crushed, and its strength returns only if it is "
            "freed in time."
        ),
        sources=[NICE_NG59, PROJECT_JUDGEMENT],
    )
    foot_drop = rule(
        when=[present(FOOT_DROP)],
        then=[
            supports(LUMBAR_RADICULOPATHY, WEAK, group=ROOT_DEFICIT),
            refers(TWO_WEEKS, to="neurology", within="within two weeks"),
        ],
        because="A foot that cannot be lifted has a failing nerve, be it root, knee or motor neurone.",
        sources=[NICE_NG127],
    )
    leg_weakness_that_grows_with_root_pain = rule(
        when=[
            any_of(present(LEG_PAIN_FROM_BACK), present(LOW_BACK_PAIN)),
            present(LEG_WEAKNESS),
            any_of(present(PROGRESSIVE_WEAKNESS), present(NEW_WEAKNESS)),
        ],
        then=[
            supports(LUMBAR_RADICULOPATHY, MODERATE, group=ROOT_DEFICIT),
            refers(
                SAME_DAY,
                to="spinal surgery or emergency department",
                within="today",
                feared=LUMBAR_RADICULOPATHY,
            ),
            recommends(LUMBAR_MRI, SAME_DAY, for_=[LUMBAR_RADICULOPATHY, CAUDA_EQUINA]),
        ],
        because="New or growing weakness of the leg with root pain shows a root that is being lost.",
        sources=[PROJECT_JUDGEMENT, NICE_NG59],
    )
    numb_like_stockings_on_both_sides = rule(
        when=[shown(STOCKING_SENSORY_LOSS)],
        then=[opposes(LUMBAR_RADICULOPATHY, STRONG)],
        because="Feeling that is lost alike in both feet comes from the nerves and not from one root.",
        sources=[AFP_NEUROPATHY_2020, GENERAL_KNOWLEDGE],
    )
    upper_motor_neurone_signs = rule(
        when=[shown(UPPER_MOTOR_NEURONE_SIGNS)],
        then=[opposes(LUMBAR_RADICULOPATHY, STRONG)],
        because=(
            "Below the first or second lumbar vertebra there are roots only, which never give spasticity."
        ),
        sources=[GENERAL_KNOWLEDGE],
    )
    both_legs_are_the_cauda_until_scanned = rule(
        when=[present(BILATERAL_SCIATICA)],
        then=[opposes(LUMBAR_RADICULOPATHY, MODERATE)],
        because="Root pain of both legs at once means the whole sac of roots until it is scanned.",
        sources=[GIRFT_CAUDA_EQUINA_2023],
    )
    painless_straight_leg_raise_without_root_signs = rule(
        when=[absent(STRAIGHT_LEG_RAISE_POSITIVE), absent(LEG_PAIN_FROM_BACK)],
        then=[opposes(LUMBAR_RADICULOPATHY, STRONG)],
        because="Back pain that does not spread, with free leg raising, leaves no reason to blame a root.",
        sources=[GENERAL_KNOWLEDGE],
    )
    scan_when_root_pain_stays = rule(
        when=[
            any_of(
                lasting(LEG_PAIN_FROM_BACK, at_least=SIX_WEEKS),
                all_of(present(LEG_PAIN_FROM_BACK), measured(SPASM_SINCE, at_least=SIX_WEEKS_IN_DAYS)),
            )
        ],
        then=[recommends(LUMBAR_MRI, ROUTINE, for_=[LUMBAR_RADICULOPATHY])],
        because=(
            "Most root pain settles within six weeks, and imaging matters when it does not and treatment is "
            "planned."
        ),
        sources=[NICE_NG59],
    )
    no_early_scan_without_deficit = rule(
        when=[
            believed(LUMBAR_RADICULOPATHY, at_least=POSSIBLE),
            absent(WEAKNESS),
            absent(SPHINCTER_DISTURBANCE),
            lasting(LEG_PAIN_FROM_BACK, below=SIX_WEEKS),
        ],
        then=[spares(LUMBAR_MRI)],
        because="Early imaging of root pain without loss of function changes nothing that is done.",
        sources=[NICE_NG59],
    )
