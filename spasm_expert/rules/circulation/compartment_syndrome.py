"""Pressure in a closed muscle compartment.

For:      everybody with a painful, tense limb, with or without an injury.
Not for:  tightness that comes with running and goes within half an hour (exertional leg pain).
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    PATHOGNOMONIC,
    POSSIBLE,
    STRONG,
    WEAK,
    Topic,
    all_of,
    any_of,
    believed,
    measured,
    opposes,
    present,
    recommends,
    refers,
    rule,
    shown,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.muscle import RHABDOMYOLYSIS
from spasm_expert.facts.terms.causes.vascular import COMPARTMENT_SYNDROME
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import CREATINE_KINASE_TEST
from spasm_expert.facts.terms.diagnostic_tests.urine_and_bedside import COMPARTMENT_PRESSURE_TEST
from spasm_expert.facts.terms.drugs.classes import ANTICOAGULANT
from spasm_expert.facts.terms.findings.claudication import PAIN_PERSISTS_AFTER_STOPPING
from spasm_expert.facts.terms.findings.compartment import (
    PAIN_ON_PASSIVE_STRETCH,
    PAIN_OUT_OF_PROPORTION,
    RISING_ANALGESIC_NEED,
    SOFT_COMPARTMENT,
    SWELLING_OF_PAINFUL_LIMB,
    TENSE_COMPARTMENT,
)
from spasm_expert.facts.terms.findings.course import SEVERE_SPASMS, SPASM_NOT_EASING, WORSENING_OVER_HOURS
from spasm_expert.facts.terms.findings.exertion import HARD_EXERTION
from spasm_expert.facts.terms.findings.injuries import CRUSH_INJURY, LIMB_FRACTURE, LONG_LIE
from spasm_expert.facts.terms.findings.muscle import TIGHT_BURSTING_LEG
from spasm_expert.facts.terms.findings.operations import BLOOD_FLOW_RESTORED, TIGHT_CAST
from spasm_expert.facts.terms.findings.pain import ARM_PAIN, LEG_PAIN, SEVERE_MUSCLE_PAIN
from spasm_expert.facts.terms.findings.sensation import NEW_LIMB_NUMBNESS, TINGLING
from spasm_expert.facts.terms.measurements.limbs import COMPARTMENT_DELTA_PRESSURE, COMPARTMENT_PRESSURE
from spasm_expert.facts.terms.patterns import TENSE_COMPARTMENT_PATTERN
from spasm_expert.facts.terms.red_flags import RF02
from spasm_expert.rules.circulation.groups import COMPARTMENT_PAIN, COMPARTMENT_SIGNS, COMPARTMENT_TRIGGER
from spasm_expert.rules.limits.circulation import DELTA_PRESSURE, HIGH_COMPARTMENT_PRESSURE
from spasm_expert.rules.sources import (
    BOAST_COMPARTMENT_2014,
    PROJECT_JUDGEMENT,
    STATPEARLS_COMPARTMENT_SYNDROME,
)

_TRIGGER = any_of(
    present(LIMB_FRACTURE),
    present(CRUSH_INJURY),
    present(TIGHT_CAST),
    present(LONG_LIE),
    present(HARD_EXERTION),
    present(BLOOD_FLOW_RESTORED),
    taking(ANTICOAGULANT),
)


class CompartmentSyndrome(Topic):
    """Acute compartment syndrome; pulses stay, so they weigh nothing either way."""

    tense_limb_pattern = rule(
        when=[shown(TENSE_COMPARTMENT_PATTERN)],
        then=[
            supports(COMPARTMENT_SYNDROME, STRONG),
            refers(
                EMERGENCY,
                to="emergency department, orthopaedic surgeon on call",
                within="now",
                feared=COMPARTMENT_SYNDROME,
            ),
        ],
        because="Muscle under pressure dies within hours unless the compartment is opened.",
        sources=[BOAST_COMPARTMENT_2014, STATPEARLS_COMPARTMENT_SYNDROME],
        caveat="Pulses may be normal, and neither an injury nor a pressure reading is needed to act.",
        red_flag=RF02,
    )
    pain_out_of_proportion = rule(
        when=[present(PAIN_OUT_OF_PROPORTION)],
        then=[supports(COMPARTMENT_SYNDROME, MODERATE, group=COMPARTMENT_SIGNS)],
        because="Pain far beyond what is seen is the earliest sign of pressure in a compartment.",
        sources=[BOAST_COMPARTMENT_2014],
    )
    tense_compartment = rule(
        when=[
            present(TENSE_COMPARTMENT),
            any_of(_TRIGGER, present(WORSENING_OVER_HOURS), present(SPASM_NOT_EASING)),
        ],
        then=[supports(COMPARTMENT_SYNDROME, STRONG, group=COMPARTMENT_SIGNS)],
        because="A muscle that stays as hard as wood, unlike a cramp that lets go, is under pressure.",
        sources=[BOAST_COMPARTMENT_2014],
    )
    limb_hard_as_wood = rule(
        when=[present(TENSE_COMPARTMENT)],
        then=[supports(COMPARTMENT_SYNDROME, WEAK, group=COMPARTMENT_SIGNS)],
        because="A tight limb may be under pressure, though a cramp is hard as well while it lasts.",
        sources=[BOAST_COMPARTMENT_2014, PROJECT_JUDGEMENT],
    )
    trigger_with_severe_growing_pain = rule(
        when=[
            _TRIGGER,
            any_of(
                present(PAIN_OUT_OF_PROPORTION),
                present(RISING_ANALGESIC_NEED),
                all_of(present(SEVERE_MUSCLE_PAIN), present(WORSENING_OVER_HOURS)),
                all_of(present(PAIN_ON_PASSIVE_STRETCH), present(SWELLING_OF_PAINFUL_LIMB)),
            ),
        ],
        then=[supports(COMPARTMENT_SYNDROME, STRONG, group=COMPARTMENT_TRIGGER)],
        because=(
            "A fracture, crush, cast, long lie, hard effort, returning blood or bleeding fills a space that "
            "cannot widen."
        ),
        sources=[BOAST_COMPARTMENT_2014, STATPEARLS_COMPARTMENT_SYNDROME],
    )
    severe_pain_that_grows_over_hours = rule(
        when=[
            present(WORSENING_OVER_HOURS),
            any_of(
                present(SEVERE_MUSCLE_PAIN),
                present(SEVERE_SPASMS),
                present(PAIN_OUT_OF_PROPORTION),
                present(LEG_PAIN, severity="severe"),
                present(ARM_PAIN, severity="severe"),
            ),
        ],
        then=[supports(COMPARTMENT_SYNDROME, MODERATE, group=COMPARTMENT_PAIN)],
        because="A cramp or strain is worst at once and eases, while pressure hurts more by the hour.",
        sources=[STATPEARLS_COMPARTMENT_SYNDROME, PROJECT_JUDGEMENT],
    )
    severe_pain_that_grows_over_hours_in_a_swelling_limb = rule(
        when=[
            present(WORSENING_OVER_HOURS),
            present(SWELLING_OF_PAINFUL_LIMB),
            any_of(
                present(SEVERE_MUSCLE_PAIN),
                present(PAIN_OUT_OF_PROPORTION),
                present(LEG_PAIN, severity="severe"),
                present(ARM_PAIN, severity="severe"),
            ),
        ],
        then=[
            supports(COMPARTMENT_SYNDROME, STRONG, group=COMPARTMENT_PAIN),
            refers(EMERGENCY, to="emergency department", within="now", feared=COMPARTMENT_SYNDROME),
        ],
        because="A limb that swells while severe pain grows by the hour is filling up from within.",
        sources=[STATPEARLS_COMPARTMENT_SYNDROME, PROJECT_JUDGEMENT],
        caveat="Spreading infection and a clot that blocks a whole limb begin alike and cannot wait either.",
        red_flag=RF02,
    )
    pain_on_passive_stretch = rule(
        when=[present(PAIN_ON_PASSIVE_STRETCH)],
        then=[supports(COMPARTMENT_SYNDROME, WEAK)],
        because="Stretch hurts muscle under pressure, but a strained muscle too.",
        sources=[BOAST_COMPARTMENT_2014],
    )
    numb_painful_swelling_limb = rule(
        when=[
            any_of(present(NEW_LIMB_NUMBNESS), all_of(present(TINGLING), present(PAIN_OUT_OF_PROPORTION))),
            any_of(present(SWELLING_OF_PAINFUL_LIMB), present(TENSE_COMPARTMENT), present(TIGHT_CAST)),
        ],
        then=[supports(COMPARTMENT_SYNDROME, MODERATE)],
        because="Nerves that run through the compartment fail before the muscle does.",
        sources=[BOAST_COMPARTMENT_2014],
    )
    little_pressure_left_to_drive_blood_in = rule(
        when=[measured(COMPARTMENT_DELTA_PRESSURE, below=DELTA_PRESSURE)],
        then=[
            supports(COMPARTMENT_SYNDROME, PATHOGNOMONIC),
            refers(
                EMERGENCY,
                to="orthopaedic surgeon on call",
                within="now, opened within an hour",
                feared=COMPARTMENT_SYNDROME,
            ),
        ],
        because=(
            "When compartment pressure comes close to the diastolic pressure no blood flows through the "
            "muscle."
        ),
        sources=[BOAST_COMPARTMENT_2014],
        red_flag=RF02,
    )
    high_pressure_with_signs = rule(
        when=[
            measured(COMPARTMENT_PRESSURE, above=HIGH_COMPARTMENT_PRESSURE),
            any_of(
                present(PAIN_OUT_OF_PROPORTION), present(TENSE_COMPARTMENT), present(PAIN_ON_PASSIVE_STRETCH)
            ),
        ],
        then=[
            supports(COMPARTMENT_SYNDROME, PATHOGNOMONIC),
            refers(
                EMERGENCY,
                to="orthopaedic surgeon on call",
                within="now, opened within an hour",
                feared=COMPARTMENT_SYNDROME,
            ),
        ],
        because="So high a pressure with matching signs starves the muscle.",
        sources=[BOAST_COMPARTMENT_2014],
        red_flag=RF02,
    )
    tight_leg_that_does_not_settle_after_effort = rule(
        when=[present(TIGHT_BURSTING_LEG), present(PAIN_PERSISTS_AFTER_STOPPING)],
        then=[
            supports(COMPARTMENT_SYNDROME, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=COMPARTMENT_SYNDROME),
        ],
        because=(
            "Tightness of effort that stays after stopping has turned from a nuisance into acute pressure."
        ),
        sources=[PROJECT_JUDGEMENT, STATPEARLS_COMPARTMENT_SYNDROME],
        red_flag=RF02,
    )
    soft_compartment = rule(
        when=[present(SOFT_COMPARTMENT)],
        then=[opposes(COMPARTMENT_SYNDROME, MODERATE, group=COMPARTMENT_SIGNS)],
        because="A soft muscle is not under pressure for now.",
        sources=[BOAST_COMPARTMENT_2014],
        caveat="It is felt again within the hour when pain grows; deep compartments cannot be felt.",
    )
    pressure_where_the_examination_leaves_doubt = rule(
        when=[believed(COMPARTMENT_SYNDROME, at_least=POSSIBLE)],
        then=[
            recommends(COMPARTMENT_PRESSURE_TEST, EMERGENCY, for_=[COMPARTMENT_SYNDROME]),
            recommends(CREATINE_KINASE_TEST, EMERGENCY, for_=[COMPARTMENT_SYNDROME, RHABDOMYOLYSIS]),
        ],
        because=(
            "The diagnosis is clinical; pressure is measured only in doubt, and creatine kinase shows what "
            "muscle is lost."
        ),
        sources=[BOAST_COMPARTMENT_2014, STATPEARLS_COMPARTMENT_SYNDROME],
    )
