"""Myotonia: muscles that contract at will but are slow to let go.

For:      everybody with a slow grip, stiffness on first movements, or myotonia in the family.
Not for:  slow reflexes of an underactive thyroid; continuous twitching with slow relaxation (Isaacs).
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    PATHOGNOMONIC,
    STRONG,
    Topic,
    absent,
    any_of,
    opposes,
    present,
    refers,
    rule,
    shown,
    shows,
    supports,
    taking,
    warns,
)
from spasm_expert.facts.terms.causes.muscle import MYOTONIA
from spasm_expert.facts.terms.drugs.hormones_and_others import SUXAMETHONIUM
from spasm_expert.facts.terms.findings.course import SINCE_CHILDHOOD
from spasm_expert.facts.terms.findings.emg_ecg import ECG_HEART_BLOCK, EMG_MYOTONIC_DISCHARGES, EMG_NORMAL
from spasm_expert.facts.terms.findings.exertion import STIFF_CONTRACTURE_WITH_EFFORT
from spasm_expert.facts.terms.findings.face import DROOPING_EYELID
from spasm_expert.facts.terms.findings.family_history import FAMILY_MYOTONIA
from spasm_expert.facts.terms.findings.genes import MYOTONIA_GENE
from spasm_expert.facts.terms.findings.heart import PALPITATIONS, SYNCOPE
from spasm_expert.facts.terms.findings.mind import DAYTIME_SLEEPINESS
from spasm_expert.facts.terms.findings.muscle import HAND_WASTING, MUSCLE_STIFFNESS, VERY_MUSCULAR_BUILD
from spasm_expert.facts.terms.findings.pain import MUSCLE_PAIN
from spasm_expert.facts.terms.findings.relief import RELIEVED_BY_WARM_UP
from spasm_expert.facts.terms.findings.stiffness import (
    DELAYED_RELAXATION,
    GRIP_MYOTONIA,
    PERCUSSION_MYOTONIA,
    STIFF_ON_FIRST_MOVEMENTS,
)
from spasm_expert.facts.terms.findings.stimuli import TRIGGERED_BY_COLD
from spasm_expert.facts.terms.findings.timing import SPASM_AFTER_REST, SPASM_AROUND_EXERCISE
from spasm_expert.facts.terms.findings.triggers import TRIGGERED_BY_EXERTION
from spasm_expert.facts.terms.findings.weakness import DISTAL_WEAKNESS, FACIAL_WEAKNESS, HAND_WEAKNESS
from spasm_expert.facts.terms.patterns import MYOTONIC_PATTERN
from spasm_expert.rules.movement.groups import MYOTONIA_SHOWN
from spasm_expert.rules.sources import (
    AAPMR_MYOTONIA,
    EMG_MUSCLE_HYPERACTIVITY_2004,
    GENERAL_KNOWLEDGE,
    MSD_MYOTONIA_CONGENITA,
    NON_DYSTROPHIC_MYOTONIAS_TABLE,
)


class Myotonia(Topic):
    """Myotonia congenita and myotonic dystrophy."""

    grip_slow_to_let_go = rule(
        when=[present(GRIP_MYOTONIA)],
        then=[shows(MYOTONIC_PATTERN)],
        because="A hand that opens late after a firm grip is myotonia in plain view.",
        sources=[AAPMR_MYOTONIA],
    )
    slow_relaxation_that_warms_up = rule(
        when=[
            any_of(present(DELAYED_RELAXATION), present(STIFF_ON_FIRST_MOVEMENTS), present(SPASM_AFTER_REST)),
            any_of(present(RELIEVED_BY_WARM_UP), present(TRIGGERED_BY_COLD)),
        ],
        then=[shows(MYOTONIC_PATTERN)],
        because=(
            "Stiffness on the first movements that repeating or warmth loosens is the warm-up of myotonia."
        ),
        sources=[NON_DYSTROPHIC_MYOTONIAS_TABLE],
    )
    myotonia_found = rule(
        when=[shown(MYOTONIC_PATTERN)],
        then=[supports(MYOTONIA, STRONG, group=MYOTONIA_SHOWN)],
        because="Slow relaxation of the muscle itself is what the disease is named for.",
        sources=[AAPMR_MYOTONIA],
    )
    percussion_myotonia_found = rule(
        when=[present(PERCUSSION_MYOTONIA)],
        then=[shows(MYOTONIC_PATTERN), supports(MYOTONIA, PATHOGNOMONIC, group=MYOTONIA_SHOWN)],
        because="Hardly anything but a myotonic muscle stays contracted for seconds after a tap.",
        sources=[AAPMR_MYOTONIA],
    )
    myotonic_discharges_on_emg = rule(
        when=[present(EMG_MYOTONIC_DISCHARGES)],
        then=[supports(MYOTONIA, STRONG, group=MYOTONIA_SHOWN)],
        because="Waxing and waning discharges are the electrical image of myotonia.",
        sources=[EMG_MUSCLE_HYPERACTIVITY_2004],
    )
    stiff_on_first_movements = rule(
        when=[
            any_of(present(STIFF_ON_FIRST_MOVEMENTS), present(DELAYED_RELAXATION), present(SPASM_AFTER_REST))
        ],
        then=[supports(MYOTONIA, MODERATE)],
        because="The first movements after rest are the worst.",
        sources=[MSD_MYOTONIA_CONGENITA],
        caveat="Cold joints and an underactive thyroid do the same in a milder way.",
    )
    muscles_lock_in_the_cold_or_on_sudden_effort = rule(
        when=[
            any_of(present(STIFF_ON_FIRST_MOVEMENTS), present(DELAYED_RELAXATION), shown(MYOTONIC_PATTERN)),
            any_of(present(TRIGGERED_BY_COLD), present(RELIEVED_BY_WARM_UP)),
        ],
        then=[supports(MYOTONIA, MODERATE)],
        because="Cold slows the channels further, and repeated use frees them.",
        sources=[NON_DYSTROPHIC_MYOTONIAS_TABLE],
    )
    very_muscular_person_whose_muscles_seize_up = rule(
        when=[
            present(VERY_MUSCULAR_BUILD),
            any_of(
                present(SPASM_AROUND_EXERCISE),
                present(STIFF_CONTRACTURE_WITH_EFFORT),
                present(MUSCLE_STIFFNESS),
                present(TRIGGERED_BY_EXERTION),
                present(DELAYED_RELAXATION),
            ),
        ],
        then=[supports(MYOTONIA, STRONG)],
        because="Muscles that never quite relax are always in training and grow large.",
        sources=[MSD_MYOTONIA_CONGENITA],
        caveat=(
            "A trained athlete with exercise cramps looks the same; regular heavy training explains the "
            "build."
        ),
    )
    muscles_seize_up_since_youth = rule(
        when=[
            present(SINCE_CHILDHOOD),
            any_of(
                present(STIFF_ON_FIRST_MOVEMENTS),
                present(DELAYED_RELAXATION),
                present(MUSCLE_STIFFNESS),
                present(STIFF_CONTRACTURE_WITH_EFFORT),
                present(VERY_MUSCULAR_BUILD),
            ),
        ],
        then=[supports(MYOTONIA, MODERATE)],
        because="The inherited channel is faulty from birth and is noticed in childhood or youth.",
        sources=[MSD_MYOTONIA_CONGENITA],
    )
    myotonia_with_more_than_muscle = rule(
        when=[
            shown(MYOTONIC_PATTERN),
            any_of(
                present(DROOPING_EYELID),
                present(FACIAL_WEAKNESS),
                present(DISTAL_WEAKNESS),
                present(HAND_WASTING),
                present(HAND_WEAKNESS),
                present(DAYTIME_SLEEPINESS),
            ),
        ],
        then=[supports(MYOTONIA, STRONG)],
        because="Thin weak hands, hanging lids and sleepiness with slow relaxation are myotonic dystrophy.",
        sources=[GENERAL_KNOWLEDGE],
    )
    myotonia_in_the_family = rule(
        when=[present(FAMILY_MYOTONIA)],
        then=[supports(MYOTONIA, MODERATE)],
        because="It is inherited.",
        sources=[NON_DYSTROPHIC_MYOTONIAS_TABLE],
    )
    myotonia_gene_found = rule(
        when=[present(MYOTONIA_GENE)],
        then=[supports(MYOTONIA, PATHOGNOMONIC)],
        because="A disease-causing variant settles which myotonia it is.",
        sources=[GENERAL_KNOWLEDGE],
    )
    no_myotonia_on_examination = rule(
        when=[any_of(absent(GRIP_MYOTONIA), absent(PERCUSSION_MYOTONIA), present(EMG_NORMAL))],
        then=[opposes(MYOTONIA, STRONG)],
        because="Pain or cramp without slow relaxation on testing is another disease.",
        sources=[GENERAL_KNOWLEDGE],
    )
    myotonia_with_faints_or_palpitations = rule(
        when=[
            any_of(shown(MYOTONIC_PATTERN), present(MYOTONIA_GENE), present(EMG_MYOTONIC_DISCHARGES)),
            any_of(present(SYNCOPE), present(PALPITATIONS), present(ECG_HEART_BLOCK)),
        ],
        then=[
            supports(MYOTONIA, MODERATE),
            refers(EMERGENCY, to="emergency department", within="now", feared=MYOTONIA),
        ],
        because="Myotonic dystrophy damages the conduction of the heart, which can stop without warning.",
        sources=[GENERAL_KNOWLEDGE],
    )
    suxamethonium_with_myotonia = rule(
        when=[any_of(shown(MYOTONIC_PATTERN), present(FAMILY_MYOTONIA)), taking(SUXAMETHONIUM)],
        then=[
            warns(SUXAMETHONIUM, "It can lock jaw and chest in people with myotonia. Tell the anaesthetist.")
        ],
        because="The drug sets off a contracture that cannot be ventilated against.",
        sources=[GENERAL_KNOWLEDGE],
    )
    pain_without_stiffness = rule(
        when=[present(MUSCLE_PAIN), absent(DELAYED_RELAXATION), absent(STIFF_ON_FIRST_MOVEMENTS)],
        then=[opposes(MYOTONIA, MODERATE)],
        because="Myotonia is muscle that is slow to let go, and pain alone is not.",
        sources=[GENERAL_KNOWLEDGE],
    )
