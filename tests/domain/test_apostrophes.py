"""Texts that people read have typographic apostrophes, in the data as in the program itself."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from irm_desktop import paths

RESOURCES = paths.resources()
# Patterns that find words in what people wrote: with either apostrophe.
PATTERNS = frozenset({"readiness_phrases.toml", "search.toml"})
FILES = [
    file
    for file in sorted(RESOURCES.rglob("*.toml"))
    if file.name not in PATTERNS and "layouts" not in file.parts
]
STRAIGHT = re.compile(r"\w'\w|\w'(?=\*)")


def texts(value: Any) -> Iterator[str]:  # Any: whatever TOML holds
    match value:
        case str():
            yield value
        case dict():
            for one in value.values():
                yield from texts(one)
        case list():
            for one in value:
                yield from texts(one)


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(RESOURCES)))
def test_no_text_has_a_straight_apostrophe(file: Path) -> None:
    read = list(texts(tomllib.loads(file.read_text(encoding="utf-8"))))

    assert read
    assert [text for text in read if STRAIGHT.search(text)] == []


def test_the_files_that_are_looked_at_hold_apostrophes() -> None:
    with_one = [file for file in FILES if "’" in file.read_text(encoding="utf-8")]

    assert len(with_one) > 20
