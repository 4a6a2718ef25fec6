"""The steps of an assessment are all of it, each once."""

import pytest

from benchmarks import steps
from benchmarks.assessing import VIGNETTES, cases_in, told_by
from spasm_expert.expert import default_expert


def test_the_steps_are_most_of_the_time_and_none_is_counted_twice():
    told = [told_by(case) for _, case in cases_in(VIGNETTES)[:3]]

    found = dict(steps.shares(steps.profiled(default_expert(), told, 1)))

    assert list(found) == [*(name for name, _ in steps.STEPS), "the rest"]
    assert all(share > 0 for name, share in found.items() if name != "the rest")
    assert 0 < found["the rest"] < 0.3


def test_a_folder_without_cases_is_told(tmp_path, capsys):
    with pytest.raises(SystemExit) as ended:
        steps.main([str(tmp_path)])

    assert ended.value.code == 2
    assert "holds no case" in capsys.readouterr().err
