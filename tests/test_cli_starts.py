"""How the program starts: what each way of calling it imports, and how it stops."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from irm_desktop import __version__
from irm_desktop.__main__ import opens_window
from tests.command_line import ROOT, SAMPLE_TABLE, SAMPLE_WORKSPACE, environment, irm, python

LOADED = """
import sys
from irm_desktop.__main__ import main
status = main(sys.argv[1:])
tops = {name.split(".")[0] for name in sys.modules}
print(status, *sorted(tops & {"PySide6", "shiboken6", "docx", "openpyxl", "python_calamine"}),
      file=sys.stderr)
"""
WINDOW = """
import sys, types
app = types.ModuleType("irm_desktop.app")
app.run = lambda words: print("window", *words) or 0
sys.modules["irm_desktop.app"] = app
from irm_desktop.__main__ import main
main(sys.argv[1:])
print(sorted({name.split(".")[0] for name in sys.modules} & {"typer", "rich", "sqlalchemy"}))
"""


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["plans.irm"], True),
        (["/some/where/Plans.IRM"], True),
        (["list", "plans.irm"], False),
        (["--help"], False),
        (["plans.irm", "--json"], False),
        (["table.csv"], False),
    ],
)
def test_the_window_opens_only_for_nothing_or_a_workspace(words: list[str], window: bool) -> None:
    assert opens_window(words) is window


@pytest.mark.parametrize("words", [[], [str(SAMPLE_WORKSPACE)]])
def test_the_window_needs_nothing_of_the_command_line(words: list[str]) -> None:
    result = python("-c", WINDOW, *words, QT_QPA_PLATFORM="offscreen")

    assert result.out.splitlines() == [" ".join(["window", *words]), "[]"]


@pytest.mark.parametrize("words", [[], [str(SAMPLE_WORKSPACE)]])
def test_without_a_display_the_window_says_so_in_a_sentence(words: list[str]) -> None:
    result = irm(*words)

    assert (result.status, result.out, result.err.count("\n")) == (2, "", 1)
    assert result.err.startswith("There is no display")


def test_a_workspace_that_does_not_exist_is_named(tmp_path: Path) -> None:
    result = irm(tmp_path / "none.irm", QT_QPA_PLATFORM="offscreen")

    assert (result.status, result.out, result.err.count("\n")) == (2, "", 1)
    assert "none.irm does not exist" in result.err


def test_listing_loads_neither_qt_nor_what_writes_files(tmp_path: Path) -> None:
    path = tmp_path / "new.irm"
    irm("new", path)

    assert python("-c", LOADED, "list", path, "--json").err == "0\n"


def test_importing_a_table_loads_no_qt(tmp_path: Path) -> None:
    path = tmp_path / "new.irm"
    irm("new", path)

    result = python("-c", LOADED, "import", path, SAMPLE_TABLE, "--json")

    assert result.err in ("0 python_calamine\n", "1 python_calamine\n")


def test_exporting_loads_no_qt(tmp_path: Path) -> None:
    path = tmp_path / "new.irm"
    irm("new", path)
    irm("import", path, SAMPLE_TABLE)
    target = tmp_path / "r.docx"

    result = python("-c", LOADED, "export", path, "FI-1", "--report", "progress", "--docx", target)

    assert "PySide6" not in result.err
    assert result.err.splitlines()[-1].startswith("0")


def test_version_and_help_need_no_workspace() -> None:
    assert irm("--version").out == f"irm-desktop {__version__}\n"
    shown = irm("--help")
    assert shown.status == 0
    for command in ("new", "import", "list", "explain", "export", "check", "undo", "self-test"):
        assert command in shown.out


def test_the_console_script_is_the_module() -> None:
    script = Path(sys.executable).with_name("irm-desktop")
    if not script.exists():
        pytest.skip("the program is not installed beside this Python")

    done = subprocess.run(
        [script, "--version"], env=environment(), capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout) == (0, f"irm-desktop {__version__}\n")


def test_ctrl_c_ends_with_a_sentence_and_an_unchanged_workspace(
    tmp_path: Path, shared_data: Path
) -> None:
    # A shell lets what it starts in the background ignore Ctrl+C, and so would our child.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    path = tmp_path / "new.irm"
    irm("new", path)
    process = subprocess.Popen(
        [sys.executable, "-m", "irm_desktop", "import", path, shared_data / "irm-2016.xlsx"],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    signal.signal(signal.SIGINT, before)
    lock = path.with_name(path.name + ".lock")
    deadline = time.monotonic() + 30
    while not lock.exists() and time.monotonic() < deadline:
        time.sleep(0.01)

    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)

    assert process.returncode == 130, err
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith("Stopped")
    assert irm("list", path, "--json").json["plans"] == []
    assert irm("check", path).status == 0


def test_a_reader_that_stops_reading_is_no_failure(tmp_path: Path) -> None:
    path = tmp_path / "new.irm"
    irm("new", path)
    irm("import", path, SAMPLE_TABLE)
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "irm_desktop", "list", str(path), "--json"],
            cwd=ROOT,
            env=environment(),
            stdout=writing,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    finally:
        os.close(writing)

    assert (done.returncode, done.stderr) == (0, "")
