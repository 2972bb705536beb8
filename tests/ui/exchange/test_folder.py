"""The exchange folder in the window: chosen, used, and nothing taken up unseen."""

from pathlib import Path

import pytest

from irm_desktop.ui.exchange_folder_commands import CAME
from irm_desktop.ui.exchange_memory import FolderKept
from tests.ui.exchange.conftest import Shared, plain


def kept(shared: Shared) -> FolderKept | None:
    return FolderKept.of(shared.program.context.settings, shared.workspace.id)


def test_a_folder_is_chosen_and_nothing_is_left_yet(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.use(monkeypatch)

    dialog = shared.dialog()
    assert plain(dialog.place.text()) == str(shared.folder)
    assert dialog.last.text() == "Nothing was exchanged yet."
    assert dialog.act.isEnabled()
    assert list(shared.folder.iterdir()) == []
    assert kept(shared) == FolderKept(folder=str(shared.folder))


def test_the_folder_of_the_workspace_itself_is_refused(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.use(monkeypatch, shared.workspace.path.parent)

    assert shared.dialog().problem == (
        f"{shared.workspace.path.name} lies in the exchange folder itself, where a cloud could "
        "damage it while it is open. Move it to a folder of your own, then exchange again."
    )
    assert kept(shared) is None
    assert not shared.dialog().act.isEnabled()


def test_it_is_said_who_gets_what(shared: Shared, monkeypatch: pytest.MonkeyPatch) -> None:
    shared.lucia_exchanges()
    ids = shared.workspace.commitment_ids()
    shared.workspace.set_fields("commitment", ids[1], {"title": "Publish the registers"})
    shared.use(monkeypatch)

    (row,) = [shared.dialog().list.topLevelItem(0)]
    assert row is not None
    assert [plain(row.text(place)) for place in range(3)] == [
        "Lucía",
        "lacks 1 entry",
        "what is missing there, locked for this card",
    ]


def test_an_exchange_leaves_what_the_other_lacks(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.use(monkeypatch)
    first = shared.workspace.commitment_ids()[0]
    shared.workspace.set_fields("commitment", first, {"title": "Publish all grants"})

    shared.dialog().act.click()
    shared.settle()

    assert len(shared.bundles()) == 1
    assert "1 bundle left for others" in shared.dialog().last.text()
    shared.lucia_exchanges()
    assert shared.other.commitment(first).title == "Publish all grants"


def test_what_came_is_told_and_not_taken_up(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = shared.title()
    shared.use(monkeypatch)
    shared.lucia_writes("Hers")
    shared.lucia_exchanges()

    shared.dialog().act.click()
    shared.settle()

    assert shared.title() == before
    assert plain(shared.dialog().came.text()) == "Lucía sent 1 change"
    shared.dialog().reject()
    notices = shared.exchange._notices
    assert plain(notices[CAME].text) == (
        "Lucía sent 1 change. Nothing is taken up before you have seen it."
    )


def test_looking_at_it_opens_what_comes_and_one_click_takes_it_up(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.use(monkeypatch)
    shared.lucia_writes("Hers")
    shared.lucia_exchanges()
    shared.dialog().act.click()
    shared.settle()

    shared.dialog().look.click()
    shared.settle()
    asked = shared.merge_dialog()
    assert [one.after for one in asked.preview.changes] == ["Hers"]
    asked.act.click()
    shared.settle()
    shared.settle()

    assert shared.title() == "Hers"
    assert CAME not in shared.exchange._notices
    shared.program.context.operations.undo()
    assert shared.title() != "Hers"


def test_after_taking_up_the_other_is_told_how_far_one_has_come(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.use(monkeypatch)
    shared.lucia_writes("Hers")
    shared.lucia_exchanges()
    shared.dialog().act.click()
    shared.settle()
    shared.exchange.look_at()
    shared.settle()
    shared.merge_dialog().act.click()

    shared.qtbot.waitUntil(
        lambda: (
            not shared.program.context.tasks.busy
            and shared.exchange.look is not None
            and not shared.exchange.look.came
        ),
        timeout=30_000,
    )
    shared.lucia_exchanges()
    assert not list(shared.folder.glob(f"*-{shared.lucia.card.key}-*.irmb")) or (
        shared.lucia_exchanges().left == ()
    )


def test_several_senders_are_each_named(shared: Shared, monkeypatch: pytest.MonkeyPatch) -> None:
    shared.use(monkeypatch)
    shared.lucia_writes("Hers")
    shared.lucia_writes("Hers too", 1)
    shared.lucia_exchanges()

    shared.exchange.exchange()
    shared.settle()

    assert plain(shared.dialog().came.text()) == "Lucía sent 2 changes"


def test_a_stick_that_is_not_there_is_told_in_the_side(
    shared: Shared, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shared.use(monkeypatch)
    shared.folder.rename(tmp_path / "pulled-out")

    shared.exchange.exchange(by_itself=True)
    shared.settle()

    line = shared.exchange.line
    assert line is not None
    assert line.words.text() == "Not exchanged yet"
    assert f"There is no folder {shared.folder}." in line.toolTip()
    assert shared.messages.errors == []


def test_nobody_confirmed_means_nothing_is_left(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = shared.program.context.services
    assert services is not None
    services.sync.colleagues_file.remove("Lucía")
    shared.use(monkeypatch)

    shared.dialog().act.click()
    shared.settle()

    assert shared.bundles() == []
    assert shared.dialog().nobody.text() == (
        "Nobody can read what is left here yet: add the card of a colleague and confirm it."
    )
    assert shared.dialog().notices.text() == (
        "Nothing was left: there is no confirmed colleague who could read it."
    )
