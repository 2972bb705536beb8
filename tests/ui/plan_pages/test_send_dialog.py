"""Send for review: what is said before, what is asked, what is written and recorded after."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from irm_desktop.domain.changes import Change
from irm_desktop.domain.readiness import ReadinessFinding
from irm_desktop.domain.review_copy import ReviewCopy
from irm_desktop.domain.review_records import Sent, SentField
from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.send import SendDialog
from irm_desktop.ui.pages.readiness_stage import CloseStageDialog
from tests.ui.plan_pages.conftest import RecordedMessages

Idle = Callable[[], None]
A_FINDING = ReadinessFinding(
    "k",
    "empty",
    "must",
    "The summary is empty",
    "A report has a summary.",
    "Summary",
    "",
    "plan",
    "",
)
FIELDS = (
    ("passage", "text", "markdown"),
    ("rating", "value", "choice"),
    ("rating", "reason", "markdown"),
    ("commitment", "title", "line"),
    ("commitment", "text", "text"),
)


def a_copy(context: Context, plan_id: str, kind: str, language: str, number: int) -> ReviewCopy:
    """A review copy of the sample's plan with a field of each sort."""
    fields = tuple(
        SentField(place, f"C8.F{place}", 1, entity, "r", name, kind_of, "A field", "words")
        for place, (entity, name, kind_of) in enumerate(FIELDS * 2)
    )
    report = context.open_workspace.report(plan_id, kind, language)
    return ReviewCopy("e1", number, report, "a1", fields, "", "", "draft", "2026-05-03T10:00:00")


class Review:
    """Stands for the services of the review: writes the files and remembers what was asked."""

    def __init__(self) -> None:
        self.asked: dict[str, Any] = {}
        self.error: UserError | None = None
        self.counted_for = ""  # the role that a copy was last looked at for

    def send(
        self, workspace: Any, plan: str, kind: str, language: str, targets: list[Path], **more: Any
    ) -> Sent:
        if self.error is not None:
            raise self.error
        self.asked = {"kind": kind, "language": language, **more}
        stage = workspace.assessments(plan)[0].stage
        for path in targets:
            path.write_text("written", "utf-8")
        at = "2026-05-03T10:00:00"
        who = (stage, more["role"], more["recipient"], at, "Ana")
        return Sent("e1", plan, "a1", kind, 4, language, *who, field_count=5, due=more["due"])


@pytest.fixture
def review(context: Context, monkeypatch: pytest.MonkeyPatch) -> Review:
    made = Review()

    def copy(_self: object, plan: str, kind: str, language: str, **more: str) -> ReviewCopy:
        made.counted_for = more["role"]
        return a_copy(context, plan, kind, language, 4)

    monkeypatch.setattr(type(context.open_workspace), "review_copy", copy, raising=False)
    monkeypatch.setitem(vars(context.services), "review", made)
    return made


@pytest.fixture
def dialog(
    qtbot: QtBot, context: Context, plan_id: str, review: Review, idle: Idle, tmp_path: Path
) -> SendDialog:
    made = SendDialog(context, plan_id)
    qtbot.addWidget(made)
    made.show()
    made.folder.setText(str(tmp_path))
    idle()
    return made


def test_it_says_who_gets_what_and_what_can_be_changed(
    dialog: SendDialog, review: Review, idle: Idle
) -> None:
    dialog.fields.recipient.setText("Ana Torres")
    dialog.fields.role.setCurrentIndex(dialog.fields.role.findData("iep"))
    idle()
    assert review.counted_for == "iep"  # comments go along to whom they concern
    due = (date.today() + timedelta(days=14)).isoformat()
    dialog.fields.due.setText(due)

    assert dialog.facts.who.text().startswith(
        "Ana Torres (International Experts Panel) gets review copy 4: "
    )
    assert "at the stage Draft. An answer is asked for by " in dialog.facts.who.text()
    assert (
        "Can be changed there: 4 texts, 2 ratings, 2 reasons, 2 titles, dates and other facts. "
        "Each bears a code, such as C8.F0."
    ) in dialog.facts.what.text()


def test_it_says_what_an_encrypted_disk_does_not_cover(dialog: SendDialog) -> None:
    assert dialog.facts.disk.isVisible()
    assert "only while they lie on it" in dialog.facts.disk.text()


def test_it_says_how_many_names_the_seal_keeps_back(
    qtbot: QtBot, context: Context, plan_id: str, review: Review, idle: Idle
) -> None:
    workspace = context.open_workspace
    member = workspace.plan(plan_id).member_id
    workspace.make_seal("four words nothing together")
    for name, pseudonym in (("Berta Quellmann", "Aliso"), ("Ilse Musterfeld", "Fresno")):
        person = workspace.add_person(member, name=name, pseudonym=pseudonym).created
        workspace.seal_person(person, "Asked for it")

    dialog = SendDialog(context, plan_id)
    qtbot.addWidget(dialog)
    idle()

    assert dialog.facts.seal.text().startswith("Left out by the seal: the names of 2 people; ")
    assert not dialog.names.isHidden()  # texts were never searched for the name


def test_nothing_is_sent_to_nobody(dialog: SendDialog, review: Review) -> None:
    dialog.accept()

    assert dialog.problem == ("Write who gets this copy: what comes back is told apart by it.")
    assert review.asked == {}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "next week",
            "“next week” is not one day. Type a day such as 2015-04-18, or nothing.",
        ),
        ("April 2031", "“April 2031” is not one day. Type a day such as 2015-04-18, or nothing."),
        ("2015-04-18", "2015-04-18 has passed already. Type a later day, or nothing."),
    ],
)
def test_an_answer_is_asked_for_by_a_day_to_come(
    dialog: SendDialog, review: Review, typed: str, said: str
) -> None:
    dialog.fields.recipient.setText("Ana Torres")
    dialog.fields.due.setText(typed)

    dialog.accept()

    assert dialog.problem == said
    assert review.asked == {}


def test_a_day_that_there_is_not_is_not_promised_and_a_mended_field_is_not_found_wanting(
    dialog: SendDialog, idle: Idle
) -> None:
    idle()
    dialog.accept()
    assert dialog.problem
    dialog.fields.recipient.setText("Ana Torres")
    assert dialog.problem == ""
    dialog.fields.due.setText("2031-13-40")
    assert "An answer is asked for" not in dialog.facts.who.text()
    dialog.fields.due.setText("2031-04-18")
    assert "An answer is asked for by 18" in dialog.facts.who.text()


def test_what_was_chosen_goes_out(
    qtbot: QtBot, dialog: SendDialog, context: Context, review: Review, idle: Idle, tmp_path: Path
) -> None:
    changes: list[Change] = []
    context.signals.changed.connect(changes.append)
    dialog.fields.language.setCurrentIndex(dialog.fields.language.findData("es"))
    dialog.fields.recipient.setText("Ana Torres")
    dialog.fields.due.setText("2090-04-18")
    dialog.excel.setChecked(True)
    idle()

    with qtbot.waitSignal(dialog.sent):
        dialog.accept()

    assert review.asked.pop("progress") is not None
    assert review.asked == {
        "kind": dialog.fields.kind.currentData(),
        "language": "es",
        "recipient": "Ana Torres",
        "role": "other",
        "due": "2090-04-18",
    }
    names = sorted(path.name for path in tmp_path.glob("ES-2*"))
    assert [name.rpartition(".")[2] for name in names] == ["docx", "xlsx"]
    assert all("4 Ana Torres" in name for name in names)
    assert "Review copy 4 for Ana Torres is recorded with its 5 fields." in dialog.said.text()
    assert changes[-1].entities == {"sent"}


def test_another_stage_is_gone_to_before_the_copy_goes_out(
    dialog: SendDialog,
    context: Context,
    plan_id: str,
    review: Review,
    idle: Idle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog.fields.recipient.setText("The panel")
    workspace, assessment = context.open_workspace, dialog._assessment()[0]
    monkeypatch.setattr(type(workspace), "open_before", lambda *_: (A_FINDING,))

    dialog.fields.stage.setCurrentIndex(dialog.fields.stage.findData("iep_review"))
    dialog.fields.stage.activated.emit(dialog.fields.stage.currentIndex())
    assert dialog.fields.role.currentData() == "iep"  # who reads it there
    dialog.accept()
    idle()
    assert review.asked == {}  # nothing goes out over what must be fixed
    asking = dialog.findChildren(CloseStageDialog)[-1]
    asking.reason.edit.setPlainText("The panel wants to see it now")
    asking.accept()
    idle()

    assert review.asked["role"] == "iep"
    stages = {one.id: one.stage for one in workspace.assessments(plan_id)}
    assert stages[assessment] == "iep_review"


def test_a_failure_is_said_in_the_dialog(dialog: SendDialog, review: Review, idle: Idle) -> None:
    review.error = UserError("The copy does not read back as it was written.", "not-the-same")
    dialog.fields.recipient.setText("Ana Torres")

    dialog.accept()
    idle()

    assert dialog.problem == "The copy does not read back as it was written."


def test_without_a_file_there_is_nothing_to_send(dialog: SendDialog) -> None:
    assert dialog.act.isEnabled()

    dialog.word.setChecked(False)

    assert not dialog.act.isEnabled()


def test_a_file_is_replaced_only_when_asked(
    dialog: SendDialog, review: Review, messages: RecordedMessages, tmp_path: Path
) -> None:
    dialog.fields.recipient.setText("Ana Torres")
    there = tmp_path / dialog.word_name.text()
    there.write_text("mine", "utf-8")
    messages.answer = False

    dialog.accept()

    assert there.read_text("utf-8") == "mine"
    assert review.asked == {}
