"""The offscreen platform first of all; folders of the test, never the user's own."""

import gc
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from irm_desktop.ui.garbage import collect_due

# Time is not what these tests are about, and a run of integration must say the same thing twice.
settings.register_profile("desk", deadline=None)
settings.register_profile("integration", deadline=None, derandomize=True)
settings.load_profile("integration" if os.environ.get("CI") else "desk")

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path_factory.mktemp("home")
    for name in ("DATA", "CONFIG", "LOGS"):
        monkeypatch.setenv(f"IRM_DESKTOP_{name}", str(home / name.lower()))


@pytest.fixture(autouse=True)
def garbage_between_tests() -> Iterator[None]:
    """As in the program, nothing is collected in the middle of an event or in the worker."""
    gc.disable()
    yield
    collect_due()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish() -> None:
    """The offscreen clipboard outlives Python: what was copied last goes while Python is there."""
    if "PySide6.QtGui" in sys.modules:
        gui = sys.modules["PySide6.QtGui"].QGuiApplication
        if gui.instance() is not None:
            gui.clipboard().clear()


@pytest.fixture
def shared_data() -> Path:
    """The real tables, where the checkout has them beside it; always so in CI."""
    data = SHARED / "data"
    if not data.is_dir():
        pytest.skip("the real tables of ../shared/data are not beside this checkout")
    return data
