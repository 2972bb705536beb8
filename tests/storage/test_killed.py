"""A program killed at random moments while rating loses at most the operation it was in."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan, the_library

PROGRAM = """
import sys
from pathlib import Path
from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library
with Workspace.open(Path(sys.argv[1]), actor="Ana", library=the_library()) as workspace:
    subject = workspace.commitment_ids()[0]
    for number in range(100_000):
        value = ("low", "medium", "high")[number % 3]
        workspace.rate(subject, "specificity", value, reason=str(number))
        print(number, flush=True)
"""


@pytest.mark.parametrize("chance", range(3))
def test_a_killed_program_loses_at_most_the_last_operation(tmp_path: Path, chance: int) -> None:
    with a_filled_workspace(tmp_path, a_plan(1)) as workspace:
        path = workspace.path
    command = [sys.executable, "-c", PROGRAM, str(path)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    child.stdout.readline()
    time.sleep(random.Random(chance).uniform(0.02, 0.3))
    child.kill()
    told = [0, *(int(line) for line in child.stdout.read().split())]
    child.stdout.close()
    child.wait()
    with Workspace.open(path, actor="Ben", library=the_library()) as again:
        assert again.check() == []
        kept = int(again.ratings(again.commitment_ids()[0])["specificity"].reason)
        assert kept in (told[-1], told[-1] + 1)
        again.undo()
        assert again.check() == []


IMPORTING = """
import sys
from pathlib import Path
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_draft, a_plan, the_library
with Workspace.open(Path(sys.argv[1]), actor="Ana", library=the_library()) as workspace:
    draft = a_draft(*(a_plan(60, number=str(number)) for number in range(3, 40)))
    print("ready", flush=True)
    workspace.accept(draft)
    print("done", flush=True)
"""


@pytest.mark.parametrize("wait", [0.05, 0.25])
def test_an_import_that_is_killed_is_there_whole_or_not_at_all(tmp_path: Path, wait: float) -> None:
    with a_filled_workspace(tmp_path, a_plan(1)) as workspace:
        path = workspace.path
    child = subprocess.Popen(
        [sys.executable, "-c", IMPORTING, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    child.stdout.readline()
    time.sleep(wait)
    child.kill()
    finished = "done" in child.stdout.read()
    child.stdout.close()
    child.wait()
    with Workspace.open(path, actor="Ben", library=the_library()) as again:
        count = len(again.commitment_ids())
        assert count == 1 + 37 * 60 if finished else count in (1, 1 + 37 * 60)
        assert again.check() == []
