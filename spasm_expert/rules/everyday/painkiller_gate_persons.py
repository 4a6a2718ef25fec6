"""For whom anti-inflammatory painkillers are not bought: age, pregnancy, allergy, bleeding."""

from spasm_expert.core.language import (
    Topic,
    aged,
    any_of,
    cautions,
    count,
    has,
    lasting,
    measured,
    pregnant,
    present,
    rule,
    taking,
    withholds,
)
from spasm_expert.facts.terms.conditions.immunity import DENGUE_OR_VARICELLA
from spasm_expert.facts.terms.conditions.metabolism import BLEEDING_DISORDER
from spasm_expert.facts.terms.conditions.organs import (
    BARIATRIC_SURGERY,
    BREASTFEEDING,
    INFLAMMATORY_BOWEL_DISEASE,
    TRYING_TO_CONCEIVE,
)
from spasm_expert.facts.terms.conditions.tolerance import NSAID_ALLERGY
from spasm_expert.facts.terms.drug_measures import SC11, SC12_NSAID, SC12_PARACETAMOL
from spasm_expert.facts.terms.drugs.more_classes import CORTICOSTEROID, SNRI, SSRI
from spasm_expert.facts.terms.findings.exposures import HEAVY_ALCOHOL_USE, SMOKING
from spasm_expert.facts.terms.findings.laboratory_findings import PREGNANCY_TEST_POSITIVE
from spasm_expert.facts.terms.findings.operations import SURGERY
from spasm_expert.facts.terms.findings.skin import UNUSUAL_BLEEDING
from spasm_expert.facts.terms.measurements.endocrine_metabolic import CHORIONIC_GONADOTROPIN
from spasm_expert.rules.limits.common import AGE_65, AGE_75, CHILD, ONE_WEEK
from spasm_expert.rules.limits.everyday import GONADOTROPIN_PREGNANT, NSAID_PREGNANCY_WEEK
from spasm_expert.rules.sources import (
    BEERS_2023,
    FDA_NSAID_PREGNANCY_2020,
    GENERAL_KNOWLEDGE,
    IBUPROFEN_LABEL_OPENFDA,
    NSAID_NHS_BOARDS,
    NSAID_POLYPHARMACY_SCOTLAND,
    PROJECT_JUDGEMENT,
)


class PainkillerGateForPersons(Topic):
    """Who should not take ibuprofen and its relatives without asking.

    For: painkillers bought without prescription.
    Not for: a prescriber, who may weigh some of these against the benefit.
    """

    pregnancy = rule(
        when=[pregnant()],
        then=[withholds(SC12_NSAID), withholds(SC11)],
        because="In pregnancy, early or late and also as a gel, they are used on a doctor's word only.",
        sources=[FDA_NSAID_PREGNANCY_2020, PROJECT_JUDGEMENT],
    )

    pregnancy_from_twenty_weeks = rule(
        when=[pregnant(from_week=NSAID_PREGNANCY_WEEK)],
        then=[withholds(SC12_NSAID), withholds(SC11)],
        because="From twenty weeks they can harm the kidneys of the child and take away the water around it.",
        sources=[FDA_NSAID_PREGNANCY_2020],
    )

    pregnancy_test_positive = rule(
        when=[
            any_of(
                present(PREGNANCY_TEST_POSITIVE),
                measured(CHORIONIC_GONADOTROPIN, at_least=GONADOTROPIN_PREGNANT),
            )
        ],
        then=[cautions(SC12_NSAID), cautions(SC11)],
        because="A positive test counts as a pregnancy: neither tablet nor gel before a doctor was asked.",
        sources=[FDA_NSAID_PREGNANCY_2020, PROJECT_JUDGEMENT],
        caveat="A caution and no bar: a test that nobody did must not keep the tablet from everybody.",
    )

    breastfeeding_or_hoping_to_conceive = rule(
        when=[any_of(has(BREASTFEEDING), has(TRYING_TO_CONCEIVE))],
        then=[withholds(SC12_NSAID)],
        because="Mother and child are asked about first.",
        sources=[GENERAL_KNOWLEDGE],
    )

    allergy_to_aspirin_or_its_relatives = rule(
        when=[has(NSAID_ALLERGY)],
        then=[withholds(SC12_NSAID), withholds(SC11)],
        because="Who reacted to one of them, with asthma or wheals, may react to all.",
        sources=[IBUPROFEN_LABEL_OPENFDA],
    )

    seventy_five_or_older = rule(
        when=[aged(at_least=AGE_75)],
        then=[withholds(SC12_NSAID)],
        because="At this age bleeding and kidney damage are frequent enough to ask first.",
        sources=[BEERS_2023, NSAID_POLYPHARMACY_SCOTLAND],
    )

    two_risks_of_bleeding = rule(
        when=[
            count(
                2,
                of=[
                    any_of(taking(SSRI), taking(SNRI)),
                    taking(CORTICOSTEROID),
                    present(HEAVY_ALCOHOL_USE),
                    present(SMOKING),
                    aged(at_least=AGE_65),
                ],
            )
        ],
        then=[withholds(SC12_NSAID)],
        because=(
            "Antidepressant, steroid, alcohol, smoking and age each make the stomach bleed, and two add up."
        ),
        sources=[NSAID_NHS_BOARDS, PROJECT_JUDGEMENT],
    )

    bowel_disease_or_bypass = rule(
        when=[any_of(has(INFLAMMATORY_BOWEL_DISEASE), has(BARIATRIC_SURGERY))],
        then=[withholds(SC12_NSAID)],
        because="An inflamed bowel flares and a bypassed stomach ulcerates under them.",
        sources=[GENERAL_KNOWLEDGE],
    )

    bleeding_tendency_or_virus = rule(
        when=[any_of(has(BLEEDING_DISORDER), has(DENGUE_OR_VARICELLA), present(UNUSUAL_BLEEDING))],
        then=[withholds(SC12_NSAID)],
        because="They stop platelets from working, which bleeding disorders and dengue do not forgive.",
        sources=[GENERAL_KNOWLEDGE],
    )

    operation_in_the_last_week = rule(
        when=[lasting(SURGERY, at_most=ONE_WEEK)],
        then=[withholds(SC12_NSAID)],
        because="A fresh operation wound may bleed.",
        sources=[GENERAL_KNOWLEDGE],
    )

    child_under_sixteen = rule(
        when=[aged(below=CHILD)],
        then=[withholds(SC12_NSAID), withholds(SC11), withholds(SC12_PARACETAMOL)],
        because="A child's dose goes by weight, and aspirin is dangerous below sixteen.",
        sources=[GENERAL_KNOWLEDGE],
    )
