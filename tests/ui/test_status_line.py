"""The line at the foot says what is under way no longer than it is."""

from pytestqt.qtbot import QtBot

from irm_desktop.ui.main_window import MainWindow


def test_what_is_over_is_no_longer_said(window: MainWindow, qtbot: QtBot) -> None:
    """Also where a box, or nothing, tells how it ended."""
    context, said = window.context, window.status.sentence

    def refuse(_task: object) -> None:
        raise ValueError("no")

    ended: list[str] = []
    for work in (refuse, lambda _task: None):
        context.tasks.run(
            work,
            lambda _done: ended.append(said.text()),
            lambda _error: ended.append(said.text()),
            label="Looking at a bundle …",
            asker=window,
        )
        assert said.text() == "Looking at a bundle …"
        qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
        assert ended.pop() == ""
