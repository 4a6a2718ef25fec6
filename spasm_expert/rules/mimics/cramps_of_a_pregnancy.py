"""Cramps of the belly in pregnancy.

For:      women who are, or may be, pregnant.
Not for:  leg cramps of pregnancy, high blood pressure of pregnancy.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    POSSIBLE,
    SAME_DAY,
    STRONG,
    Topic,
    absent,
    aged,
    all_of,
    any_of,
    believed,
    measured,
    opposes,
    pregnant,
    present,
    recommends,
    refers,
    rule,
    sex,
    supports,
)
from spasm_expert.facts.terms.causes.mimics import EARLY_LABOUR_OR_ABRUPTION, ECTOPIC_PREGNANCY
from spasm_expert.facts.terms.conditions.organs import PREGNANT
from spasm_expert.facts.terms.diagnostic_tests.hormones_and_antibodies import PREGNANCY_TEST
from spasm_expert.facts.terms.diagnostic_tests.imaging import ABDOMINAL_IMAGING
from spasm_expert.facts.terms.findings.face_and_trunk_mimics import (
    REGULAR_CONTRACTIONS,
    SHOULDER_TIP_PAIN,
    VAGINAL_BLEEDING,
)
from spasm_expert.facts.terms.findings.fluids import ABDOMINAL_CRAMPS, ABDOMINAL_PAIN, SEVERE_ABDOMINAL_PAIN
from spasm_expert.facts.terms.findings.heart import FAINTNESS, SYNCOPE
from spasm_expert.facts.terms.findings.sites import ABDOMINAL_SPASM
from spasm_expert.facts.terms.findings.spine import BACK_PAIN
from spasm_expert.facts.terms.measurements.patient_and_spasm import WEEKS_PREGNANT
from spasm_expert.rules.limits.mimics import CHILDBEARING_FROM, CHILDBEARING_TO
from spasm_expert.rules.limits.toxic import LATER_PREGNANCY
from spasm_expert.rules.sources import PREGNANCY_BIRTH_BABY_ECTOPIC, PROJECT_JUDGEMENT, WEBMD_PRETERM_LABOUR

_BELLY = any_of(
    present(ABDOMINAL_CRAMPS),
    present(ABDOMINAL_PAIN),
    present(ABDOMINAL_SPASM),
    present(SEVERE_ABDOMINAL_PAIN),
)
_BLEEDS_INSIDE = any_of(
    present(VAGINAL_BLEEDING), present(SHOULDER_TIP_PAIN), present(FAINTNESS), present(SYNCOPE)
)
WOMB = "womb"


class CrampsOfAPregnancy(Topic):
    """Belly cramps of a pregnancy that may be in danger.

    For: women who are or may be pregnant.
    Not for: leg cramps of pregnancy.
    """

    early_pregnancy_with_pain_and_bleeding = rule(
        when=[pregnant(), _BELLY, _BLEEDS_INSIDE],
        then=[
            supports(ECTOPIC_PREGNANCY, STRONG, group=WOMB),
            refers(EMERGENCY, to="emergency department", within="now", feared=ECTOPIC_PREGNANCY),
        ],
        because="Pain with bleeding, faintness or a sore shoulder tip may be a tube that bleeds.",
        sources=[PREGNANCY_BIRTH_BABY_ECTOPIC],
    )
    belly_cramps_in_early_pregnancy = rule(
        when=[pregnant(), _BELLY],
        then=[supports(ECTOPIC_PREGNANCY, MODERATE, group=WOMB)],
        because="Until a scan has shown the pregnancy in the womb, belly pain may be one outside it.",
        sources=[PREGNANCY_BIRTH_BABY_ECTOPIC],
        population=[measured(WEEKS_PREGNANT, below=LATER_PREGNANCY)],
    )
    belly_pain_and_bleeding_with_pregnancy_unknown = rule(
        when=[
            sex("female"),
            aged(at_least=CHILDBEARING_FROM),
            aged(below=CHILDBEARING_TO),
            _BELLY,
            any_of(present(VAGINAL_BLEEDING), present(SHOULDER_TIP_PAIN), present(SYNCOPE)),
        ],
        then=[
            supports(ECTOPIC_PREGNANCY, MODERATE, group=WOMB),
            recommends(PREGNANCY_TEST, SAME_DAY, for_=[ECTOPIC_PREGNANCY]),
        ],
        because="Not every woman knows that she is pregnant, and a test takes minutes.",
        sources=[PREGNANCY_BIRTH_BABY_ECTOPIC, PROJECT_JUDGEMENT],
        population=[absent(PREGNANT)],
    )
    pregnancy_past_the_middle_is_no_tube = rule(
        when=[pregnant(from_week=LATER_PREGNANCY)],
        then=[opposes(ECTOPIC_PREGNANCY, STRONG)],
        because="A tube does not carry a pregnancy for twenty weeks.",
        sources=[PREGNANCY_BIRTH_BABY_ECTOPIC],
    )
    cramps_of_belly_in_later_pregnancy = rule(
        when=[pregnant(from_week=LATER_PREGNANCY), any_of(_BELLY, present(REGULAR_CONTRACTIONS))],
        then=[
            supports(EARLY_LABOUR_OR_ABRUPTION, MODERATE),
            refers(SAME_DAY, to="maternity unit", within="today", feared=EARLY_LABOUR_OR_ABRUPTION),
        ],
        because="Belly cramps in the second half of pregnancy are the womb until a midwife has felt it.",
        sources=[WEBMD_PRETERM_LABOUR, PROJECT_JUDGEMENT],
    )
    contractions_or_bleeding_in_later_pregnancy = rule(
        when=[
            pregnant(from_week=LATER_PREGNANCY),
            any_of(
                present(VAGINAL_BLEEDING),
                all_of(present(REGULAR_CONTRACTIONS), present(BACK_PAIN)),
                all_of(_BELLY, present(REGULAR_CONTRACTIONS)),
            ),
        ],
        then=[
            supports(EARLY_LABOUR_OR_ABRUPTION, STRONG),
            refers(EMERGENCY, to="maternity unit", within="now", feared=EARLY_LABOUR_OR_ABRUPTION),
        ],
        because="Contractions with pain, or blood, mean labour or a placenta that comes loose.",
        sources=[WEBMD_PRETERM_LABOUR],
    )
    legs_alone_are_no_labour = rule(
        when=[absent(ABDOMINAL_PAIN), absent(REGULAR_CONTRACTIONS)],
        then=[opposes(EARLY_LABOUR_OR_ABRUPTION, MODERATE)],
        because="Without pain or tightening of the belly labour is unlikely.",
        sources=[WEBMD_PRETERM_LABOUR],
    )
    scan_of_the_pregnancy = rule(
        when=[
            any_of(
                believed(ECTOPIC_PREGNANCY, at_least=POSSIBLE),
                believed(EARLY_LABOUR_OR_ABRUPTION, at_least=POSSIBLE),
            )
        ],
        then=[
            recommends(ABDOMINAL_IMAGING, SAME_DAY, for_=[ECTOPIC_PREGNANCY, EARLY_LABOUR_OR_ABRUPTION]),
        ],
        because="An ultrasound shows where the pregnancy lies and how the placenta does.",
        sources=[PREGNANCY_BIRTH_BABY_ECTOPIC],
    )
