"""The import page: read, look at the findings, decide, take over, or leave everything as it was."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.finding_kinds import KINDS
from irm_desktop.ui.pages.import_page import ImportPage
from irm_desktop.ui.tables.findings import RowRole
from tests.ui.plan_pages.conftest import TABLE, RecordedMessages

Idle = Callable[[], None]


def shown(qtbot: QtBot, context: Context) -> ImportPage:
    page = ImportPage(context)
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()
    return page


def kinds(page: ImportPage) -> dict[str, int]:
    model = page.findings.list.model()
    rows = [model.index(row, 0).data(RowRole) for row in range(model.rowCount())]
    return {row.code: len(row.findings) for row in rows}


def test_a_table_is_recognised_and_nothing_is_saved(
    qtbot: QtBot, empty: Context, idle: Idle
) -> None:
    page = shown(qtbot, empty)

    page.start(TABLE)
    idle()

    assert page.go.text() == "Import 51 commitments"
    assert kinds(page)["ambiguous-date"] == 46
    assert empty.open_workspace.plans() == []


def test_importing_is_one_operation_that_one_undo_removes(
    qtbot: QtBot, empty: Context, idle: Idle
) -> None:
    page = shown(qtbot, empty)
    page.start(TABLE)
    idle()

    with qtbot.waitSignal(page.imported, timeout=30_000):
        page.go.click()

    assert len(empty.open_workspace.commitment_ids()) == 51
    empty.open_workspace.undo()
    assert empty.open_workspace.commitment_ids() == []


def test_dates_are_read_as_a_person_decides_for_a_plan(
    qtbot: QtBot, empty: Context, idle: Idle
) -> None:
    page = shown(qtbot, empty)
    page.start(TABLE)
    idle()

    page.findings.orders_changed.emit({"EE-2": "day-first"})
    idle()
    with qtbot.waitSignal(page.imported, timeout=30_000):
        page.go.click()

    workspace = empty.open_workspace
    found = {one.number: one for one in workspace.commitments(workspace.plan_by_key("EE-2").id)}
    assert found["1.1"].start.words == "01/07/2014"
    assert found["1.1"].start.iso == "2014-07-01"


def test_what_is_in_the_workspace_already_is_a_finding(
    qtbot: QtBot, context: Context, idle: Idle
) -> None:
    page = shown(qtbot, context)

    page.start(TABLE)
    idle()

    assert "already-there" in kinds(page)


def test_a_file_that_cannot_be_read_says_why(
    qtbot: QtBot, empty: Context, idle: Idle, tmp_path: Path
) -> None:
    page = shown(qtbot, empty)
    path = tmp_path / "empty.csv"
    path.write_bytes(b"")

    page.start(path)
    idle()

    assert "empty.csv is empty" in page.choose._sentence.text()
    assert page.choose._sentence.isVisible()


def test_cancel_says_that_nothing_was_changed(qtbot: QtBot, empty: Context, idle: Idle) -> None:
    page = shown(qtbot, empty)
    page.start(TABLE)

    with qtbot.waitSignal(empty.signals.said) as said:
        page.cancel()
    idle()

    assert said.args == ["Nothing was changed."]
    assert page.choose.isVisible()
    assert empty.open_workspace.commitment_ids() == []


def test_columns_of_an_unknown_table_are_matched_by_hand(
    qtbot: QtBot, empty: Context, idle: Idle, tmp_path: Path, messages: RecordedMessages
) -> None:
    page = shown(qtbot, empty)
    path = tmp_path / "mine.csv"
    path.write_text(
        "No.,What,Impact\n1,Publish the budget,Moderate\n2.10,Open data,Minor\n", "utf-8"
    )

    page.start(path)
    idle()
    assert page.mapping.isVisible()
    messages.path = tmp_path / "columns.json"
    page._save_mapping()
    page.mapping.apply({"No.": "number", "What": "title", "Impact": "potential_impact"})
    for name, text in (("member", "Chile"), ("plan", "3"), ("year", "2016")):
        page.mapping._supplied[name].setText(text)
    page.go.click()
    idle()
    with qtbot.waitSignal(page.imported, timeout=30_000):
        page.go.click()

    workspace = empty.open_workspace
    plan = workspace.plan_by_key("CL-3")
    assert [one.number for one in workspace.commitments(plan.id)] == ["1", "2.10"]
    first = workspace.commitment_ids(plan.id)[0]
    assert workspace.values(first)["potential_impact"] == "moderate"
    assert messages.path.is_file()


def test_findings_are_saved_as_a_list(
    qtbot: QtBot, empty: Context, idle: Idle, tmp_path: Path, messages: RecordedMessages
) -> None:
    page = shown(qtbot, empty)
    page.start(TABLE)
    idle()
    messages.path = tmp_path / "list.csv"

    page.save_list.click()

    lines = messages.path.read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("Code,Sheet,Row,Plan and number")
    assert len(lines) > 80


def test_a_looked_at_table_survives_a_window_that_is_built_anew(
    qtbot: QtBot, empty: Context, idle: Idle
) -> None:
    before = shown(qtbot, empty)
    kept = []
    before.reading_changed.connect(kept.append)
    before.start(TABLE)
    idle()

    after = shown(qtbot, empty)
    after.resume(kept[-1])

    assert after.go.text() == "Import 51 commitments"


def test_every_kind_of_finding_has_its_words() -> None:
    for kind in KINDS.values():
        assert kind.title
        assert kind.meaning
        assert kind.done


def test_a_table_of_plans_brings_answers_about_plans(
    qtbot: QtBot, empty: Context, idle: Idle, shared_data: Path
) -> None:
    page = shown(qtbot, empty)
    page.start(shared_data / "irm-process-2016.csv")
    idle()

    assert page.go.text() == "Import answers about 64 plans"
    assert kinds(page)["steps-unknown"] == 7
    assert page.findings.row_places[7] == "Albania 1"
    assert not page.sheets.isVisible()
    with qtbot.waitSignal(page.imported, timeout=30_000):
        page.go.click()
    assert len(empty.open_workspace.plans()) == 64


def test_another_sheet_of_a_workbook_is_chosen_beside_its_name(
    qtbot: QtBot, empty: Context, idle: Idle, shared_data: Path
) -> None:
    page = shown(qtbot, empty)
    page.start(shared_data / "irm-2016.xlsx")
    idle()

    assert page.go.text() == "Import 962 commitments"
    assert kinds(page)["process-sheet"] == 1
    box = page.sheets.box
    assert page.sheets.isVisible()
    assert [box.itemText(row) for row in range(box.count())] == ["Commitments", "Process"]
    box.textActivated.emit("Process")
    idle()
    assert page.go.text() == "Import answers about 64 plans"
    assert box.currentText() == "Process"
