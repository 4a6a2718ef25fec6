"""What is installed is what is in the source tree: in a wheel and in the editable install that runs these."""

import importlib.metadata
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from configparser import ConfigParser
from email import message_from_string
from importlib import resources
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[2]
DATA = {".json", ".yaml"}
EXPORTED = {
    ROOT / "spasm_expert": "spasm_expert",
    ROOT / "examples": "spasm_expert/examples",
}
NEEDED_TO_BUILD = ("setup.cfg", "pyproject.toml", "README.md", "LICENSE", "NOTICE")
RESOURCE_PROGRAM = """
import json, sys
sys.path.insert(0, sys.argv[1])
from importlib import resources
import spasm_expert
folder = resources.files("spasm_expert.examples")
print(json.dumps({
    "package": spasm_expert.__file__,
    "typed": resources.files("spasm_expert").joinpath("py.typed").is_file(),
    "cases": {e.name: len(e.read_bytes()) for e in folder.iterdir() if e.name.endswith(".yaml")},
}))
"""


def source_files() -> dict[str, Path]:
    """Return each file that has to travel: its path inside the wheel, and where it lies here."""
    return {
        f"{inside}/{path.relative_to(folder).as_posix()}": path
        for folder, inside in EXPORTED.items()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and (path.suffix in DATA | {".py"} or path.name == "py.typed")
    }


def example_cases() -> list[Path]:
    return sorted((ROOT / "examples").glob("*.yaml"))


def setup_cfg() -> ConfigParser:
    parser = ConfigParser()
    parser.read(ROOT / "setup.cfg", encoding="utf-8")
    return parser


def with_wheel(test: Callable[..., None]) -> Callable[..., None]:
    """Mark a test that needs the wheel: slow, and in one process with its like: the wheel is built once."""
    return pytest.mark.slow(pytest.mark.xdist_group("wheel")(test))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a wheel in a copy of the source tree, so that nothing left over from an earlier build gets in."""
    source = tmp_path_factory.mktemp("source")
    for folder in EXPORTED:
        shutil.copytree(folder, source / folder.name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in NEEDED_TO_BUILD:
        shutil.copy(ROOT / name, source)
    target = tmp_path_factory.mktemp("wheel")
    options = ["--no-build-isolation", "--no-deps", "--no-index", "--wheel-dir", str(target)]
    built = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", *options, str(source)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stdout + built.stderr
    (path,) = target.glob("*.whl")
    return path


def test_every_package_of_the_source_tree_is_listed_in_setup_cfg() -> None:
    on_disk = {
        Path(name).parent.as_posix().replace("/", ".") for name in source_files() if name.endswith(".py")
    }
    listed = set(setup_cfg()["options"]["packages"].split())
    assert listed == on_disk, "setup.cfg, [options] packages: add what is new, take away what is gone"


def test_every_package_of_the_source_tree_has_an_init_file() -> None:
    files = source_files()
    folders = {str(Path(name).parent) for name in files if name.endswith(".py")}
    assert [folder for folder in folders if f"{folder}/__init__.py" not in files] == []


@with_wheel
def test_wheel_holds_every_module_every_example_case_and_py_typed(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        inside = {name: archive.read(name) for name in archive.namelist()}
    expected = {name: path.read_bytes() for name, path in source_files().items()}
    assert "spasm_expert/py.typed" in expected
    assert any(name.startswith("spasm_expert/examples/") and name.endswith(".yaml") for name in expected)
    assert {name for name in expected if inside.get(name) != expected[name]} == set()


@with_wheel
def test_wheel_holds_nothing_but_the_package_and_its_metadata(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"spasm_expert"}


@with_wheel
def test_wheel_says_what_it_needs_and_under_which_licence_it_comes(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        named = {Path(name).name: name for name in archive.namelist() if ".dist-info/" in name}
        metadata = message_from_string(archive.read(named["METADATA"]).decode())
        entry_points = archive.read(named["entry_points.txt"]).decode()
    assert metadata["Name"].replace("_", "-") == "spasm-expert"
    assert set(metadata["Requires-Python"].split(",")) == {">=3.10", "<3.14"}
    needed = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert sorted(re.split(r"[<>= ]", line)[0].lower() for line in needed) == [
        "click",
        "experta",
        "jinja2",
        "pydantic",
        "pyyaml",
        "rich",
    ]
    assert "spasm-expert = spasm_expert.cli:main" in entry_points
    assert {"LICENSE", "NOTICE"} <= set(named)


@with_wheel
def test_example_cases_are_readable_from_an_installed_wheel(wheel: Path, tmp_path: Path) -> None:
    options = ["--quiet", "--no-deps", "--no-index", "--target", str(tmp_path)]
    subprocess.run(
        [sys.executable, "-m", "pip", "install", *options, str(wheel)], check=True, capture_output=True
    )
    program = [sys.executable, "-I", "-c", RESOURCE_PROGRAM, str(tmp_path)]
    answer = json.loads(subprocess.run(program, check=True, capture_output=True, text=True).stdout)
    assert Path(answer["package"]).is_relative_to(tmp_path)
    assert answer["typed"]
    assert answer["cases"] == {path.name: path.stat().st_size for path in example_cases()}


def test_example_cases_are_readable_from_the_install_that_runs_the_tests() -> None:
    folder = resources.files("spasm_expert.examples")
    cases = {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.name.endswith(".yaml")}
    assert cases == {path.name: path.read_bytes() for path in example_cases()}
    assert cases
    assert resources.files("spasm_expert").joinpath("py.typed").is_file()


def test_command_is_installed_under_its_name() -> None:
    commands = importlib.metadata.entry_points(group="console_scripts", name="spasm-expert")
    assert {command.value for command in commands} == {"spasm_expert.cli:main"}


def test_changelog_knows_the_version() -> None:
    version = setup_cfg()["metadata"]["version"]
    assert version in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("target", ["help", "venv", "demo", "test", "lint", "format", "clean"])
def test_makefile_has_the_target_and_its_help_names_it(target: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.search(rf"^{target}:.* ## \S", makefile, flags=re.MULTILINE)
    phony = re.search(r"^\.PHONY: (.*)$", makefile, flags=re.MULTILINE)
    assert phony
    assert target in phony.group(1).split()


def test_ci_runs_make_test() -> None:
    script = ROOT / ".ci" / "run"
    text = script.read_text(encoding="utf-8")
    assert text.startswith("#!/usr/bin/env bash\n")
    assert "set -euo pipefail" in text
    assert "make test" in text.splitlines()
    assert script.stat().st_mode & 0o111


def test_licence_notices_name_experta_and_loinc() -> None:
    notice = " ".join((ROOT / "NOTICE").read_text(encoding="utf-8").split())
    assert "LGPL-3.0" in notice
    assert "This material contains content from LOINC (http://loinc.org)." in notice
    assert "MIT License" in (ROOT / "LICENSE").read_text(encoding="utf-8")
