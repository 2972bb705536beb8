"""What the window of an office asks the server stays quick however many workspaces there are: the
newest rows of one by their place, conflicts without a look at every head."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event

from bench.copies import draft
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.workspace import OfficeWorkspace
from scripts.scale_plans import about, nodes
from tests.builders import a_workspace, the_library
from tests.sync.office.offices import a_copy, let_in, opened, rows, synced
from tests.sync.office.test_statements import Said

BY_PLAN = "ix_commitments_plan_id_workspace_position_id_deleted"


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Workspace]:
    made = a_workspace(tmp_path)
    made.accept(draft("1", 3, random.Random(3)))
    yield made
    made.close()


@pytest.fixture
def staff(office_url: str) -> str:
    return let_in(office_url, "staff_of_growth", "staff")


def entered(url: str, tmp_path: Path) -> OfficeWorkspace:
    path = tmp_path / "office"
    path.touch()
    with Office(url) as office:
        return OfficeWorkspace.enter(office, path, library=the_library())


def said_by(workspace: OfficeWorkspace) -> Said:
    found: Said = []

    def note(_c: object, _k: object, words: str, given: object, _x: object, many: bool) -> None:
        found.append((words, given, many))

    event.listen(workspace._engine, "before_cursor_execute", note)
    return found


def apart(laptop: Workspace, url: str, tmp_path: Path) -> None:
    """Two people give one commitment a title each, and another one a theme, alike."""
    synced(laptop, url, country="ES")
    path = laptop.path
    ids = laptop.commitment_ids(laptop.plan_by_key("ES-1").id)
    with a_copy(laptop, tmp_path / "ben.irm", "Ben") as ben, opened(path, "Ana") as ana:
        for one, title in ((ana, "Open budgets"), (ben, "Open contracts")):
            one.set_fields("commitment", ids[0], {"title": title})
            one.set_fields("commitment", ids[1], {"theme": "Money"})
            synced(one, url)


def test_the_newest_rows_of_a_workspace_are_found_without_sorting_those_of_all(
    laptop: Workspace, staff: str, tmp_path: Path
) -> None:
    synced(laptop, staff, country="ES")
    with entered(staff, tmp_path) as office:
        found = said_by(office)
        one = office.commitment_ids(office.plan_by_key("ES-1").id)[0]
        office.set_fields("commitment", one, {"title": "Open budgets"})
        list(office.news(dict.fromkeys(office.places(), 0)))

    ordered = [one for one in found if "FROM journal " in one[0] and "journal.place" in one[0]]
    ordered = [one for one in ordered if "ORDER BY" in one[0] and "LIMIT" in one[0]]
    assert len(ordered) >= 3  # the last entry, the newest clocks, what others wrote
    with about(staff, laptop.id) as line:
        line.execute("SET search_path = irm")
        for way in ("seqscan", "sort", "bitmapscan"):
            line.execute(f"SET enable_{way} = off".encode())
        for words, given, _ in ordered:
            kinds = {node["Node Type"] for node in nodes(line, words, given)}
            assert not kinds & {"Sort", "Incremental Sort", "Seq Scan"}, words


def test_an_office_tells_the_conflicts_that_a_file_tells(
    laptop: Workspace, staff: str, tmp_path: Path
) -> None:
    apart(laptop, staff, tmp_path)
    with opened(tmp_path / "ben.irm", "Ben") as ben, entered(staff, tmp_path) as office:
        told = [(one.key, {side.text for side in one.sides}) for one in ben.conflicts()]
        assert [(one.key, {side.text for side in one.sides}) for one in office.conflicts()] == told
        assert told
        assert told[0][1] == {"Open budgets", "Open contracts"}

        (one,) = office.conflicts()
        office.settle(one.key, {"title": "Open budgets and contracts"})
        assert office.conflict_count() == 0


def test_fields_that_had_several_versions_are_noted_and_no_others(
    laptop: Workspace, staff: str, office_url: str, tmp_path: Path
) -> None:
    apart(laptop, staff, tmp_path)

    noted = rows(office_url, "SELECT field FROM office_contested ORDER BY field")
    assert noted == [("theme",), ("title",)]
    assert rows(office_url, "SELECT * FROM office_contested", "staff_of_growth", laptop.id)


def test_no_conflict_is_looked_for_in_every_head(
    laptop: Workspace, staff: str, tmp_path: Path
) -> None:
    apart(laptop, staff, tmp_path)
    with entered(staff, tmp_path) as office:
        found = said_by(office)
        gone = office.commitment_ids(office.plan_by_key("ES-1").id)[2]
        office.delete("commitment", gone)
        office.conflicts()

    asked = [one for one in found if "journal_heads" in one[0] and "SELECT" in one[0][:7]]
    assert [one for one in asked if "office_contested" in one[0]]
    with about(staff, "") as line:
        line.execute("SET search_path = irm")
        line.execute("SET enable_seqscan = off")
        for words, given, many in asked:
            for node in nodes(line, words, given[0] if many else given):
                if node.get("Relation Name") == "journal_heads":
                    by = node.get("Index Cond") or node.get("Recheck Cond", "")
                    assert "record = " in by, words


def test_what_belongs_to_a_record_is_looked_for_once_and_not_in_each_workspace(
    laptop: Workspace, staff: str, tmp_path: Path
) -> None:
    """The commitments of each plan are counted in the list of plans of all countries."""
    synced(laptop, staff, country="ES")
    with entered(staff, tmp_path) as office:
        found = said_by(office)
        assert len(office.plans()) == 1

    (words, given, _), *rest = found
    assert not rest
    with about(staff, "") as line:
        line.execute("SET search_path = irm")
        for way in ("seqscan", "bitmapscan"):
            line.execute(f"SET enable_{way} = off".encode())
        counting = [
            node for node in nodes(line, words, given) if node.get("Relation Name") == "commitments"
        ]
    assert [one["Index Name"] for one in counting] == [BY_PLAN]
    asked = counting[0]["Index Cond"]
    assert asked.index("plan_id") < asked.index("workspace")
