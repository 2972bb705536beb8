"""The response matrix: which copies, what is in it, as Word and Excel."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from irm_desktop.domain.review_records import Sent
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.response import ResponseDialog
from tests.ui.plan_pages.a_calendar import a_return, a_sent

Idle = Callable[[], None]


class Fake:
    """Stands for the matrix and for its writers."""

    def __init__(self, plan_id: str) -> None:
        self.sents: tuple[Sent, ...] = (a_sent(1, plan_id), a_sent(2, plan_id))
        self.counts = {"taken": 30, "declined": 5, "open": 3}
        self.asked: list[tuple[Any, ...]] = []
        self.written: list[tuple[Any, ...]] = []

    def matrix(self, *about: Any) -> SimpleNamespace:
        self.asked.append(about)
        return SimpleNamespace(counts=self.counts)

    def respond(self, *about: Any, progress: Any) -> None:
        self.written.append(about[1:])
        for path in about[-1]:
            path.write_text("matrix", "utf-8")


@pytest.fixture
def fake(context: Context, plan_id: str, monkeypatch: pytest.MonkeyPatch) -> Fake:
    made = Fake(plan_id)
    for name, work in (
        ("sent", lambda *_: made.sents),
        (
            "returned",
            lambda *_: [a_return(made.sents[0], "ES-2 Ana.docx", 38)] if made.sents else [],
        ),
        ("response_matrix", lambda _self, *about: made.matrix(*about)),
    ):
        monkeypatch.setattr(type(context.open_workspace), name, work, raising=False)
    monkeypatch.setitem(vars(context.services), "review", SimpleNamespace(respond=made.respond))
    return made


@pytest.fixture
def dialog(
    qtbot: QtBot, context: Context, plan_id: str, fake: Fake, idle: Idle, tmp_path: Path
) -> ResponseDialog:
    made = ResponseDialog(context, plan_id)
    qtbot.addWidget(made)
    made.show()
    made.folder.setText(str(tmp_path))
    idle()
    return made


def test_the_copies_that_came_back_are_ticked(
    dialog: ResponseDialog, fake: Fake, plan_id: str
) -> None:
    first, second = dialog.copies.item(0), dialog.copies.item(1)

    assert first.text().startswith("2  Ana Torres (International Experts Panel), 2 Nov 2026")
    assert first.text().endswith("English, nothing came back")
    assert second.text().endswith("English")
    assert dialog.chosen() == ("sent1",)
    assert fake.asked == [(plan_id, "en", ("sent1",))]


def test_remarks_without_an_answer_are_told(dialog: ResponseDialog) -> None:
    assert dialog.counts.text() == (
        "38 remarks. 3 of them wait for an answer, and the matrix says so."
    )


def test_other_copies_are_counted_anew(dialog: ResponseDialog, fake: Fake, idle: Idle) -> None:
    fake.counts = {"taken": 40}

    dialog.copies.item(0).setCheckState(Qt.CheckState.Checked)
    idle()

    assert dialog.chosen() == ("sent2", "sent1")
    assert fake.asked[-1][2] == ()  # all: what was written here, and belongs to no copy, too
    assert dialog.counts.text() == "40 remarks. All are answered."


def test_where_nothing_is_answered_it_says_so(
    dialog: ResponseDialog, fake: Fake, idle: Idle
) -> None:
    fake.counts = {"open": 2, "later": 1}

    dialog.copies.item(0).setCheckState(Qt.CheckState.Checked)
    idle()

    assert dialog.counts.text() == "3 remarks. None is answered yet, and the matrix says so."


def test_without_a_copy_there_is_nothing_to_write(dialog: ResponseDialog) -> None:
    assert dialog.act.isEnabled()

    dialog.copies.item(1).setCheckState(Qt.CheckState.Unchecked)

    assert dialog.counts.text() == "Tick one of the review copies."
    assert not dialog.act.isEnabled()


def test_before_anything_was_sent_it_says_so(
    qtbot: QtBot, context: Context, plan_id: str, fake: Fake
) -> None:
    fake.sents = ()
    dialog = ResponseDialog(context, plan_id)
    qtbot.addWidget(dialog)

    assert dialog.counts.text() == "Nothing was sent for review yet."
    assert not dialog.act.isEnabled()


def test_word_and_excel_are_written_in_the_chosen_language(
    dialog: ResponseDialog, fake: Fake, plan_id: str, idle: Idle, tmp_path: Path
) -> None:
    dialog.language.setCurrentIndex(dialog.language.findData("fr"))
    dialog.excel.setChecked(True)
    idle()

    dialog.accept()
    idle()

    names = ["ES-2 response matrix.docx", "ES-2 response matrix.xlsx"]
    assert fake.written == [(plan_id, "fr", ("sent1",), [tmp_path / name for name in names])]
    assert dialog.said.text() == f"{', '.join(names)} were written and read back."
