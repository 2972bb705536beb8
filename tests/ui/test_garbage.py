"""Garbage is collected in the main thread and between events: elsewhere the program would end."""

import gc
import threading
from collections.abc import Callable, Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.ui import garbage
from irm_desktop.ui.garbage import Garbage, collect_due, due
from irm_desktop.ui.tasks import Task, Tasks

MUCH = 200_000  # objects; Python by itself would collect every 700


class Ring:
    """A cycle that holds something; only the collector frees it."""

    def __init__(self, held: object = None) -> None:
        self.held = held
        self.ring = self


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Collecting need not take a second of the test's time."""
    monkeypatch.setattr(garbage, "EVERY", 10)


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.stop()


def threads_of_end(made: QObject) -> list[threading.Thread]:
    """Where the object ends, as soon as it does."""
    found: list[threading.Thread] = []
    made.destroyed.connect(
        lambda: found.append(threading.current_thread()), Qt.ConnectionType.DirectConnection
    )
    return found


def make_garbage(_task: Task | None = None) -> int:
    for _ in range(MUCH):
        Ring()
    return MUCH


def test_a_widget_is_destroyed_in_the_main_thread_while_the_worker_makes_garbage(
    qtbot: QtBot, tasks: Tasks, often: None
) -> None:
    collector = Garbage(tasks)
    collector.start()
    ended = threads_of_end(Ring(QObject()).held)  # type: ignore[arg-type]
    done: list[object] = []
    tasks.run(make_garbage, done.append, done.append)
    qtbot.waitUntil(lambda: bool(ended and done), timeout=30_000)
    assert ended == [threading.main_thread()]
    assert done == [MUCH]


def test_memory_does_not_grow_while_the_worker_works_on(
    qtbot: QtBot, tasks: Tasks, often: None
) -> None:
    collector = Garbage(tasks)
    collector.start()
    gone = threading.Event()

    class Told(Ring):
        def __del__(self) -> None:
            gone.set()

    def work(_task: Task) -> bool:
        Told()
        make_garbage()
        return gone.wait(30)  # before the work is over

    done: list[object] = []
    tasks.run(work, done.append, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=40_000)
    assert done == [True]


class Page(QWidget):
    """A page that nobody holds any more, with children that make garbage when they are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.ring = self
        column = QVBoxLayout(self)
        for _ in range(3):
            column.addWidget(Painted(self))


class Painted(QWidget):
    """Notes at each painting how often its page has ended by then."""

    ended: ClassVar[list[threading.Thread]] = []
    seen: ClassVar[list[int]] = []

    def paintEvent(self, _event: QPaintEvent) -> None:
        make_garbage()
        Painted.seen.append(len(Painted.ended))


def test_a_page_is_not_destroyed_while_its_children_are_painted(qtbot: QtBot) -> None:
    """Without this the program ends here: Qt paints on in a page that is gone."""
    page = Page()
    page.resize(300, 300)
    Painted.ended, Painted.seen = threads_of_end(page), []
    page.show()
    del page
    qtbot.waitUntil(lambda: len(Painted.seen) == 3, timeout=30_000)
    assert Painted.seen == [0, 0, 0]
    gc.collect()  # the timer may have come first, once all was painted
    assert Painted.ended == [threading.main_thread()]


def test_work_and_its_fault_are_let_go_of_in_the_main_thread(qtbot: QtBot, tasks: Tasks) -> None:
    ends: list[list[threading.Thread]] = []

    def working(fault: bool) -> Callable[[Task], object]:
        held = QObject()
        ends.append(threads_of_end(held))

        def work(_task: Task) -> object:
            if fault:
                raise OSError(held.objectName())
            return held.objectName()

        return work

    done: list[str] = []
    for fault in (False, True):
        tasks.run(working(fault), lambda _: done.append("done"), lambda _: done.append("fault"))
    qtbot.waitUntil(lambda: len(done) == 2, timeout=30_000)
    gc.collect()
    qtbot.waitUntil(lambda: all(ends), timeout=30_000)
    assert done == ["done", "fault"]
    assert ends == [[threading.main_thread()]] * 2


@pytest.mark.parametrize(
    ("counts", "generation"),
    [
        ((700, 99, 99), None),
        ((701, 0, 0), 0),
        ((701, 10, 99), 2),
        ((701, 11, 0), 1),
        ((701, 0, 11), 2),
        ((7_001, 0, 0), 1),
        ((70_001, 0, 0), 2),
    ],
)
def test_as_much_is_collected_as_python_would_have(
    counts: tuple[int, int, int], generation: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "get_count", lambda: counts)
    assert due() == generation


def test_nothing_is_looked_for_while_little_was_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gc, "get_count", lambda: (700, 0, 0))
    monkeypatch.setattr(gc, "collect", lambda _: pytest.fail("collected"))
    assert collect_due() == 0


def test_the_program_collects_by_itself_nowhere_and_by_its_timer_once_it_has_started(
    program: Application, qtbot: QtBot
) -> None:
    assert not gc.isenabled()
    qtbot.waitUntil(program._garbage._timer.isActive, timeout=30_000)
