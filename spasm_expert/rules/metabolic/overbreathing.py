"""Tetany from overbreathing, and what must not be taken for it."""

from spasm_expert.core.language import (
    EMERGENCY,
    LOWER_REFERENCE,
    MODERATE,
    STRONG,
    UPPER_REFERENCE,
    Topic,
    all_of,
    any_of,
    has,
    measured,
    opposes,
    present,
    recommends,
    refers,
    rule,
    shown,
    supports,
)
from spasm_expert.facts.terms.causes.metabolic import HYPERVENTILATION_TETANY
from spasm_expert.facts.terms.conditions.metabolism import DIABETES
from spasm_expert.facts.terms.diagnostic_tests.hormones_and_antibodies import KETONE_TEST
from spasm_expert.facts.terms.findings.breathing import ACETONE_BREATH, DEEP_BREATHING, OVERBREATHING
from spasm_expert.facts.terms.findings.course import PERSISTENT_SPASMS, SPASM_NOT_EASING
from spasm_expert.facts.terms.findings.fluids import EXCESSIVE_URINE, THIRST, VOMITING
from spasm_expert.facts.terms.findings.laboratory_findings import URINE_KETONES
from spasm_expert.facts.terms.findings.mind import ANXIETY
from spasm_expert.facts.terms.findings.relief_by_treatment import RELIEVED_BY_CALM_BREATHING
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.facts.terms.findings.stimuli import TRIGGERED_BY_FAST_BREATHING, TRIGGERED_BY_STRESS
from spasm_expert.facts.terms.findings.timing import SPASM_DURING_HYPERVENTILATION, SPASM_WHEN_STRESSED
from spasm_expert.facts.terms.measurements.blood_gas import ARTERIAL_PCO2, BLOOD_PH, VENOUS_PCO2
from spasm_expert.facts.terms.measurements.electrolytes import ADJUSTED_CALCIUM
from spasm_expert.facts.terms.measurements.endocrine_metabolic import BLOOD_KETONES, GLUCOSE
from spasm_expert.facts.terms.measurements.vitals import OXYGEN_SATURATION
from spasm_expert.facts.terms.patterns import LOW_CALCIUM_RISK, TETANY
from spasm_expert.rules.limits.metabolic import GLUCOSE_HIGH_WITH_SYMPTOMS, SATURATION_LOW
from spasm_expert.rules.metabolic.phrases import LONG_QT, LOW_CALCIUM_GROUP, TETANY_GROUP, TINGLES
from spasm_expert.rules.sources import (
    GENERAL_KNOWLEDGE,
    GPNOTEBOOK_HYPERVENTILATION,
    HYPOCALCAEMIA_SFE_2016,
    MSD_HYPERVENTILATION,
    PROJECT_JUDGEMENT,
)

FAST_BREATHING = any_of(
    present(OVERBREATHING), present(SPASM_DURING_HYPERVENTILATION), present(TRIGGERED_BY_FAST_BREATHING)
)
LOW_CARBON_DIOXIDE = any_of(
    measured(ARTERIAL_PCO2, below=LOWER_REFERENCE), measured(VENOUS_PCO2, below=LOWER_REFERENCE)
)


class Overbreathing(Topic):
    """Fast breathing that washes out carbon dioxide, so that hands and feet tingle and cramp.

    For: adults.
    Not for: a first episode without a look at oxygen, sugar, acid and calcium.
    """

    tetany_itself = rule(
        when=[shown(TETANY)],
        then=[supports(HYPERVENTILATION_TETANY, MODERATE, group=TETANY_GROUP)],
        because="Tingling with spasm of hands and feet comes from overbreathing or from low calcium alike.",
        sources=[GENERAL_KNOWLEDGE],
        caveat="It counts the same for low calcium and so does not tell the two apart.",
    )
    tingling_or_tetany_while_overbreathing = rule(
        when=[FAST_BREATHING, any_of(TINGLES, shown(TETANY), present(MUSCLE_SPASM))],
        then=[supports(HYPERVENTILATION_TETANY, MODERATE)],
        because="Spasm or tingling that comes while breathing fast fits the loss of carbon dioxide.",
        sources=[GPNOTEBOOK_HYPERVENTILATION],
    )
    overbreathing_with_anxiety = rule(
        when=[
            FAST_BREATHING,
            any_of(present(ANXIETY), present(TRIGGERED_BY_STRESS), present(SPASM_WHEN_STRESSED)),
            any_of(TINGLES, shown(TETANY)),
        ],
        then=[supports(HYPERVENTILATION_TETANY, STRONG)],
        because="Fear, fast breathing and tingling hands in episodes are the picture of overbreathing.",
        sources=[GPNOTEBOOK_HYPERVENTILATION, GENERAL_KNOWLEDGE],
    )
    settles_with_calm_breathing = rule(
        when=[present(RELIEVED_BY_CALM_BREATHING)],
        then=[supports(HYPERVENTILATION_TETANY, STRONG)],
        because="When carbon dioxide returns with calm breathing, spasm and tingling end within minutes.",
        sources=[GENERAL_KNOWLEDGE],
    )
    low_carbon_dioxide_with_high_ph = rule(
        when=[LOW_CARBON_DIOXIDE, measured(BLOOD_PH, above=UPPER_REFERENCE)],
        then=[supports(HYPERVENTILATION_TETANY, STRONG)],
        because="Low carbon dioxide with a high pH is the mark of overbreathing itself.",
        sources=[GENERAL_KNOWLEDGE],
    )
    low_ph_is_never_anxiety = rule(
        when=[measured(BLOOD_PH, below=LOWER_REFERENCE), any_of(LOW_CARBON_DIOXIDE, FAST_BREATHING)],
        then=[
            opposes(HYPERVENTILATION_TETANY, STRONG),
            refers(EMERGENCY, to="emergency department", within="now"),
        ],
        because="Deep breathing with acid blood is the body's answer to ketoacidosis, sepsis or a poison.",
        sources=[MSD_HYPERVENTILATION],
    )
    deep_breathing_with_diabetes_thirst_or_ketones = rule(
        when=[
            any_of(present(DEEP_BREATHING), present(OVERBREATHING)),
            any_of(
                present(ACETONE_BREATH),
                present(URINE_KETONES),
                measured(BLOOD_KETONES, above=UPPER_REFERENCE),
                measured(GLUCOSE, above=GLUCOSE_HIGH_WITH_SYMPTOMS),
                all_of(has(DIABETES), any_of(present(VOMITING), present(THIRST), present(EXCESSIVE_URINE))),
            ),
        ],
        then=[
            opposes(HYPERVENTILATION_TETANY, STRONG),
            refers(
                EMERGENCY,
                to="emergency department",
                within="now",
                do="Call an ambulance and say that diabetic ketoacidosis is possible.",
            ),
            recommends(KETONE_TEST, EMERGENCY),
        ],
        because="Deep breathing with thirst, vomiting or ketones is ketoacidosis until the blood is tested.",
        sources=[MSD_HYPERVENTILATION, GENERAL_KNOWLEDGE],
    )
    too_little_oxygen = rule(
        when=[measured(OXYGEN_SATURATION, below=SATURATION_LOW)],
        then=[opposes(HYPERVENTILATION_TETANY, STRONG)],
        because="Overbreathing alone never lowers oxygen.",
        sources=[MSD_HYPERVENTILATION],
    )
    low_calcium_found = rule(
        when=[measured(ADJUSTED_CALCIUM, below=LOWER_REFERENCE)],
        then=[opposes(HYPERVENTILATION_TETANY, STRONG, group=LOW_CALCIUM_GROUP)],
        because="A truly low adjusted calcium explains the tetany without overbreathing.",
        sources=[HYPOCALCAEMIA_SFE_2016],
        caveat="The ionised calcium alone may dip while somebody overbreathes.",
    )
    risk_of_low_calcium_or_long_qt = rule(
        when=[any_of(shown(LOW_CALCIUM_RISK), LONG_QT)],
        then=[opposes(HYPERVENTILATION_TETANY, STRONG, group=LOW_CALCIUM_GROUP)],
        because="With a reason for low calcium or a long QT interval tetany is not put down to breathing.",
        sources=[PROJECT_JUDGEMENT],
    )
    spasm_that_persists = rule(
        when=[any_of(present(PERSISTENT_SPASMS), present(SPASM_NOT_EASING))],
        then=[opposes(HYPERVENTILATION_TETANY, MODERATE)],
        because="Tetany of overbreathing comes in episodes and does not go on for days.",
        sources=[GENERAL_KNOWLEDGE],
    )
