"""What a reason stands on, under it: given, opened and taken away by keys, dropped, missed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from irm_desktop.ui.dialogs.cite_finder import FinderDialog
from irm_desktop.ui.dialogs.source_new import NewSourceDialog
from irm_desktop.ui.evidence_drag import mime_of
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.commitment_panel import AREAS, CommitmentPanel
from irm_desktop.ui.widgets.evidence_chips import EvidenceChips


@pytest.fixture
def law(window: MainWindow) -> str:
    workspace = window.context.open_workspace
    member = workspace.members()[0].id
    return workspace.add_source(
        member, kind="law", key="law38", title="Law 38/2003 on grants"
    ).created


def chips(panel: CommitmentPanel, indicator: str) -> EvidenceChips:
    panel.go_to(indicator)
    form = panel.form()
    assert form is not None
    block = form.block_of(indicator)
    assert block is not None
    return block.chips[indicator]


def dialog(window: MainWindow) -> QDialog:
    return next(one for one in window.findChildren(QDialog) if one.isVisible())


def drop(target: EvidenceChips, mime: QMimeData) -> None:
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    target.dropEvent(
        QDropEvent(QPointF(2, 2), actions, mime, buttons, Qt.KeyboardModifier.NoModifier)
    )


def test_a_rating_without_evidence_says_so_until_it_has_some(
    window: MainWindow, panel: CommitmentPanel, law: str
) -> None:
    under = chips(panel, "specificity")
    assert under.missing == "No reason, no evidence yet"

    window.context.operations.add(
        lambda w: w.add_support(
            "commitment", panel.commitment_id, source_id=law, indicator="specificity"
        )
    )

    assert under.missing == ""
    assert [chip.text() for chip in under.chips] == ["Law 38/2003 on grants"]
    assert under.chips[0].accessibleName() == "Law: Law 38/2003 on grants"


def test_completion_misses_another_kind_of_evidence(
    window: MainWindow, panel: CommitmentPanel, law: str
) -> None:
    under = chips(panel, "completion_midterm")
    assert under.missing == "No reason, no evidence yet"

    window.context.operations.add(
        lambda w: w.add_support(
            "commitment", panel.commitment_id, source_id=law, indicator="completion_midterm"
        )
    )

    assert under.missing == "Not enough evidence"


def test_what_is_not_rated_asks_for_nothing(window: MainWindow, panel: CommitmentPanel) -> None:
    panel.show_area("implementation")
    under = chips(panel, "completion_end_of_term")
    assert under.isHidden()
    window.context.operations.rate(panel.commitment_id, "completion_end_of_term", "no_data")
    assert under.missing == "No reason yet"  # no evidence is asked for what is no judgement


def test_ctrl_e_finds_by_a_few_letters_and_enter_gives(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel, law: str
) -> None:
    panel.go_to("specificity")
    window.actions_book["add_evidence"].trigger()
    finder = dialog(window)
    assert isinstance(finder, FinderDialog)

    qtbot.keyClicks(finder.field, "grants law")
    qtbot.keyClicks(finder.place, "art. 20")
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)

    (given,) = window.context.open_workspace.supports(panel.commitment_id)
    assert (given.source_id, given.indicator, given.locator) == (law, "specificity", "art. 20")
    assert chips(panel, "specificity").chips[0].text() == "Law 38/2003 on grants, art. 20"
    assert window.status.sentence.text() == (
        "Law 38/2003 on grants, art. 20 given as evidence for Specificity"
    )


def test_a_new_source_is_added_from_the_finder_and_given(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel
) -> None:
    panel.go_to("specificity")
    window.actions_book["add_evidence"].trigger()
    finder = dialog(window)
    assert isinstance(finder, FinderDialog)
    qtbot.keyClicks(finder.field, "https://example.org/plan")
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)

    new = dialog(window)
    assert isinstance(new, NewSourceDialog)
    new.title.setText("Action plan")
    new.accept()

    (shown,) = window.context.open_workspace.evidence_shown(panel.commitment_id)
    assert (shown.kind, shown.title, shown.support.indicator) == (
        "web_page", "Action plan", "specificity",
    )  # fmt: skip
    source = window.context.open_workspace.source(shown.support.source_id)
    assert source.url == "https://example.org/plan"
    assert source.accessed


def test_a_source_that_seems_to_be_there_is_told_and_can_be_taken(
    qtbot: QtBot, window: MainWindow, law: str
) -> None:
    workspace = window.context.open_workspace
    workspace.set_fields("source", law, {"url": "https://www.example.org/law/"})
    made: list[str] = []
    new = NewSourceDialog(
        window.context, workspace.members()[0].id, "http://example.org/law", window
    )
    qtbot.addWidget(new)
    new.made.connect(made.append)
    assert not new.take.isHidden()

    new.take.click()

    assert made == [law]
    assert len(workspace.sources()) == 1


def test_delete_takes_away_and_undo_brings_back(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel, law: str
) -> None:
    window.context.operations.add(
        lambda w: w.add_support(
            "commitment", panel.commitment_id, source_id=law, indicator="specificity"
        )
    )
    under = chips(panel, "specificity")

    qtbot.keyClick(under.chips[0], Qt.Key.Key_Delete)
    assert under.chips == []
    assert window.context.open_workspace.source(law).title  # the source stays

    window.actions_book["undo"].trigger()
    assert len(under.chips) == 1


def test_enter_on_a_chip_goes_to_its_source(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel, law: str
) -> None:
    window.context.operations.add(
        lambda w: w.add_support(
            "commitment", panel.commitment_id, source_id=law, indicator="specificity"
        )
    )

    qtbot.keyClick(chips(panel, "specificity").chips[0], Qt.Key.Key_Return)

    assert window.page_id == "sources"


def test_a_source_can_be_dropped_on_a_reason(
    window: MainWindow, panel: CommitmentPanel, law: str
) -> None:
    drop(chips(panel, "specificity"), mime_of(law, "", "Law"))

    (given,) = window.context.open_workspace.supports(panel.commitment_id)
    assert (given.source_id, given.indicator) == (law, "specificity")


def test_a_file_dropped_on_a_reason_is_kept_with_a_new_source(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel, tmp_path: Path
) -> None:
    file = tmp_path / "action_plan.pdf"
    file.write_bytes(b"%PDF 1")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])

    drop(chips(panel, "specificity"), mime)

    workspace = window.context.open_workspace
    qtbot.waitUntil(lambda: bool(workspace.supports(panel.commitment_id)), timeout=10_000)
    (source,) = workspace.sources()
    assert (source.title, source.attachment_count) == ("action plan", 1)
    assert workspace.attachments(source.id)[0].name == "action_plan.pdf"

    window.actions_book["undo"].trigger()  # what it supports
    assert (len(workspace.sources()), workspace.supports(panel.commitment_id)) == (1, ())
    window.actions_book["undo"].trigger()  # the source with its file
    assert workspace.sources() == ()


def test_the_tab_counts_what_supports_the_commitment(
    window: MainWindow, panel: CommitmentPanel, law: str
) -> None:
    place = AREAS.index("evidence")
    assert panel.tabs.tabText(place) == "Evidence"
    window.context.operations.add(
        lambda w: w.add_support("commitment", panel.commitment_id, source_id=law)
    )
    assert panel.tabs.tabText(place) == "Evidence  1"


def test_rating_reads_no_evidence_and_stepping_reads_it_in_one_statement(
    window: MainWindow, panel: CommitmentPanel, law: str
) -> None:
    workspace = window.context.open_workspace
    about: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_more: object) -> None:
        if statement.startswith("SELECT") and "supports" in statement:
            about.append(statement)

    event.listen(workspace._engine, "before_cursor_execute", note)
    window.context.operations.rate(panel.commitment_id, "specificity", "low")
    assert about == []
    window.commitments.step(1)
    event.remove(workspace._engine, "before_cursor_execute", note)
    assert len(about) == 1
