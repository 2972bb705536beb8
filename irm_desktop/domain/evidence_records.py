"""The records of evidence as they are read: people, sources, interviews, and what supports what.

Frozen, complete, with no session behind them, as those of `domain.records`.
"""

from dataclasses import dataclass, field

from irm_desktop.domain.records import UNDATED, PartialDate

SECTORS = ("government", "civil_society", "academia", "private_sector", "international", "other")
SOURCE_KINDS = ("document", "web_page", "law", "data_set", "observation", "interview")
GROUNDS = ("government", "civil_society", "document", "observation")  # kinds of evidence
HOW = ("in_person", "telephone", "video", "written", "focus_group")


@dataclass(frozen=True, slots=True)
class Stakeholder:
    """A person. `name` and `contact` are empty where the person is sealed: the pseudonym speaks."""

    id: str
    member_id: str
    pseudonym: str
    name: str = ""
    contact: str = ""
    organisation: str = ""
    sector: str = ""  # of SECTORS, or empty
    role: str = ""
    language: str = ""
    remark: str = ""
    sealed: bool = False

    @property
    def shown_name(self) -> str:
        """What the person is called in the window: the name where there is a right to it."""
        return self.name or f"“{self.pseudonym}”"


@dataclass(frozen=True, slots=True)
class Source:
    """Something that can be cited as `[@key]`. `ground` is the kind of evidence it gives."""

    id: str
    member_id: str
    position: int
    key: str
    kind: str  # of SOURCE_KINDS
    ground: str = ""  # of GROUNDS, or empty where nobody has said
    title: str = ""
    author: str = ""
    container: str = ""  # the journal, book or site it stands in
    publisher: str = ""
    place: str = ""
    number: str = ""
    pages: str = ""
    date: PartialDate = UNDATED
    url: str = ""
    accessed: str = ""  # ISO date
    language: str = ""
    remark: str = ""
    text: str = ""
    attachment_count: int = 0
    support_count: int = 0


@dataclass(frozen=True, slots=True)
class Attachment:
    id: str
    source_id: str
    position: int
    name: str
    media_type: str
    size: int  # bytes
    sha256: str
    added: str  # ISO date-time, UTC


@dataclass(frozen=True, slots=True)
class Interview:
    """A conversation; `people` are ids of stakeholders, times local ISO 8601 with offset."""

    id: str
    source_id: str
    plan_id: str
    number: str
    key: str = ""  # of its source
    people: tuple[str, ...] = ()
    began: str = ""
    ended: str = ""  # empty while it goes on
    place: str = ""
    how: str = ""  # of HOW
    language: str = ""
    consent: str = ""  # id of `domain.consent`; empty: not asked yet, treated as background
    interviewer: str = ""
    pinned: tuple[str, ...] = ()  # ids of commitments
    asked: tuple[str, ...] = ()  # keys of the questions that were asked


@dataclass(frozen=True, slots=True)
class InterviewNote:
    """A paragraph of notes. `kind`: note, or quotation (the words of the interviewee)."""

    id: str
    interview_id: str
    position: int
    at: str  # local ISO date-time with offset: when its first word was typed
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of a source or of a note of an interview, with the place they were taken from."""

    id: str
    source_id: str
    note_id: str
    position: int
    text: str
    start: int = -1  # characters into the host's text; -1: unknown
    before: str = ""  # up to 32 characters around it
    after: str = ""
    locator: str = ""  # p. 14, art. 20
    language: str = ""
    translation: str = ""
    state: str = "in_place"  # in_place, moved, lost, free (of a text that is not kept here)


@dataclass(frozen=True, slots=True)
class Support:
    """That something supports something: a rating (`indicator`), a passage (`section`), or the
    commitment as such (neither)."""

    id: str
    source_id: str
    subject_kind: str
    subject_id: str
    excerpt_id: str = ""
    note_id: str = ""
    indicator: str = ""
    section: str = ""
    locator: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class SavedSearch:
    id: str
    name: str
    query: str
    kinds: tuple[str, ...] = ()
    plan_id: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceRule:
    """How many kinds of evidence a rating needs, and of which there must be another one:
    `kinds=2, other_than=("government",)` is "two kinds, one of them not government"."""

    indicator: str  # empty: every indicator of the plan
    kinds: int
    other_than: tuple[str, ...] = field(default_factory=tuple)
