"""Names are found however they are written, and words that only look like them are not."""

import unicodedata

import pytest

from irm_desktop.domain.sealed_words import PART, WHOLE, folded, forms_of, name_forms


def found(name: str, text: str, contact: str = "") -> str:
    return name_forms(name, contact).found_in(folded(text))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("José Núñez Pérez", "As JOSE NUNEZ PEREZ said"),
        ("José Núñez Pérez", unicodedata.normalize("NFD", "(José Núñez Pérez)")),
        ("José Núñez Pérez", "Pérez, José Núñez: by telephone"),
        ("Núñez Pérez, José", "José Núñez Pérez’s office"),
        ("Dr. Ana Pérez", "Ana Pérez told us"),
        ("Li Na", "Li Na, head of unit"),
        ("Ng An", "met An Ng"),
        ("Kim Ji-woo", "asked Ji-woo Kim"),
        ("王小明", "我们采访了王小明先生"),
        ("أحمد المنصوري", "قال أحمد المنصورى"),
        ("أحمد المنصوري", "وأحمد المنصوري"),
        ("Ἀθηνᾶ Παπᾶ", "Αθηνα Παπα"),
        ("Straße Weiß", "STRASSE WEISS"),
        ("Sukarno", "asked Sukarno about it"),
    ],
)
def test_a_whole_name_is_found(name: str, text: str) -> None:
    assert found(name, text) == WHOLE


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("José Núñez Pérez", "the Nunez report"),
        ("Ana de la Fuente", "Mrs Fuente"),
        ("أحمد المنصوري", "والمنصوري قال"),
    ],
)
def test_the_family_part_alone_is_found(name: str, text: str) -> None:
    assert found(name, text) == PART


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("José Núñez Pérez", "José Martí wrote it"),  # a given name alone says nothing
        ("Ana Pan", "a pan and a pot"),  # too short to be told from a word
        ("Ana de la Fuente", "del otro lado de la casa"),
        ("Ana Pérez", "Perezoso"),  # a part of another word
        ("王小明", "王先生和小明"),
        ("", "anything"),
        ("Mr", "Mr Brown"[3:]),
    ],
)
def test_other_words_are_left_alone(name: str, text: str) -> None:
    assert found(name, text) == ""


@pytest.mark.parametrize(
    ("contact", "text"),
    [
        ("jose@example.org", "Write to Jose@Example.org."),
        ("+34 600 123 456", "call 600123456"),
        ("0034-600-123-456, jose@example.org", "+34 (600) 12 34 56"),
        ("Tel. 600 123 456 jose@example.org", "jose@example.org"),
    ],
)
def test_a_contact_is_found(contact: str, text: str) -> None:
    assert found("", text, contact) == WHOLE


@pytest.mark.parametrize(("name", "contact"), [("?", "@"), ("-, -", ", ;"), (" ", "@@ @")])
def test_signs_without_letters_are_no_names(name: str, contact: str) -> None:
    assert found(name, "? - @ , ;", contact) == ""


def test_a_year_is_no_telephone_number() -> None:
    assert found("", "in 2016", "2016") == ""


@pytest.mark.parametrize("text", ["quintavaz2020", "AnaQuintavaz.pdf", "example.org/anaquintavaz"])
def test_words_written_together_are_parted_where_there_are_no_blanks(text: str) -> None:
    forms = name_forms("Ana Quintaváz")
    assert forms.found_in(folded(text)) == ""
    assert forms.found_in(folded(text), joined=True) == PART
    assert name_forms("Ana Paz").found_in("pazific", joined=True) == ""


def test_all_names_of_a_person_are_found() -> None:
    forms = forms_of(["Ana Quintaváz", "Ana Otero"], ["ana@example.org", ""])
    for text in ("Ana Quintavaz", "Otero, Ana", "to ana@example.org"):
        assert forms.found_in(folded(text)) == WHOLE
