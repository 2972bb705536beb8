"""The texts of a report: every passage goes to its own section, while one types."""

from pytestqt.qtbot import QtBot

from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.report_passage import words_in
from irm_desktop.ui.pages.report_texts import ReportPage


def shown(qtbot: QtBot, context: Context, plan_id: str) -> ReportPage:
    page = ReportPage(context)
    qtbot.addWidget(page)
    page.resize(1170, 700)
    page.show()
    page.open_plan(plan_id)
    context.signals.changed.connect(page.refresh)
    return page


def section_text(context: Context, subject: str, section: str) -> str:
    found = context.open_workspace.passages(subject)
    return next((one.text for one in found if one.section == section), "")


def test_a_section_is_written_while_one_types(qtbot: QtBot, context: Context, plan_id: str) -> None:
    page = shown(qtbot, context, plan_id)
    page.outline.choose(("section", "executive_summary"))

    qtbot.keyClicks(page.editor.fields[0].edit, "Two of ten.")
    qtbot.waitUntil(
        lambda: section_text(context, plan_id, "executive_summary") == "Two of ten.", timeout=5000
    )

    report = context.open_workspace.report(plan_id, "progress", "en")
    section = next(one for one in report.sections if one.id == "executive_summary")
    assert [passage.markdown for passage in section.passages] == ["Two of ten."]


def test_what_is_typed_stays_with_its_section_when_another_is_chosen(
    qtbot: QtBot, context: Context, plan_id: str
) -> None:
    page = shown(qtbot, context, plan_id)
    page.outline.choose(("section", "executive_summary"))
    page.editor.fields[0].edit.setPlainText("Of the summary.")

    page.outline.choose(("section", "country_context"))

    assert section_text(context, plan_id, "executive_summary") == "Of the summary."
    assert section_text(context, plan_id, "country_context") == ""
    assert page.editor.fields[0].edit.toPlainText() == ""


def test_passages_about_a_commitment_are_its_own(
    qtbot: QtBot, context: Context, plan_id: str
) -> None:
    page = shown(qtbot, context, plan_id)
    eight = context.open_workspace.commitment_ids(plan_id)[7]
    page.outline.choose(("commitment", eight))
    field = page.editor.fields[0]

    field.edit.setPlainText("Before 2014 nothing was *published*.")
    page.flush()

    assert section_text(context, eight, field.key) == "Before 2014 nothing was *published*."
    item = page.outline.currentItem()
    assert item is not None
    assert item.text(1) == "5"


def test_recommendations_are_added_ordered_and_deleted(
    qtbot: QtBot, context: Context, plan_id: str
) -> None:
    page = shown(qtbot, context, plan_id)
    page.outline.choose(("section", "recommendations"))
    editor = page.editor.recommendations
    assert editor is not None
    for text in ("First", "Second"):
        editor.add.click()
        editor.rows[-1].text.edit.setPlainText(text)
        page.flush()

    editor.rows[1].up.click()
    editor.rows[0].checks["measurable"].click()

    found = context.open_workspace.recommendations(plan_id)
    assert [one.text for one in found] == ["Second", "First"]
    assert found[0].smart == ("measurable",)
    editor.rows[0].delete.click()
    assert [one.text for one in context.open_workspace.recommendations(plan_id)] == ["First"]


def test_the_researcher_is_printed_on_the_cover(
    qtbot: QtBot, context: Context, plan_id: str
) -> None:
    page = shown(qtbot, context, plan_id)
    page.outline.choose(("cover", ""))
    assert page.editor.researcher is not None

    page.editor.researcher.line.setText("Ana Torres")
    page.flush()

    assert context.open_workspace.report(plan_id, "progress", "en").researcher == "Ana Torres"


def test_words_are_counted_without_citations_and_marks() -> None:
    assert words_in("Two *of* ten [@law38-2003, art. 20], plan's end.") == 5
