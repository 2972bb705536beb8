"""A bundle is written for those who are chosen, told before, and locked for nobody else."""

import re
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.sync.bundle import read_bundle
from irm_desktop.ui.dialogs.send_bundle import SendBundleDialog
from tests.sealing import PASSPHRASE, a_sealed_person, cheap_seal
from tests.sync.people import Person, a_copy, refused
from tests.ui.exchange.desk import Desk, desk, nameless
from tests.ui.merge.conftest import plain
from tests.ui.plan_pages.conftest import context, messages

__all__ = ["cheap_seal", "context", "desk", "messages"]
NAME = "Zoé Quirós"
TICK = "Read what is asked, and tick the box under it to go on."


def written(desk: Desk, dialog: SendBundleDialog, name: str = "x") -> Path:
    """Presses the button; where the bundle then is."""
    dialog.name.setText(name)
    dialog.act.click()
    desk.settle()
    return desk.folder / f"{name}.irmb"


def read(desk: Desk, path: Path, who: Person) -> ChangeSet:
    who.knows(Person("Ana", desk.known.path.parent))
    return read_bundle(path, who.me, who.colleagues)


# What is told, and what is written


def test_a_bundle_is_told_written_and_taken_up(desk: Desk, tmp_path: Path) -> None:
    path = a_copy(desk.workspace, tmp_path / "copy")
    desk.workspace.note_copy(desk.lucia.card.key, "Lucía", desk.workspace.vector())
    desk.change("Money")
    dialog = desk.sending(desk.lucia)
    # The forms of numbers are translations, which are there where a window was made before.
    told = r"1 changes?, 1 entr(y|ies) of the journal, about \d{3} bytes"
    assert re.fullmatch(told, dialog.facts.holds.said)
    assert plain(dialog.facts.people.said) == "By Ana (1)"
    assert plain(dialog.facts.since.said).startswith(
        "Without what is known to be there already: Lucía ("
    )
    assert plain(dialog.facts.locked.said).startswith("Locked for Lucía and for you, and signed")
    target = written(desk, dialog)
    found = read(desk, target, desk.lucia)
    assert (len(found.entries), found.source) == (1, "Ana")
    with desk.lucia.opens(path) as other:
        other.merge(found)
        assert other.commitment(other.commitment_ids()[0]).short_title == "Money"


def test_the_result_says_where_how_large_and_for_whom(desk: Desk) -> None:
    dialog = desk.sending(desk.lucia)
    said: list[str] = []
    desk.context.signals.said.connect(said.append)
    target = written(desk, dialog)
    size = target.stat().st_size
    assert size > 100_000
    assert plain(dialog.said.text()) == (
        f"x.irmb was written and read back. It is for Lucía, has {size / 1024:.1f} KiB and lies "
        f"in {desk.folder}."
    )
    assert dialog.show_folder.isVisible()
    assert said == ["x.irmb was written and read back."]
    assert [one.name for one in desk.folder.iterdir()] == ["x.irmb"]


def test_what_is_told_is_what_goes(desk: Desk) -> None:
    dialog = desk.sending(desk.lucia)
    foreseen = dialog._foreseen
    assert foreseen is not None
    sent = read(desk, written(desk, dialog), desk.lucia)
    assert foreseen.outlook.entries == len(sent.entries)
    assert foreseen.outlook.everything
    changes = sum(count for _, count in foreseen.outlook.people)
    assert changes == len({one.operation for one in sent.entries})
    assert plain(dialog.facts.since.said) == (
        "It is not known what Lucía has of this workspace, so everything goes."
    )


def test_nobody_else_can_read_it(desk: Desk) -> None:
    target = written(desk, desk.sending(desk.lucia))
    with refused("not-for-you"):
        read(desk, target, desk.carmen)


def test_everything_goes_where_it_is_asked_for(desk: Desk) -> None:
    desk.workspace.note_copy(desk.lucia.card.key, "Lucía", desk.workspace.vector())
    dialog = desk.sending(desk.lucia)
    assert dialog.facts.holds.said == "They have all of it already: there is nothing to send."
    assert not dialog.act.isEnabled()
    dialog.everything.click()
    desk.settle()
    assert dialog.facts.since.said == "Everything goes, whatever they have."
    sent = read(desk, written(desk, dialog), desk.lucia)
    assert sent.since == {}
    assert len(sent.entries) > 1000


def test_of_several_the_one_who_lacks_most_counts(desk: Desk) -> None:
    desk.workspace.note_copy(desk.lucia.card.key, "Lucía", desk.workspace.vector())
    desk.change("Money")
    dialog = desk.sending(desk.lucia, desk.carmen)
    assert [one.name for one in dialog.to.chosen] == ["Lucía"]  # who has a copy of it
    dialog.to.boxes[desk.carmen.card.key].click()
    desk.settle()
    assert plain(dialog.facts.since.said) == (
        "It is not known what Carmen has of this workspace, so everything goes."
    )
    target = written(desk, dialog)
    for one in (desk.lucia, desk.carmen):
        assert len(read(desk, target, one).entries) > 1000


def test_a_name_is_proposed_until_one_is_typed(desk: Desk) -> None:
    dialog = desk.sending(desk.lucia, desk.carmen)
    assert dialog.name.text().startswith("sample 2")
    dialog.to.boxes[desk.lucia.card.key].click()
    assert dialog.name.text().startswith("sample for Lucía 2")
    assert dialog.name.text().endswith(".irmb")
    dialog.name.selectAll()
    desk.qtbot.keyClicks(dialog.name, "mine")
    dialog.to.boxes[desk.carmen.card.key].click()
    desk.settle()
    assert dialog.name.text() == "mine"


# For whom


def test_nobody_is_chosen_among_several_by_a_mere_enter(desk: Desk) -> None:
    dialog = desk.sending(desk.lucia, desk.carmen)
    assert dialog.to.chosen == ()
    assert not dialog.act.isEnabled()
    assert dialog.facts.holds.said.startswith("Choose for whom it is.")
    dialog.accept()
    desk.settle()
    assert list(desk.folder.iterdir()) == []


def test_an_empty_list_leads_to_the_colleagues(desk: Desk) -> None:
    dialog = desk.sending()
    assert dialog.to.nobody.isVisible()
    with desk.qtbot.waitSignal(dialog.request_colleagues):
        dialog.to.colleagues.click()
    desk.known.add(desk.lucia.card)
    desk.known.confirm("Lucía")
    dialog.read()
    desk.settle()
    assert [one.name for one in dialog.to.chosen] == ["Lucía"]
    assert not dialog.to.nobody.isVisible()


def test_a_card_that_was_not_compared_is_warned_of(desk: Desk) -> None:
    dialog = desk.sending(desk.carmen, confirmed=False)
    box = dialog.to.boxes[desk.carmen.card.key]
    assert not box.isChecked()
    assert box.accessibleName() == "Carmen, Not yet compared"
    box.click()
    desk.settle()
    assert dialog.to.doubt.isVisible()
    assert plain(dialog.to.doubted.text()).startswith("The short code of Carmen was not compared.")
    target = written(desk, dialog)
    assert dialog.problem == TICK
    assert not target.exists()
    dialog.to.sure.click()
    assert dialog.problem == ""
    assert read(desk, written(desk, dialog), desk.carmen).entries


def test_a_tick_for_one_does_not_count_for_another(desk: Desk) -> None:
    dialog = desk.sending(desk.carmen, confirmed=False)
    box = dialog.to.boxes[desk.carmen.card.key]
    box.click()
    dialog.to.sure.click()
    box.click()
    box.click()
    assert not dialog.to.sure.isChecked()


# What goes wrong


def test_a_folder_that_is_not_there_is_said(desk: Desk) -> None:
    dialog = desk.sending(desk.lucia)
    dialog.folder.setText(str(desk.folder / "gone"))
    written(desk, dialog)
    assert dialog.problem == "This folder does not exist. Choose another one."


def test_a_file_of_the_name_is_asked_about(desk: Desk) -> None:
    target = desk.folder / "x.irmb"
    target.write_bytes(b"before")
    dialog = desk.sending(desk.lucia)
    desk.messages.answer = False
    written(desk, dialog)
    assert target.read_bytes() == b"before"
    desk.messages.answer = True
    written(desk, dialog)
    assert read(desk, target, desk.lucia).entries


def test_a_folder_that_goes_by_the_name_is_left(desk: Desk) -> None:
    (desk.folder / "x.irmb").mkdir()
    dialog = desk.sending(desk.lucia)
    written(desk, dialog)
    assert dialog.problem == (
        f"x.irmb could not be written: a folder in {desk.folder} goes by that name. Nothing was "
        "made. Choose another folder or name."
    )
    assert [one.name for one in desk.folder.iterdir()] == ["x.irmb"]


def test_cancel_leaves_nothing(desk: Desk) -> None:
    dialog = desk.sending(desk.lucia)
    gate = threading.Event()
    desk.context.tasks.run(lambda _task: gate.wait(10), lambda _none: None, pytest.fail)
    dialog.name.setText("x")
    dialog.act.click()
    assert dialog.leave.text() == "Cancel"
    assert dialog.bar.isVisible()
    dialog.leave.click()
    gate.set()
    desk.settle()
    assert dialog.said.text() == "Nothing was changed."
    assert dialog.isVisible()
    assert list(desk.folder.iterdir()) == []
    assert dialog.act.isEnabled()


def test_a_damaged_list_of_colleagues_is_told(desk: Desk) -> None:
    desk.known.path.parent.mkdir(parents=True, exist_ok=True)
    desk.known.path.write_bytes(b"{}")
    dialog = desk.sending()
    assert dialog.facts.holds.said.startswith("The list of your colleagues, ")
    assert not dialog.act.isEnabled()


# Names of sealed people


@pytest.fixture
def sealed(desk: Desk) -> Desk:
    """The journal holds a name that was typed into a text before it was sealed, and replaced."""
    desk.change(f"As {NAME} says")
    desk.change("As somebody says")
    a_sealed_person(desk.workspace, NAME)
    return desk


def values(desk: Desk, target: Path) -> str:
    return " ".join(one.value for one in read(desk, target, desk.lucia).entries)


@pytest.mark.usefixtures("cheap_seal")
def test_sealed_names_stay_here(sealed: Desk) -> None:
    dialog = sealed.sending(sealed.lucia)
    assert dialog.past.isVisible()
    target = written(sealed, dialog)
    assert dialog.problem == ("Type the passphrase of the seal, or say why it goes out unchecked.")
    assert not target.exists()
    dialog.past.passphrase.setText("another passphrase")
    written(sealed, dialog)
    assert dialog.problem.startswith("This is not the passphrase of the seal.")
    assert list(sealed.folder.iterdir()) == []
    dialog.past.passphrase.setText(PASSPHRASE)
    written(sealed, dialog)
    assert dialog.problem == ""
    assert "Quirós" not in values(sealed, target)
    assert "somebody says" in values(sealed, target)
    assert dialog.past.passphrase.text() == ""


@pytest.mark.usefixtures("cheap_seal")
def test_a_reason_is_written_down(sealed: Desk) -> None:
    dialog = sealed.sending(sealed.lucia)
    dialog.past.why.setText("For the court")
    assert "Quirós" in values(sealed, written(sealed, dialog))
    newest = sealed.workspace.seal_log()[0]
    assert (newest.what, newest.why) == ("export", "For the court")


@pytest.mark.usefixtures("cheap_seal")
def test_a_name_that_stands_keeps_it_back(desk: Desk) -> None:
    desk.change(f"As {NAME} says")
    a_sealed_person(desk.workspace, NAME)
    dialog = desk.sending(desk.lucia)
    dialog.past.passphrase.setText(PASSPHRASE)
    target = written(desk, dialog)
    assert dialog.problem.startswith("This would give away sealed people; nothing was sent.")
    assert "Quirós" not in dialog.problem
    assert not target.exists()


@pytest.mark.usefixtures("cheap_seal")
def test_nothing_is_asked_where_no_text_goes(sealed: Desk) -> None:
    workspace = sealed.workspace
    workspace.note_copy(sealed.lucia.card.key, "Lucía", workspace.vector())
    one = workspace.commitment_ids()[0]
    workspace.rate(one, "specificity", "high")
    dialog = sealed.sending(sealed.lucia)
    assert dialog.past.isHidden()
    assert len(read(sealed, written(sealed, dialog), sealed.lucia).entries) >= 1


# Keyboard and screen readers


def test_every_control_has_a_name(desk: Desk) -> None:
    dialog = desk.sending(desk.lucia, desk.carmen)
    assert nameless(dialog) == []
    assert dialog.focusWidget() in dialog.to.boxes.values()


def test_enter_writes_and_escape_closes(desk: Desk) -> None:
    dialog = desk.sending(desk.lucia)
    dialog.name.setText("x")
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    desk.settle()
    assert (desk.folder / "x.irmb").exists()
    with desk.qtbot.waitSignal(dialog.rejected):
        desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
