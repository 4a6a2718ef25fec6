"""Tetany and tingling read as low calcium."""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    SAME_DAY,
    STRONG,
    TWO_WEEKS,
    UPPER_REFERENCE,
    WEAK,
    Topic,
    any_of,
    has,
    measured,
    present,
    refers,
    rule,
    shown,
    supports,
)
from spasm_expert.facts.terms.causes.metabolic import HYPOCALCAEMIA, VITAMIN_D_DEFICIENCY
from spasm_expert.facts.terms.conditions.metabolism import KNOWN_HYPOPARATHYROIDISM
from spasm_expert.facts.terms.findings.breathing import THROAT_CLOSING
from spasm_expert.facts.terms.findings.course import NOT_RELIEVED_BY_ANYTHING, SPASM_NOT_EASING
from spasm_expert.facts.terms.findings.operations import NECK_SURGERY
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.facts.terms.findings.tetany import (
    CHVOSTEK_SIGN,
    PERIORAL_TINGLING,
    TROUSSEAU_BETWEEN_ATTACKS,
    TROUSSEAU_SIGN,
)
from spasm_expert.facts.terms.measurements.endocrine_metabolic import PARATHYROID_HORMONE
from spasm_expert.facts.terms.patterns import LOW_CALCIUM_RISK, TETANY
from spasm_expert.facts.terms.red_flags_metabolic import RF15
from spasm_expert.rules.metabolic.phrases import ALTERED_MIND, TETANY_GROUP, TINGLES
from spasm_expert.rules.sources import GENERAL_KNOWLEDGE, HYPOCALCAEMIA_SFE_2016, PROJECT_JUDGEMENT


class TetanyOfLowCalcium(Topic):
    """Tetany, tingling and a risk of low calcium, before calcium is known.

    For: adults.
    Not for: telling low calcium from overbreathing by tingling or hand spasm, which they share.
    """

    tetany_itself = rule(
        when=[shown(TETANY)],
        then=[
            supports(HYPOCALCAEMIA, MODERATE, group=TETANY_GROUP),
            refers(SAME_DAY, to="acute medicine", within="today, to measure calcium", feared=HYPOCALCAEMIA),
        ],
        because="Tingling with spasm of hands and feet comes from low calcium or from overbreathing alike.",
        sources=[HYPOCALCAEMIA_SFE_2016, PROJECT_JUDGEMENT],
        caveat="It counts the same for overbreathing and so does not tell the two apart.",
    )
    trousseau_sign = rule(
        when=[any_of(present(TROUSSEAU_SIGN), present(TROUSSEAU_BETWEEN_ATTACKS))],
        then=[supports(HYPOCALCAEMIA, STRONG, group=TETANY_GROUP)],
        because="Hand spasm under a cuff is found in most people with low calcium, and in 1 of 100 others.",
        sources=[HYPOCALCAEMIA_SFE_2016, GENERAL_KNOWLEDGE],
    )
    tetany_with_a_risk_of_low_calcium = rule(
        when=[shown(TETANY), shown(LOW_CALCIUM_RISK)],
        then=[
            supports(HYPOCALCAEMIA, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPOCALCAEMIA),
        ],
        because="Tetany in somebody with a reason for low calcium is low calcium until it is measured.",
        sources=[HYPOCALCAEMIA_SFE_2016, PROJECT_JUDGEMENT],
        red_flag=RF15,
    )
    tetany_that_does_not_settle = rule(
        when=[shown(TETANY), any_of(present(SPASM_NOT_EASING), present(NOT_RELIEVED_BY_ANYTHING))],
        then=[
            supports(HYPOCALCAEMIA, MODERATE),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPOCALCAEMIA),
        ],
        because="Overbreathing tetany ends with calm breathing, so calcium is measured if it goes on.",
        sources=[PROJECT_JUDGEMENT],
        red_flag=RF15,
    )
    tingling_after_neck_surgery = rule(
        when=[any_of(present(NECK_SURGERY), has(KNOWN_HYPOPARATHYROIDISM)), TINGLES],
        then=[
            supports(HYPOCALCAEMIA, STRONG, group=TETANY_GROUP),
            refers(
                SAME_DAY,
                to="the surgical or endocrine team",
                within="today, to measure calcium",
                feared=HYPOCALCAEMIA,
            ),
        ],
        because="Tingling after an operation of thyroid or parathyroid is the first sign of falling calcium.",
        sources=[HYPOCALCAEMIA_SFE_2016],
    )
    spasm_or_confusion_after_neck_surgery = rule(
        when=[
            any_of(present(NECK_SURGERY), has(KNOWN_HYPOPARATHYROIDISM)),
            TINGLES,
            any_of(present(MUSCLE_SPASM), ALTERED_MIND, shown(TETANY), present(THROAT_CLOSING)),
        ],
        then=[
            supports(HYPOCALCAEMIA, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPOCALCAEMIA),
        ],
        because="Once spasm or confusion joins the tingling after neck surgery, calcium is dangerously low.",
        sources=[HYPOCALCAEMIA_SFE_2016, PROJECT_JUDGEMENT],
        red_flag=RF15,
    )
    tingling_with_another_risk_of_low_calcium = rule(
        when=[shown(LOW_CALCIUM_RISK), present(PERIORAL_TINGLING)],
        then=[supports(HYPOCALCAEMIA, MODERATE)],
        because="Tingling round the mouth with a reason for low calcium makes low calcium possible.",
        sources=[HYPOCALCAEMIA_SFE_2016],
    )
    raised_parathyroid_hormone_with_tingling = rule(
        when=[measured(PARATHYROID_HORMONE, above=UPPER_REFERENCE), TINGLES],
        then=[supports(HYPOCALCAEMIA, WEAK), supports(VITAMIN_D_DEFICIENCY, WEAK)],
        because="A high parathyroid hormone with tingling fits glands that fight low calcium.",
        sources=[GENERAL_KNOWLEDGE],
    )
    tingling_round_the_mouth_with_a_spasm = rule(
        when=[present(PERIORAL_TINGLING), present(MUSCLE_SPASM)],
        then=[
            supports(HYPOCALCAEMIA, WEAK, group=TETANY_GROUP),
            refers(
                SAME_DAY,
                to="general practice or urgent care",
                within="today, to measure calcium",
                feared=HYPOCALCAEMIA,
            ),
        ],
        because="A spasm with tingling round the mouth is low calcium or overbreathing until it is measured.",
        sources=[HYPOCALCAEMIA_SFE_2016, PROJECT_JUDGEMENT],
    )
    tingling_mouth_or_twitching_cheek_alone = rule(
        when=[any_of(present(PERIORAL_TINGLING), present(CHVOSTEK_SIGN))],
        then=[
            supports(HYPOCALCAEMIA, WEAK, group=TETANY_GROUP),
            refers(
                TWO_WEEKS,
                to="general practice",
                within="in the next days, to measure calcium",
                feared=HYPOCALCAEMIA,
            ),
        ],
        because="Tingling round the mouth or a twitching cheek is cheaply cleared by one calcium value.",
        sources=[HYPOCALCAEMIA_SFE_2016, PROJECT_JUDGEMENT],
        caveat="The twitching cheek is found in 10 to 25 of 100 healthy people.",
    )
