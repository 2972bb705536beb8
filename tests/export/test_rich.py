"""Markdown as a reviewer sees it, and what they wrote put back into it."""

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irm_desktop.domain.rich_edit import theirs_markdown
from irm_desktop.domain.rich_text import plain_paragraphs
from irm_desktop.export.rich import rich

WORDS = st.text(alphabet="abcdeüم", min_size=1, max_size=6)
MANNERS = ["{}", "{}", "{}", "**{}**", "*{}*", "`{}`", "[{}](https://x.org/a)", "{}[@law, art. 2]",
           "{}^[so *it* is]", "{} 5 * 6", "R&D {}", "[sic] {}", "{}_x_{}"]  # fmt: skip
PHRASE = st.lists(
    st.tuples(st.sampled_from(MANNERS), WORDS).map(lambda one: one[0].format(one[1], one[1])),
    min_size=1,
    max_size=5,
).map(" ".join)
BLOCKS = ["{}", "{}", "## {}", "> {}", "- {}\n- second\n  - third {}", "1. {}\n2. zwei",
          "| head | two |\n|:--|---|\n| {} | |\n| x | y |", "```\n{}\n```", "{}\nwrapped",
          "{}\\\nbroken"]  # fmt: skip
TEXT = st.lists(
    st.tuples(st.sampled_from(BLOCKS), PHRASE).map(lambda one: one[0].format(one[1], one[1])),
    min_size=1,
    max_size=5,
).map("\n\n".join)
# What a reviewer types: signs of Markdown are signs.
TYPED = st.sampled_from(
    ["new", "*new*", "two new", "_so_", "# no", "- no", "1. no", "[x](y)", "a | b", "<b>", "`c`",
     "&amp;", "\\*", "1) x", "+ y", "===", "**", "[x]:", "![x](y)", "~~~", "> q", "é.", "https://a.b"]
)  # fmt: skip


def seen(markdown: str) -> list[str]:
    """What a reviewer sees of it, blanks folded, empty cells aside."""
    return [" ".join(part.split()) for part in plain_paragraphs(rich(markdown)) if part.strip()]


def joined(parts: list[str]) -> str:
    """All words; the mark of a note stands close to what is before it."""
    return re.sub(r" (?=\[@|\^\[)", "", " ".join(" ".join(parts).split()))


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A text, and its paragraphs after a few edits of all kinds."""
    source = draw(TEXT)
    parts = list(plain_paragraphs(rich(source)))
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.integers(0, len(parts) - 1))
        words = [one for one in re.split(r"(\^\[[^]]*\]|\[@[^]]*\]| )", parts[place]) if one] or [
            ""
        ]
        at = draw(st.integers(0, len(words) - 1))
        match draw(st.sampled_from(["word", "before", "after", "gone", "split", "new", "out"])):
            case "word":
                words[at] = draw(TYPED)
            case "before":
                words[at:at] = [draw(TYPED), " "]
            case "after":
                words[at + 1 : at + 1] = [" ", draw(TYPED)]
            case "gone":
                words[at : at + 2] = []
            case "split":
                parts[place : place + 1] = ["".join(words[:at]), "".join(words[at:])]
                continue
            case "new":
                parts.insert(place, draw(TYPED))
                continue
            case "out":
                del parts[place]
                if not parts:
                    parts = ["left"]
                continue
        parts[place] = "".join(words)
    return source, [" ".join(part.split()) for part in parts]


@given(TEXT)
def test_a_text_that_was_not_touched_is_the_text(source: str) -> None:
    text = rich(source)
    assert theirs_markdown(text, source, plain_paragraphs(text)) == source


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=300)
@given(edited())
def test_what_was_written_is_what_is_seen(one: tuple[str, list[str]]) -> None:
    source, accepted = one
    text = rich(source)
    made = theirs_markdown(text, source, accepted)
    assert joined(seen(made)) == joined(accepted)


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=300)
@given(edited())
def test_each_paragraph_stays_one(one: tuple[str, list[str]]) -> None:
    source, accepted = one
    text = rich(source)
    if any(part.kind == "cell" for part in text):
        return  # a cell is one paragraph whatever is typed into it
    made = theirs_markdown(text, source, accepted)
    wanted = [joined([part]) for part in accepted if part.strip()]
    assert [joined([part]) for part in seen(made)] == wanted
