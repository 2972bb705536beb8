"""Bundles that are cut off, changed, forged or made to harm: refused in a sentence, and nothing of
them is taken up."""

import json
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from irm_desktop.domain.merge_records import NEWER
from irm_desktop.errors import UserError
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.sync.bundle import open_source, read_bundle, write_bundle
from irm_desktop.sync.bundle_manifest import LARGEST_FILE, MOST_WORDS
from tests.builders import a_filled_workspace, a_plan
from tests.sync.forging import manifest_of, parts_of, put_together, said_by
from tests.sync.people import Person, refused, some_people


class Post:
    """What Ana would send, and the two who may read it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ana, self.ben, self.eve = some_people(folder / "people", "Ana", "Ben", "Eve")
        with a_filled_workspace(folder, a_plan(2)) as workspace:
            self.sent: ChangeSet = workspace.outgoing()
        self.parts = parts_of(self.sent)
        self.manifest = manifest_of(self.sent, self.ana.me, self.parts)
        self.path = folder / "sent.irmb"

    def read(self, path: Path | None = None, by: Person | None = None) -> ChangeSet:
        reader = by or self.ben
        return read_bundle(path or self.path, reader.me, reader.colleagues)

    def says(self, **changes: object) -> bytes:
        return said_by(self.manifest, self.ana.me, **changes)

    def refuses(self, code: str) -> str:
        """Why the bundle that lies there is refused."""
        with refused(code) as caught:
            self.read()
        return caught.value.message


@pytest.fixture(scope="module")
def post(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Post]:
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IRM_DESKTOP_DATA", str(home))
        yield Post(tmp_path_factory.mktemp("post"))


def test_a_bundle_put_together_by_hand_is_read(post: Post) -> None:
    """Else every refusal below could be for another reason."""
    put_together(post.path, post.parts, post.says())

    assert list(post.read().entries) == list(post.sent.entries)


def test_cut_off_anywhere_it_is_refused(post: Post) -> None:
    write_bundle(post.sent, post.path, post.ana.me, [post.ben.card])
    content = post.path.read_bytes()
    short = post.folder / "short.irmb"
    for size in [*range(0, len(content), 499), len(content) - 1]:
        short.write_bytes(content[:size])
        with pytest.raises(UserError) as caught:
            post.read(short)
        assert caught.value.code in ("empty", "not-a-bundle", "damaged"), size


@given(data=st.data())
@settings(max_examples=150)
def test_a_changed_byte_is_noticed_or_does_not_matter(post: Post, data: st.DataObject) -> None:
    whole = post.folder / "whole.irmb"
    if not whole.exists():
        write_bundle(post.sent, whole, post.ana.me, [post.ben.card])
    content = bytearray(whole.read_bytes())
    at = data.draw(st.integers(0, len(content) - 1))
    content[at] ^= data.draw(st.integers(1, 255))
    try:
        found = read_bundle(bytes(content), post.ben.me, post.ben.colleagues, "changed.irmb")
    except UserError:
        return
    assert list(found.entries) == list(post.sent.entries)
    assert (found.source, found.until) == ("Ana", post.sent.until)


def test_a_changed_manifest_is_forged(post: Post) -> None:
    said = post.says().replace(b'"made":"2026', b'"made":"2036')
    put_together(post.path, post.parts, said)

    assert post.refuses("forged") == (
        "sent.irmb is not as it was signed: its signature does not fit. Somebody changed it on the "
        "way. Nothing was changed here. Tell who sent it, and ask for another."
    )


def test_a_part_of_another_bundle_is_forged(post: Post) -> None:
    entries = post.parts["entries"]
    swapped = {**post.parts, "entries": entries.replace(b"Spain", b"Spein")}
    assert swapped != post.parts
    put_together(post.path, swapped, post.says())

    assert "a part of it is another than was signed" in post.refuses("forged")


def test_a_bundle_that_somebody_locked_anew_in_her_name_is_forged(post: Post) -> None:
    """Ana sent it to Eve; Eve passes it on to Ben as if Ana had meant him."""
    manifest = manifest_of(
        post.sent, post.ana.me, post.parts, (post.eve.card.recipient, post.ana.card.recipient)
    )
    put_together(post.path, post.parts, said_by(manifest, post.ana.me), (post.ben.card,))

    assert "locked for you, but not by who signed it" in post.refuses("forged")


def test_who_signs_with_a_key_of_her_own_is_not_ana(post: Post) -> None:
    eve = Person("Ana", post.folder / "impostor")
    manifest = manifest_of(post.sent, eve.me, post.parts)
    put_together(post.path, post.parts, said_by(manifest, eve.me))

    found = post.read()

    assert found.source == "somebody who says to be Ana"
    assert len(found.doubts) == 1


def test_a_form_of_a_newer_version_is_told(post: Post) -> None:
    begin = b'{"format":"irm-desktop bundle","version":3,"reads":2,"encrypted":false}'
    put_together(post.path, post.parts, post.says(), begin=begin)

    assert post.refuses("newer-bundle") == (
        "sent.irmb was made by a newer version of the program, in a form that this one cannot "
        "read. Install that version or a later one, then take it up. Nothing was changed."
    )


def test_what_a_newer_version_adds_does_not_stop_it(post: Post) -> None:
    begin = b'{"format":"irm-desktop bundle","version":3,"reads":1,"encrypted":false,"more":1}'
    said = post.says(more={"deep": [1]}, schema=99, version=3)
    put_together(post.path, post.parts, said, begin=begin, raw={"thumbnails": b"of a newer"})

    found = post.read()

    assert found.newer
    assert list(found.entries) == list(post.sent.entries)
    with post.ben.opens(post.folder / "plans.irm") as workspace:
        assert [one.code for one in workspace.look_into(found).questions] == [NEWER]


@pytest.mark.parametrize(
    "name",
    [
        "../x",
        "/etc/passwd",
        "C:\\x",
        "files/../x",
        "files/0",
        "Entries",
        "files/1/2",
        "é",
    ],
)
def test_a_part_with_another_name_is_refused(post: Post, name: str) -> None:
    put_together(post.path, post.parts, post.says(), raw={name: b"x"})

    post.refuses("not-a-bundle")


def test_two_parts_of_one_name_are_refused(post: Post) -> None:
    put_together(post.path, post.parts, post.says())
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(post.path, "a") as archive:
        archive.writestr("entries", b"x")

    post.refuses("not-a-bundle")


def test_parts_packed_in_another_way_are_refused(post: Post) -> None:
    put_together(post.path, post.parts, post.says(), packing=zipfile.ZIP_DEFLATED)

    post.refuses("not-a-bundle")


def test_a_hundred_thousand_parts_are_not_listed(post: Post) -> None:
    with zipfile.ZipFile(post.path, "w") as archive:
        for number in range(1, 50_000):
            archive.writestr(zipfile.ZipInfo(f"files/{number}"), b"")

    assert "the list of its parts takes" in post.refuses("too-large")


def test_a_bomb_is_not_unpacked(post: Post) -> None:
    parts = {**post.parts, "entries": b"\n" * (40 * 1024 * 1024)}
    manifest = manifest_of(post.sent, post.ana.me, parts)
    put_together(post.path, parts, said_by(manifest, post.ana.me))

    assert "a part of it unpacks to 40 MB" in post.refuses("too-large")


@pytest.mark.parametrize(
    "changes",
    [
        {"parts": {"entries": ["0" * 64, MOST_WORDS + 1]}},
        {"files": [["0" * 64, LARGEST_FILE + 1]]},
        {"files": [["0" * 64, LARGEST_FILE]] * 17},
    ],
)
def test_what_says_to_be_too_large_is_not_read(post: Post, changes: dict[str, object]) -> None:
    put_together(post.path, post.parts, post.says(**changes))

    assert "Ask for it in smaller bundles" in post.refuses("too-large")


@pytest.mark.parametrize("more", [-1, 1])
def test_a_size_that_is_not_that_of_the_part_is_damage(post: Post, more: int) -> None:
    part = post.manifest.parts["entries"]
    put_together(
        post.path, post.parts, post.says(parts={"entries": [part.sha256, part.size + more]})
    )

    post.refuses("damaged")


@pytest.mark.parametrize(
    "changes",
    [
        {"workspace": "../x"},
        {"workspace": 1},
        {"since": "[]"},
        {"since": '{"a":[0,""]}'},
        {"until": "{"},
        {"until": '{"a":[1e400,"b"]}'},
        {"parts": []},
        {"parts": {"entries": ["x", 1]}},
        {"files": [[1, 2]]},
        {"sender": {"name": "Ana"}},
        {"to": None},
        {"schema": -1},
        {"schema": True},
        {"counts": {"entries": "many"}},
    ],
)
def test_a_manifest_that_says_something_else_is_damage(
    post: Post, changes: dict[str, object]
) -> None:
    put_together(post.path, post.parts, post.says(**changes))

    post.refuses("damaged")


def entries_with(post: Post, **changes: object) -> bytes:
    """The lines of the entries, the first changed."""
    first = dict(zip(post.sent.entries[0]._fields, post.sent.entries[0], strict=True)) | changes
    rest = post.parts["entries"].split(b"\n", 1)[1]
    return json.dumps(list(first.values())).encode() + b"\n" + rest


@pytest.mark.parametrize(
    "changes",
    [
        {"op_id": ""},
        {"op_id": 7},
        {"op_id": "a b"},
        {"writer": None},
        {"seq": 0},
        {"seq": -1},
        {"seq": "1"},
        {"seq": True},
        {"seq": 2**63},
        {"seq": 1.5},
        {"hlc": ""},
        {"hlc": "ffffffffffffff-0000"},
        {"hlc": "now"},
        {"actor": []},
        {"at": None},
        {"value": "{"},
        {"value": "NaN1"},
        {"value": "[" * 100_000},
        {"parents": "{}"},
        {"parents": "[1]"},
        {"parents": "null"},
        {"seen": 5},
        {"seen": '"a"'},
        {"schema": None},
        {"prev_hash": 1},
        {"entity": {}},
        {"record": "../../x"},
    ],
)
def test_a_line_that_is_no_entry_is_damage(post: Post, changes: dict[str, object]) -> None:
    parts = {**post.parts, "entries": entries_with(post, **changes)}
    manifest = manifest_of(post.sent, post.ana.me, parts)
    put_together(post.path, parts, said_by(manifest, post.ana.me))

    post.refuses("damaged")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("entries", b"{}\n"),
        ("entries", b"[1, 2]\n"),
        ("entries", b"\xff\xfe\n"),
        ("entries", b'"a"\n'),
        ("operations", b"[]\n"),
        ("operations", b'{"id": 5}\n'),
        ("operations", b'{"id": "a", "hlc": "x"}\n'),
        ("operations", b'{"id": "a", "sentence": ["x"]}\n'),
        ("withheld", b'["a", "b"]\n'),
        ("withheld", b"{}\n"),
    ],
)
def test_other_lines_are_damage_too(post: Post, name: str, content: bytes) -> None:
    parts = {**post.parts, name: content}
    manifest = manifest_of(post.sent, post.ana.me, parts)
    put_together(post.path, parts, said_by(manifest, post.ana.me))

    post.refuses("damaged")


def test_keys_of_names_that_anybody_could_read_are_not_taken(post: Post) -> None:
    parts = {**post.parts, "keys": b'["a","' + b"A" * 43 + b'="]\n'}
    manifest = manifest_of(post.sent, post.ana.me, parts)
    put_together(post.path, parts, said_by(manifest, post.ana.me))

    assert post.read().keys == {}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"PK\x03\x04", "not-a-bundle"),
        (b"%PDF-1.7", "not-a-bundle"),
        (b"age-encryption.org/v1\n", "not-a-bundle"),
        (b"SQLite format 3\x00 and no more", "not-a-workspace"),
    ],
)
def test_what_is_no_bundle_is_told(post: Post, content: bytes, code: str, tmp_path: Path) -> None:
    path = tmp_path / "some.irmb"
    path.write_bytes(content)

    with refused(code):
        open_source(path, post.ben.me, post.ben.colleagues)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_a_pipe_is_never_waited_for(post: Post, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.irmb")

    with refused("not-a-file"):
        open_source(tmp_path / "pipe.irmb", post.ben.me, post.ben.colleagues)
