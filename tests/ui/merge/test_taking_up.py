"""Bundles and copies are looked at before anything is written, then taken up whole or left."""

from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from irm_desktop.domain.merge_records import FOREIGN, LARGE, UNKNOWN, MergePreview, MergeQuestion
from irm_desktop.ui.dialogs.merge import MergeDialog
from irm_desktop.ui.dialogs.unlock import UnlockDialog
from irm_desktop.ui.pages.sources_page import SourcesPage
from irm_desktop.ui.widgets.fields import LineField
from irm_desktop.ui.widgets.headed_list import Head
from tests.builders import a_filled_workspace, a_plan
from tests.encrypting import an_encrypted_workspace
from tests.sealing import PASSPHRASE
from tests.ui.merge.conftest import Together, plain


def heads(dialog: MergeDialog) -> list[tuple[str, int]]:
    return [(one.text, one.count) for one in dialog.list.changes.rows if isinstance(one, Head)]


def test_what_comes_is_shown_whole_and_nothing_is_changed_by_looking(apart: Together) -> None:
    before = apart.workspace.vector()
    dialog = apart.look(apart.bundle())
    assert dialog.windowTitle() == "What \u2068Lucía\u2069 sent"
    rows = [one for one in dialog.list.changes.rows if not isinstance(one, Head)]
    assert {(one.what, one.change.kind) for one in rows} == {
        ("Title", "conflict"),
        ("Potential impact", "conflict"),
        ("Potential impact, reason", "conflict"),
    }
    assert heads(dialog) == [("Commitment 1", 3)]
    dialog.views[True].click()
    assert heads(dialog) == [("Lucía", 3)]
    assert dialog.act.text() == "Take up 3 changes"
    dialog.leave.click()
    apart.settle()
    assert apart.workspace.vector() == before
    assert not apart.program.context.conflicts


def test_a_change_is_shown_beside_what_stands_here(apart: Together) -> None:
    dialog = apart.look(apart.bundle())
    rows = [one for one in dialog.list.changes.rows if not isinstance(one, Head)]
    title = next(one for one in rows if one.what == "Title")
    dialog.list.choose(dialog.list.listed.row_of(title.key))
    assert dialog.pane.here.text.toPlainText() == "Publish all grants"
    told = dialog.pane.comes.text.accessibleDescription()
    assert told == "Taken out: all grants. Put in: every grant"
    grade = next(one for one in rows if one.what == "Potential impact")
    dialog.list.choose(dialog.list.listed.row_of(grade.key))
    assert dialog.pane.here.chip.accessibleName() == "Here now, stays beside it: Minor"
    assert dialog.pane.comes.chip.accessibleName() == "What comes: Moderate"


def test_a_bundle_that_is_dropped_is_taken_up_and_one_undo_takes_it_back(apart: Together) -> None:
    first = apart.ids[0]
    apart.other.set_fields("commitment", first, {"theme": "Money"})
    assert apart.drop(apart.bundle())
    apart.dialog().act.click()
    apart.settle()
    assert apart.workspace.commitment(first).theme == "Money"
    said = plain(apart.window.status.sentence.text())
    assert said == "What Lucía sent taken up: 4 changes"
    apart.window.actions_book["undo"].trigger()
    apart.settle()
    assert apart.workspace.commitment(first).theme == ""
    assert apart.workspace.commitment(first).title == "Publish all grants"
    assert not apart.program.context.conflicts


def test_a_bundle_that_is_dropped_on_a_text_or_on_the_sources_is_no_evidence(
    apart: Together,
) -> None:
    window, bundle = apart.window, apart.bundle()
    panel = window.commitments.panel
    panel.show_area("text")
    field = next(one for one in panel.text.findChildren(LineField) if one.caption.text() == "Theme")
    window.show_page("sources")
    sources = cast(SourcesPage, window.page("sources"))
    for place in (field.line, sources.list):
        assert apart.drop(bundle, on=place)
        apart.dialog().leave.click()
        apart.settle()
    assert field.line.text() == ""
    assert not apart.workspace.sources()


def test_files_of_other_kinds_are_left_to_others(together: Together, tmp_path: Path) -> None:
    picture = tmp_path / "map.png"
    assert not together.drop(picture)
    assert not together.drop(picture, tmp_path / "one.irmb")


def test_a_sender_who_is_not_confirmed_is_asked_about(together: Together) -> None:
    together.other.set_fields("commitment", together.ids[0], {"theme": "Money"})
    dialog = together.look(together.bundle())
    assert set(dialog.questions.boxes) == {UNKNOWN}
    dialog.act.click()
    assert dialog.isVisible()
    assert dialog.problem == "Read what is asked, and tick the box under it to go on."
    assert together.workspace.commitment(together.ids[0]).theme == ""
    dialog.questions.boxes[UNKNOWN].click()
    assert dialog.problem == ""
    dialog.act.click()
    together.settle()
    assert together.workspace.commitment(together.ids[0]).theme == "Money"


def test_a_large_deletion_is_asked_about(together: Together) -> None:
    together.knows_lucia()
    for one in together.ids:
        together.other.delete("commitment", one)
    dialog = together.look(together.bundle())
    assert set(dialog.questions.boxes) == {LARGE}
    dialog.leave.click()
    together.settle()
    assert len(together.ids) == 3


def test_another_workspace_is_refused_with_a_sentence(together: Together, tmp_path: Path) -> None:
    folder = tmp_path / "foreign"
    folder.mkdir()
    foreign = a_filled_workspace(folder, a_plan(1))
    foreign.close()
    dialog = together.look(foreign.path)
    assert dialog.questions.refused
    assert not dialog.act.isVisible()
    dialog.accept()
    assert dialog.isVisible()


def test_a_question_that_cannot_be_agreed_to_has_no_box(together: Together) -> None:
    preview = MergePreview("", "x.irm", questions=(MergeQuestion(FOREIGN, "It is of another."),))
    dialog = MergeDialog(together.program.context, preview, together.window)
    assert not dialog.questions.boxes
    assert dialog.leave.text() == "Close"
    dialog.deleteLater()


def test_all_of_it_being_here_already_is_said(apart: Together) -> None:
    bundle = apart.bundle()
    apart.take(bundle)
    apart.commands.take((bundle,))
    apart.settle()
    assert not apart.dialogs()
    assert plain(apart.messages.infos[-1]) == (
        "from-lucia.irmb brings nothing new: all of it is here already."
    )


def test_several_files_are_asked_about_one_after_another_in_any_order(apart: Together) -> None:
    first = apart.ids[0]
    apart.other.set_fields("commitment", first, {"theme": "Money"})
    one, known = apart.bundle("one.irmb"), apart.other.vector()
    apart.other.set_fields("commitment", first, {"cluster": "Budget"})
    two = apart.bundle("two.irmb", known)
    dialog = apart.look(two, one)
    assert dialog.preview.name == "two.irmb"
    dialog.leave.click()
    apart.settle()
    dialog = apart.dialog()
    assert dialog.preview.name == "one.irmb"
    dialog.act.click()
    apart.settle()
    now = apart.workspace.commitment(first)
    assert (now.theme, now.cluster) == ("Money", "")


def test_what_follows_something_missing_waits_and_comes_along(apart: Together) -> None:
    first = apart.ids[0]
    apart.other.set_fields("commitment", first, {"theme": "Money"})
    early, known = apart.bundle("early.irmb"), apart.other.vector()
    apart.other.set_fields("commitment", first, {"cluster": "Budget"})
    dialog = apart.look(apart.bundle("late.irmb", known))
    assert dialog.act.text() == "Keep it until then"
    dialog.act.click()
    apart.settle()
    assert apart.workspace.commitment(first).cluster == ""
    apart.take(early)
    assert apart.workspace.commitment(first).cluster == "Budget"
    said = plain(apart.window.status.sentence.text())
    assert said.endswith("with what had waited for it: late.irmb")


def test_a_whole_copy_is_taken_up_as_a_bundle_is(together: Together) -> None:
    first = together.ids[0]
    together.other.set_fields("commitment", first, {"theme": "Money"})
    path = together.folder / "whole.irm"
    together.other.backup(path)
    together.take(path)
    assert together.workspace.commitment(first).theme == "Money"


def test_the_key_of_an_encrypted_copy_is_asked_for(together: Together, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    locked = an_encrypted_workspace(folder)
    path = locked.path
    locked.close()
    together.commands.take((path,))
    together.settle()
    (asking,) = [one for one in together.window.findChildren(UnlockDialog) if one.isVisible()]
    asking.request_unlock.emit("passphrase", "wrong")
    together.settle()
    assert asking.problem
    assert asking.windowTitle() == "Look into an encrypted copy"
    asking.request_unlock.emit("passphrase", PASSPHRASE)
    together.settle()
    assert together.dialog().questions.refused  # it is of another workspace


def test_nothing_is_taken_up_in_a_workspace_that_is_open_for_reading(
    together: Together, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(together.workspace, "read_only", True)
    together.commands.take((together.folder / "x.irmb",))
    assert together.messages.errors == [
        "This workspace is open for reading only, so nothing can be taken up."
    ]


def test_a_file_that_is_no_bundle_is_refused_and_the_next_is_looked_at(apart: Together) -> None:
    broken = apart.folder / "broken.irmb"
    broken.write_bytes(b"Not a bundle.")
    dialog = apart.look(broken, apart.bundle())
    assert len(apart.messages.errors) == 1
    assert dialog.preview.name == "from-lucia.irmb"
    assert replace(dialog.preview, name="").source == "Lucía"
