"""Attacks of limp weakness with a shift of potassium."""

from spasm_expert.core.language import (
    EMERGENCY,
    LOWER_REFERENCE,
    MODERATE,
    STRONG,
    UPPER_REFERENCE,
    WEAK,
    Topic,
    absent,
    any_of,
    count,
    has,
    lasting,
    measured,
    opposes,
    present,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.metabolic import PERIODIC_PARALYSIS
from spasm_expert.facts.terms.conditions.metabolism import KNOWN_HYPERTHYROIDISM, KNOWN_PERIODIC_PARALYSIS
from spasm_expert.facts.terms.findings.family_history import FAMILY_PERIODIC_PARALYSIS
from spasm_expert.facts.terms.findings.general import HEAT_INTOLERANCE, WEIGHT_LOSS
from spasm_expert.facts.terms.findings.heart import PALPITATIONS
from spasm_expert.facts.terms.findings.movement import TREMOR
from spasm_expert.facts.terms.findings.sensation import NUMBNESS, STOCKING_NUMBNESS
from spasm_expert.facts.terms.findings.skin import GOITRE
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.facts.terms.findings.stimuli import (
    TRIGGERED_BY_HEAVY_MEAL,
    TRIGGERED_BY_REST_AFTER_EXERCISE,
)
from spasm_expert.facts.terms.findings.weakness import (
    ATTACKS_OF_FLACCID_WEAKNESS,
    BOTH_LEGS_WEAK,
    LIMP_WEAKNESS_NOW,
    PROXIMAL_WEAKNESS,
    STRENGTH_NORMAL_BETWEEN_ATTACKS,
    WEAKNESS,
)
from spasm_expert.facts.terms.measurements.electrolytes import POTASSIUM
from spasm_expert.facts.terms.measurements.endocrine_metabolic import THYROTROPIN
from spasm_expert.facts.terms.measurements.vitals import PULSE
from spasm_expert.rules.limits.common import FOUR_WEEKS
from spasm_expert.rules.sources import (
    CMDT_PERIODIC_PARALYSIS,
    GENERAL_KNOWLEDGE,
    MEDLINEPLUS_PERIODIC_PARALYSIS,
)

ATTACK_TRIGGER = any_of(present(TRIGGERED_BY_HEAVY_MEAL), present(TRIGGERED_BY_REST_AFTER_EXERCISE))
LIMP = any_of(present(ATTACKS_OF_FLACCID_WEAKNESS), present(LIMP_WEAKNESS_NOW))


class PeriodicParalysis(Topic):
    """Periodic paralysis, inherited or from an overactive thyroid.

    For: everybody with attacks of limp weakness.
    Not for: cramps without loss of strength.
    """

    attacks_of_limp_weakness = rule(
        when=[present(ATTACKS_OF_FLACCID_WEAKNESS)],
        then=[supports(PERIODIC_PARALYSIS, STRONG)],
        because="Strength that fails in attacks and comes back whole is periodic paralysis before all else.",
        sources=[MEDLINEPLUS_PERIODIC_PARALYSIS],
    )
    after_a_heavy_meal_or_rest = rule(
        when=[LIMP, ATTACK_TRIGGER],
        then=[supports(PERIODIC_PARALYSIS, MODERATE)],
        because="Starch and rest after effort drive potassium into the cells.",
        sources=[MEDLINEPLUS_PERIODIC_PARALYSIS],
    )
    potassium_low_in_the_attack = rule(
        when=[LIMP, measured(POTASSIUM, below=LOWER_REFERENCE)],
        then=[supports(PERIODIC_PARALYSIS, STRONG)],
        because="Low potassium during the limpness shows the shift.",
        sources=[MEDLINEPLUS_PERIODIC_PARALYSIS],
    )
    strong_between_attacks = rule(
        when=[LIMP, present(STRENGTH_NORMAL_BETWEEN_ATTACKS)],
        then=[supports(PERIODIC_PARALYSIS, MODERATE)],
        because="Full strength between attacks speaks for a shift and against a lasting disease.",
        sources=[CMDT_PERIODIC_PARALYSIS],
    )
    family_or_overactive_thyroid = rule(
        when=[
            LIMP,
            any_of(
                present(FAMILY_PERIODIC_PARALYSIS),
                has(KNOWN_HYPERTHYROIDISM),
                has(KNOWN_PERIODIC_PARALYSIS),
                present(HEAT_INTOLERANCE),
                measured(THYROTROPIN, below=LOWER_REFERENCE),
            ),
        ],
        then=[supports(PERIODIC_PARALYSIS, MODERATE)],
        because="The fault runs in families, or an overactive thyroid brings it out.",
        sources=[CMDT_PERIODIC_PARALYSIS],
    )
    attacks_for_weeks_or_longer = rule(
        when=[lasting(ATTACKS_OF_FLACCID_WEAKNESS, at_least=FOUR_WEEKS)],
        then=[supports(PERIODIC_PARALYSIS, MODERATE)],
        because="Attacks that have come and gone for weeks or years fit no stroke, nerve or cord disease.",
        sources=[MEDLINEPLUS_PERIODIC_PARALYSIS, GENERAL_KNOWLEDGE],
    )
    signs_of_an_overactive_thyroid = rule(
        when=[
            LIMP,
            count(
                2,
                of=[
                    present(GOITRE),
                    present(TREMOR),
                    present(WEIGHT_LOSS),
                    present(HEAT_INTOLERANCE),
                    present(PALPITATIONS),
                    measured(PULSE, above=UPPER_REFERENCE),
                ],
            ),
        ],
        then=[supports(PERIODIC_PARALYSIS, MODERATE)],
        because="An overactive thyroid brings attacks out in men who never had one before.",
        sources=[CMDT_PERIODIC_PARALYSIS],
    )
    legs_near_the_trunk_first = rule(
        when=[LIMP, any_of(present(PROXIMAL_WEAKNESS), present(BOTH_LEGS_WEAK))],
        then=[supports(PERIODIC_PARALYSIS, WEAK)],
        because="The limpness begins in thighs and hips and takes both sides.",
        sources=[GENERAL_KNOWLEDGE],
    )
    limp_now = rule(
        when=[
            present(LIMP_WEAKNESS_NOW),
            any_of(
                present(ATTACKS_OF_FLACCID_WEAKNESS),
                ATTACK_TRIGGER,
                has(KNOWN_PERIODIC_PARALYSIS),
                has(KNOWN_HYPERTHYROIDISM),
                measured(POTASSIUM, below=LOWER_REFERENCE),
            ),
        ],
        then=[
            supports(PERIODIC_PARALYSIS, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=PERIODIC_PARALYSIS),
        ],
        because="In the attack heart and breathing can fail and potassium must be steered under a monitor.",
        sources=[GENERAL_KNOWLEDGE],
    )
    cramps_without_weakness = rule(
        when=[present(MUSCLE_SPASM), absent(WEAKNESS), absent(ATTACKS_OF_FLACCID_WEAKNESS)],
        then=[opposes(PERIODIC_PARALYSIS, STRONG)],
        because="Without loss of strength there is no paralysis.",
        sources=[GENERAL_KNOWLEDGE],
    )
    feeling_lost = rule(
        when=[LIMP, any_of(present(NUMBNESS), present(STOCKING_NUMBNESS))],
        then=[opposes(PERIODIC_PARALYSIS, STRONG)],
        because="It leaves feeling alone, so lost feeling points to nerves or cord.",
        sources=[GENERAL_KNOWLEDGE],
    )
    potassium_not_low_in_the_attack = rule(
        when=[present(LIMP_WEAKNESS_NOW), measured(POTASSIUM, at_least=LOWER_REFERENCE)],
        then=[opposes(PERIODIC_PARALYSIS, MODERATE)],
        because="Normal or high potassium in the attack makes the usual type less likely.",
        sources=[GENERAL_KNOWLEDGE],
        caveat="Rarer types come with high or normal potassium.",
    )
