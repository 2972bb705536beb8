"""What texts say against codes, tables and names: phrases, numbers, titles, in four languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm_desktop import paths
from irm_desktop.domain.readiness_claims import contradictions
from irm_desktop.domain.readiness_named import names_of, wrong_names
from irm_desktop.domain.readiness_numbers import wrong_numbers
from irm_desktop.domain.readiness_phrases import FILE, load_phrases
from irm_desktop.domain.readiness_quotes import Quotes
from irm_desktop.domain.readiness_words import is_longer, sentences, words_in

PHRASES = load_phrases(paths.resources() / FILE)
LIMITED = {"completion_midterm": "limited"}

CONTRADICTING = [
    ("en", "limited", "The commitment was fully implemented in May 2015.", "fully implemented"),
    ("en", "limited", "By July, the portal had been **fully completed**.", "fully completed"),
    ("en", "substantial", "The commitment has been completed.", "commitment has been completed"),
    ("en", "limited", "Implementation has not started.", "Implementation has not started"),
    ("en", "complete", "No progress was made.", "No progress was made"),
    ("en", "not_started", "The commitment was substantially implemented.", None),
    ("fr", "limited", "L’engagement a été entièrement mis en œuvre.", "entièrement mis en œuvre"),
    ("fr", "limited", "Aucun progrès n’a été constaté.", "Aucun progrès n'a"),
    ("es", "limited", "El registro fue totalmente implementado en 2015.", None),
    ("es", "substantial", "El compromiso ha sido completado.", None),
    ("es", "complete", "No hubo ningún avance.", "No hubo ningún avance"),
    ("ar", "limited", "نُفِّذ الالتزام بالكامل في مايو.", None),
    ("ar", "substantial", "لم يتحقق أي تقدم.", "لم يتحقق أي تقدم"),
]
AGREEING = [
    ("en", "complete", "The commitment was fully implemented in May 2015."),
    ("en", "not_started", "Implementation has not started."),
    ("en", "limited", "The commitment was not fully implemented."),
    ("en", "limited", "It wasn’t fully implemented by the end of the period."),
    ("en", "limited", "The decree has never been fully implemented."),
    ("en", "limited", "If fully implemented, it would change the way money is spent."),
    ("en", "limited", "It should be fully implemented by the next government."),
    ("en", "limited", "Milestone 1.1 was fully implemented."),
    ("en", "limited", "According to the self-assessment, the commitment was fully implemented."),
    ("en", "limited", "The ministry states that the commitment is fully implemented."),
    ("en", "limited", "> The commitment was fully implemented.\n\nA remark of the minister."),
    ("en", "limited", "Half was done.^[Not so in *Fully implemented*, 2014.]"),
    ("en", "limited", "The commitment of the first plan, which was fully implemented, went on in "
     "the previous plan."),
    ("fr", "limited", "L’engagement n’a pas été entièrement mis en œuvre."),
    ("fr", "limited", "Selon le gouvernement, l’engagement a été entièrement mis en œuvre."),
    ("fr", "limited", "S’il est pleinement réalisé, l’engagement changera la pratique."),
    ("es", "limited", "El compromiso no fue totalmente implementado."),
    ("es", "limited", "Según la autoevaluación, fue plenamente cumplido."),
    ("es", "limited", "Si es totalmente implementado, cambiará la práctica."),
    ("ar", "limited", "لم يُنفَّذ الالتزام بالكامل."),
    ("ar", "limited", "لم يكتمل تنفيذ الالتزام بالكامل."),
    ("ar", "complete", "نُفِّذ الالتزام بالكامل في مايو."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "value", "text", "phrase"), CONTRADICTING)
def test_a_phrase_beside_another_grade_is_found(
    language: str, value: str, text: str, phrase: str | None
) -> None:
    found = contradictions(PHRASES, text, {"completion_midterm": value}, [language])
    assert len(found) == 1
    assert (found[0].indicator, found[0].value) == ("completion_midterm", value)
    assert phrase is None or found[0].phrase == phrase


@pytest.mark.parametrize(("language", "value", "text"), AGREEING)
def test_what_is_denied_hoped_for_or_told_by_others_is_no_contradiction(
    language: str, value: str, text: str
) -> None:
    assert contradictions(PHRASES, text, {"completion_midterm": value}, [language]) == ()


def test_a_text_about_two_stages_goes_with_either_grade() -> None:
    values = {"completion_midterm": "limited", "completion_end_of_term": "complete"}
    text = "The commitment was fully implemented."
    assert contradictions(PHRASES, text, values, ["en"]) == ()
    values["completion_end_of_term"] = "substantial"
    found = contradictions(PHRASES, text, values, ["en"])
    assert [one.indicator for one in found] == ["completion_end_of_term"]


def test_a_reason_is_held_against_its_own_grade() -> None:
    values = {"completion_midterm": "limited", "completion_end_of_term": "complete"}
    found = contradictions(
        PHRASES, "Completed in March 2015.", values, ["en"], "completion_midterm"
    )
    assert [(one.phrase, one.indicator) for one in found] == [("Completed", "completion_midterm")]
    text, own = "Completed in March 2015.", "completion_end_of_term"
    assert contradictions(PHRASES, text, values, ["en"], own) == ()


COUNTS = {
    "commitments": (24,),
    "starred": (4,),
    "complete": (9, 12),
    "transformative": (2,),
}
WRONG = [
    ("en", "The plan has five starred commitments.", [("starred", 5)]),
    ("en", "13 of the 24 commitments are complete.", [("complete", 13)]),
    ("en", "Twelve of the 25 commitments are complete.", [("commitments", 25)]),
    ("en", "The action plan contains twenty-three commitments.", [("commitments", 23)]),
    ("en", "Three commitments were transformative.", [("transformative", 3)]),
    ("fr", "Le plan comprend vingt-cinq engagements.", [("commitments", 25)]),
    ("fr", "Cinq engagements étoilés figurent dans le rapport.", [("starred", 5)]),
    ("es", "El plan contiene veintidós compromisos.", [("commitments", 22)]),
    ("es", "Trece de los 24 compromisos están completos.", [("complete", 13)]),
    ("ar", "تضم الخطة ٢٥ التزامًا.", [("commitments", 25)]),
    ("ar", "خمسة التزامات مكتملة.", [("complete", 5)]),
]
RIGHT = [
    ("en", "The plan has four starred commitments."),
    ("en", "12 of the 24 commitments are complete, 9 commitments were complete at midterm."),
    ("en", "Five commitments concern health."),
    ("en", "Of the five commitments on health, two are late."),
    ("en", "The previous plan contained 31 commitments."),
    ("en", "Commitment 5 is complete."),
    ("fr", "Le plan précédent comprenait trente engagements."),
    ("fr", "Douze des 24 engagements sont achevés."),
    ("es", "El plan contiene veinticuatro compromisos."),
    ("ar", "تضم الخطة أربعة وعشرين مشروعًا و٢٤ التزامًا."),
]


@pytest.mark.parametrize(("language", "text", "wrong"), WRONG)
def test_a_number_that_the_table_does_not_have_is_found(
    language: str, text: str, wrong: list[tuple[str, int]]
) -> None:
    found = wrong_numbers(PHRASES, text, COUNTS, [language])
    assert [(one.figure, one.said) for one in found] == wrong
    assert found[0].counted == COUNTS[wrong[0][0]]


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_other_numbers_are_left_alone(language: str, text: str) -> None:
    assert wrong_numbers(PHRASES, text, COUNTS, [language]) == ()


NAMES = names_of(
    [
        ("1", ("Publish the budget",)),
        ("2", ("Open data portal", "Open data")),
        ("2.10", ("Train",)),
    ],
    ["1.1", "1.2", "2.10.1"],
)
MISNAMED = [
    ("en", "As commitment 7 shows, this is possible.", "commitment 7"),
    ("en", "Commitments 1, 2 and 9 are linked.", "Commitments 9"),
    ("en", "Milestone 1.7 is late.", "Milestone 1.7"),
    ("en", "Commitment 1 (“Open data portal”) is late.", "Commitment 1"),
    ("en", "“Publish the budget” (commitment 2) is late.", "commitment 2"),
    ("en", "Commitment 1 (*Open data*) is late.", "Commitment 1"),
    ("fr", "L’engagement n° 8 est en retard.", "engagement n° 8"),
    ("es", "El compromiso 12 va con retraso.", "compromiso 12"),
    ("ar", "تأخر الالتزام ٩.", "الالتزام ٩"),
]
WELL_NAMED = [
    ("en", "Commitments 1–2 and 2.10 are linked; so is milestone 1.2, and milestone 2."),
    ("en", "Commitment 2 (“Open data portal”) is late."),
    ("en", "Commitment 1 (Ministry of Finance) is late."),
    ("en", "Commitment 15 of the previous plan was carried over."),
    ("en", "The commitments 2014–2016 were few."),
    ("fr", "L’engagement 2 et le jalon 1.1 vont ensemble."),
    ("es", "El compromiso 2.10 y el hito 1.2 van juntos."),
    ("ar", "يرتبط الالتزام 2 بالالتزام 1."),
]


@pytest.mark.parametrize(("language", "text", "said"), MISNAMED)
def test_a_commitment_named_wrongly_is_found(language: str, text: str, said: str) -> None:
    assert [one.said for one in wrong_names(PHRASES, text, NAMES, [language])] == [said]


@pytest.mark.parametrize(("language", "text"), WELL_NAMED)
def test_a_commitment_named_rightly_is_left_alone(language: str, text: str) -> None:
    assert wrong_names(PHRASES, text, NAMES, [language]) == ()


def test_the_title_tells_which_number_is_meant() -> None:
    found = wrong_names(PHRASES, "Commitment 1 (“Open data portal”) is late.", NAMES, ["en"])
    assert [(one.title, one.number) for one in found] == [("Open data portal", "2")]


def test_eight_words_in_a_row_are_a_quotation() -> None:
    quotes = Quotes({"s": ["We only heard of it when the excavators had come to the field."]})
    text = "A farmer said: we only heard of it when the Excavators had come."
    assert quotes.found_in(text) == ("s",)
    assert quotes.found_in("We only heard of it later, when they had come.") == ()
    assert Quotes({"s": ["Nobody told us anything."]}).found_in("NOBODY told us anything") == ("s",)
    assert not Quotes({"s": ["Yes."]})


def test_words_are_counted_without_citations_and_addresses() -> None:
    assert words_in("One [two](https://example.org/a-b) three [@law, art. 3].") == 3
    assert (is_longer(275, 250), is_longer(276, 250)) == (False, True)


def test_sentences_go_without_notes_code_and_quoted_lines() -> None:
    text = "One.^[A note. With two.] Two `x. y` ends!\n> quoted\n\n| a | b. |"
    assert sentences(text) == ("One. Two ends!", "a", "b.") or sentences(text) == (
        "One.",
        "Two ends!",
        "a",
        "b.",
    )


@given(st.text(max_size=400), st.sampled_from(["en", "fr", "es", "ar"]))
def test_no_text_is_too_odd(text: str, language: str) -> None:
    contradictions(PHRASES, text, LIMITED, [language], "completion_midterm")
    wrong_numbers(PHRASES, text, COUNTS, [language])
    wrong_names(PHRASES, text, NAMES, [language])
    Quotes({"s": [text]}).found_in(text)
    words_in(text)


_PIECES = st.lists(
    st.sampled_from([
        "commitment", "Commitment 7", "12", "of the", "five", "starred", "commitments", "(", "“",
        "”", "fully", "implemented", "not", "٣", "الالتزام", "[@", "]", "^[", "*", "\n", ".", ",",
        "²", "①", "milestone 1.", "1.2.3.a", "–",
    ]),
    max_size=60,
)  # fmt: skip


@given(_PIECES)
def test_no_heap_of_words_is_too_odd(pieces: list[str]) -> None:
    every = ["en", "fr", "es", "ar"]
    text = " ".join(pieces)
    contradictions(PHRASES, text, LIMITED, every)
    wrong_numbers(PHRASES, text, COUNTS, every)
    wrong_names(PHRASES, text, NAMES, every)
