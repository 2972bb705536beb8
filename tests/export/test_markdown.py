"""Markdown becomes blocks; the quick way through plain paragraphs says what the parser says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm_desktop.export.markdown import (
    _LEADING,
    _PARSER,
    Block,
    Parsed,
    Span,
    _State,
    _walk,
    blocks,
    plain,
)

_PIECES = st.sampled_from(
    [
        "word", "two words", "**bold**", "*it*", "_it_", "`code`", "a_b_c", "[x](https://a.b)",
        "<b>", "&amp;", "&", "1.", "1) x", "- item", "-", "+", "* star", "# head", "#tag", "|",
        "> quote", "a|b", "---", "===", "  ", "    ", "\t", "\\", "!", "~", "```", "[a]: /x",
        "2 + 2", "-5", "**a b** c", "*d e*,", "[f g](http://a.b/c)", "- h\n- i\n", "1. j\n2. k",
        "![l](http://m.n)", "**o*p**", "…", "é", "12.5",
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
        spans: list[Span] = []
        for span in block.spans:
            last = spans[-1] if spans else None
            if last is not None and _manner(last) == _manner(span):
                spans[-1] = Span(last.text + span.text, *_manner(last))
            else:
                spans.append(span)
        result.append(Block(block.kind, tuple(spans), block.level, block.quoted, 0, block.start))
    return result


def _manner(span: Span) -> tuple[bool, bool, bool, str]:
    return span.strong, span.emphasis, span.code, span.link


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
