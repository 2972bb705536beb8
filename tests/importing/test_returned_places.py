"""Labels, rows and text outside any field of a Word file that came back: copies, moves, what is
missing and what was added are told, and no text is in another field."""

from pathlib import Path

from irm_desktop.domain.returned_reading import OutsideReading, TrackedEdit
from irm_desktop.importing.returned_docx import outside_paragraphs, read_docx
from tests.importing import word_builder as word
from tests.importing.returned_words import ANA, AT, CITED, changed, field, read
from tests.importing.word_builder import CONTEXT, FIELDS, OUTSIDE, REASON, SENT, Copy


def test_text_typed_behind_a_label_is_outside_and_not_lost(tmp_path: Path) -> None:
    typed = word.label("Context", FIELDS[0]).replace("</w:p>", word.ins(" Too long!") + "</w:p>")

    reading = read(Copy(labels={"C8.CO": typed}), tmp_path)

    assert field(reading, 0).way == "bookmark"
    assert reading.outside == (
        OutsideReading(
            "Context [C8.CO] Too long!",
            "Context [C8.CO]",
            OUTSIDE[1],
            (TrackedEdit("ins", " Too long!", ANA, AT),),
            "Context [C8.CO]",
        ),
    )


def test_text_changed_added_or_deleted_outside_is_listed(tmp_path: Path) -> None:
    copy = Copy(closing="How this report was made: by two people.", after=word.plain("Thank you!"))

    reading = read(copy, tmp_path)

    where = "Recommendation 1 [R1.T]"
    same = "How this report was made: by two people."
    assert reading.outside == (
        OutsideReading(same, same, where, (), OUTSIDE[9]),
        OutsideReading("Thank you!", "Thank you!", where, (), ""),
    )
    assert changed(reading) == set()


def test_deleted_outside_is_told_with_what_was_sent(tmp_path: Path) -> None:
    reading = read(Copy(closing="<w:p/>"), tmp_path)

    assert reading.outside == (OutsideReading("", "", "Recommendation 1 [R1.T]", (), OUTSIDE[9]),)


def test_text_in_a_box_and_in_the_head_of_the_page_is_listed(tmp_path: Path) -> None:
    box = (
        "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>"
        f"{word.plain('Look here')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><w:txbxContent>{word.plain('Look here')}</w:txbxContent></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )
    head = f"<w:hdr {word.NAMES}>{word.para(word.run('Review') + word.ins(' now'))}</w:hdr>"

    copy = Copy(after=word.para(box), parts={"word/header1.xml": head})

    assert [one.accepted for one in read(copy, tmp_path).outside] == ["Look here", "Review now"]


def test_missing_label_is_missed_and_never_read_as_emptied(tmp_path: Path) -> None:
    reading = read(Copy(ratings=("C8.PI",)), tmp_path)

    assert reading.missing == (3, 4)
    assert {one.place for one in reading.fields} == {0, 1, 2, 5, 6}
    assert reading.outside == ()


def test_row_deleted_with_tracking_reads_as_gone_when_accepted(tmp_path: Path) -> None:
    form = f'<w:del w:id="1" {word.WHO}/>'

    reading = read(Copy(rating_forms={"C8.PI": form}), tmp_path)

    assert field(reading, 2).accepted == ()
    assert field(reading, 2).rejected == (REASON,)
    assert field(reading, 2).edits == (TrackedEdit("row_del", REASON, ANA, AT),)
    assert changed(reading) == {1, 2}


def test_second_label_of_a_field_is_a_copy(tmp_path: Path) -> None:
    again = word.table(
        word.row(word.label("Context", FIELDS[0], "code")), word.row(word.plain("Another text"))
    )

    reading = read(Copy(after=again), tmp_path)

    assert field(reading, 0).accepted == (CONTEXT[0], CITED)
    assert field(reading, 0, copy=1).accepted == ("Another text",)
    assert field(reading, 0, copy=1).way == "code"
    assert reading.outside == ()


def test_of_two_labels_the_one_that_reads_as_sent_is_the_field(tmp_path: Path) -> None:
    """Word leaves the bookmark with the last of two, and the last may be the copy."""
    again = word.table(
        word.row(word.label("Context", FIELDS[0])),
        word.row(word.plain(CONTEXT[0]) + word.para(word.run(CONTEXT[1]) + word.note(2) + word.run("."))),  # noqa: E501
    )  # fmt: skip
    copy = Copy(
        labels={"C8.CO": word.label("Context", FIELDS[0], "code")},
        cells={0: word.plain("Changed")},
        after=again,
    )

    reading = read(copy, tmp_path)

    assert field(reading, 0).way == "bookmark"
    assert field(reading, 0, copy=1).accepted == ("Changed",)


def test_row_cut_and_pasted_with_tracking_is_one_field(tmp_path: Path) -> None:
    copy = Copy(
        ratings=("C8.VE", "C8.PI", "C8.VE"),
        rating_forms={},
    )
    body = copy.body()
    first, last = body.index("Verifiable"), body.rindex("Verifiable")
    start, end = body.rindex("<w:trPr>", 0, first), body.rindex("<w:trPr>", 0, last)
    cut, pasted = f'<w:trPr><w:del w:id="1" {word.WHO}/>', f'<w:trPr><w:ins w:id="2" {word.WHO}/>'
    body = body[:start] + cut + body[start + 8 : end] + pasted + body[end + 8 :]

    reading = read_docx(word.write(tmp_path / "cut.docx", body), SENT)

    assert field(reading, 3).accepted == field(reading, 3).rejected == ("Yes",)
    assert [edit.kind for edit in field(reading, 3).edits] == ["row_del", "row_ins"]
    assert all(one.copy == 0 for one in reading.fields)


def test_row_added_under_a_text_belongs_to_its_field(tmp_path: Path) -> None:
    reading = read(Copy(context_rows=word.row(word.plain("One more thing."))), tmp_path)

    assert field(reading, 0).accepted == (CONTEXT[0], CITED, "One more thing.")
    assert changed(reading) == {0}


def test_row_and_column_without_a_label_are_listed(tmp_path: Path) -> None:
    copy = Copy(cells={2: word.plain(REASON) + "</w:tc><w:tc><w:tcPr/>" + word.plain("Really?")})
    body = copy.body().replace(
        "Really?</w:t></w:r></w:p></w:tc></w:tr>",
        "Really?</w:t></w:r></w:p></w:tc></w:tr>" + word.row(word.plain("Ambition"), word.plain("Low")),  # noqa: E501
    )  # fmt: skip

    reading = read_docx(word.write(tmp_path / "rows.docx", body), SENT)

    assert [one.accepted for one in reading.outside] == ["Really?", "Ambition", "Low"]
    assert changed(reading) == set()


def test_code_quoted_in_a_text_is_no_label(tmp_path: Path) -> None:
    words = "We said the same under the verifiability of this commitment, see there [C8.VE]"

    reading = read(Copy(ways="code", cells={2: word.plain(words)}), tmp_path)

    assert field(reading, 2).accepted == (words,)
    assert field(reading, 3).accepted == ("Yes",)
    assert max(one.copy for one in reading.fields) == 0


def test_label_of_another_record_at_the_same_place_is_not_believed(tmp_path: Path) -> None:
    """The anchors of another export count its own fields."""
    foreign = word.label("Verifiable", FIELDS[6]).replace("R1.T", "C8.VE").replace("_6", "_3")

    reading = read(Copy(labels={"C8.VE": foreign}), tmp_path)

    assert field(reading, 3).way == "code"


def test_captions_that_pandoc_moved_are_neither_lost_nor_in_a_field(tmp_path: Path) -> None:
    moved = word.plain(OUTSIDE[9], '<w:pStyle w:val="TableCaption"/>')
    head = word.plain("Year, Sum", '<w:pStyle w:val="Compact"/>')
    inner = word.table(word.row(word.plain("Year"), word.plain("Sum")))
    cell = word.plain(REASON) + moved + head + inner + word.plain("")
    hidden = word.plain("All sumsAll sums. Rows: 5.", '<w:pStyle w:val="TableCaption"/>')

    reading = read(Copy(ways="code", cells={2: cell}, closing=hidden), tmp_path)

    assert field(reading, 2).accepted == (REASON, "Year", "Sum")
    assert reading.outside == ()


def test_words_in_a_style_of_pandoc_are_text_of_their_field(tmp_path: Path) -> None:
    cell = word.plain("My own caption", '<w:pStyle w:val="TableCaption"/>') + word.plain(
        "Year, Sum", '<w:pStyle w:val="Compact"/>'
    )

    found = field(read(Copy(cells={2: cell}), tmp_path), 2)

    assert found.accepted == ("My own caption", "Year, Sum")


def test_lines_of_contents_that_lost_their_style_are_no_text(tmp_path: Path) -> None:
    lines = word.plain(f"{OUTSIDE[0]}\t1") + word.plain(f"{OUTSIDE[1]} 3")
    body = Copy().body()

    reading = read_docx(word.write(tmp_path / "plain.docx", lines + body), SENT)

    assert reading.outside == ()


def test_one_line_like_a_line_of_contents_is_text(tmp_path: Path) -> None:
    reading = read(Copy(after=word.plain(f"{OUTSIDE[1]} 2")), tmp_path)

    assert [one.accepted for one in reading.outside] == [f"{OUTSIDE[1]} 2"]


def test_outside_of_a_file_is_told_for_the_snapshot(tmp_path: Path) -> None:
    assert outside_paragraphs(Copy().write(tmp_path / "sent.docx"), SENT) == OUTSIDE


def test_rows_in_another_order_are_no_edit(tmp_path: Path) -> None:
    reading = read(Copy(ratings=("C8.VE", "C8.PI")), tmp_path)

    assert changed(reading) == set()
    assert (reading.missing, reading.outside) == ((), ())
