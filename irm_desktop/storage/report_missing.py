"""What a complete report would still need, in words."""

from collections.abc import Callable, Iterator, Sequence

from irm_desktop.domain.completeness import completeness, reason_home
from irm_desktop.domain.instrument import Indicator, Instrument, in_language
from irm_desktop.domain.report import ReportCommitment, ReportRating
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.storage.report_commitments import Passages
from irm_desktop.storage.report_data import PlanData
from irm_desktop.storage.report_words import Words

_Wanted = Callable[[ReportCommitment], bool]


class Missing:
    """Looks for gaps in one report; `lines` are its sentences, most general first."""

    def __init__(
        self,
        kind: ReportKind,
        instrument: Instrument,
        data: PlanData,
        words: Words,
        passages: Passages,
    ) -> None:
        self._kind = kind
        self._instrument = instrument
        self._data = data
        self._words = words
        self._passages = passages

    def lines(self, researcher: str, commitments: Sequence[ReportCommitment]) -> Iterator[str]:
        say = self._words.say
        if not researcher:
            yield say("no_researcher")
        if not commitments:
            yield say("no_commitments")
        yield from self._sections()
        yield from self._which("no_text", "", commitments, lambda one: not one.text.strip())
        yield from self._ratings(commitments)
        yield from self._texts(commitments)

    def _which(
        self, key: str, name: str, commitments: Sequence[ReportCommitment], wanted: _Wanted
    ) -> Iterator[str]:
        found = [one for one in commitments if wanted(one)]
        if found:
            which = self._words.which(found, len(commitments))
            yield self._words.say(key, name=name, which=which)

    def _sections(self) -> Iterator[str]:
        language = self._words.language
        for section in self._kind.sections:
            if section.kind == "recommendations" and not self._data.recommendations:
                yield self._words.say("no_recommendations")
            written = section.kind in ("text", "methodology") and section.required
            if not written or section.text:
                continue
            plan = self._data.plan.id
            others = self._passages.other_languages(plan, section.id)
            if others:
                languages = ", ".join(others)
                name = section.label(language)
                yield self._words.say("other_language", name=name, languages=languages)
            elif self._passages.find(plan, section.id) is None:
                yield self._words.say("no_section", name=section.label(language))

    def _ratings(self, commitments: Sequence[ReportCommitment]) -> Iterator[str]:
        """Unrated questions, then ratings without a reason; a group shares its reason."""
        gaps = {one.id: self._gaps(one) for one in commitments}
        language = self._words.language
        for indicator in self._instrument.indicators_of("commitment"):
            if self._kind.report in indicator.reports and indicator.required:
                name = indicator.label(language)
                yield from self._which("no_rating", name, commitments, _unrated(gaps, indicator.id))
        for indicator in self._instrument.indicators_of("commitment"):
            home = reason_home(self._instrument, indicator)
            if self._kind.report in indicator.reports and home == indicator.id:
                name = self._group_label(indicator) or indicator.label(language)
                yield from self._which("no_reason", name, commitments, _unexplained(gaps, home))

    def _group_label(self, indicator: Indicator) -> str:
        """The heading of the questions that share a reason, as the overview grid has it."""
        for group in self._kind.grid_groups:
            if indicator.group and group.by == "indicator" and indicator.id in group.indicators:
                return in_language(group.labels, self._words.language)
        return ""

    def _gaps(self, commitment: ReportCommitment) -> tuple[frozenset[str], frozenset[str]]:
        values = {one.indicator: one.value for one in commitment.ratings if one.value}
        reasons = {one.indicator for one in commitment.ratings if _is_explained(one)}
        found = completeness(self._instrument, values, reasons)
        return frozenset(found.unrated), frozenset(found.unexplained)

    def _texts(self, commitments: Sequence[ReportCommitment]) -> Iterator[str]:
        for kind in self._kind.passages:
            if kind.required:
                name = kind.label(self._words.language)
                yield from self._which("no_passage", name, commitments, _without(kind.id))


def _is_explained(rating: ReportRating) -> bool:
    return bool(rating.reason.strip())


def _unrated(gaps: dict[str, tuple[frozenset[str], frozenset[str]]], name: str) -> _Wanted:
    return lambda one: name in gaps[one.id][0]


def _unexplained(gaps: dict[str, tuple[frozenset[str], frozenset[str]]], name: str) -> _Wanted:
    return lambda one: name in gaps[one.id][1]


def _without(section: str) -> _Wanted:
    return lambda one: all(passage.section != section for passage in one.passages)
