"""How much evidence a question needs is changed for the plan, where one reads the rule."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from irm_desktop.domain.evidence_records import EvidenceRule
from irm_desktop.ui.dialogs.evidence_rule import RuleDialog
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.commitment_evidence_rows import EvidenceGroup
from irm_desktop.ui.pages.commitment_evidence_rule import change_rule
from irm_desktop.ui.pages.commitment_panel import CommitmentPanel
from irm_desktop.ui.pages.readiness_page import ReadinessPage

Opened = Callable[[str], RuleDialog]


def group(panel: CommitmentPanel, indicator: str) -> EvidenceGroup:
    return next(one for one in panel.evidence.groups if one.group.place.indicator == indicator)


def own(window: MainWindow) -> tuple[EvidenceRule, ...]:
    workspace = window.context.open_workspace
    return workspace.own_evidence_rules(workspace.plans()[0].id)


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, panel: CommitmentPanel) -> Opened:
    """Opens the dialog by the key from the work area Evidence."""
    panel.show_area("evidence")

    def opener(indicator: str) -> RuleDialog:
        link = group(panel, indicator).change_rule
        assert link is not None
        link.setFocus()
        qtbot.keyClick(link, Qt.Key.Key_Space)
        return next(one for one in window.findChildren(RuleDialog) if one.isVisible())

    return opener


def test_the_dialog_tells_the_method_and_the_rule_as_it_becomes(opened: Opened) -> None:
    dialog = opened("completion_midterm")
    assert dialog.method.text() == "Needs 2 kinds of evidence, one of them not government."
    assert dialog.then_says.text() == dialog.method.text()

    dialog.kinds.setValue(3)
    dialog.grounds["document"].click()
    assert dialog.then_says.text() == (
        "Needs 3 kinds of evidence, one of them not government or document."
    )
    assert dialog.kinds.accessibleDescription() == dialog.then_says.text()
    assert dialog.method.text() == "Needs 2 kinds of evidence, one of them not government."


def test_a_rule_of_one_question_is_followed_at_once_and_undone_in_one_step(
    window: MainWindow, panel: CommitmentPanel, opened: Opened
) -> None:
    assert group(panel, "specificity").group.met is False
    dialog = opened("specificity")
    dialog.kinds.setValue(0)
    dialog.accept()

    assert own(window) == (EvidenceRule("specificity", 0),)
    assert group(panel, "specificity").rule.text() == "Needs no evidence"
    assert group(panel, "potential_impact").group.met is False
    assert window.status.sentence.text() == "Evidence rule for Specificity changed"

    panel.show_area("design")
    form = panel.form()
    assert form is not None
    block = form.block_of("specificity")
    assert block is not None
    assert block.chips["specificity"].missing == "No reason yet"

    window.actions_book["undo"].trigger()
    assert own(window) == ()
    assert block.chips["specificity"].missing == "No reason, no evidence yet"


def test_a_rule_of_all_questions_leaves_a_question_its_own(
    window: MainWindow, panel: CommitmentPanel, opened: Opened
) -> None:
    dialog = opened("specificity")
    dialog.kinds.setValue(2)
    dialog.accept()
    dialog = opened("specificity")
    assert dialog.kinds.value() == 2
    dialog.all.setChecked(True)
    assert dialog.keeps.text() == "Specificity keeps the rule that the plan has for it."
    dialog.kinds.setValue(0)
    dialog.accept()

    assert group(panel, "completion_midterm").group.met is True
    assert group(panel, "specificity").group.met is False
    assert set(own(window)) == {EvidenceRule("specificity", 2), EvidenceRule("", 0)}


def test_back_to_the_method(window: MainWindow, panel: CommitmentPanel, opened: Opened) -> None:
    dialog = opened("specificity")
    assert not dialog.back.isEnabled()
    dialog.kinds.setValue(0)
    dialog.accept()

    dialog = opened("specificity")
    assert dialog.back.text() == "Back to the method's rule"
    dialog.back.click()

    assert own(window) == ()
    assert group(panel, "specificity").rule.text() == "Needs one source: has none yet."


def test_the_values_share_one_rule_as_they_share_one_reason(
    window: MainWindow, opened: Opened
) -> None:
    dialog = opened("value_access_to_information")
    assert dialog.this.text() == "For Relevance to OGP values"
    dialog.kinds.setValue(2)
    dialog.accept()
    assert {one.indicator for one in own(window)} == {
        "value_access_to_information",
        "value_civic_participation",
        "value_public_accountability",
        "value_technology",
    }
    window.actions_book["undo"].trigger()
    assert own(window) == ()


def test_a_rule_that_nothing_can_meet_is_refused(window: MainWindow, opened: Opened) -> None:
    dialog = opened("specificity")
    for box in dialog.grounds.values():
        box.setChecked(True)
    assert dialog.problem == "Leave one kind of evidence that is enough: take a tick away."
    assert not dialog.act.isEnabled()
    dialog.grounds["document"].setChecked(False)
    assert dialog.problem == ""
    dialog.accept()
    (rule,) = own(window)
    assert rule.other_than == ("government", "civil_society", "observation")


def test_readiness_offers_the_rule_of_an_unmet_finding(qtbot: QtBot, window: MainWindow) -> None:
    workspace = window.context.open_workspace
    plan = workspace.plans()[0].id
    workspace.set_evidence_rule(plan, "specificity", 4)
    commitment = workspace.commitments(plan)[0].id
    member = workspace.members()[0].id
    law = workspace.add_source(member, kind="law", title="Law").created
    workspace.add_support("commitment", commitment, source_id=law, indicator="specificity")
    window.show_page("readiness")
    page = window.page("readiness")
    assert isinstance(page, ReadinessPage)
    window.context.readiness.show_kind("g2-progress")

    def finding() -> int:
        rows = page.list.findings.rows
        sought = ("evidence_rule", commitment, "specificity")
        told = [
            (getattr(r, "rule", ""), getattr(r, "subject_id", ""), getattr(r, "indicator", ""))
            for r in rows
        ]
        return told.index(sought) if sought in told else -1

    qtbot.waitUntil(lambda: finding() >= 0)
    page.list.choose(finding())
    assert not page.detail.rule.isHidden()
    qtbot.keyClick(page.detail.rule, Qt.Key.Key_Space)
    dialog = next(one for one in window.findChildren(RuleDialog) if one.isVisible())
    dialog.back.click()
    qtbot.waitUntil(lambda: finding() < 0)


def test_a_question_that_no_form_asks_opens_nothing(
    window: MainWindow, panel: CommitmentPanel
) -> None:
    plan = window.context.open_workspace.plans()[0].id
    change_rule(window.context, plan, "tone", window)
    assert window.findChildren(RuleDialog) == []
