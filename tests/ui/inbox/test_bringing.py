"""Files come back: chosen or dropped, read in the worker, and told of one by one."""

import zipfile
from collections.abc import Sequence
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from irm_desktop.domain.review_outcome import KEPT, REFUSED, Outcome
from irm_desktop.storage.workspace import Workspace
from irm_desktop.ui.review_commands import is_review_copy
from tests.reviewing import a_reading, at_code, came_back, changed
from tests.ui.inbox.conftest import Round

REFUSAL = "old.docx is of another workspace. Open that one, and read it there."

NAMELESS = "nameless.docx"
LOST = "nameless.docx does not say which review copy it is."


class Door:
    """Stands for `review_services`: remembers what it was asked to read."""

    def __init__(self, round_: Round) -> None:
        self.round, self.asked, self.named = round_, list[Path](), ""

    def bring_back(
        self, workspace: Workspace, paths: Sequence[Path], _progress: object, *, as_sent: str = ""
    ) -> tuple[Outcome, ...]:
        self.asked += paths
        self.named = as_sent
        if paths[0].name == NAMELESS and not as_sent:
            return (Outcome(NAMELESS, REFUSED, LOST, code="unknown-export"),)
        field = at_code(self.round.copy, "C1.PI", 2)
        reading = a_reading(self.round.copy, [changed(field, "Other words.")])
        came_back(workspace, self.round.copy, reading, paths[0].name)
        plan = self.round.plan_id
        kept = Outcome(paths[0].name, KEPT, f"{paths[0].name}: 1 new.", plan_id=plan, new=1)
        return (kept, *(Outcome(one.name, REFUSED, REFUSAL) for one in paths[1:]))


@pytest.fixture
def door(round_: Round) -> Door:
    made = Door(round_)
    services = round_.window.context.services
    assert services is not None
    services.__dict__["review"] = made  # in place of the cached module
    return made


def workbook(path: Path, properties: str) -> Path:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("docProps/custom.xml", properties)
    return path


def dropped(round_: Round, *paths: Path, on: QWidget | None = None) -> bool:
    """Drops files on the window, or on what stands in it; whether it takes them."""
    place = on or round_.window
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(40, 40).toPoint(), copy, mime, left, none)
    QApplication.sendEvent(place, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(place, QDropEvent(QPointF(40, 40), copy, mime, left, none))
    round_.settle()
    return True


def told(round_: Round) -> list[str]:
    news = round_.page.news
    return [one.text() for one in news.findChildren(QLabel) if one.text() and not one.isHidden()]


def test_a_file_is_read_and_told_of_where_it_is_answered(
    round_: Round, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    messages = round_.window.context.messages
    monkeypatch.setattr(messages, "open_file", lambda *_: Path("back.docx"))
    round_.page.head.read.click()
    round_.settle()
    assert door.asked == [Path("back.docx")]
    assert told(round_) == ["back.docx: 1 new."]
    assert [one.label for one in round_.page.list.inbox.items] == [
        "Commitment 1: Potential impact, reason"
    ]
    round_.page.news.close_button.click()
    assert round_.page.news.isHidden()


def test_files_dropped_on_any_page_are_read_and_the_inbox_shown(
    round_: Round, door: Door, tmp_path: Path
) -> None:
    round_.window.show_page("overview")
    files = (tmp_path / "back.docx", tmp_path / "old.docx")
    assert dropped(round_, *files)
    assert door.asked == list(files)
    assert round_.window.page_id == "inbox"
    assert told(round_) == [REFUSAL, "back.docx: 1 new."]


def test_files_dropped_on_a_text_are_read_and_leave_its_words_alone(
    round_: Round, door: Door, tmp_path: Path
) -> None:
    assert dropped(round_, tmp_path / "back.docx")
    round_.page.list.setFocus()
    edit = round_.page.detail.reply.edit
    assert edit.isVisible()
    assert dropped(round_, tmp_path / "again.docx", on=edit.viewport())
    assert door.asked == [tmp_path / "back.docx", tmp_path / "again.docx"]
    assert edit.toPlainText() == ""


def test_a_file_that_does_not_say_which_copy_it_is_is_read_as_the_one_that_is_named(
    round_: Round, door: Door, tmp_path: Path
) -> None:
    assert dropped(round_, tmp_path / NAMELESS)
    assert told(round_) == [LOST]
    (entry,) = round_.page.news.menus[NAMELESS].actions()
    assert entry.text() == "Review copy 1, Ministry of Justice"
    entry.trigger()
    round_.settle()
    assert (door.asked, door.named) == ([tmp_path / NAMELESS] * 2, round_.copy.id)
    assert told(round_) == ["nameless.docx: 1 new."]


def test_what_was_read_is_not_shown_in_a_workspace_that_was_closed_meanwhile(
    round_: Round, door: Door, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window, free = round_.window, Event()
    kept = Outcome("back.docx", KEPT, "back.docx: 1 new.", plan_id=round_.plan_id, new=1)

    def wait(*_: object) -> tuple[Outcome, ...]:
        free.wait(30)
        return (kept,)

    monkeypatch.setattr(door, "bring_back", wait)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "back.docx"))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDropEvent(QPointF(40, 40), copy, mime, left, none))
    window.actions_book["close_workspace"].trigger()
    free.set()
    round_.settle()
    assert window.context.workspace is None
    assert window.plan_id is None


def test_a_workbook_of_ours_comes_back_and_any_other_is_imported(
    round_: Round, door: Door, tmp_path: Path
) -> None:
    round_.window.show_page("overview")
    ours = workbook(tmp_path / "ours.xlsx", '<property name="irm.export"/>')
    other = workbook(tmp_path / "other.xlsx", "<Properties/>")
    assert is_review_copy(ours)
    assert not is_review_copy(other)
    assert dropped(round_, other)
    assert (door.asked, round_.window.page_id) == ([], "import")
    round_.window.show_page("overview")
    assert dropped(round_, ours)
    assert door.asked == [ours]


def test_on_the_inbox_any_workbook_is_read_as_having_come_back(
    round_: Round, door: Door, tmp_path: Path
) -> None:
    other = workbook(tmp_path / "other.xlsx", "<Properties/>")
    assert dropped(round_, other)
    assert door.asked == [other]


def test_what_is_no_workbook_is_none_of_ours(tmp_path: Path) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 and no more")
    assert not is_review_copy(broken)
    assert not is_review_copy(tmp_path / "missing.xlsx")
    assert not is_review_copy(tmp_path / "a.pdf")


def test_a_picture_is_not_taken_for_a_file_that_came_back(
    round_: Round, door: Door, tmp_path: Path
) -> None:
    assert not dropped(round_, tmp_path / "photo.png")
    assert door.asked == []
