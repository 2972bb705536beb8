"""A review copy as the program writes it: untouched it reads as written, edited only the edit is
found. The engines that it goes through on its way are the business of `scripts.make_returned`."""

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import etree

from irm_desktop.domain.returned_reading import Reading
from irm_desktop.domain.review_copy import ReviewCopy, ThreadOut
from irm_desktop.domain.review_records import SentComment, SentField, Snapshot
from irm_desktop.domain.sent_text import sent_paragraphs
from irm_desktop.export.review_docx import write_review_docx
from irm_desktop.importing.returned import read_returned
from irm_desktop.importing.returned_docx_fields import settled
from tests.importing import word_builder as word
from tests.review_builders import a_review_copy, snapshot_of

BOOKMARK = f"{{{word.W}}}bookmarkStart"


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


def test_with_all_labels_gone_edited_paragraphs_are_in_their_fields(
    sent: Written, tmp_path: Path
) -> None:
    """The last resort: nothing is left to know a field by but its words, and those were edited."""
    wanted: dict[str, int] = {}

    def change(body: str) -> str:
        root = etree.fromstring(body.encode())
        behind: list[SentField] = []
        for paragraph in list(root.iter(f"{{{word.W}}}p")):
            names = [str(one.get(f"{{{word.W}}}name")) for one in paragraph.iter(BOOKMARK)]
            place = next((int(name.rpartition("_")[2]) for name in names if name[:2] == "f_"), -1)
            if place >= 0:
                code = sent.snapshot.fields[place].code
                behind = [one for one in sent.snapshot.fields if one.code == code]
                del paragraph[:]
            words = [one for one in paragraph.iter(f"{{{word.W}}}t") if one.text]
            text = "".join(one.text or "" for one in words)
            of = [one.place for one in behind if text in sent_paragraphs(one)]
            if len(text) > 60 and of:
                words[0].text = f"Edit {len(wanted)}, at the very beginning: {words[0].text}"
                wanted["".join(one.text or "" for one in words)] = of[0]
        return etree.tostring(root).decode()

    reading = edited(sent, tmp_path, change)

    found = {text: one.place for one in reading.fields for text in one.accepted}
    assert {one.way for one in reading.fields} == {"wording"}
    assert len(wanted) >= 25
    assert {text: found.get(text) for text in wanted} == wanted
