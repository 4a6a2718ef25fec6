"""Jaw, mouth, throat and swallowing."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

TRISMUS = Finding(
    "trismus",
    "a jaw that cannot be opened",
    "Can you not open your mouth fully?",
    synonyms=(
        "lockjaw",
        "trismus",
        "jaw stiffness",
        "jaw locked",
        "cannot open mouth",
        "stiff jaw",
        "clenched jaw",
        "cannot open the mouth",
        "unable to open the mouth",
        "reduced mouth opening",
        "limited jaw opening",
    ),
)
JAW_SPARED = Finding(
    "jaw_spared",
    "a jaw that opens freely",
    "Can you open your mouth fully and freely?",
    synonyms=("jaw spared", "normal jaw opening", "jaw opens freely"),
    excludes=(TRISMUS,),
    group="sign",
)
SPASM_STAYS_IN_JAW = Finding(
    "spasm_stays_in_jaw",
    "spasm that stays in the jaw",
    "Does the spasm stay in the jaw only?",
    synonyms=("jaw only", "local jaw spasm"),
)
RISUS_SARDONICUS = Finding(
    "risus_sardonicus",
    "a fixed, forced grin",
    "Is the face fixed in a grin?",
    synonyms=(
        "risus sardonicus",
        "sardonic smile",
        "fixed smile",
        "grimace of lockjaw",
    ),
    group="sign",
)
SPATULA_TEST_POSITIVE = Finding(
    "spatula_test_positive",
    "jaw clenching when the throat is touched with a spatula",
    "Does the jaw clench when the back of the throat is touched with a spatula?",
    synonyms=("spatula test",),
    group="sign",
)
STIMULUS_EVOKED_SPASMS = Finding(
    "stimulus_evoked_spasms",
    "spasms set off by touch, noise or light",
    "Do touch, noise or light set off the spasms?",
    synonyms=(
        "stimulus-evoked spasms",
        "spasm when touched",
        "reflex spasms",
        "noise sets off spasm",
        "spasms triggered by noise",
        "spasms triggered by touch",
    ),
    group="trigger",
)
OPISTHOTONUS = Finding(
    "opisthotonus",
    "a backward arching of the whole body",
    "Does the whole body arch backward in the spasm?",
    synonyms=(
        "opisthotonus",
        "arching",
        "body bends back like a bow",
        "arched back",
        "back arching",
    ),
    group="sign",
)
JAW_PAIN = Finding(
    "jaw_pain", "jaw pain", "Does your jaw hurt?", synonyms=("sore jaw", "painful jaw", "jaw ache")
)
JAW_CLICK = Finding(
    "jaw_click",
    "a clicking or painful jaw on chewing",
    "Does the jaw click or hurt when you chew?",
    synonyms=("TMJ click", "jaw clicking", "chewing hurts", "grinding teeth", "bruxism"),
)
JAW_TIRES_ON_CHEWING = Finding(
    "jaw_tires_on_chewing",
    "jaw pain or tiredness that comes with chewing and goes on rest",
    "Does chewing make the jaw ache or tire, so that you have to pause?",
    synonyms=(
        "jaw claudication",
        "jaw tired when chewing",
        "jaw pain on chewing",
        "jaw pain while eating",
    ),
)
TOOTHACHE = Finding(
    "toothache",
    "toothache",
    "Do you have toothache?",
    synonyms=("tooth pain", "dental pain", "dental abscess", "bad tooth"),
)
SORE_THROAT = Finding(
    "sore_throat",
    "a sore throat",
    "Do you have a sore throat?",
    synonyms=("throat pain", "tonsillitis", "pharyngitis"),
)
LOCAL_JAW_SWELLING = Finding(
    "local_jaw_swelling",
    "tender swelling of jaw, gum or throat",
    "Is there a tender swelling of jaw, gum or throat?",
    synonyms=("swollen jaw", "swollen gum", "abscess in the mouth", "local tenderness of the jaw"),
)
NO_LOCAL_JAW_CAUSE = Finding(
    "no_local_jaw_cause",
    "no trouble of teeth, throat or jaw joint that explains the jaw",
    "Was trouble of teeth, throat or jaw joint looked for and not found?",
    synonyms=("no local cause of the trismus", "teeth and throat normal"),
    excludes=(LOCAL_JAW_SWELLING,),
    group="sign",
)
FACE_TIGHTNESS = Finding(
    "face_tightness",
    "a tight feeling of the face",
    "Does your face feel tight or pulled?",
    synonyms=("tight face", "lower face tight", "facial tightness"),
)
