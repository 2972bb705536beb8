"""A server that asks for a password: where it comes from, and what is said where there is none."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.sync.office import admin, connecting
from irm_desktop.sync.office.door import Office
from tests.sync.office.offices import url_as
from tests.sync.office.serving import Server

WORDS = "seven tulips in march"
ROLE = "asked"


@pytest.fixture
def url(postgres: Server, office_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of somebody from whom the server wants a password."""
    monkeypatch.setattr(connecting, "read_from_keyring", lambda _account: "")
    monkeypatch.setenv("PGPASSFILE", "/dev/null")
    monkeypatch.delenv("PGPASSWORD", raising=False)
    with Office(office_url) as office:
        admin.grant(office, ROLE, "researcher", ["ES"], password=WORDS)
    rules = postgres.folder / "data" / "pg_hba.conf"
    before = rules.read_text()
    rules.write_text(f"local all {ROLE} scram-sha-256\n{before}")
    postgres.run("SELECT pg_reload_conf()")
    yield url_as(office_url, ROLE)
    rules.write_text(before)
    postgres.run("SELECT pg_reload_conf()")


def refusal(office: Office) -> WorkspaceError:
    with office, pytest.raises(WorkspaceError) as refused:
        office.who()
    return refused.value


def test_without_a_password_it_is_said_that_one_is_asked_for(url: str) -> None:
    found = refusal(Office(url))

    assert found.code == "office-password"
    place = url.split("@/")[1].split("?")[0]
    assert found.message == (
        f"The office database {ROLE}@this computer/{place} asks for a password, and none is kept "
        "on this computer. Type it, or keep it in the keyring or in the file .pgpass."
    )


def test_a_wrong_password_is_told_and_not_repeated(url: str) -> None:
    found = refusal(Office(url, "four roses in june"))

    assert found.code == "office-refused"
    assert "roses" not in found.message


def test_the_right_one_opens(url: str) -> None:
    with Office(url, WORDS) as office:
        assert office.who().role == ROLE


def test_a_server_that_wants_the_password_itself_does_not_get_it(
    url: str, postgres: Server
) -> None:
    rules = postgres.folder / "data" / "pg_hba.conf"
    rules.write_text(rules.read_text().replace("scram-sha-256", "password", 1))
    postgres.run("SELECT pg_reload_conf()")

    found = refusal(Office(f"{url}&require_auth=!password", WORDS))

    assert found.code == "office-password-bare"
    assert "asks for the password itself" in found.message
    assert WORDS not in found.message


def test_a_file_of_passwords_opens(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "pgpass"
    file.write_text(f"*:*:*:{ROLE}:{WORDS}\n")
    file.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(file))

    with Office(url) as office:
        assert office.who().role == ROLE


def test_the_keyring_opens(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office(url)
    kept = {f"office {office.address.account}": WORDS}
    monkeypatch.setattr(connecting, "read_from_keyring", kept.__getitem__)

    with office:
        assert office.who().role == ROLE


def test_what_is_kept_can_be_read_again(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: dict[str, str] = {}
    monkeypatch.setattr(connecting, "write_to_keyring", kept.__setitem__)
    monkeypatch.setattr(connecting, "read_from_keyring", kept.__getitem__)
    address = Office(url).address

    connecting.keep_password(address, WORDS)

    with Office(url) as office:
        assert office.who().role == ROLE
