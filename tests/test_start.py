"""What a start imports before the window is painted, and before the workspace is open."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BEGIN = """
import importlib, linecache, sys
importlib.import_module("irm_desktop.qt_imports").read_no_sources()
"""
NAMES = """
print(*sorted(sys.modules))
"""


def run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", BEGIN + code],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def before_paint() -> set[str]:
    return set(run('importlib.import_module("irm_desktop.app")' + NAMES).split())


@pytest.fixture(scope="module")
def with_storage() -> set[str]:
    return set(run('importlib.import_module("irm_desktop.services")' + NAMES).split())


@pytest.fixture(scope="module")
def with_dialogs() -> set[str]:
    return set(run('importlib.import_module("irm_desktop.ui.dialog_commands")' + NAMES).split())


@pytest.mark.parametrize(
    "module",
    [
        "sqlalchemy",
        "sqlcipher3",
        "tomllib",
        "logging.handlers",
        "irm_desktop.domain.records",
        "irm_desktop.domain.instrument",
        "irm_desktop.ui.dialog_commands",
        "irm_desktop.ui.pages.commitments",
    ],
)
def test_the_first_paint_does_not_wait_for(module: str, before_paint: set[str]) -> None:
    assert "irm_desktop.ui.main_window" in before_paint
    assert module not in before_paint


@pytest.mark.parametrize(
    "module",
    [
        "alembic",
        "babel",
        "openpyxl",
        "docx",
        "lxml",
        "irm_desktop.file_services",
        "irm_desktop.storage.salvage",
        "irm_desktop.storage.salvage_reading",
    ],
)
def test_opening_a_workspace_does_not_wait_for(module: str, with_storage: set[str]) -> None:
    assert "irm_desktop.storage.workspace" in with_storage
    assert module not in with_storage


@pytest.mark.parametrize(
    "module",
    [
        "dialogs.send",
        "dialogs.response",
        "dialogs.redline",
        "dialogs.rating_life",
        "pages.calendar_page",
        "pages.inbox_page",
    ],
)
def test_the_round_of_review_waits_until_one_asks_for_it(
    module: str, with_dialogs: set[str]
) -> None:
    assert "irm_desktop.ui.sending_commands" in with_dialogs
    assert f"irm_desktop.ui.{module}" not in with_dialogs


def test_qt_reads_no_sources_of_what_is_imported_after_it() -> None:
    """PySide6 would read every source to look for its own name, and `linecache` would keep it."""
    code = """
importlib.import_module("sqlalchemy")
print(len([name for name in linecache.cache if "sqlalchemy" in name and name.endswith(".py")]))
"""

    assert run(code).strip() == "0"


def test_without_this_qt_would_read_them() -> None:
    """When PySide6 stops doing so, `qt_imports` can go."""
    code = """
import PySide6.QtCore, sqlalchemy, linecache
names = [name for name in linecache.cache if "sqlalchemy" in name and name.endswith(".py")]
print(len(names) > 50)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )

    assert done.stdout.strip() == "True"
