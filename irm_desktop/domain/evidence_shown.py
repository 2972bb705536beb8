"""The ledger as it is shown: what supports something, in the words of its source, and back."""

from dataclasses import dataclass

from irm_desktop.domain.evidence_records import Support
from irm_desktop.domain.evidence_rule import GROUND_OF_KIND

CITED = "cited"  # id of what a text cites without a record of it


@dataclass(frozen=True, slots=True)
class ShownSupport:
    """A support with as much of its source as a chip needs. `words` are those of its excerpt, or of
    its note of an interview, as far as there are any."""

    support: Support
    key: str
    kind: str  # of SOURCE_KINDS
    stored_ground: str = ""
    title: str = ""
    author: str = ""
    publisher: str = ""
    number: str = ""  # of the interview
    began: str = ""  # of the interview, local ISO date-time
    locator: str = ""  # of the support, else of its excerpt
    words: str = ""
    quoted: bool = False  # whether the words are an excerpt

    @property
    def id(self) -> str:
        return self.support.id

    @property
    def ground(self) -> str:
        """The kind of evidence, as far as it is said or follows from the kind of source."""
        return self.stored_ground or GROUND_OF_KIND.get(self.kind, "")


@dataclass(frozen=True, slots=True)
class EvidenceUse:
    """A place that a source supports, or where a text cites it (`support` is then empty)."""

    plan_id: str
    subject_kind: str
    subject_id: str
    commitment_id: str = ""  # that the place is about, or belongs to
    number: str = ""
    title: str = ""
    indicator: str = ""
    section: str = ""
    support: str = ""  # its id


@dataclass(frozen=True, slots=True)
class Quotable:
    """What can be given as evidence or cited: a source (`record` is then its id), an excerpt of it,
    or a note of its interview."""

    entity: str  # source, excerpt, note
    record: str
    source_id: str
    key: str
    kind: str
    title: str = ""
    author: str = ""
    publisher: str = ""
    number: str = ""  # of the interview
    began: str = ""
    locator: str = ""
    words: str = ""
