"""A review copy as the program writes it: untouched it reads as written, edited only the edit is
found. The engines that it goes through on its way are the business of `scripts.make_returned`."""

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from irm_desktop.domain.returned_reading import Reading
from irm_desktop.domain.review_copy import ReviewCopy, ThreadOut
from irm_desktop.domain.review_records import SentComment, Snapshot
from irm_desktop.domain.sent_text import sent_paragraphs
from irm_desktop.export.review_docx import write_review_docx
from irm_desktop.importing.returned import read_returned
from irm_desktop.importing.returned_docx_fields import settled
from tests.importing import word_builder as word
from tests.review_builders import a_review_copy, snapshot_of


@dataclass(frozen=True)
class Written:
    copy: ReviewCopy
    path: Path
    snapshot: Snapshot


def write(folder: Path, copy: ReviewCopy) -> Written:
    path = folder / "copy.docx"
    return Written(copy, path, snapshot_of(copy, write_review_docx(copy, path)))


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Written:
    return write(tmp_path_factory.mktemp("sent"), a_review_copy())


def edited(sent: Written, folder: Path, change: Callable[[str], str]) -> Reading:
    """The copy with its text changed as XML, read."""
    path = folder / "back.docx"
    with zipfile.ZipFile(sent.path) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            body = old.read(name)
            new.writestr(name, change(body.decode()) if name == word.MAIN else body)
    return read_returned(path, sent.snapshot)


def touched(reading: Reading, snapshot: Snapshot) -> dict[str, tuple[str, ...]]:
    """What is not as it was sent, by code and cell."""
    found = {}
    for one in reading.fields:
        field = snapshot.fields[one.place]
        wanted = settled(sent_paragraphs(field), sent_paragraphs(field), sent_paragraphs(field))
        if one.copy or (one.accepted, one.rejected) != wanted or one.edits:
            found[f"{field.code}/{field.cell}"] = one.accepted
    return found


def test_untouched_copy_reads_as_it_was_written(sent: Written) -> None:
    reading = read_returned(sent.path, sent.snapshot)

    assert {one.place for one in reading.fields} == {
        one.place for one in sent.snapshot.fields if one.code
    }
    assert {one.way for one in reading.fields} == {"bookmark"}
    assert touched(reading, sent.snapshot) == {}
    assert (reading.missing, reading.outside, reading.comments) == ((), (), ())
    assert (reading.notices, reading.new_notes) == ((), ())
    assert (reading.export_id, reading.found_by) == (sent.copy.id, "properties")


@pytest.mark.parametrize("gone", ["bookmarkStart", "tag"])
def test_copy_without_bookmarks_is_found_by_tag_and_without_both_by_code(
    sent: Written, gone: str, tmp_path: Path
) -> None:
    def change(body: str) -> str:
        body = body.replace("<w:bookmarkStart ", "<w:proofErr ")
        return body.replace("<w:tag ", "<w:proofErr ") if gone == "tag" else body

    reading = edited(sent, tmp_path, change)

    assert {one.way for one in reading.fields} == {"code" if gone == "tag" else "tag"}
    assert touched(reading, sent.snapshot) == {}
    assert (reading.missing, reading.outside) == ((), ())


def test_each_text_edited_by_itself_is_the_only_one_found(sent: Written, tmp_path: Path) -> None:
    """Words typed at the end of the first paragraph of every text, one after the other."""
    body = zipfile.ZipFile(sent.path).read(word.MAIN).decode()
    texts = [
        one
        for one in sent.snapshot.fields
        if one.code and one.rich and len(sent_paragraphs(one)[0]) > 60
    ]
    for field in texts[:12]:
        place = body.index(f'_{field.place}"')
        end = body.index("</w:p>", body.index("</w:tc>", place))
        reading = edited(
            sent,
            tmp_path,
            lambda body, end=end: body[:end] + word.ins(" So it is.") + body[end:],  # type: ignore[misc]
        )

        assert list(touched(reading, sent.snapshot)) == [f"{field.code}/{field.cell}"]
        assert reading.outside == ()
    assert len(texts) >= 10


def test_threads_that_went_along_come_back_as_they_went(tmp_path: Path) -> None:
    plain = a_review_copy()
    field = next(one for one in plain.fields if one.rich)
    quote = sent_paragraphs(field)[0][:20].rstrip()
    entries = (
        ("Ana", "2026-05-01T10:00:00", "Why?"),
        ("Researcher", "2026-05-02T11:00:00", "Because."),
    )
    threads = (
        ThreadOut("key1", field.place, quote, entries, True),
        ThreadOut("key2", field.place, "words that are gone", entries[:1]),
    )
    sent = write(tmp_path, a_review_copy(threads=threads))

    reading = read_returned(sent.path, sent.snapshot)

    first, second = reading.comments
    assert (first.quote, first.places, first.start, first.resolved) == (
        quote, (field.place,), 0, True,
    )  # fmt: skip
    assert [reply.text for reply in first.replies] == ["Because."]
    assert (second.places, second.start, second.resolved) == ((field.place,), -1, False)
    assert touched(reading, sent.snapshot) == {}
    assert sent.snapshot.comments[0] == SentComment(*entries[0], "key1")
    assert (first.author, first.at, first.text) == entries[0]
