"""Idle time is counted by two clocks, and input before it is over starts it anew."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from irm_desktop.ui.idle_watch import IdleWatch


@dataclass
class Clocks:
    wall: float = 1000.0
    steady: float = 50.0

    def pass_by(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def watch(qtbot: QtBot, clocks: Clocks) -> IdleWatch:
    parent = QObject()
    made = IdleWatch(parent, wall=lambda: clocks.wall, steady=lambda: clocks.steady)
    made.setParent(None)
    return made


def count(watch: IdleWatch) -> list[int]:
    heard: list[int] = []
    watch.idle.connect(lambda: heard.append(1))
    return heard


def test_it_says_so_once_the_minutes_are_over(watch: IdleWatch, clocks: Clocks) -> None:
    heard = count(watch)
    watch.start(10)

    clocks.pass_by(599)
    assert not watch.look()
    clocks.pass_by(1)
    assert watch.look()
    assert heard == [1]


def test_a_key_before_starts_it_anew(watch: IdleWatch, clocks: Clocks) -> None:
    heard = count(watch)
    watch.start(10)
    clocks.pass_by(500)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)

    assert not watch.eventFilter(QObject(), key)
    clocks.pass_by(500)
    assert not watch.look()
    assert heard == []


def test_what_is_no_input_starts_nothing_anew(watch: IdleWatch, clocks: Clocks) -> None:
    watch.start(10)
    clocks.pass_by(500)

    watch.eventFilter(QObject(), QEvent(QEvent.Type.Paint))
    clocks.pass_by(100)
    assert watch.look()


def test_a_computer_that_slept_is_locked_by_the_first_key(watch: IdleWatch, clocks: Clocks) -> None:
    heard = count(watch)
    watch.start(10)
    clocks.wall += 3600  # the steady clock stood still

    watch.touched()
    assert heard == [1]


def test_a_clock_that_is_set_back_does_not_keep_it_open(watch: IdleWatch, clocks: Clocks) -> None:
    watch.start(10)
    clocks.steady += 700
    clocks.wall -= 86_400

    assert watch.look()


def test_nought_is_never(watch: IdleWatch, clocks: Clocks) -> None:
    heard = count(watch)
    watch.start(0)
    clocks.pass_by(1_000_000)

    assert not watch.look()
    assert not watch.watching
    assert heard == []
