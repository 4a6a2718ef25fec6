"""What else speaks for tetanus: the wound, the jaw without a local reason, the stiffness between spasms.

For:      everybody with a locked jaw or with spasms of the whole body.
Not for:  red flags (tetanus) and what speaks against it (strychnine).
"""

from spasm_expert.core.language import (
    MODERATE,
    PATHOGNOMONIC,
    STRONG,
    WEAK,
    Topic,
    absent,
    any_of,
    lasting,
    measured,
    not_stated,
    opposes,
    present,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.toxic import STRYCHNINE_POISONING, TETANUS
from spasm_expert.facts.terms.findings.abdomen import RIGID_ABDOMEN
from spasm_expert.facts.terms.findings.exposures import INJECTION_DRUG_USE
from spasm_expert.facts.terms.findings.injuries import DIRTY_WOUND, WOUND
from spasm_expert.facts.terms.findings.jaw_throat import (
    JAW_CLICK,
    LOCAL_JAW_SWELLING,
    OPISTHOTONUS,
    RISUS_SARDONICUS,
    SORE_THROAT,
    TOOTHACHE,
    TRISMUS,
)
from spasm_expert.facts.terms.findings.mind import CLEAR_MIND
from spasm_expert.facts.terms.findings.neuro_signs import GENERALISED_RIGIDITY
from spasm_expert.facts.terms.findings.operations import DENTAL_WORK
from spasm_expert.facts.terms.findings.sites import ABDOMINAL_SPASM, BACK_SPASM, WHOLE_BODY_SPASM
from spasm_expert.facts.terms.findings.sites_upper import JAW_SPASM, NECK_SPASM
from spasm_expert.facts.terms.findings.spasm import MUSCLES_STIFF_BETWEEN_SPASMS
from spasm_expert.facts.terms.findings.stiffness import TRUNK_RIGIDITY
from spasm_expert.facts.terms.findings.swallowing import DYSPHAGIA
from spasm_expert.facts.terms.findings.treatment_lapses import (
    TETANUS_BOOSTER,
    TETANUS_VACCINATION_COMPLETE,
    TETANUS_VACCINATION_INCOMPLETE,
)
from spasm_expert.facts.terms.measurements.patient_and_spasm import SPASM_SINCE
from spasm_expert.rules.limits.common import EIGHT_WEEKS, TWO_WEEKS_TIME
from spasm_expert.rules.limits.toxic import TETANUS_BOOSTER_TIME, TETANUS_EARLIEST
from spasm_expert.rules.sources import (
    BMJ_BEST_PRACTICE_TETANUS,
    CDC_STRYCHNINE,
    CDC_TETANUS,
    PROJECT_JUDGEMENT,
)
from spasm_expert.rules.toxic.groups import JAW_LOCKED, TETANUS_GATE

_WHOLE_BODY = any_of(
    present(WHOLE_BODY_SPASM),
    present(GENERALISED_RIGIDITY),
    present(OPISTHOTONUS),
    present(RISUS_SARDONICUS),
)
_JAW = any_of(present(TRISMUS), present(JAW_SPASM), present(RISUS_SARDONICUS))
_WAY_IN = any_of(
    present(WOUND),
    present(DIRTY_WOUND),
    present(INJECTION_DRUG_USE),
    present(TETANUS_VACCINATION_INCOMPLETE),
)


class TetanusEvidence(Topic):
    """Evidence for tetanus."""

    fixed_grin = rule(
        when=[present(RISUS_SARDONICUS)],
        then=[supports(TETANUS, PATHOGNOMONIC, group=JAW_LOCKED)],
        because="Hardly anything else freezes the face in a grin.",
        sources=[CDC_TETANUS],
        caveat="Strychnine does so too, late.",
    )
    locked_jaw_without_a_local_reason = rule(
        when=[present(TRISMUS), absent(TOOTHACHE), absent(SORE_THROAT), absent(JAW_CLICK)],
        then=[supports(TETANUS, STRONG, group=JAW_LOCKED)],
        because="A jaw that locks without a bad tooth, throat or joint is tetanus until shown otherwise.",
        sources=[BMJ_BEST_PRACTICE_TETANUS, PROJECT_JUDGEMENT],
    )
    locked_jaw_with_nothing_local_told = rule(
        when=[
            present(TRISMUS),
            any_of(absent(TOOTHACHE), not_stated(TOOTHACHE)),
            any_of(absent(SORE_THROAT), not_stated(SORE_THROAT)),
            any_of(absent(JAW_CLICK), not_stated(JAW_CLICK)),
            any_of(absent(LOCAL_JAW_SWELLING), not_stated(LOCAL_JAW_SWELLING)),
            any_of(absent(DENTAL_WORK), not_stated(DENTAL_WORK)),
            any_of(absent(TETANUS_VACCINATION_COMPLETE), not_stated(TETANUS_VACCINATION_COMPLETE)),
        ],
        then=[supports(TETANUS, MODERATE, group=JAW_LOCKED)],
        because="Unknown vaccination and no known local reason leave tetanus open.",
        sources=[PROJECT_JUDGEMENT],
        caveat="The lack of an answer counts because tetanus kills and a dentist's reason is quickly told.",
    )
    way_in_for_tetanus_with_stiffness = rule(
        when=[_WAY_IN, any_of(present(TRISMUS), present(DYSPHAGIA), present(TRUNK_RIGIDITY), _WHOLE_BODY)],
        then=[supports(TETANUS, MODERATE, group=TETANUS_GATE)],
        because="The germ needs a way in and a body without antibodies.",
        sources=[CDC_TETANUS],
    )
    wound_of_the_last_weeks_with_a_stiff_jaw = rule(
        when=[
            any_of(_JAW, _WHOLE_BODY),
            any_of(
                lasting(WOUND, at_least=TETANUS_EARLIEST, at_most=EIGHT_WEEKS),
                lasting(DIRTY_WOUND, at_least=TETANUS_EARLIEST, at_most=EIGHT_WEEKS),
            ),
        ],
        then=[supports(TETANUS, STRONG, group=TETANUS_GATE)],
        because="Tetanus breaks out days to weeks after the wound, mostly within three weeks.",
        sources=[CDC_TETANUS],
    )
    stiff_between_the_spasms = rule(
        when=[present(MUSCLES_STIFF_BETWEEN_SPASMS), any_of(_WHOLE_BODY, _JAW)],
        then=[supports(TETANUS, MODERATE), opposes(STRYCHNINE_POISONING, MODERATE)],
        because="In tetanus the muscles stay hard between spasms, with strychnine they relax.",
        sources=[CDC_TETANUS, CDC_STRYCHNINE],
    )
    board_hard_belly_in_an_awake_person = rule(
        when=[
            present(RIGID_ABDOMEN),
            present(CLEAR_MIND),
            any_of(_JAW, _WHOLE_BODY, present(TRUNK_RIGIDITY)),
        ],
        then=[supports(TETANUS, MODERATE)],
        because="Tetanus hardens the belly wall without disease below it.",
        sources=[CDC_TETANUS],
    )
    jaw_and_neck_or_trunk_in_spasm_for_days = rule(
        when=[
            present(JAW_SPASM),
            any_of(present(NECK_SPASM), present(BACK_SPASM), present(ABDOMINAL_SPASM), present(DYSPHAGIA)),
            measured(SPASM_SINCE, at_most=TWO_WEEKS_TIME),
        ],
        then=[supports(TETANUS, MODERATE, group=JAW_LOCKED)],
        because="Spasm of the jaw that goes on to neck and back within days is the way tetanus takes.",
        sources=[CDC_TETANUS, PROJECT_JUDGEMENT],
    )
    no_wound_found = rule(
        when=[absent(WOUND), absent(INJECTION_DRUG_USE)],
        then=[opposes(TETANUS, WEAK)],
        because="Tetanus needs a way in, though in many no wound is found any more.",
        sources=[CDC_TETANUS, PROJECT_JUDGEMENT],
        caveat="It never excludes tetanus.",
    )
    last_booster_over_ten_years_ago = rule(
        when=[lasting(TETANUS_BOOSTER, above=TETANUS_BOOSTER_TIME), any_of(_JAW, _WHOLE_BODY)],
        then=[supports(TETANUS, WEAK)],
        because="Protection fades after ten years, though most people with an old booster are still safe.",
        sources=[CDC_TETANUS],
    )
