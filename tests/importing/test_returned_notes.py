"""Notes that a program put in each other's places, as LibreOffice 7.4 does in a file with comments:
each is read where it was sent. A note that a person changed or moved is an edit."""

from dataclasses import replace
from pathlib import Path

import pytest

from irm_desktop.domain.returned_reading import Reading
from irm_desktop.domain.review_records import Snapshot
from irm_desktop.domain.rich_text import RichParagraph, RichSpan
from irm_desktop.export.rich import rich
from irm_desktop.importing.returned_docx import read_docx
from tests.importing import word_builder as word
from tests.importing.returned_words import field
from tests.importing.word_builder import FIELDS, OUTSIDE, Copy

WORDS = ("Law 12 of 2024, art. 2", "Audit of 2025", "Interview in May")
NOTES = ("[@law, art. 2]", "^[Audit of 2025]", "^[Interview in May]")
CITING = (0, 2, 6)  # places of the fields with a note each


def _sent() -> Snapshot:
    fields = list(FIELDS)
    for place, note in zip(CITING, NOTES, strict=True):
        spans = RichSpan("So it is"), RichSpan("", note=note), RichSpan(".")
        rich = (RichParagraph("paragraph", spans),)
        fields[place] = replace(fields[place], text=f"So it is{note}.", rich=rich)
    return Snapshot(tuple(fields), (), OUTSIDE, dict(zip(WORDS, NOTES, strict=True)))


def _read(folder: Path, notes: tuple[str, ...], **said: str) -> Reading:
    """A file with these notes behind the three texts; `said` replaces the words of a text."""
    cells = {
        place: word.para(
            word.run(said.get(f"at_{place}", "So it is")) + word.note(2 + number) + word.run(".")
        )
        for number, place in enumerate(CITING)
    }
    written = "".join(
        f'<w:endnote w:id="{number}"><w:p>{word.run(words)}</w:p></w:endnote>'
        for number, words in enumerate(notes, 2)
    )
    part = f"<w:endnotes {word.NAMES}>{written}</w:endnotes>"
    copy = Copy(cells=cells, parts={"word/endnotes.xml": part})
    return read_docx(copy.write(folder / "back.docx"), _sent())


def _accepted(reading: Reading) -> list[str]:
    return ["\n".join(field(reading, place).accepted) for place in CITING]


SENT = [f"So it is{note}." for note in NOTES]


@pytest.mark.parametrize(
    "notes",
    [(WORDS[0], WORDS[0], WORDS[1]), (WORDS[1], WORDS[2], WORDS[1]), ("", "", WORDS[0])],
    ids=["one further", "one back", "lost"],
)
def test_notes_that_a_program_shifted_are_read_where_they_were_sent(
    notes: tuple[str, ...], tmp_path: Path
) -> None:
    reading = _read(tmp_path, notes)

    assert _accepted(reading) == SENT
    assert reading.notices == ("notes-shifted",)


def test_words_changed_beside_a_shifted_note_are_the_only_edit(tmp_path: Path) -> None:
    reading = _read(tmp_path, (WORDS[0], WORDS[0], WORDS[1]), at_2="So it is not")

    assert _accepted(reading) == [SENT[0], f"So it is not{NOTES[1]}.", SENT[2]]


@pytest.mark.parametrize(
    "notes",
    [
        (WORDS[0], WORDS[0], WORDS[2]),  # one citation for another
        (WORDS[1], WORDS[0], WORDS[2]),  # two that changed places
        (WORDS[0], "Audit of 2026", WORDS[2]),  # other words
        ("", "", WORDS[2]),  # emptied
    ],
)
def test_notes_that_a_person_changed_are_edits(notes: tuple[str, ...], tmp_path: Path) -> None:
    reading = _read(tmp_path, notes)

    known = dict(zip(WORDS, NOTES, strict=True)) | {"": ""}
    assert _accepted(reading) == [f"So it is{known.get(one, f'^[{one}]')}." for one in notes]
    assert reading.notices == ()


@pytest.mark.parametrize("words", ["see ] there", "a [1 b", "*stars* _under_", "[link](x)", "`c"])
def test_signs_in_a_new_note_are_signs(words: str, tmp_path: Path) -> None:
    reading = _read(tmp_path, (WORDS[0], words, WORDS[2]))

    (paragraph,) = rich("\n".join(field(reading, 2).accepted))
    assert [span.text for span in paragraph.spans if not span.note] == ["So it is", "."]
    note = next(span.note for span in paragraph.spans if span.note)
    assert "".join(one.text for one in rich(note[2:-1])[0].spans) == words
