"""Infections, brain and belly in danger, told in plain words.

For:      everybody who tells of fever, throat, belly, neck or head in general words.
Not for:  findings of an examination that name the disease; the topics of each disease judge those.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    SAME_DAY,
    STRONG,
    WEAK,
    Topic,
    all_of,
    any_of,
    has,
    lasting,
    measured,
    present,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.muscle import DEEP_NECK_INFECTION, NECROTISING_INFECTION
from spasm_expert.facts.terms.causes.nerves import MENINGITIS, RABIES
from spasm_expert.facts.terms.causes.spine import AUTONOMIC_DYSREFLEXIA, CERVICAL_ARTERY_DISSECTION
from spasm_expert.facts.terms.causes.toxic import ACUTE_ABDOMEN
from spasm_expert.facts.terms.conditions.nerves import SPINAL_CORD_INJURY, SPINAL_CORD_INJURY_ABOVE_T6
from spasm_expert.facts.terms.findings.abdomen import ABDOMINAL_PAIN_ON_MOVEMENT, TENDER_ABDOMEN
from spasm_expert.facts.terms.findings.breathing import STRIDOR
from spasm_expert.facts.terms.findings.compartment import SPREADING_REDNESS
from spasm_expert.facts.terms.findings.cranial import BLURRED_VISION, VERTIGO
from spasm_expert.facts.terms.findings.fluids import ABDOMINAL_PAIN, SEVERE_ABDOMINAL_PAIN, VOMITING
from spasm_expert.facts.terms.findings.general import FEVER, FLUSHING, SWEATING
from spasm_expert.facts.terms.findings.headache import (
    HEADACHE,
    PHOTOPHOBIA,
    POUNDING_HEADACHE,
    SEVERE_HEADACHE,
)
from spasm_expert.facts.terms.findings.heart import FLUSHED_ABOVE_INJURY, SYSTOLIC_20_OVER_USUAL
from spasm_expert.facts.terms.findings.injuries import NECK_TRAUMA
from spasm_expert.facts.terms.findings.jaw_throat import LOCAL_JAW_SWELLING, SORE_THROAT, TOOTHACHE
from spasm_expert.facts.terms.findings.mind import AGITATION, CONFUSION, HALLUCINATIONS
from spasm_expert.facts.terms.findings.muscle import MUSCLE_SWELLING
from spasm_expert.facts.terms.findings.operations import NECK_MANIPULATION
from spasm_expert.facts.terms.findings.pain import LEG_PAIN, MUSCLE_PAIN, SEVERE_MUSCLE_PAIN
from spasm_expert.facts.terms.findings.sites_upper import NECK_SPASM
from spasm_expert.facts.terms.findings.spine import NECK_PAIN
from spasm_expert.facts.terms.findings.stimuli import TRIGGERED_BY_AIR_MOVEMENT, TRIGGERED_BY_DRINKING
from spasm_expert.facts.terms.findings.strain import SUDDEN_ONE_SIDED_NECK_PAIN
from spasm_expert.facts.terms.findings.swallowing import (
    CANNOT_SWALLOW,
    DROOLING,
    DYSPHAGIA,
    MUFFLED_VOICE,
    NECK_SWELLING,
)
from spasm_expert.facts.terms.findings.triggers import TRIGGERED_BY_COUGHING, TRIGGERED_BY_MOVEMENT
from spasm_expert.facts.terms.measurements.vitals import TEMPERATURE
from spasm_expert.facts.terms.red_flags_movement_and_toxins import RF34, RF38, RF39, RF41, RF46
from spasm_expert.rules.limits.common import TWO_WEEKS_TIME
from spasm_expert.rules.limits.toxic import TOXIC_FEVER
from spasm_expert.rules.sources import (
    AUTONOMIC_DYSREFLEXIA_2011,
    GENERAL_KNOWLEDGE,
    NICE_NG240,
    PROJECT_JUDGEMENT,
)

_HOT = any_of(present(FEVER), measured(TEMPERATURE, above=TOXIC_FEVER))
_SEVERE_BELLY = any_of(present(SEVERE_ABDOMINAL_PAIN), present(ABDOMINAL_PAIN, severity="severe"))
_NEW_NECK_PAIN = any_of(
    present(SUDDEN_ONE_SIDED_NECK_PAIN),
    lasting(NECK_PAIN, at_most=TWO_WEEKS_TIME),
    all_of(present(NECK_PAIN), present(NECK_MANIPULATION)),
    all_of(present(NECK_PAIN), present(NECK_TRAUMA)),
)


class InfectionAndBrainTold(Topic):
    """Deep infection, acute abdomen, meningitis, torn neck artery and rabies told in general words."""

    throat_or_jaw_swelling_that_closes_the_throat = rule(
        when=[
            any_of(
                present(SORE_THROAT),
                present(LOCAL_JAW_SWELLING),
                present(NECK_SWELLING),
                present(TOOTHACHE),
            ),
            any_of(
                present(DROOLING),
                present(MUFFLED_VOICE),
                present(STRIDOR),
                present(CANNOT_SWALLOW),
                all_of(present(DYSPHAGIA), _HOT),
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
        because="A sore throat or swollen jaw with drooling, a thick voice or lost swallowing is closing.",
        sources=[GENERAL_KNOWLEDGE, PROJECT_JUDGEMENT],
        red_flag=RF39,
    )
    severe_muscle_pain_or_swelling_with_fever = rule(
        when=[
            any_of(
                present(SEVERE_MUSCLE_PAIN),
                present(MUSCLE_PAIN, severity="severe"),
                present(LEG_PAIN, severity="severe"),
                present(MUSCLE_SWELLING),
                present(SPREADING_REDNESS),
            ),
            _HOT,
        ],
        then=[
            supports(NECROTISING_INFECTION, WEAK),
            refers(SAME_DAY, to="emergency department or general practice", within="today"),
        ],
        because="Severe pain, swelling or redness of muscle with fever may be pus in it or breakdown of it.",
        sources=[GENERAL_KNOWLEDGE, PROJECT_JUDGEMENT],
        caveat="Influenza aches badly too, but all over.",
    )
    severe_belly_pain_on_coughing_or_moving = rule(
        when=[
            _SEVERE_BELLY,
            any_of(
                present(ABDOMINAL_PAIN_ON_MOVEMENT),
                present(TRIGGERED_BY_COUGHING),
                present(TRIGGERED_BY_MOVEMENT),
                all_of(present(TENDER_ABDOMEN), _HOT),
            ),
        ],
        then=[
            supports(ACUTE_ABDOMEN, STRONG),
            refers(EMERGENCY, to="emergency surgery", within="now", feared=ACUTE_ABDOMEN),
        ],
        because="Severe belly pain that a cough or a step makes worse means that the lining is inflamed.",
        sources=[GENERAL_KNOWLEDGE],
        red_flag=RF38,
    )
    severe_or_feverish_belly_pain = rule(
        when=[any_of(_SEVERE_BELLY, all_of(present(ABDOMINAL_PAIN), present(TENDER_ABDOMEN), _HOT))],
        then=[refers(SAME_DAY, to="emergency department or general practice", within="today")],
        because="Severe belly pain, or a tender belly with fever, is examined before it is called a cramp.",
        sources=[GENERAL_KNOWLEDGE, PROJECT_JUDGEMENT],
    )
    neck_pain_with_dread_of_light = rule(
        when=[any_of(present(NECK_PAIN), present(NECK_SPASM)), present(PHOTOPHOBIA)],
        then=[
            supports(MENINGITIS, WEAK),
            refers(SAME_DAY, to="general practice or urgent care", within="today", feared=MENINGITIS),
        ],
        because="Neck pain with dread of light is mostly migraine, but a stiff neck is looked for today.",
        sources=[NICE_NG240, PROJECT_JUDGEMENT],
        caveat="With a neck that is stiff, and not only sore, it is an emergency by a rule of its own.",
    )
    new_neck_pain_with_spinning = rule(
        when=[_NEW_NECK_PAIN, any_of(present(VERTIGO), present(BLURRED_VISION))],
        then=[
            supports(CERVICAL_ARTERY_DISSECTION, WEAK),
            refers(SAME_DAY, to="emergency department", within="today", feared=CERVICAL_ARTERY_DISSECTION),
        ],
        because="Spinning or blurred sight with new neck pain may come from a torn artery at the back.",
        sources=[GENERAL_KNOWLEDGE, PROJECT_JUDGEMENT],
    )
    new_neck_pain_with_spinning_and_vomiting = rule(
        when=[_NEW_NECK_PAIN, present(VERTIGO), any_of(present(VOMITING), present(SEVERE_HEADACHE))],
        then=[
            supports(CERVICAL_ARTERY_DISSECTION, MODERATE),
            refers(EMERGENCY, to="emergency department", within="now", feared=CERVICAL_ARTERY_DISSECTION),
        ],
        because="Neck pain with spinning and vomiting or severe headache is how the brainstem loses blood.",
        sources=[GENERAL_KNOWLEDGE, PROJECT_JUDGEMENT],
        red_flag=RF34,
    )
    throat_spasm_on_drinking_with_a_changed_mind = rule(
        when=[
            any_of(present(TRIGGERED_BY_DRINKING), present(TRIGGERED_BY_AIR_MOVEMENT)),
            any_of(present(AGITATION), present(CONFUSION), present(HALLUCINATIONS), present(DROOLING)),
        ],
        then=[
            supports(RABIES, MODERATE),
            refers(EMERGENCY, to="ambulance", within="now", feared=RABIES),
        ],
        because="Throat spasm at water or a draught with unrest or drooling is rabies, bite known or not.",
        sources=[GENERAL_KNOWLEDGE],
        red_flag=RF46,
    )
    throat_spasm_on_drinking_alone = rule(
        when=[any_of(present(TRIGGERED_BY_DRINKING), present(TRIGGERED_BY_AIR_MOVEMENT))],
        then=[refers(SAME_DAY, to="emergency department or general practice", within="today")],
        because="A throat that cramps on drinking is looked into and the bites of months are asked for.",
        sources=[GENERAL_KNOWLEDGE, PROJECT_JUDGEMENT],
    )
    dysreflexia_told_in_general_words = rule(
        when=[
            has(SPINAL_CORD_INJURY),
            any_of(
                present(POUNDING_HEADACHE),
                present(FLUSHED_ABOVE_INJURY),
                present(SYSTOLIC_20_OVER_USUAL),
                all_of(
                    has(SPINAL_CORD_INJURY_ABOVE_T6),
                    any_of(present(FLUSHING), present(SWEATING)),
                ),
                all_of(present(HEADACHE), any_of(present(FLUSHING), present(SWEATING))),
            ),
        ],
        then=[
            supports(AUTONOMIC_DYSREFLEXIA, STRONG),
            refers(EMERGENCY, to="ambulance", within="now", feared=AUTONOMIC_DYSREFLEXIA),
        ],
        because="After a cord injury headache, flushing or sweating may be a burst of pressure.",
        sources=[AUTONOMIC_DYSREFLEXIA_2011],
        red_flag=RF41,
    )
