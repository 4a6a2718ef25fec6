"""Stiff-person spectrum disorder, also with cancer.

For:      adults with a stiff trunk and painful spasms over weeks to years.
Not for:  days of stiffness with a locked jaw (tetanus), spasticity from the spinal cord.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    SAME_DAY,
    STRONG,
    Topic,
    absent,
    any_of,
    has,
    measured,
    opposes,
    present,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.nerves import STIFF_PERSON
from spasm_expert.facts.terms.causes.spine import METASTATIC_CORD_COMPRESSION
from spasm_expert.facts.terms.conditions.immunity import AUTOIMMUNE_DISEASE, CANCER_HISTORY
from spasm_expert.facts.terms.conditions.metabolism import THYROID_DISEASE, TYPE_1_DIABETES
from spasm_expert.facts.terms.findings.abdomen import RIGID_ABDOMEN
from spasm_expert.facts.terms.findings.breathing import BREATHLESSNESS
from spasm_expert.facts.terms.findings.course import FREQUENT_SPASMS, SEVERE_SPASMS
from spasm_expert.facts.terms.findings.emg_ecg import EMG_CONTINUOUS_ACTIVITY, EMG_NORMAL
from spasm_expert.facts.terms.findings.gait_signs import FALLS
from spasm_expert.facts.terms.findings.jaw_throat import RISUS_SARDONICUS, STIMULUS_EVOKED_SPASMS, TRISMUS
from spasm_expert.facts.terms.findings.laboratory_findings import AMPHIPHYSIN_ANTIBODIES, GAD65_HIGH_TITRE
from spasm_expert.facts.terms.findings.muscle import LEG_STIFFNESS
from spasm_expert.facts.terms.findings.neuro_signs import GENERALISED_RIGIDITY, RIGIDITY, SPASTICITY
from spasm_expert.facts.terms.findings.sites import BACK_SPASM, CALF_SPASM, FOOT_SPASM, TRUNK_SPASM
from spasm_expert.facts.terms.findings.sites_upper import HAND_SPASM, THROAT_SPASM
from spasm_expert.facts.terms.findings.spasm import CRAMP_PAIN, MUSCLE_SPASM
from spasm_expert.facts.terms.findings.stiffness import LUMBAR_HYPERLORDOSIS, STIFF_GAIT, TRUNK_RIGIDITY
from spasm_expert.facts.terms.findings.stimuli import (
    TRIGGERED_BY_EMOTION,
    TRIGGERED_BY_NOISE,
    TRIGGERED_BY_STARTLE,
    TRIGGERED_BY_STRESS,
    TRIGGERED_BY_TOUCH,
)
from spasm_expert.facts.terms.findings.swallowing import BRAINSTEM_SIGNS, DYSPHAGIA
from spasm_expert.facts.terms.findings.timing import SPASM_GONE_IN_SLEEP, SPASM_PERSISTS_IN_SLEEP
from spasm_expert.facts.terms.measurements.blood_other import GAD65_ANTIBODIES
from spasm_expert.facts.terms.measurements.patient_and_spasm import SPASM_SINCE
from spasm_expert.rules.limits.common import ONE_WEEK
from spasm_expert.rules.limits.movement import GAD65_STIFF_PERSON
from spasm_expert.rules.movement.groups import STIFF_ANTIBODIES, STIFF_TRUNK
from spasm_expert.rules.sources import (
    CDC_TETANUS,
    GENERAL_KNOWLEDGE,
    NICE_NG234,
    PROJECT_JUDGEMENT,
    STIFF_PERSON_COHORT,
    STIFF_PERSON_MUSCLE_NERVE_2012,
)

_STIFF_TRUNK = any_of(present(TRUNK_RIGIDITY), present(LUMBAR_HYPERLORDOSIS))
_STIFF = any_of(
    _STIFF_TRUNK,
    present(STIFF_GAIT),
    present(LEG_STIFFNESS),
    present(GENERALISED_RIGIDITY),
    present(RIGIDITY),
)
_SET_OFF = any_of(
    present(TRIGGERED_BY_STARTLE),
    present(TRIGGERED_BY_EMOTION),
    present(TRIGGERED_BY_TOUCH),
    present(TRIGGERED_BY_NOISE),
    present(STIMULUS_EVOKED_SPASMS),
    present(TRIGGERED_BY_STRESS),
)


class StiffPerson(Topic):
    """Stiff-person spectrum disorder."""

    rigid_trunk = rule(
        when=[present(TRUNK_RIGIDITY)],
        then=[supports(STIFF_PERSON, STRONG, group=STIFF_TRUNK)],
        because="Muscles beside the spine that never relax stiffen the trunk like a board.",
        sources=[STIFF_PERSON_COHORT],
        caveat="Mechanical back pain tightens the back too, but for days and with a load before it.",
    )
    arched_back_with_stiffness = rule(
        when=[
            present(LUMBAR_HYPERLORDOSIS),
            any_of(
                _SET_OFF, present(STIFF_GAIT), present(LEG_STIFFNESS), present(RIGIDITY), present(BACK_SPASM)
            ),
        ],
        then=[supports(STIFF_PERSON, STRONG, group=STIFF_TRUNK)],
        because="Constant pull of the back muscles arches the lower back.",
        sources=[STIFF_PERSON_COHORT],
    )
    stiff_legs_with_stiff_trunk_or_belly = rule(
        when=[
            any_of(present(STIFF_GAIT), present(LEG_STIFFNESS)),
            any_of(_STIFF_TRUNK, present(TRUNK_SPASM), present(GENERALISED_RIGIDITY), present(RIGID_ABDOMEN)),
        ],
        then=[supports(STIFF_PERSON, MODERATE)],
        because="Legs, belly and back stiffen together, front and back muscles at once.",
        sources=[STIFF_PERSON_COHORT],
    )
    spasms_set_off_by_startle_in_a_stiff_person = rule(
        when=[
            any_of(_STIFF_TRUNK, present(STIFF_GAIT), present(LEG_STIFFNESS)),
            _SET_OFF,
            any_of(present(MUSCLE_SPASM), present(SEVERE_SPASMS), present(FALLS)),
        ],
        then=[supports(STIFF_PERSON, STRONG)],
        because="Noise, touch and emotion throw the stiff muscles into painful spasms.",
        sources=[STIFF_PERSON_COHORT],
        caveat="Startle or emotion alone, without stiffness, favours neither this nor a functional disorder.",
    )
    painful_spasms_in_a_stiff_trunk = rule(
        when=[_STIFF_TRUNK, any_of(present(CRAMP_PAIN), present(SEVERE_SPASMS), present(FREQUENT_SPASMS))],
        then=[supports(STIFF_PERSON, MODERATE)],
        because="Nearly all people with the disorder have painful spasms on top of the stiffness.",
        sources=[STIFF_PERSON_COHORT],
    )
    stiffness_gone_in_sleep = rule(
        when=[_STIFF, any_of(present(SPASM_GONE_IN_SLEEP), absent(SPASM_PERSISTS_IN_SLEEP))],
        then=[supports(STIFF_PERSON, MODERATE)],
        because="The muscles let go in sleep, as the drive comes from the waking spinal cord and brain.",
        sources=[STIFF_PERSON_MUSCLE_NERVE_2012],
    )
    high_titre_of_gad65_antibodies = rule(
        when=[any_of(present(GAD65_HIGH_TITRE), measured(GAD65_ANTIBODIES, above=GAD65_STIFF_PERSON))],
        then=[supports(STIFF_PERSON, STRONG, group=STIFF_ANTIBODIES)],
        because="Very high titres against the enzyme that makes the calming transmitter mark the disorder.",
        sources=[STIFF_PERSON_COHORT],
        caveat="Type 1 diabetes gives low titres.",
    )
    amphiphysin_antibodies = rule(
        when=[present(AMPHIPHYSIN_ANTIBODIES)],
        then=[supports(STIFF_PERSON, STRONG, group=STIFF_ANTIBODIES)],
        because="These antibodies mark the form that comes with breast or lung cancer.",
        sources=[STIFF_PERSON_MUSCLE_NERVE_2012],
    )
    muscles_never_silent_on_emg = rule(
        when=[present(EMG_CONTINUOUS_ACTIVITY)],
        then=[supports(STIFF_PERSON, STRONG)],
        because="The EMG shows motor units firing without pause although the person tries to relax.",
        sources=[STIFF_PERSON_COHORT],
    )
    autoimmune_disease_or_cancer_with_stiffness = rule(
        when=[
            _STIFF,
            any_of(has(TYPE_1_DIABETES), has(AUTOIMMUNE_DISEASE), has(THYROID_DISEASE), has(CANCER_HISTORY)),
        ],
        then=[supports(STIFF_PERSON, MODERATE)],
        because="It keeps company with type 1 diabetes and other autoimmune disease, and with some cancers.",
        sources=[STIFF_PERSON_COHORT],
    )
    silent_emg = rule(
        when=[present(EMG_NORMAL)],
        then=[opposes(STIFF_PERSON, STRONG)],
        because="A muscle that falls silent on the EMG is not the muscle of this disorder.",
        sources=[STIFF_PERSON_COHORT],
    )
    locked_jaw_or_sudden_course = rule(
        when=[any_of(present(TRISMUS), present(RISUS_SARDONICUS), measured(SPASM_SINCE, at_most=ONE_WEEK))],
        then=[opposes(STIFF_PERSON, STRONG)],
        because="It grows over months and spares the jaw, while tetanus takes days and begins there.",
        sources=[STIFF_PERSON_COHORT, CDC_TETANUS],
    )
    stiff_person_with_breathing_or_swallowing_trouble = rule(
        when=[
            _STIFF_TRUNK,
            any_of(
                present(BREATHLESSNESS), present(DYSPHAGIA), present(BRAINSTEM_SIGNS), present(THROAT_SPASM)
            ),
        ],
        then=[
            supports(STIFF_PERSON, MODERATE),
            refers(EMERGENCY, to="emergency department", within="now", feared=STIFF_PERSON),
        ],
        because="When rigidity reaches breathing, swallowing or the brainstem it can kill.",
        sources=[GENERAL_KNOWLEDGE],
    )
    new_stiff_legs_in_a_person_with_cancer = rule(
        when=[
            has(CANCER_HISTORY),
            any_of(
                present(LEG_STIFFNESS),
                present(STIFF_GAIT),
                present(SPASTICITY),
                present(LUMBAR_HYPERLORDOSIS),
            ),
        ],
        then=[
            supports(METASTATIC_CORD_COMPRESSION, MODERATE),
            refers(
                SAME_DAY,
                to="oncology or emergency department",
                within="today",
                feared=METASTATIC_CORD_COMPRESSION,
            ),
        ],
        because=(
            "New stiffness of the legs in somebody with cancer is a pressed spinal cord until a scan says no."
        ),
        sources=[NICE_NG234, PROJECT_JUDGEMENT],
    )
    cramp_of_foot_or_hand_with_a_soft_trunk = rule(
        when=[
            any_of(present(FOOT_SPASM), present(HAND_SPASM), present(CALF_SPASM)),
            absent(TRUNK_RIGIDITY),
            absent(LUMBAR_HYPERLORDOSIS),
        ],
        then=[opposes(STIFF_PERSON, MODERATE)],
        because="It begins in trunk and thighs, so a cramp of hand or foot alone is another thing.",
        sources=[STIFF_PERSON_COHORT],
    )
