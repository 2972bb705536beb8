"""A plan's workbook from the workspace to the panel and back into the inbox."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment

from irm_desktop.domain.review_records import ReviewItem
from irm_desktop.review_return import bring_back
from irm_desktop.review_send import send
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_filled_workspace, a_plan
from tests.review_workbooks import at, put, values_only

RATED = {"specificity": "high", "potential_impact": "minor"}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    commitments = [
        a_commitment("2.10", "First", values=RATED, text="As printed.\n\nOf two paragraphs.",
                     milestones=("Draft", "Run")),
        a_commitment("2.2", "Second", values=RATED, text="=1+1", row=4),
        a_commitment("2.3", "Third", row=5),
    ]  # fmt: skip
    with a_filled_workspace(tmp_path, a_plan(commitments)) as opened:
        yield opened


@pytest.fixture
def sent(workspace: Workspace, tmp_path: Path) -> Path:
    path = tmp_path / "copy.xlsx"
    plan = workspace.plan_by_key("ES-2").id
    send(workspace, plan, "progress", "en", [path], recipient="The panel", role="iep")
    return path


def _items(workspace: Workspace) -> tuple[ReviewItem, ...]:
    return workspace.inbox(workspace.plan_by_key("ES-2").id)


def _saved(book: Workbook, path: Path) -> Path:
    target = path.with_name("returned.xlsx")
    book.save(target)
    return target


def test_untouched_workbook_brings_nothing(workspace: Workspace, sent: Path) -> None:
    (outcome,) = bring_back(workspace, [values_only(sent, sent.with_name("values.xlsx"))])

    assert (outcome.state, outcome.new) == ("nothing_new", 0)
    assert _items(workspace) == ()


def test_edits_come_into_the_inbox_and_are_taken(workspace: Workspace, sent: Path) -> None:
    book = load_workbook(sent)
    put("Commitments", 0, "potential_impact", "Transformateur")(book)
    put("Commitments", 0, "end", "31/12/2015")(book)
    put("Texts", 2, "text", "As printed.\n\nOf two short paragraphs.")(book)
    put("Commitments", 0, "number", 2.2)(book)  # the same number, as a number
    put("Commitments", 2, "number", 2.1)(book)  # and one that lost its zero
    page, line, column = at(book, "Commitments", 2, "title")
    page.cell(line, column).comment = Comment("Which third?", "Ana Lima")

    (outcome,) = bring_back(workspace, [_saved(book, sent)])

    told = {(one.kind, one.field): one for one in _items(workspace)}
    assert outcome.new == len(told)
    impact, text = told["value", "value"], told["change", "text"]
    assert impact.proposals[0].theirs == "transformative"
    assert impact.needs_reason
    assert text.proposals[0].theirs == "As printed.\n\nOf two short paragraphs."
    assert told["value", "end"].proposals[0].theirs == "2015-12-31"
    assert told["comment", "title"].text == "Which third?"
    lost = [one for one in told.values() if one.kind == "mangled"]
    assert [(one.base, one.text, one.question) for one in lost] == [("2.10", "2.1", "lost-zeros")]
    plan = workspace.plan_by_key("ES-2")
    workspace.answer(plan.id, text.key, "taken")
    assert workspace.commitment(text.record).text == "As printed.\n\nOf two short paragraphs."


def test_same_workbook_twice_and_saved_again_brings_nothing_new(
    workspace: Workspace, sent: Path
) -> None:
    book = load_workbook(sent)
    put("Commitments", 2, "title", "The third")(book)
    page = book["Commitments"]
    beside = page.max_column + 1
    page.cell(2, beside).value = "Remarks"
    page.cell(4, beside).value = "Late, but done."
    returned = _saved(book, sent)
    again = values_only(returned, returned.with_name("again.xlsx"))
    page.move_range(f"A3:{page.cell(3, beside).coordinate}", rows=9)  # the first row comes last
    book.save(returned.with_name("moved.xlsx"))

    outcomes = bring_back(workspace, [returned, returned, again, returned.with_name("moved.xlsx")])

    assert [one.new for one in outcomes] == [3, 0, 0, 0]
    told = {one.kind: one for one in _items(workspace)}
    assert sorted(told) == ["comment", "outside", "value"]
    assert told["comment"].text == "Late, but done."
    assert told["comment"].subject == page.cell(4, 1).value


def test_sheets_in_a_new_workbook_are_recognised_by_their_rows(
    workspace: Workspace, sent: Path
) -> None:
    """Somebody copied the sheets into a workbook of their own: nothing says which copy it is."""
    book = load_workbook(sent)
    bare = Workbook()
    bare.remove(bare.worksheets[0])
    for name in ("Commitments", "Texts"):
        page = bare.create_sheet(name)
        for row in book[name].iter_rows(values_only=True):
            page.append(row)
    put("Commitments", 2, "title", "The third")(bare)

    (outcome,) = bring_back(workspace, [_saved(bare, sent)])

    assert (outcome.state, outcome.code, outcome.new) == ("kept", "guessed", 1)
    assert "By its" in outcome.sentence
    assert any("gone from the file" in one for one in outcome.notices)


def test_workbook_of_something_else_is_recognised_as_unknown(
    workspace: Workspace, sent: Path
) -> None:
    bare = Workbook()
    bare.worksheets[0].append(["number", "title"])
    bare.worksheets[0].append(["1", "A commitment of another plan"])

    (outcome,) = bring_back(workspace, [_saved(bare, sent)])

    assert (outcome.state, outcome.code) == ("refused", "unknown-export")
    assert _items(workspace) == ()
