"""What speaks against a plain exercise cramp, and trouble that outlasts the day."""

from spasm_expert.core.language import (
    MODERATE,
    ROUTINE,
    SAME_DAY,
    STRONG,
    WEAK,
    Topic,
    all_of,
    any_of,
    opposes,
    present,
    recommends,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.benign import EXERCISE_CRAMP
from spasm_expert.facts.terms.causes.muscle import METABOLIC_MYOPATHY, RHABDOMYOLYSIS
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import CREATINE_KINASE_TEST
from spasm_expert.facts.terms.findings.attacks import COLLAPSE
from spasm_expert.facts.terms.findings.claudication import FIXED_WALKING_DISTANCE
from spasm_expert.facts.terms.findings.course import LASTS_BEYOND_24_H_AFTER_EXERCISE, SEVERE_SPASMS
from spasm_expert.facts.terms.findings.exertion import (
    EXERCISE_INTOLERANCE_SINCE_YOUTH,
    SAME_DISTANCE_EVERY_RUN,
    SECOND_WIND,
    STIFF_CONTRACTURE_WITH_EFFORT,
)
from spasm_expert.facts.terms.findings.fluids import VOMITING
from spasm_expert.facts.terms.findings.general import FEVER
from spasm_expert.facts.terms.findings.headache import HEADACHE
from spasm_expert.facts.terms.findings.mind import CONFUSION
from spasm_expert.facts.terms.findings.muscle import DARK_URINE, MUSCLE_SWELLING, SOFT_PAINFUL_MUSCLES
from spasm_expert.facts.terms.findings.pain import SEVERE_MUSCLE_PAIN
from spasm_expert.facts.terms.findings.relief import RELIEVED_BY_SITTING, RELIEVED_BY_STANDING_STILL
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM, SPASM_IN_SEVERAL_MUSCLE_GROUPS
from spasm_expert.facts.terms.findings.stiffness import DELAYED_RELAXATION
from spasm_expert.facts.terms.findings.timing import SPASM_AT_REST
from spasm_expert.facts.terms.findings.triggers import TRIGGERED_BY_WALKING
from spasm_expert.facts.terms.findings.weakness import WEAKNESS
from spasm_expert.rules.sources import (
    AAST_RHABDOMYOLYSIS_2022,
    EDINBURGH_CLAUDICATION_1992,
    EXERCISE_CRAMPS_REVIEW_2022,
    GENERAL_KNOWLEDGE,
    GENEREVIEWS_GSD_V,
    PROJECT_JUDGEMENT,
)


class ExerciseCrampDoubted(Topic):
    """Fever, collapse, walking distances, lifelong trouble, and pain beyond a day.

    For: anybody whose spasm came with effort.
    Not for: the diseases themselves, which have topics of their own.
    """

    cramp_at_rest_in_several_muscles = rule(
        when=[present(SPASM_AT_REST), present(SPASM_IN_SEVERAL_MUSCLE_GROUPS)],
        then=[opposes(EXERCISE_CRAMP, WEAK)],
        because="Exercise cramps keep to the muscles that worked.",
        sources=[EXERCISE_CRAMPS_REVIEW_2022],
    )

    fever_confusion_or_dark_urine_after_exercise = rule(
        when=[
            any_of(
                present(FEVER),
                present(CONFUSION),
                present(COLLAPSE),
                present(DARK_URINE),
                present(SOFT_PAINFUL_MUSCLES),
                all_of(present(HEADACHE), present(VOMITING)),
            )
        ],
        then=[opposes(EXERCISE_CRAMP, STRONG)],
        because=(
            "A plain cramp causes no fever, confusion, collapse, sick headache or dark urine, "
            "and the muscle is hard, not soft."
        ),
        sources=[EXERCISE_CRAMPS_REVIEW_2022, GENERAL_KNOWLEDGE],
    )

    trouble_beyond_a_day_after_exercise = rule(
        when=[present(LASTS_BEYOND_24_H_AFTER_EXERCISE)],
        then=[opposes(EXERCISE_CRAMP, MODERATE)],
        because="An exercise cramp is over within the day; what lasts is injury or breakdown of muscle.",
        sources=[PROJECT_JUDGEMENT],
    )

    poor_tolerance_of_effort_since_youth = rule(
        when=[
            any_of(
                present(EXERCISE_INTOLERANCE_SINCE_YOUTH),
                present(SECOND_WIND),
                present(STIFF_CONTRACTURE_WITH_EFFORT),
                present(DELAYED_RELAXATION),
            )
        ],
        then=[opposes(EXERCISE_CRAMP, STRONG)],
        because="Effort that locked or tired the muscles from youth on points to a disease of muscle.",
        sources=[GENEREVIEWS_GSD_V],
    )

    leg_pain_after_a_walking_distance = rule(
        when=[
            any_of(
                present(FIXED_WALKING_DISTANCE),
                present(SAME_DISTANCE_EVERY_RUN),
                all_of(
                    present(TRIGGERED_BY_WALKING),
                    any_of(present(RELIEVED_BY_STANDING_STILL), present(RELIEVED_BY_SITTING)),
                ),
            )
        ],
        then=[opposes(EXERCISE_CRAMP, STRONG)],
        because=(
            "Pain after the same distance that rest ends comes from an artery, the "
            "spinal canal or a tight compartment."
        ),
        sources=[EDINBURGH_CLAUDICATION_1992, GENERAL_KNOWLEDGE],
    )

    severe_trouble_beyond_a_day_after_exercise = rule(
        when=[
            present(LASTS_BEYOND_24_H_AFTER_EXERCISE),
            any_of(
                present(SEVERE_MUSCLE_PAIN),
                present(SEVERE_SPASMS),
                present(MUSCLE_SWELLING),
                present(WEAKNESS),
            ),
        ],
        then=[
            supports(RHABDOMYOLYSIS, MODERATE, group="symptoms_after_exertion"),
            refers(
                SAME_DAY,
                to="general practice or urgent care",
                within="today",
                feared=RHABDOMYOLYSIS,
                do="Rest, and take no anti-inflammatory painkiller until your blood was tested.",
            ),
            recommends(CREATINE_KINASE_TEST, SAME_DAY, for_=[RHABDOMYOLYSIS]),
        ],
        because=(
            "Severe pain, swelling or weakness a day after exercise may be "
            "breakdown of muscle, which blood shows."
        ),
        sources=[AAST_RHABDOMYOLYSIS_2022, EXERCISE_CRAMPS_REVIEW_2022],
        caveat="Ordinary soreness after new exercise also peaks on the second day.",
    )

    cramp_lasting_beyond_a_day = rule(
        when=[present(LASTS_BEYOND_24_H_AFTER_EXERCISE), present(MUSCLE_SPASM)],
        then=[
            refers(ROUTINE, to="general practice", within="in the next days"),
            recommends(CREATINE_KINASE_TEST, ROUTINE, for_=[RHABDOMYOLYSIS, METABOLIC_MYOPATHY]),
        ],
        because="A cramp that outlasts the day after exercise is not the ordinary kind.",
        sources=[EXERCISE_CRAMPS_REVIEW_2022, PROJECT_JUDGEMENT],
    )
