"""The overview: the printed figures, who stands behind them, why no star, what is missing."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.overview import OverviewPage
from irm_desktop.ui.pages.overview_cards import RowsLink
from irm_desktop.ui.pages.readiness_stage import CloseStageDialog
from tests.builders import a_commitment, a_draft, a_plan


def shown(qtbot: QtBot, context: Context, plan_id: str) -> OverviewPage:
    page = OverviewPage(context)
    qtbot.addWidget(page)
    page.resize(1170, 700)
    page.show()
    page.open_plan(plan_id)
    return page


def words(page: OverviewPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def test_figures_are_those_the_report_prints(qtbot: QtBot, context: Context, plan_id: str) -> None:
    page = shown(qtbot, context, plan_id)

    report = context.open_workspace.report(plan_id, "progress", "en")

    page.copy_table()
    lines = QGuiApplication.clipboard().text().splitlines()
    printed = ["\t".join((row.label, *row.values)) for row in report.at_a_glance.rows]
    assert lines[1:] == printed
    assert "Completed\t3" in lines
    assert "Substantial\t5" in lines
    assert "Limited\t2" in lines
    assert "Not Started\t0" in lines


def test_what_is_said_of_the_plan_is_what_the_report_prints(qtbot: QtBot, context: Context) -> None:
    workspace = context.open_workspace
    made = a_plan([a_commitment(instrument="G3")], key="GE", number="4", instrument="G3")
    workspace.accept(a_draft(made))
    plan_id = workspace.plan_by_key("GE-4").id
    for name, value in (("forum", "yes"), ("influence_development", "involve")):
        workspace.rate(plan_id, name, value, subject_kind="plan")

    shown(qtbot, context, plan_id).copy_table()

    lines = QGuiApplication.clipboard().text().splitlines()
    report = workspace.report(plan_id, "design", "en")
    assert lines[1:] == ["\t".join((row.label, *row.values)) for row in report.at_a_glance.rows]
    assert "Level of public influence (development)\tInvolve" in lines
    assert "Starred commitments\tN/A" in lines


def test_copied_table_is_html_too(qtbot: QtBot, context: Context, plan_id: str) -> None:
    shown(qtbot, context, plan_id).copy_table()

    html = QGuiApplication.clipboard().mimeData().html()

    assert '<td>Limited</td><td align="right">2</td>' in html


def test_two_that_miss_completion_alone_are_named(
    qtbot: QtBot, context: Context, plan_id: str
) -> None:
    page = shown(qtbot, context, plan_id)

    assert "One condition short: commitments 8 and 10, both on completion." in words(page)


def test_a_figure_opens_the_commitments_behind_it(
    qtbot: QtBot, context: Context, plan_id: str
) -> None:
    page = shown(qtbot, context, plan_id)
    link = next(one for one in page.findChildren(RowsLink) if one.accessibleName() == "Limited: 2")

    with qtbot.waitSignal(page.request_rows) as asked:
        link.click()

    rows = context.open_workspace.commitment_rows(list(asked.args[1]))
    assert sorted(row.number for row in rows) == ["10", "8"]


def test_a_rating_changes_the_figures_at_once(qtbot: QtBot, context: Context, plan_id: str) -> None:
    page = shown(qtbot, context, plan_id)
    eight = context.open_workspace.commitment_ids(plan_id)[7]
    context.signals.changed.connect(page.refresh)

    context.operations.rate(eight, "completion_midterm", "complete")

    page.copy_table()
    assert "Completed\t4" in QGuiApplication.clipboard().text()


def close_all_the_same(page: QWidget) -> None:
    """Much is still open in this plan: say why the stage is closed."""
    dialog = page.findChild(CloseStageDialog)
    assert dialog is not None
    dialog.reason.edit.setPlainText("The panel wants to see it as it is.")
    dialog.accept()


def test_stage_of_the_report_is_set_by_its_step(
    qtbot: QtBot, context: Context, plan_id: str
) -> None:
    page = shown(qtbot, context, plan_id)
    step = next(
        one for one in page.findChildren(QAbstractButton) if one.accessibleName() == "IEP review"
    )

    step.click()
    close_all_the_same(page)

    found = {one.kind: one.stage for one in context.open_workspace.assessments(plan_id)}
    assert found["progress"] == "iep_review"


def test_another_form_of_a_report_is_at_the_stage_of_its_assessment(
    qtbot: QtBot, context: Context, plan_id: str
) -> None:
    page = shown(qtbot, context, plan_id)
    page.report.activated.emit(page.report.findData("g2-midterm"))
    steps = page.findChildren(QAbstractButton)

    [one for one in steps if one.accessibleName() == "IEP review"][-1].click()  # the newest
    close_all_the_same(page)

    found = {one.kind: one.stage for one in context.open_workspace.assessments(plan_id)}
    assert found == {"progress": "iep_review", "end_of_term": "draft"}


def test_a_plan_without_ratings_says_so(qtbot: QtBot, empty: Context) -> None:
    workspace = empty.open_workspace
    workspace.add_member("ES", "Spain", country="ES")
    workspace.add_plan(workspace.members()[0].id, "1", "Plan 1", "2022", "G4")

    page = shown(qtbot, empty, workspace.plans()[0].id)

    assert "Nothing is rated yet." in words(page)
    assert "The plan has no commitments yet." in words(page)


def test_the_card_of_the_process_says_how_it_stands_and_leads_there(
    qtbot: QtBot, context: Context, plan_id: str
) -> None:
    answers = {"influence_development": "consult", "participation_development": "invitation_only"}
    for asked in ("timeline_available", "advance_notice"):
        answers[asked] = "yes"
    for asked, answer in answers.items():
        context.open_workspace.rate(plan_id, asked, answer, subject_kind="plan")
    page = shown(qtbot, context, plan_id)
    asked_for: list[str] = []
    page.request_page.connect(lambda name, _argument: asked_for.append(name))

    said = words(page)
    assert "Public influence in development, invitation-only" in said
    assert any(text.endswith(": 2 of 6, 4 not known") for text in said)
    assert any("contrary" in text and text.endswith(": Not known") for text in said)
    link = next(
        one
        for one in page.findChildren(QAbstractButton)
        if one.accessibleName() == "Open the page Process"
    )
    link.click()
    assert asked_for == ["process"]
