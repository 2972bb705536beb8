"""Notes and threads of comments: who, when, where, replies, resolved; our own are not a reviewer's.

The parts of threads are written here by hand, as Excel writes them: no library of ours knows them.
"""

import zipfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.comments import Comment

from irm_desktop.domain.returned_reading import CellComment
from irm_desktop.domain.review_copy import ThreadOut
from irm_desktop.importing.returned_xlsx import read_xlsx
from tests.review_workbooks import (
    a_sent_report,
    a_workbook_copy,
    edited,
    is_untouched,
    read_back,
    sent,
)

REPORT = a_sent_report(3)
COPY = a_workbook_copy(REPORT)
IDS = [one.id for one in REPORT.commitments]
TITLE = COPY.by_record[IDS[1], "title"].place

THREADS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">
<threadedComment ref="C4" dT="2026-11-20T10:15:30.25" personId="{P1}" id="{A}" done="1">
<text>Is this the name of 2013?</text></threadedComment>
<threadedComment ref="C4" dT="2026-11-21T08:00:00.00" personId="{P2}" id="{C}" parentId="{A}">
<text>I think @Ana Lima knows.</text>
<mentions><mention mentionpersonId="{P1}" mentionId="{M}" startIndex="8" length="9"/></mentions>
</threadedComment>
<threadedComment ref="C4" dT="2026-11-20T12:00:00.00" personId="{P1}" id="{B}" parentId="{A}">
<text>It is.</text></threadedComment>
</ThreadedComments>"""
PERSONS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">
<person displayName="Ana Lima" id="{P1}" userId="ana@example.org" providerId="AD"/>
<person displayName="Jean Roy" id="{P2}" userId="jean@example.org" providerId="None"/>
</personList>"""
_RELATION = "http://schemas.microsoft.com/office/2017/10/relationships/"
STAND_IN = (
    "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; "
    "however, any edits to it will get removed if the file is opened in a newer version of Excel. "
    "Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\n"
    "Comment:\n    Is this the name of 2013?"
)


def _noted(book: Workbook, author: str, text: str, cell: str = "C4") -> None:
    book["Commitments"][cell].comment = Comment(text, author)


def _with_threads(path: Path) -> Path:
    """The file with the parts of a thread, beside the note that stands for it."""
    target = path.with_name("threads.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            body = old.read(name)
            if name == "xl/worksheets/_rels/sheet1.xml.rels":
                body = _related(
                    body, "threadedComment", "/xl/threadedComments/threadedComment1.xml"
                )
            if name == "xl/_rels/workbook.xml.rels":
                body = _related(body, "person", "persons/person.xml")
            new.writestr(name, body)
        new.writestr("xl/threadedComments/threadedComment1.xml", THREADS)
        new.writestr("xl/persons/person.xml", PERSONS)
    return target


def _related(body: bytes, kind: str, target: str) -> bytes:
    link = f'<Relationship Id="rIdT" Type="{_RELATION}{kind}" Target="{target}"/></Relationships>'
    assert b"</Relationships>" in body
    return body.replace(b"</Relationships>", link.encode())


def _only(comments: tuple[CellComment, ...]) -> CellComment:
    (one,) = comments
    return one


def test_note_is_told_with_its_author_and_its_field(tmp_path: Path) -> None:
    reading = read_back(
        tmp_path, COPY, lambda book: _noted(book, "Ana Lima", "Ana Lima:\nIs this so?\nReally?")
    )

    found = _only(reading.cell_comments)
    assert (found.sheet, found.row, found.key, found.cell) == ("Commitments", IDS[1], "title", "C4")
    assert (found.comment.author, found.comment.at) == ("Ana Lima", "")
    assert found.comment.text == "Is this so?\nReally?"
    assert found.comment.places == (TITLE,)
    assert not reading.cells


def test_note_on_a_heading_and_on_another_sheet_says_where(tmp_path: Path) -> None:
    def note(book: Workbook) -> None:
        _noted(book, "Ana", "Which theme?", "D2")
        book["At a glance"]["A4"].comment = Comment("Wrong figure", "Ana")

    reading = read_back(tmp_path, COPY, note)

    told = [(one.row, one.key, one.comment.where) for one in reading.cell_comments]
    assert told == [
        ("", "theme", "Commitments · D2 · Theme"),
        ("", "", "At a glance · A4"),
    ]


def test_thread_has_its_replies_in_order_and_is_resolved(tmp_path: Path) -> None:
    path, snapshot = sent(tmp_path, COPY)
    noted = edited(path, lambda book: _noted(book, "tc={A}", STAND_IN))

    found = _only(read_xlsx(_with_threads(noted), snapshot).cell_comments)

    first = found.comment
    assert (found.row, found.key, first.places) == (IDS[1], "title", (TITLE,))
    assert (first.author, first.at) == ("Ana Lima", "2026-11-20T10:15:30")
    assert (first.text, first.resolved) == ("Is this the name of 2013?", True)
    assert [(one.author, one.at, one.text) for one in first.replies] == [
        ("Ana Lima", "2026-11-20T12:00:00", "It is."),
        ("Jean Roy", "2026-11-21T08:00:00", "I think @Ana Lima knows."),
    ]


def test_thread_that_only_its_note_is_left_of_is_still_told(tmp_path: Path) -> None:
    """An older program drops the parts of threads and keeps the note."""
    reading = read_back(tmp_path, COPY, lambda book: _noted(book, "tc={A}", STAND_IN))

    assert _only(reading.cell_comments).comment.text == "Is this the name of 2013?"


def test_note_moves_with_its_row(tmp_path: Path) -> None:
    def note(book: Workbook) -> None:
        book["Commitments"].insert_rows(3)
        _noted(book, "Ana", "Here", "C5")

    assert _only(read_back(tmp_path, COPY, note).cell_comments).row == IDS[1]


def test_words_added_to_our_note_are_told_alone(tmp_path: Path) -> None:
    entries = (("A. Reviewer", "2026-11-01T10:00:00", "Is this so?"),)
    copy = a_workbook_copy(REPORT, [ThreadOut("k1", TITLE, "", entries)])

    def add(book: Workbook) -> None:
        note = book["Commitments"]["C4"].comment
        assert note is not None
        book["Commitments"]["C4"].comment = Comment(f"{note.text}\nYes, it is.", "IRM Desktop")

    found = _only(read_back(tmp_path, copy, add).cell_comments)

    assert (found.comment.text, found.comment.author) == ("Yes, it is.", "")


def test_our_note_that_lost_its_author_is_ours(tmp_path: Path) -> None:
    """LibreOffice 7.4 does not keep who wrote a note."""
    entries = (("A. Reviewer", "2026-11-01T10:00:00", "Is this so?"),)
    copy = a_workbook_copy(REPORT, [ThreadOut("k1", TITLE, "", entries)])

    def lose(book: Workbook) -> None:
        note = book["Commitments"]["C4"].comment
        assert note is not None
        book["Commitments"]["C4"].comment = Comment(note.text, "")

    assert is_untouched(read_back(tmp_path, copy, lose))
