"""The charts of a report: completion, relevance, impact, what opened, and the member's plans."""

from collections.abc import Iterator, Mapping, Sequence

from irm_desktop.domain.at_a_glance import value_counts
from irm_desktop.domain.instrument import (
    Indicator,
    Instrument,
    InstrumentLibrary,
    Value,
    in_language,
)
from irm_desktop.domain.report import ChartSeries
from irm_desktop.storage.report_data import PlanCounts, PlanData
from irm_desktop.storage.report_words import Words

_COMPLETION = ("completion_midterm", "completion_end_of_term", "completion")
_VALUES = "ogp_values"  # the group of questions about values
# (id of the chart, key of its title, the indicators of which it shows those that were asked)
_BY_GRADE = (
    ("completion", "chart_completion", _COMPLETION),
    ("impact", "chart_impact", ("potential_impact",)),
    ("impact", "chart_results", ("potential_for_results",)),
    ("opened", "chart_opened", ("did_it_open_government",)),
    ("opened", "chart_early", ("early_results",)),
)


class ChartMaker:
    """Makes the charts of one report, of what is rated at all."""

    def __init__(
        self,
        instrument: Instrument,
        asked: Sequence[Indicator],
        data: PlanData,
        words: Words,
        colon: str,
    ) -> None:
        self._instrument = instrument
        self._asked = {one.id: one for one in asked}
        self._data = data
        self._words = words
        self._colon = colon
        self._values = [data.rated(one.id) for one in data.commitments]

    def charts(self, library: InstrumentLibrary) -> Iterator[ChartSeries]:
        """One of each id at most, in a fixed order."""
        made: dict[str, ChartSeries] = {}
        for name, title, indicators in _BY_GRADE:
            asked = [self._asked[one] for one in indicators if one in self._asked]
            chart = self._by_grade(name, self._words.say(title), asked)
            if chart is not None:
                made.setdefault(name, chart)
        for name, chart in (("relevance", self._relevance()), ("plans", self._plans(library))):
            if chart is not None:
                made[name] = chart
        for name in ("completion", "relevance", "impact", "opened", "plans"):
            if name in made:
                yield made[name]

    def _by_grade(self, name: str, title: str, asked: Sequence[Indicator]) -> ChartSeries | None:
        series: list[tuple[str, tuple[int, ...]]] = []
        for indicator in asked:
            counts = {one.value: one.count for one in value_counts(indicator, self._values)}
            numbers = tuple(counts.get(grade.id, 0) for grade in indicator.scale.grades)
            if any(numbers):
                stage = self._instrument.stage_by_id[indicator.stage]
                label = in_language(stage.short, self._words.language)
                short = label if len(asked) > 1 else indicator.label(self._words.language)
                series.append((short, numbers))
        if not series:
            return None
        grades = asked[0].scale.grades
        categories = tuple(grade.printed_label(self._words.language) for grade in grades)
        return self._chart(name, title, categories, series)

    def _relevance(self) -> ChartSeries | None:
        """How many commitments are clearly relevant to each value, or have the lens."""
        title, language = self._words.say("chart_relevance"), self._words.language
        lens = self._asked.get("open_government_lens")
        if lens is not None:
            return self._by_grade("relevance", title, [lens])
        asked = [one for one in self._asked.values() if one.group == _VALUES]
        numbers = tuple(
            sum(values.get(one.id) == one.scale.grades[-1].id for values in self._values)
            for one in asked
        )
        rated = any(one.id in values for one in asked for values in self._values)
        if not asked or not rated:
            return None
        categories = tuple(one.label(language) for one in asked)
        label = asked[0].scale.grades[-1].printed_label(language)
        return self._chart("relevance", title, categories, [(label, numbers)])

    def _plans(self, library: InstrumentLibrary) -> ChartSeries | None:
        """Completion of the member's plans up to this one, a bar each; none for a single plan."""
        told = [(one, self._completion(one, library)) for one in self._data.plans]
        shown = [(one, counts) for one, (counts, _) in told if counts]
        if len(shown) < 2:
            return None
        grades: dict[str, Value] = {}
        for _, (_, scale) in told:
            grades |= {value.id: value for value in scale if value.id not in grades}
        in_order = sorted(grades.values(), key=lambda one: one.rank or 0)
        language = self._words.language
        series = [
            (grade.printed_label(language), tuple(counts.get(grade.id, 0) for _, counts in shown))
            for grade in in_order
        ]
        others = tuple(
            one.plan.commitment_count - sum(counts.get(name, 0) for name in grades)
            for one, counts in shown
        )
        if any(number > 0 for number in others):
            label = self._words.say("other_answers")
            series.append((label, tuple(max(number, 0) for number in others)))
        return self._of_plans(library, [one for one, _ in shown], series)

    def _of_plans(
        self,
        library: InstrumentLibrary,
        shown: Sequence[PlanCounts],
        series: Sequence[tuple[str, tuple[int, ...]]],
    ) -> ChartSeries:
        member = self._words.member(self._data.member)
        generations = {one.plan.instrument for one in shown}
        key = "chart_plans_mixed" if len(generations) > 1 else "chart_plans"
        title = self._words.say(key, member=member)
        categories = tuple(_named(one) for one in shown)
        note = ""
        if len(generations) > 1:
            methods = (
                f"{_named(one)}{self._colon} {_method(library, one, self._words.language)}"
                for one in shown
            )
            note = " " + self._words.say("mixed", plans=self._words.listed(methods, "semicolon"))
        made = self._chart("plans", title, categories, series)
        return ChartSeries(
            title, categories, made.series, made.description + note, "plans", stacked=True
        )

    def _completion(
        self, plan: PlanCounts, library: InstrumentLibrary
    ) -> tuple[Mapping[str, int], Sequence[Value]]:
        """The newest completion that is rated; of this report's plan, as far as it shows it."""
        instrument = library.by_id.get(plan.plan.instrument)
        own = plan.plan.id == self._data.plan.id
        asked = self._asked if own or instrument is None else instrument.indicator_by_id
        for name in reversed(_COMPLETION):
            counts = plan.counts.get(name, {})
            indicator = asked.get(name)
            if indicator is None:
                continue
            graded = {g.id: counts[g.id] for g in indicator.scale.grades if g.id in counts}
            if graded:
                return graded, indicator.scale.grades
        return {}, ()

    def _chart(
        self,
        name: str,
        title: str,
        categories: tuple[str, ...],
        series: Sequence[tuple[str, tuple[int, ...]]],
    ) -> ChartSeries:
        listed = self._words.listed
        parts = (
            f"{label}{self._colon} "
            + listed(f"{c} {n}" for c, n in zip(categories, numbers, strict=True))
            for label, numbers in series
        )
        told = listed(parts, "semicolon")
        return ChartSeries(title, categories, tuple(series), f"{title}. {told}.", name)


def _named(one: PlanCounts) -> str:
    """A plan as a bar's heading: its number and years."""
    years = [date.iso[:4] for date in (one.plan.start, one.plan.end) if date.iso]
    period = "–".join(dict.fromkeys(years)) or one.plan.submitted
    return f"{one.plan.number} ({period})" if period else one.plan.number


def _method(library: InstrumentLibrary, one: PlanCounts, language: str) -> str:
    instrument = library.by_id.get(one.plan.instrument)
    return instrument.label(language) if instrument else one.plan.instrument
