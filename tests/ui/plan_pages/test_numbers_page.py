"""The page By the numbers: tables with what must be said of them, bars, copying, the workbook."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.export_office import OfficeDialog
from irm_desktop.ui.pages.numbers_page import LOWEST, NumbersPage
from irm_desktop.ui.tables.numbers_model import ShareRole


@pytest.fixture
def page(qtbot: QtBot, context: Context, idle: Callable[[], None]) -> NumbersPage:
    made = NumbersPage(context)
    qtbot.addWidget(made)
    made.resize(1170, 700)
    made.show()
    made.open_plan(None)
    idle()
    context.signals.changed.connect(made.refresh)
    return made


def table_at(page: NumbersPage, table: str) -> None:
    assert page.numbers is not None
    page.tables.setCurrentRow([one.id for one in page.numbers.tables].index(table))


def column(page: NumbersPage, heading: str) -> list[str]:
    model = page.model
    heads = [
        str(model.headerData(place, Qt.Orientation.Horizontal))
        for place in range(model.columnCount())
    ]
    place = heads.index(heading)
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def test_all_tables_of_the_figures_are_listed(context: Context, page: NumbersPage) -> None:
    numbers = context.open_workspace.numbers("en")

    listed = [page.tables.item(place).text() for place in range(page.tables.count())]
    assert listed == [table.title for table in numbers.tables]
    assert page.shown == numbers.tables[0]


def test_a_table_shows_its_figures_and_says_that_it_mixes_generations(page: NumbersPage) -> None:
    table_at(page, "country")

    assert column(page, "Country") == ["Estonia", "Finland", "Spain", "All"]
    assert column(page, "Commitments") == ["23", "18", "10", "51"]
    assert column(page, "Completion\nComplete") == ["5", "1", "3", "9"]
    assert page.mixed.isVisible()
    assert "2 generations" in page.mixed.text()


def test_what_compares_nothing_has_no_warning(page: NumbersPage) -> None:
    table_at(page, "codes")

    assert page.mixed.isHidden() or not page.mixed.isVisible()
    assert page.notes.text()


def test_a_share_has_a_bar_and_a_count_has_none(page: NumbersPage) -> None:
    table_at(page, "country")
    model = page.model
    share = next(
        place
        for place in range(model.columnCount())
        if model.headerData(place, Qt.Orientation.Horizontal) == "Starred"
    )

    assert model.index(1, share).data(ShareRole) == pytest.approx(4 / 18)
    assert model.index(1, 1).data(ShareRole) is None


def test_a_cell_is_read_out_in_whole_words(page: NumbersPage) -> None:
    table_at(page, "country")

    said = page.model.index(2, 5).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == "Spain, Completion, Complete: 3"


def test_the_copied_table_keeps_its_warning(page: NumbersPage) -> None:
    table_at(page, "country")

    page.copy.click()

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "By country"
    assert lines[2].split("\t")[:4] == ["Estonia", "1", "1", "23"]
    assert lines[-1].startswith("These figures mix 2 generations")
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<td>Estonia</td><td>1</td>" in html
    assert "These figures mix 2 generations" in html


def test_bars_show_the_same_counts(qtbot: QtBot, page: NumbersPage) -> None:
    table_at(page, "country")
    page.tabs.setCurrentIndex(1)

    parts = [len(page.bars._parts(place)) for place in range(3)]

    assert page.stack.currentIndex() == 1
    assert page.tabs.tabText(1) == "Completion"
    assert parts == [3, 4, 3]  # Finland alone has one that was not started
    table_at(page, "overview")
    assert page.stack.currentIndex() == 0
    assert page.tabs.isHidden()


def test_bars_are_mirrored_with_the_window(qtbot: QtBot, page: NumbersPage) -> None:
    table_at(page, "country")
    page.tabs.setCurrentIndex(1)
    page.bars.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    first = page.bars._parts(0)[0][0]

    page.bars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    mirrored = page.bars._parts(0)[0][0]
    assert mirrored.right() == pytest.approx(page.bars.width() - first.left(), abs=2)


def test_a_change_is_counted_at_once(
    context: Context, plan_id: str, page: NumbersPage, idle: Callable[[], None]
) -> None:
    table_at(page, "country")
    first = context.open_workspace.commitment_ids(plan_id)[0]

    context.operations.rate(first, "completion_midterm", "not_started")
    idle()

    assert page.shown is not None
    assert page.shown.id == "country"
    assert column(page, "Completion\nNot started")[2] == "1"


def test_a_hidden_page_counts_when_it_is_shown(
    context: Context, plan_id: str, page: NumbersPage, idle: Callable[[], None]
) -> None:
    page.hide()
    before = page.numbers
    context.operations.delete("plan", plan_id)
    assert page.numbers is before

    page.show()
    idle()

    table_at(page, "country")
    assert column(page, "Country") == ["Estonia", "Finland", "All"]


def test_the_workbook_of_all_countries_is_written(
    qtbot: QtBot, context: Context, idle: Callable[[], None], tmp_path: Path
) -> None:
    dialog = OfficeDialog(context)
    qtbot.addWidget(dialog)
    dialog.folder.setText(str(tmp_path))
    dialog.name.setText("all.xlsx")

    dialog.accept()
    idle()

    assert (tmp_path / "all.xlsx").stat().st_size > 5000
    assert dialog.said.text() == ("all.xlsx was written and read back. 51 commitments are in it.")


def test_a_low_window_keeps_room_for_the_figures(qtbot: QtBot, page: NumbersPage) -> None:
    page.resize(620, 330)
    table_at(page, "country")

    qtbot.waitUntil(lambda: page.view.height() >= page.context.theme.px(LOWEST), timeout=5000)
    view = page.view
    assert view.viewport().height() >= 3 * view.rowHeight(0)
    assert page.notes.height() >= page.notes.heightForWidth(page.notes.width())
