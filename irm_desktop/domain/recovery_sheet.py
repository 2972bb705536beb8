"""What stands on the sheet that is printed when a workspace is encrypted: facts, no layout."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from irm_desktop.domain.safety_records import SlotInfo
from irm_desktop.domain.ways_in import RecoveryKey, grouped


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """`secret` are the pieces of the recovery key that was made here, in reading order; empty where
    the office keeps its own, whose public half is `recipient`. The sheet names no person of the
    workspace and no passphrase. `keys_file` must stay beside `file` for either way in."""

    file: str
    keys_file: str
    workspace: str  # its id
    made: str  # ISO date-time, UTC
    ways: tuple[SlotInfo, ...]
    recipient: str = ""
    secret: tuple[str, ...] = field(default=(), repr=False)


def recovery_sheet(
    file: str,
    workspace: str,
    made: str,
    ways: Iterable[SlotInfo],
    key: RecoveryKey | str = "",
) -> RecoverySheet:
    """The sheet of the workspace `file`. `key` is the recovery key that was made here, or the
    public half of the office's."""
    recipient = key if isinstance(key, str) else key.recipient
    secret = () if isinstance(key, str) else grouped(key.secret)
    keys_file = f"{file}.keys"
    return RecoverySheet(file, keys_file, workspace, made, tuple(ways), recipient, secret)
