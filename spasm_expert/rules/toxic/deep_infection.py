"""Deep infection of the neck, and infection that kills skin and muscle.

For:      everybody with fever, or unwell, and a locked jaw or pain beyond what is seen.
Not for:  infection of the spine, cellulitis of one leg.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    POSSIBLE,
    STRONG,
    Topic,
    absent,
    all_of,
    any_of,
    believed,
    has,
    measured,
    opposes,
    present,
    recommends,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.muscle import (
    DEEP_NECK_INFECTION,
    NECROTISING_INFECTION,
)
from spasm_expert.facts.terms.conditions.immunity import IMMUNOSUPPRESSION
from spasm_expert.facts.terms.conditions.metabolism import DIABETES
from spasm_expert.facts.terms.diagnostic_tests.blood import C_REACTIVE_PROTEIN_TEST, LACTATE_TEST
from spasm_expert.facts.terms.diagnostic_tests.imaging import SOFT_TISSUE_IMAGING
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import CREATINE_KINASE_TEST
from spasm_expert.facts.terms.findings.breathing import BREATHLESSNESS, STRIDOR
from spasm_expert.facts.terms.findings.compartment import (
    BLISTERED_OR_PURPLE_SKIN,
    FAST_SPREADING_REDNESS,
    PAIN_BEYOND_SKIN_SIGNS,
    PAIN_OUT_OF_PROPORTION,
    SKIN_CRACKLING,
    SPREADING_REDNESS,
)
from spasm_expert.facts.terms.findings.exertion import CLEAR_LOAD_BEFORE_ONSET
from spasm_expert.facts.terms.findings.exposures import INJECTION_DRUG_USE
from spasm_expert.facts.terms.findings.general import CHILLS, FEVER, OTHERWISE_WELL, UNWELL
from spasm_expert.facts.terms.findings.injuries import WOUND
from spasm_expert.facts.terms.findings.jaw_throat import TRISMUS
from spasm_expert.facts.terms.findings.muscle import FOCAL_MUSCLE_TENDERNESS, HIP_HELD_BENT, MUSCLE_SWELLING
from spasm_expert.facts.terms.findings.pain import ARM_PAIN, LEG_PAIN, MUSCLE_PAIN, SEVERE_MUSCLE_PAIN
from spasm_expert.facts.terms.findings.spine import BACK_PAIN
from spasm_expert.facts.terms.findings.strain import SUDDEN_PULL_FELT
from spasm_expert.facts.terms.findings.swallowing import (
    CANNOT_SWALLOW,
    DROOLING,
    MUFFLED_VOICE,
    NECK_SWELLING,
)
from spasm_expert.facts.terms.measurements.vitals import TEMPERATURE
from spasm_expert.facts.terms.red_flags_movement_and_toxins import RF37, RF39
from spasm_expert.rules.limits.toxic import TOXIC_FEVER
from spasm_expert.rules.sources import (
    BMJ_BEST_PRACTICE_NECROTISING_FASCIITIS,
    GENERAL_KNOWLEDGE,
    INFECTIOUS_MYOSITIS_2008,
    NECROTISING_FASCIITIS_2012,
    PYOMYOSITIS_SERIES_2016,
)

_HOT = any_of(present(FEVER), measured(TEMPERATURE, above=TOXIC_FEVER))
_SEVERE_PAIN = any_of(
    present(SEVERE_MUSCLE_PAIN),
    present(PAIN_OUT_OF_PROPORTION),
    present(PAIN_BEYOND_SKIN_SIGNS),
    present(LEG_PAIN, severity="severe"),
    present(ARM_PAIN, severity="severe"),
    present(MUSCLE_PAIN, severity="severe"),
    present(BACK_PAIN, severity="severe"),
)


class DeepInfection(Topic):
    """Deep neck infection and necrotising infection."""

    locked_jaw_with_fever_drooling_or_swelling = rule(
        when=[
            present(TRISMUS),
            any_of(
                _HOT,
                present(DROOLING),
                present(MUFFLED_VOICE),
                present(NECK_SWELLING),
                present(BREATHLESSNESS),
                present(STRIDOR),
                present(CANNOT_SWALLOW),
            ),
        ],
        then=[
            supports(DEEP_NECK_INFECTION, STRONG),
            refers(
                EMERGENCY,
                to="emergency department with throat surgeon",
                within="now",
                feared=DEEP_NECK_INFECTION,
            ),
        ],
        because="Pus behind the throat locks the jaw and can close the airway.",
        sources=[GENERAL_KNOWLEDGE],
        red_flag=RF39,
    )
    throat_infection_that_reached_the_neck = rule(
        when=[
            present(TRISMUS),
            _HOT,
            any_of(present(DROOLING), present(MUFFLED_VOICE), present(NECK_SWELLING), present(STRIDOR)),
        ],
        then=[supports(DEEP_NECK_INFECTION, MODERATE)],
        because="Fever, a locked jaw and a closing throat together mean pus beyond tooth and tonsil.",
        sources=[GENERAL_KNOWLEDGE],
    )
    severe_pain_with_fever_and_spreading_skin_signs = rule(
        when=[
            _SEVERE_PAIN,
            any_of(_HOT, present(UNWELL), present(CHILLS)),
            any_of(present(SPREADING_REDNESS), present(BLISTERED_OR_PURPLE_SKIN), present(SKIN_CRACKLING)),
        ],
        then=[
            supports(NECROTISING_INFECTION, STRONG),
            refers(EMERGENCY, to="emergency surgery", within="now", feared=NECROTISING_INFECTION),
        ],
        because="Pain that outruns the skin, with fever, means that the flesh below is dying.",
        sources=[NECROTISING_FASCIITIS_2012],
        red_flag=RF37,
    )
    crackling_or_purple_skin = rule(
        when=[
            any_of(
                present(SKIN_CRACKLING),
                all_of(
                    present(BLISTERED_OR_PURPLE_SKIN),
                    any_of(
                        _HOT,
                        present(UNWELL),
                        present(FAST_SPREADING_REDNESS),
                        present(PAIN_OUT_OF_PROPORTION),
                    ),
                ),
                all_of(present(FAST_SPREADING_REDNESS), _SEVERE_PAIN),
            )
        ],
        then=[
            supports(NECROTISING_INFECTION, STRONG),
            refers(EMERGENCY, to="emergency surgery", within="now", feared=NECROTISING_INFECTION),
        ],
        because="Gas, blisters and redness that spreads within hours are late signs of dying flesh.",
        sources=[GENERAL_KNOWLEDGE],
        red_flag=RF37,
    )
    pain_beyond_the_skin_with_fever = rule(
        when=[present(PAIN_BEYOND_SKIN_SIGNS), any_of(_HOT, present(UNWELL))],
        then=[
            supports(NECROTISING_INFECTION, STRONG),
            refers(EMERGENCY, to="emergency surgery", within="now", feared=NECROTISING_INFECTION),
        ],
        because="In the first hours the skin looks nearly normal, and pain and fever are all there is.",
        sources=[NECROTISING_FASCIITIS_2012],
        red_flag=RF37,
    )
    hip_held_bent_with_fever = rule(
        when=[present(HIP_HELD_BENT), _HOT],
        then=[
            supports(NECROTISING_INFECTION, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=NECROTISING_INFECTION),
        ],
        because="Pus in the psoas muscle bends the hip.",
        sources=[INFECTIOUS_MYOSITIS_2008, GENERAL_KNOWLEDGE],
        red_flag=RF37,
    )
    feverish_swollen_muscle = rule(
        when=[
            _HOT,
            any_of(_SEVERE_PAIN, present(FOCAL_MUSCLE_TENDERNESS)),
            any_of(present(MUSCLE_SWELLING), present(INJECTION_DRUG_USE), present(WOUND)),
        ],
        then=[
            supports(NECROTISING_INFECTION, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=NECROTISING_INFECTION),
        ],
        because="Pus inside a muscle begins like a strain that swells, goes woody and brings fever.",
        sources=[PYOMYOSITIS_SERIES_2016, INFECTIOUS_MYOSITIS_2008],
    )
    severe_muscle_pain_and_fever_with_weak_defences = rule(
        when=[_HOT, _SEVERE_PAIN, any_of(has(IMMUNOSUPPRESSION), has(DIABETES))],
        then=[supports(NECROTISING_INFECTION, MODERATE)],
        because="In people with weak defences severe muscle pain with fever is infected muscle until seen.",
        sources=[INFECTIOUS_MYOSITIS_2008],
    )
    tests_for_necrotising_infection = rule(
        when=[believed(NECROTISING_INFECTION, at_least=POSSIBLE)],
        then=[
            recommends(C_REACTIVE_PROTEIN_TEST, EMERGENCY, for_=[NECROTISING_INFECTION]),
            recommends(CREATINE_KINASE_TEST, EMERGENCY, for_=[NECROTISING_INFECTION]),
            recommends(LACTATE_TEST, EMERGENCY, for_=[NECROTISING_INFECTION]),
            recommends(SOFT_TISSUE_IMAGING, EMERGENCY, for_=[NECROTISING_INFECTION]),
        ],
        because="The tests weigh how far it has gone, and none may delay the surgeon.",
        sources=[BMJ_BEST_PRACTICE_NECROTISING_FASCIITIS],
    )
    cool_well_and_after_a_load = rule(
        when=[
            absent(FEVER),
            any_of(present(OTHERWISE_WELL), present(CLEAR_LOAD_BEFORE_ONSET), present(SUDDEN_PULL_FELT)),
        ],
        then=[opposes(NECROTISING_INFECTION, MODERATE)],
        because="A pain that began with a pull in a person who is cool and well is a strain.",
        sources=[INFECTIOUS_MYOSITIS_2008],
        caveat="In the first hours, and on steroids, there may be no fever.",
    )
    jaw_that_opens = rule(
        when=[absent(TRISMUS), absent(FEVER)],
        then=[opposes(DEEP_NECK_INFECTION, MODERATE)],
        because="Pus behind the throat mostly locks the jaw and brings fever.",
        sources=[GENERAL_KNOWLEDGE],
    )
