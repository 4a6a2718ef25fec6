"""Measure inference side by side with experta, CLIPS and a compiled function, and print tables.

    python -m benchmarks                       all but the memory; several minutes
    python -m benchmarks real --rounds 11      the real rule base alone
    python -m benchmarks memory --memory 1000000
    python -m benchmarks --quick               little, in seconds, to see that it works

The same rules and cases run in every engine, in turn, round after round. What fired and what was concluded
is compared first; where it differs, nothing is measured and the exit code is 1.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

BUILD = Path("build") / "benchmark.json"


def positive(text: str) -> int:
    """Return a whole number above zero.

    Raises:
        argparse.ArgumentTypeError: It is none.
    """
    if not text.isascii() or not text.isdigit() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above zero")
    return int(text)


def arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    """Return what the command line says; ends with exit code 2 if it says something wrong."""
    from benchmarks.programme import PARTS
    from benchmarks.report import FORMATS

    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    several = f"what to measure: {', '.join(PARTS)}; all if none is named"
    parser.add_argument("parts", nargs="*", metavar="PART", help=several)
    parser.add_argument("--rounds", type=positive, help="most rounds (7; 2 with --quick)")
    limit = "most seconds for one engine in one table (30; 2 with --quick): slow ones do less"
    parser.add_argument("--limit", type=positive, metavar="SECONDS", help=limit)
    watched = "watch the memory over so many cases, which takes minutes"
    parser.add_argument("--memory", type=positive, metavar="CASES", default=0, help=watched)
    folder = "cases for the real rule base (tests/vignettes)"
    parser.add_argument("--cases", type=Path, metavar="FOLDER", help=folder)
    parser.add_argument("--quick", action="store_true", help="measure little, to see that it works")
    parser.add_argument("--format", choices=FORMATS, default="text", help="what is printed")
    written = f"where the JSON goes ({BUILD})"
    parser.add_argument("-o", "--output", type=Path, default=BUILD, metavar="FILE", help=written)
    found = parser.parse_args(given)
    unknown = [part for part in found.parts if part not in PARTS]
    if unknown:
        parser.error(f"there is no part {unknown[0]!r}. Expected some of {', '.join(PARTS)}.")
    if found.cases is not None and not list(found.cases.glob("*.yaml")):
        parser.error(f"{found.cases} holds no case (*.yaml).")
    if not writable(found.output):
        parser.error(f"{found.output} cannot be written.")
    return found


def writable(file: Path) -> bool:
    """Make the folder of a file if there is none, and tell whether the file can be written there."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(file if file.exists() else file.parent, os.W_OK) and not file.is_dir()


def main(given: Sequence[str] | None = None) -> int:
    """Measure, print, write; return the exit code."""
    try:
        import clips  # noqa: F401
    except ImportError:
        print("The benchmark needs CLIPS: pip install 'spasm-expert[benchmark]'", file=sys.stderr)
        return 1
    from benchmarks.assessing import VIGNETTES, cases_in
    from benchmarks.programme import PARTS, Programme
    from benchmarks.report import Report, machine, rendered
    from benchmarks.timing import DisagreementError, Limits
    from spasm_expert.errors import SpasmExpertError

    asked = arguments(given)
    limits = Limits(asked.rounds or (2 if asked.quick else 7), asked.limit or (2 if asked.quick else 30))
    report = Report(machine())
    try:
        cases = cases_in(asked.cases or VIGNETTES)
    except SpasmExpertError as error:
        print(error, file=sys.stderr)
        return 1
    programme = Programme(report, limits, tell, cases, asked.quick, asked.memory)
    quick = ("synthetic", "joins", "building")
    try:
        with quiet():
            programme.run(asked.parts or (quick if asked.quick else PARTS))
    except DisagreementError as error:
        print(f"The engines do not agree, so no time counts. {error}", file=sys.stderr)
        return 1
    asked.output.write_text(rendered(report, "json"), encoding="utf-8")
    print(rendered(report, asked.format), end="")
    return 0


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Drop what CLIPS itself prints about its memory when an environment ends; ours is printed later."""
    sys.stdout.flush()
    kept = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 1)
        yield
        gc.collect()
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nowhere)


def tell(what: str) -> None:
    """Say on stderr what goes on."""
    print(what, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
