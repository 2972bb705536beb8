"""The work area Review of a commitment: what was said of it, and what was answered."""

from PySide6.QtWidgets import QLabel, QPushButton

from irm_desktop.ui.pages.commitment_panel import CommitmentPanel
from tests.reviewing import at_code, changed, said
from tests.ui.inbox.conftest import SENT, Round


def shown(panel: CommitmentPanel) -> list[str]:
    return [one.text() for one in panel.review.findChildren(QLabel) if not one.isHidden()]


def at(round_: Round, code: str) -> CommitmentPanel:
    panel = round_.window.commitments.panel
    round_.window.go_to(at_code(round_.copy, code).subject)
    panel.show_area("review")
    return panel


def test_open_and_answered_items_with_the_answers(round_: Round) -> None:
    field = at_code(round_.copy, "C1.PI", 2)
    round_.bring([changed(field, SENT + " Now they can.")], [said(field, "Since when?")])
    comment = next(one for one in round_.items() if one.kind == "comment")
    round_.workspace.answer(round_.plan_id, comment.key, "declined", reply="It is not known.")
    panel = at(round_, "C1.PI")
    found = shown(panel)
    assert found.index("Open  1") < found.index("Answered  1")
    assert any(one.endswith("Reply: It is not known.") for one in found)
    assert any(one.startswith("Declined: ") for one in found)
    assert [one.kind for one in panel.review.items] == ["change", "comment"]


def test_what_is_about_another_commitment_is_not_shown(round_: Round) -> None:
    round_.bring([changed(at_code(round_.copy, "C1.PI", 2), "Other words.")])
    panel = at(round_, "C2.PI")
    assert panel.review.items == ()
    assert "No reviewer said anything" in shown(panel)


def test_an_item_leads_to_the_inbox_also_when_it_is_answered(round_: Round) -> None:
    round_.bring([changed(at_code(round_.copy, "C1.PI", 2), "Other words.")])
    item = round_.items()[0]
    round_.workspace.answer(round_.plan_id, item.key, "declined")
    panel = at(round_, "C1.PI")
    named = "In the inbox: Commitment 1: Potential impact, reason"
    buttons = panel.review.findChildren(QPushButton)
    (link,) = (one for one in buttons if one.isVisible() and one.accessibleName() == named)
    link.click()
    round_.settle()
    assert round_.window.page_id == "inbox"
    now = round_.page.detail.item
    assert now is not None
    assert now.key == item.key
