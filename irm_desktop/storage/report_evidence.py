"""What a report says of its evidence: notes, the list of interviews, and whether it is enough."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property

from irm_desktop.domain.citation import Citations
from irm_desktop.domain.evidence_rule import EvidenceState
from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.report import ReportSource
from irm_desktop.domain.report_table_data import TableInterview
from irm_desktop.storage.evidence_reading import Judge, evidence_rules
from irm_desktop.storage.report_data import PlanData
from irm_desktop.storage.report_notes import cited
from irm_desktop.storage.report_sources import citation_forms
from irm_desktop.storage.report_words import Words


class ReportEvidence:
    """The evidence of one report, in its language."""

    def __init__(self, data: PlanData, instrument: Instrument, words: Words) -> None:
        self._data = data
        self._judge = Judge(instrument, data.sources.found, words.language)
        self._words = words
        self._sources = data.sources
        self._writer = Citations(citation_forms(), words.language, words.date)
        self._states: dict[tuple[str, str], Mapping[str, EvidenceState]] = {}

    @cached_property
    def citations(self) -> dict[str, str]:
        """The text of a note for each source that is used, by its key."""
        return self._sources.citations(self._writer)

    def states(self, kind: str, subject: str) -> Mapping[str, EvidenceState]:
        """What the ratings of a subject stand on, by question."""
        about = (kind, subject)
        if about not in self._states:
            self._states[about] = self._judge.states(kind, subject)
        return self._states[about]

    def count(self, state: EvidenceState) -> int:
        """How many sources a rating stands on, however often each was named."""
        known = self._sources.by_key
        keys = {known[key].id for key in state.cited if key in known}
        return len(keys | {one.source_id for one in state.supports})

    def needs(self, indicator: str) -> str:
        """What the rule of evidence asks for a question, in words."""
        return self._judge.needs(indicator)

    def is_demanding(self, indicator: str) -> bool:
        """Whether the rule asks for more than any one source."""
        rule = self._judge.rule(indicator)
        return rule.kinds > 1 or bool(rule.other_than)

    def interviews(self) -> tuple[TableInterview, ...]:
        """The interviews about the plan that may be listed, in the order they were held."""
        return tuple(
            TableInterview(self._writer.who(held), self._writer.how(held), held.date)
            for held in self._sources.of_plan
            if held.consent.listed
        )

    def sources(self) -> tuple[ReportSource, ...]:
        """The sources that are used and may be cited."""
        supports = Counter(
            one.source_id for several in self._sources.found.supports.values() for one, _ in several
        )
        texts = Counter(key for text in self._data.texts() for key in set(cited(text)))
        rules, language = evidence_rules(), self._words.language
        return tuple(
            ReportSource(
                key=one.key,
                kind=self._writer.kind(one.kind),
                ground=rules.ground(one.ground, language) if one.ground else "",
                citation=self.citations[one.key],
                url=one.url,
                accessed=one.accessed,
                attachments=one.attachment_count,
                supports=supports[one.id],
                cited=texts[one.key],
            )
            for one in self._sources.used()
            if self._sources.may_be_cited(one)
        )

    def wrong_citations(self, markdown: str) -> Iterable[tuple[str, str]]:
        """What is wrong with the citations of a text: (key of the sentence, key that is cited)."""
        for key in dict.fromkeys(cited(markdown)):
            source = self._sources.by_key.get(key)
            if source is None:
                yield "no_source", key
            elif not self._sources.may_be_cited(source):
                yield "no_consent", key
