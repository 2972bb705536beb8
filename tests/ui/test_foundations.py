"""Settings, the worker, the crash report, and the binding's treatment of None."""

import json
import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from irm_desktop.settings import Settings
from irm_desktop.ui.crash_report import details
from irm_desktop.ui.tasks import Cancelled, Task, Tasks


def test_calls_that_return_nothing_leave_none_alone(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 takes one reference of None at each such call and aborts."""
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    painter.save()
    painter.restore()
    before = sys.getrefcount(None)
    for _ in range(200):
        painter.setOpacity(1.0)
    after = sys.getrefcount(None)
    painter.end()
    assert after >= before - 20


def test_settings_survive_and_the_file_is_whole(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "folder" / "settings.json")
    settings.set("text_size", 130)
    settings.set("theme", "dark")

    again = Settings(settings.path)

    assert (again.get("text_size"), again.get("theme")) == (130, "dark")
    assert list(settings.path.parent.iterdir()) == [settings.path]


def test_a_disk_that_fails_loses_the_setting_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("theme", "dark")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("irm_desktop.settings.os.fsync", full)
    settings.set("theme", "light")

    assert Settings(settings.path).get("theme") == "dark"
    assert list(tmp_path.iterdir()) == [settings.path]


def test_a_damaged_settings_file_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "da', encoding="utf-8")

    settings = Settings(path)

    assert settings.get("theme") == "system"
    assert (tmp_path / "settings.damaged.json").exists()


def test_values_that_are_not_allowed_are_refused_and_ignored(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"text_size": 400, "later": 1}), encoding="utf-8")
    settings = Settings(path)

    with pytest.raises(ValueError, match="text_size"):
        settings.set("text_size", 20)

    assert settings.get("text_size") == 100
    settings.set("theme", "dark")
    assert json.loads(path.read_text(encoding="utf-8"))["later"] == 1


def test_the_worker_brings_results_errors_and_progress_back(qtbot: QtBot) -> None:
    tasks = Tasks()
    done: list[object] = []
    steps: list[tuple[int, int]] = []

    def work(task: Task) -> str:
        task(1, 2)
        return "done"

    def fail(_task: Task) -> str:
        raise ValueError("no")

    tasks.started.connect(lambda task: task.progressed.connect(lambda n, of: steps.append((n, of))))
    tasks.run(work, done.append, done.append)
    tasks.run(fail, done.append, done.append)
    qtbot.waitUntil(lambda: len(done) == 2)

    assert done[0] == "done"
    assert isinstance(done[1], ValueError)
    assert steps == [(1, 2)]
    tasks.stop()


def test_a_cancelled_work_ends_as_cancelled(qtbot: QtBot) -> None:
    tasks = Tasks()
    ends: list[object] = []

    def work(task: Task) -> None:
        while True:
            task(0, 1)

    tasks.run(work, ends.append, ends.append).cancel()
    qtbot.waitUntil(lambda: bool(ends))

    assert isinstance(ends[0], Cancelled)
    tasks.stop()


@pytest.mark.parametrize("by_method", [True, False])
def test_who_was_destroyed_meanwhile_is_not_told(qtbot: QtBot, by_method: bool) -> None:
    class Asker(QObject):
        def tell(self, _outcome: object) -> None:
            told.append(self.objectName())

    tasks, told = Tasks(), list[str]()
    asker = Asker()
    if by_method:
        tasks.run(lambda _task: None, asker.tell, asker.tell)
    else:
        tasks.run(lambda _task: None, lambda _: told.append("lambda"), told.append, asker=asker)
    shiboken6.delete(asker)
    qtbot.waitUntil(lambda: not tasks.busy)

    assert told == []
    tasks.stop()


def test_crash_details_hold_nothing_that_was_written() -> None:
    try:
        raise ValueError("The minister said that …")
    except ValueError as error:
        text = details(type(error), error.__traceback__)

    assert "minister" not in text
    assert "ValueError" in text
    assert "test_foundations.py" in text
