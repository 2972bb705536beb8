"""A short form of the kills, and that the judges notice what they are there to notice."""

import os
import shutil
import time
from pathlib import Path

import pytest

from irm_desktop.storage.workspace import Workspace
from soak import judge, told
from soak.forks import FAILED, Forks
from soak.kills import SCENARIOS, run
from soak.told import Told
from tests.builders import a_filled_workspace, a_plan

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork a process")
FAST = [one for one in SCENARIOS if not one.name.startswith("window") and one.name != "export"]


@needs_fork
def test_nothing_acknowledged_is_lost_by_a_kill(tmp_path: Path) -> None:
    figures = run(lambda: True, 6, 11, tmp_path, FAST)

    assert figures.failures == ()
    assert figures.tries == 6
    rows = dict(figures.rows)
    assert (rows["records lost"], rows["workspaces not opening"]) == ("0", "0")


def worked(folder: Path) -> tuple[Workspace, list[told.Line]]:
    """A workspace in which two ratings were told of."""
    workspace = a_filled_workspace(folder, a_plan(2))
    log = Told(folder / "told.log")
    for value in ("low", "high"):
        change = workspace.rate(workspace.commitment_ids()[0], "specificity", value)
        log.tell(done=[change.operation_id])
    workspace.close()
    return workspace, told.read(folder / "told.log")


def test_an_operation_that_is_gone_is_noticed_with_its_age(tmp_path: Path) -> None:
    workspace, lines = worked(tmp_path)
    lines.append({"at": time.monotonic() - 2, "done": ["an operation that is not there"]})
    verdict = judge.work(workspace.path, None, lines, time.monotonic())

    assert verdict.records == 1
    assert verdict.seconds == pytest.approx(2, abs=0.5)


def test_what_is_there_is_no_loss(tmp_path: Path) -> None:
    workspace, lines = worked(tmp_path)

    verdict = judge.work(workspace.path, None, lines, time.monotonic())

    assert (verdict.wrong, verdict.opens, verdict.records) == ([], True, 0)


def test_a_file_that_does_not_open_is_noticed(tmp_path: Path) -> None:
    workspace, lines = worked(tmp_path)
    workspace.path.write_bytes(b"not a workspace")

    verdict = judge.work(workspace.path, None, lines, time.monotonic())

    assert not verdict.opens


def test_words_that_were_written_down_and_are_gone_are_noticed(tmp_path: Path) -> None:
    workspace, lines = worked(tmp_path)
    lines.append({"at": time.monotonic(), "done": [], "typed": ["interview", "note", "Words"]})

    assert judge.work(workspace.path, None, lines, time.monotonic()).records == 1


def test_other_content_than_a_file_may_have_is_noticed(tmp_path: Path) -> None:
    workspace, _ = worked(tmp_path)
    line = {"at": 1.0, "path": str(workspace.path), "allowed": ["another content"]}

    assert judge.whole_file(workspace.path, None, [line], 2.0).records == 1


def test_a_document_that_is_cut_short_or_gone_is_noticed(tmp_path: Path) -> None:
    workspace, _ = worked(tmp_path)
    (tmp_path / "report.docx").write_bytes(b"PK\x03\x04 cut short")
    lines = [{"at": 1.0, "written": "report.docx"}, {"at": 1.0, "written": "data.csv"}]

    verdict = judge.exports(workspace.path, None, lines, 2.0)

    assert verdict.wrong[0] == "the file data.csv, told 1.00 s before the kill, is lost"
    assert "report.docx is not whole" in verdict.wrong


def test_the_file_before_a_restore_must_be_kept(tmp_path: Path) -> None:
    workspace, _ = worked(tmp_path)
    shutil.copyfile(workspace.path, tmp_path / "plans (before restore 2026-11-23 10.00.00).irm")
    line = {"at": 1.0, "path": str(workspace.path), "allowed": [], "present": "what was there"}

    assert judge.whole_file(workspace.path, None, [line], 2.0).records == 1


def test_lines_that_a_kill_cut_short_are_passed_over(tmp_path: Path) -> None:
    log = tmp_path / "told.log"
    log.write_text('{"at": 1, "done": []}\n{"at": 2, "do', "utf-8")

    assert told.read(log) == [{"at": 1, "done": []}]


@needs_fork
def test_a_worker_that_fails_is_told_of_and_the_next_one_is_forked(tmp_path: Path) -> None:
    order = {"module": "soak.told", "work": "not_there", "home": str(tmp_path)}
    with Forks() as forks:
        forks.begin(order)
        assert os.waitstatus_to_exitcode(forks.wait()) == FAILED
        forks.begin_anew()
        forks.begin(order)
        assert os.waitstatus_to_exitcode(forks.wait()) == FAILED
