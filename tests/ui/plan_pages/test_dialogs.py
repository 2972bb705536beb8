"""Settings, keys, and the dialogs that add members and plans."""

from PySide6.QtWidgets import QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

from irm_desktop.settings import SETTINGS
from irm_desktop.ui.actions import ACTIONS
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.about import AboutDialog
from irm_desktop.ui.dialogs.new_member import NewMemberDialog
from irm_desktop.ui.dialogs.new_plan import NewPlanDialog
from irm_desktop.ui.dialogs.plan_fields import PlanFieldsDialog
from irm_desktop.ui.dialogs.settings import SettingsDialog
from irm_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from irm_desktop.ui.territories import territories
from irm_desktop.ui.widgets.focus_ring import FocusRing


def test_every_setting_that_is_shown_has_a_field(qtbot: QtBot, context: Context) -> None:
    dialog = SettingsDialog(context)
    qtbot.addWidget(dialog)

    assert set(dialog.fields) == {setting.key for setting in SETTINGS if setting.shown}
    assert all(field.accessibleName() for field in dialog.fields.values())


def test_a_change_of_a_setting_holds_at_once(qtbot: QtBot, context: Context) -> None:
    dialog = SettingsDialog(context)
    qtbot.addWidget(dialog)
    theme, size = dialog.fields["theme"], dialog.fields["text_size"]
    assert isinstance(theme, QComboBox)
    assert isinstance(size, QSpinBox)

    theme.setCurrentIndex(theme.findData("dark"))
    theme.activated.emit(theme.currentIndex())
    size.setValue(120)

    assert context.settings.get("theme") == "dark"
    assert context.settings.get("text_size") == 120


def test_every_shortcut_is_listed(qtbot: QtBot, context: Context) -> None:
    dialog = ShortcutsDialog(context.theme)
    qtbot.addWidget(dialog)

    listed = [dialog.table.item(row, 1) for row in range(dialog.table.rowCount())]
    keys = " ".join(item.text() for item in listed if item is not None)

    for spec in ACTIONS:
        for shortcut in spec.shortcuts:
            assert shortcut in keys


def test_about_names_version_and_licences(qtbot: QtBot, context: Context) -> None:
    dialog = AboutDialog(context.theme)
    qtbot.addWidget(dialog)

    text = dialog.text.toPlainText()

    assert "Version" in text
    assert "LGPL 3" in text
    assert "SIL OFL" in text


def test_the_method_follows_the_year_until_a_person_chooses(qtbot: QtBot, context: Context) -> None:
    dialog = NewPlanDialog(context)
    qtbot.addWidget(dialog)

    dialog.year.setValue(2014)
    assert dialog.instrument.currentData() == "G2b"
    dialog.year.setValue(2022)
    assert dialog.instrument.currentData() == "G4"
    dialog.instrument.setCurrentIndex(dialog.instrument.findData("G3"))
    dialog.instrument.activated.emit(dialog.instrument.currentIndex())
    dialog.year.setValue(2015)

    assert dialog.instrument.currentData() == "G3"
    assert "Not the usual method of 2015." in dialog._meaning.text()


def test_a_plan_of_a_new_country_is_added_with_its_member(qtbot: QtBot, empty: Context) -> None:
    dialog = NewPlanDialog(empty)
    dialog.show()
    dialog.country.setCurrentText("Chile (CL)")
    dialog.year.setValue(2016)
    dialog.start.setText("July 2016")

    with qtbot.waitSignal(dialog.added) as added:
        dialog.accept()

    plan = empty.open_workspace.plan(added.args[0])
    assert (plan.key, plan.instrument, plan.start.iso) == ("CL-1", "G2b", "2016-07")


def test_a_number_that_is_taken_is_refused(qtbot: QtBot, context: Context, plan_id: str) -> None:
    member = context.open_workspace.plan(plan_id).member_id
    dialog = NewPlanDialog(context, member)
    qtbot.addWidget(dialog)
    dialog.number.setText("2")

    dialog.accept()

    assert "There is a plan 2 already." in dialog._problem.text()


def test_a_date_that_never_was_is_refused(qtbot: QtBot, context: Context, plan_id: str) -> None:
    dialog = PlanFieldsDialog(context, plan_id)
    qtbot.addWidget(dialog)
    dialog.end.setText("31/9/2014")

    dialog.accept()

    assert dialog._problem.text() == "31/9/2014 is not a day of the calendar."


def test_a_local_government_has_a_key_of_its_own(qtbot: QtBot, context: Context) -> None:
    dialog = NewMemberDialog(context)
    dialog.show()
    dialog.country.setCurrentText("Spain")
    dialog.local.setChecked(True)
    dialog.name.setText("Madrid")
    dialog.code.setText("esmd")

    dialog.accept()

    member = next(one for one in context.open_workspace.members() if one.key == "ESMD")
    assert (member.name, member.kind, member.country) == ("Madrid", "local", "ES")


def test_countries_have_names_and_two_letters() -> None:
    found = {code: name for name, code in territories()}

    assert found["ES"] == "Spain"
    assert found["FI"] == "Finland"
    assert len(found) > 200


def test_what_has_the_focus_in_a_dialog_is_ringed(qtbot: QtBot, context: Context) -> None:
    dialog = NewMemberDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    ring = dialog.findChild(FocusRing)
    assert ring is not None

    for field in (dialog.act, dialog.leave):
        field.setFocus()
        qtbot.waitUntil(lambda: not ring.isHidden())
        around = field.rect().translated(field.mapTo(ring.parentWidget(), field.rect().topLeft()))
        assert ring.geometry().contains(around)


def test_a_ring_that_is_being_collected_takes_the_focus_that_leaves_calmly(
    qtbot: QtBot, context: Context
) -> None:
    """The collector empties objects before Qt destroys them, and the focus moves then."""
    dialog = SettingsDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    ring = dialog.findChild(FocusRing)
    assert ring is not None
    dialog.leave.setFocus()
    qtbot.waitUntil(lambda: not ring.isHidden())

    vars(ring).clear()
    dialog.leave.resize(dialog.leave.width() + 3, dialog.leave.height())
    dialog.act.setFocus()

    qtbot.waitUntil(ring.isHidden)
