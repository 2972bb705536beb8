"""House forms from the outline's menu: each change is a step of its own."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.house_forms import HouseFormsDialog
from irm_desktop.ui.pages.report_texts import ReportPage
from tests.ui.plan_pages.test_report_texts import shown


@pytest.fixture
def page(qtbot: QtBot, context: Context, plan_id: str) -> ReportPage:
    return shown(qtbot, context, plan_id)


def act(menu: QMenu, text: str) -> None:
    """Choose a line of the menu or of a menu in it."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            for below in inner.actions():
                if below.text() == text:
                    below.trigger()
                    return
        if action.text() == text:
            assert action.isEnabled()
            action.trigger()
            return
    raise AssertionError(text)


def titles(page: ReportPage) -> list[str]:
    return [part.title for part in page.parts() if part.key[0] == "section"]


def printed(context: Context, plan_id: str) -> list[str]:
    report = context.open_workspace.report(plan_id, "g2-progress", "en")
    return [f"{one.number} {one.title}".strip() for one in report.sections]


def test_a_hidden_section_is_gone_from_outline_and_report_until_undone(
    page: ReportPage, context: Context, plan_id: str
) -> None:
    before = titles(page)
    page.outline.choose(("section", "country_context"))

    act(page.forms.menu(("section", "country_context")), "Hide this section")

    assert not [one for one in titles(page) if "Country context" in one]
    assert printed(context, plan_id) == titles(page)
    context.operations.undo()
    assert titles(page) == before == printed(context, plan_id)


def test_where_a_section_is_hidden_the_next_one_is_shown(page: ReportPage) -> None:
    keys = [part.key for part in page.parts()]
    key = ("section", "executive_summary")
    page.outline.choose(key)

    page.forms.hide("executive_summary")

    assert page.outline.current_key() == keys[keys.index(key) + 1]


def test_a_hidden_section_is_shown_again(page: ReportPage) -> None:
    before = titles(page)
    act(page.forms.menu(("section", "country_context")), "Hide this section")

    act(page.forms.menu(("cover", "")), "Country context")

    assert titles(page) == before


def test_a_section_moves_with_its_number_left_behind(
    page: ReportPage, context: Context, plan_id: str
) -> None:
    at = titles(page).index("VI Country context")

    act(page.forms.menu(("section", "country_context")), "Move up")

    assert titles(page)[at - 1].endswith("Country context")
    assert titles(page)[at - 1].startswith("V ")
    assert printed(context, plan_id) == titles(page)


def test_the_first_section_cannot_move_up(page: ReportPage) -> None:
    menu = page.forms.menu(("section", "executive_summary"))
    up = next(one for one in menu.actions() if one.text() == "Move up")
    assert not up.isEnabled()


def test_a_title_is_other_in_the_language_of_the_texts_alone(
    page: ReportPage, context: Context, plan_id: str
) -> None:
    page.forms.rename("executive_summary", "In short")

    assert titles(page)[0] == "In short"
    spanish = context.open_workspace.report(plan_id, "g2-progress", "es")
    assert spanish.sections[0].title != "In short"


def test_an_own_section_is_written_and_printed(
    qtbot: QtBot, page: ReportPage, context: Context, plan_id: str
) -> None:
    page.forms.add_section("Voices from the regions", "executive_summary")

    assert titles(page)[1] == "Voices from the regions"
    assert page.outline.current_key() == ("section", "own.voices_from_the_regions")
    page.editor.fields[0].edit.setPlainText("They said.")
    page.flush()
    report = context.open_workspace.report(plan_id, "g2-progress", "en")
    own = next(one for one in report.sections if one.title == "Voices from the regions")
    assert [one.markdown for one in own.passages] == ["They said."]
    act(page.forms.menu(page._key), "Remove this section")
    assert "Voices from the regions" not in titles(page)


def test_a_form_is_saved_under_a_name_and_chosen_for_a_report(
    page: ReportPage, context: Context, plan_id: str
) -> None:
    standard = titles(page)
    page.forms.hide("country_context")
    own = titles(page)

    assert page.forms.save_as("Our form") == ""
    assert page.forms.save_as("our FORM") == (
        "There is a house form our FORM for this report already."
    )
    act(page.forms.menu(("cover", "")), "Standard form")
    assert titles(page) == standard
    act(page.forms.menu(("cover", "")), "Our form")
    assert titles(page) == own


def test_forms_are_renamed_and_deleted_in_their_dialog(
    qtbot: QtBot, page: ReportPage, context: Context, plan_id: str
) -> None:
    standard = titles(page)
    page.forms.hide("country_context")
    dialog = HouseFormsDialog(context)
    qtbot.addWidget(dialog)
    dialog.name.setText("Ours")
    dialog.rename.click()
    assert [one.name for one in context.open_workspace.forms()] == ["Ours"]

    dialog.delete.click()

    assert context.open_workspace.forms() == ()
    assert titles(page) == standard == printed(context, plan_id)
    assert not dialog.delete.isEnabled()


def test_the_preview_follows_the_form(
    page: ReportPage, idle: Callable[[], None], context: Context
) -> None:
    page.forms.rename("executive_summary", "In short")
    idle()

    assert page.preview.report is not None
    assert page.preview.report.sections[0].title == "In short"
