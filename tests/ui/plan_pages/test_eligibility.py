"""The page Eligibility: years side by side, the questions of one of them, concerns."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from irm_desktop.domain.records import MemberYear, PartialDate
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.eligibility_page import EligibilityPage
from irm_desktop.ui.pages.process_blocks import QuestionBlock
from irm_desktop.ui.widgets.typed_answer import TypedAnswer

from .conftest import RecordedMessages

FULL = {
    "fiscal_transparency": "both",
    "access_law": "law",
    "asset_disclosure": "public",
    "citizen_engagement": "3",
}
POOR = {
    "fiscal_transparency": "neither",
    "access_law": "none",
    "asset_disclosure": "none",
    "citizen_engagement": "3",
}


@pytest.fixture
def member(context: Context, plan_id: str) -> str:
    return context.open_workspace.plan(plan_id).member_id


@pytest.fixture
def page(qtbot: QtBot, context: Context, member: str) -> EligibilityPage:
    made = EligibilityPage(context)
    qtbot.addWidget(made)
    made.resize(1170, 700)
    made.show()
    made.show_argument(member)
    context.signals.changed.connect(made.refresh)
    context.operations.failed.connect(context.messages.error)
    return made


def answered(context: Context, member: str, year: str, values: dict[str, str]) -> MemberYear:
    """A year of the member with these answers."""
    workspace = context.open_workspace
    context.operations.add(lambda w: w.add_year(member, year))
    found = next(one for one in workspace.years(member) if one.year == year)
    for indicator, value in values.items():
        context.operations.rate(member, indicator, value, "member", found.assessment_id)
    return found


def block(page: EligibilityPage, indicator: str) -> QuestionBlock:
    found = [b for g in page.form.groups for b in g.blocks if b.indicators[0].id == indicator]
    assert isinstance(found[0], QuestionBlock)
    return found[0]


def table_words(page: EligibilityPage) -> list[str]:
    return [one.text() for one in page.table.findChildren(QLabel) if one.isVisible()]


def test_without_a_year_the_page_says_what_to_do(page: EligibilityPage) -> None:
    assert page.none.isVisible()
    assert page.none.text() == "No year is recorded. Add one to answer the metrics for it."
    assert page.form.groups == []


def test_a_year_is_added_and_asked(
    qtbot: QtBot, context: Context, member: str, page: EligibilityPage
) -> None:
    page.add_year.year.setText("2015")

    page.add_year.act.click()

    assert [year.year for year in context.open_workspace.years(member)] == ["2015"]
    assert [head.text() for head in page.table.years] == ["2015"]
    assert [one.id for one in page.form.indicators] == list(FULL)
    assert page.add_year.year.text() == "2016"


def test_a_year_that_is_none_is_refused_in_a_sentence(
    page: EligibilityPage, messages: RecordedMessages
) -> None:
    page.add_year.year.setText("20X5")

    page.add_year.act.click()

    assert len(messages.errors) == 1
    assert messages.errors[0].startswith("“20X5” is no year of the method.")


def test_points_stand_in_the_column_of_their_year(
    qtbot: QtBot, context: Context, member: str, page: EligibilityPage
) -> None:
    answered(context, member, "2014", POOR)
    answered(context, member, "2015", FULL)

    qtbot.waitUntil(lambda: "14 of 16" in table_words(page), timeout=5000)
    words = table_words(page)
    assert "2 of 16" in words
    assert words.count("12") == 2  # the pass mark
    assert {"Eligible", "Not eligible"} <= set(words)
    assert [head.accessibleName() for head in page.table.years] == [
        "2014: Not eligible",
        "2015: Eligible",
    ]


def test_not_enough_data_is_said(
    qtbot: QtBot, context: Context, member: str, page: EligibilityPage
) -> None:
    left_out = dict.fromkeys(("access_law", "asset_disclosure"), "not_covered")
    answered(context, member, "2015", {**FULL, **left_out})

    qtbot.waitUntil(lambda: "Not enough data" in table_words(page), timeout=5000)
    assert page.chosen.text() == "2015 · Not enough data"


def test_two_years_below_ask_for_a_review(
    context: Context, member: str, page: EligibilityPage
) -> None:
    answered(context, member, "2014", POOR)
    assert page.review.isHidden() or not page.review.isVisible()

    answered(context, member, "2015", POOR)

    assert page.review.isVisible()
    assert "2014" in page.review.text()
    assert "2015" in page.review.text()


def test_an_answer_is_of_the_year_that_is_chosen(
    qtbot: QtBot, context: Context, member: str, page: EligibilityPage
) -> None:
    answered(context, member, "2014", {})
    answered(context, member, "2015", {})
    page.table.chosen.emit("2014")

    block(page, "access_law").answer.chosen.emit("law")
    reason = block(page, "access_law").reason
    reason.open()
    qtbot.keyClicks(reason.edit, "Law 19/2013")
    reason.flush()

    first, second = context.open_workspace.years(member)
    assert first.ratings["access_law"].value == "law"
    assert first.ratings["access_law"].reason == "Law 19/2013"
    assert "access_law" not in second.ratings
    page.table.chosen.emit("2015")
    assert block(page, "access_law").reason.edit.toPlainText() == ""


def test_what_was_done_is_said_with_the_year(
    context: Context, member: str, page: EligibilityPage
) -> None:
    year = answered(context, member, "2015", {})
    said: list[str] = []
    context.operations.done.connect(lambda change: said.append(change.sentence))

    context.operations.rate(member, "access_law", "law", "member", year.assessment_id)
    context.operations.set_reason(member, "access_law", "Law 19/2013", "member", year.assessment_id)
    context.operations.set_evidence(member, "access_law", "BOE", "member", year.assessment_id)

    assert said == [
        "Access to information, 2015 set to Law",
        "Reason of Access to information, 2015 written",
        "Evidence of Access to information, 2015 written",
    ]


def test_the_arrows_walk_through_the_years(
    qtbot: QtBot, context: Context, member: str, page: EligibilityPage
) -> None:
    answered(context, member, "2014", {})
    answered(context, member, "2015", {})
    page.table.chosen.emit("2015")

    qtbot.keyClick(page.table.years[1], Qt.Key.Key_Left)

    assert page.table.years[0].isChecked()
    assert page.chosen.text().startswith("2014")


def test_a_score_out_of_range_is_told(
    qtbot: QtBot, context: Context, member: str, page: EligibilityPage
) -> None:
    answered(context, member, "2015", {})
    score = block(page, "citizen_engagement").answer
    assert isinstance(score, TypedAnswer)

    qtbot.keyClicks(score.field.line, "11")
    score.flush()

    assert score.problem.text() == (
        "11 is out of range. Nothing was changed; type a number from 0 to 10."
    )
    score.field.line.clear()
    qtbot.keyClicks(score.field.line, "7,6")
    score.flush()
    assert context.open_workspace.years(member)[0].ratings["citizen_engagement"].value == "7.6"
    assert score.problem.isHidden()


def test_since_when_a_member_takes_part_can_be_changed(
    qtbot: QtBot, context: Context, member: str, page: EligibilityPage
) -> None:
    qtbot.keyClicks(page.joined.line, "2011")
    page.joined.flush()

    found = next(one for one in context.open_workspace.members() if one.id == member)
    assert found.joined == PartialDate("2011", "2011")


def test_a_concern_is_added_changed_deleted_and_brought_back(
    qtbot: QtBot, context: Context, member: str, page: EligibilityPage
) -> None:
    workspace = context.open_workspace
    page.concerns.add.click()
    row = page.concerns.rows[0]
    qtbot.keyClicks(row.about.edit, "Laws on association")
    row.status.box.setCurrentIndex(row.status.box.findData("stage_1"))
    row.status.box.activated.emit(row.status.box.currentIndex())
    row.flush()

    concern = workspace.concerns(member)[0]
    assert (concern.about, concern.status) == ("Laws on association", "stage_1")
    assert "Stage 1" in row.title.text()
    row.delete.click()
    assert workspace.concerns(member) == ()
    assert page.concerns.rows == []
    context.operations.undo()
    assert workspace.concerns(member) == (concern,)
    assert len(page.concerns.rows) == 1


def test_the_steps_of_the_policy_stand_beside_a_concern(
    qtbot: QtBot, page: EligibilityPage
) -> None:
    page.concerns.add.click()

    def shown() -> str:
        labels = page.guidance.findChildren(QLabel)
        return "\n".join(one.text() for one in labels if one.isVisible())

    qtbot.waitUntil(lambda: "The Response Policy" in shown(), timeout=5000)
    assert "Letter of Concern" in shown()
