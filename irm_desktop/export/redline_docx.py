"""A redline as a Word file with tracked changes: rejected it is the earlier text, accepted the
later one, letter by letter, Markdown as it was written."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from irm_desktop.domain.diff import Piece
from irm_desktop.domain.redline import Redline, RedlineField
from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_body import Body
from irm_desktop.export.docx_companion import Companion, write_companion
from irm_desktop.export.docx_tables import TEXT_WIDTH, cell, closing, opening, table_row
from irm_desktop.export.options import ExportOptions, fixed_words
from irm_desktop.export.wordml import escaped, is_right_to_left, paragraph, run

_TRACKED = {"in": "ins", "out": "del"}


def write_redline(
    redline: Redline,
    path: Path,
    *,
    author: str,
    language: str,
    right_to_left: bool = False,
    options: ExportOptions | None = None,
) -> None:
    """Write the fields that changed, each change under `author`, at the time of writing.

    Raises ExportFailed; `path` is then as it was.
    """
    chosen = options or ExportOptions()
    words = fixed_words("words/review.toml", language)
    about = Companion(
        title=f"{words['redline']}: {redline.title}",
        header=f"{redline.title}\t{redline.before} – {redline.after}",
        language=language,
        right_to_left=right_to_left,
        said=_said(redline),
        author=author,
    )
    who = f'w:author="{escaped(author)}" w:date="{chosen.moment()}"'
    write_companion(about, path, chosen, lambda body: _Writer(body, words, who).add(redline))


def _said(redline: Redline) -> list[str]:
    """Labels and later texts, in order: what was taken out is no text of the file."""
    texts = [redline.title]
    for one in redline.changed:
        texts += [one.label, "".join(part.text for part in one.pieces if part.kind != "out")]
    return texts


class _Writer:
    """Writes one redline into a body."""

    def __init__(self, body: Body, words: Mapping[str, str], who: str) -> None:
        self._body, self._words, self._who = body, words, who
        self._count = 0  # of the changes: each has its number

    def add(self, redline: Redline) -> None:
        words = self._words
        self._body.line(styles.HEADINGS[0], words["redline"])
        self._body.line(styles.BODY_KEPT, redline.title)
        self._body.facts(styles.FACT, (words["redline_before"], redline.before))
        self._body.facts(styles.FACT_LAST, (words["redline_after"], redline.after))
        told = "redline_how" if redline.changed else "redline_none"
        self._body.line(styles.NOTE, words[told])
        for one in redline.changed:
            self._body.add(self._field(one))

    def _field(self, one: RedlineField) -> str:
        """The label, and under it the text with its changes."""
        base = self._body.base
        label = run(one.label, base=base)
        if one.kind in ("added", "removed"):
            word = self._words[f"redline_{one.kind}"]
            label += run(f" ({word})", styles.REVIEW_CODE, base)
        rows = [
            table_row(
                [cell(paragraph(styles.REVIEW_LABEL_OVER, label, base), TEXT_WIDTH)], head=True
            ),
            table_row([cell("".join(self._paragraphs(one.pieces)), TEXT_WIDTH)], whole=False),
        ]
        return opening(styles.FIELD, [TEXT_WIDTH], base, one.label) + "".join(rows) + closing()

    def _paragraphs(self, pieces: Sequence[Piece]) -> Iterator[str]:
        """A paragraph a line; a line end that came or went is a tracked mark of its paragraph."""
        text = "".join(part.text for part in pieces)
        base = is_right_to_left(text, self._body.base)
        runs: list[str] = []
        for kind, part in pieces:
            first, *others = part.split("\n")
            runs += self._runs(kind, first, base)
            for line in others:
                yield self._paragraph(runs, base, self._mark(kind))
                runs = list(self._runs(kind, line, base))
        yield self._paragraph(runs, base)

    def _runs(self, kind: str, text: str, base: bool) -> Iterator[str]:
        if not text:
            return
        xml = run(text, base=base)
        name = _TRACKED.get(kind)
        if name is None:
            yield xml
            return
        if name == "del":
            xml = xml.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
        yield f"<w:{name} {self._number()}>{xml}</w:{name}>"

    def _mark(self, kind: str) -> str:
        name = _TRACKED.get(kind)
        return f"<w:rPr><w:{name} {self._number()}/></w:rPr>" if name else ""

    def _paragraph(self, runs: Sequence[str], base: bool, mark: str = "") -> str:
        style = styles.BODY if runs else styles.AFTER_TABLE
        return paragraph(style, "".join(runs), base).replace("</w:pPr>", f"{mark}</w:pPr>", 1)

    def _number(self) -> str:
        self._count += 1
        return f'w:id="{self._count}" {self._who}'
