"""Where the pages of the preview end, and what a repaint of a part of one leaves."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from irm_desktop.domain.report import Report
from irm_desktop.export.report_html import report_preview
from irm_desktop.settings import Settings
from irm_desktop.ui.pages.report_preview import drawings_of
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets import report_style as style
from irm_desktop.ui.widgets.page_breaks import page_of
from irm_desktop.ui.widgets.report_pages import ReportPages
from tests.export.report_builders import a_report


@pytest.fixture
def pages(qtbot: QtBot, settings: Settings) -> Iterator[ReportPages]:
    owner = QObject()
    yield ReportPages(Theme(settings), owner)
    owner.deleteLater()


def laid_out(pages: ReportPages, report: Report) -> ReportPages:
    pages.show(report_preview(report), drawings_of(report))
    pages.finish()
    return pages


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_heading_and_no_caption_stands_apart_from_what_it_heads(
    pages: ReportPages, language: str
) -> None:
    moved = looked_at = 0
    for long in range(0, 12, 2):  # texts of different lengths end pages at different places
        text = "A sentence that takes some room on its line. " * (9 * long)
        report = a_report(4, language=language)
        report = replace(
            report, commitments=tuple(replace(one, text=text) for one in report.commitments)
        )
        for laid in laid_out(pages, report)._parts:
            block = laid.document.begin()
            while block.next().isValid():
                if block.userState() == style.KEPT:
                    looked_at += 1
                    assert page_of(block) == page_of(block.next()), block.text()
                moved += bool(block.blockFormat().pageBreakPolicy())
                block = block.next()

    assert looked_at > 100
    assert moved > 0


def picture(pages: ReportPages, zoom: float, strip: int) -> QImage:
    """The fourth page, painted in strips of so many pixels of the screen."""
    width, height = round(style.PAGE_WIDTH * zoom), round(style.PAGE_HEIGHT * zoom)
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(0xFFFFFFFF)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(zoom, zoom)
    for top in range(0, height, strip):
        pages.paint(painter, 3, QRectF(0, top / zoom, style.PAGE_WIDTH, strip / zoom))
    painter.end()
    return made


@pytest.mark.parametrize("zoom", [0.37, 0.6, 1.0, 1.5])
def test_a_page_that_is_painted_in_strips_shows_every_stroke(
    pages: ReportPages, zoom: float
) -> None:
    laid_out(pages, a_report(4))
    whole = picture(pages, zoom, 2000)

    seen = {whole.pixel(x, y) for x in range(0, whole.width(), 2) for y in range(0, 400, 5)}
    assert len(seen) > 5
    assert picture(pages, zoom, 3) == whole
