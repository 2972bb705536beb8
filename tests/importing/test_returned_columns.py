"""Columns that a reviewer put in, took out or moved in the tables of a review copy: each cell stays
that of its field, and what is no field's is outside."""

from pathlib import Path

from irm_desktop.importing.returned_docx import read_docx
from tests.importing import word_builder as word
from tests.importing.returned_words import changed, field
from tests.importing.word_builder import CONTEXT, FIELDS, REASON, SENT, WORDS, Copy


def _with_ratings(rows: str, folder: Path) -> Path:
    """A review copy with other rows in the table of ratings."""
    body = Copy().body()
    start = body.index("Rating</w:t>")
    begin, end = body.rindex("<w:tbl>", 0, start), body.index("</w:tbl>", start) + len("</w:tbl>")
    return word.write(folder / "back.docx", body[:begin] + word.table(rows) + body[end:], {})


def _label(place: int) -> str:
    return word.label(WORDS[FIELDS[place].code], FIELDS[place])


def test_column_put_in_before_the_ratings_is_outside(tmp_path: Path) -> None:
    rows = word.row(
        _label(1), word.plain("Disagree"), word.plain("Minor"), word.plain(REASON)
    ) + word.row(_label(3), word.plain("Agree"), word.plain("Yes"), word.plain(""))

    reading = read_docx(_with_ratings(rows, tmp_path), SENT)

    assert field(reading, 1).accepted == ("Minor",)
    assert changed(reading) == {1}
    told = [one.accepted for one in reading.outside if one.accepted]
    assert told == ["Disagree", "Agree"]


def test_column_taken_out_leaves_the_other_its_text(tmp_path: Path) -> None:
    rows = word.row(_label(1), word.plain(REASON)) + word.row(_label(3), word.plain(""))

    reading = read_docx(_with_ratings(rows, tmp_path), SENT)

    assert field(reading, 2).accepted == (REASON,)
    assert reading.missing == (1, 3)


def test_columns_that_changed_places_are_no_edit(tmp_path: Path) -> None:
    rows = word.row(_label(1), word.plain(REASON), word.plain("Substantial")) + word.row(
        _label(3), word.plain(""), word.plain("Yes")
    )

    reading = read_docx(_with_ratings(rows, tmp_path), SENT)

    assert changed(reading) == set()


def test_rating_in_the_cell_of_its_reason_stays_there(tmp_path: Path) -> None:
    """One row that reads otherwise is an edit; a column moves in all rows."""
    rows = word.row(_label(1), word.plain("Minor"), word.plain("Substantial")) + word.row(
        _label(3), word.plain("Yes"), word.plain("")
    )

    reading = read_docx(_with_ratings(rows, tmp_path), SENT)

    assert field(reading, 1).accepted == ("Minor",)
    assert field(reading, 2).accepted == ("Substantial",)


def test_column_put_in_beside_a_text_below_its_label_empties_nothing(tmp_path: Path) -> None:
    body = Copy().body()
    start = body.index("Context [C8.CO]")
    begin, end = body.rindex("<w:tbl>", 0, start), body.index("</w:tbl>", start) + len("</w:tbl>")
    text = "".join(word.plain(one) for one in CONTEXT)
    wider = word.table(
        word.row(_label(0), word.plain("")), word.row(text, word.plain("Please check"))
    )
    path = word.write(tmp_path / "back.docx", body[:begin] + wider + body[end:], {})

    reading = read_docx(path, SENT)

    assert field(reading, 0).accepted == CONTEXT
    assert [one.accepted for one in reading.outside] == ["Please check"]
