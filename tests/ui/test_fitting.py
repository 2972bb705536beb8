"""What gives way where there is little room, and in which order things are said."""

from itertools import pairwise

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QLabel, QMainWindow, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from irm_desktop.domain.records import PartialDate
from irm_desktop.settings import Settings
from irm_desktop.ui import window_memory
from irm_desktop.ui.dates import months_words
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.commitment_panel import CommitmentPanel
from irm_desktop.ui.pages.indicator_stages import StagesBlock
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.top_bar import TopBar
from irm_desktop.ui.widgets.derived_strip import DerivedStrip
from irm_desktop.ui.widgets.facts_line import FactsLine, PartsLine
from irm_desktop.ui.widgets.focus_ring import FocusRing
from irm_desktop.ui.widgets.scale import SegmentedScale
from tests.builders import the_library


def scale(theme: Theme, parent: QWidget) -> SegmentedScale:
    indicator = the_library().by_id["G2b"].indicator_by_id["completion_end_of_term"]
    return SegmentedScale(indicator, theme, "en", parent)


def test_a_wide_state_leaves_the_grades_in_their_row(qtbot: QtBot, settings: Settings) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = scale(Theme(settings), parent)
    made.set_value("not_reviewed")
    whole = made.fit(2000)
    assert made.layout().direction() == QBoxLayout.Direction.LeftToRight

    smaller = made.fit(whole.width() - 1)

    assert smaller.height() > whole.height()
    made.resize(smaller)
    made.layout().activate()
    assert len({segment.y() for segment in made.segments}) == 1
    assert made.more.y() > made.segments[0].y()


def test_grades_stand_in_a_column_only_where_their_words_do_not_fit(
    qtbot: QtBot, settings: Settings
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = scale(Theme(settings), parent)
    size = made.fit(sum(segment.sizeHint().width() for segment in made.segments) // 2)
    made.resize(size)
    made.layout().activate()

    assert len({segment.x() for segment in made.segments}) == 1
    assert size.height() > sum(segment.height() for segment in made.segments)


def test_the_stages_show_an_unreviewed_end_in_one_row(panel: CommitmentPanel) -> None:
    panel.show_area("implementation")
    form = panel.form()
    assert form is not None
    stages = form.block_of("completion_end_of_term")
    assert isinstance(stages, StagesBlock)
    row = stages.rows[-1]
    row.set_value("not_reviewed")
    row.resize(sum(s.sizeHint().width() for s in row.scale.segments) + 20, row.height())

    assert len({segment.y() for segment in row.scale.segments}) == 1


def test_sums_are_left_out_whole_from_the_end(qtbot: QtBot, settings: Settings) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    line = PartsLine(Theme(settings), parent)
    line.set_parts(["Relevant 10", "Transformative 2", "High completion 8"])
    two = line.fontMetrics().horizontalAdvance("Relevant 10    Transformative 2") + 4

    assert line.fitted(2000) == "Relevant 10    Transformative 2    High completion 8"
    assert line.fitted(two) == "Relevant 10    Transformative 2"
    assert "High completion 8" in line.toolTip()


def test_the_institution_gives_way_first(qtbot: QtBot, settings: Settings) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    line = FactsLine(Theme(settings), parent)
    line.set_facts("Commitment 8", "Ministry of Finance and Public Administration", "Jan 2014")
    whole = line.fontMetrics().horizontalAdvance(line.text())

    assert line.fitted(whole + 2) == line.text()
    shorter = line.fitted(whole - 40)
    assert shorter.startswith("Commitment 8 · Ministry")
    assert shorter.endswith("… · Jan 2014")


def test_a_period_is_told_in_months_where_they_are_certain() -> None:
    day, month, year = (PartialDate("", iso) for iso in ("2014-01-01", "2015-12", "2016"))
    assert months_words(day, month, "en") == "Jan 2014 – Dec 2015"
    assert months_words(day, year, "en") == "Jan 2014 – 2016"
    assert months_words(day, day, "en") == "Jan 2014"
    assert months_words(PartialDate("spring"), year, "en") == "spring – 2016"
    assert months_words(PartialDate("Not Specified"), year, "en") == "2016"
    assert months_words(PartialDate("Not specified."), PartialDate("N/A"), "en") == ""


def test_a_list_is_ringed_only_while_it_has_no_current_row(
    qtbot: QtBot, window: MainWindow
) -> None:
    ring = window.findChild(FocusRing)
    assert ring is not None
    table = window.commitments.table
    window.activateWindow()
    window.top.setFocus()
    table.setFocus()
    assert table.currentIndex().isValid()
    assert ring.isHidden()

    window.commitments.pane.field.setText("no such words")
    qtbot.waitUntil(lambda: not table.currentIndex().isValid())

    qtbot.waitUntil(lambda: not ring.isHidden())


def test_the_focus_goes_on_with_the_page(window: MainWindow) -> None:
    window.activateWindow()
    window.resize(1366, 768)
    window.commitments.table.setFocus()
    window.show_page("overview")
    assert window.focusWidget() is window.sidebar.tree

    window.show_page("commitments")
    window.commitments.table.setFocus()
    window.show_page("report")
    assert window.focusWidget() is window.page("report").findChild(QWidget, "report outline")


def test_the_history_of_an_import_follows_the_form(panel: CommitmentPanel) -> None:
    panel.show_area("history")
    lines = [label.text() for label in panel.history.findChildren(QLabel) if label.isVisible()]
    heads = [line.partition(":")[0] for line in lines if ":" in line]
    told = [head for head in heads if head in ("Number", "Title", "Text", "Specificity")]

    assert told == ["Number", "Title", "Text", "Specificity"]
    assert heads.index("Specificity") < heads.index("Potential impact")
    assert heads.index("Potential impact") < heads.index("Completion at midterm")


def test_what_a_history_showed_before_is_hidden_at_once(panel: CommitmentPanel) -> None:
    """Two texts over each other: Qt destroys the old labels only when the program is idle."""
    panel.show_area("history")
    panel.show_area("text")
    panel.show_area("history")

    shown = [one for one in panel.history.findChildren(QLabel) if not one.isHidden()]
    assert len({one.text() for one in shown}) == len(shown)


def test_conditions_never_widen_the_panel(qtbot: QtBot, settings: Settings) -> None:
    strip = DerivedStrip(Theme(settings), "fr")
    qtbot.addWidget(strip)
    strip.show_values(the_library().by_id["G2b"], {"specificity": "low"})
    grid = strip._grid

    def columns() -> set[int]:
        return {grid.getItemPosition(place)[1] for place in range(grid.count())}

    strip.resize(1200, 200)
    strip.show()
    assert columns() == {0, 1}

    strip.resize(300, 200)
    assert strip.width() == 300
    assert columns() == {0}
    assert strip.minimumSizeHint().width() < 300


def test_the_top_bar_gives_way_from_the_word_saved_to_the_glass(
    qtbot: QtBot, window: MainWindow
) -> None:
    top = window.top
    top.show_saved("Saved")
    _sized(top, 1600)
    menus, field = top.menus.width(), top.search.width()
    assert (top.saved.isVisible(), top.search.small) == (True, False)
    narrow = sum(one.width() for one in _shown(top)) - field + 8 * len(_shown(top))

    seen = []
    for width in range(narrow + field, narrow, -5):
        _sized(top, width)
        seen.append((top.saved.isVisible(), top.search.small))
        across = sorted((one.x(), one.x() + one.width()) for one in _shown(top))
        assert all(before[1] <= after[0] for before, after in pairwise(across))
        assert across[-1][1] <= width
        assert top.menus.width() == menus

    assert list(dict.fromkeys(seen)) == [(True, False), (False, False), (False, True)]
    assert top.saved_mark.toolTip() == "Saved"


def test_menus_without_room_stand_behind_an_arrow(qtbot: QtBot, window: MainWindow) -> None:
    top = window.top

    _sized(top, 380)

    assert top.menus.width() < top._menus_width()
    arrow = top.menus.findChild(QToolButton, "qt_menubar_ext_button")
    assert arrow is not None
    assert arrow.isVisible()
    assert top.search.x() >= top.menus.x() + top.menus.width()


def _sized(top: TopBar, width: int) -> None:
    layout = top.layout()
    assert layout is not None
    top.resize(width, top.height())
    layout.activate()


def _shown(top: TopBar) -> list[QWidget]:
    every = (top.menus, top.search, top.undo, top.redo, top.saved_mark, top.saved)
    return [one for one in every if one.isVisible()]


def test_the_window_fills_a_screen_that_has_no_room_for_its_frame(qtbot: QtBot) -> None:
    for screen, filled in ((QSize(1366, 768), True), (QSize(1366, 900), True),
                           (QSize(1920, 1080), False)):  # fmt: skip
        window = QMainWindow()
        qtbot.addWidget(window)
        window.resize(1366, 768)

        window_memory.fit(window, screen)

        assert window.isMaximized() is filled
        assert window.width() <= screen.width()
        assert window.height() <= screen.height()
