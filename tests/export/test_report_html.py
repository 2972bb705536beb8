"""The preview's HTML holds what the report says, in its order, and marks what stands where."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from irm_desktop.domain.report import (
    OverviewGrid,
    Report,
    ReportSection,
    ReportTable,
    TableCell,
    TableColumn,
    TableRow,
)
from irm_desktop.domain.report_preview import MARK, PreviewPlace
from irm_desktop.export.markdown import Parsed
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.report_html import report_html, report_preview
from irm_desktop.export.report_texts import expected
from tests.export.report_builders import a_report, with_passage

GREEN = TableCell("Green", light="green")
VOID = {"br", "img", "hr"}


class _Words(HTMLParser):
    """The words of some HTML; refuses tags that are not closed in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        assert tag in VOID

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def words(html: str) -> str:
    reader = _Words()
    reader.feed(html)
    reader.close()
    assert reader._open == []
    return "".join(" ".join(reader.words).split())


def without_grids(report: Report) -> Report:
    """Grids are drawn: their words stand in a picture."""
    bare = OverviewGrid((), (), "")
    commitments = tuple(replace(one, grid=bare) for one in report.commitments)
    return replace(report, commitments=commitments)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_all_that_word_must_show_stands_in_the_preview(language: str) -> None:
    report = without_grids(a_report(4, language=language))
    found = words(report_html(report, anchors=False))
    texts, notes = expected(report, ExportOptions(), Parsed())
    assert len(texts) > 50
    for text in (*texts, *notes):
        assert "".join(text.split()) in found


def test_each_place_has_its_mark() -> None:
    preview = report_preview(a_report(3))
    for part in preview.parts:
        assert part.html.count(MARK) == len(part.places)
        assert len(set(part.places)) == len(part.places)
    assert preview.parts[0].places == (PreviewPlace("cover"),)
    first = {part.places[0] for part in preview.parts}
    assert {one.kind for one in first} == {"cover", "section", "commitment"}
    assert MARK not in report_html(a_report(1), anchors=False)


def test_a_mark_in_a_text_is_no_place() -> None:
    report = with_passage(a_report(1), f"Text {MARK} with the sign.")
    for part in report_preview(report).parts:
        assert part.html.count(MARK) == len(part.places)


def passage(markdown: str) -> str:
    report = with_passage(a_report(1), markdown)
    return report_html(report, anchors=False)


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("**a** *b* `c`", "<b>a</b> <i>b</i> <code>c</code>"),
        ("[a](https://b.c/?d=1&e=2)", '<a href="https://b.c/?d=1&amp;e=2">a</a>'),
        ("<script>a</script>", "&lt;script&gt;a&lt;/script&gt;"),
        ("- a\n- b", '<ul dir="ltr"><li dir="ltr">a</li><li dir="ltr">b</li></ul>'),
        ("3. a\n4. b", '<ol start="3" dir="ltr">'),
        ("> a", '<p class="quote" dir="ltr">a</p>'),
        ("عربي", '<p dir="rtl">عربي</p>'),
        ("```\na < b\n```", '<pre class="code">a &lt; b</pre>'),
    ],
)
def test_what_markdown_says_is_said_in_html(markdown: str, html: str) -> None:
    assert html in passage(markdown)


def test_nested_lists_stand_in_their_items() -> None:
    words(passage("- a\n  - b\n    1. c\n\n    more of c\n- d\n\n1. e"))
    html = passage("- a\n  - b\n- c")
    assert '<li dir="ltr">a<ul dir="ltr"><li dir="ltr">b</li></ul></li><li dir="ltr">c' in html


def test_notes_are_numbered_in_each_part_and_told_at_its_end() -> None:
    report = with_passage(a_report(2), "One ^[A note]. Two [@law, p. 3].")
    report = replace(report, citations={"law": "Law 38 of 2003."})
    parts = [part for part in report_preview(report).parts if "A note" in part.html]
    assert parts
    for part in parts:
        assert "One<sup>1</sup>" in part.html
        end = part.html[part.html.index('class="endnote"') :].replace(MARK, "")
        assert "<sup>1</sup> A note</p>" in end
        assert "<sup>2</sup> Law 38 of 2003, p. 3.</p>" in end
        assert part.places[-1].field == "notes"


def with_section(section: ReportSection) -> Report:
    report = a_report(1)
    return replace(report, sections=(*report.sections, section))


def test_a_table_of_a_section_is_shown_with_marks_lights_and_notes() -> None:
    table = ReportTable(
        "t", "Standards", (TableColumn("Standard"), TableColumn("Met", "mark"), TableColumn("N")),
        (
            TableRow((TableCell("Together"), TableCell("not shown"), TableCell()), "heading"),
            TableRow((TableCell("**One**"), TableCell(mark=True), GREEN)),
        ),
        "About standards.", ("A note under it.",),
    )  # fmt: skip
    section = ReportSection("own", "IX", "Own", "text", tables=(table,))
    html = report_html(with_section(section), anchors=False)
    assert "Standards</p>" in html
    assert '<td colspan="3" class="span"><b>Together</b></td>' in html
    assert "not shown" not in html
    assert "<td><b>One</b></td><td>✗</td>" in html
    assert '<span class="light_green">●</span> Green' in html
    assert '<p class="note" dir="ltr">A note under it.</p>' in html


def test_a_table_without_columns_is_not_shown() -> None:
    table = ReportTable("t", "Nothing to compare", (), (TableRow(()),), "Of nothing.")
    html = report_html(with_section(ReportSection("own", "IX", "Own", "text", tables=(table,))))
    assert "Nothing to compare" not in html


def test_figures_stand_between_the_overview_and_what_follows_as_in_word() -> None:
    report = replace(a_report(1), at_a_glance=replace(a_report(1).at_a_glance, title="Overview"))
    chart = replace(report.charts[0], title="How far it came")
    html = report_html(replace(report, charts=(chart,)), anchors=False)
    order = ("1. Overview</p>", '<img src="chart:0"/>', "1. How far it came</p>", ">I Consultation")
    assert list(order) == sorted(order, key=html.index)


def test_a_heading_over_nothing_is_not_shown() -> None:
    html = report_html(with_section(ReportSection("own", "IX", "Nothing here", "text")))
    assert "Nothing here" not in html


def test_a_draft_says_so_on_its_cover() -> None:
    report = replace(a_report(1), draft_mark="Draft: not to be cited.")
    assert '<p class="draft" dir="ltr">Draft: not to be cited.</p>' in report_html(report)


def test_figures_without_names_of_columns_have_no_head() -> None:
    report = a_report(1)
    rows = tuple(replace(row, values=row.values[:1]) for row in report.at_a_glance.rows)
    plain = replace(report.at_a_glance, title="Overview", columns=("",), rows=rows)
    html = report_html(replace(report, at_a_glance=plain), anchors=False)
    table = html[html.index("Overview</p>") :]
    table = table[: table.index("</table>")]
    assert "<th" not in table
    assert '<td width="77%">Number of commitments</td><td width="23%" align="right">1</td>' in table


def test_a_codebook_without_codes_has_no_column_of_them() -> None:
    report = a_report(1)
    bare = tuple(
        replace(one, values=tuple((id_, label, "", text) for id_, label, _, text in one.values))
        for one in report.codebook
    )
    section = ReportSection("own", "IX", "Codes", "codebook")
    kept = report_html(with_section(section), anchors=False)
    html = report_html(replace(with_section(section), codebook=bare), anchors=False)
    assert ">Code</th>" in kept
    assert ">Code</th>" not in html
    assert ">Definition</th>" in html


def test_a_date_that_no_milestone_has_has_no_column() -> None:
    report = a_report(1, milestones=2)
    open_ended = tuple(
        replace(one, milestones=tuple(replace(stone, start="") for stone in one.milestones))
        for one in report.commitments
    )
    html = report_html(replace(report, commitments=open_ended), anchors=False)
    assert ">Start date</th>" in report_html(report, anchors=False)
    assert ">Start date</th>" not in html
    assert ">End date</th>" in html


@pytest.mark.parametrize(("light", "sign"), [("green", "●"), ("yellow", "▲"), ("red", "■")])
def test_each_light_has_a_sign_of_its_own_as_in_word(light: str, sign: str) -> None:
    row = TableRow((TableCell("Answer", light=light),))
    table = ReportTable("t", "Lights", (TableColumn("One"),), (row,), "Of lights.")
    html = report_html(with_section(ReportSection("own", "IX", "Own", "text", tables=(table,))))
    assert f'<span class="light_{light}">{sign}</span> Answer' in html
