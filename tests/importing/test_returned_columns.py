"""Columns that a reviewer put in, took out or moved in the tables of a review copy: each cell stays
that of its field, and what is no field's is outside."""

from pathlib import Path

from irm_desktop.importing.returned_docx import read_docx
from tests.importing import word_builder as word
from tests.importing.returned_words import changed, field, read
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


def test_label_pasted_over_a_text_is_no_text_of_that_field(tmp_path: Path) -> None:
    """A program pastes a table into a cell by writing over it: the text is gone, not replaced."""
    body = Copy().body()
    start = body.index("Recommendation 1 [R1.T]")
    begin, end = body.rindex("<w:tbl>", 0, start), body.index("</w:tbl>", start) + len("</w:tbl>")
    start = body.index("Lead institution [C8.LI]")
    moved = body.rindex("<w:tbl>", 0, start), body.index("</w:tbl>", start) + len("</w:tbl>")
    over = word.table(
        word.row(word.label(WORDS["R1.T"], FIELDS[6])),
        word.row(_label(5)),
        word.row(word.plain(FIELDS[5].text)),
    )
    path = word.write(
        tmp_path / "back.docx", body[: moved[0]] + body[moved[1] : begin] + over + body[end:], {}
    )

    reading = read_docx(path, SENT)

    assert changed(reading) == set()
    assert reading.missing == (6,)


def test_cell_that_names_a_code_is_text_and_no_label(tmp_path: Path) -> None:
    inner = word.table(word.row(word.plain("Change [C8.PI]"), word.plain("to Minor")))
    text = "".join(word.plain(one) for one in CONTEXT)

    reading = read(Copy(cells={0: text + inner}), tmp_path)

    assert field(reading, 0).accepted == (*CONTEXT, "Change [C8.PI]", "to Minor")
    assert [one.place for one in reading.fields] == [0, 1, 2, 3, 4, 5, 6]


def test_words_at_the_label_of_a_copy_are_listed(tmp_path: Path) -> None:
    copied = word.table(
        word.row(word.label("Lead institution, our proposal", FIELDS[5]), word.plain("Parliament"))
    )

    reading = read(Copy(after=copied), tmp_path)

    assert field(reading, 5, copy=1).accepted == ("Parliament",)
    assert [one.accepted for one in reading.outside] == ["Lead institution, our proposal [C8.LI]"]
