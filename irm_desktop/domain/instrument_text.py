"""Shared parts of instruments, cut out of their file and read only where an instrument uses one.

One generation uses half of what is shared: before the first list is painted only that is read.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

from irm_desktop.domain.toml_table import Table, parse_toml

KINDS = ("states", "scales", "indicators", "conditions", "derived")

_HEADER = re.compile(rf"^\[({'|'.join(KINDS)})\.(\w+)\][ \t]*$", re.MULTILINE)
_LONG_TEXTS = ('"""', "'''")  # in them a line could look like a header


@dataclass
class Part:
    """A named table as it stands in a file, read when it is first asked for."""

    file: str
    where: str
    read: Callable[[], Mapping[str, Any]]

    @cached_property
    def data(self) -> Mapping[str, Any]:
        return self.read()

    def table(self) -> Table:
        return Table(self.data, self.file, self.where)


@dataclass(frozen=True, slots=True)
class Block:
    """The text of one part, and how many lines stand before it in its file."""

    kind: str
    name: str
    text: str
    file: str
    line: int

    def read(self) -> Mapping[str, Any]:
        """The part as data. Raises InstrumentError for what does not belong to it."""
        table = Table(parse_toml(self.text, self.file, self.line), self.file)
        parts = table.named(self.kind)
        table.close()
        for name in parts:
            if name != self.name:
                table.refuse(f"{name!r} stands inside {self.name!r}", self.kind)
        return parts[self.name]


def cut(text: str, file: str) -> tuple[str, list[Block]]:
    """What stands before the first part, and a block for each part; no blocks where a header
    cannot be told from a long text."""
    if any(mark in text for mark in _LONG_TEXTS):
        return text, []
    headers = list(_HEADER.finditer(text))
    starts = [header.start() for header in headers] + [len(text)]
    blocks = []
    line = text.count("\n", 0, starts[0])
    for header, (start, end) in zip(headers, pairwise(starts), strict=True):
        blocks.append(Block(header[1], header[2], text[start:end], file, line))
        line += text.count("\n", start, end)
    return text[: starts[0]], blocks
