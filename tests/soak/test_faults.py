"""A short form of the faults of the disk, and that they reach whoever writes."""

import errno
import sys
from pathlib import Path

import pytest

from irm_desktop.errors import WorkspaceError
from soak.faults import run
from soak.faulty import FAULTS, Plan, failing
from soak.faulty_files import faulty_files
from tests.builders import a_filled_workspace, a_plan

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it stands on SQLite on Linux")
if sys.platform == "linux":
    from soak.faulty_sqlite import faulty_sqlite

QUICK = ("rating", "typing", "undo", "backup", "change passphrase", "settings")


def test_nothing_acknowledged_is_lost_by_a_fault(tmp_path: Path) -> None:
    figures = run(lambda: True, 8, 5, tmp_path, QUICK)

    assert figures.failures == ()
    assert figures.tries == 8
    assert ("acknowledged and lost", "0") in figures.rows


@pytest.mark.parametrize("fault", sorted(set(FAULTS) - {"right taken away", "not forced to disk"}))
def test_each_fault_reaches_sqlite_and_is_told_in_a_sentence(tmp_path: Path, fault: str) -> None:
    with faulty_sqlite(), a_filled_workspace(tmp_path, a_plan(1)) as workspace:
        (one,) = workspace.commitment_ids()
        workspace.rate(one, "specificity", "low")
        plan = Plan(tmp_path, fault, at=1)
        with failing(plan), pytest.raises(WorkspaceError) as refused:
            workspace.rate(one, "specificity", "high")
        assert plan.failed[0] == "write"
        assert refused.value.code in ("disk-full", "read-only")
        assert workspace.values(one) == {"specificity": "low"}
        workspace.rate(one, "specificity", "medium")
        assert workspace.values(one) == {"specificity": "medium"}
        assert workspace.check() == []


def test_bytes_that_cannot_be_forced_to_disk_are_not_acknowledged(tmp_path: Path) -> None:
    with faulty_sqlite(), a_filled_workspace(tmp_path, a_plan(1)) as workspace:
        (one,) = workspace.commitment_ids()
        with (
            failing(Plan(tmp_path, "not forced to disk", at=1)),
            pytest.raises(WorkspaceError, match="cannot be reached"),
        ):
            workspace.rate(one, "specificity", "low")
        workspace.rate(one, "specificity", "high")
        assert workspace.values(one) == {"specificity": "high"}
        assert workspace.check() == []


class OnlyOpening(Plan):
    """The disk was made read-only: what is open can be written, what is opened cannot."""

    def meets(self, call: str) -> int:
        return errno.EROFS if call == "open" else 0


def test_a_disk_that_was_read_only_for_a_while_can_be_written_again(tmp_path: Path) -> None:
    """A soak found that a connection made meanwhile refused every write until the next start."""
    with faulty_sqlite(), a_filled_workspace(tmp_path, a_plan(1)) as workspace:
        (one,) = workspace.commitment_ids()
        disk = OnlyOpening(tmp_path)
        refused = pytest.raises(WorkspaceError, match="cannot be written")
        with workspace._reading(), failing(disk), refused:  # the file is opened once more
            workspace.rate(one, "specificity", "low")
        workspace.rate(one, "specificity", "high")
        assert workspace.values(one) == {"specificity": "high"}


@pytest.mark.parametrize(
    ("fault", "number"), [("write error", errno.EIO), ("full disk", errno.ENOSPC)]
)
def test_files_of_python_fail_in_the_folder_and_nowhere_else(
    tmp_path: Path, fault: str, number: int
) -> None:
    disk, elsewhere = tmp_path / "disk", tmp_path / "elsewhere.txt"
    disk.mkdir()
    plan = Plan(disk, fault)
    with faulty_files(), failing(plan):
        (disk / "a.txt").write_text("whole")
        plan.at, plan.calls = plan.calls, 0
        elsewhere.write_text("whole")
        with pytest.raises(OSError, match="Errno") as refused:
            (disk / "b.txt").write_text("whole")
    assert refused.value.errno == number
    assert elsewhere.read_text() == "whole"
    assert (disk / "a.txt").read_text() == "whole"


def test_half_of_a_short_write_gets_through(tmp_path: Path) -> None:
    plan = Plan(tmp_path, "short write", at=1)
    with faulty_files(), failing(plan), pytest.raises(OSError, match="No space"):
        (tmp_path / "a.txt").write_bytes(b"12345678")

    assert (tmp_path / "a.txt").read_bytes() == b"1234"


def test_nothing_is_replaced_once_it_is_over(tmp_path: Path) -> None:
    before = open
    with faulty_files():
        assert open is not before
    assert open is before
