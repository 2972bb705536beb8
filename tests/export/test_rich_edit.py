"""One edit of a reviewer in one text: what becomes of its Markdown, letter by letter."""

import pytest

from irm_desktop.domain.rich_edit import theirs_markdown
from irm_desktop.domain.rich_text import plain_paragraphs
from irm_desktop.export.rich import rich

SOURCE = """\
# Head

Words **bold** and __strong__ cost 5 * 6 [sic] at [law](https://x.y) [@law, art. 2] ^[a *note*].

- one
- two
  - three

1. eins
2. zwei

| a | b |
|:--|---|
| 1 | |

Last _paragraph_ here
wrapped &amp; long.

---

End.
"""
SHOWN = [
    "Head",
    "Words bold and strong cost 5 * 6 [sic] at law[@law, art. 2]^[a *note*].",
    *("one", "two", "three", "eins", "zwei"),
    *("a", "b", "1", ""),
    "Last paragraph here wrapped & long.",
    "End.",
]
GONE: list[str] = []


def test_what_a_reviewer_sees() -> None:
    assert list(plain_paragraphs(rich(SOURCE))) == SHOWN


@pytest.mark.parametrize(
    ("place", "now", "was", "becomes"),
    [
        (0, ["New *Head*"], "# Head", "# New \\*Head\\*"),
        (1, [SHOWN[1].replace("Words", "Some _words_")], "Words", "Some \\_words\\_"),
        (1, [SHOWN[1].replace("bold", "big bold")], "**bold**", "big **bold**"),
        (1, [SHOWN[1].replace("bold", "new")], "**bold**", "**new**"),
        (1, [SHOWN[1].replace("strong", "stronger")], "__strong__", "__stronger__"),
        (1, [SHOWN[1].replace("cost", "never cost")], "cost", "never cost"),
        (1, [SHOWN[1].replace("law[", "the law[")], "[law](", "the [law]("),
        (1, [SHOWN[1].replace("[@law, art. 2]", "")], " [@law, art. 2]", ""),
        (1, [SHOWN[1].replace("cost", "cost[@other, p. 3]")], "cost", "cost[@other, p. 3]"),
        (2, GONE, "- one\n", ""),
        (2, ["one", "one more"], "- one\n", "- one\n- one more\n"),
        (2, ["1. one"], "- one", "- 1\\. one"),
        (4, ["three", "four"], "  - three\n", "  - three\n  - four\n"),
        (5, GONE, "1. eins\n2. zwei", "1. zwei"),
        (6, ["zwei", "drei"], "2. zwei\n", "2. zwei\n3. drei\n"),
        (9, ["9"], "| 1 |", "| 9 |"),
        (9, ["a | b"], "| 1 |", "| a \\| b |"),
        (10, ["filled"], "| 1 | |", "| 1 | filled |"),
        (10, ["", "2", "3"], "| 1 | |", "| 1 |  |\n| 2 | 3 |"),
        (11, [SHOWN[11].replace("long", "short")], "long", "short"),
        (
            11,
            ["Last paragraph here", "wrapped & long."],
            "here\nwrapped &amp;",
            "here\n\nwrapped &",
        ),
        (12, ["End.", "# More"], "End.", "End.\n\n\\# More"),
        (12, ["Begin.", "End."], "End.", "Begin.\n\nEnd."),
    ],
)
def test_an_edit_changes_only_its_own_words(
    place: int, now: list[str], was: str, becomes: str
) -> None:
    accepted = [*SHOWN[:place], *now, *SHOWN[place + 1 :]]
    assert SOURCE.count(was) == 1
    assert theirs_markdown(rich(SOURCE), SOURCE, accepted) == SOURCE.replace(was, becomes)


def test_a_paragraph_that_lost_words_of_several_manners_is_written_anew() -> None:
    accepted = [SHOWN[0], SHOWN[1].replace("bold and strong cost", "cost"), *SHOWN[2:]]
    made = theirs_markdown(rich(SOURCE), SOURCE, accepted).splitlines()
    assert made[2] == "Words cost 5 * 6 [sic] at [law](https://x.y)[@law, art. 2]^[a *note*]."
    assert [*made[:2], *made[3:]] == [*SOURCE.splitlines()[:2], *SOURCE.splitlines()[3:]]


@pytest.mark.parametrize(
    ("source", "now", "made"),
    [
        ("[sic] a", "[x]: a", "[x\\]: a"),
        ("see [sic] (b)", "see [sic](b)", "see [sic\\](b)"),
        ("a\nwrapped", "a # nowrapped", "a # nowrapped"),
        ("one\ntwo three", "one two three", "one\ntwo three"),
        ("The - item", "- item", "\\- item"),
        ("R& amp;", "R&amp;", "R\\&amp;"),
    ],
)
def test_signs_that_come_together_mean_nothing_new(source: str, now: str, made: str) -> None:
    assert theirs_markdown(rich(source), source, [now]) == made
    assert plain_paragraphs(rich(made)) == (now,)


def test_words_in_an_empty_text_are_its_paragraphs() -> None:
    assert theirs_markdown((), "", ["One *sign*.", "- two"]) == "One \\*sign\\*.\n\n\\- two"


def test_a_text_that_cannot_be_followed_is_written_anew_with_its_manners() -> None:
    source = "See **[the law][1]** now.\n\n    code here\n\n[1]: https://x.y\n"
    shown = list(plain_paragraphs(rich(source)))
    assert shown == ["See the law now.", "code here"]
    made = theirs_markdown(rich(source), source, ["See the law soon.", "code here"])
    assert made == "See **[the law](https://x.y)** soon.\n\n```\ncode here\n```"
