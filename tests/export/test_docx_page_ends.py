"""Where the pages of a Word report begin, and what may be parted by their end."""

from dataclasses import replace
from pathlib import Path

import docx
from docx.document import Document

from irm_desktop.domain.report import Report, ReportPassage, ReportSection
from irm_desktop.export.docx_report import write_docx
from tests.export.report_builders import a_report


def _document(report: Report, folder: Path) -> Document:
    path = folder / "report.docx"
    write_docx(report, path)
    return docx.Document(str(path))


def _new_pages(document: Document) -> list[str]:
    return [
        paragraph.text
        for paragraph in document.paragraphs
        if paragraph.style is not None and paragraph.style.name == "Heading 1 New Page"
    ]


def _long(report: Report, index: int) -> Report:
    """The report with two thirds of a page in one of its sections."""
    sections = list(report.sections)
    text = ReportPassage("long", "long", "", "Some words. " * 300)
    sections[index] = replace(sections[index], passages=(text,))
    return replace(report, sections=tuple(sections))


def _brief() -> Report:
    """Overview, two numbered sections, commitments; the first two take a few lines."""
    report = a_report(1)
    named = [one for one in report.sections if one.id in ("overview", "consultation")]
    (commitments,) = (one for one in report.sections if one.kind == "commitments")
    short = [_with_text(one, "A few words.") for one in named]
    return replace(report, sections=(*short, commitments), charts=())


def _with_text(section: ReportSection, text: str) -> ReportSection:
    return replace(section, passages=(ReportPassage("t", "t", "", text),))


def _long(report: Report, index: int) -> Report:
    """The report with half a page in one of its sections."""
    sections = list(report.sections)
    sections[index] = _with_text(sections[index], "Some words. " * 250)
    return replace(report, sections=tuple(sections))


def test_first_number_and_commitments_open_a_page(tmp_path: Path) -> None:
    report = _long(_long(_brief(), 0), 1)
    first, numbered = "Overview", "I Consultation during implementation"
    commitments = "Commitment implementation"
    assert _new_pages(_document(report, tmp_path)) == [first, numbered, f"III {commitments}"]
    plain = tuple(replace(section, number="") for section in report.sections)
    pages = _new_pages(_document(replace(report, sections=plain), tmp_path))
    assert pages == [first, commitments]


def test_page_with_a_few_lines_is_not_left(tmp_path: Path) -> None:
    report = _brief()
    assert _new_pages(_document(report, tmp_path)) == ["Overview"]
    assert len(_new_pages(_document(_long(report, 0), tmp_path))) == 2


def test_page_may_end_between_facts_and_overview(tmp_path: Path) -> None:
    report = a_report(1)
    facts = (("Led by", "x" * 30), ("Until", "2014"))
    commitment = replace(report.commitments[0], facts=facts, star_note="", status=())
    document = _document(replace(report, commitments=(commitment,)), tmp_path)
    lines = [
        paragraph.style.name
        for paragraph in document.paragraphs
        if paragraph.style is not None and paragraph.style.name.startswith("Fact")
    ]
    assert lines == ["Fact", "Fact Last"]
    for name in ("Fact Last", "Status"):
        assert document.styles[name].paragraph_format.keep_with_next is False


def test_note_on_the_form_does_not_stand_alone(tmp_path: Path) -> None:
    report = replace(a_report(1), instrument_note="Not confirmed.")
    document = _document(report, tmp_path)
    texts = [one.text for one in document.paragraphs]
    before = document.paragraphs[texts.index("Not confirmed.") - 1]
    assert before.style is not None
    assert before.style.name == "Body Text Kept"
    assert document.styles["Body Text Kept"].paragraph_format.keep_with_next
