"""What the editor takes for bold, for a link, for a citation is what the report prints as such."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from irm_desktop.domain.links import may_link
from irm_desktop.export.markdown import blocks
from irm_desktop.ui import markdown_edits
from irm_desktop.ui.markdown_counts import citations_in, unsourced_in, words_in
from irm_desktop.ui.markdown_marks import constructs, line_kind
from irm_desktop.ui.markdown_paste import markdown_of_html

lines = st.text(st.sampled_from("ab *_.,-é"), min_size=1, max_size=24)


def bold(text: str) -> str:
    """The letters that the editor shows in bold, signs aside."""
    signs: set[int] = set()
    strong: set[int] = set()
    for one in constructs(text):
        signs.update(range(one.start, one.inner_start))
        signs.update(range(one.inner_end, one.end))
        if one.kind == "strong":
            strong.update(range(one.inner_start, one.inner_end))
    return "".join(text[at] for at in sorted(strong - signs))


@given(lines)
@example("**a*b*c**")
@example("*a **b***")
@example("a**b **c")
def test_bold_on_the_screen_is_bold_in_print(text: str) -> None:
    line = f"x {text} x"
    printed = "".join(span.text for block in blocks(line) for span in block.spans if span.strong)
    assert bold(line).split() == printed.split()


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("a `b*c*` d", ["code"]),
        ("see [the law](https://example.org/a) now", ["link"]),
        ("nothing ![p](a.png) here", []),
        ("said [@law, art. 3] and ^[a note [x]]", ["citation", "note"]),
        (r"\*no\* 2 * 3 * 4", []),
        ("<https://example.org>", ["link"]),
        ("foo_bar_baz", []),
    ],
)
def test_constructs_of_a_line(line: str, kinds: list[str]) -> None:
    assert [one.kind for one in constructs(line)] == kinds


@pytest.mark.parametrize(
    ("line", "kind", "signs"),
    [
        ("- item", "bullet", 2),
        ("  * item", "bullet", 4),
        ("12) item", "number", 4),
        ("-item", "text", 0),
        ("> said", "quote", 2),
        ("## Title", "heading", 3),
        ("#tag", "text", 0),
        ("---", "rule", 0),
        ("| a |", "table", 0),
        ("   ", "blank", 0),
        ("```", "code", 0),
    ],
)
def test_what_a_line_is(line: str, kind: str, signs: int) -> None:
    found = line_kind(line)
    assert (found.kind, found.signs) == (kind, signs)


def test_words_are_counted_without_citations_and_addresses() -> None:
    assert words_in("Two *of* ten [@law38-2003, art. 20], plan's end.") == 5
    assert words_in("see [the law](https://example.org/a/b)") == 3


def test_citations_and_notes_are_counted() -> None:
    assert citations_in("One [@a]. Two ^[b].\n\nThree [c](https://d.e).") == 2


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("One.\n\nTwo.", 2),
        ("One [@a].\n\nTwo.", 1),
        ("One\ntwo [@a].", 0),
        ("# Title\n\n| a |\n|---|", 0),
        ("As they said:\n\n> Words [@a].", 1),
    ],
)
def test_paragraphs_without_a_source_are_counted(text: str, count: int) -> None:
    assert unsourced_in(text) == count


@pytest.mark.parametrize(
    ("typed", "address", "may"),
    [
        ("www.example.org/a", "https://www.example.org/a", True),
        ("https://example.org", "https://example.org", True),
        ("ana@example.org", "mailto:ana@example.org", True),
        ("javascript:alert(1)", "javascript:alert(1)", False),
        ("file:///etc/passwd", "file:///etc/passwd", False),
        ("word", "word", False),
        ("", "", False),
        ("https://", "https://", False),
    ],
)
def test_only_pages_of_the_web_and_mail_become_links(typed: str, address: str, may: bool) -> None:
    made = markdown_edits.completed_address(typed)
    assert (made, may_link(made)) == (address, may)


@given(st.text("ab []()\\*", max_size=12).filter(str.strip))
def test_a_link_is_printed_with_its_words(words: str) -> None:
    text = markdown_edits.link(words, "https://example.org/a (b)")
    spans = [span for block in blocks(f"x {text} y") for span in block.spans]
    assert {span.link for span in spans} - {""} == {"https://example.org/a%20%28b%29"}


@pytest.mark.parametrize("words", ["Interview 7, 3 May", "a [b] c", "a ] b", "[", "a \\ b"])
def test_a_note_is_one_note_whatever_it_says(words: str) -> None:
    text = markdown_edits.note(words)
    spans = [span for block in blocks(f"x {text} y") for span in block.spans]
    notes = [span.note for span in spans if span.note is not None]
    assert len(notes) == 1
    assert "".join(span.text for span in notes[0].spans) == words


def test_a_citation_names_key_and_place() -> None:
    assert markdown_edits.citation("@law38-2003", " p.  3 ") == "[@law38-2003, p. 3]"
    assert markdown_edits.citation("law", "") == "[@law]"


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>a <strong>b</strong> <em>c</em></p>", "a **b** *c*"),
        ("<p><b>a </b>b</p>", "**a** b"),
        ("<p>a<b> b</b></p>", "a **b**"),
        ("<b style='font-weight:normal'><p>a</p></b><i>b</i>", "a\n\n*b*"),
        ("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n  - b"),
        ("<blockquote><p>a</p></blockquote>", "> a"),
        ("<p><a href='https://a.b/c'>d</a> <a href='javascript:x'>e</a></p>",
         "[d](https://a.b/c) e"),
        ("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2|3</td></tr></table>",
         "| a | b |\n| --- | --- |\n| 1 | 2\\|3 |"),
        ("<p>1. no list <i>x</i></p>", "1\\. no list *x*"),
        ("<p>a</p><style>p {}</style><script>x</script><p><i>b</i></p>", "a\n\n*b*"),
        ('<p style="mso-list:l0 level1">·<span>&nbsp; </span>a</p>', "- a"),
    ],
)  # fmt: skip
def test_pasted_html_becomes_markdown(html: str, markdown: str) -> None:
    assert markdown_of_html(html) == markdown


def test_html_without_formats_is_taken_as_plain_words() -> None:
    assert markdown_of_html("<p>plain <span style='color:red'>words</span></p>") is None


@given(st.text("ab*_[]`\\ 1.-#>+=~", min_size=1, max_size=20).filter(lambda t: t.strip()))
def test_pasted_signs_are_printed_as_they_are(words: str) -> None:
    said = " ".join(words.split())
    made = markdown_of_html(f"<p><b>x</b></p><p>{said.replace('>', '&gt;')}</p>")
    assert made is not None
    printed = "".join(span.text for block in blocks(made)[1:] for span in block.spans)
    assert printed.strip() == said
