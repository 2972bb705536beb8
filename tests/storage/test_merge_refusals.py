"""A merge with something empty, foreign, newer, damaged or cut off stops, and nothing changes."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from irm_desktop.domain.merge_records import UNKNOWN, MergeQuestion
from irm_desktop.domain.vectors import Mark
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.change_set import ChangeSet, Odd
from irm_desktop.storage.entries import entry_hash
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan
from tests.storage.copies import copies, lines, sent, tables

AGAIN = "Nothing was changed. Ask for it to be sent again."


@pytest.fixture
def both(spain: Workspace, tmp_path: Path) -> Iterator[SimpleNamespace]:
    """Ana's workspace, and a bundle of Ben's with two entries of one sitting."""
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        for title in ("First", "Second"):
            ben.set_fields("commitment", ben.commitment_ids()[0], {"title": title})
        yield SimpleNamespace(ana=ana, ben=ben, bundle=sent(ben, ana))


def refused(ana: Workspace, bundle: ChangeSet, *agreed: str) -> WorkspaceError:
    """What stopped the merge; nothing of it is there, and the workspace goes on."""
    before, rows, undo = lines(ana), tables(ana), ana.undo_sentence
    with pytest.raises(WorkspaceError) as error:
        ana.merge(bundle, agreed)
    assert (lines(ana), tables(ana), ana.undo_sentence) == (before, rows, undo)
    assert not ana.waiting_bundles()
    ana.set_fields("commitment", ana.commitment_ids()[-1], {"theme": "Goes on"})
    assert not ana.check()
    return error.value


def test_another_workspace(both: SimpleNamespace, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    with a_filled_workspace(other, a_plan(1, key="PE", name="Peru")) as peru:
        bundle = replace(peru.outgoing(), name="peru.irm")
        (asked,) = both.ana.look_into(bundle).questions

        error = refused(both.ana, bundle, "foreign")

    assert (error.code, error.message) == (asked.code, asked.sentence)
    assert error.message == (
        "peru.irm is of another workspace, not a copy of this one: nothing of it belongs here. "
        "Nothing was changed. Open it by itself, or import its tables."
    )


def test_an_empty_one(both: SimpleNamespace) -> None:
    bundle = ChangeSet(both.ana.id, (), name="empty.irm")

    error = refused(both.ana, bundle)

    assert error.code == "empty"
    assert error.message == (
        "empty.irm is empty: there is no entry in its journal. Nothing here would change. Make "
        "sure that it is the file you meant."
    )
    assert both.ana.merge(bundle, ["empty"]).preview.nothing


def test_one_that_brings_nothing_new_is_not_called_empty(both: SimpleNamespace) -> None:
    both.ana.merge(both.bundle)

    assert both.ana.merge(sent(both.ben, both.ana)).preview.questions == ()


def test_a_newer_version_of_the_program(both: SimpleNamespace) -> None:
    bundle = replace(both.bundle, newer=True)

    error = refused(both.ana, bundle)

    assert error.code == "newer"
    assert error.message == (
        "Ben.irmb was written by a newer version of the program. What this version does not know "
        "is kept and passed on, and shown after an update."
    )
    both.ana.merge(bundle, ["newer"])
    assert both.ana.commitment(both.ana.commitment_ids()[0]).title == "Second"


def test_a_sender_whom_nobody_confirmed(both: SimpleNamespace) -> None:
    doubt = MergeQuestion(UNKNOWN, "Nobody has confirmed that this is Ben.")

    error = refused(both.ana, replace(both.bundle, doubts=(doubt,)))

    assert (error.code, error.message) == (UNKNOWN, doubt.sentence)


def test_one_with_an_entry_taken_out(both: SimpleNamespace) -> None:
    error = refused(both.ana, replace(both.bundle, entries=both.bundle.entries[1:]))

    assert error.code == "damaged"
    assert error.message == f"Ben.irmb is damaged: entry 1 of a sitting is missing. {AGAIN}"


def test_one_whose_end_is_missing(both: SimpleNamespace) -> None:
    error = refused(both.ana, replace(both.bundle, entries=both.bundle.entries[:1]))

    assert error.message == f"Ben.irmb is damaged: entry 2 of a sitting is missing. {AGAIN}"


def test_one_with_nothing_left_in_it(both: SimpleNamespace) -> None:
    error = refused(both.ana, replace(both.bundle, entries=()))

    assert error.message == (
        f"Ben.irmb is damaged: entries 1 to 2 of a sitting are missing. {AGAIN}"
    )


@pytest.mark.parametrize(
    ("field", "value"), [("value", '"Forged"'), ("actor", "Eva"), ("reason", "why"), ("seen", "[]")]
)
def test_one_with_a_changed_entry(both: SimpleNamespace, field: str, value: str) -> None:
    first, second = both.bundle.entries
    for entries in (
        (first._replace(**{field: value}), second),
        (first, second._replace(**{field: value})),
    ):
        error = refused(both.ana, replace(both.bundle, entries=entries))
        assert error.code == "damaged"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("value", "{"),
        ("parents", '"x"'),
        ("parents", "[1]"),
        ("hlc", "ffffffffffff-ffff"),
        ("hlc", "soon"),
        ("seq", 0),
        ("seq", "1"),
        ("writer", None),
        ("value", "[" * 100_000),
        ("reason", "why\0"),
        ("actor", "\0Ben"),
    ],
)
def test_one_that_cannot_be_read(both: SimpleNamespace, field: str, value: object) -> None:
    first, second = both.bundle.entries
    bundle = replace(both.bundle, entries=(first._replace(**{field: value}), second))

    error = refused(both.ana, bundle)

    assert error.message == f"Ben.irmb is damaged: an entry in it cannot be read. {AGAIN}"


def test_one_with_an_entry_that_goes_by_the_id_of_another(both: SimpleNamespace) -> None:
    known = sorted(lines(both.ana))[0][0]
    first = both.bundle.entries[0]._replace(op_id=known)
    bundle = replace(both.bundle, entries=(first,), until={})

    error = refused(both.ana, bundle)

    assert error.message == f"Ben.irmb is damaged: what it says does not fit together. {AGAIN}"


def test_one_with_a_text_that_is_none(both: SimpleNamespace) -> None:
    first = both.bundle.entries[0]._replace(value='"\\ud800"')
    bundle = replace(both.bundle, entries=(first,), until={})

    error = refused(both.ana, bundle)

    assert error.message == f"Ben.irmb is damaged: a value in it cannot be kept. {AGAIN}"


@pytest.mark.parametrize("words", [{"value": '"Forged"'}, {"value": "null", "reason": "Forged"}])
def test_one_with_words_beside_the_hash_of_others(
    both: SimpleNamespace, words: dict[str, str]
) -> None:
    first, second = both.bundle.entries
    odd = {second.op_id: Odd(hash=entry_hash(second))}
    bundle = replace(both.bundle, entries=(first, second._replace(**words)), odd=odd)

    error = refused(both.ana, bundle)

    assert error.message == (
        f"Ben.irmb is damaged: an entry in it has words that its hash is not of. {AGAIN}"
    )


@pytest.mark.parametrize("rest", ["{", "5", "[" * 100_000])
def test_one_that_says_more_than_can_be_read(both: SimpleNamespace, rest: str) -> None:
    second = both.bundle.entries[1]
    bundle = replace(both.bundle, odd={second.op_id: Odd(rest=rest)})

    error = refused(both.ana, bundle)

    assert error.message == f"Ben.irmb is damaged: an entry in it cannot be read. {AGAIN}"


def test_a_character_that_an_office_cannot_hold_stands_in_no_table(both: SimpleNamespace) -> None:
    first = both.bundle.entries[0]._replace(value='"First\\u0000"')

    both.ana.merge(replace(both.bundle, entries=(first,), until={}))

    assert both.ana.commitment(both.ana.commitment_ids()[0]).title == "First\ufffd"
    assert not both.ana.check()


def test_one_with_a_number_of_a_thousand_digits(both: SimpleNamespace) -> None:
    first = both.bundle.entries[0]._replace(field="number", value=f'"{"9" * 5000}"')

    both.ana.look_into(replace(both.bundle, entries=(first,), until={}))


def test_a_writer_with_two_histories_at_the_end(both: SimpleNamespace) -> None:
    ana, bundle = both.ana, both.bundle
    ana.merge(bundle)
    forked = bundle.entries[1]._replace(value='"Another second"')
    until = {**bundle.until, forked.writer: Mark(2, "0" * 64)}

    for other in (replace(bundle, until=until, entries=()), replace(bundle, entries=(forked,))):
        error = refused(ana, replace(other, name="Ben.irmb"))
        assert error.code == "forked"
        assert "tell the sitting of Ben of " in error.message
        assert error.message.endswith(
            " in two ways, as when a running computer was copied. Nothing was changed. Keep both "
            "files and ask the office for help."
        )


def test_a_writer_with_two_histories_that_go_on(both: SimpleNamespace) -> None:
    ana, bundle = both.ana, both.bundle
    first, second = bundle.entries
    ana.merge(replace(bundle, entries=(first,), until={}))
    other = second._replace(prev_hash="0" * 64)

    assert refused(ana, replace(bundle, entries=(other,), until={})).code == "forked"


def test_nothing_is_sent_to_a_copy_with_another_history(both: SimpleNamespace) -> None:
    ben = both.ben
    (writer,) = set(both.bundle.until) - set(both.bundle.since)

    with pytest.raises(WorkspaceError) as error:
        ben.outgoing({writer: Mark(1, "0" * 64)})

    assert error.value.code == "forked"


def test_a_workspace_that_lost_entries_is_not_exchanged(both: SimpleNamespace) -> None:
    ana, ben = both.ana, both.ben
    ana.merge(both.bundle)
    with ana._writing() as connection:
        connection.exec_driver_sql("DELETE FROM journal WHERE value = '\"First\"'")
        connection.commit()
    ben.set_fields("commitment", ben.commitment_ids()[0], {"title": "Third"})
    before = lines(ana)

    for refuse in (ana.outgoing, lambda: ana.merge(sent(ben, ana))):
        with pytest.raises(WorkspaceError) as error:
            refuse()
        assert error.value.code == "gaps"
        assert error.value.message == (
            "Entries of this workspace's journal (1) were lost when it was repaired, so it cannot "
            "be exchanged with other copies. Take the copy of a colleague, or a backup from "
            "before, and enter there what is missing; this file stays as it is."
        )
    assert lines(ana) == before
