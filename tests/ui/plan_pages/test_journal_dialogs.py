"""The journal in the window: verified, its head copied, and written as a pack of evidence."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from irm_desktop.importing.evidence_pack import verify_pack
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.evidence_pack import EvidencePackDialog
from irm_desktop.ui.dialogs.journal import JournalDialog
from tests.packing import parts_of
from tests.sealing import PASSPHRASE, a_sealed_person, cheap_seal
from tests.storage.test_chain import execute

__all__ = ["cheap_seal"]
Idle = Callable[[], None]
NAME = "Zoé Quirós"


def verifying(qtbot: QtBot, context: Context) -> JournalDialog:
    dialog = JournalDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def packing(qtbot: QtBot, context: Context, folder: Path) -> EvidencePackDialog:
    dialog = EvidencePackDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.folder.setText(str(folder))
    dialog.name.setText("pack")
    return dialog


def test_a_whole_journal_is_said_to_be_whole(qtbot: QtBot, context: Context, idle: Idle) -> None:
    dialog = verifying(qtbot, context)
    assert dialog.head.text() == context.open_workspace.journal_head().hash
    dialog.noted.setText(dialog.head.text())
    dialog.act.click()
    idle()
    assert dialog.said.text() == ("The journal is whole: no entry was changed, taken out or moved.")
    assert dialog.mark.isVisible()
    assert dialog.isVisible()


def test_what_is_broken_is_listed(qtbot: QtBot, context: Context, idle: Idle) -> None:
    execute(context.open_workspace.path, "UPDATE journal SET actor = 'Ben' WHERE place = 5")
    dialog = verifying(qtbot, context)
    dialog.act.click()
    idle()
    # The forms of numbers are translations, which are there where a window was made before.
    assert dialog.said.text() in ("1 faults were found.", "1 fault was found.")
    assert not dialog.mark.isVisible()
    assert "entry 5): it was changed after it was written." in dialog.found.item(0).text()


def test_what_is_no_head_is_said(qtbot: QtBot, context: Context, idle: Idle) -> None:
    dialog = verifying(qtbot, context)
    dialog.noted.setText("12")
    dialog.act.click()
    assert dialog.problem.startswith("A head of the journal is 64 digits")
    dialog.noted.setText("ab" * 32)
    dialog.act.click()
    idle()
    assert dialog.problem == ""
    assert "that whoever noted this head knew as its newest" in dialog.found.item(0).text()


def test_what_was_found_before_does_not_stand_beside_what_is_wrong_now(
    qtbot: QtBot, context: Context, idle: Idle
) -> None:
    dialog = verifying(qtbot, context)
    dialog.act.click()
    idle()
    assert dialog.mark.isVisible()
    dialog.noted.setText("12")
    dialog.act.click()
    assert dialog.problem
    assert dialog.mark.isHidden()
    assert dialog.said.text() == ""


def test_a_long_sentence_of_what_is_wrong_presses_nothing_together(
    qtbot: QtBot, context: Context
) -> None:
    dialog = verifying(qtbot, context)
    layout = dialog.layout()
    assert layout is not None
    dialog.say("This is wrong, and it takes some words to tell why that is so. " * 4)
    assert dialog.height() >= layout.totalHeightForWidth(dialog.width())


def test_the_head_is_copied(qtbot: QtBot, context: Context) -> None:
    dialog = verifying(qtbot, context)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.head.text()


def test_a_pack_is_written_and_its_head_shown(
    qtbot: QtBot, context: Context, idle: Idle, tmp_path: Path
) -> None:
    dialog = packing(qtbot, context, tmp_path)
    assert dialog.names.isHidden()
    dialog.language.setCurrentIndex(dialog.language.findData("fr"))
    dialog.act.click()
    idle()
    target = tmp_path / "pack.zip"
    assert verify_pack(target).findings == ()
    assert "Journal de sample.irm" in parts_of(target)["index.html"].decode()
    assert dialog.head.isVisible()
    assert dialog.head.text() == context.open_workspace.journal_head().hash
    assert dialog.said.text() == (
        "pack.zip was written and read back. 1,779 entries are in it, 0 of them withheld. "
        "Note the head of the journal or send it apart:"
    ).replace("1,779", "1779")


@pytest.mark.usefixtures("cheap_seal")
def test_entries_with_sealed_names_are_withheld_with_the_passphrase(
    qtbot: QtBot, context: Context, idle: Idle, tmp_path: Path
) -> None:
    workspace = context.open_workspace
    one = workspace.commitment_ids()[0]
    workspace.set_fields("commitment", one, {"short_title": f"As {NAME} says"})
    a_sealed_person(workspace, NAME)
    target = tmp_path / "pack.zip"
    dialog = packing(qtbot, context, tmp_path)
    assert dialog.names.isVisible()
    dialog.act.click()
    idle()
    assert not target.exists()  # neither passphrase nor reason
    dialog.names.passphrase.setText("another passphrase")
    dialog.act.click()
    idle()
    assert dialog.problem.startswith("This is not the passphrase of the seal.")
    assert not target.exists()
    dialog.names.passphrase.setText(PASSPHRASE)
    dialog.act.click()
    idle()
    assert dialog.problem == ""
    assert all("Quirós".encode() not in part for part in parts_of(target).values())
    dialog.names.why.setText("For the court")
    dialog.act.click()
    idle()
    assert "Quirós".encode() in parts_of(target)["journal.jsonl"]
    assert (workspace.seal_log()[0].what, workspace.seal_log()[0].why) == (
        "export",
        "For the court",
    )


@pytest.mark.parametrize("kind", [JournalDialog, EvidencePackDialog])
def test_every_control_has_a_name(
    qtbot: QtBot, context: Context, kind: type[JournalDialog | EvidencePackDialog]
) -> None:
    dialog = kind(context)
    qtbot.addWidget(dialog)
    dialog.show()
    nameless = [
        one
        for one in dialog.findChildren(QWidget)
        if one.focusPolicy().value
        and one.isVisible()
        and not one.accessibleName()
        and not (isinstance(one, QAbstractButton) and one.text())
    ]
    assert nameless == []
