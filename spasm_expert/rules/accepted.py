"""What a check of the knowledge finds and what is meant so: for each check the place, with the reason.

`spasm-expert rules check` sets these apart. An entry that no longer corresponds to anything is an error, so
the list cannot outlive its grounds.
"""

from __future__ import annotations

from collections.abc import Mapping

ACCEPTED: Mapping[str, Mapping[str, str]] = {
    "test_never_recommended": {
        "adrenal_imaging": "The specialist's choice, once aldosterone is proven.",
        "egfr_test": "Computed from creatinine, which is recommended.",
        "lactate_dehydrogenase_test": "Tells nothing that creatine kinase does not.",
        "liver_imaging": "The specialist's choice in known liver disease.",
        "serum_myoglobin_test": "Gone within hours; creatine kinase is recommended instead.",
        "urine_myoglobin_test": "Its absence excludes nothing; urinalysis and creatine kinase are asked for.",
    },
    "rule_says_nothing_new": {
        "painkiller_gate_for_persons.pregnancy_from_twenty_weeks": (
            "Pregnancy alone withholds the drug; from week 20 the reason is a graver one and is shown too."
        ),
    },
    "equal_conditions": {
        "liver_cramps.cirrhosis_is_reason_enough and liver_cramps.cramp_in_cirrhosis": (
            "One speaks for a cause and one against another, and each cause is shown with its own reason."
        ),
        "self_care.loosen_the_bedclothes and self_care.stretch_before_sleep": (
            "Two measures, each with its own reason and source, which the answer shows beside it."
        ),
    },
    "counted_twice": {
        "cauda_equina.numb_saddle and cauda_equina.signs_of_the_cauda_equina": (
            "Any one sign counts; a numb saddle is the most telling of them and weighs as much again."
        ),
        "face_spasm.one_half_of_the_face_twitches and face_spasm.twitch_spread_from_the_eye_downward": (
            "That it takes half the face is one observation, that it crept down from the eye another."
        ),
        "periodic_paralysis.attacks_for_weeks_or_longer and periodic_paralysis.attacks_of_limp_weakness": (
            "That there are attacks is one observation, that they have come and gone for weeks another."
        ),
        "tetanus.forced_grin_or_arching_back and tetanus_evidence.fixed_grin": (
            "The grin is almost proof by itself; the other rule stands for the arched back and the spatula "
            "test as well, and what it adds changes no word."
        ),
    },
    "unused_source": {
        "icd_10_cm_2026": "The codes of the causes come from it; causes cite nothing themselves.",
        "loinc_public_lists": "The codes of the tests come from it; tests cite nothing themselves.",
    },
}
"""Reasons why a finding of a check is no fault, by the id of the check and the place that it names."""
