"""`search` as other programs use it."""

from pathlib import Path

import pytest

from tests.command_line import SAMPLE_TABLE, irm


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("search") / "filled.irm"
    assert irm("new", path).status == 0
    assert irm("import", path, SAMPLE_TABLE).status == 1
    return path


def test_search_tells_hits_as_json_alone(filled: Path) -> None:
    result = irm("search", filled, "TRANSPARÉNCY -tax", "--kind", "commitment", "--json")

    told = result.json
    assert (result.status, result.err) == (0, "")
    assert set(told) == {"query", "counts", "complete", "hits"}
    assert told["complete"] is True
    assert told["counts"]["commitment"] == len(told["hits"]) > 2
    hit = told["hits"][0]
    assert set(hit) == {
        "kind", "plan", "title", "where", "snippet", "marks", "entity", "record", "field",
    }  # fmt: skip
    (start, end), *_ = hit["marks"]
    assert hit["snippet"][start:end].casefold().startswith("transparency")


def test_search_shows_what_was_found_in_brackets(filled: Path) -> None:
    result = irm("search", filled, "transparency", "--limit", "1", "--language", "fr")

    where, title, snippet, more = result.out.splitlines()
    assert ", engagement " in where
    assert title.startswith("  ")
    assert "[transparency]" in snippet.casefold()
    assert more.startswith("… 1 of ")


def test_search_keeps_to_a_plan(filled: Path) -> None:
    everywhere = irm("search", filled, "the", "--json", "--limit", "500").json
    here = irm("search", filled, "the", "--json", "--plan", "ES-2", "--limit", "500").json
    assert {hit["plan"] for hit in here["hits"]} == {"ES-2"}
    assert 0 < len(here["hits"]) < len(everywhere["hits"])


def test_search_finds_nothing_with_status_0(filled: Path) -> None:
    result = irm("search", filled, "zzzzzz")
    assert (result.status, result.out.strip()) == (0, "Nothing was found.")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("…",), "There is nothing to look for. Type a word, a number or a phrase."),
        (("x", "--language", "de"), "Hits are told in en, fr, es or ar, not in de."),
        (("x", "--kind", "letters"), "There is no kind “letters” to search. There are plan, "),
        (("x", "--plan", "XX-9"), "XX-9"),
    ],
)
def test_search_refuses_in_a_sentence(filled: Path, words: tuple[str, ...], sentence: str) -> None:
    result = irm("search", filled, *words)
    assert (result.status, result.out) == (2, "")
    assert sentence in result.err
