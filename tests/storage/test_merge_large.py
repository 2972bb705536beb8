"""A merge that would delete or empty a large part stops and asks; a small one does not."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from irm_desktop.domain.merge_records import LARGE
from irm_desktop.errors import WorkspaceError
from tests.builders import a_commitment, a_filled_workspace, a_plan
from tests.storage.copies import copies, lines, sent, tables, takes


@pytest.fixture
def both(tmp_path: Path) -> Iterator[SimpleNamespace]:
    """Twelve commitments in Spain, and one in Peru."""
    spain = a_plan([a_commitment(str(n), text="Words") for n in range(1, 13)])
    with (
        a_filled_workspace(tmp_path, spain, a_plan(1, key="PE", name="Peru")) as made,
        copies(made, tmp_path, "Ben") as (ana, ben),
    ):
        plan = next(one.id for one in ana.plans() if one.title == "Plan 2 of Spain")
        yield SimpleNamespace(ana=ana, ben=ben, plan=plan, ids=ana.commitment_ids(plan))


def asked(both: SimpleNamespace) -> str:
    """What was asked; nothing is changed before somebody agrees, and all of it afterwards."""
    before, rows = lines(both.ana), tables(both.ana)
    (question,) = both.ana.look_into(sent(both.ben, both.ana)).questions
    assert question.code == LARGE
    with pytest.raises(WorkspaceError) as error:
        takes(both.ana, both.ben)
    assert (error.value.code, error.value.message) == (LARGE, question.sentence)
    assert (lines(both.ana), tables(both.ana)) == (before, rows)
    takes(both.ana, both.ben, LARGE)
    assert tables(both.ana) == tables(both.ben)
    return str(question.sentence)


def test_half_of_the_commitments(both: SimpleNamespace) -> None:
    for one in both.ids[:7]:
        both.ben.delete("commitment", one)

    assert asked(both) == (
        "This would delete 7 of 13 commitments that are here. Look at them first; nothing is "
        "changed until you agree."
    )


def test_a_whole_plan(both: SimpleNamespace) -> None:
    both.ben.delete("plan", both.plan)

    assert asked(both) == (
        "This would delete 1 of 2 action plans and 12 of 13 commitments that are here. Look at "
        "them first; nothing is changed until you agree."
    )


def test_texts_that_were_emptied(both: SimpleNamespace) -> None:
    for one in both.ids:
        both.ben.set_fields("commitment", one, {"text": ""})

    assert asked(both) == (
        "This would empty texts of 12 of 13 commitments that are here. Look at them first; nothing "
        "is changed until you agree."
    )


def test_a_few_go_without_a_question(both: SimpleNamespace) -> None:
    for one in both.ids[:2]:
        both.ben.delete("commitment", one)
    both.ben.set_fields("commitment", both.ids[5], {"text": ""})

    done = takes(both.ana, both.ben)

    assert done.preview.questions == ()
    assert len(both.ana.commitment_ids(both.plan)) == 10


def test_what_was_deleted_on_both_sides_is_no_question(both: SimpleNamespace) -> None:
    for workspace in (both.ana, both.ben):
        for one in both.ids[:7]:
            workspace.delete("commitment", one)

    assert takes(both.ana, both.ben).preview.questions == ()


def test_one_that_only_lacks_much_deletes_nothing(both: SimpleNamespace) -> None:
    """A copy from before: it has a small part of what is here."""
    for number in range(20):
        both.ana.set_fields("commitment", both.ids[number % 12], {"title": f"Title {number}"})
    rows = tables(both.ana)

    done = takes(both.ana, both.ben)

    assert done.preview.nothing
    assert tables(both.ana) == rows


def test_deletions_that_knew_too_little_are_no_question(both: SimpleNamespace) -> None:
    for one in both.ids[:7]:
        both.ben.delete("commitment", one)
        both.ana.set_fields("commitment", one, {"title": "Still at work on it"})

    assert takes(both.ana, both.ben).preview.questions == ()
    assert len(both.ana.commitment_ids(both.plan)) == 12
