"""What an operation touched, for those who show it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Change:
    """The sentence of an operation and the records it concerns.

    `entities` holds the kinds touched (`commitment`, `rating` …). `records` holds their ids and
    those of the commitments and plans they belong to. Both are empty when nothing was changed.
    """

    operation_id: str
    sentence: str
    entities: frozenset[str] = field(default_factory=frozenset)
    records: frozenset[str] = field(default_factory=frozenset)
    left_out: tuple[str, ...] = ()  # what an undo could not take back, in words
    created: str = ""  # id of the one record that an `add_…` made

    def __bool__(self) -> bool:
        return bool(self.records)
