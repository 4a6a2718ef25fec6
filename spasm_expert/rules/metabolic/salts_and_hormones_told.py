"""Salts, hormones, fear and drink behind cramps, from a history told in general words.

For:      people who name a medicine, a habit or a setting and a complaint, and nothing more.
Not for:  measured values, which have their own topics.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    STRONG,
    Topic,
    all_of,
    any_of,
    has,
    present,
    refers,
    rule,
    shown,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.medicines import ALCOHOL_WITHDRAWAL, DRUG_WITHDRAWAL_SPASM
from spasm_expert.facts.terms.causes.metabolic import (
    ADRENAL_INSUFFICIENCY,
    HYPERVENTILATION_TETANY,
    HYPOCALCAEMIA,
    HYPONATRAEMIA,
    HYPOTHYROID_MYOPATHY,
)
from spasm_expert.facts.terms.conditions.tolerance import ALCOHOL_DEPENDENCE
from spasm_expert.facts.terms.drugs.classes import DIURETIC
from spasm_expert.facts.terms.drugs.nerves import INTRATHECAL_BACLOFEN
from spasm_expert.facts.terms.findings.attacks import SEIZURE
from spasm_expert.facts.terms.findings.breathing import STRIDOR, THROAT_CLOSING
from spasm_expert.facts.terms.findings.exposures import HEAVY_ALCOHOL_USE
from spasm_expert.facts.terms.findings.fluids import FAINT_ON_STANDING, NAUSEA, ORTHOSTATIC_DROP, VOMITING
from spasm_expert.facts.terms.findings.gait_signs import FALLS
from spasm_expert.facts.terms.findings.general import FEVER, SWEATING
from spasm_expert.facts.terms.findings.headache import HEADACHE
from spasm_expert.facts.terms.findings.heart import TACHYCARDIA
from spasm_expert.facts.terms.findings.laboratory_findings import THYROID_ANTIBODIES
from spasm_expert.facts.terms.findings.mind import AGITATION, ALTERED_MENTAL_STATE, ANXIETY, HALLUCINATIONS
from spasm_expert.facts.terms.findings.movement import TREMOR
from spasm_expert.facts.terms.findings.muscle import FLEXION_CONTRACTURES, MUSCLE_STIFFNESS
from spasm_expert.facts.terms.findings.pain import MUSCLE_PAIN
from spasm_expert.facts.terms.findings.sensation import HAND_NUMBNESS, TINGLING
from spasm_expert.facts.terms.findings.sites_upper import HAND_SPASM
from spasm_expert.facts.terms.findings.skin import ITCH
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.facts.terms.findings.stimuli import TRIGGERED_BY_STRESS
from spasm_expert.facts.terms.findings.tetany import PERIORAL_TINGLING
from spasm_expert.facts.terms.findings.timing import SPASM_WHEN_STRESSED
from spasm_expert.facts.terms.patterns import TETANY
from spasm_expert.facts.terms.red_flags_metabolic import RF15, RF42
from spasm_expert.rules.metabolic.phrases import ANY_MUSCLE_COMPLAINT
from spasm_expert.rules.sources import (
    ENDOCRINE_MUSCLE_PAIN_2001,
    GENERAL_KNOWLEDGE,
    GPNOTEBOOK_HYPERVENTILATION,
    HASHIMOTO_MYOPATHY_2019,
    HYPOCALCAEMIA_SFE_2016,
    HYPONATRAEMIA_ESE_2014,
    INTRATHECAL_BACLOFEN_WARNING_2002,
    INTRATHECAL_BACLOFEN_WITHDRAWAL_2004,
)


class SaltsAndHormonesTold(Topic):
    """Low sodium, adrenal and thyroid failure, withdrawal and overbreathing before anything is measured."""

    confused_or_sick_on_a_diuretic = rule(
        when=[
            taking(DIURETIC),
            any_of(present(ALTERED_MENTAL_STATE), present(FALLS), all_of(present(NAUSEA), present(HEADACHE))),
        ],
        then=[supports(HYPONATRAEMIA, MODERATE)],
        because="A water tablet that lowers sodium shows itself in the head first.",
        sources=[HYPONATRAEMIA_ESE_2014],
    )
    cramps_and_faint_on_standing = rule(
        when=[
            any_of(present(MUSCLE_SPASM), present(MUSCLE_PAIN), present(FLEXION_CONTRACTURES)),
            any_of(present(FAINT_ON_STANDING), present(ORTHOSTATIC_DROP)),
        ],
        then=[supports(ADRENAL_INSUFFICIENCY, MODERATE)],
        because="Cramps with a pressure that falls on standing may be lack of the salt hormone.",
        sources=[ENDOCRINE_MUSCLE_PAIN_2001],
        caveat="Plain loss of fluid is commoner.",
    )
    shaking_in_a_heavy_drinker = rule(
        when=[
            any_of(present(HEAVY_ALCOHOL_USE), has(ALCOHOL_DEPENDENCE)),
            any_of(present(TREMOR), present(HALLUCINATIONS)),
            any_of(
                present(SWEATING),
                present(AGITATION),
                present(ANXIETY),
                present(VOMITING),
                present(TACHYCARDIA),
            ),
        ],
        then=[supports(ALCOHOL_WITHDRAWAL, MODERATE)],
        because="Shaking and sweating in a heavy drinker is withdrawal first, and may end in a fit.",
        sources=[GENERAL_KNOWLEDGE],
    )
    baclofen_pump_with_fever_or_itch = rule(
        when=[
            taking(INTRATHECAL_BACLOFEN),
            any_of(present(FEVER), present(ITCH), present(ALTERED_MENTAL_STATE), present(MUSCLE_STIFFNESS)),
        ],
        then=[
            supports(DRUG_WITHDRAWAL_SPASM, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=DRUG_WITHDRAWAL_SPASM),
        ],
        because="Fever, itch or stiffness with a baclofen pump means that the pump may have stopped.",
        sources=[INTRATHECAL_BACLOFEN_WARNING_2002, INTRATHECAL_BACLOFEN_WITHDRAWAL_2004],
        red_flag=RF42,
    )
    tetany_with_a_fit_or_a_closing_throat = rule(
        when=[shown(TETANY), any_of(present(SEIZURE), present(THROAT_CLOSING), present(STRIDOR))],
        then=[
            supports(HYPOCALCAEMIA, MODERATE),
            refers(EMERGENCY, to="ambulance", within="now", feared=HYPOCALCAEMIA),
        ],
        because="Tetany that reaches brain or voice box is low calcium that kills, measured or not.",
        sources=[HYPOCALCAEMIA_SFE_2016],
        red_flag=RF15,
    )
    hands_cramp_in_fear = rule(
        when=[
            any_of(present(ANXIETY), present(SPASM_WHEN_STRESSED), present(TRIGGERED_BY_STRESS)),
            any_of(present(HAND_SPASM), shown(TETANY)),
            any_of(present(TINGLING), present(PERIORAL_TINGLING), present(HAND_NUMBNESS)),
        ],
        then=[supports(HYPERVENTILATION_TETANY, MODERATE)],
        because="Fear quickens the breath before it is noticed, and lost carbon dioxide cramps the hands.",
        sources=[GPNOTEBOOK_HYPERVENTILATION, GENERAL_KNOWLEDGE],
    )
    thyroid_antibodies_with_muscle_trouble = rule(
        when=[present(THYROID_ANTIBODIES), ANY_MUSCLE_COMPLAINT],
        then=[supports(HYPOTHYROID_MYOPATHY, MODERATE)],
        because="Thyroid antibodies make a failing thyroid the likely reason of sore or weak muscle.",
        sources=[HASHIMOTO_MYOPATHY_2019, ENDOCRINE_MUSCLE_PAIN_2001],
    )
