"""What stands before the body of a Word report: its cover and contents; and what the file says of
itself in its running head and properties."""

from collections.abc import Sequence

from irm_desktop import __version__
from irm_desktop.domain.report import Report
from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_body import Body, Entry
from irm_desktop.export.docx_package import Particulars
from irm_desktop.export.docx_pages import guessed_pages
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.wordml import complex_field, field_around, internal_link, paragraph, run

CONTENTS_LEVELS = 3
_LINES = 40  # of the contents, on a page of them
_HEAD_LINE = 100  # characters of the running head that fit on a line


def assembled(
    body: Body, front: Body, options: ExportOptions, heading: str = styles.TOC_HEADING
) -> list[str]:
    """The pieces of the document: what is in `front`, the contents under a `heading` of that style,
    then `body`."""
    shown = [entry for entry in body.entries if entry.level <= CONTENTS_LEVELS]
    contents = _contents(body, shown, options, heading) if options.contents and shown else ""
    return ["".join(front.xml), contents, *body.xml]


def add_cover(
    front: Body, report: Report, more: Sequence[tuple[str, str]] = (), kind: str = ""
) -> None:
    """Titles and facts of the report; `more` are further facts, each after its label, `kind` says
    over the title what this copy is."""
    front.line(styles.COVER_KIND, " · ".join(text for text in (report.member, kind) if text))
    front.line(styles.TITLE, report.title)
    front.line(styles.SUBTITLE, report.plan_title)
    words = report.terms
    facts = (
        (words["period"], report.period),
        (words["researcher"], report.researcher),
        (words["stage"], report.stage),
        (words["date"], report.date),
        (words["method"], report.instrument_label),
    )
    for label, value in (*facts, *more):
        if value:
            front.labelled(styles.COVER_LINE, label, value)
    front.line(styles.COVER_DRAFT, report.draft_mark)


def _contents(
    body: Body, entries: Sequence[Entry], options: ExportOptions, heading_style: str
) -> str:
    """The table of contents with its lines filled in: LibreOffice never makes them itself.

    Each line asks for its page with a PAGEREF of its own, which LibreOffice works out on opening
    and Word when it updates fields; until then it shows the page that was guessed. Inside a TOC
    field, which Word can also rebuild after headings were changed, LibreOffice keeps the guess.
    """
    lines = []
    pages = guessed_pages(body.xml, [entry.place for entry in entries], 3 + len(entries) // _LINES)
    deepest = max(entry.level for entry in entries)
    for entry, page in zip(entries, pages, strict=True):
        text = run(entry.text, base=body.base) + "<w:r><w:tab/></w:r>"
        link = internal_link(
            entry.anchor, text + complex_field(f"PAGEREF {entry.anchor} \\h", str(page))
        )
        lines.append((styles.TOC[entry.level - 1], link))
    heading = paragraph(heading_style, run(body.terms["contents"], base=body.base), body.base)
    if not options.contents_field:
        return heading + "".join(paragraph(style, link, body.base) for style, link in lines)
    opening, end = field_around(f'TOC \\o "1-{min(deepest, 2)}" \\h \\z \\u')
    (style, link), *others = lines
    return (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
        + heading
        + paragraph(style, opening + link, body.base)
        + "".join(paragraph(style, link, body.base) for style, link in others)
        + f"{paragraph(styles.AFTER_TABLE, end)}</w:sdtContent></w:sdt>"
    )


def running_head(report: Report, state: str = "") -> str:
    """Member and title at one end, `state` (else stage and date) at the other; on two lines if they
    are long."""
    title = report.title
    if report.member not in title:
        title = f"{report.member} · {title}"
    state = state or " · ".join(part for part in (report.stage, report.date) if part)
    gap = "\t" if len(title) + len(state) <= _HEAD_LINE else "\n\t"
    return f"{title}{gap}{state}" if state else title


def particulars(report: Report, options: ExportOptions) -> Particulars:
    return Particulars(
        title=report.title,
        author=report.researcher,
        language=report.language,
        right_to_left=report.right_to_left,
        identifier=f"{report.workspace_id}/{report.plan_key}/{report.kind}",
        created=options.moment(),
        header=running_head(report),
        draft=report.draft_mark,
        page=(f"{report.terms['page']} ", f" {report.terms['of']} "),
        custom={
            "irm.workspace": report.workspace_id,
            "irm.plan": report.plan_key,
            "irm.report": report.kind,
            "irm.instrument": report.instrument,
            "irm.language": report.language,
            "irm.program": f"IRM Desktop {__version__}",
        },
        update_fields=options.update_fields,
    )
