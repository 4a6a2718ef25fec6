"""Cramps that a medicine brings on."""

from spasm_expert.core.language import (
    LOWER_REFERENCE,
    MODERATE,
    STRONG,
    WEAK,
    Topic,
    all_of,
    any_of,
    measured,
    opposes,
    present,
    rule,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.medicines import BETA_AGONIST_CRAMP, DIURETIC_CRAMP, OTHER_DRUG_CRAMP
from spasm_expert.facts.terms.drugs.classes import (
    CRAMP_ASSOCIATED,
    DIURETIC,
    FIBRATE,
    OESTROGEN,
    POTASSIUM_SPARING_DIURETIC,
    THIAZIDE_DIURETIC,
)
from spasm_expert.facts.terms.drugs.heart import NIFEDIPINE
from spasm_expert.facts.terms.drugs.hormones_and_others import (
    CISPLATIN,
    IMATINIB,
    IRON_SUCROSE,
    RALOXIFENE,
    TERIPARATIDE,
    VINCRISTINE,
)
from spasm_expert.facts.terms.drugs.more_classes import BETA_AGONIST, LABA
from spasm_expert.facts.terms.drugs.nerves import DONEPEZIL, LITHIUM
from spasm_expert.facts.terms.drugs.pain_and_infection import NAPROXEN
from spasm_expert.facts.terms.findings.course import BEGAN_AFTER_NEW_DRUG, BEGAN_BEFORE_DRUG
from spasm_expert.facts.terms.findings.movement import TREMOR
from spasm_expert.facts.terms.findings.relief_by_treatment import (
    RELIEVED_BY_STOPPING_DRUG,
    RETURNS_ON_RECHALLENGE,
)
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.facts.terms.measurements.electrolytes import MAGNESIUM, POTASSIUM, SODIUM
from spasm_expert.rules.limits.common import ONE_YEAR, TWELVE_WEEKS
from spasm_expert.rules.limits.metabolic import SODIUM_LOW
from spasm_expert.rules.sources import (
    CRAMP_DRUGS_SEQUENCE_SYMMETRY_2012,
    GENERAL_KNOWLEDGE,
    NOCTURNAL_LEG_CRAMPS_AFP_2012,
    PROJECT_JUDGEMENT,
)

DRUG_TIMING = "drug_timing"
CRAMP_DRUG = any_of(
    taking(RALOXIFENE),
    taking(OESTROGEN),
    taking(TERIPARATIDE),
    taking(IRON_SUCROSE),
    taking(NAPROXEN),
    taking(NIFEDIPINE),
    taking(DONEPEZIL),
    taking(IMATINIB),
    taking(CISPLATIN),
    taking(VINCRISTINE),
    taking(LITHIUM),
    taking(FIBRATE),
)
CRAMP_DRUG_STARTED = any_of(
    taking(CRAMP_ASSOCIATED, started_within=TWELVE_WEEKS),
    all_of(CRAMP_DRUG, present(BEGAN_AFTER_NEW_DRUG)),
)


class DiureticCramp(Topic):
    """Cramps of people on water tablets.

    For: adults.
    Not for: stopping a diuretic on one's own.
    """

    thiazide_or_potassium_sparing_started_within_a_year = rule(
        when=[
            any_of(
                taking(THIAZIDE_DIURETIC, started_within=ONE_YEAR),
                taking(POTASSIUM_SPARING_DIURETIC, started_within=ONE_YEAR),
            ),
            present(MUSCLE_SPASM),
        ],
        then=[supports(DIURETIC_CRAMP, MODERATE, group=DRUG_TIMING)],
        because="In the year after these diuretics start people need cramp remedies more often.",
        sources=[CRAMP_DRUGS_SEQUENCE_SYMMETRY_2012],
        caveat="The published ratios are small: 2.12 for potassium-sparing and 1.48 for thiazide-like drugs.",
    )
    diuretic_with_cramp = rule(
        when=[taking(DIURETIC), present(MUSCLE_SPASM)],
        then=[supports(DIURETIC_CRAMP, WEAK, group=DRUG_TIMING)],
        because="A diuretic shifts fluid and salts, which may add to cramps.",
        sources=[CRAMP_DRUGS_SEQUENCE_SYMMETRY_2012],
        caveat="For loop diuretics the link was small and may be chance.",
    )
    cramp_followed_the_diuretic = rule(
        when=[taking(DIURETIC), present(BEGAN_AFTER_NEW_DRUG), present(MUSCLE_SPASM)],
        then=[supports(DIURETIC_CRAMP, MODERATE, group=DRUG_TIMING)],
        because="Cramps that followed the new or raised diuretic in time fit it.",
        sources=[CRAMP_DRUGS_SEQUENCE_SYMMETRY_2012, PROJECT_JUDGEMENT],
        caveat="Ask which medicine was the new one.",
    )
    salts_shifted_on_a_diuretic = rule(
        when=[
            taking(DIURETIC),
            present(MUSCLE_SPASM),
            any_of(
                measured(POTASSIUM, below=LOWER_REFERENCE),
                measured(SODIUM, below=SODIUM_LOW),
                measured(MAGNESIUM, below=LOWER_REFERENCE),
            ),
        ],
        then=[supports(DIURETIC_CRAMP, MODERATE)],
        because="Low potassium, sodium or magnesium shows that the diuretic takes out more than water.",
        sources=[NOCTURNAL_LEG_CRAMPS_AFP_2012],
    )
    began_before_the_diuretic = rule(
        when=[present(BEGAN_BEFORE_DRUG)],
        then=[opposes(DIURETIC_CRAMP, MODERATE)],
        because="Cramps from before the drug are not from it.",
        sources=[GENERAL_KNOWLEDGE],
    )


class BetaAgonistCramp(Topic):
    """Cramps of people who inhale long-acting beta-agonists.

    For: adults with asthma or other lung disease.
    Not for: stopping an inhaler on one's own.
    """

    long_acting_started_within_a_year = rule(
        when=[taking(LABA, started_within=ONE_YEAR), present(MUSCLE_SPASM)],
        then=[supports(BETA_AGONIST_CRAMP, MODERATE, group=DRUG_TIMING)],
        because="In the year after a long-acting beta-agonist starts, cramps are treated twice as often.",
        sources=[CRAMP_DRUGS_SEQUENCE_SYMMETRY_2012],
    )
    beta_agonist_with_cramp = rule(
        when=[taking(BETA_AGONIST), present(MUSCLE_SPASM)],
        then=[supports(BETA_AGONIST_CRAMP, WEAK, group=DRUG_TIMING)],
        because="Beta-agonists excite muscle and shift potassium into cells.",
        sources=[CRAMP_DRUGS_SEQUENCE_SYMMETRY_2012],
    )
    cramp_followed_the_inhaler = rule(
        when=[taking(BETA_AGONIST), present(BEGAN_AFTER_NEW_DRUG), present(MUSCLE_SPASM)],
        then=[supports(BETA_AGONIST_CRAMP, MODERATE, group=DRUG_TIMING)],
        because="Cramps that followed the new or raised inhaler in time fit it.",
        sources=[CRAMP_DRUGS_SEQUENCE_SYMMETRY_2012, PROJECT_JUDGEMENT],
        caveat="Ask which medicine was the new one.",
    )
    tremor_from_the_inhaler = rule(
        when=[taking(BETA_AGONIST), present(TREMOR)],
        then=[supports(BETA_AGONIST_CRAMP, WEAK)],
        because="A fine tremor shows that the dose reaches the muscles.",
        sources=[GENERAL_KNOWLEDGE],
    )
    began_before_the_inhaler = rule(
        when=[present(BEGAN_BEFORE_DRUG)],
        then=[opposes(BETA_AGONIST_CRAMP, MODERATE)],
        because="Cramps from before the drug are not from it.",
        sources=[GENERAL_KNOWLEDGE],
    )


class OtherDrugCramp(Topic):
    """Cramps from other medicines known for them.

    For: adults; raloxifene, oestrogens, teriparatide, iron by vein, naproxen and more.
    Not for: statins, diuretics and inhalers, which have topics of their own.
    """

    drug_known_for_cramps = rule(
        when=[CRAMP_DRUG, present(MUSCLE_SPASM)],
        then=[supports(OTHER_DRUG_CRAMP, WEAK, group=DRUG_TIMING)],
        because="This medicine is listed among those that bring on cramps.",
        sources=[NOCTURNAL_LEG_CRAMPS_AFP_2012],
    )
    cramp_followed_the_drug = rule(
        when=[CRAMP_DRUG, CRAMP_DRUG_STARTED, present(MUSCLE_SPASM)],
        then=[supports(OTHER_DRUG_CRAMP, MODERATE, group=DRUG_TIMING)],
        because="Cramps that followed a medicine known for them in time may be its doing.",
        sources=[NOCTURNAL_LEG_CRAMPS_AFP_2012, PROJECT_JUDGEMENT],
    )
    cramp_gone_off_the_drug = rule(
        when=[present(RELIEVED_BY_STOPPING_DRUG), present(MUSCLE_SPASM)],
        then=[supports(OTHER_DRUG_CRAMP, STRONG)],
        because="Cramps that went when a medicine was stopped came from it.",
        sources=[GENERAL_KNOWLEDGE],
    )
    cramp_back_with_the_drug = rule(
        when=[present(RETURNS_ON_RECHALLENGE), present(MUSCLE_SPASM)],
        then=[supports(OTHER_DRUG_CRAMP, STRONG)],
        because="Cramps that come back with the medicine are from it.",
        sources=[GENERAL_KNOWLEDGE],
    )
    began_before_the_drug = rule(
        when=[present(BEGAN_BEFORE_DRUG)],
        then=[opposes(OTHER_DRUG_CRAMP, MODERATE)],
        because="Cramps from before the drug are not from it.",
        sources=[GENERAL_KNOWLEDGE],
    )
