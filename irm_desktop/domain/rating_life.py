"""The life of a rating, from the first draft to the final report, as steps in time."""

from dataclasses import dataclass

STEP_KINDS = (  # in the order in which those of one time stand
    "stage",  # the report went on to a stage
    "rated",  # the value was set, changed or taken back
    "reason",  # the reason was written or changed
    "evidence",  # where it can be seen was written or changed
    "sent",  # it went out with this value
    "proposed",  # a reviewer wants another value or another reason
    "commented",
    "answered",  # what was decided about a proposal or comment
)


@dataclass(frozen=True, slots=True)
class LifeStep:
    """One step. Times are ISO 8601 in UTC; of a reviewer's remark the time the file names, else
    that at which the file came in (`at_is_sure` False)."""

    kind: str
    at: str
    who: str
    sentence: str  # the step in words, in the language asked for
    value: str | None = None  # id of the value that was set, sent or wanted; None: not rated
    label: str = ""  # the value as the instrument labels it
    before: str | None = None
    before_label: str = ""
    text: str = ""  # the reason, comment or reply
    text_before: str = ""  # the reason as it stood before
    why: str = ""  # the reason given in the journal with the change
    stage: str = ""  # of the report at that time, where it is known
    role: str = ""  # of who was sent to, or who answered
    record: str = ""  # id of the sent document or entry of the journal
    item: str = ""  # key of the inbox's item
    action: str = ""  # taken, adapted, declined, asked, later
    at_is_sure: bool = True
    reviewer: bool = False  # whether it is the work of a reviewer, taken over
    unsettled: bool = False  # one of several versions, of which nobody has said which one holds


@dataclass(frozen=True, slots=True)
class RatingLife:
    """A rating with all its steps, oldest first."""

    subject_kind: str
    subject_id: str
    indicator: str
    record: str  # id of the rating
    indicator_label: str
    where: str  # Commitment 8
    title: str  # of the commitment or milestone
    language: str
    value: str | None
    value_label: str
    reason: str
    stage: str
    steps: tuple[LifeStep, ...]
