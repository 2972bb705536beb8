"""Find everywhere: as one types, by keyboard, to the very field."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from irm_desktop.app import Application
from irm_desktop.domain.report_terms import load_terms
from irm_desktop.domain.search_hits import KINDS as ALL_KINDS
from irm_desktop.storage.search_words import WORDS
from irm_desktop.ui.dialog_commands import DialogCommands
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.report_texts import ReportPage
from irm_desktop.ui.pages.search_kinds import KINDS
from irm_desktop.ui.pages.search_page import SearchPage
from irm_desktop.ui.palette_items import PaletteItem
from irm_desktop.ui.tables.search_model import HitRole
from tests.ui.test_window import unnamed

REASON = "The register names every grant since 2014."


@pytest.fixture
def page(window: MainWindow, program: Application) -> SearchPage:
    workspace = program.context.open_workspace
    commitment = workspace.commitment_ids()[1]
    workspace.set_reason(commitment, "specificity", REASON)
    window.actions_book["search"].trigger()
    found = window.page("search")
    assert isinstance(found, SearchPage)
    return found


@pytest.fixture
def look_for(qtbot: QtBot, page: SearchPage) -> Callable[[str], list[str]]:
    def look(text: str) -> list[str]:
        """Types it and waits for the ranked answer; where each hit stands."""
        with qtbot.waitSignal(
            page.searcher.answered, check_params_cb=lambda _, ranked: ranked, timeout=20_000
        ):
            page.field.setText(text)
        return [hit.where for hit in page.model.hits]

    return look


def test_the_key_opens_the_page_with_the_cursor_in_its_field(
    window: MainWindow, page: SearchPage
) -> None:
    assert window.page_id == "search"
    assert page.field.hasFocus()
    keys = window.actions_book["search"].shortcut().toString()
    assert keys == "Ctrl+Shift+F"
    assert unnamed(page) == []


def test_hits_come_while_one_types_and_tell_how_many(
    page: SearchPage, look_for: Callable[[str], list[str]]
) -> None:
    assert look_for("gra") == [
        "Title, commitment 1 of ES-2",
        "Reason of Specificity, commitment 2 of ES-2",
    ]
    texts = [page.kinds.item(row).text() for row in range(page.kinds.count())]
    assert [text for text in texts if text[-1].isdigit()] == [
        "Everything  2", "Commitments  1", "Reasons and evidence  1",
    ]  # fmt: skip
    assert page.said.text() == "2 results."
    assert look_for("zzz") == []
    assert page.said.text() == "Nothing found."
    page.field.clear()
    assert page.model.hits == ()
    assert page.said.text().startswith("Commitments, texts, reasons")


def test_enter_leads_into_the_reason(
    qtbot: QtBot, window: MainWindow, page: SearchPage, look_for: Callable[[str], list[str]]
) -> None:
    look_for("register")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert window.page_id == "commitments"
    assert window.commitments.current_id() == page.model.hits[0].target.record
    edit = QApplication.focusWidget()
    assert edit is not None
    assert edit.toPlainText() == REASON  # type: ignore[attr-defined]
    while window.page_id != "search":
        window.walk(-1)
    assert page.field.text() == "register"


def test_a_title_and_a_milestone_are_reached(
    qtbot: QtBot, window: MainWindow, page: SearchPage, look_for: Callable[[str], list[str]]
) -> None:
    look_for("portal")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert window.commitments.panel.area == "text"
    assert window.commitments.panel.text.title.edit.hasFocus()
    window.actions_book["search"].trigger()
    look_for("teach")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    rows = window.commitments.panel.text.milestones.rows
    assert QApplication.focusWidget() in (rows[1].title, *rows[1].title.findChildren(object))


def test_a_passage_is_reached_in_the_report(
    qtbot: QtBot,
    program: Application,
    window: MainWindow,
    page: SearchPage,
    look_for: Callable[[str], list[str]],
) -> None:
    workspace = program.context.open_workspace
    plan = workspace.plans()[0]
    window.show_page("report")
    report = window.page("report")
    assert isinstance(report, ReportPage)
    contents = report.contents
    assert contents is not None
    assert contents.assessment is not None
    section = [one for one in contents.kind.sections if one.kind == "text"][-1]
    workspace.write_passage(
        contents.assessment.id, section.id, "plan", plan.id, "en", "Zarzamora words"
    )
    window.actions_book["search"].trigger()
    look_for("zarzamora")
    assert page.model.hits[0].where == f"{section.label('en')}, plan ES-2"
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert window.page_id == "report"
    field = report.editor.field(section.id)
    focused = QApplication.focusWidget()
    assert field is not None
    assert focused is not None
    assert field.isAncestorOf(focused)


def test_a_kind_shows_its_hits_alone_and_the_counts_stay(
    qtbot: QtBot, page: SearchPage, look_for: Callable[[str], list[str]]
) -> None:
    look_for("gra")
    with qtbot.waitSignal(
        page.searcher.answered, check_params_cb=lambda _, ranked: ranked, timeout=20_000
    ):
        page.kinds.setCurrentRow(list(KINDS).index("reason"))
    assert [hit.kind for hit in page.model.hits] == ["reason"]
    assert page.kinds.item(0).text() == "Everything  2"


def test_the_arrows_go_through_the_hits_and_back_to_the_field(
    qtbot: QtBot, page: SearchPage, look_for: Callable[[str], list[str]]
) -> None:
    look_for("gra")
    qtbot.keyClick(page.field, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.currentIndex().row() == 1
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    assert page.field.hasFocus()


def test_a_hit_reads_as_words(page: SearchPage, look_for: Callable[[str], list[str]]) -> None:
    look_for("register")
    said = page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"2  Open data portal. {REASON}. Reason of Specificity, commitment 2 of ES-2"


def test_a_hit_is_painted_with_its_marks(
    page: SearchPage, look_for: Callable[[str], list[str]]
) -> None:
    look_for("register")
    marked = page.list.grab().toImage()
    hit = page.model.hits[0]
    assert [hit.snippet.text[a:b] for a, b in hit.snippet.marks] == ["register"]
    ground = page.context.theme.color("warning_ground").rgb()
    assert _count(marked, ground) > 100


def _count(image: QImage, colour: int) -> int:
    size = image.size()
    return sum(
        image.pixel(x, y) == colour for x in range(size.width()) for y in range(size.height())
    )


def test_only_what_was_typed_last_is_answered(qtbot: QtBot, page: SearchPage) -> None:
    asked: list[list[str]] = []
    page.searcher.answered.connect(lambda found, _: asked.append([h.where for h in found.hits]))
    with qtbot.waitSignal(
        page.searcher.answered, check_params_cb=lambda _, ranked: ranked, timeout=20_000
    ):
        for text in ("g", "gr", "grant", "training"):
            page.field.setText(text)
    assert asked[-1] == ["Title, commitment 2.10 of ES-2"]
    assert page.model.index(0).data(HitRole).title == "2.10  Training"
    assert len(asked) <= 4


def test_a_search_is_kept_used_again_and_forgotten(
    qtbot: QtBot, program: Application, page: SearchPage, look_for: Callable[[str], list[str]]
) -> None:
    look_for("gra")
    page.kinds.choose(["reason"])
    assert page.keep_as("Grants") == ""
    (kept,) = program.context.open_workspace.saved_searches()
    assert (kept.name, kept.query, kept.kinds) == ("Grants", "gra", ("reason",))
    page.kinds.choose([])
    page.field.clear()
    first = page.menu_of_kept().actions()[0]
    with qtbot.waitSignal(page.searcher.answered, timeout=20_000):
        first.trigger()
    assert page.field.text() == "gra"
    assert page.kinds.kinds == ("reason",)
    forget = page.menu_of_kept().actions()[-1].menu()
    forget.actions()[0].trigger()  # type: ignore[attr-defined]
    assert program.context.open_workspace.saved_searches() == ()


def test_what_was_looked_for_stays_when_the_window_is_built_anew(
    qtbot: QtBot, window: MainWindow, page: SearchPage, look_for: Callable[[str], list[str]]
) -> None:
    look_for("register")
    window.rebuild()
    new = window.page("search")
    assert isinstance(new, SearchPage)
    assert new is not page
    assert new.field.text() == "register"
    qtbot.waitUntil(lambda: len(new.model.hits) == 1, timeout=20_000)


def test_an_answer_for_a_page_that_is_gone_is_passed_over(
    qtbot: QtBot, program: Application, window: MainWindow, page: SearchPage
) -> None:
    searcher = page.searcher
    searcher.ask("register")
    window.rebuild()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(searcher)
    assert program.context.tasks.busy  # its answer is still to come; an error would fail this test
    qtbot.waitUntil(lambda: not program.context.tasks.busy, timeout=20_000)


def test_the_palette_finds_in_the_texts_under_what_it_finds_itself(
    qtbot: QtBot, program: Application, window: MainWindow, page: SearchPage
) -> None:
    commands = next(one for one in program.commands if isinstance(one, DialogCommands))
    palette = commands.palette
    palette.open(window.plan_id, "grant")

    def texts() -> list[str]:
        return [row.detail for row in palette.model.rows if isinstance(row, PaletteItem)]

    where = "Reason of Specificity, commitment 2 of ES-2"
    qtbot.waitUntil(lambda: where in texts(), timeout=20_000)
    assert "Found in the texts" in palette.model.rows
    chosen = palette.list.currentIndex().row()
    assert chosen == 1
    row = next(
        place
        for place, one in enumerate(palette.model.rows)
        if isinstance(one, PaletteItem) and one.detail == where
    )
    palette.list.setCurrentIndex(palette.model.index(row))
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.page_id == "commitments"


def test_the_palette_finds_commitments_by_their_words_where_no_title_has_them(
    qtbot: QtBot, program: Application, window: MainWindow, page: SearchPage
) -> None:
    workspace = program.context.open_workspace
    commitment = workspace.commitment_ids()[0]
    workspace.set_fields("commitment", commitment, {"lead_institution": "Centro de Formación"})
    palette = next(one for one in program.commands if isinstance(one, DialogCommands)).palette
    palette.open(window.plan_id, "formacion")

    def found() -> list[str]:
        return [row.detail for row in palette.model.rows if isinstance(row, PaletteItem)]

    qtbot.waitUntil(lambda: bool(found()), timeout=20_000)
    assert found() == ["Lead institution, commitment 1 of ES-2"]


def test_at_sign_finds_sources_alone(
    qtbot: QtBot, program: Application, window: MainWindow, page: SearchPage
) -> None:
    workspace = program.context.open_workspace
    plan = workspace.plans()[0]
    workspace.add_source(plan.member_id, kind="document", title="Grants of the state")
    commands = next(one for one in program.commands if isinstance(one, DialogCommands))
    palette = commands.palette
    palette.open(window.plan_id, "@grants")

    def items() -> list[PaletteItem]:
        return [row for row in palette.model.rows if isinstance(row, PaletteItem)]

    qtbot.waitUntil(lambda: bool(items()), timeout=20_000)
    assert [item.text for item in items()] == ["Grants of the state"]


def test_the_index_is_brought_up_to_date_while_nobody_works(
    qtbot: QtBot, program: Application, window: MainWindow
) -> None:
    workspace = program.context.open_workspace
    qtbot.waitUntil(lambda: workspace.index_state().waiting == 0, timeout=30_000)
    program.context.operations.set_fields(
        "commitment", workspace.commitment_ids()[0], {"title": "Something else"}
    )
    assert workspace.index_state().waiting == 1
    qtbot.waitUntil(lambda: workspace.index_state().waiting == 0, timeout=30_000)


def test_the_kinds_are_those_of_the_search_in_the_same_words() -> None:
    assert tuple(KINDS)[1:] == ALL_KINDS
    english = load_terms(WORDS)["en"]
    assert {kind: english[kind] for kind in ALL_KINDS} == {k: KINDS[k] for k in ALL_KINDS}
