"""The preview shows the report that would be exported, follows the writing and leads back to it."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from irm_desktop.domain.report_preview import PreviewPlace
from irm_desktop.export.report_texts import heading_of
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.report_texts import ReportPage
from irm_desktop.ui.widgets import report_style as style
from tests.ui.plan_pages.test_report_texts import shown

Idle = Callable[[], None]
LONG = "A sentence with a source [@law, art. 3]. " * 40


@pytest.fixture
def page(qtbot: QtBot, context: Context, plan_id: str, idle: Idle) -> ReportPage:
    made = shown(qtbot, context, plan_id)
    idle()
    made.preview.view.pages.finish()
    return made


def write(page: ReportPage, field: int, text: str) -> None:
    page.editor.fields[field].edit.setPlainText(text)
    page.flush()


def renewed(page: ReportPage, idle: Idle) -> None:
    page.preview.renew()
    idle()
    page.preview.view.pages.finish()


def words(page: ReportPage) -> str:
    """All that stands on the pages."""
    return "\n".join(one.document.toPlainText() for one in page.preview.view.pages._parts)


def test_the_pages_hold_the_whole_report(
    page: ReportPage, context: Context, plan_id: str, idle: Idle
) -> None:
    page.outline.choose(("section", "executive_summary"))
    write(page, 0, "In **short** [@law].\n\n- one\n- two")
    renewed(page, idle)

    report = context.open_workspace.report(plan_id, "g2-progress", "en")
    told = words(page)
    assert page.preview.report == report
    assert "In short" in told
    assert all(heading_of(one) in told for one in report.commitments)
    assert page.preview.view.pages.count > 5


def test_every_line_is_laid_out(page: ReportPage, context: Context, idle: Idle) -> None:
    commitment = next(iter(page.contents.commitments)) if page.contents is not None else ""
    page.outline.choose(("commitment", commitment))
    write(page, 0, f"{LONG}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nAfter ^[A note].")
    renewed(page, idle)

    for laid in page.preview.view.pages._parts:
        block = laid.document.begin()
        while block.isValid():
            assert block.layout().lineCount() > 0, block.text()
            block = block.next()


def test_no_part_is_printed_over_another(page: ReportPage) -> None:
    parts = page.preview.view.pages._parts
    for before, after in pairwise(parts):
        last = before.page + before.pages - 1
        assert after.page >= last
        if after.page == last:
            assert after.filled >= before.end
        assert before.end <= style.TEXT_HEIGHT + 40


def test_writing_changes_the_pages_of_its_part_alone(page: ReportPage, idle: Idle) -> None:
    page.outline.choose(("section", "country_context"))
    before = {one.part.places[0]: one.document for one in page.preview.view.pages._parts}
    write(page, 0, "New words.")
    renewed(page, idle)

    after = {one.part.places[0]: one.document for one in page.preview.view.pages._parts}
    changed = {place for place in after if after[place] is not before.get(place)}
    assert changed == {PreviewPlace("section", "country_context")}


def test_what_is_written_stays_where_it_is_on_the_screen(page: ReportPage, idle: Idle) -> None:
    context_key = ("section", "country_context")
    page.outline.choose(context_key)
    write(page, 0, "Words.")
    renewed(page, idle)
    view = page.preview.view
    place = PreviewPlace(*context_key, "country_context")
    view.show_place(place)
    found = view.pages.find(place)
    assert found is not None
    before = view._to_screen(found) - view.verticalScrollBar().value()

    page.outline.blockSignals(True)
    assert page.contents is not None
    assert page.contents.assessment is not None
    page.context.operations.write_passage(
        page.contents.assessment.id,
        "executive_summary",
        "plan",
        page.contents.plan.id,
        "en",
        LONG * 3,
    )
    renewed(page, idle)

    again = view.pages.find(place)
    assert again is not None
    assert again > found
    assert abs(view._to_screen(again) - view.verticalScrollBar().value() - before) <= 2


def test_a_click_on_the_page_goes_to_the_field(page: ReportPage, idle: Idle) -> None:
    assert page.contents is not None
    eight = list(page.contents.commitments)[7]
    page.outline.choose(("commitment", eight))
    write(page, 1, "What was done.")
    renewed(page, idle)
    key = page.editor.fields[1].key
    view = page.preview.view
    top = view.pages.find(PreviewPlace("commitment", eight, key))
    assert top is not None
    page.outline.choose(("cover", ""))

    number, rest = divmod(top, style.PAGE_HEIGHT)
    place = view.pages.at(int(number), QPointF(style.MARGIN + 30, rest + 8))
    assert place == PreviewPlace("commitment", eight, key)
    view.clicked.emit(place)

    assert page.outline.current_key() == ("commitment", eight)
    assert page.editor.fields[1].edit.hasFocus()


def test_the_chosen_part_is_in_sight(page: ReportPage) -> None:
    view = page.preview.view
    page.outline.choose(("section", "methodology"))
    top = view.pages.find(PreviewPlace("section", "methodology"))
    assert top is not None
    at = view._to_screen(top) - view.verticalScrollBar().value()
    assert 0 <= at <= view.viewport().height()
    assert view.page == int(top // style.PAGE_HEIGHT) + 1


def test_zoom_keeps_the_page_and_keys_turn_it(qtbot: QtBot, page: ReportPage) -> None:
    view = page.preview.view
    page.outline.choose(("section", "commitments"))
    before = view.page
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.page == before
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.page == view.pages.count
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 1
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.place_at(QPoint(view.viewport().width() // 2, 200)) == PreviewPlace("cover")


def test_an_arabic_report_is_laid_out_from_the_right(page: ReportPage, idle: Idle) -> None:
    page.languages.combo.setCurrentIndex(page.languages.combo.findData("ar"))
    page.languages.combo.activated.emit(page.languages.combo.currentIndex())
    idle()
    page.preview.view.pages.finish()

    pages = page.preview.view.pages
    assert pages.right_to_left
    title = next(
        one.document
        for one in pages._parts
        if one.part.places[0] == PreviewPlace("section", "executive_summary")
        or one.part.places[0].kind == "section"
    )
    block = title.begin().next()
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft


def test_a_hidden_preview_reads_nothing_until_it_is_shown(
    page: ReportPage, context: Context, idle: Idle
) -> None:
    page.head.preview.click()
    assert page.preview.isHidden()
    page.outline.choose(("section", "country_context"))
    read: list[object] = []
    page.preview.made.connect(read.append)
    write(page, 0, "Unseen.")
    idle()
    assert read == []

    page.head.preview.click()
    idle()
    assert len(read) == 1


def test_a_report_that_changed_unseen_is_read_when_the_preview_is_shown(
    page: ReportPage, idle: Idle
) -> None:
    page.head.preview.click()
    read: list[object] = []
    page.preview.made.connect(read.append)
    page.preview.renew()
    idle()
    assert read == []

    page.head.preview.click()
    idle()
    assert len(read) == 1


def test_the_preview_goes_first_where_there_is_little_room(page: ReportPage) -> None:
    assert not page.preview.isHidden()
    page.resize(800, 500)
    assert page.preview.isHidden()
    assert not page.outline.isHidden()
    page.head.preview.click()
    assert not page.preview.isHidden()
    assert not page.outline.isVisible()
    page.resize(1170, 700)
    assert not page.preview.isHidden()
    assert page.outline.isVisible()


def test_a_report_that_is_read_when_the_page_is_gone_harms_nothing(
    qtbot: QtBot, context: Context, plan_id: str, idle: Idle
) -> None:
    made = shown(qtbot, context, plan_id)
    made.preview.renew()
    made.deleteLater()
    qtbot.wait(20)
    idle()


@pytest.mark.parametrize("theme", ["dark", "palette", "light"])
def test_pages_are_painted_in_every_theme(page: ReportPage, theme: str, context: Context) -> None:
    context.settings.set("theme", theme)
    picture = page.preview.view.grab().toImage()
    assert len({picture.pixel(x, 120) for x in range(0, picture.width(), 3)}) > 1
