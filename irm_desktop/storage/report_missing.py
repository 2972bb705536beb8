"""What a complete report would still need, in words."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from irm_desktop.domain.completeness import completeness, reason_home
from irm_desktop.domain.instrument import Indicator, Instrument, in_language
from irm_desktop.domain.records import Recommendation
from irm_desktop.domain.report import ReportCommitment, ReportRating
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.storage.report_commitments import Passages
from irm_desktop.storage.report_data import PlanData
from irm_desktop.storage.report_evidence import ReportEvidence
from irm_desktop.storage.report_missing_plan import MissingOfPlan, note_lines, shows_commitments
from irm_desktop.storage.report_notes import has_note
from irm_desktop.storage.report_words import Words

_Wanted = Callable[[ReportCommitment], bool]


def unsettled(count: int, language: str) -> tuple[str, ...]:
    """What is said of conflicts that nobody has settled; nothing where there are none."""
    return (Words(language).say("unsettled", count=count),) if count else ()


class Missing:
    """Looks for gaps in one report; `lines` are its sentences, most general first."""

    def __init__(
        self,
        kind: ReportKind,
        instrument: Instrument,
        data: PlanData,
        words: Words,
        passages: Passages,
        evidence: ReportEvidence,
        answers: Mapping[str, str],
    ) -> None:
        self._plan = MissingOfPlan(kind, instrument, data, words, passages, evidence, answers)
        self._evidence = evidence
        self._kind = kind
        self._instrument = instrument
        self._words = words
        self._passages = passages

    def lines(
        self,
        researcher: str,
        commitments: Sequence[ReportCommitment],
        recommendations: Sequence[Recommendation],
        in_depth: Collection[str],
    ) -> Iterator[str]:
        """`in_depth` are the ids of the commitments that a section prints with their texts."""
        say = self._words.say
        if not researcher:
            yield say("no_researcher")
        shown = commitments if shows_commitments(self._kind) else ()
        if not shown and shows_commitments(self._kind):
            yield say("no_commitments")
        yield from self._plan.lines(recommendations)
        yield from self._of_commitments(shown, in_depth)

    def _of_commitments(
        self, commitments: Sequence[ReportCommitment], in_depth: Collection[str]
    ) -> Iterator[str]:
        yield from self._which("no_text", "", commitments, lambda one: not one.text.strip())
        yield from self._ratings(commitments)
        yield from self._unfounded(commitments)
        yield from self._texts(commitments, [one for one in commitments if one.id in in_depth])
        for one in commitments:
            yield from self._cited_beside(one)

    def _which(
        self,
        key: str,
        name: str,
        commitments: Sequence[ReportCommitment],
        wanted: _Wanted,
        of: int = 0,
    ) -> Iterator[str]:
        """`of`: how many there are in the report, where these are not all."""
        found = [one for one in commitments if wanted(one)]
        if found:
            which = self._words.which(found, of or len(commitments))
            yield self._words.say(key, name=name, which=which)

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

    def _unfounded(self, commitments: Sequence[ReportCommitment]) -> Iterator[str]:
        """Ratings that do not stand on as much evidence as the rule asks for."""
        short = {
            (one.id, rating.indicator)
            for one in commitments
            for rating in one.ratings
            if rating.enough is False
        }
        told: dict[tuple[str, str], list[str]] = {}  # the same of several questions is said once
        for indicator in self._instrument.indicators_of("commitment"):
            found = [one for one in commitments if (one.id, indicator.id) in short]
            if found:
                which = self._words.which(found, len(commitments))
                about = which, self._evidence.needs(indicator.id)
                told.setdefault(about, []).append(indicator.label(self._words.language))
        for (which, needs), names in told.items():
            listed = self._words.listed(names)
            yield self._words.say("unfounded", names=listed, which=which, needs=needs)

    def _cited_beside(self, commitment: ReportCommitment) -> Iterator[str]:
        """What is wrong with citations in reasons and evidence of ratings."""
        number = commitment.number or commitment.title
        for rating in commitment.ratings:
            for key, text in (("in_reason", rating.reason), ("in_evidence", rating.evidence)):
                if "[@" in text:
                    where = self._words.say(key, name=rating.label, number=number)
                    yield from note_lines(self._words, self._evidence, text, where)

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

    def _texts(
        self, every: Sequence[ReportCommitment], in_depth: Sequence[ReportCommitment]
    ) -> Iterator[str]:
        """Texts that are missing, and notes; of a commitment that the report does not tell of in
        depth, only what stands in its tables."""
        language = self._words.language
        for kind in self._kind.passages:
            if not kind.required:
                continue
            commitments = in_depth if kind.printed else every
            others = {
                one.id: self._passages.other_languages(one.id, kind.id) for one in commitments
            }
            name = kind.label(language)
            yield from self._which(
                "no_passage", name, commitments, _without(kind.id, others), len(every)
            )
            yield from self._elsewhere(name, commitments, others, len(every))
        yield from self._which("no_notes", "", in_depth, _without_notes, len(every))
        for one in every:
            for passage in one.passages:
                where = self._words.say(
                    "in_commitment", name=passage.heading, number=one.number or one.title
                )
                yield from note_lines(self._words, self._evidence, passage.markdown, where)

    def _elsewhere(
        self,
        name: str,
        commitments: Sequence[ReportCommitment],
        others: dict[str, list[str]],
        of: int,
    ) -> Iterator[str]:
        """Texts that are written, but not in the report's language."""
        for languages in sorted({tuple(found) for found in others.values() if found}):
            found = [one for one in commitments if tuple(others[one.id]) == languages]
            which = self._words.which(found, of)
            told = self._words.listed(languages)
            yield self._words.say("passage_elsewhere", name=name, languages=told, which=which)


def _is_explained(rating: ReportRating) -> bool:
    return bool(rating.reason.strip())


def _unrated(gaps: dict[str, tuple[frozenset[str], frozenset[str]]], name: str) -> _Wanted:
    return lambda one: name in gaps[one.id][0]


def _unexplained(gaps: dict[str, tuple[frozenset[str], frozenset[str]]], name: str) -> _Wanted:
    return lambda one: name in gaps[one.id][1]


def _without(section: str, others: dict[str, list[str]]) -> _Wanted:
    return lambda one: (
        not others[one.id] and all(passage.section != section for passage in one.passages)
    )


def _without_notes(commitment: ReportCommitment) -> bool:
    """Every finding cites a source (section 3.2): something is written, and nothing cited."""
    texts = [passage.markdown for passage in commitment.passages]
    return bool(texts) and not any(has_note(text) for text in texts)
