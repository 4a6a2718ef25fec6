"""A spasm together with what the advice for every patient names as a reason to be seen.

For:      everybody with a spasm or a painful leg.
Not for:  the causes themselves, which have topics of their own.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    ROUTINE,
    SAME_DAY,
    TWO_WEEKS,
    Topic,
    any_of,
    measured,
    present,
    refers,
    rule,
)
from spasm_expert.facts.terms.findings.attacks import COLLAPSE
from spasm_expert.facts.terms.findings.bites_poisons import BITE_OR_STING
from spasm_expert.facts.terms.findings.course import SPASM_NOT_EASING
from spasm_expert.facts.terms.findings.cranial import DOUBLE_VISION, SLURRED_SPEECH, VISION_LOSS
from spasm_expert.facts.terms.findings.headache import SEVERE_HEADACHE
from spasm_expert.facts.terms.findings.injuries import TRAUMA
from spasm_expert.facts.terms.findings.limb_circulation import COLD_LIMB, PALE_LIMB
from spasm_expert.facts.terms.findings.mind import ALTERED_MENTAL_STATE
from spasm_expert.facts.terms.findings.pain import LEG_PAIN
from spasm_expert.facts.terms.findings.sites import LEG_SPASM
from spasm_expert.facts.terms.findings.sites_upper import ARM_SPASM
from spasm_expert.facts.terms.findings.spasm import CRAMP_PAIN, HARD_KNOT, MUSCLE_SPASM
from spasm_expert.facts.terms.findings.sphincters import BLADDER_DISTURBANCE, BOWEL_DISTURBANCE
from spasm_expert.facts.terms.findings.swallowing import DYSPHAGIA
from spasm_expert.facts.terms.measurements.patient_and_spasm import SPASM_DURATION
from spasm_expert.rules.limits.common import CRAMP_TEN_MINUTES
from spasm_expert.rules.sources import (
    GENERAL_KNOWLEDGE,
    NHS_HIGHLAND_LIMB_ISCHAEMIA,
    NHS_LEG_CRAMPS,
    NICE_NG127,
    NIDIRECT_LEG_CRAMPS,
    PROJECT_JUDGEMENT,
)

_COMPLAINT = any_of(present(MUSCLE_SPASM), present(LEG_PAIN))


class SpasmWithAnAlarm(Topic):
    """A spasm beside which something else tells of danger."""

    changed_mind_or_collapse = rule(
        when=[present(MUSCLE_SPASM), any_of(present(ALTERED_MENTAL_STATE), present(COLLAPSE))],
        then=[refers(EMERGENCY, to="emergency department", within="now")],
        because="Spasms with a changed mind or a collapse come from the salts, the brain, heat or a poison.",
        sources=[GENERAL_KNOWLEDGE, PROJECT_JUDGEMENT],
    )
    cold_or_pale_limb = rule(
        when=[_COMPLAINT, any_of(present(COLD_LIMB), present(PALE_LIMB))],
        then=[refers(SAME_DAY, to="general practice or vascular clinic", within="today")],
        because="A cold or pale limb that hurts may lack blood, whenever that began.",
        sources=[NHS_HIGHLAND_LIMB_ISCHAEMIA, PROJECT_JUDGEMENT],
        caveat="Sudden pain with it is an emergency, by a rule of its own.",
    )
    bladder_or_bowel_trouble = rule(
        when=[_COMPLAINT, any_of(present(BLADDER_DISTURBANCE), present(BOWEL_DISTURBANCE))],
        then=[refers(SAME_DAY, to="general practice or urgent care", within="today")],
        because="New trouble with bladder or bowel beside leg symptoms may come from the spine.",
        sources=[GENERAL_KNOWLEDGE, PROJECT_JUDGEMENT],
    )
    cramp_of_over_ten_minutes = rule(
        when=[
            present(LEG_SPASM),
            any_of(present(CRAMP_PAIN), present(HARD_KNOT)),
            measured(SPASM_DURATION, above=CRAMP_TEN_MINUTES),
        ],
        then=[refers(SAME_DAY, to="general practice or urgent care", within="today")],
        because="An ordinary cramp is over within about ten minutes.",
        sources=[NIDIRECT_LEG_CRAMPS, NHS_LEG_CRAMPS],
        caveat="A newer text asks for an ordinary appointment; the safer one is followed.",
    )
    cramp_that_does_not_ease = rule(
        when=[present(LEG_SPASM), present(SPASM_NOT_EASING)],
        then=[refers(SAME_DAY, to="general practice or urgent care", within="today")],
        because="A leg cramp that nothing ends is no ordinary cramp.",
        sources=[NIDIRECT_LEG_CRAMPS],
    )
    loss_of_sight_or_worst_headache = rule(
        when=[present(MUSCLE_SPASM), any_of(present(VISION_LOSS), present(SEVERE_HEADACHE))],
        then=[refers(SAME_DAY, to="general practice or urgent care", within="today")],
        because="Loss of sight or a severe headache is looked into the same day, spasm or not.",
        sources=[NICE_NG127, PROJECT_JUDGEMENT],
    )
    speech_sight_or_swallowing = rule(
        when=[
            present(MUSCLE_SPASM),
            any_of(present(SLURRED_SPEECH), present(DOUBLE_VISION), present(DYSPHAGIA)),
        ],
        then=[refers(TWO_WEEKS, to="neurology", within="within two weeks")],
        because="Speech, eyes or swallowing beside spasms point to nerves or muscles, not to a cramp.",
        sources=[NICE_NG127, PROJECT_JUDGEMENT],
    )
    bite_before_the_spasms = rule(
        when=[present(MUSCLE_SPASM), present(BITE_OR_STING)],
        then=[refers(SAME_DAY, to="general practice or urgent care", within="today")],
        because="Spasms after a bite or sting may be the venom or tetanus.",
        sources=[GENERAL_KNOWLEDGE],
    )
    spasm_of_an_injured_limb = rule(
        when=[present(TRAUMA), any_of(present(LEG_SPASM), present(ARM_SPASM))],
        then=[refers(ROUTINE, to="general practice", within="in the next days")],
        because="After an injury a spasm may guard a bone, a joint or a clot, so somebody looks at the limb.",
        sources=[GENERAL_KNOWLEDGE, PROJECT_JUDGEMENT],
    )
