"""Comments of a Word file that came back: threads, quotes, offsets, and where they stand."""

from pathlib import Path

from irm_desktop.domain.returned_reading import CommentReading
from irm_desktop.importing.returned_docx import read_docx
from tests.importing import word_builder as word
from tests.importing.word_builder import CONTEXT, FIELDS, OUTSIDE, REASON, SENT, Copy

AT = "2026-11-21T10:00:00"


def read(copy: Copy, folder: Path) -> tuple[CommentReading, ...]:
    return read_docx(copy.write(folder / "back.docx"), SENT).comments


def one_comment() -> dict[str, str]:
    return word.comments(("1", "Ana", "00000001", "Why?"), states={})


def test_comment_has_its_quote_field_and_offsets(tmp_path: Path) -> None:
    start = CONTEXT[0].index("register")
    first = (
        word.run(CONTEXT[0][:start])
        + word.opened(1)
        + word.run("register")
        + word.closed(1)
        + word.run(CONTEXT[0][start + 8 :])
    )
    copy = Copy(cells={0: word.para(first)}, parts=one_comment())

    assert read(copy, tmp_path) == (
        CommentReading("Ana", AT, "Why?", "register", (0,), "", start, start + 8),
    )


def test_offsets_count_the_accepted_text_over_paragraphs(tmp_path: Path) -> None:
    second = word.ins("Now ") + word.opened(1) + word.run("two") + word.dele(" or three")
    cell = word.plain("One.") + word.para(second + word.closed(1))

    (found,) = read(Copy(cells={2: cell}, parts=one_comment()), tmp_path)

    assert (found.quote, found.places) == ("two", (2,))
    assert "One.\nNow two"[found.start : found.end] == "two"


def test_comment_over_two_fields_has_both_places(tmp_path: Path) -> None:
    cells = {
        1: word.para(word.opened(1) + word.run("Substantial")),
        2: word.para(word.run(REASON) + word.closed(1)),
    }

    (found,) = read(Copy(cells=cells, parts=one_comment()), tmp_path)

    assert found.places == (1, 2)
    assert found.quote == f"Substantial\n{REASON}"
    assert (found.start, found.end) == (0, len("Substantial"))


def test_comment_over_deleted_words_quotes_them(tmp_path: Path) -> None:
    cell = word.para(word.run("All ") + word.opened(1) + word.dele("municipality") + word.closed(1))

    (found,) = read(Copy(cells={2: cell}, parts=one_comment()), tmp_path)

    assert (found.quote, found.places, found.start, found.end) == ("municipality", (2,), -1, -1)


def test_comment_without_a_range_stands_at_its_field(tmp_path: Path) -> None:
    reference = '<w:r><w:commentReference w:id="1"/></w:r>'

    (found,) = read(
        Copy(cells={2: word.para(word.run(REASON) + reference)}, parts=one_comment()), tmp_path
    )

    assert (found.quote, found.places, found.start, found.end) == ("", (2,), -1, -1)


def test_comment_on_a_label_belongs_to_its_field(tmp_path: Path) -> None:
    label = word.label("Potential impact", FIELDS[1])
    label = label.replace("</w:pPr>", f"</w:pPr>{word.opened(1)}").replace(
        "</w:p>", f"{word.closed(1)}</w:p>"
    )

    (found,) = read(Copy(labels={"C8.PI": label}, parts=one_comment()), tmp_path)

    assert (found.places, found.where) == ((1,), "Potential impact [C8.PI]")
    assert (found.start, found.end) == (-1, -1)


def test_comment_outside_any_field_names_what_stands_before_it(tmp_path: Path) -> None:
    closing = word.para(word.opened(1) + word.run(OUTSIDE[9]) + word.closed(1))

    (found,) = read(Copy(closing=closing, parts=one_comment()), tmp_path)

    assert (found.places, found.where) == ((), "Recommendation 1 [R1.T]")
    assert found.quote == OUTSIDE[9]


def test_replies_stand_under_what_they_answer_in_order(tmp_path: Path) -> None:
    parts = word.comments(
        ("1", "Ana", "0000000A", "Why?"),
        ("2", "Ben", "0000000B", "Because."),
        ("3", "Ana", "0000000C", "I see."),
        ("4", "Cleo", "0000000D", "Another matter."),
        states={
            "0000000A": ("", True),
            "0000000B": ("0000000A", True),
            "0000000C": ("0000000B", False),
            "0000000D": ("", False),
        },
    )
    cell = word.para(word.opened(1) + word.run(REASON) + word.closed(1))

    first, second = read(Copy(cells={2: cell}, parts=parts), tmp_path)

    assert [reply.text for reply in first.replies] == ["Because.", "I see."]
    assert (first.resolved, second.resolved) == (True, False)
    assert second == CommentReading("Cleo", AT, "Another matter.")  # nothing anchors it


def test_ring_of_replies_loses_nothing(tmp_path: Path) -> None:
    parts = word.comments(
        ("1", "Ana", "0000000A", "One"),
        ("2", "Ben", "0000000B", "Two"),
        states={"0000000A": ("0000000B", False), "0000000B": ("0000000A", False)},
    )

    found = read(Copy(parts=parts), tmp_path)

    assert sorted(one.text for each in found for one in (each, *each.replies)) == ["One", "Two"]


def test_comment_of_several_paragraphs_keeps_them(tmp_path: Path) -> None:
    parts = {
        "word/comments.xml": f'<w:comments {word.NAMES}><w:comment w:id="1" w:author="Ana">'
        f"{word.plain('One')}{word.plain('Two')}</w:comment></w:comments>"
    }

    (found,) = read(Copy(parts=parts), tmp_path)

    assert (found.text, found.at) == ("One\nTwo", "")


def test_offsets_hold_where_a_program_widened_blanks(tmp_path: Path) -> None:
    first, last = REASON.split(" municipality ")
    cell = word.para(
        word.run(first.replace(" ", "  ") + " ")
        + word.opened(1)
        + word.run("municipality")
        + word.closed(1)
        + word.run(" " + last)
    )

    (found,) = read(Copy(cells={2: cell}, parts=one_comment()), tmp_path)

    assert REASON[found.start : found.end] == "municipality"
