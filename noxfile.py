"""The tests on every supported Python that this machine has: `nox`, or `nox -s test-3.12 -- -k rhabdo`.

A virtual environment is made once for each Python and used again. It is installed anew only when setup.cfg or
pyproject.toml says something else than last time, so a second run needs no network.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import nox

ROOT = Path(__file__).resolve().parent
SUPPORTED = ("3.10", "3.11", "3.12", "3.13")
OWN = f"{sys.version_info.major}.{sys.version_info.minor}"
WORKERS = os.environ.get("TEST_WORKERS", "2")


def _version_managers() -> list[Path]:
    """Return the folders in which pyenv, asdf, mise and uv keep one folder for each Python."""
    home = Path.home()
    return [
        Path(os.environ.get("PYENV_ROOT") or home / ".pyenv") / "versions",
        Path(os.environ.get("ASDF_DATA_DIR") or home / ".asdf") / "installs" / "python",
        Path(os.environ.get("MISE_DATA_DIR") or home / ".local/share/mise") / "installs" / "python",
        Path(os.environ.get("UV_PYTHON_INSTALL_DIR") or home / ".local/share/uv/python"),
    ]


def _works(command: str | Path, version: str) -> bool:
    """Tell whether the command runs and is that Python: the shim of an inactive version exists and fails."""
    program = "import sys; print('%d.%d' % sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [command, "-c", program], capture_output=True, text=True, timeout=60, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return answer.returncode == 0 and answer.stdout.strip() == version


def _make_available(version: str) -> bool:
    """Find a Python of that version; one that PATH does not give is put on PATH, where nox looks."""
    name = f"python{version}"
    on_path = shutil.which(name)
    if on_path and _works(on_path, version):
        return True
    candidates = [Path(sys.base_prefix) / "bin" / name] if version == OWN else []
    for folder in _version_managers():
        candidates += sorted(folder.glob(f"*/bin/{name}"), reverse=True)
    for candidate in candidates:
        if _works(candidate, version):
            os.environ["PATH"] = os.pathsep.join([str(candidate.parent), os.environ.get("PATH", "")])
            return True
    return False


AVAILABLE = [version for version in SUPPORTED if _make_available(version)]
if not AVAILABLE:
    raise SystemExit(f"No Python to test on. Expected at least one of {', '.join(SUPPORTED)}.")
if len(AVAILABLE) < len(SUPPORTED):
    missing = ", ".join(version for version in SUPPORTED if version not in AVAILABLE)
    print(f"Not on this machine, so not tested: Python {missing}", file=sys.stderr)
# What one Python does for all: every random case, and coverage. Coverage slows a Python down, so it is one of
# those in the middle, which leave out the tests of the knowledge; the first and the last run everything.
MIDDLE = AVAILABLE[1:-1]
THOROUGH = AVAILABLE[-1]
MEASURED = (MIDDLE or AVAILABLE)[0]

nox.needs_version = ">=2024.4.15"
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = True
nox.options.sessions = ["test"]


def _install(session: nox.Session) -> None:
    """Install the package, editable, with its test extra, unless that was done before."""
    wanted = hashlib.sha256(str(ROOT).encode())
    for name in ("setup.cfg", "pyproject.toml"):
        wanted.update((ROOT / name).read_bytes())
    stamp = Path(session.virtualenv.location) / "installed"
    if stamp.is_file() and stamp.read_text(encoding="ascii") == wanted.hexdigest():
        return
    session.install("--quiet", "--editable", ".[test]")
    stamp.write_text(wanted.hexdigest(), encoding="ascii")


@nox.session(python=AVAILABLE, venv_backend="virtualenv")
def test(session: nox.Session) -> None:
    """Run the tests: all on the first and the last Python, those between without the generated ones."""
    _install(session)
    coverage = ["--cov"] if session.python == MEASURED and not session.posargs else []
    chosen = ["-m", "not generated"] if session.python in MIDDLE and not session.posargs else []
    effort = {} if session.python == THOROUGH else {"SPASM_EXPERT_EFFORT": "0.2", "SPASM_EXPERT_FUZZ": "100"}
    session.run(
        "python",
        "-m",
        "pytest",
        "-n",
        WORKERS,
        "--dist",
        "loadgroup",
        *coverage,
        *chosen,
        *session.posargs,
        env=effort,
    )
