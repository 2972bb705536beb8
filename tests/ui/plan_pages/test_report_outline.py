"""The rows of the outline: the title has the room that the words of its row leave."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.report_outline import OutlineRow, ReportOutline
from irm_desktop.ui.pages.report_texts import ReportPage
from tests.ui.plan_pages.test_report_texts import shown

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@pytest.fixture(params=[False, True], ids=["left-to-right", "right-to-left"])
def page(
    request: pytest.FixtureRequest, qtbot: QtBot, context: Context, plan_id: str
) -> ReportPage:
    made = shown(qtbot, context, plan_id)
    if request.param:
        made.setLayoutDirection(RIGHT_TO_LEFT)
    return made


@pytest.fixture
def outline(page: ReportPage) -> ReportOutline:
    return page.outline


def room(outline: ReportOutline, section: str) -> tuple[QRect, QRect]:
    """Where the title and the words of a row are painted."""
    outline.choose(("section", section))
    row, made = outline.currentIndex(), []
    delegate = outline.itemDelegate()
    assert isinstance(delegate, OutlineRow)
    for column in (0, 1):
        option = QStyleOptionViewItem()
        option.initFrom(outline)
        option.direction = outline.layoutDirection()
        option.rect = outline.visualRect(row.siblingAtColumn(column))
        delegate._share(option, row.siblingAtColumn(column))
        made.append(QRect(option.rect))
    return made[0], made[1]


def test_a_title_without_words_has_the_whole_row(outline: ReportOutline) -> None:
    title, words = room(outline, "at_a_glance")

    assert words.width() == 0
    assert title.width() == outline.header().length() - title_start(outline, title)


def title_start(outline: ReportOutline, title: QRect) -> int:
    if outline.layoutDirection() == RIGHT_TO_LEFT:
        return outline.header().length() - 1 - title.right()
    return title.left()


def test_a_title_ends_where_the_words_of_its_row_begin(outline: ReportOutline) -> None:
    title, words = room(outline, "executive_summary")
    text = outline.currentIndex().siblingAtColumn(1).data()

    assert text == "empty"
    assert words.width() > outline.fontMetrics().horizontalAdvance(text)
    assert not title.intersects(words)
    assert title.width() + words.width() + title_start(outline, title) == outline.header().length()
