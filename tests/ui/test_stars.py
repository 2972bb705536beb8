"""The star is the same in the table, in the panel and on the overview."""

import pytest
from PySide6.QtWidgets import QLabel

from irm_desktop.domain.funnel import funnel
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.commitment_panel import CommitmentPanel
from irm_desktop.ui.stars import official_stars, star_state
from irm_desktop.ui.tables.commitment_model import StateRole
from tests.builders import the_library

G2B = the_library().by_id["G2b"]
BASE = {
    "specificity": "high",
    "value_access_to_information": "clear",
    "potential_impact": "transformative",
    "completion_midterm": "limited",
}


def test_one_condition_of_carrying_out_is_an_outline_and_says_so() -> None:
    state = star_state(G2B, BASE, "en")

    assert (state.kind, state.derived) == ("outline", "star_c")
    assert state.sentence.endswith("carrying out the plan can still meet this one.")


def test_one_condition_of_the_plans_own_words_is_no_outline() -> None:
    words = {**BASE, "potential_impact": "moderate", "completion_midterm": "complete"}

    assert star_state(G2B, words, "en").kind == "none"
    short = funnel(G2B, "star_c", {"a": words}).one_short
    assert list(short.values()) == [("a",)]


@pytest.mark.parametrize(
    ("end", "kind", "derived"),
    [
        ("complete", "filled", "star_c_end_of_term"),
        ("limited", "outline", "star_c_end_of_term"),
        ("not_reviewed", "outline", "star_c"),
    ],
)
def test_the_last_stage_that_can_be_told_decides(end: str, kind: str, derived: str) -> None:
    state = star_state(G2B, {**BASE, "completion_end_of_term": end}, "en")

    assert (state.kind, state.derived) == (kind, derived)


def test_a_star_at_midterm_stays_a_star() -> None:
    values = {**BASE, "completion_midterm": "complete", "completion_end_of_term": "limited"}

    assert star_state(G2B, values, "en").kind == "filled"


def test_nothing_rated_is_dotted_by_the_first_stage() -> None:
    state = star_state(G2B, {}, "en")

    assert (state.kind, state.derived) == ("dotted", official_stars(G2B)[-1].id)


@pytest.mark.parametrize("end", [None, "limited", "complete"])
def test_table_panel_and_overview_agree(
    window: MainWindow, panel: CommitmentPanel, end: str | None
) -> None:
    page, operations = window.commitments, window.context.operations
    subject = page.pane.model.id_at(0)
    operations.rate(subject, "completion_end_of_term", end)
    page.table.select(subject)

    model = page.pane.model
    told = model.index(model.row_of(subject), 1).data(StateRole).star
    marks = []
    for area in ("design", "implementation"):
        panel.show_area(area)
        marks.append(panel.strip.star.kind)
    assert marks == [told.kind] * 2
    assert panel.strip.star.toolTip() == told.sentence

    window.show_page("overview")
    sentences = [label.text() for label in window.page("overview").findChildren(QLabel)]
    near = [one for one in sentences if one.startswith("One condition short: commitment 1,")]
    assert len(near) == (told.kind == "outline")
