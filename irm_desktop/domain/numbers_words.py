"""Figures in words: cells, headings, and the sentence where generations are mixed."""

from collections.abc import Iterable, Sequence

from irm_desktop.domain.instrument import InstrumentLibrary, in_language
from irm_desktop.domain.numbers import NumbersCell, NumbersColumn, NumbersRow
from irm_desktop.domain.numbers_count import Count, Tally
from irm_desktop.domain.numbers_form import Figure, NumbersForm
from irm_desktop.domain.report import ChartSeries

_DRAWN = ("completion", "impact", "potential")  # groups of figures that have a chart


class NumbersWords:
    """The words of one language, and how a figure is written in it."""

    def __init__(self, form: NumbersForm, library: InstrumentLibrary, language: str) -> None:
        self.form = form
        self.library = library
        self.language = language

    def say(self, key: str, **parts: object) -> str:
        return self.form.say(key, self.language, **parts)

    def column(self, figure: Figure) -> NumbersColumn:
        group = self.form.groups.get(figure.group, {})
        return NumbersColumn(
            key=figure.id,
            label=in_language(figure.labels, self.language),
            kind="share" if figure.share else "count",
            group=in_language(group, self.language) if group else "",
            hint=in_language(figure.hint, self.language),
        )

    def cell(self, count: Count, *, share: bool = False) -> NumbersCell:
        """A dash where the question was never asked, or nothing of it can be told."""
        if not count.asked or (share and not count.told and count.unknown):
            return NumbersCell(self.say("dash"), unknown=count.unknown)
        if not share:
            return NumbersCell(str(count.count), count.count)
        if not count.told:
            return NumbersCell(self.say("dash"))
        percent = self.percent(count.count, count.told)
        text = self.say("share", count=count.count, of=count.told, percent=percent)
        short = self.say("short", count=count.count, percent=percent)
        return NumbersCell(text, count.count, count.told, count.unknown, short)

    def percent(self, count: int, of: int) -> str:
        """One place after the point; halves go up, as printed reports have it."""
        tenths = (2000 * count + of) // (2 * of)
        number = f"{tenths // 10}{self.say('decimal')}{tenths % 10}"
        return self.say("percent", number=number)

    def generation(self, instrument_id: str) -> str:
        """G2b · Plans submitted 2014–2016."""
        found = self.library.by_id.get(instrument_id)
        if found is None:
            return instrument_id or self.say("no_generation")
        return f"{found.id} · {found.label(self.language)}"

    def place(self, instrument_id: str) -> int:
        known = list(self.library.by_id)
        return known.index(instrument_id) if instrument_id in known else len(known)

    def mixing(self, sentence: str, generations: Sequence[str]) -> str:
        """The sentence over a table whose figures come from several instruments, else nothing."""
        ordered = sorted(set(generations), key=self.place)
        if len(ordered) < 2:
            return ""
        return self.say(sentence, count=len(ordered), names=", ".join(ordered))


def generations_of(tallies: Iterable[Tally]) -> tuple[str, ...]:
    """Ids of the instruments that have commitments among the plans."""
    return tuple(sorted({tally.instrument_id for tally in tallies if tally.commitments}))


def grade_charts(
    table_id: str, figures: Sequence[Figure], rows: Sequence[NumbersRow], words: NumbersWords
) -> tuple[ChartSeries, ...]:
    """A stacked bar a row for each group of figures in which anything is counted.

    Its categories are the rows and its series columns of the table, all of them and in order: a
    workbook can draw it from the table's own cells.
    """
    charts = []
    for group in _DRAWN:
        places = [place for place, figure in enumerate(figures) if figure.group == group]
        if not any(row.cells[place].count for row in rows for place in places):
            continue
        heading = in_language(words.form.groups[group], words.language)
        title = f"{heading} · {words.say(table_id)}"
        charts.append(
            ChartSeries(
                title=title,
                categories=tuple(row.label for row in rows),
                series=tuple(
                    (
                        in_language(figures[place].labels, words.language),
                        tuple(row.cells[place].count or 0 for row in rows),
                    )
                    for place in places
                ),
                description=f"{title}. {words.say('chart_note')}",
                id=f"{table_id}.{group}",
                stacked=True,
            )
        )
    return tuple(charts)
