"""The at-a-glance table as text with tabs and as HTML, for the clipboard."""

from html import escape

from irm_desktop.domain.report import AtAGlance


def glance_text(glance: AtAGlance) -> str:
    """Lines with tabs between label and figures, as a spreadsheet program takes them."""
    lines = [glance.title]
    if len(glance.columns) > 1:
        lines.append("\t".join(("", *glance.columns)))
    lines.extend("\t".join((row.label, *row.values)) for row in glance.rows)
    return "\n".join(lines) + "\n"


def glance_html(glance: AtAGlance) -> str:
    """A table with header cells, as a word processor takes it."""
    width = len(glance.columns)
    parts = ["<table>", f"<caption>{escape(glance.title)}</caption>"]
    if width > 1:
        heads = "".join(f"<th>{escape(column)}</th>" for column in glance.columns)
        parts.append(f"<tr><th></th>{heads}</tr>")
    for row in glance.rows:
        label = escape(row.label)
        if row.kind == "heading":
            parts.append(f'<tr><th colspan="{width + 1}" align="left">{label}</th></tr>')
            continue
        cells = "".join(f'<td align="right">{escape(value)}</td>' for value in row.values)
        parts.append(f"<tr><td>{label}</td>{cells}</tr>")
    parts.append("</table>")
    return "\n".join(parts)
