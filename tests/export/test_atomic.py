"""A file gets its name only when it is whole; every fault leaves the target as it was."""

import errno
import os
from pathlib import Path

import pytest

from irm_desktop.errors import ExportFailed
from irm_desktop.export import atomic
from irm_desktop.export.atomic import written


def _accept(path: Path) -> None:
    assert path.is_file()


def _write(target: Path, text: str = "new") -> None:
    with written(target, _accept) as path:
        path.write_text(text)


def _failing(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(atomic.os, "replace", refuse)


def test_new_file_takes_its_name(tmp_path: Path) -> None:
    _write(tmp_path / "report.docx")
    assert (tmp_path / "report.docx").read_text() == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["report.docx"]


def test_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("x")
    _write(tmp_path / "report.docx")
    assert (tmp_path / "report.docx").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "report.docx"
    target.write_text("old")
    target.chmod(0o640)
    _write(target)
    assert target.read_text() == "new"
    assert target.stat().st_mode & 0o777 == 0o640


def test_link_is_followed_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "real.docx").write_text("old")
    (tmp_path / "link.docx").symlink_to(tmp_path / "real.docx")
    _write(tmp_path / "link.docx")
    assert (tmp_path / "link.docx").is_symlink()
    assert (tmp_path / "real.docx").read_text() == "new"


def test_target_is_untouched_before_the_end(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    target.write_text("old")
    with written(target, _accept) as path:
        path.write_text("half")
        assert target.read_text() == "old"
        assert path.parent == target.parent
        assert path.suffix == ".xlsx"


@pytest.mark.parametrize("fault", [ValueError("bug"), KeyboardInterrupt()])
def test_fault_while_writing_leaves_nothing_behind(tmp_path: Path, fault: BaseException) -> None:
    target = tmp_path / "a.docx"
    target.write_text("old")

    def write_half() -> None:
        with written(target, _accept) as path:
            path.write_text("half")
            raise fault

    with pytest.raises(type(fault)):
        write_half()
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_file_that_does_not_read_back_never_gets_its_name(tmp_path: Path) -> None:
    def refuse(path: Path) -> None:
        raise ExportFailed("It differs.", "differs")

    target = tmp_path / "a.docx"
    target.write_text("old")
    with pytest.raises(ExportFailed, match="It differs"), written(target, refuse) as path:
        path.write_text("new")
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("number", "code", "words"),
    [
        (errno.ENOSPC, "disk-full", "disk is full"),
        (errno.EDQUOT, "disk-full", "disk is full"),
        (errno.EROFS, "read-only", "cannot be written to"),
        (errno.EACCES, "no-permission", "may not write"),
        (errno.EPERM, "no-permission", "may not write"),
        (errno.EBUSY, "open-elsewhere", "open in another program"),
        (errno.EINVAL, "bad-name", "does not accept"),
        (errno.EIO, "cannot-write", "could not be written"),
    ],
)
def test_each_fault_has_its_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str, words: str
) -> None:
    _failing(monkeypatch, number)
    target = tmp_path / "a.docx"
    target.write_text("old")
    with pytest.raises(ExportFailed) as caught:
        _write(target)
    assert caught.value.code == code
    assert words in caught.value.message
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_windows_tells_that_the_file_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        error = PermissionError(errno.EACCES, "in use")
        error.winerror = 32  # type: ignore[attr-defined]
        raise error

    monkeypatch.setattr(atomic.os, "replace", refuse)
    with pytest.raises(ExportFailed, match="open in another program"):
        _write(tmp_path / "a.docx")


def test_full_disk_while_writing(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed) as caught, written(tmp_path / "a.docx", _accept):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert caught.value.code == "disk-full"
    assert list(tmp_path.iterdir()) == []


def test_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="does not exist") as caught:
        _write(tmp_path / "nowhere" / "a.docx")
    assert caught.value.code == "folder-missing"
    assert list(tmp_path.iterdir()) == []


def test_folder_of_that_name(tmp_path: Path) -> None:
    (tmp_path / "a.docx").mkdir()
    with pytest.raises(ExportFailed, match="folder with the name"):
        _write(tmp_path / "a.docx")


def test_read_only_file_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    target.write_text("old")
    target.chmod(0o444)
    with pytest.raises(ExportFailed, match="read-only"):
        _write(target)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_name_that_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed) as caught:
        _write(tmp_path / ("é" * 200 + ".docx"))
    assert caught.value.code == "bad-name"
    assert len(caught.value.message) < 150
    assert list(tmp_path.iterdir()) == []


def test_folder_that_cannot_be_flushed_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync
    calls = []

    def fsync(handle: int) -> None:
        calls.append(handle)
        if len(calls) == 2:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        real(handle)

    monkeypatch.setattr(atomic.os, "fsync", fsync)
    _write(tmp_path / "a.docx")
    assert len(calls) == 2
    assert (tmp_path / "a.docx").read_text() == "new"
