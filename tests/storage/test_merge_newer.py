"""What a newer version wrote is kept, passed on byte for byte, and never in the way."""

import json
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from irm_desktop.domain.evidence_pack import read_line
from irm_desktop.domain.journal_chain import faults
from irm_desktop.domain.safety_records import PROVEN
from irm_desktop.storage.arrivals import read_odd
from irm_desktop.storage.entries import entry_line
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.workspace import Workspace
from tests.builders import open_again
from tests.storage.copies import copies, exchange, lines, tables, takes
from tests.storage.damaging import as_after_a_kill, opened
from tests.storage.newer_version import WRITER, Said, newer_bundle

REST = '["sentence",{"kept":[1,2.5,null,"ü"]}]'


def written(workspace: Workspace) -> list[str]:
    """The lines of the newer sitting, as they are hashed."""
    with workspace._reading() as connection:
        odd = read_odd(connection)
        return [
            entry_line(one, odd[one.op_id].rest if one.op_id in odd else "")
            for one in read_entries(connection)
            if one.writer == WRITER
        ]


@pytest.fixture
def passed(spain: Workspace, tmp_path: Path) -> Iterator[SimpleNamespace]:
    """Nora's bundle of tomorrow came to Ana, from her to Ben, from him to Carla."""
    with copies(spain, tmp_path, "Ben", "Carla") as (ana, ben, carla):
        first, second, third = ana.commitment_ids()
        bundle = newer_bundle(
            ana,
            [
                Said("hologram", "b" * 32, "beam", {"wide": [1, 2]}),
                Said("commitment", first, "colour", "blue"),
                Said("commitment", first, "title", "Known still"),
                Said("commitment", second, "title", ["one", "two"]),
                Said("commitment", second, "position", "first"),
                Said("commitment", third, "theme", "With more", REST, 2),
                Said("hologram", "b" * 32, "deleted", value=False, rest=REST),
            ],
        )
        done = ana.merge(bundle)
        takes(ben, ana)
        takes(carla, ben)
        yield SimpleNamespace(
            ana=ana, ben=ben, carla=carla, bundle=bundle, done=done, ids=(first, second, third)
        )


def test_three_hops_leave_every_byte(passed: SimpleNamespace) -> None:
    odd = passed.bundle.odd
    lines = [
        entry_line(one, odd[one.op_id].rest if one.op_id in odd else "")
        for one in passed.bundle.entries
    ]

    for workspace in (passed.ana, passed.ben, passed.carla):
        assert written(workspace) == lines
        assert workspace.vector()[WRITER] == passed.bundle.until[WRITER]
    assert tables(passed.ana) == tables(passed.carla)


def test_what_is_known_of_it_is_shown(passed: SimpleNamespace) -> None:
    first, second, third = passed.ids

    assert passed.carla.commitment(first).title == "Known still"
    assert passed.carla.commitment(second).title == '["one","two"]'
    assert passed.carla.commitment(third).theme == "With more"


def test_the_check_only_says_so(passed: SimpleNamespace) -> None:
    for workspace in (passed.ana, passed.ben, passed.carla):
        found = workspace.check()
        assert {one.code for one in found} == {"newer-version"}
        assert not workspace.verify_journal()


def test_a_copy_goes_on_from_it(passed: SimpleNamespace) -> None:
    carla = open_again(passed.carla, actor="Carla")
    carla.set_fields("commitment", passed.ids[0], {"title": "After it"})
    exchange(passed.ana, carla)

    assert passed.ana.commitment(passed.ids[0]).title == "After it"
    assert {one.code for one in passed.ana.check()} == {"newer-version"}
    assert written(carla) == written(passed.ana)
    carla.close()


def test_a_pack_of_it_holds_together(passed: SimpleNamespace) -> None:
    pack = passed.carla.evidence_pack(whole=True)

    assert pack.whole
    assert list(faults([read_line(one.line) for one in pack.entries])) == []
    assert sum("hologram" in one.line for one in pack.entries) == 2
    assert sum("2.5" in one.line for one in pack.entries) == 2


def test_the_merge_is_taken_back_and_done_again(passed: SimpleNamespace) -> None:
    ana = passed.ana

    ana.undo()
    title = ana.commitment(passed.ids[0]).title
    ana.redo()
    exchange(ana, passed.ben)

    assert title == "Commitment number 1"
    assert ana.commitment(passed.ids[0]).title == "Known still"
    assert tables(ana) == tables(passed.ben)
    assert {one.code for one in ana.check()} == {"newer-version"}


def test_what_comes_is_told_by_what_it_is_called(passed: SimpleNamespace) -> None:
    words = {one.words for one in passed.done.preview.changes}

    assert {"Hologram " + "b" * 32, "Colour of commitment 1", "Title of commitment 1"} <= words


def test_a_link_of_another_kind_leaves_the_record_without_it(
    spain: Workspace, tmp_path: Path
) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        said = [Said("commitment", ana.commitment_ids()[0], "plan", ["a", "b"])]
        ana.merge(newer_bundle(ana, said))
        takes(ben, ana)

        assert tables(ana) == tables(ben)
        assert len(ana.commitment_ids()) == 2
        assert not ana.check()


@pytest.mark.parametrize("value", [3, {"k": 1}, "en", True])
def test_a_list_of_another_kind_reads_as_empty_and_is_passed_on(
    spain: Workspace, tmp_path: Path, value: object
) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        (plan,) = ana.plans()
        said = [Said("plan", plan.id, "languages", value)]
        said.append(Said("form", "f" * 32, "sections", value))
        ana.merge(newer_bundle(ana, said))
        takes(ben, ana)

        assert ben.plan(plan.id).languages == ()
        assert [form.sections for form in ben.forms()] == [()]
        assert tables(ana) == tables(ben)
        assert json.dumps(value) in {line[10] for line in lines(ben)}
        assert not ben.check()


def test_a_backup_of_it_is_proven_and_belongs_to_it(
    passed: SimpleNamespace, tmp_path: Path
) -> None:
    carla = passed.carla
    carla.use_backups(tmp_path / "backups")

    made = carla.keep_backup("asked")

    assert made.state == PROVEN
    assert made.head == carla.journal_head().hash == passed.bundle.until[WRITER].hash
    assert carla.keep_before("import") == made.path
    assert not carla.verify_journal()


def test_an_unclean_end_right_after_it_is_no_loss(passed: SimpleNamespace, tmp_path: Path) -> None:
    passed.carla.use_backups(passed.carla.path.parent / "backups")
    passed.carla.keep_backup("asked")

    with opened(as_after_a_kill(passed.carla, tmp_path / "killed")) as again:
        assert again.recovery is not None
        assert {one.code for one in again.recovery.findings} == {"newer-version"}
