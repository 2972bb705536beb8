"""What was answered, generation by generation: stars by formula, grades, levels of influence."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from irm_desktop.domain.instrument import Indicator, Instrument, Value, in_language
from irm_desktop.domain.numbers import NumbersCell, NumbersColumn, NumbersRow, NumbersTable
from irm_desktop.domain.numbers_count import Tally, is_answer, total, truth_count
from irm_desktop.domain.numbers_form import Distribution
from irm_desktop.domain.numbers_words import NumbersWords, generations_of

_Asked = tuple[Instrument, Indicator, list[Tally]]


def star_table(tallies: Sequence[Tally], words: NumbersWords) -> NumbersTable | None:
    """Each formula over each year's plans, and whether the reports on them used it (section 2.9);
    then each over all plans whose reports used it."""
    rows: list[NumbersRow] = []
    for name in words.form.stars:
        found = list(_formula_rows(name, tallies, words))
        rows += found
    if not rows:
        return None
    columns = (
        NumbersColumn("year", words.say("head_year"), "text"),
        NumbersColumn("generation", words.say("head_generation"), "text"),
        NumbersColumn("used", words.say("used"), "text"),
        NumbersColumn("starred", words.say("starred"), "share"),
        NumbersColumn("unknown", words.say("not_told"), "count"),
    )
    return NumbersTable(
        id="stars",
        title=words.say("stars"),
        head=words.say("head_formula"),
        columns=columns,
        rows=tuple(rows),
        mixes_generations=words.mixing("compares", generations_of(tallies)),
    )


def _formula_rows(name: str, tallies: Sequence[Tally], words: NumbersWords) -> Iterator[NumbersRow]:
    """A formula's years, then all of them; one that a later method words anew stands by itself."""
    formulas: dict[str, dict[tuple[str, str], list[Tally]]] = {}
    for tally in tallies:
        if tally.instrument is not None and name in tally.instrument.derived_by_id:
            label = tally.instrument.derived_by_id[name].label(words.language)
            years = formulas.setdefault(label, {})
            years.setdefault((tally.instrument_id, tally.year), []).append(tally)
    for label, years in sorted(formulas.items(), key=lambda item: min(item[1])):
        used: list[Tally] = []
        for (instrument_id, year), own in sorted(years.items(), key=lambda item: item[0][::-1]):
            derived = words.library.by_id[instrument_id].derived_by_id[name]
            if not total(truth_count(tally, name) for tally in own).told:
                continue
            used += own if derived.official else []
            texts = (
                year or words.say("no_year"),
                instrument_id,
                words.say("yes" if derived.official else "no"),
            )
            yield _star_row(f"{name}.{year}.{instrument_id}", label, texts, name, own, words)
        if used:
            ids = generations_of(used)
            texts = (words.say("all"), ", ".join(ids), words.say("yes"))
            row = _star_row(f"{name}.all.{'-'.join(ids)}", label, texts, name, used, words)
            yield replace(row, kind="total")


def _star_row(
    key: str,
    label: str,
    texts: Sequence[str],
    name: str,
    tallies: Sequence[Tally],
    words: NumbersWords,
) -> NumbersRow:
    count = total(truth_count(tally, name) for tally in tallies)
    cells = (
        *(NumbersCell(text) for text in texts),
        words.cell(count, share=True),
        _number(count.unknown),
    )
    return NumbersRow(key, label, cells, generations=generations_of(tallies))


def answers_tables(tallies: Sequence[Tally], words: NumbersWords) -> list[NumbersTable | None]:
    return [_answers(one, tallies, words) for one in words.form.distributions]


def _answers(
    question: Distribution, tallies: Sequence[Tally], words: NumbersWords
) -> NumbersTable | None:
    """How often each answer was given: a row a generation and report."""
    asked = [one for one in _asked(question, tallies) if _told(one)]
    if not asked:
        return None
    values = _values(asked)
    columns = [NumbersColumn(v.id, v.label(words.language)) for v in values]
    return NumbersTable(
        id=question.id,
        title=in_language(question.labels, words.language),
        head=words.say("head_report"),
        columns=(
            NumbersColumn("rated", words.say("rated")),
            *columns,
            NumbersColumn("not_rated", words.say("not_rated")),
        ),
        rows=tuple(_answer_row(one, values, words) for one in asked),
        mixes_generations=words.mixing("compares", [one[0].id for one in asked]),
    )


def _asked(question: Distribution, tallies: Sequence[Tally]) -> Iterator[_Asked]:
    groups: dict[str, list[Tally]] = {}
    for tally in tallies:
        groups.setdefault(tally.instrument_id, []).append(tally)
    instruments = [own[0].instrument for own in groups.values() if own[0].instrument is not None]
    for instrument in sorted(instruments, key=lambda one: one.plans_submitted):
        for name in question.of:
            indicator = instrument.indicator_by_id.get(name)
            if indicator is not None and indicator.reports:
                yield instrument, indicator, groups[instrument.id]


def _count(asked: _Asked, value: str) -> int:
    _, indicator, tallies = asked
    return sum(tally.values[indicator.id, value] for tally in tallies)


def _told(asked: _Asked) -> int:
    indicator = asked[1]
    return sum(
        _count(asked, value.id)
        for value in indicator.scale.values
        if is_answer(indicator, value.id)
    )


def _values(asked: Sequence[_Asked]) -> list[Value]:
    """The grades of all scales, the highest first, then the states that were given."""
    grades: dict[str, Value] = {}
    states: dict[str, Value] = {}
    for one in asked:
        scale = one[1].scale
        grades.update((v.id, v) for v in reversed(scale.grades) if v.id not in grades)
        states.update((v.id, v) for v in scale.states if v.id not in states and _count(one, v.id))
    settled = sorted(states.values(), key=lambda value: not value.settled)
    return [*grades.values(), *settled]


def _answer_row(asked: _Asked, values: Sequence[Value], words: NumbersWords) -> NumbersRow:
    instrument, indicator, _ = asked
    stage = instrument.stage_by_id[indicator.stage]
    cells = [_number(_told(asked))]
    for value in values:
        if value.id in indicator.scale.by_id:
            cells.append(_number(_count(asked, value.id)))
        else:
            cells.append(NumbersCell(words.say("dash")))
    cells.append(_number(_count(asked, "")))
    label = f"{instrument.id} · {in_language(stage.labels, words.language)}"
    key = f"{instrument.id}.{indicator.id}"
    return NumbersRow(key, label, tuple(cells), generations=(instrument.id,))


def influence_table(tallies: Sequence[Tally], words: NumbersWords) -> NumbersTable | None:
    """Plans by their level of public influence, in development and in implementation."""
    asked: list[Indicator] = []
    for name in words.form.influence:
        indicators = (
            tally.instrument.indicator_by_id.get(name) for tally in tallies if tally.instrument
        )
        asked += [one for one in indicators if one is not None][:1]
    used = [
        tally
        for tally in tallies
        if any(tally.answers[one.id, level.id] for one in asked for level in one.scale.grades)
    ]
    if not used:
        return None
    rows = [
        NumbersRow(
            level.id,
            level.label(words.language),
            tuple(_number(sum(tally.answers[one.id, level.id] for tally in used)) for one in asked),
        )
        for level in reversed(asked[0].scale.grades)
    ]
    return NumbersTable(
        id="influence",
        title=words.say("influence"),
        head=words.say("head_level"),
        columns=tuple(NumbersColumn(one.id, one.label(words.language)) for one in asked),
        rows=tuple(rows),
        notes=(words.say("note_first"),),
        mixes_generations=words.mixing("mixes", generations_of(used)),
    )


def _number(count: int) -> NumbersCell:
    return NumbersCell(str(count), count)
