"""Made-up cases: always the same, always valid, and of many kinds."""

import hashlib
import itertools

from spasm_expert.case import Case
from spasm_expert.cohort.generate import as_line, generate
from spasm_expert.cohort.profiles import PROFILES


def test_a_seed_gives_the_same_bytes_on_every_python():
    text = "\n".join(map(as_line, generate(200, 1)))

    assert (
        hashlib.sha256(text.encode()).hexdigest()
        == "7d4a0ee98499ed6cb9ecf8c4a47986ac10541f45693fec3119e4026de1ed520b"
    )


def test_the_first_of_many_are_the_same_as_few():
    assert list(generate(5, 7)) == list(itertools.islice(generate(500, 7), 5))
    assert list(generate(5, 7)) != list(generate(5, 8))


def test_every_case_is_valid_and_has_an_id_of_its_own():
    cases = list(generate(400, 3))

    assert len({case.pop("id") for case in cases}) == 400
    for case in cases:
        assert Case.from_dict(case).title.startswith("made up: ")


def test_every_profile_comes_up():
    titles = {case["title"] for case in generate(400, 3)}

    assert titles == {f"made up: {profile.name}" for profile in PROFILES}
