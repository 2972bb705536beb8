"""From instruments to columns, and from a commitment to its row: pure functions.

The same question has its own scale in each generation. Its labels share a column, its codebook
tells them apart, and every row names its generation.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from irm_desktop.domain.evaluation import outcomes, truths
from irm_desktop.domain.instrument import Derived, Indicator, Instrument, in_language
from irm_desktop.domain.numbers_count import first_used
from irm_desktop.domain.numbers_form import NumbersForm
from irm_desktop.domain.office import (
    OfficeColumn,
    OfficeRecord,
    OfficeRow,
    OfficeValue,
)
from irm_desktop.domain.office_codes import questions
from irm_desktop.domain.office_form import FormColumn, OfficeForm

_REMEMBERED = 2_000  # ways of being rated whose computed values are kept
_Cell = Callable[[OfficeRecord, Mapping[str, str]], OfficeValue]


@dataclass(frozen=True)
class OfficeTable:
    """The columns, and what makes a row of a record."""

    columns: tuple[OfficeColumn, ...]
    row: Callable[[OfficeRecord], OfficeRow]


def office_table(
    instruments: Sequence[Instrument],
    rated: Collection[str],
    form: OfficeForm,
    figures: NumbersForm,
    language: str,
) -> OfficeTable:
    """The table for plans of these instruments; `rated` are indicators with a rating anywhere."""
    maker = _Maker(instruments, rated, form, figures, language)
    pairs = [pair for column in form.columns for pair in maker.columns(column)]
    cells = tuple(cell for _, cell in pairs)
    computed = _Computed(instruments)

    def row(record: OfficeRecord) -> OfficeRow:
        told = computed.of(record)
        return tuple([cell(record, told) for cell in cells])

    return OfficeTable(tuple(column for column, _ in pairs), row)


class _Computed:
    """Truths and outcomes of a record; commitments that are rated alike are evaluated once."""

    def __init__(self, instruments: Sequence[Instrument]) -> None:
        self._instruments = {one.id: one for one in instruments}
        self._known: dict[tuple[str, frozenset[tuple[str, str | None]]], dict[str, str]] = {}

    def of(self, record: OfficeRecord) -> Mapping[str, str]:
        instrument = self._instruments.get(record.instrument)
        if instrument is None:
            return {}
        key = (record.instrument, frozenset(record.values.items()))
        if key not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            told = truths(instrument, record.values) | outcomes(instrument, record.values)
            self._known[key] = told
        return self._known[key]


class _Maker:
    """Columns with what fills them."""

    def __init__(
        self,
        instruments: Sequence[Instrument],
        rated: Collection[str],
        form: OfficeForm,
        figures: NumbersForm,
        language: str,
    ) -> None:
        self._instruments = instruments
        self._rated = rated
        self._figures = figures
        self._language = language
        self._words = form.words_in(language)

    def columns(self, column: FormColumn) -> Iterator[tuple[OfficeColumn, _Cell]]:
        if column.kind == "ratings":
            yield from (self._rating(asked) for asked in self._asked())
        elif column.kind == "codes":
            yield from self._codes(column)
        elif column.kind == "computed":
            yield from self._own_formula()
            yield from self._formulas()
            yield from self._changes()
        else:
            label = in_language(column.labels, self._language)
            hint = in_language(column.hint, self._language)
            yield OfficeColumn(column.id, label, column.kind, hint), _field(column.id)

    def _asked(self) -> list[dict[str, Indicator]]:
        """Each question by the instruments that have it; those about the design come first."""
        found: dict[str, dict[str, Indicator]] = {}
        for instrument, one in questions(self._instruments, self._rated):
            found.setdefault(one.id, {})[instrument.id] = one
        return sorted(found.values(), key=lambda own: next(iter(own.values())).page != "design")

    def _rating(self, asked: dict[str, Indicator]) -> tuple[OfficeColumn, _Cell]:
        newest = list(asked.values())[-1]
        labels = {
            (instrument, value.id): value.label(self._language)
            for instrument, one in asked.items()
            for value in one.scale.values
        }
        tints = {
            value.label(self._language): value.tint
            for one in asked.values()
            for value in one.scale.values
            if value.tint is not None
        }
        column = OfficeColumn(
            newest.id,
            newest.label(self._language),
            "choice",
            in_language(newest.question, self._language),
            tuple(asked),
            tuple(tints.items()),
        )
        name = newest.id

        def cell(record: OfficeRecord, _: Mapping[str, str]) -> OfficeValue:
            value = record.values.get(name)
            return labels.get((record.instrument, value), value) if value else ""

        return column, cell

    def _codes(self, column: FormColumn) -> Iterator[tuple[OfficeColumn, _Cell]]:
        word = in_language(column.labels, self._language)
        for asked in self._asked():
            codes = {
                (instrument, value.id): value.code
                for instrument, one in asked.items()
                for value in one.scale.values
                if value.code is not None
            }
            if codes:
                newest = list(asked.values())[-1]
                yield (
                    OfficeColumn(
                        f"{newest.id}.code",
                        f"{newest.label(self._language)} – {word}",
                        "code",
                        in_language(column.hint, self._language),
                        tuple(asked),
                    ),
                    _code(newest.id, codes),
                )

    def _own_formula(self) -> Iterator[tuple[OfficeColumn, _Cell]]:
        """What each plan's own reports computed: relevant, starred …"""
        for figure in self._figures.figures:
            if figure.kind != "truth":
                continue
            used = {
                instrument.id: derived
                for instrument in self._instruments
                if (derived := first_used(instrument, figure.of)) is not None
            }
            if used:
                column = OfficeColumn(
                    figure.id,
                    in_language(figure.labels, self._language),
                    "computed",
                    in_language(figure.hint, self._language)
                    or in_language(list(used.values())[-1].definition, self._language),
                    tuple(used),
                )
                yield column, self._truth({one: derived.id for one, derived in used.items()})

    def _formulas(self) -> Iterator[tuple[OfficeColumn, _Cell]]:
        """Each formula of the star by itself, for whatever generation can be computed with it."""
        for name in self._figures.stars:
            having = self._having(name)
            if having:
                derived = next(iter(having.values()))  # later ones are called just Starred
                column = OfficeColumn(
                    derived.id,
                    derived.label(self._language),
                    "computed",
                    in_language(derived.definition, self._language),
                    tuple(having),
                )
                yield column, self._truth(dict.fromkeys(having, name))

    def _changes(self) -> Iterator[tuple[OfficeColumn, _Cell]]:
        """Classifications that the instruments' own reports used, such as change in completion."""
        names = dict.fromkeys(
            derived.id
            for instrument in self._instruments
            for derived in instrument.derived_of("commitment")
            if derived.kind == "outcome"
            and derived.official
            and (not self._rated or set(derived.compares or ()) <= set(self._rated))
        )
        for name in names:
            having = self._having(name)
            derived = list(having.values())[-1]
            labels = {
                outcome.id: in_language(outcome.labels, self._language)
                for one in having.values()
                for outcome in one.outcomes
            }
            labels["undefined"] = self._words["undefined"]
            column = OfficeColumn(
                name,
                derived.label(self._language),
                "computed",
                in_language(derived.definition, self._language),
                tuple(having),
            )
            yield column, _told(dict.fromkeys(having, name), labels)

    def _having(self, name: str) -> dict[str, Derived]:
        return {
            one.id: one.derived_by_id[name]
            for one in self._instruments
            if name in one.derived_by_id
        }

    def _truth(self, names: Mapping[str, str]) -> _Cell:
        return _told(names, {one: self._words[one] for one in ("yes", "no", "undefined")})


def _field(name: str) -> _Cell:
    def cell(record: OfficeRecord, _: Mapping[str, str]) -> OfficeValue:
        return record.fields.get(name, "")

    return cell


def _code(name: str, codes: Mapping[tuple[str, str], int | None]) -> _Cell:
    def cell(record: OfficeRecord, _: Mapping[str, str]) -> OfficeValue:
        code = codes.get((record.instrument, record.values.get(name) or ""))
        return "" if code is None else code

    return cell


def _told(names: Mapping[str, str], labels: Mapping[str, str]) -> _Cell:
    """What is computed under a name that may differ between instruments."""

    def cell(record: OfficeRecord, told: Mapping[str, str]) -> OfficeValue:
        return labels.get(told.get(names.get(record.instrument, ""), ""), "")

    return cell
