"""Loss of body fluid."""

from spasm_expert.core.language import (
    EMERGENCY,
    LIKELY,
    MODERATE,
    ROUTINE,
    SAME_DAY,
    STRONG,
    Topic,
    all_of,
    any_of,
    believed,
    measured,
    opposes,
    present,
    recommends,
    refers,
    rule,
    shown,
    shows,
    supports,
)
from spasm_expert.facts.terms.causes.metabolic import DEHYDRATION, HYPOKALAEMIA, HYPONATRAEMIA
from spasm_expert.facts.terms.diagnostic_tests.electrolytes import BASIC_METABOLIC_PANEL
from spasm_expert.facts.terms.diagnostic_tests.urine_and_bedside import ORTHOSTATIC_PRESSURE_TEST, URINALYSIS
from spasm_expert.facts.terms.findings.attacks import COLLAPSE
from spasm_expert.facts.terms.findings.exertion import HEAVY_SWEATING_WITH_EFFORT
from spasm_expert.facts.terms.findings.fluids import (
    CANNOT_KEEP_FLUIDS_DOWN,
    DEHYDRATION_SIGNS,
    DIARRHOEA,
    DRY_MOUTH,
    EXCESSIVE_URINE,
    FAINT_ON_STANDING,
    LITTLE_URINE,
    LOW_FLUID_INTAKE,
    NO_URINE_12_H,
    ORTHOSTATIC_DROP,
    THIRST,
    VOMITING,
    WELL_HYDRATED,
)
from spasm_expert.facts.terms.findings.general import SHOCK
from spasm_expert.facts.terms.findings.leg_swelling import BOTH_LEGS_SWOLLEN, FLUID_OVERLOAD
from spasm_expert.facts.terms.findings.mind import ALTERED_MENTAL_STATE
from spasm_expert.facts.terms.measurements.kidney import UREA_CREATININE_RATIO
from spasm_expert.facts.terms.measurements.vitals import ORTHOSTATIC_FALL
from spasm_expert.facts.terms.patterns import VOLUME_DEPLETION
from spasm_expert.rules.limits.everyday import ORTHOSTATIC_DROP_LIMIT, UREA_CREATININE_DRY
from spasm_expert.rules.sources import (
    ADAM_DEHYDRATION,
    GENERAL_KNOWLEDGE,
    PROJECT_JUDGEMENT,
)

FLUID_LOSS = "fluid_loss"
FLUID_SIGNS = "fluid_signs"


class FluidLoss(Topic):
    """Dehydration: a cause of cramps in some, not the default of night or exercise cramps.

    For: loss of fluid by heat, vomiting, diarrhoea, diuretics or too little to drink.
    Not for: explaining ordinary night cramps, which it was not shown to cause.
    """

    loss_with_signs = rule(
        when=[
            any_of(
                present(VOMITING),
                present(DIARRHOEA),
                present(LOW_FLUID_INTAKE),
                present(HEAVY_SWEATING_WITH_EFFORT),
                present(EXCESSIVE_URINE),
            ),
            any_of(
                present(DEHYDRATION_SIGNS),
                present(THIRST),
                present(DRY_MOUTH),
                present(LITTLE_URINE),
                present(FAINT_ON_STANDING),
                present(ORTHOSTATIC_DROP),
            ),
        ],
        then=[shows(VOLUME_DEPLETION)],
        because="A reason to have lost fluid together with a sign of it is what dehydration looks like.",
        sources=[ADAM_DEHYDRATION],
    )

    signs_of_dehydration_found = rule(
        when=[
            any_of(
                present(DEHYDRATION_SIGNS),
                present(ORTHOSTATIC_DROP),
                measured(ORTHOSTATIC_FALL, at_least=ORTHOSTATIC_DROP_LIMIT),
            )
        ],
        then=[shows(VOLUME_DEPLETION)],
        because="Dry skin and mouth, or a pressure that falls on standing, show that fluid is missing.",
        sources=[ADAM_DEHYDRATION],
        caveat="Nerve damage and blood pressure tablets lower the standing pressure too.",
    )

    fluid_was_lost = rule(
        when=[any_of(present(VOMITING), present(DIARRHOEA), present(LOW_FLUID_INTAKE))],
        then=[supports(DEHYDRATION, MODERATE, group=FLUID_LOSS)],
        because="Vomiting, diarrhoea or too little to drink empties the body of water and salt.",
        sources=[ADAM_DEHYDRATION],
    )

    signs_that_fluid_is_missing = rule(
        when=[
            any_of(
                present(DEHYDRATION_SIGNS),
                present(THIRST),
                present(DRY_MOUTH),
                present(LITTLE_URINE),
                present(FAINT_ON_STANDING),
                present(ORTHOSTATIC_DROP),
                measured(ORTHOSTATIC_FALL, at_least=ORTHOSTATIC_DROP_LIMIT),
            )
        ],
        then=[supports(DEHYDRATION, MODERATE, group=FLUID_SIGNS)],
        because="Thirst, a dry mouth, little urine and faintness on standing are the signs of missing fluid.",
        sources=[ADAM_DEHYDRATION],
    )

    urea_high_for_its_creatinine = rule(
        when=[measured(UREA_CREATININE_RATIO, above=UREA_CREATININE_DRY)],
        then=[supports(DEHYDRATION, MODERATE)],
        because="A kidney that saves water takes back urea but not creatinine.",
        sources=[ADAM_DEHYDRATION],
        caveat="Bleeding from the gut and steroids raise urea as well.",
    )

    enough_or_too_much_fluid = rule(
        when=[any_of(present(WELL_HYDRATED), present(FLUID_OVERLOAD))],
        then=[opposes(DEHYDRATION, STRONG)],
        because="A person found well filled, or overfilled, with fluid is not dry.",
        sources=[GENERAL_KNOWLEDGE],
    )

    swollen_legs = rule(
        when=[present(BOTH_LEGS_SWOLLEN)],
        then=[opposes(DEHYDRATION, MODERATE)],
        because="Swollen legs hold water, though the vessels may still be dry after diuretics.",
        sources=[GENERAL_KNOWLEDGE],
    )

    cannot_drink_or_faint_on_standing = rule(
        when=[
            any_of(
                present(CANNOT_KEEP_FLUIDS_DOWN), all_of(present(FAINT_ON_STANDING), shown(VOLUME_DEPLETION))
            )
        ],
        then=[
            supports(DEHYDRATION, STRONG, group=FLUID_SIGNS),
            refers(SAME_DAY, to="general practice or urgent care", within="today", feared=DEHYDRATION),
            recommends(BASIC_METABOLIC_PANEL, SAME_DAY, for_=[DEHYDRATION, HYPOKALAEMIA, HYPONATRAEMIA]),
        ],
        because="Fluid that cannot be replaced by drinking has to be replaced otherwise, soon.",
        sources=[PROJECT_JUDGEMENT, GENERAL_KNOWLEDGE],
    )

    dried_out_and_confused_or_without_urine = rule(
        when=[
            any_of(
                present(NO_URINE_12_H),
                all_of(
                    shown(VOLUME_DEPLETION),
                    any_of(present(ALTERED_MENTAL_STATE), present(COLLAPSE), present(SHOCK)),
                ),
            )
        ],
        then=[
            supports(DEHYDRATION, STRONG, group=FLUID_SIGNS),
            refers(EMERGENCY, to="emergency department", within="now", feared=DEHYDRATION),
            recommends(BASIC_METABOLIC_PANEL, EMERGENCY, for_=[DEHYDRATION, HYPONATRAEMIA]),
        ],
        because="No urine for half a day, confusion or collapse means that kidneys or brain already suffer.",
        sources=[PROJECT_JUDGEMENT, GENERAL_KNOWLEDGE],
    )

    dehydration_is_measured = rule(
        when=[believed(DEHYDRATION, at_least=LIKELY)],
        then=[
            recommends(BASIC_METABOLIC_PANEL, ROUTINE, for_=[DEHYDRATION]),
            recommends(URINALYSIS, ROUTINE, for_=[DEHYDRATION]),
            recommends(ORTHOSTATIC_PRESSURE_TEST, ROUTINE, for_=[DEHYDRATION]),
        ],
        because="Kidneys, salts and the pressure on standing tell how dry somebody is.",
        sources=[ADAM_DEHYDRATION],
        caveat="Not needed if it is mild and passes with drinking.",
    )
