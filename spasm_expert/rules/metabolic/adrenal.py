"""The adrenal glands: too little cortisol, or too much aldosterone."""

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
    measured,
    opposes,
    present,
    refers,
    rule,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.metabolic import (
    ADRENAL_CRISIS,
    ADRENAL_INSUFFICIENCY,
    PRIMARY_HYPERALDOSTERONISM,
)
from spasm_expert.facts.terms.conditions.circulation import HYPERTENSION, UNCONTROLLED_HYPERTENSION
from spasm_expert.facts.terms.conditions.metabolism import KNOWN_ADRENAL_INSUFFICIENCY
from spasm_expert.facts.terms.drugs.classes import DIURETIC
from spasm_expert.facts.terms.drugs.more_classes import CORTICOSTEROID
from spasm_expert.facts.terms.findings.attacks import COLLAPSE
from spasm_expert.facts.terms.findings.breathing import BREATHLESSNESS
from spasm_expert.facts.terms.findings.course import SEVERE_SPASMS
from spasm_expert.facts.terms.findings.cranial import VISUAL_DISTURBANCE
from spasm_expert.facts.terms.findings.fluids import (
    EXCESSIVE_URINE,
    LOSS_OF_APPETITE,
    NOCTURIA,
    ORTHOSTATIC_DROP,
    VOMITING,
)
from spasm_expert.facts.terms.findings.general import FATIGUE, SHOCK, WEIGHT_LOSS
from spasm_expert.facts.terms.findings.headache import HEADACHE
from spasm_expert.facts.terms.findings.heart import CHEST_PAIN
from spasm_expert.facts.terms.findings.imaging import ADRENAL_NODULE
from spasm_expert.facts.terms.findings.laboratory_findings import (
    RAISED_ALDOSTERONE_RENIN_RATIO,
    RENIN_SUPPRESSED,
)
from spasm_expert.facts.terms.findings.mind import ALTERED_MENTAL_STATE
from spasm_expert.facts.terms.findings.muscle import FLEXION_CONTRACTURES
from spasm_expert.facts.terms.findings.pain import MUSCLE_PAIN
from spasm_expert.facts.terms.findings.skin import DARK_SKIN_PATCHES
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.facts.terms.findings.treatment_lapses import STEROID_MISSED
from spasm_expert.facts.terms.findings.weakness import WEAKNESS
from spasm_expert.facts.terms.measurements.electrolytes import BICARBONATE, POTASSIUM, SODIUM
from spasm_expert.facts.terms.measurements.vitals import DIASTOLIC_PRESSURE, SYSTOLIC_PRESSURE
from spasm_expert.facts.terms.red_flags_metabolic import RF45
from spasm_expert.rules.limits.common import FOUR_WEEKS
from spasm_expert.rules.limits.metabolic import (
    CRISIS_DIASTOLIC,
    CRISIS_SYSTOLIC,
    LOW_SYSTOLIC,
    POTASSIUM_CLEARLY_LOW,
    SODIUM_LOW,
)
from spasm_expert.rules.metabolic.phrases import ALTERED_MIND
from spasm_expert.rules.sources import (
    ADRENAL_CRISIS_SFE_2016,
    GENERAL_KNOWLEDGE,
    PRIMARY_ALDOSTERONISM_2022,
)

STEROID_STOPPED = any_of(
    has(KNOWN_ADRENAL_INSUFFICIENCY),
    present(STEROID_MISSED),
    taking(CORTICOSTEROID, stopped_within=FOUR_WEEKS),
)
WASTING_AWAY = (
    present(FATIGUE),
    present(WEIGHT_LOSS),
    present(LOSS_OF_APPETITE),
    present(ORTHOSTATIC_DROP),
    measured(SYSTOLIC_PRESSURE, below=LOW_SYSTOLIC),
)


class AdrenalInsufficiency(Topic):
    """Too little cortisol: slow wasting, or a crisis.

    For: adults.
    Not for: tiredness alone.
    """

    tired_thin_and_low_in_pressure = rule(
        when=[count(3, of=WASTING_AWAY)],
        then=[supports(ADRENAL_INSUFFICIENCY, MODERATE)],
        because="Tiredness, loss of weight and low pressure together fit too little cortisol.",
        sources=[ADRENAL_CRISIS_SFE_2016],
    )
    darkening_skin_with_one_more_feature = rule(
        when=[present(DARK_SKIN_PATCHES), count(1, of=WASTING_AWAY)],
        then=[supports(ADRENAL_INSUFFICIENCY, STRONG)],
        because="The hormone that drives the failing glands also darkens the skin.",
        sources=[ADRENAL_CRISIS_SFE_2016],
    )
    low_sodium_with_high_potassium = rule(
        when=[measured(SODIUM, below=SODIUM_LOW), measured(POTASSIUM, above=UPPER_REFERENCE)],
        then=[supports(ADRENAL_INSUFFICIENCY, STRONG)],
        because="Without aldosterone the body loses sodium and keeps potassium.",
        sources=[ADRENAL_CRISIS_SFE_2016],
        caveat="Failing kidneys and potassium-sparing drugs do the same.",
    )
    joints_drawn_bent = rule(
        when=[present(FLEXION_CONTRACTURES), count(1, of=WASTING_AWAY)],
        then=[supports(ADRENAL_INSUFFICIENCY, WEAK)],
        because="Legs drawn bent are a rare sign of too little cortisol.",
        sources=[GENERAL_KNOWLEDGE],
    )
    crisis_without_steroid = rule(
        when=[
            STEROID_STOPPED,
            any_of(
                present(VOMITING),
                present(COLLAPSE),
                present(SHOCK),
                present(SEVERE_SPASMS),
                present(ALTERED_MENTAL_STATE),
                measured(SYSTOLIC_PRESSURE, below=LOW_SYSTOLIC),
            ),
        ],
        then=[
            supports(ADRENAL_CRISIS, STRONG),
            supports(ADRENAL_INSUFFICIENCY, MODERATE),
            refers(EMERGENCY, to="emergency department", within="now", feared=ADRENAL_CRISIS),
        ],
        because="Vomiting, collapse, low pressure or severe cramps without steroid are an adrenal crisis.",
        sources=[ADRENAL_CRISIS_SFE_2016],
        red_flag=RF45,
    )
    cramps_after_a_steroid_was_stopped = rule(
        when=[STEROID_STOPPED, any_of(present(FATIGUE), present(MUSCLE_PAIN), present(MUSCLE_SPASM))],
        then=[supports(ADRENAL_INSUFFICIENCY, WEAK)],
        because="Aching and cramping after a steroid was stopped may be glands that have not woken up.",
        sources=[GENERAL_KNOWLEDGE],
    )


class PrimaryAldosterone(Topic):
    """Aldosterone on its own: high pressure, often with low potassium.

    For: adults with high blood pressure.
    Not for: low potassium that a diuretic explains.
    """

    low_potassium_with_high_pressure = rule(
        when=[has(HYPERTENSION), measured(POTASSIUM, below=LOWER_REFERENCE)],
        then=[supports(PRIMARY_HYPERALDOSTERONISM, MODERATE)],
        because="High blood pressure with low potassium asks for aldosterone and renin.",
        sources=[PRIMARY_ALDOSTERONISM_2022],
        caveat="Vomiting, diarrhoea and diuretics do it too; most patients have normal potassium.",
    )
    very_low_potassium_on_a_diuretic = rule(
        when=[has(HYPERTENSION), measured(POTASSIUM, below=POTASSIUM_CLEARLY_LOW), taking(DIURETIC)],
        then=[supports(PRIMARY_HYPERALDOSTERONISM, MODERATE)],
        because="A diuretic that brings potassium below 3 mmol/L may have unmasked aldosterone.",
        sources=[GENERAL_KNOWLEDGE],
    )
    resistant_pressure_or_nightly_urine = rule(
        when=[
            has(HYPERTENSION),
            any_of(has(UNCONTROLLED_HYPERTENSION), present(NOCTURIA), present(EXCESSIVE_URINE)),
            any_of(present(WEAKNESS), present(MUSCLE_SPASM), measured(POTASSIUM, below=LOWER_REFERENCE)),
        ],
        then=[supports(PRIMARY_HYPERALDOSTERONISM, WEAK)],
        because="Pressure that resists treatment, or much urine at night with cramps, is a hint.",
        sources=[GENERAL_KNOWLEDGE],
    )
    bicarbonate_high_with_low_potassium = rule(
        when=[
            has(HYPERTENSION),
            measured(BICARBONATE, above=UPPER_REFERENCE),
            measured(POTASSIUM, below=LOWER_REFERENCE),
        ],
        then=[supports(PRIMARY_HYPERALDOSTERONISM, WEAK)],
        because="Aldosterone drives acid out together with potassium.",
        sources=[GENERAL_KNOWLEDGE],
    )
    ratio_raised_with_suppressed_renin = rule(
        when=[present(RAISED_ALDOSTERONE_RENIN_RATIO), present(RENIN_SUPPRESSED)],
        then=[supports(PRIMARY_HYPERALDOSTERONISM, STRONG)],
        because="Aldosterone that stays up while renin is pushed down is made without a command.",
        sources=[PRIMARY_ALDOSTERONISM_2022],
    )
    renin_not_suppressed = rule(
        when=[absent(RENIN_SUPPRESSED)],
        then=[opposes(PRIMARY_HYPERALDOSTERONISM, STRONG)],
        because="Aldosterone made without a command switches renin off, so a free renin speaks against it.",
        sources=[PRIMARY_ALDOSTERONISM_2022],
    )
    adrenal_nodule_with_high_pressure = rule(
        when=[present(ADRENAL_NODULE), has(HYPERTENSION)],
        then=[supports(PRIMARY_HYPERALDOSTERONISM, WEAK)],
        because="A nodule of the adrenal gland in high blood pressure may make aldosterone.",
        sources=[GENERAL_KNOWLEDGE],
    )
    diuretic_explains_low_potassium = rule(
        when=[taking(DIURETIC), measured(POTASSIUM, below=LOWER_REFERENCE)],
        then=[opposes(PRIMARY_HYPERALDOSTERONISM, MODERATE)],
        because="A diuretic lowers potassium on its own.",
        sources=[GENERAL_KNOWLEDGE],
        caveat="It can also unmask the disease, so the tests are still worth doing.",
    )
    normal_blood_pressure = rule(
        when=[absent(HYPERTENSION)],
        then=[opposes(PRIMARY_HYPERALDOSTERONISM, STRONG)],
        because="Without high blood pressure the disease is hardly seen.",
        sources=[GENERAL_KNOWLEDGE],
    )
    very_high_pressure_with_symptoms = rule(
        when=[
            any_of(
                measured(SYSTOLIC_PRESSURE, at_least=CRISIS_SYSTOLIC),
                measured(DIASTOLIC_PRESSURE, at_least=CRISIS_DIASTOLIC),
            ),
            any_of(
                present(HEADACHE),
                present(CHEST_PAIN),
                present(BREATHLESSNESS),
                present(VISUAL_DISTURBANCE),
                ALTERED_MIND,
            ),
        ],
        then=[refers(EMERGENCY, to="emergency department", within="now")],
        because="Very high pressure with headache, chest pain, breathlessness or confusion harms organs now.",
        sources=[GENERAL_KNOWLEDGE],
    )
