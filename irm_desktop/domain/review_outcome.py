"""What became of one file that was brought back, for a person and for other programs."""

from dataclasses import dataclass

KEPT = "kept"  # read and kept, with something new in it
NOTHING_NEW = "nothing_new"  # read; all of it was known, or nothing was changed
REFUSED = "refused"  # not read; the workspace is unchanged


@dataclass(frozen=True, slots=True)
class Outcome:
    """`state` is one of the names above; `sentence` says it in English, with what to do. `number`
    is that of the review copy. `notices` name what is in the file and was not read; `unplaced`
    counts what was captured and found no field."""

    name: str
    state: str
    sentence: str
    code: str = ""  # why it was refused, or what is odd about it: older-round …
    plan_id: str = ""
    plan_key: str = ""
    sent_id: str = ""
    number: int = 0
    new: int = 0
    known: int = 0
    unplaced: int = 0
    notices: tuple[str, ...] = ()
