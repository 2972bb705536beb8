"""Whatever is changed in a pack of evidence is named, and no pack can harm who reads it."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from irm_desktop.domain import pack_reading
from irm_desktop.domain.journal_chain import head_named
from irm_desktop.errors import ImportRefused
from irm_desktop.importing import guard_pack
from irm_desktop.importing.evidence_pack import is_zip, verify_pack
from tests.packing import a_worked_workspace, lines_of, packed, parts_of, twisted, with_lines


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pack")
    with a_worked_workspace(folder) as workspace:
        return packed(workspace, folder / "pack.zip")


def said(path: Path) -> list[tuple[str, str]]:
    return [(one.code, one.message) for one in verify_pack(path).findings]


def test_a_sound_pack_is_whole(pack: Path) -> None:
    read = verify_pack(pack)
    assert read.findings == ()
    assert (read.reading.files, len(read.reading.links)) == (1, read.reading.manifest["entries"])
    assert is_zip(pack)


@pytest.mark.parametrize(
    "part",
    ["index.html", "README.txt", "chain.txt", "operations.jsonl", "journal.jsonl", "files/"],
)
def test_a_changed_part_is_named(pack: Path, part: str) -> None:
    name = next(one for one in parts_of(pack) if one.startswith(part))

    def change(parts: dict[str, bytes]) -> None:
        parts[name] = parts[name].replace(b"a", b"b", 1)

    expected = f"The part {name} of the pack is not what SHA256SUMS says: it was changed."
    assert ("pack-part-changed", expected) in said(twisted(pack, change, sums=False))


def test_a_part_that_is_missing_or_was_put_in_is_named(pack: Path) -> None:
    def change(parts: dict[str, bytes]) -> None:
        del parts["chain.txt"]
        parts["page-777.html"] = b"<p>Look here"

    assert said(twisted(pack, change, sums=False)) == [
        ("pack-part-missing", "The part chain.txt of the pack is missing."),
        (
            "pack-part-added",
            "The part page-777.html was put into the pack: SHA256SUMS does not list it.",
        ),
    ]


def given(lines: list[str]) -> int:
    """An entry that is not withheld, and neither is the next."""
    return next(
        number
        for number in range(8, len(lines))
        if lines[number][0] == lines[number + 1][0] == lines[number + 2][0] == "["
    )


def change_value(lines: list[str], place: int) -> None:
    entry = json.loads(lines[place])
    entry[10] = '"Never said"'
    lines[place] = json.dumps(entry, ensure_ascii=False, separators=(",", ":"))


def drop(lines: list[str], place: int) -> None:
    del lines[place]


def swap(lines: list[str], place: int) -> None:
    lines[place], lines[place + 1] = lines[place + 1], lines[place]


@pytest.mark.parametrize(
    ("how", "words"),
    [
        (change_value, "it was changed after it was written."),
        (drop, "before it was taken out."),
        (swap, "it was moved: it stands after entry"),
    ],
)
def test_a_changed_journal_is_named_though_all_hashes_were_made_to_fit(
    pack: Path, how: Callable[[list[str], int], None], words: str
) -> None:
    def change(parts: dict[str, bytes]) -> None:
        lines = lines_of(parts)
        how(lines, given(lines))
        with_lines(parts, lines)

    (found,) = said(twisted(pack, change))
    assert found[0] == "journal-broken"
    assert words in found[1]


def test_a_withheld_entry_that_was_dropped_is_named(pack: Path) -> None:
    def change(parts: dict[str, bytes]) -> None:
        lines = lines_of(parts)
        del lines[next(n for n, line in enumerate(lines) if line.startswith("{"))]
        with_lines(parts, lines)

    assert [code for code, _ in said(twisted(pack, change))] == ["journal-broken"]


def test_an_end_that_was_taken_off_is_found_by_a_noted_head(pack: Path) -> None:
    head = verify_pack(pack).reading.links[-1].hash

    def change(parts: dict[str, bytes]) -> None:
        with_lines(parts, lines_of(parts)[:-3])

    shorter = twisted(pack, change)
    assert said(shorter) == []  # no chain can show it
    (finding,) = verify_pack(shorter, [head_named(head)]).findings
    assert finding.code == "journal-shortened"
    assert "that whoever noted this head knew as its newest" in finding.message
    assert verify_pack(pack, [head_named(head)]).findings == ()


def test_a_manifest_that_says_something_else_is_named(pack: Path) -> None:
    def change(parts: dict[str, bytes]) -> None:
        manifest = json.loads(parts["manifest.json"])
        manifest["head"] = "0" * 64
        manifest["files"][0]["sha256"] = "1" * 64
        parts["manifest.json"] = json.dumps(manifest).encode()

    codes = {code for code, _ in said(twisted(pack, change, sums=False))}
    assert codes == {"pack-manifest", "pack-part-changed"}


def refused(path: Path) -> tuple[str, str]:
    with pytest.raises(ImportRefused) as caught:
        verify_pack(path)
    return caught.value.code, caught.value.message


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"not json", "pack-entry"),
        (b"[1,2]", "pack-entry"),
        (b"[" * 100_000, "pack-entry"),
        (b'{"hash":1,"prev_hash":"","seq":1,"writer":"w"}', "pack-entry"),
        (b'{"hash":"a","prev_hash":"","seq":-1,"writer":"w"}', "pack-entry"),
        (b'{"hash":"a","prev_hash":"","seq":true,"writer":"w"}', "pack-entry"),
        (b"\xff\xfe", "pack-entry"),
        (b"9" * 5000, "pack-entry"),
    ],
)
def test_a_line_that_is_no_entry_is_named(pack: Path, line: bytes, code: str) -> None:
    def change(parts: dict[str, bytes]) -> None:
        parts["journal.jsonl"] = line + b"\n" + parts["journal.jsonl"]

    found = said(twisted(pack, change, sums=False))
    assert (code, "Line 1 of journal.jsonl is no entry of a journal.") in found


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda parts: parts.pop("journal.jsonl"), "not-a-pack"),
        (lambda parts: parts.update({"manifest.json": b"[]"}), "not-a-pack"),
        (lambda parts: parts.update({"manifest.json": b"[" * 90_000}), "not-a-pack"),
        (lambda parts: parts.update({"manifest.json": b'{"format":99}'}), "not-a-pack"),
        (lambda parts: parts.update({"manifest.json": b"\xff"}), "not-a-pack"),
        (lambda parts: parts.update({"SHA256SUMS": b"what"}), "not-a-pack"),
        (lambda parts: parts.update({"../out.txt": b"x"}), "unsafe-path"),
        (lambda parts: parts.update({"run.exe": b"x"}), "unsafe-path"),
        (lambda parts: parts.update({"index.html": b"\0" * 40_000_000}), "zip-bomb"),
    ],
)
def test_what_is_no_pack_is_refused(
    pack: Path, change: Callable[[dict[str, bytes]], None], code: str
) -> None:
    found = refused(twisted(pack, change, sums=False))
    assert found[0] == code
    assert found[1].endswith((".", "changed."))


def test_other_files_are_refused(tmp_path: Path, pack: Path) -> None:
    text = tmp_path / "a.zip"
    text.write_text("words")
    assert refused(text)[0] == "wrong-type"
    assert not is_zip(text)
    assert not is_zip(tmp_path / "missing.zip")
    cut = tmp_path / "cut.zip"
    cut.write_bytes(pack.read_bytes()[:-200])
    assert refused(cut)[0] == "damaged"
    assert refused(tmp_path / "missing.zip")[0] == "missing"
    another = tmp_path / "another.zip"
    with zipfile.ZipFile(another, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert refused(another)[0] == "unsafe-path"
    flipped = bytearray(pack.read_bytes())
    flipped[200] ^= 0xFF
    (tmp_path / "flipped.zip").write_bytes(flipped)
    with pytest.raises(ImportRefused):
        verify_pack(tmp_path / "flipped.zip")


def test_limits_hold(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard_pack, "MAX_PARTS", 3)
    assert refused(pack)[0] == "zip-bomb"
    monkeypatch.undo()
    monkeypatch.setattr(guard_pack, "MAX_UNPACKED", 1000)
    assert refused(pack)[0] == "zip-bomb"
    monkeypatch.undo()
    monkeypatch.setattr(pack_reading, "MAX_ENTRIES", 3)
    assert refused(pack)[0] == "not-a-pack"
    monkeypatch.undo()
    monkeypatch.setattr(pack_reading, "MAX_LINE", 10)
    assert refused(pack)[0] == "not-a-pack"


def test_two_parts_of_one_name_are_refused(tmp_path: Path, pack: Path) -> None:
    made = io.BytesIO(pack.read_bytes())
    with zipfile.ZipFile(made, "a") as archive, pytest.warns(match="Duplicate name"):
        archive.writestr("README.txt", "another")
    path = tmp_path / "two.zip"
    path.write_bytes(made.getvalue())
    assert refused(path)[0] == "duplicate-part"
