"""Names of people and their keys never come into an office: every byte of it is searched."""

import base64
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import select

from irm_desktop.models import PersonKey, SealedKey
from irm_desktop.storage.workspace import Workspace
from tests.sealing import PASSPHRASE, a_person, a_sealed_person, cheap_seal
from tests.sync.office.offices import a_country, let_in, synced
from tests.sync.office.serving import Server

__all__ = ["cheap_seal"]
pytestmark = pytest.mark.usefixtures("cheap_seal")
OPEN, SEALED = "Zoraida Quintanilla", "Wenceslao Ibarguren"
CONTACT = "zoraida.q@example.org"
THERE = "Minutes that everybody may read"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A name that is open, one that is sealed, interviews with both, and a text in which the sealed
    one stood once."""
    with a_country(tmp_path) as found:
        one = found.commitment_ids()[0]
        found.set_fields("commitment", one, {"text": f"As {SEALED} said"})
        found.set_fields("commitment", one, {"text": THERE})
        people = (a_person(found, OPEN, contact=CONTACT), a_sealed_person(found, SEALED))
        plan = found.plans(found.members()[0].id)[0].id
        interview = found.add_interview(plan, consent="anonymous", people=people).created
        found.add_note(interview, "What was said in confidence")
        yield found


def keys_of(workspace: Workspace) -> list[bytes]:
    with workspace._reading() as connection:
        return [
            bytes(key)
            for table in (PersonKey, SealedKey)
            for key in connection.execute(select(table.key)).scalars()
        ]


def everything_in(url: str) -> str:
    """Every row of every table in every schema, bytes as hexadecimal digits."""
    found: list[str] = []
    with closing(psycopg.connect(url)) as line:
        tables = line.execute(
            "SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = "
            "c.relnamespace WHERE c.relkind IN ('r', 'm', 'p') "
            "AND n.nspname NOT IN ('information_schema')"
        ).fetchall()
        for schema, table in tables:
            query = sql.SQL("SELECT t::text FROM {} t").format(sql.Identifier(schema, table))
            found += [str(row) for (row,) in line.execute(query)]
    return "\n".join(found)


def forms_of(secret: bytes) -> Iterator[str]:
    """How bytes may stand in a text."""
    yield secret.hex()
    yield base64.b64encode(secret).decode().rstrip("=")
    yield base64.urlsafe_b64encode(secret).decode().rstrip("=")


def test_no_name_and_no_key_is_anywhere_in_the_office(
    workspace: Workspace, office_url: str, postgres: Server
) -> None:
    url = let_in(office_url, "ana", "researcher", "ES")
    workspace.open_seal(PASSPHRASE, "To sync")
    done = synced(workspace, url)
    workspace.set_fields("commitment", workspace.commitment_ids()[1], {"theme": "Parks"})
    synced(workspace, url)
    keys = keys_of(workspace)

    content = everything_in(office_url)

    assert done.withheld is None
    assert done.pushed > 30
    assert THERE in content  # so that what is searched is the right thing
    assert "said in confidence" in content
    assert len(keys) == 2
    words = [*OPEN.split(), *SEALED.split(), CONTACT]
    for secret in (*(one.encode() for one in words), *keys):
        for form in forms_of(secret):
            assert form not in content
    for word in words:
        assert word.casefold() not in content.casefold()


def test_no_byte_on_the_disk_of_the_server_is_of_a_name_or_a_key(
    workspace: Workspace, office_url: str, postgres: Server
) -> None:
    """Its tables, its log of what is written, and what it says of itself."""
    synced(workspace, let_in(office_url, "ana", "researcher", "ES"))
    workspace.open_seal(PASSPHRASE, "To sync")
    synced(workspace, let_in(office_url, "ana", "researcher", "ES"))
    postgres.run("CHECKPOINT")

    secrets = [*(one.encode() for one in (*OPEN.split(), *SEALED.split())), *keys_of(workspace)]
    seen = 0
    for file in sorted((postgres.folder / "data").rglob("*")):
        if file.is_file():
            content = file.read_bytes()
            seen += THERE.encode() in content
            assert not [one for one in secrets if one in content], file.name
    assert seen


def test_a_closed_seal_keeps_everything_back(workspace: Workspace, office_url: str) -> None:
    workspace.close_seal()

    done = synced(workspace, let_in(office_url, "ana", "researcher", "ES"))

    assert (done.pushed, done.withheld and done.withheld.code) == (0, "names-unchecked")
    content = everything_in(office_url)
    assert "said in confidence" not in content
    assert THERE not in content
