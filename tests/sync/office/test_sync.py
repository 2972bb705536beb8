"""Laptops and an office: each ends with what all wrote, however often and in whatever order."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office import pull, push
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.first import first_copy
from tests.builders import a_draft, a_plan, a_workspace
from tests.sync.office.offices import (
    SECRET,
    a_copy,
    a_country,
    let_in,
    opened,
    rows,
    synced,
    with_confidences,
)


@pytest.fixture
def ana(tmp_path: Path) -> Iterator[Workspace]:
    workspace = a_country(tmp_path / "ana")
    yield workspace
    workspace.close()


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Workspace, Workspace]]:
    """Two laptops with copies of one workspace."""
    first = a_country(tmp_path / "ana")
    other = a_copy(first, tmp_path / "ben.irm", "Ben")
    first = opened(first.path, "Ana")
    yield first, other
    first.close()
    other.close()


def titles(workspace: Workspace) -> list[str]:
    return [workspace.commitment(one).title for one in workspace.commitment_ids()]


def test_an_office_gets_the_journal_and_the_tables(ana: Workspace, office_url: str) -> None:
    done = synced(ana, let_in(office_url, "ana", "researcher", "ES"))

    entries = rows(office_url, "SELECT count(*) FROM journal")[0][0]
    assert done.pushed == entries > 0
    assert rows(office_url, "SELECT country FROM office_workspaces") == [("ES",)]
    found = rows(office_url, "SELECT title FROM commitments ORDER BY number_key")
    assert [title for (title,) in found] == titles(ana)


def test_a_bundle_that_waited_for_what_comes_is_taken_up_with_it(
    two: tuple[Workspace, Workspace], office_url: str
) -> None:
    ana, ben = two
    one = ben.commitment_ids()[0]
    urls = [let_in(office_url, name, "researcher", "ES") for name in ("ana", "ben")]
    ben.set_fields("commitment", one, {"title": "First"})
    synced(ben, urls[1])
    since = ben.vector()
    ben.set_fields("commitment", one, {"title": "Second"})
    facts = {"name": "ben.irmb", "sha256": "digits", "data": b"a bundle"}
    bundle = replace(ben.outgoing(since), **facts)  # type: ignore[arg-type]
    assert ana.merge(bundle).waits

    synced(ana, urls[0], reader=lambda _waiting: bundle)

    assert (ana.commitment(one).title, ana.waiting_bundles()) == ("Second", ())


def test_a_second_sync_changes_nothing(ana: Workspace, office_url: str) -> None:
    url = let_in(office_url, "ana", "researcher", "ES")
    synced(ana, url)

    assert synced(ana, url).nothing


def test_both_end_with_what_both_wrote(two: tuple[Workspace, Workspace], office_url: str) -> None:
    ana, ben = two
    one, other = ana.commitment_ids()
    urls = [let_in(office_url, name, "researcher", "ES") for name in ("ana", "ben")]
    ana.set_fields("commitment", one, {"title": "What Ana wrote"})
    ben.set_fields("commitment", other, {"title": "What Ben wrote"})

    synced(ana, urls[0])
    there = synced(ben, urls[1])
    back = synced(ana, urls[0])

    assert titles(ana) == titles(ben) == ["What Ana wrote", "What Ben wrote"]
    assert (there.pushed, there.pulled, back.pushed, back.pulled) == (1, 1, 0, 1)
    assert ana.vector() == ben.vector()
    assert (ana.check(), ben.check()) == ([], [])


def test_what_comes_is_one_step_of_undo(two: tuple[Workspace, Workspace], office_url: str) -> None:
    ana, ben = two
    one, other = ana.commitment_ids()
    url = let_in(office_url, "ana", "researcher", "ES")
    for commitment in (one, other):
        ana.set_fields("commitment", commitment, {"theme": "Parks"})
    synced(ana, url)
    synced(ben, url)

    undone = ben.undo()

    assert undone is not None
    assert undone.sentence == "Undone: What the office sent taken up: 2 changes"
    assert [ben.commitment(each).theme for each in (one, other)] == ["", ""]


def test_a_conflict_stays_one_through_the_office(
    two: tuple[Workspace, Workspace], office_url: str
) -> None:
    ana, ben = two
    one = ana.commitment_ids()[0]
    url = let_in(office_url, "ana", "researcher", "ES")
    ana.set_fields("commitment", one, {"title": "By Ana"})
    ben.set_fields("commitment", one, {"title": "By Ben"})

    for laptop in (ana, ben, ana):
        synced(laptop, url)

    heads = rows(office_url, f"SELECT count(*) FROM journal_heads WHERE record = '{one}' "
                 "AND field = 'title'")  # fmt: skip
    assert heads == [(2,)]
    assert ana.conflict_count() == ben.conflict_count() == 1
    assert titles(ana) == titles(ben)


def test_parts_end_where_an_operation_does(
    two: tuple[Workspace, Workspace], office_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An operation is never half there, however small the parts."""
    ana, ben = two
    monkeypatch.setattr(push, "BATCH", 2)
    monkeypatch.setattr(pull, "BATCH", 2)
    url = let_in(office_url, "ana", "researcher", "ES")
    for number in range(5):
        ana.set_fields(
            "commitment", ana.commitment_ids()[0], {"theme": f"T{number}", "cluster": f"C{number}"}
        )
    seen: list[tuple[str, int]] = []

    synced(ana, url, progress=lambda what, done, _of: seen.append((what, done)))
    done = synced(ben, url)

    steps = [count for what, count in seen if what == "sending"]
    assert len(steps) > 3
    assert done.pulled == 10
    assert ben.commitment(ana.commitment_ids()[0]).theme == "T4"
    assert ana.vector() == ben.vector()


def test_a_workspace_is_made_from_what_an_office_has(
    tmp_path: Path, ana: Workspace, office_url: str
) -> None:
    with_confidences(ana)
    url = let_in(office_url, "ana", "researcher", "ES")
    synced(ana, url)

    with Office(url) as office:
        first_copy(tmp_path / "new.irm", office)
    made = opened(tmp_path / "new.irm", "Carla")
    done = synced(made, url)

    assert made.id == ana.id
    assert done.pushed == 0
    assert made.vector() == ana.vector()
    assert made.check() == []
    made.close()


def test_names_and_their_keys_stay_on_the_laptop(ana: Workspace, office_url: str) -> None:
    with_confidences(ana)
    synced(ana, let_in(office_url, "ana", "researcher", "ES"))

    everything = rows(office_url, "SELECT string_agg(value, ' ') FROM journal")[0][0]
    assert SECRET in everything
    assert "Núñez" not in everything
    for name in ("person_keys", "sealed_keys", "seal"):
        kind = rows(office_url, f"SELECT relkind::text FROM pg_class WHERE relname = '{name}'")
        assert kind == [("v",)]  # a view that says there are none
        assert rows(office_url, f"SELECT count(*) FROM {name}") == [(0,)]


def test_a_workspace_without_a_member_needs_a_country(tmp_path: Path, office_url: str) -> None:
    url = let_in(office_url, "ben", "staff")
    with a_workspace(tmp_path) as empty, pytest.raises(WorkspaceError) as refused:
        synced(empty, url)

    assert refused.value.code == "office-no-country"
    assert refused.value.message == (
        "plans.irm has no member yet, so the office cannot tell of which country it is. Add the "
        "country first, or name it (`--country`). Nothing was sent."
    )


def test_a_workspace_of_several_countries_is_for_those_who_read_all(
    ana: Workspace, office_url: str
) -> None:
    ana.accept(a_draft(a_plan(key="FR", name="France"), file_name="fr.csv"))
    researcher = let_in(office_url, "ana", "researcher", "ES")

    with pytest.raises(WorkspaceError) as refused:
        synced(ana, researcher)
    synced(ana, let_in(office_url, "ben", "staff"))

    assert refused.value.code == "office-rights"
    assert refused.value.message == (
        "You have no right to bring workspaces of several countries into this office, so nothing "
        "was sent. Ask the office for it (`irm-desktop office grant`)."
    )
    assert rows(office_url, "SELECT country FROM office_workspaces") == [("*",)]
