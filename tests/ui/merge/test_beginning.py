"""Where no workspace is open one is made of a bundle of everything; of one that belongs to another
too, beside the one that is open."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from irm_desktop.sync.bundle import write_bundle
from irm_desktop.sync.identity import own_identity
from irm_desktop.ui.dialogs.merge import MergeDialog
from tests.builders import a_filled_workspace, a_plan
from tests.ui.merge.conftest import Together, plain


@pytest.fixture
def alone(apart: Together) -> Together:
    """Ana's window without a workspace."""
    apart.program.workspaces.close()
    apart.settle()
    return apart


def everything(together: Together, name: str = "all.irmb") -> Path:
    """All that Lucía has, for Ana."""
    path = together.folder / name
    write_bundle(together.other.outgoing(), path, together.lucia.me, [own_identity("").card])
    return path


def says_where(together: Together, monkeypatch: pytest.MonkeyPatch, target: Path | None) -> list:
    """The file dialog answers `target`; what it was asked with."""
    asked: list[tuple[str, str]] = []

    def save_file(title: str, proposed: str, _filters: str) -> Path | None:
        asked.append((title, Path(proposed).name))
        return target

    monkeypatch.setattr(together.messages, "save_file", save_file)
    return asked


def offered(dialog: MergeDialog, words: str) -> QPushButton:
    (found,) = [one for one in dialog.findChildren(QPushButton) if one.text() == words]
    return found


def test_a_workspace_is_made_of_a_bundle_of_everything(
    alone: Together, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = alone.folder / "spain.irm"
    asked = says_where(alone, monkeypatch, target.with_suffix(""))
    assert alone.window.actions_book["merge_take"].isEnabled()
    assert alone.drop(everything(alone))
    assert asked == [("Make a workspace of all.irmb", "all.irm")]
    dialog = alone.dialog()
    told = [plain(one) for one in words_in(dialog)]
    assert any(one.endswith("A new workspace is made of it: spain.irm.") for one in told)
    dialog.act.click()
    alone.settle()
    assert alone.workspace.path == target
    assert alone.workspace.id == alone.other.id
    assert alone.workspace.vector() == alone.other.vector()
    assert alone.workspace.commitment(alone.ids[0]).title == "Publish every grant"
    said = plain(alone.window.status.sentence.text())
    assert said.startswith("spain.irm made of what Lucía sent: ")


def words_in(dialog: MergeDialog) -> list[str]:
    return [one.text() for one in dialog.findChildren(type(dialog._problem))]


def test_what_nobody_wants_leaves_no_file(alone: Together, monkeypatch: pytest.MonkeyPatch) -> None:
    target = alone.folder / "spain.irm"
    says_where(alone, monkeypatch, target)
    alone.drop(everything(alone))
    assert target.exists()
    alone.dialog().leave.click()
    alone.settle()
    assert not list(alone.folder.glob("spain.irm*"))
    assert alone.program.context.workspace is None
    says_where(alone, monkeypatch, None)
    alone.drop(everything(alone))
    assert not alone.dialogs()


def test_a_window_that_is_closed_meanwhile_leaves_no_file(
    alone: Together, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = alone.folder / "spain.irm"
    says_where(alone, monkeypatch, target)
    alone.drop(everything(alone))
    alone.window.close()
    assert not list(alone.folder.glob("spain.irm*"))


def test_a_bundle_of_a_part_needs_the_workspace_it_belongs_to(apart: Together) -> None:
    bundle = apart.bundle("part.irmb")
    apart.program.workspaces.close()
    apart.commands.take((bundle,))
    apart.settle()
    assert apart.messages.errors == [
        "part.irmb holds only what somebody lacked, not a whole workspace. Open the workspace that "
        "it belongs to first, or ask for a bundle of everything."
    ]


def test_of_several_bundles_the_whole_one_is_the_beginning(
    alone: Together, monkeypatch: pytest.MonkeyPatch
) -> None:
    says_where(alone, monkeypatch, alone.folder / "spain.irm")
    whole, known = everything(alone), alone.other.vector()
    first = alone.other.commitment_ids()[0]
    alone.other.set_fields("commitment", first, {"theme": "Money"})
    part = alone.folder / "more.irmb"
    write_bundle(alone.other.outgoing(known), part, alone.lucia.me, [own_identity("").card])
    alone.drop(part, whole)
    alone.dialog().act.click()
    alone.settle()
    dialog = alone.dialog()
    assert dialog.preview.name == "more.irmb"
    dialog.act.click()
    alone.settle()
    assert alone.workspace.commitment(first).theme == "Money"


def test_a_workspace_that_is_dropped_where_none_is_open_is_opened(alone: Together) -> None:
    path = alone.folder / "whole.irm"
    alone.other.backup(path)
    alone.drop(path)
    assert alone.workspace.path == path
    assert not alone.dialogs()


def test_a_bundle_of_another_workspace_can_become_one(
    together: Together, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "foreign"
    folder.mkdir()
    foreign = a_filled_workspace(folder, a_plan(1))
    bundle, target = folder / "foreign.irmb", folder / "made.irm"
    with foreign:
        write_bundle(foreign.outgoing(), bundle, together.lucia.me, [own_identity("").card])
        says_where(together, monkeypatch, target)
        dialog = together.look(bundle)
        assert dialog.questions.refused
        offered(dialog, "Make a workspace of it …").click()
        together.settle()
        made = together.dialog()
        for box in made.questions.boxes.values():
            box.setChecked(True)
        made.act.click()
        together.settle()
        assert together.workspace.path == target
        assert together.workspace.id == foreign.id


def test_another_workspace_can_be_opened_by_itself(together: Together, tmp_path: Path) -> None:
    folder = tmp_path / "foreign"
    folder.mkdir()
    foreign = a_filled_workspace(folder, a_plan(1))
    foreign.close()
    offered(together.look(foreign.path), "Open it by itself").click()
    together.settle()
    assert together.workspace.path == foreign.path
