"""The runs of a Markdown text: manners become character styles, addresses links, notes marks."""

from collections.abc import Callable

from irm_desktop.domain.links import may_link
from irm_desktop.export import docx_styles as styles
from irm_desktop.export.legal_text import legal
from irm_desktop.export.markdown import Note, Span, Spans
from irm_desktop.export.wordml import external_link, run

_MANNERS = {
    (True, True): (styles.STRONG_EMPHASIS, styles.LINK_STRONG_EMPHASIS),
    (True, False): (styles.STRONG, styles.LINK_STRONG),
    (False, True): (styles.EMPHASIS, styles.LINK_EMPHASIS),
    (False, False): ("", styles.LINK),
}
# Two notes at one place would read as one number; a comma that is no text of the report parts them.
_BETWEEN_NOTES = f'<w:r><w:rPr><w:rStyle w:val="{styles.NOTE_MARK}"/></w:rPr><w:t>,</w:t></w:r>'


def span_runs(
    spans: Spans, base: bool, links: dict[str, str], mark: Callable[[Note], str] | None = None
) -> str:
    """The runs of some spans. `links` gets an id for each address that is new; `mark` makes the
    mark of a note, and without it notes are left out."""
    parts = []
    after_note = False
    for span in spans:
        if span.note is None:
            parts.append(_text(span, base, links))
        elif mark is not None:
            parts.append((_BETWEEN_NOTES if after_note else "") + mark(span.note))
        after_note = span.note is not None
    return "".join(parts)


def _text(span: Span, base: bool, links: dict[str, str]) -> str:
    bare, linked = _MANNERS[span.strong, span.emphasis]
    if span.link and may_link(span.link):  # asked again where it leaves the program
        return external_link(link_id(links, span.link), run(span.text, linked, base))
    return run(span.text, styles.CODE if span.code else bare, base)


def link_id(links: dict[str, str], address: str) -> str:
    """The relationship of an address, made where it is met first."""
    address = legal(address)
    if address not in links:
        links[address] = f"link{len(links) + 1}"
    return links[address]
