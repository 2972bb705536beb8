"""A Word file that came back: every edit in its field or listed, none in another."""

from pathlib import Path

import pytest

from irm_desktop.domain.returned_reading import TrackedEdit
from tests.importing import word_builder as word
from tests.importing.returned_words import ANA, AT, CITED, changed, field, read
from tests.importing.word_builder import CONTEXT, FIELDS, REASON, Copy


@pytest.mark.parametrize(
    ("ways", "way"),
    [("bookmark tag code", "bookmark"), ("tag code", "tag"), ("code", "code")],
)
def test_untouched_file_reads_as_it_was_sent(ways: str, way: str, tmp_path: Path) -> None:
    reading = read(Copy(ways=ways), tmp_path)

    assert [one.way for one in reading.fields] == [way] * len(FIELDS)
    assert changed(reading) == set()
    assert (reading.missing, reading.outside, reading.comments) == ((), (), ())
    assert (reading.new_notes, reading.notices) == ((), ())
    assert reading.program == "Microsoft Office Word 16.0000"


EDITED = word.plain(CONTEXT[0].replace("March", "April")) + word.plain(CONTEXT[1] + ".")


def test_label_without_anchor_and_code_is_found_by_its_wording(tmp_path: Path) -> None:
    copy = Copy(ways="", cells={0: EDITED, 4: word.plain("Nobody has looked.")})

    reading = read(copy, tmp_path)

    assert {one.place: one.way for one in reading.fields} == dict.fromkeys(range(7), "wording")
    assert changed(reading) == {0, 4}
    assert field(reading, 4).accepted == ("Nobody has looked.",)
    assert (reading.missing, reading.outside) == ((), ())


def test_field_whose_label_is_gone_is_found_by_its_own_wording(tmp_path: Path) -> None:
    gone = dict.fromkeys(word.WORDS, word.plain(""))

    reading = read(Copy(labels=gone, cells={0: EDITED}), tmp_path)

    assert {one.place: one.way for one in reading.fields} == dict.fromkeys(
        (0, 1, 2, 3, 5, 6), "wording"
    )
    assert field(reading, 0).accepted[0] == CONTEXT[0].replace("March", "April")
    assert changed(reading) == {0}
    assert reading.missing == (4,)  # it was empty, and nothing says where it stood
    assert reading.outside == ()  # labels are told as missing, not as text


def test_tracked_words_are_in_one_view_each(tmp_path: Path) -> None:
    content = word.run("The ministry ") + word.dele("published") + word.ins("withdrew")
    cell = word.para(content + word.run(CONTEXT[0][22:])) + word.para(
        word.run(CONTEXT[1]) + word.note(2) + word.run(".")
    )

    found = field(read(Copy(cells={0: cell}), tmp_path), 0)

    assert found.rejected == (CONTEXT[0], CITED)
    assert found.accepted == (CONTEXT[0].replace("published", "withdrew"), CITED)
    assert found.edits == (
        TrackedEdit("del", "published", ANA, AT),
        TrackedEdit("ins", "withdrew", ANA, AT),
    )


def test_edit_with_tracking_off_is_in_both_views(tmp_path: Path) -> None:
    found = field(read(Copy(cells={1: word.plain("Moderate")}), tmp_path), 1)

    assert (found.accepted, found.rejected, found.edits) == (("Moderate",), ("Moderate",), ())


def test_inserted_then_deleted_stands_nowhere(tmp_path: Path) -> None:
    nested = f'<w:ins w:id="1" {word.WHO}>{word.dele("never")}</w:ins>'

    found = field(read(Copy(cells={2: word.para(word.run(REASON) + nested)}), tmp_path), 2)

    assert found.accepted == found.rejected == (REASON,)
    assert [edit.kind for edit in found.edits] == ["ins", "del"]


def test_moves_are_told_as_moves(tmp_path: Path) -> None:
    first, second = CONTEXT[0], CONTEXT[1]
    gone = f'<w:moveFrom w:id="1" {word.WHO}>{word.run(first)}</w:moveFrom>'
    come = f'<w:moveTo w:id="2" {word.WHO}>{word.run(first)}</w:moveTo>'
    here = word.run(second) + word.note(2) + word.run(".")
    cell = (
        word.para(gone, word.mark("moveFrom"))
        + word.para(here)
        + word.para(come, word.mark("moveTo"))
    )

    found = field(read(Copy(cells={0: cell}), tmp_path), 0)

    assert found.rejected == (first, CITED)
    assert found.accepted == (CITED, first)
    assert [edit.kind for edit in found.edits] == ["move_out", "mark_del", "move_in", "mark_ins"]


@pytest.mark.parametrize(
    ("kind", "accepted", "rejected"),
    [("del", ("onetwo",), ("one", "two")), ("ins", ("one", "two"), ("onetwo",))],
)
def test_paragraph_mark_joins_in_one_view(
    kind: str, accepted: tuple[str, ...], rejected: tuple[str, ...], tmp_path: Path
) -> None:
    cell = word.plain("one", word.mark(kind)) + word.plain("two")

    found = field(read(Copy(cells={2: cell}), tmp_path), 2)

    assert (found.accepted, found.rejected) == (accepted, rejected)
    assert found.edits == (TrackedEdit(f"mark_{kind}", "", ANA, AT),)


def test_text_is_found_through_controls_links_fields_and_alternatives(tmp_path: Path) -> None:
    content = "".join((
        f'<w:hyperlink r:id="x">{word.run("a")}</w:hyperlink>',
        f'<w:fldSimple w:instr="REF x">{word.run("b")}</w:fldSimple>',
        f'<w:fldSimple w:instr="PAGE">{word.run("7")}</w:fldSimple>',
        f"<w:smartTag>{word.run('c')}</w:smartTag>",
        f"<w:sdt><w:sdtPr/><w:sdtContent>{word.run('d')}</w:sdtContent></w:sdt>",
        f"<mc:AlternateContent><mc:Choice>{word.run('e')}</mc:Choice>"
        f"<mc:Fallback>{word.run('E')}</mc:Fallback></mc:AlternateContent>",
        "<w:r><w:tab/><w:t>f</w:t><w:br/><w:noBreakHyphen/><w:softHyphen/></w:r>",
        f"<m:oMath><m:r><m:t>g</m:t></m:r></m:oMath>{word.run('')}",
    ))  # fmt: skip

    found = field(read(Copy(cells={2: word.para(content)}), tmp_path), 2)

    assert found.accepted == ("abcde\tf\n\u2011\u00adg",)


def test_list_of_choices_that_became_a_form_field_is_read(tmp_path: Path) -> None:
    """As LibreOffice writes a drop-down that went through OpenDocument."""
    entries = "".join(f'<w:listEntry w:val="{one}"/>' for one in ("No", "Substantial", "Moderate"))
    form = f'<w:ffData><w:ddList><w:result w:val="2"/>{entries}</w:ddList></w:ffData>'
    content = (
        f'<w:r><w:fldChar w:fldCharType="begin">{form}</w:fldChar></w:r>'
        "<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )

    assert field(read(Copy(cells={1: word.para(content)}), tmp_path), 1).accepted == ("Moderate",)


def test_citation_gone_moved_or_new_is_an_edit(tmp_path: Path) -> None:
    cell = word.para(word.note(2) + word.run(CONTEXT[0])) + word.para(
        word.run(CONTEXT[1]) + word.note(3) + word.run(".")
    )
    notes = f'<w:endnotes {word.NAMES}><w:endnote w:id="2"><w:p>{word.run(next(iter(word.NOTES)))}</w:p></w:endnote><w:endnote w:id="3"><w:p>{word.run("A new  source")}</w:p></w:endnote></w:endnotes>'  # noqa: E501

    reading = read(Copy(cells={0: cell}, parts={"word/endnotes.xml": notes}), tmp_path)

    assert field(reading, 0).accepted == (
        f"[@law, art. 2]{CONTEXT[0]}",
        f"{CONTEXT[1]}^[A new source].",
    )
    assert reading.new_notes == ("A new source",)


def test_words_changed_within_a_note_are_in_one_view_each(tmp_path: Path) -> None:
    words = word.run("Law 12 of ") + word.dele("2024") + word.ins("2025") + word.run(", art. 2")
    notes = (
        f'<w:endnotes {word.NAMES}><w:endnote w:id="2"><w:p>{words}</w:p></w:endnote></w:endnotes>'
    )

    reading = read(Copy(parts={"word/endnotes.xml": notes}), tmp_path)

    assert field(reading, 0).rejected[1] == CITED
    assert field(reading, 0).accepted[1] == f"{CONTEXT[1]}^[Law 12 of 2025, art. 2]."
    assert reading.new_notes == ("Law 12 of 2025, art. 2",)


def test_comma_between_two_marks_of_notes_is_no_text(tmp_path: Path) -> None:
    comma = '<w:r><w:rPr><w:rStyle w:val="NoteMark"/></w:rPr><w:t>,</w:t></w:r>'
    content = word.run("Twice") + word.note(2) + comma + word.note(2) + word.run(", said she.")

    found = field(read(Copy(cells={2: word.para(content)}), tmp_path), 2)

    assert found.accepted == ("Twice[@law, art. 2][@law, art. 2], said she.",)


def test_table_within_a_text_gives_one_text_a_cell(tmp_path: Path) -> None:
    inner = word.table(
        word.row(word.plain("Year"), word.plain("")),
        word.row(word.plain("2025") + word.plain("and 2026"), word.plain("Two")),
    )

    found = field(read(Copy(cells={2: inner + word.plain("")}), tmp_path), 2)

    assert found.accepted == ("Year", "", "2025\nand 2026", "Two")


def test_blanks_that_a_program_changed_are_no_edit(tmp_path: Path) -> None:
    cell = word.plain(f" {REASON.replace(' ', '  ', 2)}\u00a0") + word.plain(" ")

    assert field(read(Copy(cells={2: cell}), tmp_path), 2).accepted == (REASON,)


def test_tracked_blank_is_an_edit(tmp_path: Path) -> None:
    found = field(read(Copy(cells={2: word.para(word.run(REASON) + word.ins(" "))}), tmp_path), 2)

    assert (found.rejected, found.accepted) == ((REASON,), (f"{REASON} ",))


def test_format_changes_are_listed_and_change_nothing(tmp_path: Path) -> None:
    form = f"<w:rPr><w:b/><w:rPrChange w:id='1' {word.WHO}><w:rPr/></w:rPrChange></w:rPr>"
    cell = word.para(f"<w:r>{form}<w:t>{REASON}</w:t></w:r>")

    found = field(read(Copy(cells={2: cell}), tmp_path), 2)

    assert found.accepted == found.rejected == (REASON,)
    assert found.edits == (TrackedEdit("format", REASON, ANA, AT),)
