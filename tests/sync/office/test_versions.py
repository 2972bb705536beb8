"""Older laptops with newer offices, and the other way about: nothing unknown is dropped."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from irm_desktop import __version__
from irm_desktop.domain.vectors import Mark
from irm_desktop.errors import WorkspaceError
from irm_desktop.models import OddEntry
from irm_desktop.models.entity import Entity
from irm_desktop.storage.change_set import ChangeSet, Odd
from irm_desktop.storage.entries import Entry, entry_hash
from irm_desktop.storage.schema import CURRENT
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office import admin
from irm_desktop.sync.office.door import Office
from tests.sync.office.offices import a_copy, a_country, let_in, opened, rows, synced

Pair = tuple[Workspace, Workspace, str]
NEWER = f"UPDATE office_version SET tables = {CURRENT.number + 1}, program = '9.9'"
SAME = f"UPDATE office_version SET tables = {CURRENT.number}"
OLDER = f"UPDATE office_version SET tables = {CURRENT.number - 1}, program = '0.0.1'"


@pytest.fixture
def two(tmp_path: Path, office_url: str) -> Iterator[Pair]:
    ana = a_country(tmp_path / "ana")
    ben = a_copy(ana, tmp_path / "ben.irm", "Ben")
    ana = opened(ana.path, "Ana")
    yield ana, ben, let_in(office_url, "ana", "researcher", "ES")
    ana.close()
    ben.close()


def without_themes(patched: pytest.MonkeyPatch) -> None:
    """A version of the program that does not know the theme of a commitment yet."""
    known = Entity.columns

    def columns(self: Entity, name: str, value: object) -> dict[str, object]:
        return {} if (self.name, name) == ("commitment", "theme") else known(self, name, value)

    patched.setattr(Entity, "columns", columns)


def test_an_older_laptop_syncs_with_a_newer_office(two: Pair, office_url: str) -> None:
    ana, ben, url = two
    rows(office_url, "ALTER TABLE commitments ADD COLUMN colour text NOT NULL DEFAULT ''")
    rows(office_url, "CREATE TABLE irm.murals (workspace text, id text)")
    rows(office_url, NEWER)
    ana.set_fields("commitment", ana.commitment_ids()[0], {"title": "Written by Ana"})

    there = synced(ana, url)
    here = synced(ben, url)

    assert (there.newer, here.pulled) == ("9.9", 1)
    assert ben.commitment(ana.commitment_ids()[0]).title == "Written by Ana"


def test_what_an_older_program_could_not_put_into_tables_a_newer_one_does(
    two: Pair, office_url: str
) -> None:
    ana, ben, url = two
    one = ana.commitment_ids()[0]
    ana.set_fields("commitment", one, {"theme": "Parks"})
    rows(office_url, NEWER)
    with pytest.MonkeyPatch.context() as patched:
        without_themes(patched)
        synced(ana, url)
    theme = f"SELECT theme FROM commitments WHERE id = '{one}'"
    assert rows(office_url, theme) == [("",)]
    assert rows(office_url, "SELECT count(*) > 0 FROM office_stale") == [(True,)]

    rows(office_url, SAME)
    synced(ben, url)

    assert rows(office_url, theme) == [("Parks",)]
    assert rows(office_url, "SELECT count(*) FROM office_stale") == [(0,)]


def test_a_newer_program_says_who_has_to_upgrade_what(two: Pair, office_url: str) -> None:
    ana, _, url = two
    rows(office_url, OLDER)

    with pytest.raises(WorkspaceError) as refused:
        synced(ana, url)

    assert refused.value.code == "office-older"
    words = Office(url).address.words
    assert refused.value.message == (
        f"The office database {words} was set up by an older version of the program (0.0.1) and "
        f"does not know all that this one ({__version__}) writes. Whoever looks after it brings it "
        "up to date with `irm-desktop office upgrade`; sync again after that. Nothing was changed."
    )
    assert rows(office_url, "SELECT count(*) FROM journal") == [(0,)]


def test_an_upgrade_adds_what_is_missing_and_fills_it(two: Pair, office_url: str) -> None:
    ana, _, url = two
    one = ana.commitment_ids()[0]
    ana.set_fields("commitment", one, {"theme": "Parks"})
    synced(ana, url)
    rows(office_url, "ALTER TABLE commitments DROP COLUMN theme")
    rows(office_url, "DROP TABLE stage_dates")
    rows(office_url, OLDER)

    with Office(office_url) as office:
        found = admin.upgrade(office)
    synced(ana, url)

    assert (found.tables, found.program) == (CURRENT.number, __version__)
    assert rows(office_url, f"SELECT theme FROM commitments WHERE id = '{one}'") == [("Parks",)]
    assert rows(office_url, "SELECT count(*) FROM stage_dates") == [(0,)]
    with_policy = "SELECT count(*) > 0 FROM pg_policies WHERE tablename = 'stage_dates'"
    assert rows(office_url, with_policy) == [(True,)]


def test_an_upgrade_done_again_changes_nothing(two: Pair, office_url: str) -> None:
    ana, _, url = two
    synced(ana, url)
    before = rows(office_url, "SELECT polname FROM pg_policy ORDER BY polname")

    with Office(office_url) as office:
        admin.upgrade(office)

    assert rows(office_url, "SELECT polname FROM pg_policy ORDER BY polname") == before
    assert synced(ana, url).nothing


def test_an_office_of_a_newer_version_is_not_taken_back(office_url: str) -> None:
    rows(office_url, NEWER)
    with Office(office_url) as office, pytest.raises(WorkspaceError) as refused:
        admin.upgrade(office)

    assert refused.value.message == (
        "A newer version of the program (9.9) set up this office. Take that version, or a newer "
        "one. Nothing was changed."
    )


def test_what_a_newer_version_says_goes_through_office_and_laptops_as_it_was(two: Pair) -> None:
    """A kind, a field, a schema and members of an entry that this version does not know."""
    ana, ben, url = two
    newest = _newest(ana)
    first = newest._replace(
        op_id="a" * 32, writer="b" * 32, seq=1, operation="c" * 32, entity="mural",
        record="d" * 32, field="colour", value='"red"', parents="[]", seen=None, schema=7,
        prev_hash=entry_hash(newest),
    )  # fmt: skip
    rest = json.dumps(["more", 3])
    known = Odd(rest=rest)
    second = first._replace(
        op_id="e" * 32, seq=2, entity="commitment", record=ana.commitment_ids()[0], field="colour",
        prev_hash=entry_hash(first, rest),
    )  # fmt: skip
    ana.merge(
        ChangeSet(
            ana.id,
            [first, second],
            odd={first.op_id: known},
            until={second.writer: Mark(2, entry_hash(second))},
            source="Zoe",
            name="zoe.irmb",
        )
    )

    synced(ana, url)
    done = synced(ben, url)

    assert done.pulled == 2
    assert ana.vector() == ben.vector()
    found = {one.op_id: one for one in ben.outgoing({}).entries}
    assert (found[first.op_id], found[second.op_id]) == (first, second)
    with ben._reading() as connection:
        odd = connection.execute(select(OddEntry.op_id, OddEntry.rest)).all()
    assert [tuple(one) for one in odd] == [(first.op_id, rest)]


def _newest(workspace: Workspace) -> Entry:
    return workspace.outgoing({}).entries[-1]
