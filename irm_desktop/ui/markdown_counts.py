"""Counting in Markdown texts: words, citations, paragraphs that name no source."""

from irm_desktop.domain.readiness_words import words_in
from irm_desktop.ui.markdown_marks import constructs, is_fence, is_table_rule, line_kind

__all__ = ["citations_in", "unsourced_in", "words_in"]


def citations_in(text: str) -> int:
    """Citations and notes."""
    return sum(
        one.kind in ("citation", "note") for line in text.split("\n") for one in constructs(line)
    )


def unsourced_in(text: str) -> int:
    """Paragraphs of running text without a citation, a note or a link."""
    count, sourced, open_paragraph, in_code = 0, False, False, False
    for line in [*text.split("\n"), ""]:
        if is_fence(line):
            in_code = not in_code
        kind = line_kind(line, in_code=in_code)
        if kind.kind == "text" and not is_table_rule(line):
            open_paragraph = True
            sourced |= any(one.kind in ("citation", "note", "link") for one in constructs(line))
        elif open_paragraph and kind.kind in ("blank", "heading", "rule", "code", "table"):
            count += not sourced
            sourced = open_paragraph = False
        elif kind.kind in ("bullet", "number", "quote"):
            # what a paragraph introduces may hold its source
            sourced |= any(one.kind in ("citation", "note", "link") for one in constructs(line))
            open_paragraph |= False
    return count
