"""Mutations of a real review copy: each is read, or refused with one sentence. Nothing else."""

import re
import zipfile
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from irm_desktop.domain.returned_reading import Reading
from irm_desktop.domain.review_records import Snapshot
from irm_desktop.errors import ImportRefused
from irm_desktop.export.review_docx import write_review_docx
from irm_desktop.importing.returned import read_returned
from tests.importing import word_builder as word
from tests.importing.word_builder import CONTEXT, REASON, SENT, Copy
from tests.review_builders import a_review_copy, snapshot_of

EXAMPLES = settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Snapshot]:
    path = tmp_path_factory.mktemp("real") / "copy.docx"
    copy = a_review_copy()
    return path, snapshot_of(copy, write_review_docx(copy, path))


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small copy with everything in it that a reviewer can make."""
    parts = word.comments(
        ("1", "Ana", "0000000A", "Why?"),
        ("2", "Ben", "0000000B", "Because."),
        states={"0000000A": ("", True), "0000000B": ("0000000A", False)},
    )
    changed = word.opened(1) + word.dele("out") + word.ins("in") + word.run(REASON)
    moved = f'<w:moveFrom w:id="1" {word.WHO}>{word.run("a")}</w:moveFrom>'
    cells = {
        0: word.plain(CONTEXT[0], word.mark("del")) + word.para(word.note(2) + moved),
        2: word.para(changed + word.closed(1)) + word.table(word.row(word.plain("x"))),
    }
    box = "<w:r><w:drawing><w:txbxContent><w:p/></w:txbxContent></w:drawing></w:r>"
    copy = Copy(cells=cells, parts=parts, after=word.para(box))
    return copy.write(tmp_path_factory.mktemp("busy") / "busy.docx")


def outcome(path: Path, snapshot: Snapshot) -> Reading | None:
    """What was read, None for a refusal, which is one sentence about the file and what to do."""
    try:
        reading = read_returned(path, snapshot)
    except ImportRefused as error:
        refused = error
    else:
        check_whole(reading, snapshot)
        return reading
    assert re.fullmatch(rf"{re.escape(path.name)} [^\n]{{20,400}}\.", refused.message)
    return None


def check_whole(reading: Reading, snapshot: Snapshot) -> None:
    """Each field is found once, or missing."""
    places = [one.place for one in reading.fields if not one.copy]
    assert len(places) == len(set(places))
    assert not set(places) & set(reading.missing)
    assert {*places, *reading.missing} == {one.place for one in snapshot.fields if one.code}


@EXAMPLES
@given(seed=st.integers(0, 2**32))
def test_bytes_of_the_file_changed_at_random(
    seed: int, real: tuple[Path, Snapshot], tmp_path: Path
) -> None:
    chance = Random(seed)
    content = bytearray(real[0].read_bytes())
    for _ in range(chance.choice((1, 3, 20))):
        place = chance.randrange(len(content))
        match chance.randrange(4):
            case 0:
                content[place] = chance.randrange(256)
            case 1:
                del content[place : place + chance.randrange(1, 40)]
            case 2:
                content[place:place] = chance.randbytes(chance.randrange(1, 40))
            case _:
                other = chance.randrange(len(content))
                content[place : place + 16] = content[other : other + 16]
    path = tmp_path / "mutated.docx"
    path.write_bytes(bytes(content))

    outcome(path, real[1])


@EXAMPLES
@given(seed=st.integers(0, 2**32))
def test_bytes_of_a_part_changed_at_random(seed: int, busy: Path, tmp_path: Path) -> None:
    chance = Random(seed)

    def change(body: bytes) -> bytes:
        content = bytearray(body)
        for _ in range(chance.choice((1, 2, 8))):
            place = chance.randrange(len(content) + 1)
            piece = chance.choice((b"<", b">", b'"', b"&#0;", b"&x;", b"\xff", b"<w:p>", b"<!--"))
            content[place : place + chance.randrange(3)] = piece
        return bytes(content)

    outcome(rewritten(busy, tmp_path / "mutated.docx", chance, change), SENT)


@EXAMPLES
@given(seed=st.integers(0, 2**32))
def test_elements_moved_doubled_and_dropped_at_random(
    seed: int, busy: Path, tmp_path: Path
) -> None:
    chance = Random(seed)

    def change(body: bytes) -> bytes:
        root = etree.fromstring(body)
        for _ in range(chance.choice((1, 3, 10))):
            every = list(root.iter("*"))
            one, other = chance.choice(every), chance.choice(every)
            match chance.randrange(5):
                case 0 if one is not root:
                    one.getparent().remove(one)  # type: ignore[union-attr]
                case 1 if one is not root and one not in other.iterancestors():
                    other.append(etree.fromstring(etree.tostring(one)))
                case 2:
                    one.tag = other.tag
                case 3:
                    for name in one.attrib:
                        one.set(name, chance.choice(("", "-1", "x" * 300, "9" * 30, "\u0660")))
                case _:
                    one.text = chance.choice(("", "text [C8.CO]", "\u202b" * 9, "1" * 99))
        return etree.tostring(root)

    outcome(rewritten(busy, tmp_path / "mutated.docx", chance, change), SENT)


def rewritten(source: Path, target: Path, chance: Random, change: object) -> Path:
    """The file with one or two of its parts changed."""
    assert callable(change)
    with zipfile.ZipFile(source) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    often = [*parts, *[word.MAIN] * 12]
    for name in {chance.choice(often), chance.choice(often)}:
        parts[name] = change(parts[name])
    with zipfile.ZipFile(target, "w") as new:
        for name, body in parts.items():
            new.writestr(name, body)
    return target


def test_what_is_mutated_reads_well_as_it_is(real: tuple[Path, Snapshot], busy: Path) -> None:
    """Else the tests above would prove nothing."""
    whole, small = outcome(*real), outcome(busy, SENT)

    assert whole is not None
    assert small is not None
    assert len(whole.fields) > 50
    assert [len(one.replies) for one in small.comments] == [1]
    assert sum(len(one.edits) for one in small.fields) == 4
