"""The table of figures scrolled sideways: its first column stays, and hides no chosen cell."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from irm_desktop.ui.tables.figures_view import FiguresView
from tests.ui.plan_pages.test_numbers_page import page, table_at

__all__ = ["page"]


@pytest.fixture(params=[False, True], ids=["left-to-right", "right-to-left"])
def view(request: pytest.FixtureRequest, page: object) -> FiguresView:
    made = request.getfixturevalue("page")
    if request.param:
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.resize(900, 500)
    table_at(made, "country")
    found: FiguresView = made.view
    return found


def end(view: FiguresView) -> None:
    bar = view.horizontalScrollBar()
    assert bar.maximum() > 200
    bar.setValue(bar.maximum())


def test_the_first_column_stays_when_the_others_are_scrolled(view: FiguresView) -> None:
    assert view.first.isHidden()  # nothing is scrolled: the column itself is seen

    end(view)

    first, seen = view.first, view.viewport().geometry()
    assert first.isVisible()
    assert first.width() == view.columnWidth(0)
    if view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        assert first.geometry().right() == seen.right()
    else:
        assert first.geometry().left() == seen.left()
    assert first.rowViewportPosition(1) == view.rowViewportPosition(1)
    assert first.horizontalHeader().height() == view.horizontalHeader().height()
    assert [place for place in range(3) if not first.isColumnHidden(place)] == [0]


def test_a_cell_that_is_chosen_does_not_lie_under_the_first_column(view: FiguresView) -> None:
    end(view)
    for place in range(view.model().columnCount() - 1, 0, -1):
        index = view.model().index(0, place)
        view.setCurrentIndex(index)
        box = view.visualRect(index)
        under = view.first.geometry().translated(-view.viewport().geometry().topLeft())
        assert view.first.isHidden() or not box.intersects(under)


def test_a_click_on_the_held_column_chooses_its_row_in_the_table(
    qtbot: QtBot, view: FiguresView
) -> None:
    end(view)
    height = view.first.rowViewportPosition(1) + 5
    qtbot.mouseClick(
        view.first.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(view.first.width() // 2, height),
    )

    assert view.currentIndex() == view.model().index(1, 0)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == view.model().index(1, 0).data()


def test_a_column_that_would_take_half_of_the_room_is_not_held(view: FiguresView) -> None:
    view.setColumnWidth(0, view.viewport().width())
    end(view)
    assert view.first.isHidden()


def test_the_held_column_has_the_width_that_a_person_gives_it(view: FiguresView) -> None:
    end(view)
    before = view.columnWidth(0)

    view.first.setColumnWidth(0, before + 40)

    assert view.columnWidth(0) == view.first.width() == before + 40
