"""Small review copies in Word, made by hand: what was sent, and the same with edits in it."""

import base64
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.sax.saxutils import escape

from irm_desktop.domain.review_records import SentField, Snapshot
from irm_desktop.domain.rich_text import RichParagraph, RichSpan

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = (
    f'xmlns:w="{W}" xmlns:r="{REL}" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
MAIN = "word/document.xml"
PLAN, COMMITMENT, ADVICE = "a" * 32, "0123456789abcdef" * 2, "b" * 32
EXPORT, WORKSPACE = "e" * 32, "d" * 32
WHO = 'w:author="Ana Pérez" w:date="2026-11-20T09:30:00Z"'
_STYLES = (
    ("Heading1", "heading 1"),
    ("TOC1", "toc 1"),
    ("NoteMark", "endnote reference"),
    ("TableCaption", "Table Caption"),
    ("Compact", "Compact"),
)


def run(text: str, tag: str = "t") -> str:
    return f'<w:r><w:{tag} xml:space="preserve">{escape(text)}</w:{tag}></w:r>'


def ins(text: str, who: str = WHO) -> str:
    return f'<w:ins w:id="91" {who}>{run(text)}</w:ins>'


def dele(text: str, who: str = WHO) -> str:
    return f'<w:del w:id="92" {who}>{run(text, "delText")}</w:del>'


def para(content: str, form: str = "") -> str:
    return f"<w:p><w:pPr>{form}</w:pPr>{content}</w:p>"


def plain(text: str, form: str = "") -> str:
    return para(run(text), form)


def mark(kind: str) -> str:
    """Properties of a paragraph whose mark was inserted or deleted: ins, del."""
    return f'<w:rPr><w:{kind} w:id="93" {WHO}/></w:rPr>'


def cell(content: str) -> str:
    return f"<w:tc><w:tcPr/>{content}</w:tc>"


def row(*cells: str, form: str = "") -> str:
    return f"<w:tr><w:trPr>{form}</w:trPr>{''.join(cell(one) for one in cells)}</w:tr>"


def table(*rows: str) -> str:
    columns = '<w:gridCol w:w="2000"/>' * rows[-1].count("<w:tc>")
    return f"<w:tbl><w:tblPr/><w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


def note(number: int) -> str:
    form = '<w:rPr><w:rStyle w:val="NoteMark"/></w:rPr>'
    return f'<w:r>{form}<w:endnoteReference w:id="{number}"/></w:r>'


def anchor(one: SentField) -> str:
    name = base64.b32encode(bytes.fromhex(one.record)).decode().rstrip("=").lower()
    return f"f_{name}_{one.place}"


def label(words: str, one: SentField, ways: str = "bookmark tag code") -> str:
    """A label's paragraph with the anchors that are named."""
    text = f"{words} [{one.code}]" if "code" in ways else words
    content = run(text)
    if "tag" in ways:
        tag = f'<w:sdtPr><w:tag w:val="{anchor(one)}"/></w:sdtPr>'
        content = f"<w:sdt>{tag}<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    if "bookmark" in ways:
        start = f'<w:bookmarkStart w:id="{one.place}" w:name="{anchor(one)}"/>'
        content = f'{start}{content}<w:bookmarkEnd w:id="{one.place}"/>'
    return para(content)


def _rich(*paragraphs: str) -> tuple[RichParagraph, ...]:
    return tuple(RichParagraph("paragraph", (RichSpan(text),)) for text in paragraphs)


CONTEXT = (
    "The ministry published the register in March, after two years of work.",
    "Civil society was consulted twice",
)
REASON = "The change reaches every municipality of the country."
ADVICE_TEXT = "Publish the beneficial owners of all suppliers."
FIELDS = (
    SentField(
        0, "C8.CO", 1, "passage", COMMITMENT, "passage.context", "markdown", "Context",
        f"{CONTEXT[0]}\n\n{CONTEXT[1]}[@law, art. 2].",
        rich=(
            *_rich(CONTEXT[0]),
            RichParagraph(
                "paragraph",
                (RichSpan(CONTEXT[1]), RichSpan("", note="[@law, art. 2]"), RichSpan(".")),
            ),
        ),
    ),
    SentField(1, "C8.PI", 1, "answer", COMMITMENT, "potential", "choice", "Potential impact",
              "substantial", "Substantial"),
    SentField(2, "C8.PI", 2, "answer", COMMITMENT, "potential.reason", "markdown",
              "Potential impact, reason", REASON, rich=_rich(REASON)),
    SentField(3, "C8.VE", 1, "answer", COMMITMENT, "verifiable", "choice", "Verifiable",
              "yes", "Yes"),
    SentField(4, "C8.VE", 2, "answer", COMMITMENT, "verifiable.reason", "markdown",
              "Verifiable, reason", ""),
    SentField(5, "C8.LI", 1, "commitment", COMMITMENT, "lead", "line", "Lead institution",
              "Ministry of Finance", "Ministry of Finance"),
    SentField(6, "R1.T", 1, "recommendation", ADVICE, "text", "markdown", "Recommendation 1",
              ADVICE_TEXT, rich=_rich(ADVICE_TEXT)),
)  # fmt: skip
WORDS = {"C8.CO": "Context", "C8.PI": "Potential impact", "C8.VE": "Verifiable",
         "C8.LI": "Lead institution", "R1.T": "Recommendation 1"}  # fmt: skip
SMALL_PRINT = f"IRM review copy 1 · export {EXPORT}"
NOTES = {"Law 12 of 2024, art. 2": "[@law, art. 2]"}
OUTSIDE = (
    "Design report", "Commitment 8: an open register", "Context [C8.CO]", "Rating", "Reason",
    "Potential impact [C8.PI]", "Verifiable [C8.VE]", "Lead institution [C8.LI]",
    "Recommendation 1 [R1.T]", "How this report was made: by one researcher.", SMALL_PRINT,
)  # fmt: skip
SENT = Snapshot(fields=FIELDS, outside=OUTSIDE, notes=NOTES)


@dataclass
class Copy:
    """A review copy; `cells` replaces the XML of a field by its place, `labels` that of a label by
    its code, `pieces` anything else in the body."""

    cells: dict[int, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    ways: str = "bookmark tag code"
    ratings: tuple[str, ...] = ("C8.PI", "C8.VE")
    rating_forms: dict[str, str] = field(default_factory=dict)
    context_rows: str = ""
    closing: str = OUTSIDE[9]
    after: str = ""
    parts: dict[str, str] = field(default_factory=dict)

    def body(self) -> str:
        first = {code: one for one in reversed(FIELDS) for code in [one.code]}
        named = {
            code: self.labels.get(code, label(WORDS[code], one, self.ways))
            for code, one in first.items()
        }
        cells = {one.place: self.cells.get(one.place, _as_sent(one)) for one in FIELDS}
        rated = {"C8.PI": (1, 2), "C8.VE": (3, 4)}
        ratings = [
            row(named[code], *(cells[place] for place in rated[code]),
                form=self.rating_forms.get(code, ""))
            for code in self.ratings
        ]  # fmt: skip
        return "".join((
            plain(OUTSIDE[0], '<w:pStyle w:val="Heading1"/>'),
            _contents(),
            plain(OUTSIDE[1], '<w:pStyle w:val="Heading1"/>'),
            table(row(named["C8.CO"]), row(cells[0]), *[self.context_rows]),
            table(row(plain(""), plain("Rating"), plain("Reason")), *ratings),
            table(row(named["C8.LI"], cells[5])),
            table(row(named["R1.T"]), row(cells[6])),
            self.closing if self.closing.startswith("<") else plain(self.closing),
            self.after,
            plain(SMALL_PRINT),
        ))  # fmt: skip

    def write(self, path: Path) -> Path:
        return write(path, self.body(), self.parts)


def _as_sent(one: SentField) -> str:
    if one.place == 0:
        return plain(CONTEXT[0]) + para(run(CONTEXT[1]) + note(2) + run("."))
    return plain(one.shown or one.text)


def _contents() -> str:
    """A line of contents with the page in a field."""
    page = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF x </w:instrText>'
        '</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    line = run(OUTSIDE[1]) + "<w:r><w:tab/></w:r>" + page
    return para(line, '<w:pStyle w:val="TOC1"/>')


def properties(export: str = EXPORT, workspace: str = WORKSPACE) -> dict[str, str]:
    """The parts that say which export a file is."""
    values = {"irm.export": export, "irm.workspace": workspace}
    custom = "".join(
        f'<property name="{name}"><lpwstr>{value}</lpwstr></property>'
        for name, value in values.items()
    )
    return {
        "docProps/custom.xml": f"<Properties>{custom}</Properties>",
        "docProps/core.xml": '<c:core xmlns:c="c" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:identifier>irm:{workspace}/{export}</dc:identifier></c:core>",
        "docProps/app.xml": "<Properties><Application>Microsoft Office Word</Application>"
        "<AppVersion>16.0000</AppVersion></Properties>",
    }


def comments(*each: tuple[str, str, str, str], states: Mapping[str, tuple[str, bool]]) -> dict[str, str]:  # fmt: skip # noqa: E501
    """Parts of comments (id, author, paragraph's id, words) and (`states`) what they answer."""
    written = "".join(
        f'<w:comment w:id="{number}" w:author="{author}" w:date="2026-11-21T10:00:00Z">'
        f'<w:p w14:paraId="{para_id}">{run(words)}</w:p></w:comment>'
        for number, author, para_id, words in each
    )
    told = "".join(
        f'<w15:commentEx w15:paraId="{para_id}" w15:done="{int(done)}"'
        + (f' w15:paraIdParent="{parent}"' if parent else "")
        + "/>"
        for para_id, (parent, done) in states.items()
    )
    return {
        "word/comments.xml": f"<w:comments {NAMES}>{written}</w:comments>",
        "word/commentsExtended.xml": f"<w15:commentsEx {NAMES}>{told}</w15:commentsEx>",
    }


def opened(number: int) -> str:
    return f'<w:commentRangeStart w:id="{number}"/>'


def closed(number: int) -> str:
    reference = f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    return f'<w:commentRangeEnd w:id="{number}"/>{reference}'


def write(path: Path, body: str, parts: Mapping[str, str] | None = None) -> Path:
    """A Word file of a body, with the notes of the sample unless `parts` has others."""
    styles = "".join(
        f'<w:style w:styleId="{key}"><w:name w:val="{name}"/></w:style>' for key, name in _STYLES
    )
    notes = "".join(
        f'<w:endnote w:id="{number}"><w:p><w:r><w:endnoteRef/></w:r>{run(" " + words)}</w:p>'
        "</w:endnote>"
        for number, words in enumerate(NOTES, 2)
    )
    whole = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": _links("officeDocument word/document.xml"),
        "word/_rels/document.xml.rels": _links("styles styles.xml", "endnotes endnotes.xml"),
        "word/document.xml": f"<w:document {NAMES}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {NAMES}>{styles}</w:styles>",
        "word/endnotes.xml": f"<w:endnotes {NAMES}>{notes}</w:endnotes>",
        **properties(),
        **(parts or {}),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in whole.items():
            package.writestr(name, content)
    return path


def _links(*each: str) -> str:
    """A part of relationships: kind and target of each."""
    named = [one.split() for one in each]
    links = "".join(
        f'<Relationship Id="r{number}" Type="{REL}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(named, 1)
    )
    names = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{names}">{links}</Relationships>'


def without(place: int, **changes: object) -> Snapshot:
    """What was sent, with one field changed."""
    fields = list(FIELDS)
    fields[place] = replace(fields[place], **changes)  # type: ignore[arg-type]
    return replace(SENT, fields=tuple(fields))
