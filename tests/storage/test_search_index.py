"""The index of words follows the journal, and is made anew where anything is wrong with it."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from irm_desktop.domain.search_hits import Hit
from irm_desktop.storage.guard import OutsideJournal, changes_index
from irm_desktop.storage.search_index import Indexing
from irm_desktop.storage.workspace import Workspace
from tests.builders import (
    a_commitment,
    a_draft,
    a_filled_workspace,
    a_plan,
    open_again,
    the_library,
)


@pytest.fixture
def spain(tmp_path: Path) -> Iterator[Workspace]:
    plan = a_plan([a_commitment("1", "Open the budget", text="First words. Second words.")])
    with a_filled_workspace(tmp_path, plan) as workspace:
        yield workspace


def wheres(workspace: Workspace, query: str) -> list[str]:
    return [hit.where for hit in workspace.search(query)]


def content(workspace: Workspace) -> list[tuple[object, ...]]:
    """What is in the index, without its numbers, and the words' beginnings that it knows."""
    connection = dbapi2.connect(str(workspace.path))
    query = "SELECT id >> 40, entity, record, part, plan_id FROM search_docs"
    docs = [tuple(row) for row in connection.execute(query)]
    connection.execute("CREATE VIRTUAL TABLE temp.v USING fts5vocab(main, search_words, col)")
    terms = [tuple(row) for row in connection.execute("SELECT * FROM temp.v")]
    connection.close()
    return sorted(docs) + sorted(terms)


def test_what_was_written_is_found_at_once(spain: Workspace) -> None:
    commitment = spain.commitment_ids()[0]
    spain.set_fields("commitment", commitment, {"title": "A register of lobbyists"})
    assert spain.index_state().waiting > 0
    assert wheres(spain, "lobby") == ["Title, commitment 1 of ES-2"]
    assert spain.index_state().waiting == 0
    assert spain.find("lobby").state.waiting == 0


def test_undo_and_redo_are_followed(spain: Workspace) -> None:
    spain.add_commitment(spain.plans()[0].id, "2", "Lobby register")
    assert wheres(spain, "lobby") == ["Title, commitment 2 of ES-2"]
    spain.undo()
    assert wheres(spain, "lobby") == []
    spain.redo()
    assert wheres(spain, "lobby") == ["Title, commitment 2 of ES-2"]


def test_words_that_were_replaced_are_old_words(spain: Workspace) -> None:
    commitment = spain.commitment_ids()[0]
    spain.set_fields("commitment", commitment, {"text": "First words. Other things."})
    (hit,) = spain.search("second")
    assert (hit.kind, hit.snippet.text) == ("old", "Second words.")
    assert hit.where.startswith("Old words of text, commitment 1 of ES-2, ")
    assert hit.where.endswith(", Ana")
    assert hit.target.record == commitment
    assert wheres(spain, "first") == ["Text, commitment 1 of ES-2"]
    spain.undo()
    assert wheres(spain, "second") == ["Text, commitment 1 of ES-2"]
    assert [hit.kind for hit in spain.search("other")] == ["old"]


def test_old_words_that_are_written_again_are_old_no_more(spain: Workspace) -> None:
    commitment = spain.commitment_ids()[0]
    for text in ("One.", "Two.", "One.", "Three."):
        spain.set_fields("commitment", commitment, {"text": text})
    assert [hit.snippet.text for hit in spain.search("one")] == ["One."]
    assert [hit.snippet.text for hit in spain.search("two")] == ["Two."]
    spain.set_fields("commitment", commitment, {"text": "Three. Two."})
    assert wheres(spain, "two") == ["Text, commitment 1 of ES-2"]


def test_a_run_of_typing_leaves_no_half_words(spain: Workspace) -> None:
    commitment = spain.commitment_ids()[0]
    for text in ("", "Teh", "The", "The lobb", "The lobby"):
        spain.set_reason(commitment, "specificity", text, typing=True)
        spain.catch_up()
    assert wheres(spain, "lobby") == ["Reason of Specificity, commitment 1 of ES-2"]
    assert wheres(spain, "teh") == []


def test_what_was_typed_over_is_found_however_often_the_index_came_between(
    spain: Workspace,
) -> None:
    commitment = spain.commitment_ids()[0]
    spain.set_fields("commitment", commitment, {"text": "First words. Zweite."}, typing=True)
    spain.catch_up()
    spain.set_fields("commitment", commitment, {"text": "First words. Zweites Wort."}, typing=True)
    assert [(hit.kind, hit.snippet.text) for hit in spain.search("second")] == [
        ("old", "Second words.")
    ]


def test_deleted_records_are_old_words_until_they_are_back(spain: Workspace) -> None:
    commitment = spain.commitment_ids()[0]
    spain.set_reason(commitment, "specificity", "It names dates.")
    spain.delete("commitment", commitment)
    assert {hit.kind for hit in spain.search("budget")} == {"old"}
    assert wheres(spain, "budget")[0].startswith("Deleted: Title, commitment 1 of ES-2, ")
    assert wheres(spain, "dates")[0].startswith("Deleted: Reason of Specificity, commitment 1")
    spain.undo()
    assert wheres(spain, "budget") == ["Title, commitment 1 of ES-2"]
    assert wheres(spain, "dates") == ["Reason of Specificity, commitment 1 of ES-2"]


def test_an_import_that_was_taken_back_leaves_no_words(spain: Workspace) -> None:
    plan = a_plan([a_commitment(str(n), f"Imported {n}") for n in range(30)], number="3")
    spain.accept(a_draft(plan, file_name="more.csv"))
    assert len(spain.search("imported", limit=100)) == 31 - 1
    spain.undo()
    assert wheres(spain, "imported") == []


def test_a_record_keeps_its_place_when_it_is_written(spain: Workspace) -> None:
    plan = spain.plans()[0].id
    ids = [spain.add_commitment(plan, str(n), f"Word {n}").created for n in range(2, 5)]
    assert [hit.record for hit in spain.search("word", kinds=["commitment"])][-3:] == ids
    spain.set_fields("commitment", ids[0], {"title": "Word written anew"})
    assert [hit.record for hit in spain.search("word", kinds=["commitment"])][-3:] == ids


def _edit(chance: random.Random, workspace: Workspace) -> None:
    words = ["alpha", "beta", "gamma", "delta.", "épsilon", "开放", "zeta\n", "2.10"]
    text = " ".join(chance.choices(words, k=chance.randint(0, 6)))
    ids = workspace.commitment_ids()
    act = chance.randrange(9)
    if act == 0 or not ids:
        workspace.add_commitment(workspace.plans()[0].id, str(chance.randrange(20)), text or "x")
    elif act <= 2:
        workspace.set_fields("commitment", chance.choice(ids), {"text": text}, typing=act == 1)
    elif act == 3:
        workspace.set_reason(chance.choice(ids), "specificity", text, typing=True)
    elif act == 4:
        workspace.add_milestone(chance.choice(ids), "1", text or "y")
    elif act == 5 and chance.random() < 0.4:
        workspace.delete("commitment", chance.choice(ids))
    elif act == 6:
        workspace.redo()
    else:
        workspace.undo()
        if not workspace.plans():
            workspace.redo()


@pytest.mark.parametrize("seed", range(6))
def test_step_by_step_or_at_once_the_index_is_the_same(spain: Workspace, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(60):
        _edit(chance, spain)
        if chance.random() < 0.5:
            spain.catch_up(0)
    spain.catch_up()
    step_by_step = content(spain)
    with spain._indexing() as connection:
        connection.exec_driver_sql("DELETE FROM search_state")
        connection.exec_driver_sql("INSERT INTO search_state VALUES ('version', -1)")
    spain.catch_up()
    assert content(spain) == step_by_step
    assert spain.check() == []


QUERIES = ("alpha", "alp beta", '"alpha beta"', "epsilon", "开放", "2.10", "gam -delta", "z", "x")


def shown(hits: tuple[Hit, ...]) -> list[tuple[str, str, str]]:
    return sorted((hit.kind, hit.record, hit.where) for hit in hits)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("indexed", ["not", "partly"])
def test_a_file_for_reading_without_an_index_finds_the_same(
    spain: Workspace, seed: int, indexed: str
) -> None:
    chance = random.Random(seed)
    for _ in range(40):
        _edit(chance, spain)
    if indexed == "partly":
        spain.catch_up()
        for _ in range(15):
            _edit(chance, spain)
    reading = Workspace.open(spain.path, actor="Ben", library=the_library(), read_only=True)
    with reading:
        assert reading.index_state().waiting > 0
        found = {query: reading.find(query, limit=500) for query in QUERIES}
    expected = {query: shown(spain.search(query, limit=500)) for query in QUERIES}
    assert sum(map(len, expected.values())) > 10
    assert {query: shown(one.hits) for query, one in found.items()} == expected
    assert {one.state.sentence for one in found.values()} == {
        "This file is open for reading only and its index of words is not complete: the texts "
        "themselves are searched, which takes longer."
    }


def test_a_file_for_reading_with_an_index_uses_it(spain: Workspace) -> None:
    spain.catch_up()
    reading = Workspace.open(spain.path, actor="Ben", library=the_library(), read_only=True)
    with reading:
        found = reading.find("budget")
    assert [hit.where for hit in found.hits] == ["Title, commitment 1 of ES-2"]
    assert found.state.sentence == ""


DAMAGES = [
    "DROP TABLE search_docs",
    "DROP TABLE search_words",
    "DROP TABLE search_state",
    "DELETE FROM search_words_data",
    "UPDATE search_words_data SET block = x'00ff00ff00ff00ff' WHERE id > 1",
    "UPDATE search_state SET value = 0 WHERE key = 'version'",
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_index_is_made_anew_and_no_damage_of_the_file(
    spain: Workspace, damage: str
) -> None:
    spain.catch_up()
    spain.close()
    connection = dbapi2.connect(str(spain.path))
    connection.execute(damage)
    connection.commit()
    connection.close()
    with open_again(spain) as again:
        assert again.check() == []
        again.backup(again.path.with_name("copy.irm"))
        assert wheres(again, "budget") == ["Title, commitment 1 of ES-2"]


def test_a_repair_has_the_index_made_anew(spain: Workspace) -> None:
    spain.catch_up()
    spain.close()
    connection = dbapi2.connect(str(spain.path))
    connection.execute("UPDATE commitments SET title = 'Changed behind the journal'")
    connection.commit()
    connection.close()
    with open_again(spain) as again:
        assert again.repair() is not None
        assert again.index_state().waiting == again.index_state().total
        assert wheres(again, "budget") == ["Title, commitment 1 of ES-2"]


def test_only_the_indexer_writes_the_index_and_it_writes_nothing_else(spain: Workspace) -> None:
    beside = pytest.raises(OutsideJournal, match="beside the index of words")
    with beside, spain._operation("x") as op:
        op.connection.exec_driver_sql("DELETE FROM search_docs")
    outside = pytest.raises(OutsideJournal, match="outside the journal")
    with outside, spain._indexing() as connection:
        connection.exec_driver_sql("DELETE FROM commitments")
    assert changes_index("INSERT INTO search_words_data VALUES (1, 2)")
    assert not changes_index("UPDATE saved_searches SET name = 'search'")


def test_a_small_step_leaves_the_rest_for_later(
    spain: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = a_plan([a_commitment(str(n), f"Many {n}") for n in range(200)], number="3")
    spain.accept(a_draft(plan, file_name="more.csv"))
    monkeypatch.setattr("irm_desktop.storage.search_index.SMALL", 100)
    state = Indexing.catch_up(spain, 0)
    assert 0 < state.waiting < state.total
    found = spain.find("many", limit=500)
    assert len(found.hits) <= 200
    assert len(spain.search("many", limit=500)) == 200
