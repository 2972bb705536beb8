"""What stands in the cell of a field in a review copy: the paragraphs that a reader must find.

The writer prints them and the reader compares with them, so the rule is said here, once.
"""

from irm_desktop.domain.review_records import SentField
from irm_desktop.domain.rich_text import plain_paragraphs


def sent_paragraphs(field: SentField) -> tuple[str, ...]:
    """One text a paragraph, empty ones left out; line breaks within a paragraph are kept.

    Markdown is taken from `rich`. A plain text has its paragraphs between empty lines; a line, a
    choice and a date are what was printed for them.
    """
    match field.kind:
        case "markdown":
            found = plain_paragraphs(field.rich)
        case "text":
            found = text_paragraphs(field.text)
        case _:
            found = (field.shown or field.text if field.kind == "line" else field.shown,)
    return tuple(text for text in found if text.strip())


def text_paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a plain text: what stands between two line ends."""
    return tuple(part for part in text.strip("\n").split("\n\n") if part.strip())
