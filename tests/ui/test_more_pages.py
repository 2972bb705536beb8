"""Pages about a member and about the workspace: how one gets there, back, and what is kept."""

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.tables.tree_model import IdRole, KindRole


def member_row(window: MainWindow) -> QModelIndex:
    model = window.sidebar.model
    member = model.index(0, 0)
    rows = [model.index(place, 0, member) for place in range(model.rowCount(member))]
    return next(row for row in rows if row.data(KindRole) == "member_page")


def test_the_tree_has_a_page_under_each_member(window: MainWindow) -> None:
    row = member_row(window)

    assert row.data() == "Eligibility"
    assert row.data(IdRole) == window.context.open_workspace.members()[0].id


def test_enter_opens_the_page_of_the_member(qtbot: QtBot, window: MainWindow) -> None:
    tree = window.sidebar.tree
    tree.setCurrentIndex(member_row(window))

    tree.activated.emit(tree.currentIndex())

    assert window.page_id == "eligibility"
    assert window.page("eligibility").member_id == member_row(window).data(IdRole)
    assert tree.currentIndex() == member_row(window)


def test_the_menu_opens_the_member_of_the_open_plan(window: MainWindow) -> None:
    window.actions_book["page_eligibility"].trigger()

    member = window.context.open_workspace.members()[0]
    assert window.page("eligibility").member_id == member.id


def test_back_leads_from_the_member_to_the_plan(window: MainWindow) -> None:
    window.actions_book["page_process"].trigger()
    window.actions_book["page_eligibility"].trigger()

    window.actions_book["back"].trigger()
    assert window.page_id == "process"
    window.actions_book["forward"].trigger()
    assert window.page_id == "eligibility"


def test_the_figures_have_a_button_under_the_tree(qtbot: QtBot, window: MainWindow) -> None:
    button = window.sidebar.foot.rows["numbers"]
    assert button.isVisibleTo(window.sidebar)

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert window.page_id == "numbers"
    assert button.isChecked()
    window.actions_book["page_commitments"].trigger()
    assert not button.isChecked()


def test_enter_on_a_button_under_the_tree_leads_into_its_page(
    qtbot: QtBot, window: MainWindow
) -> None:
    button = window.sidebar.foot.rows["sources"]
    button.setFocus()

    qtbot.keyClick(button, Qt.Key.Key_Return)

    assert window.page_id == "sources"
    focused = window.focusWidget()
    assert focused is not None
    assert window.page("sources").isAncestorOf(focused)  # Ctrl+V is for the page then


def test_a_change_of_the_plan_leaves_the_page_marked(window: MainWindow) -> None:
    window.actions_book["page_process"].trigger()

    window.context.operations.set_fields("plan", window.plan_id or "", {"title": "Another"})

    assert window.sidebar.tree.currentIndex().data(IdRole) == "process"


def test_another_text_size_keeps_the_member(window: MainWindow) -> None:
    window.actions_book["page_eligibility"].trigger()
    member = window.page("eligibility").member_id

    window.rebuild()

    assert window.page_id == "eligibility"
    assert window.page("eligibility").member_id == member


def test_next_indicator_goes_on_where_one_is(window: MainWindow) -> None:
    window.actions_book["page_process"].trigger()
    page = window.page("process")
    page.show_argument("advance_notice")  # type: ignore[attr-defined]

    window.actions_book["next_indicator"].trigger()

    assert page.form.current_indicator() == "notice_days"  # type: ignore[attr-defined]


def test_a_workspace_that_is_closed_leaves_nothing_of_the_member(window: MainWindow) -> None:
    window.actions_book["page_eligibility"].trigger()

    window.context.open_workspace.close()
    window.context.workspace = None
    window.workspace_closed()

    assert window.page("eligibility").member_id == ""
    assert not window.sidebar.foot.rows["numbers"].isVisibleTo(window.sidebar)
