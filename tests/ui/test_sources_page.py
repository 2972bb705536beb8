"""The page Sources: found by letters, filled in, kept with files and excerpts, led back from."""

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from irm_desktop.storage.attachments import LARGEST
from irm_desktop.storage.workspace import Workspace
from irm_desktop.ui.dialogs.source_import import SourceImportDialog
from irm_desktop.ui.dialogs.source_same import SameSourceDialog
from irm_desktop.ui.evidence_drag import dragged
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.sources_page import SourcesPage
from tests.ui.conftest import RecordedMessages


@pytest.fixture
def workspace(window: MainWindow) -> Workspace:
    return window.context.open_workspace


@pytest.fixture
def law(workspace: Workspace) -> str:
    member = workspace.members()[0].id
    return workspace.add_source(
        member, kind="law", key="law38", title="Law 38/2003", publisher="BOE", ground="government"
    ).created


@pytest.fixture
def page(window: MainWindow, workspace: Workspace, law: str) -> SourcesPage:
    member = workspace.members()[0].id
    workspace.add_source(member, kind="web_page", key="ngo", title="Grants unseen", author="Civio")
    window.show_page("sources", law)
    made = window.page("sources")
    assert isinstance(made, SourcesPage)
    return made


def test_a_row_tells_kind_evidence_and_how_much_hangs_on_it(page: SourcesPage) -> None:
    model = page.list.model
    row = [str(model.index(0, column).data() or "") for column in range(model.columnCount())]
    assert row == ["Law 38/2003", "Law", "Government", "", ""]
    assert model.second_line(model.rows[1]) == "ngo · Civio"


def test_letters_find_a_source_by_any_of_its_words(qtbot: QtBot, page: SourcesPage) -> None:
    qtbot.keyClicks(page.list.sought, "civio gran")
    assert [one.key for one in page.list.model.rows] == ["ngo"]
    page.list.sought.setText("nowhere")
    assert page.list.none.text() == "No source holds these words."


def test_each_kind_has_the_fields_of_its_note(page: SourcesPage) -> None:
    form = page.detail.form
    assert not form.lines["number"].isHidden()
    assert form.lines["author"].isHidden()
    form.kind.chosen.emit("observation")
    assert form.lines["number"].isHidden()
    assert not form.lines["author"].isHidden()


def test_the_note_follows_what_is_typed(
    qtbot: QtBot, page: SourcesPage, workspace: Workspace, law: str
) -> None:
    form = page.detail.form
    assert form.note.text() == "Law 38/2003, BOE."
    form.lines["number"].line.setFocus()
    qtbot.keyClicks(form.lines["number"].line, "38/2003")
    form.flush()
    assert form.note.text() == "Law 38/2003, BOE, 38/2003."
    assert workspace.source(law).number == "38/2003"


def test_one_key_gives_the_day_of_today(page: SourcesPage, workspace: Workspace, law: str) -> None:
    page.detail.form.accessed.today.click()
    assert workspace.source(law).accessed == QDate.currentDate().toString(Qt.DateFormat.ISODate)


def test_a_key_that_is_taken_is_refused_and_what_is_stored_shown(
    window: MainWindow, page: SourcesPage
) -> None:
    line = page.detail.form.key
    line.line.setText("ngo")
    line.flush()
    said = window.context.messages
    assert isinstance(said, RecordedMessages)
    assert said.errors == [
        "There is a source ngo already. Give this one another key, or cite that one."
    ]
    assert line.line.text() == "law38"


def test_all_that_a_source_supports_is_listed_and_enter_goes_there(
    window: MainWindow, page: SourcesPage, workspace: Workspace, law: str
) -> None:
    one = workspace.commitment_ids(workspace.plans()[0].id)[1]
    window.context.operations.add(
        lambda w: w.add_support("commitment", one, source_id=law, indicator="specificity")
    )
    item = page.detail.uses.list.item(0)
    assert item.text() == "Specificity of 2 · Open data portal · Spain, plan 2"
    page.detail.uses.list.itemActivated.emit(item)
    assert window.page_id == "commitments"
    assert window.commitments.current_id() == one
    assert window.commitments.panel.current_indicator() == "specificity"


def test_deleting_tells_what_was_supported_and_undo_brings_all_back(
    qtbot: QtBot, window: MainWindow, page: SourcesPage, workspace: Workspace, law: str
) -> None:
    one = workspace.commitment_ids(workspace.plans()[0].id)[0]
    workspace.add_support("commitment", one, source_id=law)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    assert window.status.sentence.text() == "Source law38 deleted; it supported 1 rating or text"
    assert [source.key for source in workspace.sources()] == ["ngo"]
    window.actions_book["undo"].trigger()
    assert len(workspace.sources()) == 2
    assert len(workspace.supports(one)) == 1


def test_a_file_is_kept_with_its_hash_and_saved_as_it_was(
    qtbot: QtBot,
    window: MainWindow,
    page: SourcesPage,
    workspace: Workspace,
    law: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    content = bytes(range(256)) * 9000
    file = tmp_path / "law.pdf"
    file.write_bytes(content)
    page.intake.attach((file,), law)
    qtbot.waitUntil(lambda: bool(workspace.attachments(law)), timeout=10_000)
    (kept,) = workspace.attachments(law)
    assert (kept.name, kept.sha256) == ("law.pdf", hashlib.sha256(content).hexdigest())
    qtbot.waitUntil(lambda: page.detail.files.list.count() == 1, timeout=5000)
    assert page.detail.files.list.item(0).text() == "law.pdf · 2.2 MB"
    assert page.detail.files.total.text() == (
        "2.2 MB of 500 MB in the workspace; at most 25 MB a file"
    )
    copy = tmp_path / "copy.pdf"
    monkeypatch.setattr(window.context.messages, "save_file", lambda *_: copy, raising=False)
    page.detail.files.save.click()
    assert copy.read_bytes() == content


def test_a_file_that_is_too_large_is_refused_and_the_others_are_kept(
    qtbot: QtBot, window: MainWindow, page: SourcesPage, workspace: Workspace, tmp_path: Path
) -> None:
    large, small = tmp_path / "large.bin", tmp_path / "small.bin"
    with large.open("wb") as stream:
        stream.truncate(LARGEST + 1)
    small.write_bytes(b"1")
    law = workspace.source_by_key("law38").id
    page.intake.attach((large, small), law)
    said = window.context.messages
    assert isinstance(said, RecordedMessages)
    qtbot.waitUntil(lambda: bool(said.errors), timeout=20_000)
    assert said.errors[0].startswith("large.bin is larger than 25 MB")
    assert [one.name for one in workspace.attachments(law)] == ["small.bin"]


def test_a_file_that_is_kept_already_makes_no_second_source(
    qtbot: QtBot, window: MainWindow, page: SourcesPage, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "law.pdf"
    file.write_bytes(b"law")
    law = workspace.source_by_key("law38").id
    with file.open("rb") as stream:
        workspace.attach(law, "law.pdf", stream)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    page.intake.take(dragged(mime))
    qtbot.waitUntil(lambda: not window.context.tasks.busy, timeout=10_000)
    assert window.status.sentence.text() == "law.pdf is kept with source law38 already"
    assert len(workspace.sources()) == 2


def test_an_address_that_is_pasted_becomes_a_page_looked_at_today(
    page: SourcesPage, workspace: Workspace
) -> None:
    QGuiApplication.clipboard().setText("https://example.org/a")
    page.paste()
    added = workspace.sources()[-1]
    assert (added.kind, added.url) == ("web_page", "https://example.org/a")
    assert added.accessed == QDate.currentDate().toString(Qt.DateFormat.ISODate)
    page.paste()
    assert len(workspace.sources()) == 3


def test_words_that_are_pasted_become_an_excerpt(
    page: SourcesPage, workspace: Workspace, law: str
) -> None:
    QGuiApplication.clipboard().setText("Everybody may ask.")
    page.paste()
    (found,) = workspace.excerpts(law)
    assert (found.text, found.state) == ("Everybody may ask.", "free")
    assert page.detail.excerpts.rows[0].state.text() == "Of a text that is not kept here"


def test_a_picture_that_is_pasted_becomes_a_file(
    qtbot: QtBot, page: SourcesPage, workspace: Workspace, law: str
) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    mime = QMimeData()
    mime.setImageData(image)
    page.intake.paste(mime, law)
    qtbot.waitUntil(lambda: bool(workspace.attachments(law)), timeout=10_000)
    assert workspace.attachments(law)[0].media_type == "image/png"


def test_an_excerpt_says_where_its_words_went(
    window: MainWindow, page: SourcesPage, workspace: Workspace, law: str
) -> None:
    detail = page.detail
    detail.excerpts.text_typed.emit("🙂 Art. 1. Everybody may ask. Art. 2.")
    edit = detail.excerpts.text.edit
    cursor = edit.textCursor()
    start = edit.toPlainText().index("Everybody")
    cursor.setPosition(start + 1)  # Qt counts the smile as two
    cursor.setPosition(start + 1 + len("Everybody may ask."), cursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    detail.excerpts.quote.click()
    (made,) = workspace.excerpts(law)
    assert (made.text, made.start, made.state) == ("Everybody may ask.", start, "in_place")
    assert detail.excerpts.rows[0].state.text() == "In place"
    workspace.set_fields("source", law, {"text": "Nothing of it."})
    window.page("sources").show_argument(law)
    row = detail.excerpts.rows[0]
    assert row.state.text() == "Lost: its words are no longer in the text"


def test_the_source_stays_marked_when_the_list_is_ordered_otherwise(
    page: SourcesPage, workspace: Workspace
) -> None:
    first, second = workspace.sources()[:2]
    page.show_argument(second.id)
    for order in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder):
        page.list.table.horizontalHeader().setSortIndicator(0, order)
        assert page.list.current == second.id
    rows = page.list.model.rows
    assert [one.title for one in rows] == sorted(one.title for one in (first, second))


def test_a_letter_in_a_field_does_not_have_all_sources_read_again(
    page: SourcesPage, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = workspace.sources()[1]
    page.show_argument(second.id)
    page.list.sought.setText(second.title)
    read: list[str] = []
    monkeypatch.setattr(type(workspace), "sources", lambda _self: read.append("all"))
    change = {"title": "Quite another title"}
    page.context.operations.set_fields("source", second.id, change)
    assert not read
    assert [one.title for one in page.list.model.rows] == ["Quite another title"]
    assert page.detail.form.lines["title"].line.text() == "Quite another title"


def test_two_that_seem_the_same_are_shown_beside_each_other_and_none_is_merged(
    qtbot: QtBot, window: MainWindow, page: SourcesPage, workspace: Workspace
) -> None:
    member = workspace.members()[0].id
    again = workspace.add_source(member, kind="law", key="again", title="Law 38/2003").created
    page.show_argument(again)
    detail = page.detail
    qtbot.waitUntil(lambda: not detail.notice.isHidden(), timeout=20_000)
    assert detail.same_words.text() == ("This seems to be the same source as Law 38/2003 (law38).")
    detail.compare.click()
    both = next(one for one in window.findChildren(QDialog) if one.isVisible())
    assert isinstance(both, SameSourceDialog)
    both.reject()
    assert detail.notice.isHidden()
    assert len(workspace.sources()) == 3


def test_references_are_shown_before_they_are_added_and_what_is_there_is_not_ticked(
    qtbot: QtBot, window: MainWindow, page: SourcesPage, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "refs.ris"
    file.write_text(
        "TY  - RPRT\nTI  - A guide\nAU  - Smith, Jane\nPY  - 2014\nER  - \n\n"
        "TY  - STAT\nTI  - Law 38/2003\nER  - \n",
        encoding="utf-8",
    )
    page.intake.read_references(file)
    dialog = next(one for one in window.findChildren(SourceImportDialog))
    qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=20_000)
    assert dialog.list.item(1).text() == "Is there as law38: Law 38/2003 · Law"
    assert dialog.act.text() == "Add 1 source"
    assert len(workspace.sources()) == 2
    dialog.accept()
    assert [one.title for one in workspace.sources()][-1] == "A guide"
    assert len(workspace.sources()) == 3
    window.actions_book["undo"].trigger()
    assert len(workspace.sources()) == 2


def test_the_source_that_was_asked_for_is_shown_when_the_page_is_first_made(
    window: MainWindow, workspace: Workspace, law: str
) -> None:
    member = workspace.members()[0].id
    last = workspace.add_source(member, kind="law", key="last", title="Last").created
    window.show_page("sources", last)
    made = window.page("sources")
    assert isinstance(made, SourcesPage)
    assert made.detail.source_id == last
    assert made.list.current == last


def test_find_here_looks_for_a_source(window: MainWindow, page: SourcesPage) -> None:
    window.activateWindow()
    window.actions_book["find"].trigger()
    assert window.page_id == "sources"
    assert window.focusWidget() is page.list.sought
