"""Snake bites.

For:      everybody bitten, or perhaps bitten, by a snake on land or in the sea.
Not for:  first aid beyond keeping still; tourniquets, cutting and sucking do harm.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    STRONG,
    Topic,
    absent,
    any_of,
    opposes,
    present,
    recommends,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.toxic import SNAKE_ENVENOMATION
from spasm_expert.facts.terms.diagnostic_tests.blood import COAGULATION_TEST
from spasm_expert.facts.terms.diagnostic_tests.electrolytes import BASIC_METABOLIC_PANEL
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import CREATINE_KINASE_TEST
from spasm_expert.facts.terms.findings.bites_poisons import BITE_OR_STING, BITE_SITE_SWELLING, SNAKE_BITE
from spasm_expert.facts.terms.findings.breathing import BREATHLESSNESS
from spasm_expert.facts.terms.findings.compartment import SWELLING_OF_PAINFUL_LIMB
from spasm_expert.facts.terms.findings.cranial import DOUBLE_VISION
from spasm_expert.facts.terms.findings.face import DROOPING_EYELID
from spasm_expert.facts.terms.findings.jaw_throat import TRISMUS
from spasm_expert.facts.terms.findings.muscle import DARK_URINE, MUSCLE_STIFFNESS
from spasm_expert.facts.terms.findings.pain import MUSCLE_PAIN
from spasm_expert.facts.terms.findings.skin import UNUSUAL_BLEEDING
from spasm_expert.facts.terms.findings.swallowing import DYSPHAGIA
from spasm_expert.facts.terms.findings.weakness import WEAKNESS
from spasm_expert.rules.sources import (
    GENERAL_KNOWLEDGE,
    MEDSCAPE_SEA_SNAKE,
    PROJECT_JUDGEMENT,
    SEA_SNAKE_ASP24_2022,
)


class SnakeBite(Topic):
    """What the venom of snakes does to nerves, muscles and blood."""

    any_snake_bite = rule(
        when=[present(SNAKE_BITE)],
        then=[
            supports(SNAKE_ENVENOMATION, MODERATE),
            refers(
                EMERGENCY,
                to="ambulance",
                within="now",
                feared=SNAKE_ENVENOMATION,
                do="Call an ambulance, keep the limb and yourself still, and take rings off.",
            ),
        ],
        because="Whether a snake bite is harmless shows only after hours of watching.",
        sources=[SEA_SNAKE_ASP24_2022, PROJECT_JUDGEMENT],
    )
    nerves_fail_after_the_bite = rule(
        when=[
            present(SNAKE_BITE),
            any_of(
                present(DROOPING_EYELID),
                present(DOUBLE_VISION),
                present(DYSPHAGIA),
                present(WEAKNESS),
                present(BREATHLESSNESS),
            ),
        ],
        then=[supports(SNAKE_ENVENOMATION, STRONG)],
        because="Drooping lids and double vision come before the muscles of breathing fail.",
        sources=[MEDSCAPE_SEA_SNAKE],
    )
    muscles_break_down_after_the_bite = rule(
        when=[
            present(SNAKE_BITE),
            any_of(present(MUSCLE_PAIN), present(MUSCLE_STIFFNESS), present(TRISMUS), present(DARK_URINE)),
        ],
        then=[supports(SNAKE_ENVENOMATION, STRONG)],
        because="Some venoms dissolve muscle, which aches, stiffens and colours the urine.",
        sources=[SEA_SNAKE_ASP24_2022, MEDSCAPE_SEA_SNAKE],
    )
    limb_swells_or_bleeds_after_the_bite = rule(
        when=[
            present(SNAKE_BITE),
            any_of(present(BITE_SITE_SWELLING), present(SWELLING_OF_PAINFUL_LIMB), present(UNUSUAL_BLEEDING)),
        ],
        then=[supports(SNAKE_ENVENOMATION, STRONG)],
        because="Swelling that climbs the limb, or bleeding, shows venom at work.",
        sources=[GENERAL_KNOWLEDGE],
    )
    no_bite_no_venom = rule(
        when=[absent(BITE_OR_STING)],
        then=[opposes(SNAKE_ENVENOMATION, MODERATE)],
        because="Without a bite it is unlikely, though a sea snake may hardly be felt.",
        sources=[MEDSCAPE_SEA_SNAKE],
    )
    tests_after_a_snake_bite = rule(
        when=[present(SNAKE_BITE)],
        then=[
            recommends(COAGULATION_TEST, EMERGENCY, for_=[SNAKE_ENVENOMATION]),
            recommends(CREATINE_KINASE_TEST, EMERGENCY, for_=[SNAKE_ENVENOMATION]),
            recommends(BASIC_METABOLIC_PANEL, EMERGENCY, for_=[SNAKE_ENVENOMATION]),
        ],
        because="Clotting, muscle enzymes and potassium are followed for hours after the bite.",
        sources=[SEA_SNAKE_ASP24_2022],
    )
