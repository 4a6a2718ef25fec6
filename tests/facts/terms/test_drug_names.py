"""Drugs as people write them: brands of several countries, old and American names, in any case."""

import pytest

from spasm_expert.case import Case
from spasm_expert.facts.terms.kinds import Drug
from spasm_expert.facts.terms.vocabulary import standard_vocabulary

pytestmark = pytest.mark.generated

NAMES = {
    "Tylenol": "paracetamol",
    "acetaminophen": "paracetamol",
    "Doliprane": "paracetamol",
    "Advil": "ibuprofen",
    "Aleve": "naproxen",
    "Voltaren": "diclofenac",
    "Mobic": "meloxicam",
    "Crestor": "rosuvastatin",
    "ZOCOR": "simvastatin",
    "Lipitor": "atorvastatin",
    "red yeast rice": "red_yeast_rice",
    "Haldol": "haloperidol",
    "Maxeran": "metoclopramide",
    "Reglan": "metoclopramide",
    "Primperan": "metoclopramide",
    "Stemetil": "prochlorperazine",
    "compazine": "prochlorperazine",
    "Zyprexa": "olanzapine",
    "Risperdal Consta": "risperidone_depot",
    "Lasix": "furosemide",
    "frusemide": "furosemide",
    "HCTZ": "hydrochlorothiazide",
    "Hygroton": "chlortalidone",
    "Aldactone": "spironolactone",
    "Coversyl": "perindopril",
    "Benicar": "olmesartan",
    "Entresto": "sacubitril_valsartan",
    "Coumadin": "warfarin",
    "Xarelto": "rivaroxaban",
    "Marcumar": "phenprocoumon",
    "Valium": "diazepam",
    "Xanax": "alprazolam",
    "Klonopin": "clonazepam",
    "Lioresal": "baclofen",
    "Flexeril": "cyclobenzaprine",
    "Soma": "carisoprodol",
    "Zoloft": "sertraline",
    "Efexor": "venlafaxine",
    "Nardil": "phenelzine",
    "Zyvox": "linezolid",
    "Ultram": "tramadol",
    "meperidine": "pethidine",
    "Sinemet": "levodopa",
    "Requip": "ropinirole",
    "Synthroid": "levothyroxine",
    "glyburide": "glibenclamide",
    "Lantus": "insulin",
    "Ventolin": "salbutamol",
    "albuterol": "salbutamol",
    "Losec": "omeprazole",
    "Prolia": "denosumab",
    "Actonel": "risedronate",
    "prednisone": "prednisolone",
    "Medrol": "methylprednisolone",
    "Biaxin": "clarithromycin",
    "Cipro": "ciprofloxacin",
    "Bactrim": "co_trimoxazole",
    "Keytruda": "checkpoint_inhibitor",
    "tonic water": "quinine",
    "ecstasy": "mdma",
}
CLASSES = {
    "red_yeast_rice": "statin",
    "droperidol": "dopamine_blocker",
    "fluphenazine_depot": "depot_antipsychotic",
    "trazodone": "serotonergic",
    "tapentadol": "serotonergic",
    "meloxicam": "nsaid",
    "fondaparinux": "anticoagulant",
    "sacubitril_valsartan": "raas_inhibitor",
    "carisoprodol": "withdrawal_spasm_risk",
    "mycophenolate": "immunosuppressant",
    "ibandronate": "calcium_lowering",
    "pyridostigmine": "cramp_associated",
}


@pytest.mark.parametrize(("name", "drug"), NAMES.items(), ids=list(NAMES))
def test_a_name_that_people_write_is_understood(name: str, drug: str) -> None:
    case = Case.from_dict({"medications": [name]})
    assert list(case.medications) == [drug]


@pytest.mark.parametrize(("drug", "kind"), CLASSES.items(), ids=list(CLASSES))
def test_a_drug_belongs_to_the_class_that_rules_ask_for(drug: str, kind: str) -> None:
    vocabulary = standard_vocabulary()
    assert vocabulary.get(kind) in vocabulary.ancestors(vocabulary.get(drug))


def test_an_inhaled_steroid_does_not_pass_for_a_steroid_tablet() -> None:
    named = {
        name.lower() for drug in standard_vocabulary() if isinstance(drug, Drug) for name in drug.synonyms
    }
    assert named & {"fluticasone", "budesonide", "beclometasone", "flixotide"} == set()
