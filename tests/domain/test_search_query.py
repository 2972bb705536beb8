"""What is typed, as what is looked for; and the pieces that are cut from what was found."""

import pytest

from irm_desktop.domain.search_old import lost
from irm_desktop.domain.search_query import Query
from irm_desktop.domain.search_snippet import ROOM, best_field, cut, marked
from irm_desktop.domain.search_text import fold_text


@pytest.mark.parametrize(
    ("typed", "expression"),
    [
        ("tran", '"tran" *'),
        ("open dat", '"open" * AND "dat" *'),
        ("de dados", '"de" AND "dados" *'),
        ("de", '"de" *'),
        ("de ", '"de"'),
        ("2.1", '"2.1" *'),
        ("2.1 ", '"2.1"'),
        ("2.1 budget", '"2.1" AND "budget" *'),
        ("ES-2", '"es 2" *'),
        ('"open data"', '"open data"'),
        ('"open da', '"open da" *'),
        ("“open data” x", '"open data" AND "x" *'),
        ("开放", '"开 放" *'),
        ("budget -draft", '("budget" *) NOT ("draft" *)'),
        ('x AND "OR" NOT*', '"x" AND "and" * AND "or" AND "not" *'),
        ("budget budget", '"budget" *'),
    ],
)
def test_a_query_in_the_language_of_the_index(typed: str, expression: str) -> None:
    assert Query.read(typed).expression() == expression


def test_an_arabic_word_is_found_with_what_is_written_together_with_it() -> None:
    for typed in ("شفافية", "الشفافية"):
        query = Query.read(typed)
        for text in ("شفافية", "الشفافية", "والشفافية", "بالشفافية", "للشفافية", "وشفافية"):
            assert query.found_in((fold_text(text),)), (typed, text)
        assert not query.found_in((fold_text("مساءلة"),))
    expression = Query.read("أحمد").expression()
    assert expression.startswith('("احمد" * OR "الاحمد" * OR "واحمد" *')
    assert Query.read('"إدارة المال"').found_in((fold_text("وإدارة المال العام"),))


@pytest.mark.parametrize("typed", ["", "   ", "…", '""', "-draft", "-", "*"])
def test_nothing_is_looked_for(typed: str) -> None:
    assert not Query.read(typed)


def test_a_text_is_judged_without_the_index() -> None:
    query = Query.read("open gov -draft")
    assert query.found_in(("open data", "of the government"))
    assert not query.found_in(("open data", "of the governor", "draft"))
    assert not query.found_in(("reopen", "government"))
    assert not Query.read('"open data"').found_in(("open", "data"))


def piece(typed: str, text: str) -> tuple[str, list[str]]:
    snippet = cut(Query.read(typed), text)
    return snippet.text, [snippet.text[a:b] for a, b in snippet.marks]


def test_a_short_text_is_shown_whole_with_its_marks() -> None:
    text = "A transparência é um direito."
    assert piece("transparencia", text) == (text, ["transparência"])


def test_marks_stand_on_the_original_letters() -> None:
    assert piece("strasse", "Die Straße.")[1] == ["Straße"]
    assert piece("الشفافيه", "تعزيز الشَّفافيّة.")[1] == ["الشَّفافيّة"]
    assert piece("放政", "开放政府")[1] == ["放政"]
    assert piece("ecole", "l’e\u0301cole")[1] == ["e\u0301cole"]
    assert piece('"open data"', "Open  data, open")[1] == ["Open data"]


def test_a_long_text_is_cut_around_what_was_found() -> None:
    text = "word " * 3000 + "the needle stands\nhere " + "more " * 3000
    shown, marks = piece("needle", text)
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert "the needle stands here" in shown
    assert marks == ["needle"]
    assert len(shown) <= ROOM + 2


def test_the_place_with_the_most_of_the_query_is_shown() -> None:
    text = "open " + "word " * 200 + "open data " + "word " * 200
    assert piece("open data", text)[1] == ["open", "data"]


def test_marks_that_are_cut_off_are_left_out() -> None:
    shown, marks = piece("a", "a " * 500)
    assert set(marks) == {"a"}
    assert len(marks) == shown.count("a")


def test_the_field_with_the_most_of_the_query_is_chosen() -> None:
    fields = {"title": "Open budget", "text": "Open data on the budget"}
    assert best_field(Query.read("open"), fields) == "title"
    assert best_field(Query.read("data budget"), fields) == "text"


def test_a_title_is_marked_whole() -> None:
    assert marked(Query.read("bud"), "8  Open budget").marks == ((8, 14),)


def test_sentences_that_are_gone_are_lost() -> None:
    old = "It was late. The register is open.\nNobody came."
    assert lost(old, "The register is open. Nobody came.") == ("It was late.",)
    assert lost(old, old) == ()
    assert lost(old, "") == ("It was late.", "The register is open.", "Nobody came.")


def test_a_sentence_that_went_on_or_is_written_otherwise_is_not_lost() -> None:
    assert lost("The gov", "The government publishes.") == ()
    assert lost("Transparencia", "TRANSPARÊNCIA total") == ()
    assert lost("The government", "A governor") == ("The government",)
