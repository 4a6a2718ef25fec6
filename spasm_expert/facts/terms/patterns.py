"""Patterns: syndromes that rules recognise in the findings and that other rules build on."""

from spasm_expert.facts.terms.kinds import Pattern

# --- cramp --------------------------------------------------------------------------------------------------
TRUE_CRAMP = Pattern("true_cramp", "true muscle cramp")
NOCTURNAL_CRAMP_PATTERN = Pattern("nocturnal_cramp_pattern", "cramp at night or at rest in bed")
EXERTIONAL_CRAMP = Pattern("exertional_cramp", "cramp during or just after exercise")
PROLONGED_SPASM = Pattern("prolonged_spasm", "spasm that lasts longer than a cramp")

# --- vessels and spine --------------------------------------------------------------------------------------
VASCULAR_CLAUDICATION = Pattern("vascular_claudication", "vascular claudication")
NEUROGENIC_CLAUDICATION = Pattern("neurogenic_claudication", "neurogenic claudication")
ISCHAEMIC_LIMB = Pattern("ischaemic_limb", "signs of poor blood flow in a limb")
ONE_SIDED_LEG_SWELLING_PATTERN = Pattern("one_sided_leg_swelling_pattern", "swelling of one leg")
RADICULAR_PAIN = Pattern("radicular_pain", "radicular leg pain")
CAUDA_EQUINA_PATTERN = Pattern("cauda_equina_pattern", "signs of pressure on the cauda equina")
TENSE_COMPARTMENT_PATTERN = Pattern("tense_compartment_pattern", "signs of pressure in a muscle compartment")

# --- nerves -------------------------------------------------------------------------------------------------
TETANY = Pattern("tetany", "tetany")
UPPER_MOTOR_NEURONE_SIGNS = Pattern("upper_motor_neurone_signs", "upper motor neurone signs")
LOWER_MOTOR_NEURONE_SIGNS = Pattern("lower_motor_neurone_signs", "lower motor neurone signs")
STOCKING_SENSORY_LOSS = Pattern("stocking_sensory_loss", "sensory loss like stockings")
BENIGN_TWITCHING = Pattern("benign_twitching", "twitching with normal strength and bulk")
RAPID_WEAKNESS = Pattern("rapid_weakness", "weakness that grows within days to weeks")

# --- movement -----------------------------------------------------------------------------------------------
DYSTONIC_POSTURE_PATTERN = Pattern("dystonic_posture_pattern", "dystonia")
RESTLESS_LEGS_PATTERN = Pattern("restless_legs_pattern", "urge to move the legs at rest")
MYOTONIC_PATTERN = Pattern("myotonic_pattern", "slow relaxation of muscle")
SHOCK_LIKE_JERKS = Pattern("shock_like_jerks", "shock-like jerks")
FUNCTIONAL_SIGNS = Pattern("functional_signs", "positive signs of a functional disorder")

# --- muscle and whole body ----------------------------------------------------------------------------------
EXERTIONAL_MYALGIA_WITH_PIGMENTURIA = Pattern(
    "exertional_myalgia_with_pigmenturia",
    "muscle pain with dark urine after exertion",
)
MUSCLE_INJURY_PATTERN = Pattern("muscle_injury_pattern", "signs of muscle breakdown")
MUSCLE_BREAKDOWN_REASON = Pattern("muscle_breakdown_reason", "a reason for muscle breakdown")
STATIN_INTERACTION = Pattern("statin_interaction", "a statin with a drug that raises its risk for muscle")
LOW_CALCIUM_RISK = Pattern("low_calcium_risk", "a known risk of low calcium")
PROXIMAL_MYOPATHY_PATTERN = Pattern("proximal_myopathy_pattern", "weakness of shoulders and hips")
VOLUME_DEPLETION = Pattern("volume_depletion", "loss of body fluid")
STIMULUS_EVOKED_SPASMS_PATTERN = Pattern(
    "stimulus_evoked_spasms_pattern",
    "generalised spasms at any stimulus with a clear mind",
)
RIGIDITY_WITH_FEVER = Pattern("rigidity_with_fever", "rigidity with fever")
HYPERTHERMIC_TOXIDROME = Pattern("hyperthermic_toxidrome", "hot, rigid or agitated patient")
CHOLINERGIC_TOXIDROME = Pattern("cholinergic_toxidrome", "cholinergic toxidrome")
MENINGISM = Pattern("meningism", "meningism")
AIRWAY_THREAT = Pattern("airway_threat", "threat to airway, breathing or circulation")
