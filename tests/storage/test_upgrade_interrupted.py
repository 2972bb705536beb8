"""An upgrade that is stopped at any statement leaves the old file or the new one, and a backup."""

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from irm_desktop.storage import raw
from irm_desktop.storage.recognise import REVISIONS
from tests.storage.upgrading import (
    KEY,
    RELEASED,
    Rows,
    encrypted_copy,
    kept,
    open_old,
    plain_copy,
    revision_of,
    rows_of,
)

OLD, NEW = ("0001", 1), (REVISIONS[-1], len(REVISIONS))
READING = ("SELECT", "PRAGMA", "--")  # of which none changes a file
_AGAIN = 4  # every so many times the file is opened once more, which upgrades it after all
connect = raw.connect


class Fault(Exception):
    """What a fault of the program raises in the middle."""


class Watched:
    """A connection that does something before each statement that writes."""

    def __init__(self, connection: Any, before: Callable[[str], None]) -> None:
        self._connection, self._before = connection, before

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def cursor(self) -> Any:
        return Watched(self._connection.cursor(), self._before)

    def execute(self, statement: str, *more: Any) -> Any:
        if not statement.lstrip().startswith(READING):
            self._before(statement)
        return self._connection.execute(statement, *more)

    def commit(self) -> None:
        self._before("COMMIT")
        self._connection.commit()


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Callable[[str], None]], None]]:
    """Lets something be done before every statement that writes, on every connection."""

    def watched(before: Callable[[str], None]) -> None:
        def connecting(*given: Any, **more: Any) -> Any:
            return Watched(connect(*given, **more), before)

        monkeypatch.setattr(raw, "connect", connecting)

    yield watched
    monkeypatch.setattr(raw, "connect", connect)


def at_number(number: int, act: Callable[[], None]) -> Callable[[str], None]:
    """Does `act` before the statement of that number, from 0."""
    seen = iter(range(number + 1_000_000))

    def before(_statement: str) -> None:
        if next(seen) == number:
            act()

    return before


def statements(path: Path, key: bytes | None, watch: Any) -> list[str]:
    """All that an upgrade of this copy writes with."""
    found: list[str] = []
    watch(found.append)
    open_old(path, key).close()
    assert len([one for one in found if one.startswith("COMMIT")]) >= 1
    return found


def fail() -> None:
    raise Fault


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def backups(path: Path) -> list[Path]:
    return [one for one in path.parent.rglob("*.irm") if one != path]


def old_or_new(path: Path, key: bytes | None, before: Rows) -> tuple[str, int]:
    """Raises where the file is neither, or there is no backup of what is new."""
    found = revision_of(path, key)
    assert found in (OLD, NEW)
    if found == OLD:
        assert rows_of(path, key) == before
    else:
        assert kept(before, rows_of(path, key))
        assert any(rows_of(copy, key) == before for copy in backups(path))
    return found


def a_copy(folder: Path, number: int, *, encrypted: bool) -> Path:
    place = folder / str(number)
    place.mkdir()
    return (encrypted_copy if encrypted else plain_copy)(RELEASED[0], place)


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
def test_a_fault_at_any_statement_leaves_the_old_file_or_the_new(
    tmp_path: Path, watch: Any, *, encrypted: bool
) -> None:
    key, before = KEY if encrypted else None, rows_of(RELEASED[0])
    count = len(statements(a_copy(tmp_path, 0, encrypted=encrypted), key, watch))
    assert count > 70
    found = []
    for number in range(0, count, 8 if encrypted else 1):
        path = a_copy(tmp_path, number + 1, encrypted=encrypted)
        watch(at_number(number, fail))
        with pytest.raises(Fault):
            open_old(path, key)
        watch(lambda _statement: None)
        found.append(old_or_new(path, key, before))
        assert [one.name for one in path.parent.rglob("*.part*")] == []
        if not number % _AGAIN:
            open_old(path, key).close()  # once the fault is gone
            assert old_or_new(path, key, before) == NEW
    assert found == sorted(found)  # one statement makes the old file the new one
    assert found[0] == OLD


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the program is killed in a fork of the test")
@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
def test_a_kill_at_any_statement_leaves_the_old_file_or_the_new(
    tmp_path: Path, watch: Any, *, encrypted: bool
) -> None:
    key, before = KEY if encrypted else None, rows_of(RELEASED[0])
    count = len(statements(a_copy(tmp_path, 0, encrypted=encrypted), key, watch))
    found = []
    for number in (*range(0, count, 8 if encrypted else 1), count):
        path = a_copy(tmp_path, number + 1, encrypted=encrypted)
        watch(at_number(number, die))
        child = os.fork()
        if not child:
            try:
                open_old(path, key).close()
            finally:
                os._exit(0)
        status = os.waitpid(child, 0)[1]
        assert os.WIFSIGNALED(status) is (number < count)
        watch(lambda _statement: None)
        found.append(old_or_new(path, key, before))
        if not number % _AGAIN:
            with open_old(path, key) as workspace:
                assert workspace.check() == []
            assert old_or_new(path, key, before) == NEW
    assert found == sorted(found)
    assert (found[0], found[-1]) == (OLD, NEW)
