"""Blocks of a form whose questions another answer has ended."""

import pytest
from pytestqt.qtbot import QtBot

from irm_desktop.domain.records import Rating
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.commitment_design import DesignForm
from irm_desktop.ui.pages.indicator_folded import FoldedBlock
from tests.builders import the_library


@pytest.fixture
def form(qtbot: QtBot, window: MainWindow) -> DesignForm:
    made = DesignForm(window.context, the_library().by_id["G4"])
    qtbot.addWidget(made)
    return made


def rated(**values: str) -> dict[str, Rating]:
    return {name: Rating("", "", "commitment", "", name, value) for name, value in values.items()}


def test_what_is_not_verifiable_folds_the_other_blocks(form: DesignForm) -> None:
    form.show_ratings(rated(verifiable="no", potential_for_results="modest"))

    hidden = [block.indicators[0].id for block in form.blocks if block.isHidden()]
    assert hidden == ["open_government_lens", "potential_for_results", "promising"]
    folded = form.findChildren(FoldedBlock)
    shown = [each for each in folded if not each.isHidden()]
    assert {each.sentence.text() for each in shown} == {"Not asked: Verifiable is No."}
    assert [each.kept.text() for each in shown if not each.kept.isHidden()] == ["Kept: Modest"]
    assert form.go_to("promising")


def test_another_answer_gives_the_blocks_back(form: DesignForm) -> None:
    form.show_ratings(rated(verifiable="no"))
    form.show_ratings(rated(verifiable="yes"))

    assert not any(block.isHidden() for block in form.blocks)
    assert all(each.isHidden() for each in form.findChildren(FoldedBlock))
