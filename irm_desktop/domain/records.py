"""The records of a workspace as they are read: frozen, complete, with no session behind them.

Identifiers, plan numbers and commitment numbers are text, always. Dates are partial: the words
they came in, and as much of ISO 8601 as is certain (`2014`, `2014-07`, `2014-07-01` or empty).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from irm_desktop.domain.titles import shown_title


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as far as it is known. `iso` is empty where nothing is certain."""

    words: str = ""
    iso: str = ""


UNDATED = PartialDate()


@dataclass(frozen=True, slots=True)
class Member:
    id: str
    key: str  # ISO 3166 alpha-2 (ES), or OGP's code of a local government (ESMD)
    name: str
    kind: str = "national"  # or local
    country: str = ""  # ISO 3166 alpha-2
    region: str = ""
    plan_count: int = 0
    joined: PartialDate = UNDATED  # participating since


@dataclass(frozen=True, slots=True)
class ActionPlan:
    id: str
    member_id: str
    key: str  # ES-2
    member_name: str
    number: str
    title: str
    instrument: str
    submitted: str = ""  # year
    start: PartialDate = UNDATED
    end: PartialDate = UNDATED
    languages: tuple[str, ...] = ()
    commitment_count: int = 0
    due: PartialDate = UNDATED  # where the calendar of its time does not say it
    delivered: PartialDate = UNDATED  # uploaded to OGP's site


@dataclass(frozen=True, slots=True)
class Commitment:
    id: str
    plan_id: str
    position: int
    number: str
    title: str  # as printed
    short_title: str = ""
    text: str = ""  # as printed
    theme: str = ""
    cluster: str = ""
    lead_institution: str = ""
    supporting_institutions: str = ""
    start: PartialDate = UNDATED
    end: PartialDate = UNDATED
    policy_areas: tuple[str, ...] = ()
    policy_scheme: str = ""  # version of the vocabulary: 2015, 2016, 2024
    carried_over_from: str = ""

    @property
    def shown_title(self) -> str:
        """The short title, else the printed one, without the number said twice."""
        return shown_title(self.number, self.short_title or self.title)


@dataclass(frozen=True, slots=True)
class Milestone:
    id: str
    commitment_id: str
    position: int
    number: str
    title: str
    deliverable: str = ""
    start: PartialDate = UNDATED
    end: PartialDate = UNDATED


@dataclass(frozen=True, slots=True)
class Assessment:
    id: str
    plan_id: str
    kind: str  # a stage of the instrument
    instrument: str
    researcher: str = ""
    stage: str = "draft"  # draft, staff_review, iep_review, pre_publication, public_comment, final
    form: str = ""  # id of the house form its report follows; empty: the standard form


@dataclass(frozen=True, slots=True)
class Rating:
    id: str
    assessment_id: str
    subject_kind: str
    subject_id: str
    indicator: str
    value: str | None  # id of a Value; None: not rated
    reason: str = ""
    rater: str = ""
    rated_on: str = ""  # ISO date-time, UTC
    evidence: str = ""  # Markdown: where it can be seen, links and documents


@dataclass(frozen=True, slots=True)
class Passage:
    id: str
    assessment_id: str
    section: str
    subject_kind: str
    subject_id: str
    language: str
    text: str  # Markdown


@dataclass(frozen=True, slots=True)
class Untranslated:
    """A text that is written in one language and not yet in another; `words` say which."""

    section: str
    subject_kind: str
    subject_id: str
    words: str


# The checks of a recommendation (domain/notes.md)
SMART = ("specific", "measurable", "answerable", "relevant", "time_bound")


@dataclass(frozen=True, slots=True)
class Recommendation:
    id: str
    plan_id: str
    assessment_id: str
    position: int
    text: str
    addressee: str = ""
    smart: tuple[str, ...] = ()  # those of SMART that are met
    follow_up: str = ""
    previous: bool = False  # made by the report on the plan before; followed up in this one
    responded: str = ""  # yes, no or empty: did it inform the OGP process?
    integrated: str = ""  # yes, no or empty: is it integrated into the current plan?


@dataclass(frozen=True, slots=True)
class MemberYear:
    """What is known of a member's eligibility in one year: an assessment of the member."""

    assessment_id: str
    member_id: str
    year: str
    instrument: str
    ratings: Mapping[str, Rating] = field(default_factory=dict)  # by indicator


@dataclass(frozen=True, slots=True)
class Concern:
    """A Letter of Concern or another complaint under the Response Policy (section 1.4)."""

    id: str
    member_id: str
    position: int
    date: PartialDate = UNDATED
    sender: str = ""
    sender_kind: str = ""  # steering_committee, multilateral_partner, entity, or empty
    about: str = ""
    status: str = "received"  # received, screened, examined, stage_1, inactive, closed
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class StoredForm:
    """A house form as it is kept: `sections` is what `domain.house_form` reads and writes."""

    id: str
    name: str
    kind: str  # id of the report kind it changes: g2-progress
    sections: tuple[Mapping[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class CommitmentRow:
    """What the table of commitments shows of one, without its long texts."""

    id: str
    plan_id: str
    instrument: str
    number: str
    title: str
    short_title: str
    values: Mapping[str, str]  # indicator -> value id, of what is rated
    reasons: frozenset[str] = field(default_factory=frozenset)  # indicators that have a reason
    plan_key: str = ""

    @property
    def shown_title(self) -> str:
        """The short title, else the printed one, without the number said twice."""
        return shown_title(self.number, self.short_title or self.title)


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One journal entry, readable."""

    op_id: str
    operation_id: str
    operation: str  # the operation's sentence
    at: str  # ISO date-time, UTC
    actor: str
    entity: str
    record: str
    field: str
    old: object
    new: object
    reason: str = ""
    indicator: str = ""  # of a rating
    words: str = ""  # what was changed, in words: Potential impact of commitment 8
