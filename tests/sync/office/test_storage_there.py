"""A part of the tests of storage, run once more with each workspace in an office.

All of them are run by hand: `python -m pytest -p tests.sync.office.on_postgresql tests/storage`.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sync.office.serving import start_server

ROOT = Path(__file__).resolve().parents[3]
# Some of each kind, which take half a minute; the long sequences of undo only by hand.
CHOSEN = (
    "test_accepting",
    "test_attachments",
    "test_editing",
    "test_lists",
    "test_past",
    "test_ratings",
    "test_supports",
    "test_typing_runs",
    "test_undo",
)
LONG = "tests/storage/test_undo.py::TestSequences"
_SECONDS = 900


def test_what_is_tried_on_files_holds_in_an_office() -> None:
    start_server().stop()  # skips where this computer has no PostgreSQL
    there = (ROOT / "tests" / "storage" / f"{name}.py" for name in CHOSEN)
    chosen = [str(one.relative_to(ROOT)) for one in there if one.exists()]
    assert len(chosen) == len(CHOSEN)
    command = [sys.executable, "-m", "pytest", "-p", "tests.sync.office.on_postgresql"]
    ran = subprocess.run(
        [
            *command,
            "-q",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:randomly",
            f"--deselect={LONG}",
            *chosen,
        ],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=False,
    )
    if ran.returncode:
        pytest.fail(ran.stdout[-20_000:])
    assert ran.stdout.count(".") > 50
