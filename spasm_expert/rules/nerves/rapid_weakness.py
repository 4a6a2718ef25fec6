"""Weakness that came suddenly or grows within days.

For:      everybody.
Not for:  weakness of months (motor neurones) or in attacks with full recovery (periodic paralysis).
"""

from spasm_expert.core.language import (
    EMERGENCY,
    LIKELY,
    MODERATE,
    SAME_DAY,
    STRONG,
    WEAK,
    Topic,
    all_of,
    any_of,
    believed,
    has,
    lasting,
    opposes,
    present,
    recommends,
    refers,
    rule,
    shown,
    supports,
)
from spasm_expert.facts.terms.causes.metabolic import HYPOKALAEMIA, PERIODIC_PARALYSIS
from spasm_expert.facts.terms.causes.nerves import GUILLAIN_BARRE, STROKE
from spasm_expert.facts.terms.causes.spine import ACUTE_CORD_COMPRESSION
from spasm_expert.facts.terms.conditions.circulation import ATRIAL_FIBRILLATION, HYPERTENSION, PREVIOUS_STROKE
from spasm_expert.facts.terms.diagnostic_tests.electrolytes import POTASSIUM_TEST
from spasm_expert.facts.terms.diagnostic_tests.imaging import BRAIN_CT, WHOLE_SPINE_MRI
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import ELECTROMYOGRAPHY
from spasm_expert.facts.terms.diagnostic_tests.urine_and_bedside import LUMBAR_PUNCTURE
from spasm_expert.facts.terms.findings.cranial import (
    SUDDEN_FACIAL_WEAKNESS,
    SUDDEN_SPEECH_LOSS,
    SUDDEN_VISION_LOSS,
)
from spasm_expert.facts.terms.findings.exposures import RECENT_INFECTION
from spasm_expert.facts.terms.findings.reflexes import REDUCED_REFLEXES
from spasm_expert.facts.terms.findings.sensation import TINGLING
from spasm_expert.facts.terms.findings.weakness import (
    BOTH_LEGS_WEAK,
    FACIAL_WEAKNESS,
    ONE_SIDED_WEAKNESS,
    SUDDEN_WEAKNESS,
    SUDDEN_WEAKNESS_RESOLVED,
    SYMMETRICAL_WEAKNESS_WITHIN_4_WEEKS,
)
from spasm_expert.facts.terms.patterns import RAPID_WEAKNESS, UPPER_MOTOR_NEURONE_SIGNS
from spasm_expert.facts.terms.red_flags_spine_and_vessels import RF19, RF20
from spasm_expert.rules.limits.common import ONE_DAY
from spasm_expert.rules.limits.nerves import SUBACUTE_WEAKNESS
from spasm_expert.rules.nerves.groups import FAST_WEAKNESS, SUDDEN_DEFICIT
from spasm_expert.rules.sources import (
    ELECTRODIAGNOSTIC_TESTS_CCJM,
    GENERAL_KNOWLEDGE,
    NICE_NG127,
    NICE_NG128,
    PROJECT_JUDGEMENT,
)


class RapidWeakness(Topic):
    """Guillain-Barré syndrome, and stroke or transient ischaemic attack."""

    weakness_within_hours_to_weeks = rule(
        when=[shown(RAPID_WEAKNESS)],
        then=[
            supports(GUILLAIN_BARRE, MODERATE, group=FAST_WEAKNESS),
            refers(EMERGENCY, to="emergency department", within="now", feared=GUILLAIN_BARRE),
        ],
        because=(
            "Weakness that grows within hours to weeks may stop breathing or cost the cord before it is "
            "named."
        ),
        sources=[NICE_NG127],
        red_flag=RF20,
    )
    symmetrical_weakness_within_four_weeks = rule(
        when=[
            any_of(
                present(SYMMETRICAL_WEAKNESS_WITHIN_4_WEEKS),
                lasting(BOTH_LEGS_WEAK, at_most=SUBACUTE_WEAKNESS),
            )
        ],
        then=[supports(GUILLAIN_BARRE, STRONG, group=FAST_WEAKNESS)],
        because="Weakness of both sides that climbs within four weeks fits nerves under immune attack.",
        sources=[NICE_NG127],
    )
    both_legs_weak_at_a_pace_nobody_told = rule(
        when=[present(BOTH_LEGS_WEAK)],
        then=[supports(GUILLAIN_BARRE, MODERATE, group=FAST_WEAKNESS)],
        because="Weak legs on both sides count as fast weakness until somebody tells how long.",
        sources=[NICE_NG127, PROJECT_JUDGEMENT],
        caveat="Told to have lasted longer than four weeks, it does not count here.",
        population=[lasting(BOTH_LEGS_WEAK, at_most=SUBACUTE_WEAKNESS)],
    )
    fast_weakness_with_lost_reflexes = rule(
        when=[shown(RAPID_WEAKNESS), present(REDUCED_REFLEXES)],
        then=[supports(GUILLAIN_BARRE, STRONG)],
        because="Nerves that lose their insulation lose their reflexes.",
        sources=[NICE_NG127, GENERAL_KNOWLEDGE],
    )
    fast_weakness_after_an_infection = rule(
        when=[
            shown(RAPID_WEAKNESS),
            any_of(present(RECENT_INFECTION), present(TINGLING), present(FACIAL_WEAKNESS)),
        ],
        then=[supports(GUILLAIN_BARRE, MODERATE)],
        because=(
            "It mostly follows an infection by some weeks and often begins with tingling, or takes the face."
        ),
        sources=[GENERAL_KNOWLEDGE],
    )
    fast_weakness_with_brisk_reflexes = rule(
        when=[shown(RAPID_WEAKNESS), shown(UPPER_MOTOR_NEURONE_SIGNS)],
        then=[opposes(GUILLAIN_BARRE, MODERATE)],
        because="Brisk reflexes place the trouble in the cord or the brain.",
        sources=[GENERAL_KNOWLEDGE],
    )
    fast_weakness_needs_scan_and_conduction = rule(
        when=[shown(RAPID_WEAKNESS)],
        then=[
            recommends(WHOLE_SPINE_MRI, EMERGENCY, for_=[ACUTE_CORD_COMPRESSION]),
            recommends(POTASSIUM_TEST, EMERGENCY, for_=[PERIODIC_PARALYSIS, HYPOKALAEMIA]),
        ],
        because=(
            "A pressed cord and a disturbed potassium are treatable within hours and are looked for first."
        ),
        sources=[NICE_NG127, PROJECT_JUDGEMENT],
    )
    tests_for_nerves_under_attack = rule(
        when=[believed(GUILLAIN_BARRE, at_least=LIKELY)],
        then=[
            recommends(LUMBAR_PUNCTURE, SAME_DAY, for_=[GUILLAIN_BARRE]),
            recommends(ELECTROMYOGRAPHY, SAME_DAY, for_=[GUILLAIN_BARRE]),
        ],
        because="Spinal fluid and nerve conduction show the immune attack.",
        sources=[ELECTRODIAGNOSTIC_TESTS_CCJM, GENERAL_KNOWLEDGE],
    )
    sudden_weakness_of_one_side_or_face = rule(
        when=[
            any_of(
                present(SUDDEN_FACIAL_WEAKNESS),
                present(SUDDEN_SPEECH_LOSS),
                present(SUDDEN_VISION_LOSS),
                all_of(present(SUDDEN_WEAKNESS), present(ONE_SIDED_WEAKNESS)),
                lasting(ONE_SIDED_WEAKNESS, at_most=ONE_DAY),
                lasting(FACIAL_WEAKNESS, at_most=ONE_DAY),
            )
        ],
        then=[
            supports(STROKE, STRONG, group=SUDDEN_DEFICIT),
            refers(EMERGENCY, to="ambulance, stroke unit", within="now", feared=STROKE),
            recommends(BRAIN_CT, EMERGENCY, for_=[STROKE]),
        ],
        because="Sudden loss of face, arm, speech or sight is a stroke until a scan shows otherwise.",
        sources=[NICE_NG128, NICE_NG127],
        red_flag=RF19,
    )
    sudden_weakness_even_if_it_has_gone = rule(
        when=[any_of(present(SUDDEN_WEAKNESS), present(SUDDEN_WEAKNESS_RESOLVED))],
        then=[
            supports(STROKE, MODERATE, group=SUDDEN_DEFICIT),
            refers(EMERGENCY, to="ambulance, stroke unit", within="now", feared=STROKE),
        ],
        because="Sudden weakness that passes warns of a stroke within days.",
        sources=[NICE_NG128, NICE_NG127],
        red_flag=RF19,
    )
    risk_of_stroke_with_sudden_weakness = rule(
        when=[
            any_of(present(SUDDEN_WEAKNESS), present(SUDDEN_WEAKNESS_RESOLVED), present(ONE_SIDED_WEAKNESS)),
            any_of(has(ATRIAL_FIBRILLATION), has(PREVIOUS_STROKE), has(HYPERTENSION)),
        ],
        then=[supports(STROKE, WEAK)],
        because="Clots from a fluttering heart and arteries hardened by pressure cause most strokes.",
        sources=[NICE_NG128],
    )
