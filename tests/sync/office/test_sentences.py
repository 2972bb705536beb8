"""What is said where a sync cannot be: in full, so that it says what to do."""

from pathlib import Path

import psutil
import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.sync import sync
from tests.sync.office.offices import a_copy, a_country, let_in, opened, rows, synced, url_as
from tests.sync.office.serving import Server
from tests.sync.office.test_passwords import ROLE, WORDS, url

__all__ = ["url"]


def said(workspace: Workspace, address: str, code: str) -> str:
    before = workspace.vector()
    with pytest.raises(WorkspaceError) as refused:
        synced(workspace, address)
    assert refused.value.code == code
    assert workspace.vector() == before
    return refused.value.message


def words_of(address: str) -> str:
    return Office(address).address.words


def test_nobody_answers(tmp_path: Path) -> None:
    with a_country(tmp_path) as workspace:
        found = said(workspace, f"postgresql://ana@/irm?host={tmp_path}", "office-unreachable")

    assert found == (
        "The office database ana@this computer/irm cannot be reached. Check the network and the "
        "address; everything is kept here until then."
    )


def test_a_database_without_an_office(tmp_path: Path, postgres: Server) -> None:
    with a_country(tmp_path) as workspace:
        found = said(workspace, postgres.url("postgres"), "office-none")

    assert found == (
        "postgres@this computer/postgres is no office database of this program, or you have no "
        "right in it. Whoever looks after it sets it up with `irm-desktop office init`."
    )


def test_a_workspace_of_another_country(tmp_path: Path, office_url: str) -> None:
    address = let_in(office_url, "lea", "researcher", "FR")
    with a_country(tmp_path) as workspace:
        found = said(workspace, address, "office-rights")

    assert found == (
        "You have no right to bring workspaces of ES into this office, so nothing was sent. Ask "
        "the office for it (`irm-desktop office grant`)."
    )
    assert rows(office_url, "SELECT count(*) FROM office_workspaces") == [(0,)]


def test_a_workspace_that_the_office_holds_for_others(tmp_path: Path, office_url: str) -> None:
    with a_country(tmp_path) as workspace:
        synced(workspace, let_in(office_url, "ana", "researcher", "ES"))
        synced(workspace, let_in(office_url, "lea", "researcher", "FR", "ES"))
        rows(office_url, "DELETE FROM office_access WHERE role = 'lea' AND country = 'ES'")
        rows(office_url, "UPDATE office_workspaces SET country = 'PT'")
        rows(office_url, "UPDATE office_access SET country = 'ES' WHERE role = 'lea'")
        found = said(workspace, url_as(office_url, "lea"), "office-rights")

    assert found == (
        "The office holds ES.irm already, under a country in which you have no rights, so nothing "
        "was sent. Ask the office for them (`irm-desktop office grant`)."
    )


def test_a_wrong_password(tmp_path: Path, url: str) -> None:
    with (
        a_country(tmp_path) as workspace,
        Office(url, "four roses in june") as office,
        pytest.raises(WorkspaceError) as refused,
    ):
        sync(workspace, office)

    assert refused.value.code == "office-refused"
    assert refused.value.message == (
        f"The office database {words_of(url)} refuses this name or password. Check both, or ask "
        "the office."
    )


def test_an_auditor_of_a_workspace_that_is_not_there(tmp_path: Path, office_url: str) -> None:
    address = let_in(office_url, "aud2", "auditor", "ES")
    with a_country(tmp_path) as workspace:
        found = said(workspace, address, "office-no-workspace")

    assert found == (
        f"The office database {words_of(address)} does not hold ES.irm, or you may not read it "
        "there. Nothing was sent."
    )


def test_an_auditor_takes_up_what_is_there_and_sends_nothing(
    tmp_path: Path, office_url: str
) -> None:
    ana = a_country(tmp_path / "ana")
    aud = a_copy(ana, tmp_path / "aud.irm", "Aud")
    ana = opened(ana.path, "Ana")
    synced(ana, let_in(office_url, "ana", "researcher", "ES"))
    ana.set_fields("commitment", ana.commitment_ids()[0], {"theme": "Parks"})
    synced(ana, let_in(office_url, "ana", "researcher", "ES"))
    aud.set_fields("commitment", aud.commitment_ids()[1], {"theme": "Mine"})

    done = synced(aud, let_in(office_url, "aud2", "auditor", "ES"))

    assert (done.pushed, done.pulled) == (0, 1)
    assert rows(office_url, "SELECT count(*) FROM journal WHERE value = '\"Mine\"'") == [(0,)]
    ana.close()
    aud.close()


def test_a_panel_member_has_no_copy(tmp_path: Path, office_url: str) -> None:
    address = let_in(office_url, "pia2", "panel", "ES")
    with a_country(tmp_path) as workspace:
        found = said(workspace, address, "office-panel")

    assert found == (
        "A panel member reads and comments in the office itself; no copy is made on this "
        f"computer. Open it with `irm-desktop postgresql://…` ({words_of(address)})."
    )


def test_a_line_that_is_not_encrypted_is_refused_before_anything_is_said() -> None:
    for mode in ("disable", "allow", "prefer"):
        with pytest.raises(WorkspaceError) as refused:
            Office(f"postgresql://ana@office.example.org/irm?sslmode={mode}")
        assert refused.value.message == (
            f"sslmode={mode} would send what people wrote unencrypted to office.example.org. "
            "Leave it out, or write sslmode=verify-full."
        )


def test_no_password_stands_in_a_list_of_processes_or_in_what_an_engine_tells(url: str) -> None:
    with Office(url, WORDS) as office, office.connected() as connection:
        assert connection.exec_driver_sql("SELECT current_user").scalar() == ROLE
        lines = [" ".join(one.info["cmdline"] or ()) for one in psutil.process_iter(["cmdline"])]
        told = [repr(office.engine), str(office.engine.url), repr(office.address), repr(connection)]
    assert any("postgres" in line for line in lines)
    assert not [line for line in (*lines, *told) if WORDS in line]
