"""The text of a note that cites a source, in the report's language (reference 3.2).

Documents: author, title, container, publisher, place, number, date, pages, [last accessed date],
address. Interviews: name, role, organisation, interview with the IRM researcher, date, as far as
the consent to them allows; a sealed person is never named. All texts are Markdown.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from irm_desktop.domain.consent import Consent
from irm_desktop.domain.dates import is_partial_iso
from irm_desktop.domain.evidence_records import (
    HOW,
    SECTORS,
    SOURCE_KINDS,
    Interview,
    Source,
    Stakeholder,
)
from irm_desktop.domain.instrument import Labels, in_language
from irm_desktop.domain.records import UNDATED, PartialDate
from irm_desktop.domain.report_table_data import plain
from irm_desktop.domain.toml_table import Table, read_toml

FILE = "citation.toml"
_ISO_DATE = 10  # characters
_WORDS = (
    "comma", "semicolon", "stop", "quoted", "page", "pages", "accessed", "untitled", "withheld",
    "observation", "anonymous",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class HeldInterview:
    """An interview as it is cited: its people, and the consent to it."""

    interview: Interview
    people: tuple[Stakeholder, ...]
    consent: Consent

    @property
    def date(self) -> PartialDate:
        day = self.interview.began[:_ISO_DATE]
        return PartialDate(day, day) if day else UNDATED


@dataclass(frozen=True)
class CitationForms:
    """The words of notes in every language."""

    words: Mapping[str, Labels]
    how: Mapping[str, Labels]
    sectors: Mapping[str, Labels]
    kinds: Mapping[str, Labels]


def load_citation_forms(path: Path) -> CitationForms:
    """The words of a file. Raises InstrumentError naming file and key where it is wrong."""
    table = Table(read_toml(path), path.name)
    how, sectors, kinds = (table.table(name) for name in ("how", "sectors", "kinds"))
    made = CitationForms(
        {name: table.labels(name) for name in _WORDS},
        {name: how.labels(name) for name in HOW},
        {name: sectors.labels(name) for name in SECTORS},
        {name: kinds.labels(name) for name in SOURCE_KINDS},
    )
    for one in (how, sectors, kinds, table):
        one.close()
    return made


@dataclass(frozen=True)
class Citations:
    """Writes the texts of notes in one language; `date` writes a date in it."""

    forms: CitationForms
    language: str
    date: Callable[[PartialDate], str]

    def of_source(self, source: Source, held: HeldInterview | None = None) -> str:
        """The text of a note that cites a source. An interview without a record of it (`held`) is
        one to which nobody agreed."""
        if source.kind == "interview":
            if held is None or not held.consent.listed:
                return self._ended([self._say("withheld")])
            return self._ended(self._interview(held))
        return self._ended(self._work(source))

    def who(self, held: HeldInterview) -> tuple[str, ...]:
        """The people of an interview, each as far as the consent allows: plain text."""
        told = [self._person(one, held.consent) for one in held.people]
        return tuple(dict.fromkeys(told)) or (self._unnamed("other"),)

    def how(self, held: HeldInterview) -> str:
        """How an interview was held, in words."""
        return in_language(
            self.forms.how.get(held.interview.how, self.forms.how[HOW[0]]), self.language
        )

    def kind(self, kind: str) -> str:
        """A kind of source in words."""
        return in_language(self.forms.kinds.get(kind, {"en": kind}), self.language)

    def _interview(self, held: HeldInterview) -> list[str]:
        who = self._say("semicolon").join(plain(one) for one in self.who(held))
        return [who, self.how(held), plain(self.date(held.date))]

    def _person(self, person: Stakeholder, consent: Consent) -> str:
        """Somebody by name, role and organisation, by the organisation, or by the sector alone."""
        allowed = consent.sealed() if person.sealed else consent
        if allowed.names and person.name:
            parts = (person.name, person.role, person.organisation)
            return self._say("comma").join(filter(None, parts))
        if allowed.organisation and person.organisation:
            return person.organisation
        return self._unnamed(person.sector)

    def _unnamed(self, sector: str) -> str:
        labels = self.forms.sectors.get(sector, self.forms.sectors["other"])
        return self._say("anonymous", who=in_language(labels, self.language))

    def _work(self, source: Source) -> list[str]:
        observed = self._say("observation") if source.kind == "observation" else ""
        return [
            plain(source.author),
            self._title(source),
            observed,
            f"*{plain(source.container)}*" if source.container.strip() else "",
            *(plain(one) for one in (source.publisher, source.place, source.number)),
            plain(self.date(source.date)),
            self._pages(source.pages),
            self._accessed(source.accessed),
            plain(source.url),
        ]

    def _title(self, source: Source) -> str:
        """A work of its own in italics, a part of one and a page in quotation marks."""
        title = plain(source.title)
        if not title:
            others = (source.author, source.container, source.publisher, source.url)
            return "" if any(others) else self._say("untitled")
        if source.container.strip() or source.kind in ("web_page", "observation"):
            return self._say("quoted", title=title)
        return f"*{title}*"

    def _pages(self, pages: str) -> str:
        if not pages.strip():
            return ""
        several = any(mark in pages for mark in "-–—,;")
        return self._say("pages" if several else "page", pages=plain(pages))

    def _accessed(self, accessed: str) -> str:
        """The brackets are no link of Markdown: they are escaped."""
        if not accessed.strip():
            return ""
        iso = accessed if is_partial_iso(accessed) else ""
        return plain(self._say("accessed", date=self.date(PartialDate(accessed, iso))))

    def _say(self, key: str, **parts: str) -> str:
        return in_language(self.forms.words[key], self.language).format(**parts)

    def _ended(self, parts: Sequence[str]) -> str:
        text = self._say("comma").join(part for part in parts if part)
        stop = self._say("stop")
        return text if text.endswith(stop) else text + stop
