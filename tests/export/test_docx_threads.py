"""Threads of comments that go along with a review copy: at their words, with replies, numbered."""

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from irm_desktop.domain.review_copy import ThreadOut
from irm_desktop.importing.returned_docx import read_docx
from tests.export.docx_parts import W, parts_of, style_of, values
from tests.export.full_builders import a_full_report
from tests.export.report_builders import a_report, with_passage
from tests.export.test_review_docx import written
from tests.review_builders import a_discussed_copy, a_review_copy, snapshot_of


def test_a_thread_stands_at_its_words_with_its_replies(tmp_path: Path) -> None:
    copy = a_discussed_copy(a_full_report(2))
    path, made = written(copy, tmp_path)
    found = read_docx(path, snapshot_of(copy, made)).comments
    at_words = next(one for one in found if one.author == "Maija Virtanen")
    at_label = next(one for one in found if one.author == "Pekka")

    assert (at_words.quote, at_words.places) == ("This commitment set", (copy.threads[0].place,))
    assert at_words.text == "Says who?\nPlease name them."
    assert [(one.author, one.text) for one in at_words.replies] == [
        ("A. Researcher", "Named now & explained.")
    ]
    assert (at_words.resolved, at_label.resolved) == (False, True)
    assert at_label.places == (copy.threads[1].place,)
    assert [(one.author, one.at, one.item) for one in made.comments] == [
        ("Maija Virtanen", "2026-04-02T08:00:00", "item-1"),
        ("A. Researcher", "2026-04-09T16:20:05", "item-1"),
        ("Pekka", "2026-04-03T10:11:12", "item-2"),
    ]


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("Straße & co", "Straße & co"),
        ('<b> "said" it.', '<b> "said" it.'),
        ("it.^[A note.] A code", "it.^[A note.] A code"),
        ("code x = 1", "code x = 1"),  # over two manners
        ("a link", "a link"),
        ("words that are gone", ""),
        ("", ""),
    ],
)
def test_words_of_a_thread_are_found_in_whatever_manner(
    quote: str, found: str, tmp_path: Path
) -> None:
    text = 'Straße & co <b> "said" it.^[A note.] A code `x = 1`; [a link](https://example.org).'
    copy = a_review_copy(with_passage(a_report(1), text))
    thread = ThreadOut("item", 0, quote, (("Ana", "2026-04-02T08:00:00Z", "Why?"),))
    copy = replace(copy, threads=(thread,))
    path, made = written(copy, tmp_path)
    reading = read_docx(path, snapshot_of(copy, made))

    (comment,) = reading.comments
    assert comment.quote == (found or "Overview [P1.O]")
    assert reading.fields[0].edits == ()
    assert reading.outside == ()


def test_comments_are_numbered_for_word(tmp_path: Path) -> None:
    path, _ = written(a_discussed_copy(a_full_report(1)), tmp_path)
    parts = parts_of(path)
    comments = etree.fromstring(parts["word/comments.xml"])
    extended = etree.fromstring(parts["word/commentsExtended.xml"])
    body = etree.fromstring(parts["word/document.xml"])
    key = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
    known = [str(one.get(key)) for one in comments.iter(W + "p") if one.get(key)]
    told = [
        {etree.QName(key).localname: str(value) for key, value in one.attrib.items()}
        for one in extended
    ]

    assert values(comments, "comment", "id") == ["0", "1", "2"]
    for mark in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert sorted(values(body, mark, "id")) == ["0", "1", "2"]
    assert len(set(known)) == 3
    assert all(int(one, 16) < 0x80000000 for one in known)
    assert sorted(one["paraId"] for one in told) == sorted(known)
    answers = [one for one in told if "paraIdParent" in one]
    assert len(answers) == 1
    assert answers[0]["paraIdParent"] in known
    assert {style_of(p) for p in comments.iter(W + "p")} == {"CommentText"}


def test_a_copy_without_threads_has_no_part_for_them(tmp_path: Path) -> None:
    path, made = written(a_review_copy(a_report(1)), tmp_path)
    assert not [name for name in parts_of(path) if "comments" in name]
    assert made.comments == ()
