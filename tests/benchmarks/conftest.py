"""The benchmarks are no part of the package: they are found from the root of the checkout."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))


@pytest.fixture(scope="session")
def vignettes():
    """A few published cases, with their names."""
    from benchmarks.assessing import VIGNETTES, cases_in

    return cases_in(VIGNETTES)[::12]
