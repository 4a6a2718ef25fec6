"""Strain, widespread pain, and what people can do themselves."""

from spasm_expert.core.sources import Source

ACP_AAFP_ACUTE_PAIN_2020 = Source(
    id="acp_aafp_acute_pain_2020",
    title=(
        "Nonpharmacologic and Pharmacologic Management of Acute Pain From Non-Low Back, Musculoskeletal"
        " Injuries in Adults: A Clinical Guideline From the American College of Physicians and American"
        " Academy of Family Physicians"
    ),
    publisher="Annals of Internal Medicine",
    year=2020,
    identifier="doi:10.7326/M19-3602",
    checked="excerpt",
    note="Qaseem et al.; abstract with the recommendations seen.",
)
ACR_FIBROMYALGIA_2016 = Source(
    id="acr_fibromyalgia_2016",
    title="2016 Revisions to the 2010/2011 fibromyalgia diagnostic criteria",
    publisher="Seminars in Arthritis and Rheumatism",
    year=2016,
    identifier="doi:10.1016/j.semarthrit.2016.08.012",
    checked="secondary",
    note="Wolfe et al. 46:319; abstract seen in copies. Identifier from memory.",
)
PICKLE_JUICE_2010 = Source(
    id="pickle_juice_2010",
    title="Reflex inhibition of electrically induced muscle cramps in hypohydrated humans",
    publisher="Medicine & Science in Sports & Exercise",
    year=2010,
    identifier="doi:10.1249/MSS.0b013e3181c0647e",
    checked="excerpt",
    note="Miller et al.; abstract seen: 1 mL/kg shortened induced cramps by 49 s against water.",
)
PICKLE_JUICE_CIRRHOSIS_2022 = Source(
    id="pickle_juice_cirrhosis_2022",
    title=(
        "Pickle Juice Intervention for Cirrhotic Cramps Reduction: The PICCLES Randomized Controlled Trial"
    ),
    publisher="American Journal of Gastroenterology",
    year=2022,
    identifier="doi:10.14309/ajg.0000000000001781",
    checked="excerpt",
    note="Tapper et al.; abstract seen: severity -2.25 against -0.36 points.",
)
