"""Toxins, toxidromes, heat and other emergencies that show as spasm."""

from spasm_expert.facts.terms.kinds import Cause
from spasm_expert.levels import Level

TETANUS = Cause(
    "tetanus",
    "tetanus",
    "A35",
    "A toxin from an infected wound locks the jaw and throws the awake patient into spasms at any touch or "
    "noise.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    synonyms=("lockjaw",),
    specialty="emergency department",
)
STRYCHNINE_POISONING = Cause(
    "strychnine_poisoning",
    "strychnine poisoning",
    "T65.1X1A",
    "A rodent poison that, within an hour, causes violent spasms at any stimulus while the mind is clear.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    level_if_possible=Level.EMERGENCY,
    synonyms=("strychnine",),
    specialty="emergency department",
)
SEROTONIN_TOXICITY = Cause(
    "serotonin_toxicity",
    "serotonin toxicity",
    "G90.81",
    "Too much serotonin, mostly from two drugs together: clonus, brisk reflexes, sweating, agitation.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    synonyms=("serotonin syndrome",),
    specialty="emergency department",
)
NMS = Cause(
    "nms",
    "neuroleptic malignant syndrome",
    "G21.0",
    "Blocked or withdrawn dopamine: lead-pipe rigidity, fever, confusion and unstable circulation over days.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    specialty="emergency department",
)
MALIGNANT_HYPERTHERMIA = Cause(
    "malignant_hyperthermia",
    "malignant hyperthermia",
    "T88.3XXA",
    "An inherited reaction to anaesthetic gases or suxamethonium: rigid muscles, rising carbon dioxide and "
    "heat.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    level_if_possible=Level.EMERGENCY,
    specialty="anaesthesia",
)
HEAT_STROKE = Cause(
    "heat_stroke",
    "heat stroke",
    "T67.01XA",
    "The body overheats in effort or hot weather and the brain fails: confusion, collapse, fits.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    level_if_possible=Level.EMERGENCY,
    synonyms=("exertional heat stroke", "heatstroke"),
    specialty="emergency department",
)
LATRODECTISM = Cause(
    "latrodectism",
    "black widow envenomation",
    "T63.311A",
    "Venom of a widow spider: within hours cramps spread from the bite to a board-like belly, with sweating.",
    Level.SAME_DAY,
    "rare",
    life_threatening=True,
    synonyms=("black widow spider envenomation", "spider bite envenomation"),
    specialty="emergency department",
)
SCORPION_ENVENOMATION = Cause(
    "scorpion_envenomation",
    "scorpion envenomation",
    "T63.2X1A",
    "Venom of a scorpion excites the nerves: jerks, roving eyes, drooling and sweating within hours.",
    Level.SAME_DAY,
    "rare",
    life_threatening=True,
    synonyms=("scorpion sting as a cause",),
    specialty="emergency department",
)
ORGANOPHOSPHATE_POISONING = Cause(
    "organophosphate_poisoning",
    "organophosphate or carbamate poisoning",
    "T60.0X1A",
    "A pesticide that blocks cholinesterase: twitching and weakness with small pupils, drooling and wheeze.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    level_if_possible=Level.EMERGENCY,
    synonyms=("pesticide poisoning", "carbamate poisoning"),
    specialty="emergency department",
)
OTHER_POISONING = Cause(
    "other_poisoning",
    "overdose or other poisoning",
    "T50.901A",
    "A drug overdose, a spiked drug or an unknown poison.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    synonyms=("overdose as a cause",),
    specialty="emergency department",
)
PRE_ECLAMPSIA = Cause(
    "pre_eclampsia",
    "pre-eclampsia or eclampsia",
    "O14.90",
    "High blood pressure of later pregnancy or the weeks after birth, with headache, clonus or fits if "
    "severe.",
    Level.SAME_DAY,
    "uncommon",
    life_threatening=True,
    synonyms=("preeclampsia", "eclampsia"),
    specialty="obstetrics",
)
ACUTE_ABDOMEN = Cause(
    "acute_abdomen",
    "acute abdomen",
    "R10.0",
    "A belly as hard as a board from disease inside it, not from its muscles.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    synonyms=("peritonitis",),
    specialty="surgery",
)
SNAKE_ENVENOMATION = Cause(
    "snake_envenomation",
    "snake envenomation",
    "T63.001A",
    "Venom of a snake breaks down muscle, stops nerves or the clotting of the blood within hours.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    level_if_possible=Level.EMERGENCY,
    synonyms=("snake bite as a cause",),
    specialty="emergency department",
)
