"""The password of an office: typed where one is asked for, remembered, and written nowhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from irm_desktop.sync.office import connecting
from irm_desktop.ui.exchange_memory import OfficeKept
from tests.sync.office.conftest import office_url, postgres  # noqa: F401  (fixtures)
from tests.sync.office.offices import opened
from tests.sync.office.test_passwords import ROLE, WORDS, url  # noqa: F401  (a fixture)
from tests.ui.exchange.conftest import Shared
from tests.ui.exchange.offices import AtTheOffice, a_copy


@pytest.fixture
def asked(shared: Shared, url: str, tmp_path: Path) -> Iterator[AtTheOffice]:  # noqa: F811
    """The server wants a password of Ana; this computer keeps none."""
    with opened(a_copy(shared.workspace, tmp_path / "ben"), "Ben") as copy:
        yield AtTheOffice(shared, url, "", copy)


def test_a_password_is_asked_for_and_then_remembered(asked: AtTheOffice) -> None:
    dialog = asked.enter(asked.url.replace(f"{ROLE}@", ""), ROLE)
    dialog.act.click()
    asked.settle()
    assert "asks for a password, and none is kept on this computer" in dialog.problem
    assert dialog.focusWidget() is dialog.lines.password

    dialog.lines.password.setText(WORDS)
    dialog.act.click()
    asked.settle()
    assert dialog.problem == ""
    assert dialog.lines.password.text() == ""
    dialog.reject()

    asked.office.rounds.due.emit()
    asked.settle()
    assert asked.office.problem == ""
    settings = asked.shared.program.context.settings
    assert WORDS not in settings.path.read_text()
    assert OfficeKept.of(settings, asked.workspace.id) is not None


def test_a_wrong_one_is_told_and_typed_again(asked: AtTheOffice) -> None:
    dialog = asked.enter(asked.url, "")
    dialog.lines.password.setText("four roses in june")

    dialog.act.click()
    asked.settle()

    assert "refuses this name or password" in dialog.problem
    assert "roses" not in dialog.problem
    assert dialog.lines.password.selectedText() == "four roses in june"
    assert asked.office.passwords == {}
    assert asked.line == ""


def test_the_keyring_keeps_it_where_that_is_wanted(
    asked: AtTheOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: dict[str, str] = {}
    monkeypatch.setattr(connecting, "write_to_keyring", kept.__setitem__)
    dialog = asked.enter(asked.url, "")
    dialog.lines.password.setText(WORDS)
    dialog.lines.keep.setChecked(True)

    dialog.act.click()
    asked.settle()

    assert list(kept.values()) == [WORDS]
