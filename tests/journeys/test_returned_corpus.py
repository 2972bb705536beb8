"""Files that real programs saved, with known edits: all of them captured, each in its field or
listed, and nothing that nobody did (`tests/files/returned/edits.toml`)."""

import gzip
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from irm_desktop.domain.review_records import ReviewItem
from irm_desktop.review_return import bring_back
from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library

RETURNED = Path(__file__).parent.parent / "files" / "returned"
FILES = tomllib.loads((RETURNED / "edits.toml").read_text(encoding="utf-8"))["files"]


class Found(NamedTuple):
    kind: str
    code: str
    words: str
    who: str
    tracked: str


@pytest.fixture(scope="session")
def sent(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return gzip.decompress((RETURNED / "sent.irm.gz").read_bytes())


@pytest.fixture
def workspace(sent: bytes, tmp_path: Path) -> Iterator[Workspace]:
    path = tmp_path / "sent.irm"
    path.write_bytes(sent)
    with Workspace.open(path, actor="Ana", library=the_library()) as opened:
        yield opened


def listed(items: tuple[ReviewItem, ...]) -> Iterator[Found]:
    """Every proposal and comment, one by one, for each who made it."""
    for item in items:
        if item.proposals:
            for one in item.proposals:
                for voice in one.voices:
                    yield Found(item.kind, item.code, one.theirs, voice.who, voice.tracked)
        else:
            for voice in item.voices:
                words = f"{item.text} {item.quote} {item.base} {item.label}"
                yield Found(item.kind, item.code, words, voice.who, voice.tracked)


def fits(found: Found, wanted: list[str]) -> bool:
    kind, code, words, who, tracked = wanted
    return (
        (found.kind, found.code) == (kind, code)
        and words in found.words
        and (not words) <= (kind != "change" or not found.words)
        and who in found.who
        and tracked in ("", found.tracked)
    )


@pytest.mark.parametrize("one", FILES, ids=[one["name"] for one in FILES])
def test_every_edit_is_in_its_field_or_listed_and_nothing_else(
    workspace: Workspace, one: dict[str, Any]
) -> None:
    plan = workspace.plans()[0].id
    (outcome,) = bring_back(workspace, [RETURNED / one["name"]])

    assert outcome.state != "refused", outcome.sentence
    found = list(listed(workspace.inbox(plan)))
    unmet = [w for w in one["found"] if not any(fits(f, w) for f in found)]
    too_many = [f for f in found if not any(fits(f, w) for w in one["found"])]
    assert (unmet, too_many) == ([], [])
    assert len(found) == len(one["found"])


def test_every_file_twice_in_any_order_gives_one_inbox(workspace: Workspace) -> None:
    plan = workspace.plans()[0].id
    paths = [RETURNED / one["name"] for one in FILES]
    bring_back(workspace, paths)
    first = workspace.inbox(plan)
    again = bring_back(workspace, paths[::-1])
    assert {one.state for one in again} == {"nothing_new"}
    assert workspace.inbox(plan) == first
