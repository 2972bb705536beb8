"""The list of colleagues: our own card, cards that are added, the short code, names and notes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from irm_desktop.sync.identity import Card, card_of, short_code
from irm_desktop.ui.dialogs.colleague_add import AddCardDialog
from irm_desktop.ui.dialogs.colleague_code import CodeDialog
from irm_desktop.ui.dialogs.colleagues import ColleaguesDialog
from irm_desktop.ui.widgets.headed_list import Head
from tests.sync.people import Person
from tests.ui.exchange.desk import Desk, desk, nameless, open_dialog
from tests.ui.merge.conftest import plain
from tests.ui.plan_pages.conftest import context, messages

__all__ = ["context", "desk", "messages"]


def listed(dialog: ColleaguesDialog) -> list[str]:
    """Heads and names, as they stand."""
    rows = dialog.list.colleagues.rows
    return [f"{one.text}:" if isinstance(one, Head) else one.name for one in rows]


def adding(desk: Desk, dialog: ColleaguesDialog, text: str) -> AddCardDialog:
    """The dialog that asks for a card, with a text in it."""
    dialog.add()
    desk.settle()
    made = open_dialog(dialog, AddCardDialog)
    made.text.setPlainText(text)
    desk.settle()
    return made


def comparing(desk: Desk, dialog: ColleaguesDialog) -> CodeDialog:
    """The short code of whoever is chosen."""
    dialog.pane.compare.click()
    desk.settle()
    return open_dialog(dialog, CodeDialog)


@pytest.fixture
def knowing(desk: Desk) -> ColleaguesDialog:
    """Lucía is confirmed, Carmen is not, and chosen."""
    desk.known.add(desk.lucia.card)
    desk.known.confirm(desk.lucia.card.key)
    desk.known.add(desk.carmen.card)
    return desk.colleagues()


# Our own card


def test_an_empty_list_says_what_to_do_first(desk: Desk) -> None:
    dialog = desk.colleagues()
    assert dialog.first.isVisible()
    assert dialog.list.isHidden() or not dialog.list.isVisible()
    assert dialog.own.copy.hasFocus() or dialog.focusWidget() is dialog.own.copy
    dialog.first.click()
    desk.settle()
    assert open_dialog(dialog, AddCardDialog)


def test_the_own_card_is_copied_and_saved(desk: Desk) -> None:
    dialog = desk.colleagues()
    dialog.own.copy.click()
    assert card_of(QGuiApplication.clipboard().text()) == desk.own
    desk.messages.path = desk.folder / "ana"
    dialog.own.save.click()
    desk.settle()
    target = desk.folder / "ana.txt"
    assert card_of(target.read_text("ascii")) == desk.own
    assert plain(dialog.own.said.text()) == "ana.txt was saved"


def test_a_card_that_cannot_be_saved_is_told(desk: Desk) -> None:
    dialog = desk.colleagues()
    desk.messages.path = desk.folder / "gone" / "ana.txt"
    dialog.own.save.click()
    desk.settle()
    assert dialog.problem == (
        f"ana.txt could not be written: there is no folder {desk.folder / 'gone'}, or none that "
        "takes such a name. Nothing was made. Choose another folder or name."
    )
    assert dialog.own.said.text() == ""
    assert list(desk.folder.iterdir()) == []


def test_a_damaged_list_is_told_and_left(desk: Desk) -> None:
    desk.known.path.parent.mkdir(parents=True, exist_ok=True)
    desk.known.path.write_bytes(b"{}")
    dialog = desk.colleagues()
    assert dialog.problem.startswith("The list of your colleagues, ")
    assert desk.known.path.read_bytes() == b"{}"


# Adding a card


def test_a_pasted_card_is_added_and_compared_at_once(desk: Desk) -> None:
    dialog = desk.colleagues()
    text = desk.lucia.card.text
    asked = adding(desk, dialog, f"My card:\n{text[:70]}\n{text[70:]}\nLucía")
    assert plain(asked.said.text()) == "Card of Lucía"
    asked.act.click()
    desk.settle()
    assert [(one.card, one.confirmed) for one in desk.known.list()] == [(desk.lucia.card, False)]
    assert listed(dialog) == ["Not yet compared:", "Lucía"]
    code = open_dialog(dialog, CodeDialog)
    assert code.code == short_code(desk.lucia.card, desk.own)
    assert [one.text() for one in code.groups] == code.code.split()


def test_a_card_is_read_from_a_file(desk: Desk) -> None:
    dialog = desk.colleagues()
    desk.messages.path = desk.folder / "lucia.txt"
    desk.messages.path.write_text(desk.lucia.card.text, "ascii")
    asked = adding(desk, dialog, "")
    asked.file.click()
    desk.settle()
    assert plain(asked.said.text()) == "Card of Lucía"
    desk.messages.path = desk.folder
    asked.file.click()
    desk.settle()
    assert asked.problem == "stick is a folder. Choose a file with a card."


def broken(text: str) -> str:
    """One letter of the card is another."""
    at = len("irm-card:") + 12
    return f"{text[:at]}{'A' if text[at] != 'A' else 'B'}{text[at + 1 :]}"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("  ", "Paste the line of the card first."),
        (
            "Dear Ana",
            "This is no card of a colleague: it should begin with irm-card: and end with a point "
            "and 8 digits. Copy the whole line that your colleague sent.",
        ),
        (
            "BROKEN",
            "This is no card of a colleague: a letter of it is wrong or missing. Copy the whole "
            "line that your colleague sent.",
        ),
        (
            "OWN",
            "This is your own card. Send it to your colleague, and add the one that your colleague "
            "sends you.",
        ),
        ("KNOWN", "The card of Carmen M. is in your list already."),
    ],
)
def test_what_is_no_new_card_is_refused(desk: Desk, text: str, sentence: str) -> None:
    desk.known.add(desk.carmen.card)
    desk.known.rename("Carmen", "Carmen M.")
    dialog = desk.colleagues()
    texts = {
        "BROKEN": broken(desk.lucia.card.text),
        "OWN": desk.own.text,
        "KNOWN": desk.carmen.card.text,
    }
    before = desk.known.list()
    asked = adding(desk, dialog, texts.get(text, text))
    assert asked.problem == ""  # not while it is typed
    asked.act.click()
    desk.settle()
    assert plain(asked.problem) == sentence
    assert asked.isVisible()
    assert desk.known.list() == before


def test_another_key_under_a_known_name_is_asked_about(desk: Desk, tmp_path: Path) -> None:
    desk.known.add(desk.lucia.card)
    desk.known.confirm(desk.lucia.card.key)
    other = Person("lucía", tmp_path / "other").card
    dialog = desk.colleagues()
    asked = adding(desk, dialog, other.text)
    assert asked.namesakes.isVisible()
    asked.act.click()
    desk.settle()
    assert asked.problem == "Read what is asked, and tick the box under it to go on."
    assert len(desk.known.list()) == 1
    asked.sure.click()
    asked.act.click()
    desk.settle()
    assert [one.confirmed for one in desk.known.list()].count(True) == 1
    assert sorted(listed(dialog)) == sorted(
        ["Not yet compared:", f"lucía · {other.key[:4]}", "Confirmed:",
         f"Lucía · {desk.lucia.card.key[:4]}"]
    )  # fmt: skip


def test_a_tick_for_one_card_does_not_count_for_the_next(desk: Desk, tmp_path: Path) -> None:
    desk.known.add(desk.lucia.card)
    one, two = (Person("Lucía", tmp_path / name).card for name in ("one", "two"))
    asked = adding(desk, desk.colleagues(), one.text)
    asked.sure.click()
    asked.text.setPlainText(two.text)
    desk.settle()
    assert not asked.sure.isChecked()


# The short code


def test_nobody_is_confirmed_by_enter(desk: Desk, knowing: ColleaguesDialog) -> None:
    code = comparing(desk, knowing)
    assert code.focusWidget() is code.leave
    assert not code.act.isDefault()
    desk.qtbot.keyClick(code, Qt.Key.Key_Return)
    desk.settle()
    assert not desk.known.find("Carmen").confirmed
    assert not [one for one in knowing.findChildren(CodeDialog) if one.isVisible()]


def test_the_same_numbers_confirm(desk: Desk, knowing: ColleaguesDialog) -> None:
    assert knowing.pane.state.text() == "Not yet compared"
    code = comparing(desk, knowing)
    code.act.click()
    desk.settle()
    assert desk.known.find("Carmen").confirmed
    assert listed(knowing) == ["Confirmed:", "Carmen", "Lucía"]
    assert knowing.pane.state.text() == "Confirmed"


def test_nothing_can_be_said_before_the_code_is_there(
    desk: Desk, knowing: ColleaguesDialog
) -> None:
    knowing.pane.compare.click()
    code = open_dialog(knowing, CodeDialog)
    assert not code.act.isEnabled()
    assert not code.differ.isEnabled()
    code.accept()
    desk.settle()
    assert code.act.isEnabled()
    assert not desk.known.find("Carmen").confirmed


def test_other_numbers_are_warned_of_and_the_card_is_removed(
    desk: Desk, knowing: ColleaguesDialog
) -> None:
    code = comparing(desk, knowing)
    code.differ.click()
    assert code.warned.isVisible()
    assert (code.act.text(), code.leave.text()) == ("Remove the card", "Leave it, not confirmed")
    code.act.click()
    desk.settle()
    assert listed(knowing) == ["Confirmed:", "Lucía"]


def test_whoever_was_confirmed_is_so_no_more_when_the_numbers_differ(
    desk: Desk, knowing: ColleaguesDialog
) -> None:
    knowing.list.choose_key(desk.lucia.card.key)
    code = comparing(desk, knowing)
    code.differ.click()
    desk.settle()
    code.leave.click()
    desk.settle()
    assert desk.known.confirmed() == ()
    assert listed(knowing) == ["Not yet compared:", "Carmen", "Lucía"]


# Names, notes, removing


def test_a_name_and_a_note_are_kept_when_one_leaves_the_field(
    desk: Desk, knowing: ColleaguesDialog
) -> None:
    knowing.pane.name.setText("  Carmen   Muestra ")
    knowing.pane.note.setText("met in Lima")
    knowing.pane.name.editingFinished.emit()
    desk.settle()
    (found,) = [one for one in desk.known.list() if one.key == desk.carmen.card.key]
    assert (found.name, found.note) == ("Carmen Muestra", "met in Lima")
    assert "Carmen Muestra" in listed(knowing)


def test_a_colleague_needs_a_name(desk: Desk, knowing: ColleaguesDialog) -> None:
    knowing.pane.name.setText(" ")
    knowing.pane.name.editingFinished.emit()
    desk.settle()
    assert knowing.problem == "A colleague needs a name. Give one."
    assert knowing.pane.name.text() == "Carmen"
    assert desk.known.find("Carmen")


def test_escape_keeps_what_was_typed_last(desk: Desk, knowing: ColleaguesDialog) -> None:
    knowing.pane.note.setText("met in Lima")
    desk.qtbot.keyClick(knowing, Qt.Key.Key_Escape)
    desk.settle()
    assert desk.known.find("Carmen").note == "met in Lima"


def test_what_was_typed_stays_with_whom_it_was_typed_for(
    desk: Desk, knowing: ColleaguesDialog
) -> None:
    knowing.pane.note.setText("met in Lima")
    knowing.list.choose_key(desk.lucia.card.key)
    desk.settle()
    assert desk.known.find("Carmen").note == "met in Lima"
    assert desk.known.find("Lucía").note == ""


def test_removing_is_asked(desk: Desk, knowing: ColleaguesDialog) -> None:
    desk.messages.answer = False
    knowing.pane.remove.click()
    desk.settle()
    assert len(desk.known.list()) == 2
    desk.messages.answer = True
    knowing.pane.remove.click()
    desk.settle()
    assert [one.name for one in desk.known.list()] == ["Lucía"]
    assert knowing.pane.title.text() == "Lucía"


def test_a_card_named_as_the_key_of_another_is_never_taken_for_it(
    desk: Desk, tmp_path: Path
) -> None:
    eve = Person("Eve", tmp_path / "eve").card
    desk.known.add(desk.carmen.card)
    desk.known.add(Card(desk.carmen.card.key, eve.recipient, eve.verify))
    dialog = desk.colleagues()
    dialog.list.choose_key(desk.carmen.card.key)
    comparing(desk, dialog).act.click()
    desk.settle()
    assert [one.card for one in desk.known.confirmed()] == [desk.carmen.card]


# Keyboard and screen readers


def test_every_control_has_a_name_and_a_row_says_its_state(
    desk: Desk, knowing: ColleaguesDialog
) -> None:
    assert nameless(knowing) == []
    assert nameless(adding(desk, knowing, "")) == []
    rows = knowing.list.colleagues
    said = [rows.index(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(4)]
    assert said == ["Not yet compared, 1", "Carmen, Not yet compared", "Confirmed, 1",
                    "Lucía, Confirmed"]  # fmt: skip


def test_tab_goes_in_the_order_of_reading(desk: Desk, knowing: ColleaguesDialog) -> None:
    assert knowing.focusWidget() is knowing.list
    knowing.own.line.setFocus()
    seen = []
    for _ in range(9):
        seen.append(knowing.focusWidget())
        knowing.focusNextChild()
    pane, own = knowing.pane, knowing.own
    assert seen == [own.line, own.copy, own.save, knowing.list, pane.name, pane.note, pane.compare,
                    pane.remove, knowing.add_card]  # fmt: skip


def test_cards_and_digits_run_left_to_right_in_any_language(
    desk: Desk, knowing: ColleaguesDialog
) -> None:
    knowing.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    code = comparing(desk, knowing)
    asked = adding(desk, knowing, "")
    ltr = Qt.LayoutDirection.LeftToRight
    assert [one.layoutDirection() for one in (code.card, knowing.own.line, asked.text)] == [ltr] * 3
    lefts = [one.mapTo(code, one.rect().topLeft()).x() for one in code.groups]
    assert lefts == sorted(lefts)
