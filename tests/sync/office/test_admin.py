"""Letting people into an office, and out again."""

from pathlib import Path

import psycopg
import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.sync.office import admin, connecting
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.records import Right
from tests.sync.office.offices import a_country, let_in, rows, synced, url_as
from tests.sync.office.serving import Server


def refusal(office: Office, *words: object, **more: object) -> WorkspaceError:
    with pytest.raises(WorkspaceError) as refused:
        admin.grant(office, *words, **more)  # type: ignore[arg-type]
    return refused.value


def test_a_person_gets_rights_in_the_countries_that_are_named(office_url: str) -> None:
    with Office(office_url) as office:
        found = admin.grant(office, "ana.p", "researcher", ["es", "FR "], person="Ana Pérez")

        assert admin.people(office) == (found,)
    assert found.rights == (
        Right("researcher", "ES", "write"),
        Right("researcher", "FR", "write"),
    )
    assert found.person == "Ana Pérez"


def test_a_right_that_is_there_is_granted_again_without_effect(office_url: str) -> None:
    with Office(office_url) as office:
        first = admin.grant(office, "ana", "researcher", ["ES"], person="Ana")

        assert admin.grant(office, "ana", "researcher", ["ES"]) == first


def test_one_person_can_write_in_one_country_and_comment_in_another(office_url: str) -> None:
    with Office(office_url) as office:
        admin.grant(office, "ana", "researcher", ["ES"])
        found = admin.grant(office, "ana", "panel", ["FR"])

    assert found.kinds == ("panel", "researcher")
    assert found.may("write", "ES")
    assert not found.may("write", "FR")
    assert found.may("comment", "FR")


def test_what_is_revoked_is_closed_at_once(tmp_path: Path, office_url: str) -> None:
    url = let_in(office_url, "ana", "researcher", "ES", "FR")
    with a_country(tmp_path) as workspace:
        synced(workspace, url)
        with psycopg.connect(url, options="-c search_path=irm") as line, Office(office_url) as door:
            assert line.execute("SELECT count(*) > 0 FROM journal").fetchone() == (True,)
            admin.revoke(door, "ana", ["ES"])
            assert line.execute("SELECT count(*) FROM journal").fetchone() == (0,)


def test_who_has_no_right_left_cannot_log_in(office_url: str) -> None:
    url = let_in(office_url, "eva", "researcher", "ES")
    with Office(office_url) as office:
        assert admin.revoke(office, "eva").rights == ()
        assert admin.people(office) == ()

    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url)
    let_in(office_url, "eva", "panel", "ES")
    psycopg.connect(url).close()


def test_only_somebody_who_is_there_can_lose_rights(office_url: str) -> None:
    with Office(office_url) as office, pytest.raises(WorkspaceError) as refused:
        admin.revoke(office, "nobody")

    assert refused.value.message == (
        "Nobody goes by nobody in this office. `irm-desktop office list` names everybody."
    )


@pytest.mark.parametrize(
    "role", ["postgres", "irm_staff", "pg_monitor", "Ana", "a b", "", 'x"; --', "public", "1a"]
)
def test_a_name_that_is_none_or_belongs_to_the_server_is_refused(
    office_url: str, role: str
) -> None:
    with Office(office_url) as office:
        assert refusal(office, role, "staff").code == "office-role"


def test_who_looks_after_the_server_cannot_be_let_in_as_somebody(
    postgres: Server, office_url: str
) -> None:
    """Row-level security does not hold for them: the right would say less than it gives."""
    postgres.run("DROP ROLE IF EXISTS boss", "CREATE ROLE boss LOGIN CREATEROLE")
    with Office(office_url) as office:
        found = refusal(office, "boss", "panel", ["ES"])

    assert found.message == (
        "boss looks after the server: its rights cannot be narrowed. Take another name for daily "
        "work."
    )


def test_kinds_and_countries_are_checked(office_url: str) -> None:
    with Office(office_url) as office:
        assert refusal(office, "ana", "boss").message == (
            "There is no “boss” in an office. Choose one of researcher, staff, panel, auditor."
        )
        assert refusal(office, "ana", "panel").message == (
            "Say in which countries: --country ES,FR. A panel reads only what is granted."
        )
        assert refusal(office, "ana", "researcher", ["all"]).message == (
            "A researcher writes in the countries that are named; who writes in all is staff."
        )
        assert admin.grant(office, "aud", "auditor", ["all"]).rights == (
            Right("auditor", "*", "read"),
        )


def test_a_password_reaches_the_server_only_as_its_check_value(
    postgres: Server, office_url: str
) -> None:
    words = "seven tulips in march"
    postgres.run("ALTER SYSTEM SET log_statement = 'all'", "SELECT pg_reload_conf()")
    try:
        with Office(office_url) as office:
            admin.grant(office, "pia", "panel", ["ES"], password=words)
    finally:
        postgres.run("ALTER SYSTEM RESET log_statement", "SELECT pg_reload_conf()")

    kept = rows(office_url, "SELECT rolpassword FROM pg_authid WHERE rolname = 'pia'")[0][0]
    assert kept.startswith("SCRAM-SHA-256$")
    log = (postgres.folder / "data" / "log").read_text(errors="replace")
    assert "ALTER ROLE" in log
    assert words not in log


def test_an_office_is_set_up_once(office_url: str) -> None:
    with Office(office_url) as office, pytest.raises(WorkspaceError) as refused:
        admin.init(office)

    assert refused.value.code == "exists"
    assert refused.value.message == (
        "This database is an office already. `irm-desktop office upgrade` brings it up to this "
        "version of the program."
    )


def test_a_database_that_is_no_office_is_told(postgres: Server) -> None:
    with Office(postgres.url("postgres")) as office, pytest.raises(WorkspaceError) as refused:
        office.version()

    assert refused.value.code == "office-none"
    assert refused.value.message == (
        "postgres@this computer/postgres is no office database of this program, or you have no "
        "right in it. Whoever looks after it sets it up with `irm-desktop office init`."
    )


def test_a_researcher_cannot_let_anybody_in(office_url: str) -> None:
    url = let_in(office_url, "ana", "researcher", "ES")
    with Office(url) as office:
        assert refusal(office, "eva2", "staff").code == "office-rights"
    assert rows(office_url, "SELECT count(*) FROM office_people") == [(1,)]


def test_nobody_answers_where_nothing_listens(tmp_path: Path) -> None:
    office = Office(f"postgresql://ana@/irm?host={tmp_path}")
    with pytest.raises(WorkspaceError) as refused:
        office.version()

    assert refused.value.code == "office-unreachable"
    assert str(tmp_path) not in refused.value.message


def test_the_password_comes_from_the_keyring_where_libpq_has_none(
    office_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that asks for passwords is not at hand: what is asked of the keyring is."""
    asked: list[str] = []
    monkeypatch.setattr(
        connecting, "read_from_keyring", lambda account: asked.append(account) or "words"
    )
    address = Office(url_as(office_url, "ana")).address

    assert connecting.kept_password(address) == "words"
    assert asked == [f"office {address.account}"]
    assert address.account.startswith("ana@/")
