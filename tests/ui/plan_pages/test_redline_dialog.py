"""Two versions of a report compared: moments to choose, differences in words, Word at the end."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from irm_desktop.domain.moments import NOW, Moment
from irm_desktop.domain.redline import FieldText, Redline, redline
from irm_desktop.domain.review_records import Sent, SentField, Snapshot
from irm_desktop.errors import WorkspaceError
from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.redline import About, RedlineDialog
from tests.ui.plan_pages.a_calendar import a_sent
from tests.ui.plan_pages.conftest import RecordedMessages

Idle = Callable[[], None]


class Fake:
    """Stands for the texts of the past, and for the writer of the Word file."""

    def __init__(self, plan_id: str, rating: str) -> None:
        self.sents: tuple[Sent, ...] = (a_sent(1, plan_id), a_sent(2, plan_id, language="es"))
        self.asked: list[tuple[str, ...]] = []
        self.written: list[tuple[Any, ...]] = []
        self.rating = rating
        self.error: WorkspaceError | None = None

    def redline(self, plan: str, kind: str, language: str, a: str, b: str) -> Redline:
        self.asked.append((kind, language, a, b))
        if self.error is not None:
            raise self.error
        before = (
            FieldText("p1", "text", "Context", "Grants were not listed."),
            FieldText(self.rating, "reason", "Commitment 8, reason", "Because."),
            FieldText("p2", "text", "Summary", "Unchanged."),
            FieldText("p3", "text", "Old part", "It is gone."),
        )
        after = (
            FieldText("p1", "text", "Context", "Grants were listed."),
            FieldText(self.rating, "reason", "Commitment 8, reason", "Because of the law."),
            FieldText("p2", "text", "Summary", "Unchanged."),
        )
        return redline("Cambios", ("Ejemplar 2", before), ("Ahora", after))

    def write(self, *about: Any, progress: Any) -> None:
        self.written.append(about[1:])
        about[-1].write_text("redline", "utf-8")


@pytest.fixture
def commitment(context: Context, plan_id: str) -> str:
    return context.open_workspace.commitment_ids(plan_id)[7]


@pytest.fixture
def fake(context: Context, plan_id: str, commitment: str, monkeypatch: pytest.MonkeyPatch) -> Fake:
    workspace = context.open_workspace
    made = Fake(plan_id, workspace.ratings(commitment)["specificity"].id)
    moments = (
        Moment(NOW, "now", "2026-11-23T10:00:00Z", "Now"),
        Moment("sent2", "sent", "2026-11-02T10:00:00Z", "Review copy 2"),
        Moment("sent1", "sent", "2026-11-01T10:00:00Z", "Review copy 1"),
    )
    field = SentField(0, "P1", 1, "passage", "p1", "text", "markdown", "Context", "Grants",
                      subject_kind="commitment", subject=commitment)  # fmt: skip
    for name, work in (
        ("sent", lambda *_: made.sents),
        ("moments", lambda *_: moments),
        ("redline", lambda _self, *about: made.redline(*about)),
        ("snapshot", lambda *_: Snapshot(fields=(field,))),
    ):
        monkeypatch.setattr(type(workspace), name, work, raising=False)

    class Review:
        redline = staticmethod(made.write)

    monkeypatch.setitem(vars(context.services), "review", Review)
    return made


def opened(qtbot: QtBot, context: Context, plan_id: str, **more: Any) -> RedlineDialog:
    dialog = RedlineDialog(context, plan_id, **more)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def rows(dialog: RedlineDialog) -> list[str]:
    return [dialog.view.list.item(n).text() for n in range(dialog.view.list.count())]


def test_the_last_copy_is_compared_with_now_in_its_own_language(
    qtbot: QtBot, context: Context, plan_id: str, fake: Fake, idle: Idle
) -> None:
    dialog = opened(qtbot, context, plan_id)
    idle()

    assert fake.asked == [(dialog.choices.kind.currentData(), "es", "sent2", "now")]
    assert dialog.said_changed.text() == "Review copy 2 → Now: 3 fields differ."
    assert rows(dialog) == [
        "All 3 fields",
        "Context (changed)",
        "Commitment 8, reason (changed)",
        "Old part (gone)",
    ]


def test_differences_are_told_in_words_too(
    qtbot: QtBot, context: Context, plan_id: str, fake: Fake, idle: Idle
) -> None:
    dialog = opened(qtbot, context, plan_id)
    idle()

    assert [one.accessibleName() for one in dialog.view.texts] == rows(dialog)[1:]
    assert dialog.view.texts[0].accessibleDescription() == "Taken out: not"


def test_a_row_shows_one_field_alone(
    qtbot: QtBot, context: Context, plan_id: str, fake: Fake, idle: Idle
) -> None:
    dialog = opened(qtbot, context, plan_id)
    idle()

    dialog.view.list.setCurrentRow(2)

    assert [one.accessibleName() for one in dialog.view.texts] == ["Commitment 8, reason (changed)"]


def test_the_copy_that_was_asked_for_is_chosen(
    qtbot: QtBot, context: Context, plan_id: str, fake: Fake, idle: Idle
) -> None:
    dialog = opened(qtbot, context, plan_id, since="sent1")
    idle()

    assert dialog.choices.before.moment() == "sent1"
    assert fake.asked[0][1:3] == ("en", "sent1")


def test_a_day_is_typed(
    qtbot: QtBot, context: Context, plan_id: str, fake: Fake, idle: Idle
) -> None:
    dialog = opened(qtbot, context, plan_id)
    idle()
    dialog.choices.before.box.setCurrentIndex(dialog.choices.before.box.count() - 1)
    assert dialog.choices.before.day.isVisible()

    QTest.keyClicks(dialog.choices.before.day, "2026")
    dialog.choices.before.day.editingFinished.emit()
    assert dialog.said_changed.text() == "Type the day to compare with, such as 2015-04-18."
    assert not dialog.act.isEnabled()

    QTest.keyClicks(dialog.choices.before.day, "-10-05")
    QTest.keyClick(dialog.choices.before.day, Qt.Key.Key_Return)
    idle()
    assert fake.written == []
    assert fake.asked[-1][2:] == ("2026-10-05", "now")


def test_before_anything_was_sent_a_day_is_asked_for(
    qtbot: QtBot, context: Context, plan_id: str, fake: Fake
) -> None:
    fake.sents = ()

    dialog = opened(qtbot, context, plan_id)

    assert dialog.said_changed.text() == (
        "Nothing was sent for review yet. Type the day to compare with, such as 2015-04-18."
    )
    assert fake.asked == []


def test_a_commitment_alone_begins_with_its_rating(
    qtbot: QtBot, context: Context, plan_id: str, commitment: str, fake: Fake, idle: Idle
) -> None:
    dialog = opened(qtbot, context, plan_id, about=About(commitment, "specificity"))
    idle()

    assert dialog.windowTitle() == "Commitment 8: compared with the version sent"
    assert rows(dialog) == ["All 2 fields", "Context (changed)", "Commitment 8, reason (changed)"]
    assert dialog.view.list.currentRow() == 2


def test_what_cannot_be_compared_is_said(
    qtbot: QtBot, context: Context, plan_id: str, fake: Fake, idle: Idle
) -> None:
    fake.error = WorkspaceError("The plan was not there on this day.", "cannot")
    dialog = opened(qtbot, context, plan_id)
    idle()

    assert dialog.said_changed.text() == "The plan was not there on this day."
    assert rows(dialog) == ["All 0 fields"]


def test_old_names_of_sealed_people_are_warned_of(
    qtbot: QtBot, context: Context, plan_id: str, fake: Fake, idle: Idle
) -> None:
    workspace = context.open_workspace
    member = workspace.plan(plan_id).member_id
    person = workspace.add_person(member, name="Berta Quellmann", pseudonym="Aliso").created
    workspace.make_seal("four words nothing together")
    workspace.seal_person(person, "Asked for it")

    dialog = opened(qtbot, context, plan_id)
    idle()
    dialog.accept()

    said = [one.text() for one in dialog.findChildren(Words)]
    assert (
        "Old words may hold names that were sealed since. Read the file before it goes out."
    ) in said
    assert fake.written == []  # the texts of today were never searched either


def test_it_is_written_as_word(
    qtbot: QtBot,
    context: Context,
    plan_id: str,
    fake: Fake,
    idle: Idle,
    messages: RecordedMessages,
    tmp_path: Path,
) -> None:
    messages.path = tmp_path / "redline.docx"
    dialog = opened(qtbot, context, plan_id)
    idle()

    dialog.accept()
    idle()

    kind = dialog.choices.kind.currentData()
    assert fake.written == [(plan_id, kind, "es", "sent2", "now", messages.path)]
    assert dialog.said.text() == "redline.docx was written and read back."
