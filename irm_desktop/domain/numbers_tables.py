"""OGP by the numbers, made: the overview, what breaks it down, and what was answered."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from irm_desktop.domain.instrument import InstrumentLibrary, in_language
from irm_desktop.domain.numbers import (
    CodeDifference,
    CountedMember,
    CountedPlan,
    Numbers,
    NumbersColumn,
    NumbersRow,
    NumbersTable,
)
from irm_desktop.domain.numbers_answers import answers_tables, influence_table, star_table
from irm_desktop.domain.numbers_codes import codes_table
from irm_desktop.domain.numbers_count import (
    Count,
    Tally,
    count_plans,
    counted,
    members,
    total,
)
from irm_desktop.domain.numbers_form import Figure, NumbersForm
from irm_desktop.domain.numbers_words import NumbersWords, generations_of, grade_charts
from irm_desktop.domain.text import fold

_Key = Callable[[Tally], tuple[str, str]]  # stable key of a row, and its label


def make_numbers(
    plans: Iterable[CountedPlan],
    people: Sequence[CountedMember],
    library: InstrumentLibrary,
    form: NumbersForm,
    language: str = "en",
    differences: Sequence[CodeDifference] = (),
) -> Numbers:
    """All figures of a workspace. `people` are its members, with or without plans.

    Plans of an instrument that the library does not have are counted as plans; what was rated in
    them cannot be told.
    """
    words = NumbersWords(form, library, language)
    tallies = count_plans(plans, people, library, form)
    codes = codes_table(differences, words)
    parts = _parts(tallies, words)
    tables = [
        _overview(tallies, people, words),
        *parts,
        star_table(tallies, words),
        *answers_tables(tallies, words),
        influence_table(tallies, words),
        codes,
    ]
    notes = [words.say("note_undefined")]
    if codes is not None:
        notes.append(words.say("note_labels", table=codes.title, count=len(differences)))
    return Numbers(
        title=words.say("title"),
        language=language,
        right_to_left=language == "ar",
        tables=tuple(table for table in tables if table is not None),
        notes=tuple(notes),
        groups={name: in_language(one, language) for name, one in form.groups.items()},
    )


def _overview(
    tallies: Sequence[Tally], people: Sequence[CountedMember], words: NumbersWords
) -> NumbersTable:
    """A line a figure, over all plans."""
    used = generations_of(tallies)
    rows = []
    for figure in words.form.figures:
        if "overview" not in figure.tables:
            continue
        count = _count(figure, tallies, people)
        if figure.seldom and not count.count:
            continue
        label = in_language(figure.labels, words.language)
        if figure.group:
            label = f"{in_language(words.form.groups[figure.group], words.language)}: {label}"
        cell = words.cell(count, share=figure.share)
        asked = used if figure.of else ()  # nothing is asked to count plans
        rows.append(NumbersRow(figure.id, label, (cell,), generations=asked))
    return NumbersTable(
        id="overview",
        title=words.say("overview"),
        head=words.say("head_figure"),
        columns=(NumbersColumn("number", words.say("number"), "share"),),
        rows=tuple(rows),
        mixes_generations=words.mixing("mixes", used),
    )


def _count(
    figure: Figure,
    tallies: Sequence[Tally],
    people: Sequence[CountedMember],
) -> Count:
    if figure.kind == "members":
        return members(figure, people)
    found = total(counted(figure, tally) for tally in tallies)
    return found if figure.of else replace(found, asked=True)  # no plans are 0 plans


def _parts(tallies: Sequence[Tally], words: NumbersWords) -> list[NumbersTable]:
    """The same figures by country, by year of submission and by generation."""

    def country(tally: Tally) -> tuple[str, str]:
        return tally.country

    def year(tally: Tally) -> tuple[str, str]:
        return tally.year, tally.year or words.say("no_year")

    def generation(tally: Tally) -> tuple[str, str]:
        return tally.instrument_id, words.generation(tally.instrument_id)

    notes = (words.say("note_local"),) if any(tally.local for tally in tallies) else ()
    return [
        _part("country", country, tallies, words, notes),
        _part("year", year, tallies, words),
        _part("generation", generation, tallies, words),
    ]


def _part(
    table_id: str,
    key: _Key,
    tallies: Sequence[Tally],
    words: NumbersWords,
    notes: tuple[str, ...] = (),
) -> NumbersTable:
    groups: dict[tuple[str, str], list[Tally]] = {}
    for tally in tallies:
        groups.setdefault(key(tally), []).append(tally)
    order = sorted(groups, key=_places(table_id, words))
    wanted = [one for one in words.form.figures if "parts" in one.tables]
    counts = {
        figure.id: {one: _count(figure, groups[one], ()) for one in order} for figure in wanted
    }
    figures = [
        one for one in wanted if not one.seldom or any(c.count for c in counts[one.id].values())
    ]
    rows = [
        NumbersRow(
            one[0],
            one[1],
            tuple(words.cell(counts[f.id][one], share=f.share) for f in figures),
            generations=generations_of(groups[one]),
        )
        for one in order
    ]
    used = generations_of(tallies)
    sums = tuple(words.cell(total(counts[f.id].values()), share=f.share) for f in figures)
    return NumbersTable(
        id=table_id,
        title=words.say(table_id),
        head=words.say(f"head_{table_id}"),
        columns=tuple(words.column(one) for one in figures),
        rows=(*rows, NumbersRow("all", words.say("all"), sums, "total", used)) if rows else (),
        notes=notes,
        mixes_generations=words.mixing("mixes", used),
        charts=grade_charts(table_id, figures, rows, words),
    )


def _places(table_id: str, words: NumbersWords) -> Callable[[tuple[str, str]], tuple[Any, ...]]:
    """Countries by name, generations in the order of the method, years by number."""
    if table_id == "country":
        return lambda one: (fold(one[1]), one[0])
    if table_id == "generation":
        return lambda one: (words.place(one[0]), one[0])
    return lambda one: (not one[0], one[0])  # an unknown year comes last
