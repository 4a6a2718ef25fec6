"""Pulses of the arm and the colour of the raised foot.

For:      adults whose limbs were examined.
Not for:  sudden blockage of an artery, which its own topic reads.
"""

from spasm_expert.core.language import STRONG, Topic, opposes, present, rule, supports
from spasm_expert.facts.terms.causes.vascular import PERIPHERAL_ARTERY_DISEASE
from spasm_expert.facts.terms.findings.limb_circulation import PALE_FOOT_ON_RAISING, WEAK_ARM_PULSE
from spasm_expert.rules.circulation.groups import LIMB_PERFUSION
from spasm_expert.rules.sources import GENERAL_KNOWLEDGE


class ArteriesExamined(Topic):
    """Signs of the arteries on examination that speak for or against leg artery disease."""

    weak_pulse_of_an_arm = rule(
        when=[present(WEAK_ARM_PULSE)],
        then=[opposes(PERIPHERAL_ARTERY_DISEASE, STRONG)],
        because="The pulse of an arm tells nothing of the arteries of the legs.",
        sources=[GENERAL_KNOWLEDGE],
    )
    foot_that_pales_when_raised = rule(
        when=[present(PALE_FOOT_ON_RAISING)],
        then=[supports(PERIPHERAL_ARTERY_DISEASE, STRONG, group=LIMB_PERFUSION)],
        because="Where the pressure is low, lifting the leg is enough to empty the foot of blood.",
        sources=[GENERAL_KNOWLEDGE],
    )
