"""Leaking veins, burst cysts and infected skin of the leg.

For:      adults with heavy, swollen or red legs.
Not for:  clots, which must be excluded first when one leg is swollen.
"""

from spasm_expert.core.language import (
    LIKELY,
    MODERATE,
    PATHOGNOMONIC,
    POSSIBLE,
    ROUTINE,
    SAME_DAY,
    STRONG,
    WEAK,
    Topic,
    absent,
    advises,
    any_of,
    believed,
    has,
    measured,
    opposes,
    present,
    recommends,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.vascular import (
    CELLULITIS,
    CHRONIC_VENOUS_INSUFFICIENCY,
    DVT,
    PERIPHERAL_ARTERY_DISEASE,
    POPLITEAL_CYST,
)
from spasm_expert.facts.terms.conditions.circulation import VARICOSE_VEIN_DISEASE
from spasm_expert.facts.terms.conditions.immunity import ARTHRITIS
from spasm_expert.facts.terms.diagnostic_tests.circulation import (
    ANKLE_BRACHIAL_INDEX_TEST,
    LEG_VEIN_ULTRASOUND,
    VENOUS_REFLUX_DUPLEX,
)
from spasm_expert.facts.terms.findings.compartment import SPREADING_REDNESS
from spasm_expert.facts.terms.findings.exertion import STANDING_JOB
from spasm_expert.facts.terms.findings.general import CHILLS, FEVER
from spasm_expert.facts.terms.findings.imaging import ULTRASOUND_BAKER_CYST
from spasm_expert.facts.terms.findings.imaging_vessels import ULTRASOUND_VENOUS_REFLUX
from spasm_expert.facts.terms.findings.leg_swelling import (
    CALF_LARGER_BY_3_CM,
    EVENING_ANKLE_SWELLING,
    LEG_SWELLING,
    ONE_SIDED_LEG_SWELLING,
    RED_WARM_LEG,
    VARICOSE_VEINS,
    VENOUS_SKIN_CHANGE,
)
from spasm_expert.facts.terms.findings.limb_circulation import SUDDEN_CALF_PAIN
from spasm_expert.facts.terms.findings.muscle import BEHIND_KNEE_SWELLING, HEAVY_LEGS
from spasm_expert.facts.terms.findings.relief_by_treatment import RELIEVED_BY_RAISING_LEGS
from spasm_expert.facts.terms.findings.strain import BRUISE_BELOW_ANKLE
from spasm_expert.facts.terms.measurements.circulation import ANKLE_BRACHIAL_INDEX
from spasm_expert.facts.terms.measures import SC19
from spasm_expert.rules.circulation.groups import VENOUS_CONGESTION
from spasm_expert.rules.circulation.phrases import ONE_CALF_HURTS
from spasm_expert.rules.limits.circulation import INDEX_COMPRESSION
from spasm_expert.rules.sources import (
    BMJ_BEST_PRACTICE_VENOUS,
    ESVS_VENOUS_2022,
    GENERAL_KNOWLEDGE,
    MEDSCAPE_VENOUS_INSUFFICIENCY,
    NICE_NG158,
    PROJECT_JUDGEMENT,
)


class LegVeinsAndCalf(Topic):
    """Chronic venous insufficiency, ruptured popliteal cyst and cellulitis."""

    varicose_veins_with_heavy_or_cramping_legs = rule(
        when=[any_of(present(VARICOSE_VEINS), has(VARICOSE_VEIN_DISEASE))],
        then=[supports(CHRONIC_VENOUS_INSUFFICIENCY, MODERATE)],
        because="Varicose veins show that valves leak and blood pools in the legs.",
        sources=[ESVS_VENOUS_2022, MEDSCAPE_VENOUS_INSUFFICIENCY],
    )
    heavy_legs = rule(
        when=[present(HEAVY_LEGS)],
        then=[supports(CHRONIC_VENOUS_INSUFFICIENCY, WEAK, group=VENOUS_CONGESTION)],
        because="Legs full of pooled blood feel heavy, but so do tired or aching muscles.",
        sources=[ESVS_VENOUS_2022, MEDSCAPE_VENOUS_INSUFFICIENCY],
    )
    ankles_that_swell_towards_evening = rule(
        when=[present(EVENING_ANKLE_SWELLING)],
        then=[supports(CHRONIC_VENOUS_INSUFFICIENCY, MODERATE, group=VENOUS_CONGESTION)],
        because="A day of standing fills leaking veins, so the ankles swell by evening.",
        sources=[ESVS_VENOUS_2022, BMJ_BEST_PRACTICE_VENOUS],
    )
    brown_skin_or_eczema_at_the_ankle = rule(
        when=[present(VENOUS_SKIN_CHANGE)],
        then=[supports(CHRONIC_VENOUS_INSUFFICIENCY, STRONG)],
        because="Blood pressed out of overfull veins stains and inflames the skin above the ankle.",
        sources=[ESVS_VENOUS_2022, BMJ_BEST_PRACTICE_VENOUS],
    )
    better_with_the_legs_raised = rule(
        when=[present(RELIEVED_BY_RAISING_LEGS)],
        then=[supports(CHRONIC_VENOUS_INSUFFICIENCY, MODERATE, group=VENOUS_CONGESTION)],
        because="Raising the leg empties its veins, whereas it makes an artery problem worse.",
        sources=[ESVS_VENOUS_2022, MEDSCAPE_VENOUS_INSUFFICIENCY],
    )
    standing_job_with_heavy_legs = rule(
        when=[present(STANDING_JOB), any_of(present(HEAVY_LEGS), present(VARICOSE_VEINS))],
        then=[supports(CHRONIC_VENOUS_INSUFFICIENCY, WEAK)],
        because="Hours of standing stretch the veins of the legs.",
        sources=[BMJ_BEST_PRACTICE_VENOUS],
    )
    reflux_on_ultrasound = rule(
        when=[present(ULTRASOUND_VENOUS_REFLUX)],
        then=[supports(CHRONIC_VENOUS_INSUFFICIENCY, STRONG)],
        because="Ultrasound shows blood that runs backward through leaking valves.",
        sources=[ESVS_VENOUS_2022],
    )
    no_venous_signs = rule(
        when=[absent(VARICOSE_VEINS), absent(LEG_SWELLING), absent(VENOUS_SKIN_CHANGE)],
        then=[opposes(CHRONIC_VENOUS_INSUFFICIENCY, MODERATE)],
        because="Leaking veins that trouble a leg leave signs on it.",
        sources=[ESVS_VENOUS_2022],
    )
    duplex_of_the_leg_veins = rule(
        when=[believed(CHRONIC_VENOUS_INSUFFICIENCY, at_least=LIKELY)],
        then=[
            recommends(VENOUS_REFLUX_DUPLEX, ROUTINE, for_=[CHRONIC_VENOUS_INSUFFICIENCY]),
            recommends(ANKLE_BRACHIAL_INDEX_TEST, ROUTINE, for_=[PERIPHERAL_ARTERY_DISEASE]),
        ],
        because=(
            "Ultrasound shows which valves leak, and the ankle pressure must be known before a leg is "
            "compressed."
        ),
        sources=[ESVS_VENOUS_2022],
    )
    stockings_where_the_arteries_allow_it = rule(
        when=[
            believed(CHRONIC_VENOUS_INSUFFICIENCY, at_least=LIKELY),
            measured(ANKLE_BRACHIAL_INDEX, at_least=INDEX_COMPRESSION),
        ],
        then=[advises(SC19)],
        because="Compression helps leaking veins but would starve a leg whose arteries are narrow.",
        sources=[ESVS_VENOUS_2022, MEDSCAPE_VENOUS_INSUFFICIENCY],
    )
    swelling_behind_the_knee_with_calf_trouble = rule(
        when=[
            any_of(present(BEHIND_KNEE_SWELLING), has(ARTHRITIS)),
            any_of(
                present(SUDDEN_CALF_PAIN),
                ONE_CALF_HURTS,
                present(CALF_LARGER_BY_3_CM),
                present(ONE_SIDED_LEG_SWELLING),
            ),
        ],
        then=[supports(POPLITEAL_CYST, MODERATE)],
        because="Fluid of a diseased knee collects behind it and may burst into the calf.",
        sources=[GENERAL_KNOWLEDGE],
        caveat="It cannot be told from a clot without a scan.",
    )
    bruise_below_the_ankle_bone_with_knee_disease = rule(
        when=[present(BRUISE_BELOW_ANKLE), any_of(present(BEHIND_KNEE_SWELLING), has(ARTHRITIS))],
        then=[supports(POPLITEAL_CYST, STRONG)],
        because="Fluid and blood from a burst cyst sink down to a crescent below the ankle bone.",
        sources=[GENERAL_KNOWLEDGE],
    )
    sudden_calf_pain_with_swelling = rule(
        when=[present(SUDDEN_CALF_PAIN), present(ONE_SIDED_LEG_SWELLING)],
        then=[supports(POPLITEAL_CYST, WEAK)],
        because="A cyst that bursts hurts suddenly and swells the calf.",
        sources=[GENERAL_KNOWLEDGE],
    )
    cyst_on_ultrasound = rule(
        when=[present(ULTRASOUND_BAKER_CYST)],
        then=[supports(POPLITEAL_CYST, PATHOGNOMONIC)],
        because="Ultrasound shows the burst cyst.",
        sources=[GENERAL_KNOWLEDGE],
    )
    spreading_redness_with_fever = rule(
        when=[present(SPREADING_REDNESS), any_of(present(FEVER), present(CHILLS))],
        then=[supports(CELLULITIS, STRONG)],
        because="Redness that spreads with fever is an infection of the skin.",
        sources=[GENERAL_KNOWLEDGE],
        caveat="Pain far beyond the redness, blisters or collapse mean a deeper, faster infection.",
    )
    red_warm_leg_or_spreading_redness = rule(
        when=[any_of(present(RED_WARM_LEG), present(SPREADING_REDNESS))],
        then=[supports(CELLULITIS, MODERATE)],
        because="Infected skin is red, warm and tender.",
        sources=[GENERAL_KNOWLEDGE],
    )
    ultrasound_for_the_mimics_of_a_clot = rule(
        when=[any_of(believed(POPLITEAL_CYST, at_least=POSSIBLE), believed(CELLULITIS, at_least=LIKELY))],
        then=[recommends(LEG_VEIN_ULTRASOUND, SAME_DAY, for_=[DVT, POPLITEAL_CYST])],
        because="What mimics a clot is named only after the scan has shown open veins.",
        sources=[NICE_NG158, PROJECT_JUDGEMENT],
    )
