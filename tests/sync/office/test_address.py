"""The address of an office: nothing goes over a network unencrypted, no password stands in it."""

import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.sync.office.address import is_office, read_address

FAR = "postgresql://ana@office.example.org/irm"


def refusal(url: str) -> WorkspaceError:
    with pytest.raises(WorkspaceError) as refused:
        read_address(url)
    return refused.value


@pytest.mark.parametrize(
    ("text", "office"),
    [(FAR, True), ("postgres://a/b", True), ("spain.irm", False), ("https://a.b/c", False)],
)
def test_an_office_is_told_from_a_file(text: str, office: bool) -> None:
    assert is_office(text) is office


def test_over_a_network_it_is_always_encrypted() -> None:
    assert read_address(FAR).given["sslmode"] == "require"
    assert read_address(f"{FAR}?sslmode=verify-full").given["sslmode"] == "verify-full"


def test_a_server_that_nobody_vouches_for_never_gets_the_password_itself() -> None:
    assert read_address(FAR).given["require_auth"] == "!password"
    assert read_address(f"{FAR}?sslmode=verify-ca").given["require_auth"] == "!password"
    asked = read_address(f"{FAR}?require_auth=scram-sha-256")
    assert asked.given["require_auth"] == "scram-sha-256"
    assert "require_auth" not in read_address(f"{FAR}?sslmode=verify-full").given


@pytest.mark.parametrize("name", ["PGHOST", "PGHOSTADDR"])
def test_where_the_environment_leads_over_a_network_it_is_encrypted_too(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, "192.0.2.7")

    assert read_address("postgresql://ana@/irm").given["sslmode"] == "require"


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer"])
def test_a_mode_that_may_send_words_in_the_clear_is_refused(mode: str) -> None:
    found = refusal(f"{FAR}?sslmode={mode}")

    assert found.code == "office-not-encrypted"
    assert found.message == (
        f"sslmode={mode} would send what people wrote unencrypted to office.example.org. Leave it "
        "out, or write sslmode=verify-full."
    )


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://ana@/irm?host=/run/postgresql",
        "postgresql://ana@localhost/irm",
        "postgresql://ana@127.0.0.1:5433/irm",
        "postgresql://ana@[::1]/irm",
    ],
)
def test_on_this_computer_it_need_not_be(url: str) -> None:
    address = read_address(url)

    assert address.here
    assert "sslmode" not in address.given


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://ana@localhost,office.example.org/irm",
        "postgresql://ana@localhost/irm?hostaddr=192.0.2.7",
        "postgresql://ana@127.0.0.1.example.org/irm",
        "postgresql://ana@192.0.2.7/irm",
    ],
)
def test_what_only_looks_like_this_computer_is_not(url: str) -> None:
    assert read_address(url).given["sslmode"] == "require"


def test_a_password_in_the_address_is_refused_and_not_repeated() -> None:
    found = refusal("postgresql://ana:tulips4@office.example.org/irm")

    assert found.code == "office-password-shown"
    assert "tulips4" not in found.message
    assert found.message == (
        "The address of the office holds a password, which others could read. Leave it out: the "
        "program takes it from the keyring or the file .pgpass, or asks for it. Change it where "
        "others may have seen it."
    )
    assert refusal(f"{FAR}?password=tulips4").code == "office-password-shown"


@pytest.mark.parametrize(
    "more", ["options=-csearch_path%3Devil", "service=other", "gssencmode=prefer", "passwd=x"]
)
def test_settings_that_would_change_a_session_are_refused(more: str) -> None:
    assert refusal(f"{FAR}?{more}").code == "office-address"


@pytest.mark.parametrize("url", ["spain.irm", "postgresql://%zz/x", "postgresql://a:b:c@/x y"])
def test_what_is_no_address_is_said_to_be_none(url: str) -> None:
    found = refusal(url)

    assert found.code in ("office-address", "office-password-shown")
    assert url not in found.message


def test_an_address_is_told_without_what_need_not_be_seen() -> None:
    assert read_address(f"{FAR}?sslmode=verify-full").words == "ana@office.example.org/irm"
    here = read_address("postgresql://ana@/irm?host=/run/postgresql")
    assert here.words == "ana@this computer/irm"
    assert read_address("postgresql://ana@office.example.org:6432").words == (
        "ana@office.example.org:6432/irm"
    )
