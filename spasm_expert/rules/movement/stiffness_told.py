"""Stiff, twitching or jerking people whose history uses general words.

For:      adults with stiffness of weeks or longer.
Not for:  stiffness of hours or days, which is tetanus or a poison first.
"""

from spasm_expert.core.language import MODERATE, WEAK, Topic, any_of, present, rule, supports
from spasm_expert.facts.terms.causes.benign import HYPNIC_JERK
from spasm_expert.facts.terms.causes.muscle import MYOTONIA
from spasm_expert.facts.terms.causes.nerves import ISAACS_SYNDROME, STIFF_PERSON
from spasm_expert.facts.terms.findings.family_history import FAMILY_MUSCLE_DISEASE
from spasm_expert.facts.terms.findings.general import SWEATING
from spasm_expert.facts.terms.findings.movement import JERKS
from spasm_expert.facts.terms.findings.muscle import MUSCLE_STIFFNESS
from spasm_expert.facts.terms.findings.neuro_signs import RIGIDITY
from spasm_expert.facts.terms.findings.sites import TRUNK_SPASM
from spasm_expert.facts.terms.findings.spasm import CRAMP_PAIN, FASCICULATION, TWITCHING
from spasm_expert.facts.terms.findings.stiffness import DELAYED_RELAXATION, STIFF_ON_FIRST_MOVEMENTS
from spasm_expert.facts.terms.findings.stimuli import (
    TRIGGERED_BY_EMOTION,
    TRIGGERED_BY_NOISE,
    TRIGGERED_BY_STARTLE,
)
from spasm_expert.facts.terms.findings.timing import SPASM_AT_SLEEP_ONSET
from spasm_expert.rules.sources import (
    AAPMR_MYOTONIA,
    CMDT_MYOCLONUS,
    EMG_MUSCLE_HYPERACTIVITY_2004,
    ICSD_3,
    STIFF_PERSON_COHORT,
)


class StiffnessTold(Topic):
    """Stiff-person disorder, Isaacs syndrome and myotonia before an examination names them."""

    stiff_with_spasms_at_startle = rule(
        when=[
            any_of(present(MUSCLE_STIFFNESS), present(RIGIDITY), present(TRUNK_SPASM)),
            any_of(present(TRIGGERED_BY_STARTLE), present(TRIGGERED_BY_NOISE), present(TRIGGERED_BY_EMOTION)),
        ],
        then=[supports(STIFF_PERSON, MODERATE)],
        because="Stiff muscle that cramps at a noise or a fright has lost the brake of the spinal cord.",
        sources=[STIFF_PERSON_COHORT],
        caveat="Tetanus does the same within days and is looked for first.",
    )
    stiff_twitching_and_sweating = rule(
        when=[
            any_of(present(TWITCHING), present(FASCICULATION)),
            any_of(present(MUSCLE_STIFFNESS), present(DELAYED_RELAXATION), present(CRAMP_PAIN)),
            any_of(present(SWEATING), present(DELAYED_RELAXATION)),
        ],
        then=[supports(ISAACS_SYNDROME, MODERATE)],
        because="Motor nerves that never rest give twitching, stiffness, cramps and sweat together.",
        sources=[EMG_MUSCLE_HYPERACTIVITY_2004],
        caveat="Cholinergic poisoning and withdrawal twitch and sweat too, but for hours only.",
    )
    sudden_jerk_as_sleep_begins = rule(
        when=[present(JERKS), present(SPASM_AT_SLEEP_ONSET)],
        then=[supports(HYPNIC_JERK, WEAK)],
        because="A sudden jerk of the body just as sleep begins is a sleep start.",
        sources=[ICSD_3, CMDT_MYOCLONUS],
    )
    family_with_stiff_muscle = rule(
        when=[
            present(FAMILY_MUSCLE_DISEASE),
            any_of(present(DELAYED_RELAXATION), present(STIFF_ON_FIRST_MOVEMENTS), present(MUSCLE_STIFFNESS)),
        ],
        then=[supports(MYOTONIA, WEAK)],
        because="Most muscle diseases with slow relaxation run in families.",
        sources=[AAPMR_MYOTONIA],
    )
