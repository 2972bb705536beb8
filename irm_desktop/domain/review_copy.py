"""A review copy before it is written: the report, its fields with their codes, the threads."""

from dataclasses import dataclass, field
from functools import cached_property

from irm_desktop.domain.report import Report
from irm_desktop.domain.review_records import SentField


@dataclass(frozen=True, slots=True)
class ThreadOut:
    """A thread that goes along: a reviewer's comment with what followed, our answer last. `place`
    is the field it stands at, `quote` the words; where they are gone it stands at the label."""

    item: str  # key of the item
    place: int
    quote: str
    entries: tuple[tuple[str, str, str], ...]  # author, ISO time to the second, text
    resolved: bool = False


@dataclass(frozen=True)
class ReviewCopy:
    """All that the writers of a review copy read."""

    id: str  # of the export
    number: int
    report: Report
    assessment_id: str
    fields: tuple[SentField, ...]
    recipient: str
    role: str
    stage: str
    at: str  # ISO 8601, UTC
    threads: tuple[ThreadOut, ...] = ()
    words: dict[str, str] = field(default_factory=dict)  # further fixed words, translated
    due: str = ""

    @cached_property
    def by_record(self) -> dict[tuple[str, str], SentField]:
        """Fields by (record, field)."""
        return {(one.record, one.field): one for one in self.fields}
