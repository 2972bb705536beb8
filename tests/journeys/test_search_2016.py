"""Searching the IRM's own table of July 2016, imported whole, against a plain look at its rows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.domain.search_query import Query
from irm_desktop.domain.search_text import fold_text
from irm_desktop.importing.importer import read_draft
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_workspace, the_library

DATA = Path(__file__).parents[3] / "shared" / "data" / "irm-commitments-2016.csv"
FIELDS = ("number", "title", "short_title", "text", "theme", "cluster")
INSTITUTIONS = ("lead_institution", "supporting_institutions")


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    if not DATA.exists():
        pytest.skip("the IRM table of 2016 is not beside this checkout (../shared/data)")
    layouts = load_layouts(paths.resources() / "layouts")
    with a_workspace(tmp_path_factory.mktemp("table")) as workspace:
        workspace.accept(read_draft(DATA, the_library(), layouts))
        yield workspace


def by_looking(workspace: Workspace, query: str) -> set[str]:
    """The commitments that hold the query, text by text."""
    asked = Query.read(query)
    found = set()
    for plan in workspace.plans():
        for one in workspace.commitments(plan.id):
            texts = [fold_text(getattr(one, name)) for name in (*FIELDS, *INSTITUTIONS)]
            if asked.found_in(texts):
                found.add(one.id)
    return found


@pytest.mark.parametrize(
    "query",
    [
        "transparency", "TRANSPARENCIA", "informac", "información pública", "orçamento",
        "gestion", "ministry of justice", '"open data"', '"access to information"', "2.10",
        "8", "e-government", "ombuds", "data -open", "a", "ministry of finance budget", "ciudadan",
        "república", "création",
    ],
)  # fmt: skip
def test_what_is_found_is_what_stands_there(table: Workspace, query: str) -> None:
    expected = by_looking(table, query)
    found = table.search(query, kinds=["commitment"], limit=2000)
    assert {hit.record for hit in found} == expected != set()
    ranked = table.find(query, kinds=["commitment"], limit=2000, ranked=True)
    assert {hit.record for hit in ranked.hits} == expected
    assert ranked.counts["commitment"] == len(expected)


def test_accents_and_their_forms_make_no_difference(table: Workspace) -> None:
    counts = {
        len(table.search(query, kinds=["commitment"], limit=2000))
        for query in ("información", "informacion", "INFORMACIO\u0301N", "Ｉnformacion")
    }
    assert len(counts) == 1
    assert counts.pop() > 20


@pytest.mark.parametrize(
    ("title", "queries"),
    [
        ("تعزيز الشَّفافيّة في إدارة المال العام", ("الشفافية", "الشفافيه", "ادارة المال", "تعزيـز")),
        ("开放政府数据门户网站", ("政府数据", "开放", "门户 数据")),
        ("オープンガバメント推進", ("ガバメント", "推進")),
        ("열린 정부 파트너십", ("정부", "파트너")),
        ("Pénz­ügyi átláthatóság", ("penzugyi", "atlathatosag", "ÁTLÁTHATÓ")),
    ],
)
def test_added_records_are_found_among_the_others(
    table: Workspace, title: str, queries: tuple[str, ...]
) -> None:
    plan = table.plans()[0]
    added = table.add_commitment(plan.id, "99", title)
    for query in queries:
        assert [hit.record for hit in table.search(query)] == [added.created], query
    table.undo()
    for query in queries:
        assert table.search(query, kinds=["commitment"]) == (), query
