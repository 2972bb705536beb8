"""The export dialog: what is missing is said before, the result and failures after."""

from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from pytestqt.qtbot import QtBot

from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.export import ExportDialog
from irm_desktop.ui.dialogs.export_open_data import OpenDataDialog
from tests.ui.plan_pages.conftest import RecordedMessages

Idle = Callable[[], None]


def opened(qtbot: QtBot, context: Context, plan_id: str, folder: Path) -> ExportDialog:
    dialog = ExportDialog(context, plan_id)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.folder.setText(str(folder))
    return dialog


def test_report_and_workbook_are_written_in_the_chosen_language(
    qtbot: QtBot, context: Context, plan_id: str, idle: Idle, tmp_path: Path
) -> None:
    dialog = opened(qtbot, context, plan_id, tmp_path)
    dialog.language.setCurrentIndex(dialog.language.findData("es"))
    idle()

    dialog.accept()
    idle()

    names = sorted(path.suffix for path in tmp_path.glob("ES-2*"))
    assert names == [".docx", ".xlsx"]
    text = "\n".join(one.text for one in Document(str(next(tmp_path.glob("*.docx")))).paragraphs)
    assert "Informe" in text
    assert "were written and read back" in dialog.said.text()
    assert dialog.show_folder.isVisible()


def test_what_is_missing_is_listed_before(
    qtbot: QtBot, context: Context, plan_id: str, idle: Idle, tmp_path: Path
) -> None:
    dialog = opened(qtbot, context, plan_id, tmp_path)
    idle()

    report = context.open_workspace.report(plan_id, "progress", "en")

    assert dialog.missing.count() == len(report.missing) > 0


def test_on_a_low_screen_the_list_gives_way_to_the_buttons(
    qtbot: QtBot,
    context: Context,
    plan_id: str,
    idle: Idle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = opened(qtbot, context, plan_id, tmp_path)
    idle()
    qtbot.waitUntil(lambda: dialog.missing.isVisible())
    least = dialog.layout().totalMinimumHeightForWidth(dialog.width())  # type: ignore[union-attr]

    monkeypatch.setattr(ExportDialog, "room", lambda _: least - 10)
    dialog.names.updateGeometry()
    dialog.say("Something more is to be said.")

    qtbot.waitUntil(lambda: not dialog.missing.isVisible())
    assert dialog.missing.count()


def test_a_folder_that_is_not_there_is_said_in_the_dialog(
    qtbot: QtBot, context: Context, plan_id: str, idle: Idle, tmp_path: Path
) -> None:
    dialog = opened(qtbot, context, plan_id, tmp_path / "gone")
    idle()

    dialog.accept()

    assert "does not exist" in dialog._problem.text()
    assert not context.tasks.busy


def test_a_file_is_replaced_only_when_asked(
    qtbot: QtBot,
    context: Context,
    plan_id: str,
    idle: Idle,
    tmp_path: Path,
    messages: RecordedMessages,
) -> None:
    dialog = opened(qtbot, context, plan_id, tmp_path)
    idle()
    there = tmp_path / dialog.word_name.text()
    there.write_text("mine", "utf-8")
    messages.answer = False

    dialog.accept()
    idle()

    assert there.read_text("utf-8") == "mine"


def test_cancel_leaves_no_file(
    qtbot: QtBot, context: Context, plan_id: str, idle: Idle, tmp_path: Path
) -> None:
    dialog = opened(qtbot, context, plan_id, tmp_path)
    idle()

    dialog.accept()
    dialog.reject()
    idle()

    assert dialog.said.text() == "Nothing was changed."
    assert list(tmp_path.glob("ES-2*")) == []


def test_open_data_goes_out_in_a_layout(
    qtbot: QtBot, context: Context, idle: Idle, tmp_path: Path
) -> None:
    dialog = OpenDataDialog(context)
    qtbot.addWidget(dialog)
    dialog.folder.setText(str(tmp_path))
    dialog.layout_box.setCurrentIndex(dialog.layout_box.findData("ogp-2016"))

    dialog.accept()
    idle()

    assert (tmp_path / "ogp-2016.csv").read_text("utf-8").count("\n") > 51


def test_a_folder_that_exists_is_proposed(
    qtbot: QtBot, context: Context, plan_id: str, tmp_path: Path
) -> None:
    context.settings.set("export_folder", str(tmp_path / "gone"))
    dialog = ExportDialog(context, plan_id)
    qtbot.addWidget(dialog)
    assert dialog.folder.text() == str(context.open_workspace.path.parent)

    context.settings.set("export_folder", str(tmp_path))
    dialog = ExportDialog(context, plan_id)
    qtbot.addWidget(dialog)
    assert dialog.folder.text() == str(tmp_path)
