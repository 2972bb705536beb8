"""What a round of review costs the database: few statements, whatever came back."""

from pathlib import Path

from irm_desktop.storage.workspace import Workspace
from tests.counted import counted
from tests.reviewing import a_reading, at_code, came_back, changed, sent_out
from tests.storage.test_review_inbox import TEXT, a_round

APRIL = TEXT.replace("March", "April")


def _changed_round(folder: Path, count: int) -> tuple[Workspace, str]:
    """A workspace with a change of the text of each commitment, in each of two review copies."""
    folder.mkdir()
    workspace, first = a_round(folder, count)
    for copy in (first, sent_out(workspace)):
        texts = [at_code(copy, f"C{number}.T2") for number in range(1, count + 1)]
        came_back(workspace, copy, a_reading(copy, [changed(one, APRIL) for one in texts]))
    return workspace, first.report.plan_id


def _statements(folder: Path, count: int) -> tuple[int, int, list[str]]:
    """How many the inbox takes, how many taking all of it does, and those that read snapshots."""
    workspace, plan = _changed_round(folder, count)
    with workspace:
        with counted(workspace) as reading:
            assert len(workspace.inbox(plan)) == count
        with counted(workspace) as taking:
            change = workspace.take_all(plan)
    assert change.sentence == f"{count} changes from review taken"
    return len(reading), len(taking), [one for one in taking if "snapshot" in one]


def test_what_is_taken_in_one_step_reads_no_snapshot_a_change(tmp_path: Path) -> None:
    few_read, few, snapshots = _statements(tmp_path / "few", 2)
    many_read, many, same = _statements(tmp_path / "many", 12)
    assert few_read == many_read
    assert len(same) == len(snapshots)
    assert many - few <= 3 * 10  # the record that is written, its plan and its member


def test_an_answer_reads_the_remarks_it_is_about_once(tmp_path: Path) -> None:
    workspace, plan = _changed_round(tmp_path / "one", 3)
    with workspace:
        (first, *_) = workspace.inbox(plan)
        with counted(workspace) as statements:
            workspace.answer(plan, first.key, "taken")
        assert sum('remarks."key" = ?' in one for one in statements) == 1
        assert workspace.commitment(first.record).text == APRIL
