"""Searching everything: what is found, where it stands, and what never is."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from irm_desktop.domain.search_hits import KINDS, Hit
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_filled_workspace, a_plan, the_library

RELEASED = sorted((Path(__file__).parent.parent / "databases").glob("*.irm"))[-1]


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Workspace]:
    """The newest example file, which has a record of every kind."""
    path = Path(shutil.copy(RELEASED, tmp_path / "full.irm"))
    with Workspace.open(path, actor="Ana", library=the_library()) as workspace:
        yield workspace


@pytest.fixture
def some(tmp_path: Path) -> Iterator[Workspace]:
    commitments = [
        a_commitment("1", "Transparência orçamental", text="Publish the budget. Open data."),
        a_commitment("2.1", "Élections", text="Le registre e\u0301lectoral est ouvert.", row=4),
        a_commitment("2.10", "开放政府数据", text="公民参与政府决策", row=5),
        a_commitment("4", "تعزيز الشَّفافيّة والمساءلة", text="إدارة الأموال العامة ٢٠١٤", row=6),
        a_commitment("5", "Straße und Behörde", text="Öffentlichkeit", row=7),
    ]
    with a_filled_workspace(tmp_path, a_plan(commitments)) as workspace:
        yield workspace


def numbers(workspace: Workspace, query: str) -> list[str]:
    return [workspace.commitment(hit.record).number for hit in workspace.search(query)]


def one(workspace: Workspace, query: str, **more: object) -> Hit:
    (hit,) = workspace.search(query, **more)  # type: ignore[arg-type]
    return hit


def marks(hit: Hit) -> list[str]:
    return [hit.snippet.text[start:end] for start, end in hit.snippet.marks]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("transparencia", ["1"]),
        ("Transparência", ["1"]),
        ("TRANSPARE\u0302NCIA", ["1"]),
        ("orçam", ["1"]),
        ("electoral", ["2.1"]),
        ("élections ÉLECTORAL", ["2.1"]),
        ("政府", ["2.10"]),
        ("府政", []),
        ("数据 参与", ["2.10"]),
        ("الشفافيه", ["4"]),
        ("المساءله", ["4"]),
        ("ادارة الاموال", ["4"]),
        ("2014", ["4"]),
        ("strasse", ["5"]),
        ("BEHORDE", ["5"]),
        ("2.1", ["2.1", "2.10"]),
        ("2.1 ", ["2.1"]),
        ("2.10", ["2.10"]),
        ('"open data"', ["1"]),
        ('"data open"', []),
        ("open -budget ", []),
        ("", []),
    ],
)
def test_commitments_are_found_however_they_are_written(
    some: Workspace, query: str, expected: list[str]
) -> None:
    assert numbers(some, query) == expected


def test_a_hit_shows_the_original_words_with_marks(some: Workspace) -> None:
    hit = one(some, "electoral")
    assert hit.snippet.text == "Le registre électoral est ouvert."
    assert marks(hit) == ["électoral"]
    assert (hit.title, hit.where) == ("2.1  Élections", "Text, commitment 2.1 of ES-2")
    arabic = one(some, "الشفافيه")
    assert marks(arabic) == ["الشَّفافيّة"]


def test_the_words_are_those_of_the_language_that_is_asked_for(some: Workspace) -> None:
    assert one(some, "electoral", language="fr").where == "Texte, engagement 2.1 de ES-2"
    assert one(some, "electoral", language="ar").where == "النص، الالتزام 2.1 من ES-2"


def test_every_kind_but_old_words_is_found_in_the_example(full: Workspace) -> None:
    full.search("")
    with full._reading() as connection:
        found = connection.exec_driver_sql("SELECT DISTINCT id >> 40 FROM search_docs").scalars()
        assert {KINDS[kind - 1] for kind in found} >= set(KINDS) - {"old"}


@pytest.mark.parametrize(
    ("query", "kind", "where", "page"),
    [
        ("olmo", "person", "Pseudonym, “Olmo”", "person"),
        ("comptroller", "person", "Role, “Olmo”", "person"),
        ("notes.txt", "attachment", "File, source interview-8", "source"),
        ("registro", "excerpt", "Translation of an excerpt, source interview-8", "source"),
        ('"calls since january"', "note", "Note, interview 8 of ES-2", "interview"),
        ("example.org/8", "source", "Address, source interview-8", "source"),
    ],
)
def test_evidence_is_found_with_its_place(
    full: Workspace, query: str, kind: str, where: str, page: str
) -> None:
    hit = one(full, query, kinds=[kind])
    assert (hit.kind, hit.where, hit.target.page) == (kind, where, page)


def test_names_and_contacts_of_people_are_never_found(full: Workspace) -> None:
    added = full.add_person("", name="Araceli Quintanilla", contact="araceli@example.org")
    assert full.search("quintanilla") == full.search("araceli") == ()
    assert full.search("zoé") == full.search("quirós") == ()
    full.set_person(added.created, name="Benedicta", organisation="Zarzamora")
    assert full.search("benedicta") == ()
    assert one(full, "zarzamora").kind == "person"
    with full._reading() as connection:
        query = "SELECT DISTINCT part FROM search_docs WHERE entity = 'stakeholder'"
        assert set(connection.exec_driver_sql(query).scalars()) == {""}


def test_a_reason_leads_to_its_field(some: Workspace) -> None:
    commitment = some.commitment_ids()[0]
    some.set_reason(commitment, "specificity", "The text names a measurable product.")
    hit = one(some, "measur prod")
    assert hit.where == "Reason of Specificity, commitment 1 of ES-2"
    assert (hit.kind, hit.field) == ("reason", "reason")
    target = hit.target
    assert (target.page, target.record) == ("commitment", commitment)
    assert (target.field, target.indicator) == ("reason", "specificity")
    assert target.plan_id == hit.plan_id == some.plans()[0].id


def test_a_passage_leads_to_its_section_and_language(some: Workspace) -> None:
    plan = some.plans()[0]
    assessment = some.assessments(plan.id)[0]
    some.write_passage(assessment.id, "background", "plan", plan.id, "es", "Contexto nacional")
    hit = one(some, "nacional")
    assert (hit.target.page, hit.target.record) == ("report", plan.id)
    assert (hit.target.section, hit.target.language) == ("background", "es")
    assert hit.where.endswith(", plan ES-2")


def test_kinds_and_plans_narrow_what_is_found(full: Workspace) -> None:
    plan = full.plan_by_key("ES-2")
    found = full.search("register", limit=200)
    assert {hit.kind for hit in found} >= {"note", "excerpt"}
    only = full.search("register", kinds=["note"])
    assert [hit.kind for hit in only] == ["note"]
    here = full.search("register", plan_id=plan.id, limit=200)
    assert {hit.plan_id for hit in here} == {plan.id}
    assert full.search("register", plan_id="none") == ()


def test_an_unknown_kind_is_refused(some: Workspace) -> None:
    with pytest.raises(WorkspaceError, match="There is no kind “letters” to search") as caught:
        some.search("budget", kinds=["letters"])
    assert caught.value.code == "cannot"


def test_the_first_come_by_kind_and_place_and_the_best_by_rank(some: Workspace) -> None:
    ids = some.commitment_ids()
    some.set_fields("commitment", ids[4], {"title": "Ombudsman of the state"})
    some.set_fields("commitment", ids[0], {"text": "long " * 300 + "ombudsman"})
    assert numbers(some, "ombuds") == ["1", "5"]
    best = some.find("ombuds", ranked=True)
    assert [some.commitment(hit.record).number for hit in best.hits] == ["5", "1"]
    assert best.counts == {"commitment": 2}


def test_a_ranked_answer_counts_more_than_it_shows(some: Workspace) -> None:
    plan = some.plans()[0]
    for number in range(30):
        some.add_commitment(plan.id, f"9.{number}", f"Budget {number}")
    found = some.find("budget", ranked=True, limit=5)
    assert len(found.hits) == 5
    assert found.counts["commitment"] == 31


def test_searches_are_kept_by_name(some: Workspace) -> None:
    plan = some.plans()[0]
    some.keep_search("Money", "budget", kinds=["reason", "commitment"], plan_id=plan.id)
    (kept,) = some.saved_searches()
    assert (kept.name, kept.query, kept.plan_id) == ("Money", "budget", plan.id)
    assert kept.kinds == ("commitment", "reason")
    assert some.keep_search("money", "funds").created == kept.id
    assert [one.query for one in some.saved_searches()] == ["funds"]
    some.undo()
    assert [one.query for one in some.saved_searches()] == ["budget"]
    some.delete("search", kept.id)
    assert some.saved_searches() == ()


@pytest.mark.parametrize(("name", "query"), [("", "budget"), ("Money", " … ")])
def test_a_search_without_name_or_words_is_not_kept(some: Workspace, name: str, query: str) -> None:
    with pytest.raises(WorkspaceError) as caught:
        some.keep_search(name, query)
    expected = "A search is kept under a name, with words to look for. Type both."
    assert caught.value.message == expected
