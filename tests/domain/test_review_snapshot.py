"""A snapshot goes into the journal as JSON and comes back as it was."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from irm_desktop.domain.review_records import SentCell, SentComment, SentField, Snapshot
from irm_desktop.domain.review_snapshot import read_snapshot, snapshot_json
from irm_desktop.domain.rich_text import RichParagraph, RichSpan

TEXT = st.text(max_size=8)
SPANS = st.builds(RichSpan, TEXT, st.booleans(), st.booleans(), st.booleans(), TEXT, TEXT)
RICH = st.builds(
    RichParagraph,
    st.sampled_from(["paragraph", "cell"]),
    st.lists(SPANS, max_size=2).map(tuple),
    st.integers(1, 3),
    st.booleans(),
    st.integers(0, 2),
    st.integers(0, 2),
)
FIELDS = st.builds(
    SentField,
    *(st.integers(0, 99), TEXT, st.integers(1, 3), TEXT, TEXT, TEXT, TEXT, TEXT, TEXT),
    heads=st.lists(TEXT, max_size=2).map(tuple),
    choices=st.lists(st.tuples(TEXT, TEXT), max_size=2).map(tuple),
    rich=st.lists(RICH, max_size=2).map(tuple),
    name=TEXT,
)
SNAPSHOTS = st.builds(
    Snapshot,
    st.lists(FIELDS, max_size=3).map(tuple),
    st.lists(st.builds(SentCell, TEXT, TEXT, TEXT, TEXT, st.integers(-1, 9)), max_size=2).map(
        tuple
    ),
    st.lists(TEXT, max_size=2).map(tuple),
    st.dictionaries(TEXT, TEXT, max_size=2),
    st.lists(st.builds(SentComment, TEXT, TEXT, TEXT, TEXT), max_size=2).map(tuple),
)


@given(SNAPSHOTS)
def test_a_snapshot_is_read_as_it_was_written(snapshot: Snapshot) -> None:
    assert read_snapshot(json.loads(json.dumps(snapshot_json(snapshot)))) == snapshot


def test_what_only_a_newer_version_knows_is_passed_over() -> None:
    snapshot = Snapshot(
        (SentField(0, "C1.T", 1, "commitment", "c", "title", "line", "Title", "A"),)
    )
    told: dict[str, Any] = snapshot_json(snapshot)
    told["fields"][0]["colour"] = "green"
    told["pictures"] = [1]
    assert read_snapshot(told) == snapshot


def test_what_holds_its_default_takes_no_room() -> None:
    field = SentField(0, "C1.T", 1, "commitment", "c", "title", "line", "Title", "A")
    (told,) = snapshot_json(Snapshot((field,)))["fields"]
    assert "rich" not in told
    assert "choices" not in told
