"""A short form of the hunt for plain text of an encrypted workspace."""

from pathlib import Path

import pytest

from irm_desktop.storage import raw
from soak.plain_text import ENCRYPTED, PLAIN, Try, run
from soak.plain_text_work import STEM


def test_nothing_of_an_encrypted_workspace_lies_open_and_all_of_a_plain_one_is_found(
    tmp_path: Path,
) -> None:
    figures = run(lambda: True, 1, 7, tmp_path)

    assert figures.failures == ()
    assert figures.tries == 1
    facts = dict(figures.rows)
    assert facts["words found in the same work without encryption"] == "10 of 10"
    assert int(facts["kinds of places where they were found"]) >= 4
    looked = {one.name for one in (tmp_path / "0" / "encrypted" / "home").rglob("*")}
    for name in ("plans.irm-wal", "plans.irm-shm", "plans.irm.lock", "plans.irm.keys", "copy.irm"):
        assert name in looked
    assert {one for one in looked if one.endswith(" upgrade.irm")}


def test_what_is_left_in_a_temporary_file_is_found(tmp_path: Path) -> None:
    """A hunt that could not fail would prove nothing."""
    one = Try(tmp_path, ENCRYPTED, 7)
    assert one.hunt() == []
    (Path(one.environment["TMPDIR"]) / "etilqs_1").write_bytes(f"..{STEM}..".encode())
    (found,) = {line.split(" (")[0] for line in one.hunt()}
    assert found == "tmpdir/etilqs_1: words"


@pytest.mark.parametrize("kind", [PLAIN, ENCRYPTED])
def test_work_that_does_not_come_to_its_kill_is_a_failure(tmp_path: Path, kind: str) -> None:
    one = Try(tmp_path, kind, 7)
    assert one.step("nothing of the kind").startswith(f"seed 7, {kind}: nothing of the kind did")


def test_temporary_tables_of_an_encrypted_workspace_stay_in_memory(tmp_path: Path) -> None:
    connection = raw.connect(tmp_path / "a.irm", "mode=rwc", bytes(range(32)))
    assert connection.execute("PRAGMA temp_store").fetchone() == (2,)
    connection.close()
