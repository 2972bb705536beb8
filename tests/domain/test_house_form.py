"""House forms: sections added, hidden, renamed and moved, and kept through changes of the kind."""

import json
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm_desktop import paths
from irm_desktop.domain.house_form import (
    FormSection,
    HouseForm,
    Placed,
    arranged,
    form_from,
    form_of,
    hidden_sentences,
    own_section,
    stored_sections,
    with_form,
)
from irm_desktop.domain.records import StoredForm
from irm_desktop.domain.report_kind import ReportKind, load_report_kinds
from irm_desktop.domain.report_terms import load_terms, terms_in
from irm_desktop.domain.section_numbers import letters, manner_of, renumbered, roman

Kinds = Mapping[str, ReportKind]
KINDS = load_report_kinds(paths.resources() / "reports")
TERMS = load_terms(paths.resources() / "reports" / "words" / "tables.toml")
PROGRESS = KINDS["g2-progress"]


def outline(kind: ReportKind) -> list[str]:
    return [f"{one.number} {one.label()}".strip() for one in kind.sections]


def with_sections(*sections: FormSection, kind: ReportKind = PROGRESS) -> ReportKind:
    return with_form(kind, HouseForm(kind.id, sections))


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_a_form_that_says_nothing_changes_nothing(kind: ReportKind) -> None:
    empty = HouseForm(kind.id)

    assert with_form(kind, empty) is kind
    assert tuple(one.section for one in arranged(kind, empty)) == kind.sections
    assert form_from(kind, arranged(kind, empty)) == empty


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_counted_anew_a_standard_kind_keeps_its_numbers(kind: ReportKind) -> None:
    assert renumbered(kind.sections, manner_of(kind.sections)) == kind.sections


def test_a_form_of_another_kind_changes_nothing() -> None:
    form = HouseForm("g2-midterm", (FormSection("country_context", hidden=True),))

    assert with_form(PROGRESS, form) is PROGRESS
    assert not any(one.hidden for one in arranged(PROGRESS, form))


def test_a_hidden_section_is_gone_and_the_numbers_close_up() -> None:
    told = outline(with_sections(FormSection("country_context", hidden=True)))

    assert told[5:9] == [
        "IV Analysis of action plan contents",
        "V Process: self-assessment",
        "VI General recommendations",
        "VII Methodology and sources",
    ]


def test_a_section_is_renamed_in_the_languages_that_are_given() -> None:
    kind = with_sections(FormSection("country_context", {"en": "The country", "fr": "Le pays"}))
    section = kind.section_by_id["country_context"]

    assert (section.label(), section.label("fr")) == ("The country", "Le pays")
    assert section.label("es") == PROGRESS.section_by_id["country_context"].label("es")
    assert section.number == "VI"
    assert [one.id for one in kind.sections] == [one.id for one in PROGRESS.sections]


def test_a_section_is_moved_with_what_it_holds() -> None:
    placed = list(arranged(PROGRESS, HouseForm(PROGRESS.id)))
    placed.insert(2, placed.pop(8))

    kind = with_form(PROGRESS, form_from(PROGRESS, placed))

    assert outline(kind)[2:5] == [
        "I General recommendations",
        "II National participation in OGP",
        "III Action plan development",
    ]
    standard = PROGRESS.section_by_id["recommendations"]
    assert replace(kind.sections[2], number=standard.number) == standard


def test_a_section_of_ones_own_is_added_in_its_place() -> None:
    placed = list(arranged(PROGRESS, HouseForm(PROGRESS.id)))
    own = own_section(PROGRESS, {"fr": "Égalité des genres"}, placed, words=300)
    placed.insert(4, Placed(own))

    kind = with_form(PROGRESS, form_from(PROGRESS, placed))
    section = kind.sections[4]

    assert section.id == "own.egalite_des_genres"
    assert (section.label("fr"), section.label("en")) == ("Égalité des genres",) * 2
    assert (section.number, section.kind, section.own, section.required) == (
        "III",
        "text",
        True,
        False,
    )
    assert section.words == 300
    assert kind.sections[5].number == "IV"


def test_own_sections_never_share_an_id() -> None:
    placed = list(arranged(PROGRESS, HouseForm(PROGRESS.id)))
    for title in ("Budget", "Budget!", "budget", "الميزانية", "预算"):
        placed.append(Placed(own_section(PROGRESS, {"en": title}, placed)))

    assert [one.section.id for one in placed[-5:]] == [
        "own.budget",
        "own.budget_2",
        "own.budget_3",
        "own.section",
        "own.section_2",
    ]


def test_a_section_beneath_another_is_numbered_beneath_it() -> None:
    placed = list(arranged(PROGRESS, HouseForm(PROGRESS.id)))
    own = own_section(PROGRESS, {"en": "Parliament"}, placed, level=2)
    placed.insert(3, Placed(own))

    kind = with_form(PROGRESS, form_from(PROGRESS, placed))

    assert outline(kind)[2:5] == [
        "I National participation in OGP",
        "1.1 Parliament",
        "II Action plan development",
    ]


def test_a_kind_without_numbers_gives_none_to_a_new_section() -> None:
    kind = KINDS["g2-end-of-term"]
    placed = [
        *arranged(kind, HouseForm(kind.id)),
        Placed(own_section(kind, {"en": "Thanks"}, [])),
    ]

    told = with_form(kind, form_from(kind, placed))

    assert {section.number for section in told.sections} == {""}


def test_a_section_that_the_kind_gets_later_takes_its_place() -> None:
    older = replace(
        PROGRESS,
        sections=tuple(one for one in PROGRESS.sections if one.id != "country_context"),
    )
    placed = list(arranged(older, HouseForm(older.id)))
    placed.reverse()
    form = form_from(older, placed)

    told = [one.id for one in with_form(PROGRESS, form).sections]

    assert told.index("country_context") == told.index("self_assessment") + 1
    assert sorted(told) == sorted(one.id for one in PROGRESS.sections)


def test_what_the_kind_has_no_more_is_kept_and_ignored() -> None:
    form = HouseForm(
        PROGRESS.id,
        (FormSection("long_gone", {"en": "Gone"}), FormSection("eligibility", hidden=True)),
        "Ours",
        "f1",
    )

    kind = with_form(PROGRESS, form)
    again = form_from(PROGRESS, arranged(PROGRESS, form), form)

    assert "long_gone" not in kind.section_by_id
    assert "eligibility" not in kind.section_by_id
    assert FormSection("long_gone", {"en": "Gone"}) in again.sections
    assert FormSection("eligibility", hidden=True) in again.sections
    assert (again.name, again.id) == ("Ours", "f1")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "en",
            "The house form “Short” hides the section “Country context”, "
            "which the standard report requires.",
        ),
        (
            "es",
            "El formato propio «Short» oculta la sección «Contexto del país», "
            "que el informe estándar exige.",
        ),
    ],
)
def test_hiding_what_is_required_is_said(language: str, sentence: str) -> None:
    form = HouseForm(
        PROGRESS.id,
        (FormSection("country_context", hidden=True), FormSection("eligibility", hidden=True)),
        "Short",
    )

    told = hidden_sentences(PROGRESS, form, terms_in(TERMS, language), language)

    assert told == (sentence,)
    assert hidden_sentences(PROGRESS, HouseForm(PROGRESS.id), TERMS["en"]) == ()


def test_a_form_says_only_what_differs() -> None:
    placed = [
        replace(one, hidden=True) if one.section.id == "country_context" else one
        for one in arranged(PROGRESS, HouseForm(PROGRESS.id))
    ]

    form = form_from(PROGRESS, placed)

    assert stored_sections(form) == ({"id": "country_context", "hidden": True},)


@pytest.mark.parametrize(
    "stored",
    [
        {},
        {"id": 7},
        {"id": ""},
        {"id": "country_context", "labels": ["x"], "words": "many", "hidden": "yes"},
        {"id": "country_context", "labels": {"en": 3, "fr": " "}, "words": -1, "level": 9},
    ],
)
def test_a_form_that_was_damaged_is_read_as_far_as_it_can(stored: dict[str, object]) -> None:
    form = form_of(StoredForm("f", "Ours", PROGRESS.id, (stored,)))

    assert with_form(PROGRESS, form).sections == PROGRESS.sections
    assert (form.id, form.name, form.kind) == ("f", "Ours", PROGRESS.id)


@pytest.mark.parametrize(
    ("count", "told"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (89, "LXXXIX")]
)
def test_roman_numbers(count: int, told: str) -> None:
    assert roman(count) == told


@pytest.mark.parametrize(("count", "told"), [(1, "A"), (26, "Z"), (27, "AA"), (53, "BA")])
def test_letters_go_on_after_the_last(count: int, told: str) -> None:
    assert letters(count) == told


@st.composite
def arrangements(draw: st.DrawFn) -> tuple[ReportKind, tuple[Placed, ...]]:
    """A kind whose sections were hidden, renamed, moved and added to in any way."""
    kind = draw(st.sampled_from(list(KINDS.values())))
    placed = list(arranged(kind, HouseForm(kind.id)))
    for title in draw(st.lists(st.text(min_size=1, max_size=8), max_size=3)):
        labels = {draw(st.sampled_from(["en", "fr", "es", "ar"])): f"T{title}"}
        own = own_section(kind, labels, placed, level=draw(st.sampled_from([1, 2])))
        placed.insert(draw(st.integers(0, len(placed))), Placed(own))
    if draw(st.booleans()):
        placed = draw(st.permutations(placed))
    changed = []
    for one in placed:
        label = draw(st.one_of(st.none(), st.just("Our title")))
        labels = one.section.labels if label is None else {**one.section.labels, "fr": label}
        section = replace(one.section, labels=labels)
        changed.append(Placed(section, draw(st.booleans())))
    return kind, tuple(changed)


def same(one: Placed) -> tuple[str, Mapping[str, str], bool, int | None, int]:
    section = one.section
    return section.id, dict(section.labels), one.hidden, section.words, section.level


@given(arrangements())
def test_a_form_gives_back_what_it_was_made_from(
    made: tuple[ReportKind, tuple[Placed, ...]],
) -> None:
    kind, placed = made

    told = arranged(kind, form_from(kind, placed))

    assert [same(one) for one in told] == [same(one) for one in placed]


@given(arrangements())
def test_a_form_is_the_same_after_it_was_stored(
    made: tuple[ReportKind, tuple[Placed, ...]],
) -> None:
    kind, placed = made
    form = replace(form_from(kind, placed), name="Ours", id="f1")

    text = json.dumps(stored_sections(form))
    again = form_of(StoredForm("f1", "Ours", kind.id, tuple(json.loads(text))))

    assert again == form
    assert with_form(kind, again) == with_form(kind, form)


@given(arrangements())
def test_hiding_and_showing_again_leaves_the_report_as_it_was(
    made: tuple[ReportKind, tuple[Placed, ...]],
) -> None:
    kind, placed = made
    before = with_form(kind, form_from(kind, placed))

    hidden = form_from(kind, [replace(one, hidden=True) for one in placed])
    shown = [
        replace(now, hidden=then.hidden)
        for now, then in zip(arranged(kind, hidden), placed, strict=True)
    ]

    assert with_form(kind, hidden).sections == ()
    assert with_form(kind, form_from(kind, shown)) == before


@given(arrangements())
def test_what_is_shown_stands_in_the_order_of_the_form(
    made: tuple[ReportKind, tuple[Placed, ...]],
) -> None:
    kind, placed = made

    told = with_form(kind, form_from(kind, placed))

    assert [one.id for one in told.sections] == [one.section.id for one in placed if not one.hidden]
    assert len(set(told.section_by_id)) == len(told.sections)
