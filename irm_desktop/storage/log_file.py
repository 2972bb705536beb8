"""Whether SQLite's log beside a workspace is whole, read from its own bytes.

SQLite takes a log up to the first part that does not hold together and forgets the rest without a
word: right for what was being written when the power went, wrong for a disk that lost what had
been saved. The sums of the log are not part of what SQLCipher encrypts.
"""

import struct
from dataclasses import dataclass
from pathlib import Path

from irm_desktop.storage.beside import beside

_HEADER, _FRAME = 32, 24  # bytes
_MAGIC = (0x377F0682, 0x377F0683)  # sums over little-endian and over big-endian words
_MASK = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class LogState:
    """`whole` is false where saved changes stand behind a part that does not hold together."""

    frames: int = 0  # pages that SQLite will read
    whole: bool = True


def log_path(workspace: Path) -> Path:
    return beside(workspace, "-wal")


def read_log(workspace: Path) -> LogState:
    """The state of the log beside a workspace; an empty one where there is none."""
    try:
        content = log_path(workspace).read_bytes()
    except OSError:
        return LogState()
    if len(content) <= _HEADER:
        return LogState()
    magic, _, page, _, salt1, salt2, sum1, sum2 = struct.unpack(">8I", content[:_HEADER])
    order = ">" if magic & 1 else "<"
    known = magic in _MAGIC and 512 <= page <= 65536 and not page & (page - 1)
    if not known or _sum(content[: _HEADER - 8], order, (0, 0)) != (sum1, sum2):
        return LogState(0, whole=False)
    return _frames(content, page, (salt1, salt2), order, (sum1, sum2))


def _frames(
    content: bytes, page: int, salts: tuple[int, int], order: str, total: tuple[int, int]
) -> LogState:
    count, good = 0, True
    for start in range(_HEADER, len(content) - _FRAME - page + 1, _FRAME + page):
        _, size, salt1, salt2, *sums = struct.unpack(">6I", content[start : start + _FRAME])
        if good:
            total = _sum(content[start : start + 8], order, total)
            total = _sum(content[start + _FRAME : start + _FRAME + page], order, total)
            good = (salt1, salt2) == salts and total == tuple(sums)
            if good:
                count += 1
                continue
        # one salt that fits may be all that is left of a frame; frames of before have neither
        if size and (salt1 == salts[0] or salt2 == salts[1]):
            return LogState(count, whole=False)
    return LogState(count)


def _sum(content: bytes, order: str, before: tuple[int, int]) -> tuple[int, int]:
    one, two = before
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + two) & _MASK
        two = (two + second + one) & _MASK
    return one, two
