"""What is told of the seal under which names are kept. Frozen, as the records of evidence."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class SealState:
    """`made`: there is a passphrase. `open`: names of sealed people can be read until `closes_at`
    (UTC)."""

    made: bool = False
    open: bool = False
    closes_at: datetime | None = None
    sealed_count: int = 0  # people whose names this seal keeps; not those sealed in another copy


@dataclass(frozen=True, slots=True)
class SealEntry:
    """A line of the log of the seal. `what`: made, sealed, opened, closed, unsealed, passphrase,
    export."""

    id: str
    person_id: str
    pseudonym: str
    what: str
    at: str  # ISO date-time, UTC
    why: str
    actor: str


@dataclass(frozen=True, slots=True)
class NameFound:
    """A live text that holds the name, or a part of the name, of a sealed person.

    `target` is the record a window can show: a commitment, plan, source, interview, member or
    person; `words` says where the text stands, without the name.
    """

    person_id: str
    pseudonym: str
    subject_kind: str
    subject_id: str
    words: str
    field: str
    whole: bool  # the whole name or contact; else a part of it
    target_kind: str = ""
    target_id: str = ""


@dataclass(frozen=True, slots=True)
class OtherCopy:
    """A copy of the workspace beside it. `open_keys` counts the sealed people whose key still
    lies open in it."""

    path: Path
    made: datetime  # local
    size: int  # bytes
    open_keys: int
