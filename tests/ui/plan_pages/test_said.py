"""The status line tells what was done in the window's words, and undo in the same."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from irm_desktop import paths
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.interviews_page import InterviewsPage
from irm_desktop.ui.pages.report_texts import ReportPage
from irm_desktop.ui.pages.search_page import SearchPage
from tests.ui.plan_pages.test_report_texts import shown


@pytest.fixture
def page(qtbot: QtBot, context: Context, plan_id: str) -> ReportPage:
    return shown(qtbot, context, plan_id)


@pytest.fixture
def said(context: Context) -> list[str]:
    told: list[str] = []
    context.operations.done.connect(lambda change: told.append(change.sentence))
    return told


def test_each_act_on_the_report_is_told(
    page: ReportPage, context: Context, said: list[str]
) -> None:
    eight = context.open_workspace.commitment_ids(page.contents.plan.id)[7]  # type: ignore[union-attr]
    page.outline.choose(("section", "executive_summary"))
    page.editor.fields[0].edit.setPlainText("Two of ten.")
    page.outline.choose(("commitment", eight))
    page.editor.fields[0].edit.setPlainText("About it.")
    page.outline.choose(("section", "recommendations"))
    page._add_recommendation(False)
    page._add_recommendation(True)
    assert page.editor.previous is not None
    page.editor.previous.rows[0].text.edit.setPlainText("As before.")
    page.flush()
    page.forms.hide("country_context")

    assert said == [
        "Executive summary written",
        "Context and objectives of commitment 8 written",
        "Recommendation added",
        "Recommendation added",
        "Recommendation 1 of the report before changed",
        "Country context hidden",
    ]


def test_undo_says_it_in_the_same_words(
    page: ReportPage, context: Context, said: list[str]
) -> None:
    page.forms.hide("country_context")
    context.operations.undo()
    context.operations.redo()

    assert said[1:] == ["Undone: Country context hidden", "Done again: Country context hidden"]


def test_a_window_in_french_says_it_in_french(
    page: ReportPage, context: Context, said: list[str]
) -> None:
    compiled = Path(paths.resources()) / "i18n" / "irm_fr.qm"
    translator = QTranslator()
    assert translator.load(str(compiled))
    QCoreApplication.installTranslator(translator)
    try:
        context.language = "fr"
        page._add_recommendation(False)
        context.operations.undo()
    finally:
        QCoreApplication.removeTranslator(translator)

    assert said == ["Recommandation ajoutée", "Annulé : Recommandation ajoutée"]


def test_the_words_of_recommendations_are_counted_at_the_foot(
    qtbot: QtBot, page: ReportPage
) -> None:
    page.outline.choose(("section", "recommendations"))
    page._add_recommendation(False)
    assert page.editor.recommendations is not None

    page.editor.recommendations.rows[0].text.edit.setPlainText("Publish the full register.")

    qtbot.waitUntil(lambda: page.foot.words.text() == "4 words", timeout=5000)


def test_interviews_and_kept_searches_are_told_in_the_windows_language(
    qtbot: QtBot, context: Context, plan_id: str, said: list[str]
) -> None:
    workspace = context.open_workspace
    held = workspace.add_interview(plan_id, began="2015-10-01T10:00:00+02:00").created
    french = QTranslator()
    assert french.load("irm_fr", str(paths.resources() / "i18n"))
    QCoreApplication.installTranslator(french)
    try:
        interviews, search = InterviewsPage(context), SearchPage(context)
        for one in (interviews, search):
            qtbot.addWidget(one)
        interviews.show_argument(held)
        interviews.remove.click()
        search.field.setText("contracts")
        search.keep_as("Marchés")
        forget = search.menu_of_kept().actions()[-1].menu()
        forget.actions()[0].trigger()  # type: ignore[attr-defined]
    finally:
        QCoreApplication.removeTranslator(french)

    assert said == [
        "Entretien 1 supprimé",
        "Recherche « Marchés » gardée",
        "Recherche « Marchés » oubliée",
    ]
