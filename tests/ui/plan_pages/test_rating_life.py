"""The life of a rating: every step with its time, its values and what was changed in words."""

import pytest
from pytestqt.qtbot import QtBot

from irm_desktop.domain.rating_life import LifeStep, RatingLife
from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.rating_life import Rated, RatingLifeDialog
from irm_desktop.ui.widgets.chip_label import ChipLabel
from irm_desktop.ui.widgets.diff_text import DiffText

STEPS = (
    LifeStep("rated", "2026-10-01T09:00:00.000Z", "Ben", "Rated Low", "low", "Low"),
    LifeStep("reason", "2026-10-01T09:05:00.000Z", "Ben", "Reason written",
             text="No figure is named."),
    LifeStep("stage", "2026-11-02T09:00:00.000Z", "Ben", "The report went to the panel",
             stage="iep_review"),
    LifeStep("sent", "2026-11-02T10:00:00.000Z", "Ben", "Sent to Ana Torres", "low", "Low"),
    LifeStep("proposed", "2026-11-20T09:00:00.000Z", "Ana Torres", "Ana Torres wants Medium",
             "medium", "Medium", "low", "Low", text="A figure is named.",
             text_before="No figure is named.", at_is_sure=False, reviewer=True),
    LifeStep("answered", "2026-11-21T09:00:00.000Z", "Ben", "Taken", "medium", "Medium", "low",
             "Low", text="Thank you.", why="The annex names it", action="taken"),
)  # fmt: skip


@pytest.fixture
def commitment(context: Context, plan_id: str) -> str:
    return context.open_workspace.commitment_ids(plan_id)[7]


@pytest.fixture
def dialog(
    qtbot: QtBot, context: Context, commitment: str, plan_id: str, monkeypatch: pytest.MonkeyPatch
) -> RatingLifeDialog:
    def life(_self: object, subject: str, indicator: str, language: str, **_: str) -> RatingLife:
        about = ("commitment", subject, indicator, "r1", "Specificity", "Commitment 8")
        return RatingLife(*about, "Public grants", language, "medium", "Medium", "", "final", STEPS)

    monkeypatch.setattr(type(context.open_workspace), "rating_life", life, raising=False)
    made = RatingLifeDialog(context, Rated("commitment", commitment, plan_id, "specificity"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_step_is_told_with_its_time(dialog: RatingLifeDialog) -> None:
    told = [one.accessibleName() for one in dialog.steps]

    assert len(told) == len(STEPS)
    assert told[0].startswith("1 Oct 2026, ")
    assert told[0].endswith(": Rated Low")
    assert told[4].startswith("came in 20 Nov 2026, ")  # the file does not say when it was written


def test_values_are_shown_as_chips(dialog: RatingLifeDialog) -> None:
    chips = [
        [chip.accessibleName() for chip in step.findChildren(ChipLabel)] for step in dialog.steps
    ]

    low, medium = "Specificity: Low", "Specificity: Medium"
    assert chips == [[low], [], [], [low], [low, medium], [low, medium]]


def test_what_a_reviewer_changes_in_a_reason_is_marked(dialog: RatingLifeDialog) -> None:
    text = dialog.steps[4].findChildren(DiffText)[0]

    assert text.accessibleDescription() == "Taken out: No. Put in: A"


def test_an_answer_keeps_its_reason(dialog: RatingLifeDialog) -> None:
    said = [one.text() for one in dialog.steps[5].findChildren(Words)]

    assert said[-1] == "Why: The annex names it"


def test_a_rating_without_a_past_says_so(
    qtbot: QtBot, context: Context, commitment: str, plan_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def life(_self: object, subject: str, indicator: str, language: str, **_: str) -> RatingLife:
        about = ("commitment", subject, indicator, "", "Specificity", "Commitment 8", "")
        return RatingLife(*about, language, None, "", "", "draft", ())

    monkeypatch.setattr(type(context.open_workspace), "rating_life", life, raising=False)
    dialog = RatingLifeDialog(context, Rated("commitment", commitment, plan_id, "specificity"))
    qtbot.addWidget(dialog)

    said = [one.text() for one in dialog.findChildren(Words)]
    assert "Nothing has been written about this rating yet." in said
