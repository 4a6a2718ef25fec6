"""Inflammation of brain and cord in patches.

For:      adults with brief painful tonic spasms, attacks of deficits or optic neuritis.
Not for:  cramp of one calf with a normal nervous system.
"""

from spasm_expert.core.language import (
    LIKELY,
    MODERATE,
    PATHOGNOMONIC,
    STRONG,
    TWO_WEEKS,
    Topic,
    aged,
    any_of,
    believed,
    has,
    opposes,
    present,
    recommends,
    rule,
    shown,
    supports,
)
from spasm_expert.facts.terms.causes.nerves import MULTIPLE_SCLEROSIS
from spasm_expert.facts.terms.conditions.nerves import KNOWN_MULTIPLE_SCLEROSIS, OPTIC_NEURITIS_HISTORY
from spasm_expert.facts.terms.diagnostic_tests.imaging import BRAIN_MRI, WHOLE_SPINE_MRI
from spasm_expert.facts.terms.diagnostic_tests.urine_and_bedside import LUMBAR_PUNCTURE
from spasm_expert.facts.terms.findings.course import RELAPSING_COURSE
from spasm_expert.facts.terms.findings.cranial import VISUAL_DISTURBANCE
from spasm_expert.facts.terms.findings.gait_signs import (
    LHERMITTE_SIGN,
    OPTIC_NEURITIS,
    RELAPSING_NEURO_DEFICITS,
    UNSTEADINESS,
)
from spasm_expert.facts.terms.findings.imaging import MRI_DEMYELINATION
from spasm_expert.facts.terms.findings.neuro_signs import NORMAL_NEURO_EXAM
from spasm_expert.facts.terms.findings.sensation import SENSORY_CHANGE
from spasm_expert.facts.terms.findings.sites import CALF_SPASM, FOOT_SPASM
from spasm_expert.facts.terms.findings.spasm import BRIEF_STEREOTYPED_SPASMS, MUSCLE_SPASM
from spasm_expert.facts.terms.patterns import UPPER_MOTOR_NEURONE_SIGNS
from spasm_expert.rules.limits.common import ADULT, AGE_50
from spasm_expert.rules.nerves.groups import TONIC_SPASMS
from spasm_expert.rules.sources import (
    GENERAL_KNOWLEDGE,
    MCDONALD_CRITERIA_2017,
    MEDSCAPE_MULTIPLE_SCLEROSIS_WORKUP,
)


class MultipleSclerosis(Topic):
    """Multiple sclerosis with tonic spasms or spasticity."""

    attacks_of_deficits = rule(
        when=[present(RELAPSING_NEURO_DEFICITS)],
        then=[supports(MULTIPLE_SCLEROSIS, STRONG)],
        because="Deficits that come for days and go again, now here and now there, are its signature.",
        sources=[MCDONALD_CRITERIA_2017, MEDSCAPE_MULTIPLE_SCLEROSIS_WORKUP],
    )
    optic_neuritis = rule(
        when=[any_of(present(OPTIC_NEURITIS), has(OPTIC_NEURITIS_HISTORY))],
        then=[supports(MULTIPLE_SCLEROSIS, STRONG)],
        because="An inflamed optic nerve is often its first attack.",
        sources=[MCDONALD_CRITERIA_2017],
    )
    electric_feeling_on_bending_the_neck = rule(
        when=[present(LHERMITTE_SIGN)],
        then=[supports(MULTIPLE_SCLEROSIS, MODERATE)],
        because="A patch in the cord of the neck fires when it is bent.",
        sources=[GENERAL_KNOWLEDGE],
    )
    brief_painful_spasms_always_alike = rule(
        when=[present(BRIEF_STEREOTYPED_SPASMS)],
        then=[supports(MULTIPLE_SCLEROSIS, MODERATE, group=TONIC_SPASMS)],
        because="A patch that discharges gives the same short painful spasm again and again.",
        sources=[GENERAL_KNOWLEDGE],
        caveat="Ordinary cramps may be described in the same words.",
    )
    tonic_spasms_with_other_signs = rule(
        when=[
            present(BRIEF_STEREOTYPED_SPASMS),
            any_of(
                present(SENSORY_CHANGE),
                present(RELAPSING_COURSE),
                present(UNSTEADINESS),
                present(VISUAL_DISTURBANCE),
                shown(UPPER_MOTOR_NEURONE_SIGNS),
                has(KNOWN_MULTIPLE_SCLEROSIS),
            ),
        ],
        then=[supports(MULTIPLE_SCLEROSIS, STRONG, group=TONIC_SPASMS)],
        because=(
            "Tonic spasms with numbness, unsteadiness, visual trouble or brisk signs come from brain or cord."
        ),
        sources=[GENERAL_KNOWLEDGE, MCDONALD_CRITERIA_2017],
    )
    upper_motor_neurone_signs_in_younger_adults = rule(
        when=[shown(UPPER_MOTOR_NEURONE_SIGNS)],
        then=[supports(MULTIPLE_SCLEROSIS, MODERATE)],
        because="In younger adults it is the commonest disease behind stiff legs and brisk reflexes.",
        sources=[GENERAL_KNOWLEDGE],
        population=[aged(at_least=ADULT), aged(below=AGE_50)],
    )
    known_disease_with_spasms = rule(
        when=[has(KNOWN_MULTIPLE_SCLEROSIS), present(MUSCLE_SPASM)],
        then=[supports(MULTIPLE_SCLEROSIS, MODERATE)],
        because="Spasms are common once the disease has reached the cord.",
        sources=[GENERAL_KNOWLEDGE],
    )
    demyelination_on_mri = rule(
        when=[present(MRI_DEMYELINATION)],
        then=[supports(MULTIPLE_SCLEROSIS, PATHOGNOMONIC)],
        because="MRI shows the patches in brain or cord.",
        sources=[MCDONALD_CRITERIA_2017, MEDSCAPE_MULTIPLE_SCLEROSIS_WORKUP],
    )
    cramp_of_the_calf_alone = rule(
        when=[any_of(present(CALF_SPASM), present(FOOT_SPASM)), present(NORMAL_NEURO_EXAM)],
        then=[opposes(MULTIPLE_SCLEROSIS, MODERATE)],
        because="A calf cramp with a normal nervous system is not its doing.",
        sources=[GENERAL_KNOWLEDGE],
    )
    scan_of_brain_and_cord = rule(
        when=[believed(MULTIPLE_SCLEROSIS, at_least=LIKELY)],
        then=[
            recommends(BRAIN_MRI, TWO_WEEKS, for_=[MULTIPLE_SCLEROSIS]),
            recommends(WHOLE_SPINE_MRI, TWO_WEEKS, for_=[MULTIPLE_SCLEROSIS]),
            recommends(LUMBAR_PUNCTURE, TWO_WEEKS, for_=[MULTIPLE_SCLEROSIS]),
        ],
        because="MRI shows patches of different age and place, and spinal fluid the immune reaction.",
        sources=[MCDONALD_CRITERIA_2017, MEDSCAPE_MULTIPLE_SCLEROSIS_WORKUP],
    )
