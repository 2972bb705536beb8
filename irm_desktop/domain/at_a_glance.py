"""The at-a-glance figures of a plan and counts for its charts: pure functions.

What is not rated is never counted as a grade: a column in which nothing is known stays empty, and
states that are no grades get a line of their own only where they occur (DESIGN 2.2).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from irm_desktop.domain.evaluation import Truth
from irm_desktop.domain.instrument import Indicator, Instrument, Scale, in_language
from irm_desktop.domain.report import AtAGlance, GlanceRow
from irm_desktop.domain.report_kind import ReportKind, official
from irm_desktop.domain.report_parts import FigureKind

NOT_RATED = {"en": "Not rated", "fr": "Sans note", "es": "Sin valoración", "ar": "غير مقيَّم"}
TITLE = {"en": "At a glance", "fr": "Aperçu", "es": "Resumen", "ar": "لمحة سريعة"}
NOT_ASKED = "not_applicable"  # the state of a commitment that is no longer there to be asked about
PLAN_FIGURES = ("fact", "plan_value", "plan_truth")  # told by `glance_facts`

Values = Mapping[str, str | None]

_PERCENT = {"fr": "\u00a0%", "es": "\u00a0%", "ar": "٪"}  # as each language writes it


@dataclass(frozen=True, slots=True)
class RatedCommitment:
    """What is rated of a commitment, and the truths of its derived values (`evaluation.truths`)."""

    values: Values
    truths: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ValueCount:
    """How many commitments have a value; an empty id counts those that are not rated."""

    value: str
    label: str
    count: int
    is_grade: bool
    tint: int | None


def at_a_glance(
    kind: ReportKind,
    instrument: Instrument,
    commitments: Sequence[RatedCommitment],
    language: str = "en",
    facts: Mapping[str, str] | None = None,
) -> AtAGlance:
    """The table of a report of this kind (sections 4.2 to 4.9).

    `facts` gives what is known of the plan by the figure's id: see `glance_facts`.
    """
    table = _Glance(instrument, commitments, language, facts or {}, len(kind.columns))
    figures = (
        figure
        for figure in kind.figures
        if not figure.instruments or instrument.id in figure.instruments
    )
    rows = [row for figure in figures for row in table.rows(figure)]
    return AtAGlance(
        title=in_language(TITLE, language),
        columns=tuple(in_language(labels, language) for labels in kind.columns),
        rows=tuple(rows),
    )


class _Glance:
    """Counts the figures of one plan in one language."""

    def __init__(
        self,
        instrument: Instrument,
        commitments: Sequence[RatedCommitment],
        language: str,
        facts: Mapping[str, str],
        columns: int,
    ) -> None:
        self._instrument = instrument
        self._commitments = commitments
        self._language = language
        self._facts = facts
        self._columns = columns

    def rows(self, figure: FigureKind) -> list[GlanceRow]:
        label = in_language(figure.labels, self._language)
        if figure.kind == "heading":
            return [GlanceRow("heading", label, key=figure.id)]
        if figure.kind == "values":
            return [GlanceRow("heading", label, key=figure.id), *self._value_rows(figure)]
        if figure.kind in PLAN_FIGURES:
            fact = self._facts.get(figure.id, "")
            if figure.optional and not fact:
                return []
            told = (fact,) * self._columns
        elif figure.kind == "count":
            told = tuple(str(self._total(name)) for name in figure.of or ("",) * self._columns)
        else:
            counted = self._with_value if figure.kind == "value" else self._true
            empty = in_language(figure.without, self._language)
            told = tuple(counted(figure, name) if name else empty for name in figure.of)
        return [GlanceRow("figure", label, told, figure.id)]

    def _total(self, name: str) -> int:
        """All commitments but those for which the question `name` does not arise."""
        left_out = sum(
            name != "" and one.values.get(name) == NOT_ASKED for one in self._commitments
        )
        return len(self._commitments) - left_out

    def _value_rows(self, figure: FigureKind) -> list[GlanceRow]:
        """A line for each grade, the highest first, then for whatever else occurs."""
        indicators = [self._instrument.indicator_by_id.get(name) for name in figure.of]
        asked = [indicator for indicator in indicators if indicator is not None]
        if not asked:
            return []
        scale = asked[0].scale
        counts = [self._counted(indicator) if indicator else Counter() for indicator in indicators]
        known = [_is_known(scale, column) for column in counts]
        lines = [
            *reversed(scale.grades),
            *(v for v in scale.states if any(c[v.id] for c in counts)),
        ]
        rows = []
        for value in lines:
            told = (
                str(column[value.id]) if column[value.id] or here else ""
                for column, here in zip(counts, known, strict=True)
            )
            key = f"{figure.id}.{value.id}"
            rows.append(GlanceRow("figure", value.printed_label(self._language), tuple(told), key))
        unrated = tuple(
            str(column[""]) if here and column[""] else ""
            for column, here in zip(counts, known, strict=True)
        )
        if any(unrated):
            label = in_language(NOT_RATED, self._language)
            rows.append(GlanceRow("figure", label, unrated, f"{figure.id}.not_rated"))
        return rows

    def _counted(self, indicator: Indicator) -> Counter[str]:
        return Counter(item.values.get(indicator.id) or "" for item in self._commitments)

    def _with_value(self, figure: FigureKind, name: str) -> str:
        indicator = self._instrument.indicator_by_id.get(name)
        if indicator is None:
            return ""
        counts = self._counted(indicator)
        if not _is_known(indicator.scale, counts):
            return ""
        return self._figure(figure, sum(counts[value] for value in figure.values))

    def _true(self, figure: FigureKind, names: str) -> str:
        derived = official(self._instrument, names.split("|"))
        if derived is None:
            return ""
        truths = Counter(item.truths.get(derived.id, "") for item in self._commitments)
        if not truths[Truth.YES] and not truths[Truth.NO]:
            return ""
        return self._figure(figure, truths[Truth.YES])

    def _figure(self, figure: FigureKind, number: int) -> str:
        if not figure.share or not number:
            return str(number)
        total = len(self._commitments)
        percent = (200 * number + total) // (2 * total)  # halves go up, as printed
        return f"{number} ({percent}{_PERCENT.get(self._language, '%')})"


def _is_known(scale: Scale, counts: Counter[str]) -> bool:
    """Whether anything can be said: at least one grade or settled state was given."""
    return any(counts[value.id] for value in scale.values if value.is_grade or value.settled)


def value_counts(
    indicator: Indicator, commitments: Sequence[Values], language: str = "en"
) -> tuple[ValueCount, ...]:
    """How many commitments have each grade, in rank order, then what else occurs; for charts."""
    counts = Counter(values.get(indicator.id) or "" for values in commitments)
    told = [
        ValueCount(v.id, v.label(language), counts[v.id], v.is_grade, v.tint)
        for v in indicator.scale.values
        if v.is_grade or counts[v.id]
    ]
    if counts[""]:
        told.append(ValueCount("", in_language(NOT_RATED, language), counts[""], False, None))
    return tuple(told)
