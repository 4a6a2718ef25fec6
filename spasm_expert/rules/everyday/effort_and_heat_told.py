"""Cramps, sore muscles and jaws told in everyday words.

For:      everybody.
Not for:  red flags, which stand in their own topics.
"""

from spasm_expert.core.language import (
    MODERATE,
    SAME_DAY,
    STRONG,
    WEAK,
    Topic,
    absent,
    aged,
    any_of,
    lasting,
    opposes,
    present,
    refers,
    rule,
    shown,
    shows,
    supports,
)
from spasm_expert.facts.terms.causes.benign import (
    ACHILLES_RUPTURE,
    EYELID_MYOKYMIA,
    FIBROMYALGIA,
    HEAT_CRAMP,
    MUSCLE_STRAIN,
    NOCTURNAL_LEG_CRAMP,
)
from spasm_expert.facts.terms.causes.muscle import LOCAL_TRISMUS
from spasm_expert.facts.terms.causes.spine import LOW_BACK_SPASM
from spasm_expert.facts.terms.findings.course import WAKES_FROM_SLEEP
from spasm_expert.facts.terms.findings.exertion import (
    CLEAR_LOAD_BEFORE_ONSET,
    ENDURANCE_EVENT,
    EXERCISE_TO_FATIGUE,
    EXERTION_IN_HEAT,
    HARD_EXERTION,
    HEAT_EXPOSURE,
    HEAVY_SWEATING_WITH_EFFORT,
    OVERUSE,
    SALTY_SWEAT,
    UNACCUSTOMED_EXERCISE,
    WORKING_MUSCLE_AFFECTED,
)
from spasm_expert.facts.terms.findings.exposures import STRESS
from spasm_expert.facts.terms.findings.fluids import LOW_FLUID_INTAKE, THIRST
from spasm_expert.facts.terms.findings.general import FATIGUE, SWEATING
from spasm_expert.facts.terms.findings.jaw_throat import JAW_CLICK, JAW_PAIN
from spasm_expert.facts.terms.findings.limb_circulation import SUDDEN_CALF_PAIN, SUDDEN_LIMB_PAIN
from spasm_expert.facts.terms.findings.mind import INSOMNIA, UNREFRESHING_SLEEP
from spasm_expert.facts.terms.findings.muscle import (
    DARK_URINE,
    MUSCLE_STIFFNESS,
    MUSCLE_SWELLING,
    MUSCLE_TENDERNESS,
)
from spasm_expert.facts.terms.findings.pain import (
    ARM_PAIN,
    CALF_PAIN,
    LEG_PAIN,
    MUSCLE_PAIN,
    WIDESPREAD_MUSCLE_PAIN,
)
from spasm_expert.facts.terms.findings.relief import RELIEVED_BY_STANDING, RELIEVED_BY_WALKING
from spasm_expert.facts.terms.findings.relief_by_treatment import RELIEVED_BY_HEAT, RELIEVED_BY_MASSAGE
from spasm_expert.facts.terms.findings.sites import BACK_SPASM, UPPER_BACK_SPASM
from spasm_expert.facts.terms.findings.sites_upper import EYELID_SPASM, JAW_SPASM, SHOULDER_SPASM
from spasm_expert.facts.terms.findings.spasm import CRAMP_PAIN, MUSCLE_SPASM, TWITCHING
from spasm_expert.facts.terms.findings.spine import LOW_BACK_PAIN
from spasm_expert.facts.terms.findings.stimuli import TRIGGERED_BY_CHEWING, TRIGGERED_BY_HEAT
from spasm_expert.facts.terms.findings.strain import (
    CALF_SQUEEZE_TEST_POSITIVE,
    CANNOT_PUSH_OFF,
    PALPABLE_GAP,
    POP_HEARD,
    SUDDEN_PULL_FELT,
)
from spasm_expert.facts.terms.findings.timing import SPASM_AT_NIGHT, SPASM_DURING_SLEEP, SPASM_IN_BED
from spasm_expert.facts.terms.findings.weakness import WEAKNESS
from spasm_expert.facts.terms.patterns import EXERTIONAL_CRAMP, NOCTURNAL_CRAMP_PATTERN
from spasm_expert.rules.limits.common import AGE_50, TWELVE_WEEKS
from spasm_expert.rules.movement.groups import LID_ONLY
from spasm_expert.rules.sources import (
    ACHILLES_RUPTURE_BMJ_2012,
    ACP_LOW_BACK_PAIN_2017,
    ACR_FIBROMYALGIA_2016,
    ACSM_HEAT_ILLNESS_2007,
    EXERCISE_CRAMPS_REVIEW_2022,
    EXERTIONAL_RHABDOMYOLYSIS_2016,
    EYELID_MYOKYMIA_REVIEW,
    GENERAL_KNOWLEDGE,
    NATA_HEAT_ILLNESS_2015,
    NHS_LEG_CRAMPS,
    PROJECT_JUDGEMENT,
)

CRAMP_CORE = "cramp_core"
LOAD = "load"
_HOT = any_of(present(EXERTION_IN_HEAT), present(HEAT_EXPOSURE), present(TRIGGERED_BY_HEAT))
_LOADED = any_of(
    present(HARD_EXERTION), present(UNACCUSTOMED_EXERCISE), present(CLEAR_LOAD_BEFORE_ONSET), present(OVERUSE)
)


class EverydayTroubleTold(Topic):
    """What a person means who does not use the words of the textbook."""

    cramp_with_heavy_sweating_in_heat = rule(
        when=[present(MUSCLE_SPASM), _HOT, any_of(present(HEAVY_SWEATING_WITH_EFFORT), present(SALTY_SWEAT))],
        then=[supports(HEAT_CRAMP, STRONG)],
        because="A cramp after hours of heavy sweat in the heat is what is called a heat cramp.",
        sources=[NATA_HEAT_ILLNESS_2015, ACSM_HEAT_ILLNESS_2007],
    )
    cramp_with_sweat_or_thirst_in_heat = rule(
        when=[
            present(MUSCLE_SPASM),
            _HOT,
            any_of(present(SWEATING), present(THIRST), present(LOW_FLUID_INTAKE)),
        ],
        then=[supports(HEAT_CRAMP, MODERATE)],
        because="Sweat and thirst in the heat tell of the loss of water and salt behind the cramp.",
        sources=[NATA_HEAT_ILLNESS_2015, ACSM_HEAT_ILLNESS_2007],
    )
    cramp_of_a_tired_muscle = rule(
        when=[
            present(CRAMP_PAIN),
            any_of(present(EXERCISE_TO_FATIGUE), present(ENDURANCE_EVENT), present(WORKING_MUSCLE_AFFECTED)),
        ],
        then=[shows(EXERTIONAL_CRAMP)],
        because="A cramp in a muscle that was used until tired is a cramp of exercise.",
        sources=[EXERCISE_CRAMPS_REVIEW_2022],
    )
    night_cramp_in_a_leg_or_no_named_place = rule(
        when=[
            any_of(
                present(SPASM_AT_NIGHT),
                present(SPASM_IN_BED),
                present(SPASM_DURING_SLEEP),
                present(WAKES_FROM_SLEEP),
            ),
            present(CRAMP_PAIN),
            any_of(
                present(CALF_PAIN),
                present(LEG_PAIN),
                present(RELIEVED_BY_STANDING),
                present(RELIEVED_BY_MASSAGE),
                present(RELIEVED_BY_WALKING),
                present(WAKES_FROM_SLEEP),
            ),
        ],
        then=[shows(NOCTURNAL_CRAMP_PATTERN)],
        because="A painful cramp that wakes or that standing on the leg ends is a night cramp, named or not.",
        sources=[NHS_LEG_CRAMPS, PROJECT_JUDGEMENT],
    )
    night_cramp_ended_by_standing_on_the_leg = rule(
        when=[
            shown(NOCTURNAL_CRAMP_PATTERN),
            any_of(present(RELIEVED_BY_STANDING), present(RELIEVED_BY_MASSAGE)),
        ],
        then=[supports(NOCTURNAL_LEG_CRAMP, STRONG, group=CRAMP_CORE)],
        because="Standing on the leg stretches the calf, and rubbing ends a cramp of no other kind.",
        sources=[NHS_LEG_CRAMPS],
    )
    limb_pain_after_load = rule(
        when=[any_of(present(LEG_PAIN), present(ARM_PAIN), present(MUSCLE_PAIN)), _LOADED],
        then=[supports(MUSCLE_STRAIN, MODERATE, group=LOAD)],
        because="A limb that hurts after more work than it is used to is overloaded.",
        sources=[GENERAL_KNOWLEDGE],
    )
    sore_muscle_after_effort_and_all_else_well = rule(
        when=[
            any_of(present(MUSCLE_PAIN), present(MUSCLE_TENDERNESS), present(MUSCLE_STIFFNESS)),
            _LOADED,
            absent(DARK_URINE),
            any_of(absent(WEAKNESS), absent(MUSCLE_SWELLING)),
        ],
        then=[supports(MUSCLE_STRAIN, MODERATE)],
        because="Sore muscle with clear urine and full strength is overloaded and not breaking down.",
        sources=[EXERTIONAL_RHABDOMYOLYSIS_2016],
    )
    jaw_pain_on_chewing_before_fifty = rule(
        when=[
            any_of(present(JAW_PAIN), present(JAW_SPASM)),
            any_of(present(TRIGGERED_BY_CHEWING), present(STRESS), present(JAW_CLICK)),
        ],
        then=[supports(LOCAL_TRISMUS, MODERATE)],
        because="A jaw that hurts on chewing or with tension is mostly an overworked joint and muscle.",
        sources=[GENERAL_KNOWLEDGE],
        population=[aged(below=AGE_50)],
    )
    twitching_of_an_eyelid = rule(
        when=[present(EYELID_SPASM), present(TWITCHING)],
        then=[supports(EYELID_MYOKYMIA, MODERATE, group=LID_ONLY)],
        because="An eyelid that is said to twitch, and not to shut, is a tired lid in most people.",
        sources=[EYELID_MYOKYMIA_REVIEW],
    )
    back_or_neck_eased_by_warmth = rule(
        when=[
            any_of(present(RELIEVED_BY_HEAT), present(RELIEVED_BY_MASSAGE)),
            any_of(present(LOW_BACK_PAIN), present(BACK_SPASM)),
        ],
        then=[supports(LOW_BACK_SPASM, WEAK)],
        because="Warmth and rubbing ease a muscle and hardly anything else in the back.",
        sources=[ACP_LOW_BACK_PAIN_2017],
    )
    upper_back_is_not_the_low_back = rule(
        when=[any_of(present(UPPER_BACK_SPASM), present(SHOULDER_SPASM))],
        then=[opposes(LOW_BACK_SPASM, MODERATE)],
        because="A spasm between the shoulder blades comes from neck and shoulder muscles.",
        sources=[PROJECT_JUDGEMENT],
    )
    pain_from_many_places_for_months = rule(
        when=[
            lasting(WIDESPREAD_MUSCLE_PAIN, above=TWELVE_WEEKS),
            any_of(present(FATIGUE), present(INSOMNIA), present(UNREFRESHING_SLEEP)),
        ],
        then=[supports(FIBROMYALGIA, MODERATE)],
        because="Pain all over for months with tiredness and poor sleep is the core of fibromyalgia.",
        sources=[ACR_FIBROMYALGIA_2016],
    )
    achilles_squeeze_test = rule(
        when=[present(CALF_SQUEEZE_TEST_POSITIVE)],
        then=[
            supports(ACHILLES_RUPTURE, STRONG),
            refers(SAME_DAY, to="emergency or orthopaedic department", within="today"),
        ],
        because="A foot that does not move when the calf is squeezed hangs on no tendon.",
        sources=[ACHILLES_RUPTURE_BMJ_2012],
    )
    gap_or_pain_in_the_tendon = rule(
        when=[
            any_of(present(PALPABLE_GAP), present(CANNOT_PUSH_OFF)),
            any_of(
                present(POP_HEARD),
                present(SUDDEN_CALF_PAIN),
                present(SUDDEN_LIMB_PAIN),
                present(SUDDEN_PULL_FELT),
            ),
        ],
        then=[supports(ACHILLES_RUPTURE, MODERATE)],
        because="A blow felt in the calf with a gap or a lost push-off is the tendon rather than the muscle.",
        sources=[ACHILLES_RUPTURE_BMJ_2012],
    )
