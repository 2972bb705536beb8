"""The work area Evidence: what supports each rating and text, and what the rule says of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from irm_desktop.ui.dialogs.cite_finder import FinderDialog
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.commitment_evidence_rows import EvidenceGroup
from irm_desktop.ui.pages.commitment_panel import CommitmentPanel


def group(panel: CommitmentPanel, indicator: str = "", section: str = "") -> EvidenceGroup:
    return next(
        one
        for one in panel.evidence.groups
        if (one.group.place.indicator, one.group.place.section) == (indicator, section)
    )


def words(part: EvidenceGroup) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.text()]


@pytest.fixture
def given(window: MainWindow, panel: CommitmentPanel) -> str:
    """A civil society page that supports the completion of the commitment; its support."""
    workspace = window.context.open_workspace
    member = workspace.members()[0].id
    source = workspace.add_source(
        member, kind="web_page", key="ngo", title="What came of it", ground="civil_society"
    ).created
    support = workspace.add_support(
        "commitment", panel.commitment_id, source_id=source, indicator="completion_midterm"
    )
    panel.show_area("evidence")
    window.context.signals.changed.emit(support)
    return support.created


def test_the_rule_says_what_is_there_and_what_lacks(panel: CommitmentPanel, given: str) -> None:
    part = group(panel, "completion_midterm")
    assert part.group.met is False
    assert part.rule.text() == (
        "Needs 2 kinds of evidence, one of them not government: has only civil society."
    )
    assert "Civil society" in words(part)
    assert group(panel, "specificity").rule.text() == "Needs one source: has none yet."


def test_a_second_kind_meets_the_rule_at_once(
    window: MainWindow, panel: CommitmentPanel, given: str
) -> None:
    member = window.context.open_workspace.members()[0].id
    seen = window.context.open_workspace.add_source(member, kind="observation", title="Seen")
    window.context.operations.add(
        lambda w: w.add_support(
            "commitment",
            panel.commitment_id,
            source_id=seen.created,
            indicator="completion_midterm",
        )
    )
    part = group(panel, "completion_midterm")
    assert part.group.met is True
    assert [row.chip.text() for row in part.rows] == ["What came of it", "Seen"]


def test_evidence_is_taken_away_by_delete_and_brought_back(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel, given: str
) -> None:
    chip = group(panel, "completion_midterm").rows[0].chip
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert group(panel, "completion_midterm").rows == []
    window.actions_book["undo"].trigger()
    assert len(group(panel, "completion_midterm").rows) == 1


def test_a_title_leads_to_the_rating(panel: CommitmentPanel, given: str) -> None:
    group(panel, "completion_midterm").title.click()
    assert panel.area == "implementation"
    assert panel.current_indicator() == "completion_midterm"


def test_texts_show_what_they_cite_and_what_supports_them(
    window: MainWindow, panel: CommitmentPanel, given: str
) -> None:
    workspace = window.context.open_workspace
    assessment = workspace.assessments(workspace.plans()[0].id)[0].id
    window.context.operations.write_passage(
        assessment, "context", "commitment", panel.commitment_id, "en", "So it is [@ngo, p. 3]."
    )
    assert group(panel, section="context").group.cited == ("ngo",)


def test_a_note_that_was_bound_to_the_commitment_stands_under_it(
    window: MainWindow, panel: CommitmentPanel
) -> None:
    workspace = window.context.open_workspace
    interview = workspace.add_interview(workspace.plans()[0].id, consent="on_record").created
    note = workspace.add_note(interview, "It is the end of the paper bulletin.").created
    panel.show_area("evidence")
    window.context.operations.add(lambda w: w.bind_note(note, panel.commitment_id))
    part = group(panel)
    assert [row.chip.text() for row in part.rows] == ["Interview 1"]
    assert "It is the end of the paper bulletin." in words(part)


def test_words_that_tell_of_evidence_stay_readable(
    window: MainWindow, panel: CommitmentPanel
) -> None:
    panel.show_area("evidence")
    window.context.operations.set_evidence(
        panel.commitment_id, "specificity", "Seen on the portal.", "commitment"
    )
    assert "Seen on the portal." in words(group(panel, "specificity"))


def test_ctrl_e_asks_for_what_has_the_focus(
    window: MainWindow, panel: CommitmentPanel, given: str
) -> None:
    group(panel, "specificity").add.setFocus()
    window.actions_book["add_evidence"].trigger()
    finder = next(one for one in window.findChildren(QDialog) if one.isVisible())
    assert isinstance(finder, FinderDialog)
    finder.reject()


def test_the_values_stand_on_what_their_one_reason_stands_on(
    window: MainWindow, panel: CommitmentPanel, given: str
) -> None:
    part = group(panel, "value_access_to_information")
    assert part.group.place.name == "Relevance to OGP values"
    assert part.group.met is False
    law = window.context.open_workspace.source_by_key("ngo").id
    window.context.operations.add(
        lambda w: w.add_support(
            "commitment", panel.commitment_id, source_id=law, indicator="value_technology"
        )
    )
    part = group(panel, "value_access_to_information")
    assert part.group.met is True
    assert [row.chip.text() for row in part.rows] == ["What came of it"]
    names = [one.group.place.indicator for one in panel.evidence.groups]
    assert "value_technology" not in names


def test_an_excerpt_whose_words_are_gone_is_flagged(
    window: MainWindow, panel: CommitmentPanel, given: str
) -> None:
    workspace = window.context.open_workspace
    source = workspace.source_by_key("ngo").id
    workspace.set_fields("source", source, {"text": "Nothing came of it at all."})
    excerpt = workspace.add_excerpt(source, "Nothing came of it", start=0).created
    window.context.operations.add(
        lambda w: w.add_support(
            "commitment",
            panel.commitment_id,
            source_id=source,
            excerpt_id=excerpt,
            indicator="specificity",
        )
    )
    (row,) = group(panel, "specificity").rows
    assert row.state is None

    workspace.set_fields("source", source, {"text": "It is in place."})
    panel.show_area("design")
    panel.show_area("evidence")
    (row,) = group(panel, "specificity").rows
    assert row.state is not None
    assert row.state.text() == "Lost: its words are no longer in the text"
