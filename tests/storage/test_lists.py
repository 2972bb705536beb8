"""Lists of commitments: order, filter, pages, and how many statements they take."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from irm_desktop.errors import NotFound
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_draft, a_plan

NUMBERS = ("10", "2.10", "1", "2.2", "2", "1.1.a", "D5")


@pytest.fixture
def many(empty: Workspace) -> Workspace:
    grades = ["low", "high", None, "not_reviewed", "none", "medium", "high"]
    commitments = [
        a_commitment(
            number,
            f"Título {chr(65 + place)}",
            row=place + 3,
            values={"specificity": grade} if grade else {},
        )
        for place, (number, grade) in enumerate(zip(NUMBERS, grades, strict=True))
    ]
    empty.accept(a_draft(a_plan(commitments), a_plan(2, key="AL", name="Albania")))
    return empty


@contextmanager
def counted(workspace: Workspace) -> Iterator[list[str]]:
    statements: list[str] = []

    def note(connection: object, cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(workspace._engine, "before_cursor_execute", note)
    yield statements
    event.remove(workspace._engine, "before_cursor_execute", note)


def numbers(workspace: Workspace, ids: list[str]) -> list[str]:
    return [row.number for row in workspace.commitment_rows(ids)]


def test_numbers_are_in_the_order_people_count(many: Workspace) -> None:
    plan = many.plan_by_key("ES-2")
    ids = many.commitment_ids(plan.id)
    assert numbers(many, ids) == ["1", "1.1.a", "2", "2.2", "2.10", "10", "D5"]
    assert many.commitment_ids(plan.id, descending=True) == list(reversed(ids))


def test_across_plans_members_come_first(many: Workspace) -> None:
    rows = many.commitment_rows(many.commitment_ids())
    assert [row.plan_key for row in rows] == ["AL-2"] * 2 + ["ES-2"] * 7


def test_titles_sort_whatever_their_number(many: Workspace) -> None:
    plan = many.plan_by_key("ES-2")
    rows = many.commitment_rows(many.commitment_ids(plan.id, order_by="title"))
    assert [row.title[-1] for row in rows] == list("ABCDEFG")


@pytest.mark.parametrize("descending", [False, True])
def test_grades_sort_by_rank_and_what_is_no_grade_comes_last(
    many: Workspace, descending: bool
) -> None:
    plan = many.plan_by_key("ES-2")
    ids = many.commitment_ids(plan.id, order_by="specificity", descending=descending)
    found = [row.values.get("specificity") for row in many.commitment_rows(ids)]
    graded = ["none", "low", "medium", "high", "high"]
    assert found[:5] == (graded[::-1] if descending else graded)
    assert set(found[5:]) == {None, "not_reviewed"}


def test_an_unknown_order_is_refused(many: Workspace) -> None:
    with pytest.raises(NotFound):
        many.commitment_ids(order_by="colour")


@pytest.mark.parametrize(
    ("text", "found"),
    [("titulo c", ["1"]), ("2.1", ["2.10"]), ("TÍTULO", 7), ("%", []), ("g título", ["D5"])],
)
def test_the_filter_takes_no_heed_of_case_and_accents(
    many: Workspace, text: str, found: list[str] | int
) -> None:
    plan = many.plan_by_key("ES-2")
    shown = numbers(many, many.commitment_ids(plan.id, text=text))
    assert (len(shown) if isinstance(found, int) else shown) == found


def test_rows_come_in_the_order_asked_and_skip_what_is_gone(many: Workspace) -> None:
    ids = many.commitment_ids()
    asked = [ids[4], "nowhere", ids[0], ids[2]]
    assert [row.id for row in many.commitment_rows(asked)] == [ids[4], ids[0], ids[2]]
    many.delete("commitment", ids[0])
    assert [row.id for row in many.commitment_rows(asked)] == [ids[4], ids[2]]
    assert ids[0] not in many.commitment_ids()


def test_a_plan_opens_in_three_statements(many: Workspace) -> None:
    plan = many.plan_by_key("ES-2")
    with counted(many) as statements:
        rows = many.commitment_rows(many.commitment_ids(plan.id))
    assert len(rows) == 7
    assert len(statements) <= 3


def test_a_page_of_rows_takes_two_statements_however_many_plans(many: Workspace) -> None:
    ids = many.commitment_ids()
    with counted(many) as statements:
        many.commitment_rows(ids)
    assert len(statements) == 2


def test_the_list_reads_no_long_texts(many: Workspace) -> None:
    with counted(many) as statements:
        many.commitment_rows(many.commitment_ids())
    assert all("commitments.text" not in statement for statement in statements)
