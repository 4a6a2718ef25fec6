"""A file is written whole or not at all."""

import os
import stat
import sys
from pathlib import Path

import pytest

from spasm_expert.files import write_whole

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")


def test_new_and_old_file_hold_the_whole_text(tmp_path: Path) -> None:
    file = tmp_path / "answer"
    for text in ("first, and longer", "second"):
        write_whole(str(file), text)
        assert file.read_text(encoding="utf-8") == text
    assert [path.name for path in tmp_path.iterdir()] == ["answer"]


def test_failure_while_writing_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left")

    file = tmp_path / "answer"
    file.write_text("older", encoding="utf-8")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left") as caught:
        write_whole(str(file), "newer")
    assert caught.value.filename == str(file)
    assert file.read_text(encoding="utf-8") == "older"
    assert [path.name for path in tmp_path.iterdir()] == ["answer"]


def test_folder_that_is_not_there_is_named_as_given(tmp_path: Path) -> None:
    name = str(tmp_path / "nowhere" / "answer")
    with pytest.raises(FileNotFoundError) as caught:
        write_whole(name, "text")
    assert caught.value.filename == name


@posix_only
def test_permissions_are_kept_and_a_private_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    kept, private, shared = (tmp_path / name for name in ("kept", "private", "shared"))
    kept.write_text("older", encoding="utf-8")
    kept.chmod(0o640)
    write_whole(str(kept), "newer")
    write_whole(str(private), "text", private=True)
    write_whole(str(shared), "text")
    umask = os.umask(0o022)
    os.umask(umask)
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (kept, private, shared)]
    assert modes == [0o640, 0o600, 0o666 & ~umask]


@posix_only
def test_what_is_no_regular_file_is_written_to_as_it_is() -> None:
    write_whole(os.devnull, "text")
    assert not Path(os.devnull).is_file()
