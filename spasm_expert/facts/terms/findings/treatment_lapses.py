"""Vaccination, dialysis, and treatment that was missed or stopped."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

ALCOHOL_STOPPED = Finding(
    "alcohol_stopped",
    "alcohol stopped or cut down suddenly",
    "Have you stopped or cut down alcohol suddenly?",
    synonyms=("alcohol withdrawal", "stopped drinking", "went dry"),
    group="event",
)
TETANUS_VACCINATION_INCOMPLETE = Finding(
    "tetanus_vaccination_incomplete",
    "a missing or incomplete tetanus vaccination",
    "Were you never, or not fully, vaccinated against tetanus?",
    synonyms=("not vaccinated", "unvaccinated", "no tetanus shots", "never vaccinated"),
    group="exposure",
)
TETANUS_VACCINATION_COMPLETE = Finding(
    "tetanus_vaccination_complete",
    "a complete tetanus vaccination confirmed by a record",
    "Is your tetanus vaccination complete, according to a record?",
    synonyms=("fully vaccinated", "vaccinated against tetanus", "tetanus shots up to date"),
    excludes=(TETANUS_VACCINATION_INCOMPLETE,),
    group="exposure",
)
TETANUS_BOOSTER = Finding(
    "tetanus_booster",
    "a tetanus booster",
    "When did you have your last tetanus booster - do you remember one?",
    synonyms=("tetanus jab", "tetanus shot", "booster"),
    group="event",
)
MISSED_DIALYSIS = Finding(
    "missed_dialysis",
    "a missed dialysis session",
    "Have you missed a dialysis session?",
    synonyms=("skipped dialysis", "missed session"),
    group="event",
)
LARGE_FLUID_REMOVAL = Finding(
    "large_fluid_removal",
    "much fluid removed at dialysis",
    "Is much fluid removed at your dialysis?",
    synonyms=("high ultrafiltration", "big weight gain between sessions"),
    group="exposure",
)
PUMP_FAULT = Finding(
    "pump_fault",
    "a fault or late refill of a baclofen pump",
    "Is there a fault of your baclofen pump, or was a refill missed?",
    synonyms=("pump alarm", "missed refill", "pump failure", "intrathecal pump problem"),
    group="event",
)
DRUG_MISSED = Finding(
    "drug_missed",
    "a medicine missed or run out",
    "Have you missed doses or run out of a medicine?",
    synonyms=(
        "missed dose",
        "forgot tablets",
        "ran out of tablets",
        "drug stopped",
        "stopped a medicine suddenly",
        "non-adherence",
        "stopped tablets",
    ),
    group="event",
)
STEROID_MISSED = Finding(
    "steroid_missed",
    "a long-term steroid missed or stopped",
    "Have you missed or stopped a steroid that you take for long?",
    synonyms=("stopped prednisolone", "missed hydrocortisone", "ran out of steroid"),
    group="event",
)
