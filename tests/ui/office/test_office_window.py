"""The window on an office: all countries, what others write, what there is not."""

from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.sync.office.workspace import OfficeWorkspace


def title_of(workspace: OfficeWorkspace) -> tuple[str, str]:
    """A commitment of Spain and its title."""
    plan = workspace.plan_by_key("ES-2")
    found = workspace.commitment_ids(plan.id)[0]
    return found, workspace.commitment(found).title


def test_all_countries_are_in_the_tree(program: Application) -> None:
    workspace = program.context.open_workspace
    assert workspace.in_office
    model = program.window.sidebar.model
    names = [str(model.index(n, 0).data()) for n in range(model.rowCount())]
    assert len(names) == 2
    assert any("Spain" in one for one in names)
    assert any("France" in one for one in names)
    assert program.window.windowTitle().startswith("ana@this computer")


def test_what_another_writes_comes_by_itself(
    program: Application, ben: OfficeWorkspace, qtbot: QtBot
) -> None:
    window = program.window
    found, _ = title_of(ben)
    window.open_plan(ben.plan_by_key("ES-2").id, "commitments")
    ben.set_fields("commitment", found, {"title": "Another title"})
    model = window.commitments.table.model()
    said = window.status.sentence
    qtbot.waitUntil(lambda: said.text().startswith("ben: 1 record changed"), timeout=10_000)
    cells = (
        model.index(row, column).data()
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    )
    assert any("Another title" in str(one) for one in cells)
