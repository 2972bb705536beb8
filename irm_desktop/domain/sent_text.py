"""What stands in the cell of a field in a review copy: the paragraphs that a reader must find.

The writer prints them and the reader compares with them, so the rule is said here, once.
"""

from irm_desktop.domain.review_records import SentField
from irm_desktop.domain.rich_text import plain_paragraphs


def printed(field: SentField) -> str:
    """What is printed of a field that is no Markdown."""
    return field.shown or field.text


def sent_paragraphs(field: SentField) -> tuple[str, ...]:
    """One text a paragraph. Markdown is taken from `rich`; of anything else each line with words is
    one, as a reader cannot tell whether a line or a paragraph ends."""
    if field.rich:
        return plain_paragraphs(field.rich)
    return tuple(line for line in printed(field).splitlines() if line.strip())


def text_paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a plain text: what stands between two line ends."""
    return tuple(part for part in text.strip("\n").split("\n\n") if part.strip())
