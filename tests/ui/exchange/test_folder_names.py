"""Names of sealed people keep everything back, until the passphrase lets the texts be searched."""

import pytest

from irm_desktop.ui.exchange_folder_commands import HELD
from tests.ui.exchange.conftest import Shared

PASSPHRASE = "seven tulips in march"


@pytest.fixture
def sealed(shared: Shared, monkeypatch: pytest.MonkeyPatch) -> Shared:
    """Somebody is sealed, and their name stood in a text once; the folder is chosen."""
    workspace = shared.workspace
    member = workspace.members()[0].id
    person = workspace.add_person(member, name="José Núñez Pérez").created
    first = workspace.commitment_ids()[0]
    workspace.set_fields("commitment", first, {"text": "José Núñez Pérez promised it."})
    workspace.set_fields("commitment", first, {"text": "The ministry promised it."})
    workspace.make_seal(PASSPHRASE)
    workspace.seal_person(person)
    workspace.close_seal()
    shared.use(monkeypatch)
    return shared


def test_without_the_passphrase_nothing_is_left(sealed: Shared) -> None:
    dialog = sealed.dialog()

    dialog.act.click()
    sealed.settle()

    assert sealed.bundles() == []
    assert not dialog.names.isHidden()
    assert dialog.names.head.text() == (
        "What others lack may hold the names of sealed people, so nothing went out. With the "
        "passphrase of the seal its texts are searched first."
    )


def test_with_it_they_go_out_without_the_name(sealed: Shared) -> None:
    dialog = sealed.dialog()
    dialog.act.click()
    sealed.settle()

    dialog.names.passphrase.setText(PASSPHRASE)
    dialog.act.click()
    sealed.settle()

    assert len(sealed.bundles()) == 1
    assert dialog.names.isHidden()
    assert not sealed.workspace.seal_state().open
    sealed.lucia_exchanges()
    first = sealed.workspace.commitment_ids()[0]
    assert sealed.other.commitment(first).text == "The ministry promised it."
    history = sealed.other.history([first])
    assert len(history) > 2
    assert "Núñez" not in repr(history)


def test_a_wrong_passphrase_is_told(sealed: Shared) -> None:
    dialog = sealed.dialog()
    dialog.act.click()
    sealed.settle()

    dialog.names.passphrase.setText("four roses in june")
    dialog.act.click()
    sealed.settle()

    assert sealed.bundles() == []
    assert "passphrase" in dialog.problem


def test_by_itself_nothing_is_left_and_a_bar_says_so(sealed: Shared) -> None:
    sealed.dialog().reject()

    sealed.exchange.exchange(by_itself=True)
    sealed.settle()

    assert sealed.bundles() == []
    notice = sealed.exchange._notices[HELD]
    assert notice.text.startswith("Nothing was left in the exchange folder. ")
    assert [verb for verb, _ in notice.acts] == ["Exchange folder …"]
