"""A report with everything a report can hold: notes, tables, two levels, stacked charts, a mark."""

from dataclasses import replace

from irm_desktop.domain.report import (
    ChartSeries,
    Report,
    ReportPassage,
    ReportSection,
    ReportTable,
    TableCell,
    TableColumn,
    TableRow,
)
from tests.export.report_builders import SPECIFICITY, a_report

NOTED = """Before 2014 the registers were closed.^[Interview with the **comptroller**,
[minutes](https://example.org/minutes), 3 May 2016.] The law opened them [@law38-2003, art. 20].

1. grants of the state;^[See https://example.org/grants_2015.]
2. grants of towns [@register; @lost, p. 4].

> The end of the paper bulletin.^[One note]^[and another.]

| Year | Grants | Share |
|------|--------|------:|
| 2014 | none^[No bulletin was kept.] | 0 % |
| 2015 | 1,204 | 12 % |"""
CITATIONS = {
    "law38-2003": "*Law 38/2003* on public grants, https://example.org/law.",
    "register": "Ministry of Finance, [National register of grants](https://example.org/register)",
}


def a_table(id_: str = "steps") -> ReportTable:
    """Row heads, a heading row, marks, grades, lights, figures, notes and upright headings."""

    def row(label: str, mark: bool, grade: int | None, light: str, count: str) -> TableRow:
        word = SPECIFICITY[grade] if grade is not None else ""
        cells = (TableCell(label), TableCell(mark=mark), TableCell(word, tint=grade))
        return TableRow((*cells, TableCell(light.capitalize(), light=light), TableCell(count)))

    return ReportTable(
        id_,
        "Steps of the consultation",
        (
            TableColumn("Step", weight=4),
            TableColumn("Followed during development", "mark", 0.8, rotated=True),
            TableColumn("Grade", weight=1.2),
            TableColumn("Standard", weight=1.3),
            TableColumn("Days", "number", 0.8),
        ),
        (
            TableRow((TableCell("Before the consultation"),), "heading"),
            row("A timeline was available", True, 3, "green", "30"),
            row("Advance notice was given, *in writing*", False, 2, "yellow", "14"),
            TableRow((TableCell("During the consultation"),), "heading"),
            row("Online consultation", True, 1, "red", "1,200"),
            row("A summary of comments was published^[On the ministry's site.]", False, 0, "", ""),
        ),
        "Four steps, two of them followed.",
        ("Followed means followed in full [@register].",),
    )


def a_full_report(commitments: int = 6, language: str = "en") -> Report:
    """A draft with everything a report can hold: notes, tables, two levels, charts, a mark."""
    report = a_report(commitments, language=language)
    passage = ReportPassage("n1", "noted", "What the registers say", NOTED)
    plans = ChartSeries(
        "Completion by plan",
        ("Plan 1 (2011–2013)", "Plan 2 (2013–2015)", "Plan 3 (2015–2017)"),
        (
            ("Not started", (2, 0, 1)),
            ("Limited", (9, 6, 4)),
            ("Substantial", (5, 6, 8)),
            ("Completed", (1, 6, 3)),
        ),
        "Three bars, one a plan: six of 18 commitments of the second plan were completed.",
        "plans",
        stacked=True,
    )
    starred = tuple(item.id for item in report.commitments if item.starred)
    every = tuple(item.id for item in report.commitments)
    sections = (
        replace(report.sections[0], charts=("plans",)),
        replace(report.sections[1], charts=("",)),
        ReportSection("process", "I", "Development and consultation", "text"),
        ReportSection(
            "steps", "1.1", "Steps of the consultation", "text", (passage,), 2, (a_table(),)
        ),
        ReportSection("void", "1.2", "A part nobody wrote", "text", level=2),
        ReportSection("hollow", "II", "A chapter of parts nobody wrote", "text"),
        ReportSection("void2", "2.1", "Another part nobody wrote", "text", level=2),
        ReportSection("stars", "III", "Starred commitments", "commitments", commitments=starred),
        replace(report.sections[4], number="IV", commitments=every),
        *report.sections[5:],
    )
    noted = tuple(
        replace(
            item, passages=(*item.passages, replace(passage, id=f"n{item.id}", heading="Notes"))
        )
        for item in report.commitments
    )
    return replace(
        report,
        sections=sections,
        commitments=noted,
        charts=(*report.charts, plans),
        citations=CITATIONS,
        draft_mark="Draft for public comment: not to be cited",
    )
