"""Markdown becomes blocks; the quick way through plain paragraphs says what the parser says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm_desktop.export.markdown import (
    _LEADING,
    _PARSER,
    Block,
    Note,
    Parsed,
    Span,
    Spans,
    _State,
    _walk,
    blocks,
    notes_in,
    plain,
)
from irm_desktop.export.notes import marks_placed, note_spans

_PIECES = st.sampled_from(
    [
        "word", "two words", "**bold**", "*it*", "_it_", "`code`", "a_b_c", "[x](https://a.b)",
        "<b>", "&amp;", "&", "1.", "1) x", "- item", "-", "+", "* star", "# head", "#tag", "|",
        "> quote", "a|b", "---", "===", "  ", "    ", "\t", "\\", "!", "~", "```", "[a]: /x",
        "2 + 2", "-5", "**a b** c", "*d e*,", "[f g](http://a.b/c)", "- h\n- i\n", "1. j\n2. k",
        "![l](http://m.n)", "**o*p**", "…", "é", "12.5", "^[note]", "^[a *b* [c]]", "^[", "]",
        "[@key]", "[@k, p. 3]", "[@k; @l, q]", "[@k](http://n.o)", "[@", "**q**^[r]", "^",
        "| a | b |\n|---|:-:|\n| c | *d* |", "| a |\n|--:|\n|  |\n", "|-|-|", "| e | ^[f] |",
        "\n\n| g |\n|---|\n| h |\n\n",
    ]
)  # fmt: skip
_ENDS = st.sampled_from([" ", "\n", "\n\n", "  \n", "\n\n\n", "\n   ", "\n \n"])
_TEXTS = st.lists(st.tuples(_PIECES, _ENDS), max_size=12).map(
    lambda pairs: "".join(piece + end for piece, end in pairs)
)


def _joined(found: tuple[Block, ...]) -> list[Block]:
    """Neighbouring spans of one manner as one, which is all that a reader sees."""
    result = []
    for block in found:
        rows = tuple(tuple(_merged(cell) for cell in row) for row in block.rows)
        same = (block.kind, _merged(block.spans), block.level, block.quoted, 0, block.start)
        result.append(Block(*same, rows, block.aligned))
    return result


def _merged(cell: Spans) -> Spans:
    spans: list[Span] = []
    for span in cell:
        last = spans[-1] if spans else None
        if last is not None and not span.note and _manner(last) == _manner(span):
            spans[-1] = Span(last.text + span.text, *_manner(last))  # never of a note
        else:
            spans.append(span)
    return tuple(spans)


def _manner(span: Span) -> tuple[bool, bool, bool, str, Note | None]:
    return span.strong, span.emphasis, span.code, span.link, span.note


@given(_TEXTS)
def test_quick_way_equals_the_parser(text: str) -> None:
    whole = tuple(_walk(_PARSER.parse(_LEADING.sub("", text).rstrip()), _State()))
    assert _joined(blocks(text)) == _joined(whole)


def test_plain_paragraphs() -> None:
    assert blocks("One\nline.\n\nTwo.") == (
        Block("paragraph", (Span("One line."),)),
        Block("paragraph", (Span("Two."),)),
    )


@pytest.mark.parametrize("text", ["", "\n \n", "   "])
def test_empty_text_has_no_blocks(text: str) -> None:
    assert blocks(text) == ()


def test_manners_nest() -> None:
    (block,) = blocks("a **b *c*** `d` [e **f**](https://x.org)")
    assert block.spans == (
        Span("a "),
        Span("b ", strong=True),
        Span("c", strong=True, emphasis=True),
        Span(" "),
        Span("d", code=True),
        Span(" "),
        Span("e ", link="https://x.org"),
        Span("f", strong=True, link="https://x.org"),
    )


@pytest.mark.parametrize("address", ["https://a.org/x", "http://a.org", "mailto:a@b.org"])
def test_web_and_mail_addresses_are_live(address: str) -> None:
    (block,) = blocks(f"[words]({address})")
    assert block.spans == (Span("words", link=address),)


@pytest.mark.parametrize("address", ["ftp://a.org/x", "tel:123", "../other.docx"])
def test_other_addresses_are_printed_but_not_live(address: str) -> None:
    (block,) = blocks(f"[words]({address})")
    assert plain(block.spans) == f"words ({address})"
    assert not any(span.link for span in block.spans)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"]
)
def test_dangerous_addresses_stay_text(address: str) -> None:
    (block,) = blocks(f"[words]({address})")
    assert plain(block.spans) == f"[words]({address})"


def test_lists_nest_and_continue() -> None:
    found = blocks("1. one\n\n   more\n   - inner\n2. two\n\nplain\n\n5. five")
    assert [(block.kind, plain(block.spans), block.level) for block in found] == [
        ("number", "one", 1),
        ("continue", "more", 1),
        ("bullet", "inner", 2),
        ("number", "two", 1),
        ("paragraph", "plain", 1),
        ("number", "five", 1),
    ]
    assert found[0].list_id == found[3].list_id
    assert found[5].list_id != found[0].list_id
    assert found[5].start == 5


def test_quotation_heading_rule_and_code() -> None:
    found = blocks("> said\n\n## Head\n\n---\n\n```\nx = 1\n```")
    assert [(block.kind, block.quoted, block.level) for block in found] == [
        ("paragraph", True, 1),
        ("heading", False, 2),
        ("rule", False, 1),
        ("code", False, 1),
    ]
    assert plain(found[3].spans) == "x = 1"


def test_table_has_rows_of_cells() -> None:
    (table,) = blocks("| a | b |\n|---|---|\n| **c** | d |")
    assert [[plain(cell) for cell in row] for row in table.rows] == [["a", "b"], ["c", "d"]]


def test_html_and_pictures_stay_words() -> None:
    assert plain(blocks("<script>x</script>")[0].spans) == "<script>x</script>"
    assert plain(blocks("![a map](map.png)")[0].spans) == "a map"


def test_line_break_is_kept() -> None:
    assert plain(blocks("one  \ntwo")[0].spans) == "one\ntwo"


def test_each_text_is_parsed_once() -> None:
    parsed = Parsed()
    assert parsed("*a*") is parsed("*a*")


def _notes(text: str) -> list[Note]:
    return [note for block in blocks(text) for note in notes_in(block)]


def test_note_stands_at_its_place() -> None:
    (block,) = blocks("Said^[See *the law*, [art. 3](https://x.org).] and done.")
    assert [span.text for span in block.spans] == ["Said", "", " and done."]
    assert plain(block.spans) == "Said and done."
    assert notes_in(block).__next__().spans == (
        Span("See "),
        Span("the law", emphasis=True),
        Span(", "),
        Span("art. 3", link="https://x.org"),
        Span("."),
    )


@pytest.mark.parametrize(
    ("mark", "sources"),
    [
        ("[@law38-2003, art. 20]", (("law38-2003", "art. 20"),)),
        ("[@interview-7]", (("interview-7", ""),)),
        ("[@a; @b,  pp. 3–5]", (("a", ""), ("b", "pp. 3–5"))),
        ("[@a؛ @b، المادة 20]", (("a", ""), ("b", "المادة 20"))),
    ],
)
def test_citation_names_sources(mark: str, sources: tuple[tuple[str, str], ...]) -> None:
    assert _notes(f"Nothing was published {mark}.") == [Note(sources=sources)]


@pytest.mark.parametrize(
    "text", ["a^[]", "a^[ ]", "a^[open", "mail@x.org", "[@]", r"\^[x]", "[@k](https://x.org)"]
)
def test_what_is_no_note_stays_text(text: str) -> None:
    assert _notes(text) == []
    assert plain(blocks(text)[0].spans)


def test_source_is_told_with_its_place() -> None:
    known = {"law": "*Law 38/2003* on grants.", "site": "Registry, https://x.org/a_b."}
    (note,) = _notes("x [@law, art. 20; @site; @lost, p. 1]")
    spans = note_spans(note, known)
    assert plain(spans) == (
        "Law 38/2003 on grants, art. 20; Registry, https://x.org/a_b; lost, p. 1"
    )
    assert [span.link for span in spans if span.link] == ["https://x.org/a_b"]
    assert spans[0] == Span("Law 38/2003", emphasis=True)


@pytest.mark.parametrize(
    ("language", "text", "order"),
    [
        ("en", "It opened [@a][@b]. Then", ["It opened", ".", "*", "*", " Then"]),
        ("en", "It opened^[by law]. Then", ["It opened", "*", ". Then"]),
        ("en", "It opened [@a].5", ["It opened", "*", ".5"]),
        ("fr", "Elle a ouvert [@a]. Puis", ["Elle a ouvert", "*", ". Puis"]),
    ],
)
def test_mark_of_a_citation_stands_where_the_language_puts_it(
    language: str, text: str, order: list[str]
) -> None:
    spans = marks_placed(blocks(text)[0].spans, language)
    assert ["*" if span.note else span.text for span in spans] == order


def test_note_may_cite_and_hold_no_note() -> None:
    (note,) = _notes("x^[See [@law, art. 3] and ^[more].]")
    assert plain(note_spans(note, {"law": "the law"})) == "See the law, art. 3 and more."


def test_paragraph_of_a_note_alone_is_kept() -> None:
    assert len(_notes("One.\n\n^[All of it.]")) == 1


def test_notes_stand_in_lists_and_tables() -> None:
    text = "- one^[a]\n- two\n\n| h^[b] | i |\n|---|--:|\n| c^[d] | 2 |"
    assert [plain(note.spans) for note in _notes(text)] == ["a", "b", "d"]


def test_columns_of_a_table_say_where_they_stand() -> None:
    (table,) = blocks("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |")
    assert table.aligned == ("", "left", "center", "right")


def test_a_text_beyond_any_report_is_printed_as_typed() -> None:
    text = "*mark* " * 150_000

    found = blocks(f"first\n\n{text}")

    assert [block.kind for block in found] == ["paragraph", "paragraph"]
    assert "".join(span.text for span in found[1].spans) == text.rstrip()
