"""What an import proposes before anyone accepts it."""

from dataclasses import dataclass, field

from irm_desktop.domain.records import UNDATED, PartialDate


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the spreadsheet doctor noticed.

    `row` is the row of the sheet as a spreadsheet program counts it, header rows included, 0 where
    no single row is meant. `lossless` says that the proposal, if taken, loses nothing.
    `severity` is `note` (handled, nothing to decide), `look` (a person should see it) or `ask`
    (the program keeps what is there until a person decides).
    """

    code: str
    sheet: str
    row: int
    column: str
    message: str
    proposal: str
    severity: str = "look"
    before: str = ""
    after: str = ""
    lossless: bool = True

    @property
    def is_repair(self) -> bool:
        """True where the value taken differs from the cell: `after` stands for `before`."""
        if not self.after and self.code not in EMPTYING_REPAIRS:
            return False
        return self.before != self.after


# Repairs that can leave nothing of a cell; with any other code an empty `after` means no repair.
EMPTYING_REPAIRS = frozenset({"html-remains", "control-characters", "replacement-characters"})


@dataclass(frozen=True, slots=True)
class DraftRating:
    stage: str  # a stage of the instrument
    indicator: str
    value: str
    reason: str = ""
    evidence: str = ""  # Markdown


@dataclass(frozen=True, slots=True)
class DraftMilestone:
    number: str
    title: str
    deliverable: str = ""
    start: PartialDate = UNDATED
    end: PartialDate = UNDATED


@dataclass(frozen=True, slots=True)
class DraftCommitment:
    """One row (or group of rows) of the table. `rows` are the sheet rows it was read from."""

    number: str
    title: str
    short_title: str = ""
    text: str = ""
    theme: str = ""
    cluster: str = ""
    lead_institution: str = ""
    supporting_institutions: str = ""
    start: PartialDate = UNDATED
    end: PartialDate = UNDATED
    policy_areas: tuple[str, ...] = ()
    policy_scheme: str = ""
    carried_over: str = ""
    ratings: tuple[DraftRating, ...] = ()
    milestones: tuple[DraftMilestone, ...] = ()
    rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftPlan:
    member_key: str
    member_name: str
    member_kind: str
    country: str
    region: str
    number: str
    title: str
    submitted: str
    instrument: str
    commitments: tuple[DraftCommitment, ...]
    start: PartialDate = UNDATED
    end: PartialDate = UNDATED
    languages: tuple[str, ...] = ()
    ratings: tuple[DraftRating, ...] = ()  # of the plan itself: how it was made and carried out
    rows: tuple[int, ...] = ()  # of the sheet, where they tell of the plan and not of commitments


@dataclass(frozen=True, slots=True)
class SourceTable:
    """The table as it came, kept so that every original cell can be found again.

    `columns` are the names of the header row, made unique: `Action Plan No. (2)`, `Column 99`.
    `head` holds all rows above the first record, `foot` the rows below the last one that are no
    records. `rows` maps a sheet row to its cells. `encoding`, `newline` and `byte_order_mark` are
    those of a text file.
    """

    file_name: str
    sha256: str
    layout: str
    sheet: str
    head: tuple[tuple[str, ...], ...]
    rows: dict[int, tuple[str, ...]]
    foot: tuple[tuple[str, ...], ...] = ()
    columns: tuple[str, ...] = ()
    encoding: str = "utf-8"
    newline: str = "\r\n"
    byte_order_mark: bool = False
    mapping: dict[str, str] = field(default_factory=dict)  # column -> field, of a mapped table
    delimiter: str = ","
    final_newline: bool = True
    members: dict[str, str] = field(default_factory=dict)  # name in the table -> member key
    quote_all: bool = False  # every cell of the text file stood in quotation marks


@dataclass(frozen=True, slots=True)
class Draft:
    source: SourceTable
    plans: tuple[DraftPlan, ...]
    findings: tuple[Finding, ...]
    sheets: tuple[str, ...] = ()  # all of the file, this one among them

    @property
    def layout(self) -> str:
        return self.source.layout

    @property
    def member_count(self) -> int:
        return len({plan.member_key for plan in self.plans})

    @property
    def commitment_count(self) -> int:
        return sum(len(plan.commitments) for plan in self.plans)

    @property
    def of_plans(self) -> bool:
        """True for a table with a row for each plan and none for commitments."""
        return any(plan.rows for plan in self.plans)

    @property
    def plan_rating_count(self) -> int:
        """Answers about plans themselves; those about commitments are not counted."""
        return sum(len(plan.ratings) for plan in self.plans)
