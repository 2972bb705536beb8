"""Notes of Word reports: real ones, one mark each, counted anew in each section or commitment."""

import re
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from lxml import etree

from irm_desktop.domain.report import Report, ReportPassage, ReportSection
from irm_desktop.errors import ExportFailed
from irm_desktop.export.docx_check import check_document
from irm_desktop.export.docx_report import write_docx
from irm_desktop.export.markdown import Parsed
from irm_desktop.export.options import ExportOptions
from tests.export.docx_parts import R, W, body_of, paragraphs_in, text_of, values, written_parts
from tests.export.full_builders import a_full_report
from tests.export.report_builders import a_report, with_passage
from tests.export.translated_builders import a_full_arabic_report


def _sections(*texts: str, language: str = "en") -> Report:
    """A report of sections of one passage each."""
    sections = tuple(
        ReportSection(f"s{n}", "", f"Section {n}", "text", (ReportPassage(f"p{n}", "", "", text),))
        for n, text in enumerate(texts)
    )
    return replace(a_report(0, language=language), sections=sections)


def _events(body: etree._Element) -> list[str]:
    """Marks of notes and ends of sections, in their order: a section ends after the paragraph that
    says so."""
    events = []
    for node in body.iter(W + "p"):
        events += ["note"] * len(list(node.iter(W + "endnoteReference")))
        events += ["end"] * len(list(node.iter(W + "sectPr")))
    return [*events, "end"]


def test_notes_end_with_the_section_that_has_them(tmp_path: Path) -> None:
    report = _sections("a^[1] b^[2]", "no note", "c^[3]", "d^[4]")
    assert _events(body_of(report, tmp_path)) == [
        "note", "note", "end", "note", "end", "note", "end",
    ]  # fmt: skip


def test_report_without_notes_has_one_section_and_no_notes(tmp_path: Path) -> None:
    parts = written_parts(_sections("a", "b"), tmp_path)
    assert _events(etree.fromstring(parts["word/document.xml"])) == ["end"]
    notes = etree.fromstring(parts["word/endnotes.xml"])
    assert values(notes, "endnote", "type") == ["separator", "continuationSeparator"]


def test_each_commitment_has_its_own_notes(tmp_path: Path) -> None:
    report = a_full_report(3)
    body = body_of(report, tmp_path)
    # The section of steps, the starred commitment, and each of the three commitments: the last
    # note of each stands before a break.
    assert _events(body).count("end") == 1 + 1 + 3 + 1


def test_sections_count_from_one_and_start_no_page(tmp_path: Path) -> None:
    body = body_of(_sections("a^[1]", "b^[2]"), tmp_path)
    first, second = body.iter(W + "sectPr")
    for section in (first, second):
        assert values(section, "numRestart") == ["eachSect"]
        assert values(section, "numFmt") == ["decimal"]
    assert values(first, "type") == []
    assert values(second, "type") == ["continuous"]
    # Head and foot, and the empty ones of the cover, are those of the first section.
    assert len(list(first.iter(W + "headerReference"))) == 2
    assert first.find(W + "titlePg") is not None
    assert list(second.iter(W + "headerReference")) == []
    assert second.find(W + "titlePg") is None


def test_notes_stand_where_sections_end(tmp_path: Path) -> None:
    settings = etree.fromstring(written_parts(_sections("a^[1]"), tmp_path)["word/settings.xml"])
    assert values(settings, "pos") == ["sectEnd"]
    assert values(settings, "endnote", "id") == ["-1", "0"]


def test_section_that_ends_with_a_table_ends_after_it(tmp_path: Path) -> None:
    report = _sections("| a^[1] | b |\n|---|---|\n| c | d |", "next")
    body = body_of(report, tmp_path)
    (ending, _) = body.iter(W + "sectPr")
    paragraph = ending.getparent().getparent()
    assert values(paragraph, "pStyle") == ["AfterTable"]
    assert paragraph.getprevious().tag == W + "tbl"


def test_note_has_its_words_manners_and_links(tmp_path: Path) -> None:
    text = "x^[See *the law* and [the site](https://a.org/x?y=1&z=2), https://b.org/c_d.]"
    parts = written_parts(_sections(text), tmp_path)
    notes = etree.fromstring(parts["word/endnotes.xml"])
    assert paragraphs_in(notes, "EndnoteText")[2:] == [
        "See the law and the site, https://b.org/c_d."
    ]
    assert values(notes, "rStyle") == ["EndnoteReference", "Emphasis", "Hyperlink", "Hyperlink"]
    links = etree.fromstring(parts["word/_rels/endnotes.xml.rels"])
    targets = {link.get("Id"): link.get("Target") for link in links}
    used = [targets[node.get(R + "id")] for node in notes.iter(W + "hyperlink")]
    assert used == ["https://a.org/x?y=1&z=2", "https://b.org/c_d"]


def test_citations_become_notes_with_the_sources_text(tmp_path: Path) -> None:
    report = replace(_sections("It opened [@law, art. 20]."), citations={"law": "Law *38*."})
    notes = etree.fromstring(written_parts(report, tmp_path)["word/endnotes.xml"])
    assert paragraphs_in(notes, "EndnoteText")[-1] == "Law 38, art. 20."


@pytest.mark.parametrize(("language", "order"), [("en", "It opened.*"), ("fr", "It opened*.")])
def test_mark_stands_where_the_language_puts_it(language: str, order: str, tmp_path: Path) -> None:
    body = body_of(_sections("It opened [@law].", language=language), tmp_path)
    marks = {W + "t": "", W + "endnoteReference": "*"}
    (paragraph,) = [p for p in body.iter(W + "p") if "It opened" in text_of(p)]
    assert "".join(marks[n.tag] or n.text or "" for n in paragraph.iter(*marks)) == order


def test_two_notes_at_one_place_are_parted(tmp_path: Path) -> None:
    body = body_of(_sections("a^[1]^[2] b^[3]"), tmp_path)
    (paragraph,) = [p for p in body.iter(W + "p") if p.find(f".//{W}endnoteReference") is not None]
    marks = {W + "t", W + "endnoteReference"}
    order = [n.text if n.tag == W + "t" else "*" for n in paragraph.iter(*marks)]
    assert order == ["a", "*", ",", "*", " b", "*"]


def test_arabic_note_is_right_to_left_and_a_latin_one_is_not(tmp_path: Path) -> None:
    parts = written_parts(a_full_arabic_report(), tmp_path)
    notes = etree.fromstring(parts["word/endnotes.xml"])
    directions = {
        text_of(p)[:6]: p.find(f"{W}pPr/{W}bidi") is not None for p in notes.iter(W + "p")
    }
    assert directions["مقابلة"] is True
    assert directions["See th"] is False


def _damaged(path: Path, change: re.Pattern[str], by: str) -> None:
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name).decode() for name in package.namelist()}
    name = "word/endnotes.xml"
    assert change.search(parts[name])
    parts[name] = change.sub(by, parts[name], count=1)
    with zipfile.ZipFile(path, "w") as package:
        for part, text in parts.items():
            package.writestr(part, text)


@pytest.mark.parametrize(
    ("change", "by", "sentence"),
    [
        ("first words", "other words", "it has 2 notes where 2 were written, or others"),
        ('w:endnote w:id="2"', 'w:endnote w:id="9"', "marks and notes are not the same"),
        ('<w:endnote w:id="2">.*?</w:endnote>', "", "marks and notes are not the same"),
        ('r:id="link1"', 'r:id="link7"', "a part is missing .link7."),
    ],
)
def test_file_whose_notes_are_not_as_written_is_not_kept(
    change: str, by: str, sentence: str, tmp_path: Path
) -> None:
    report = _sections("a^[first words] b^[see https://a.org]")
    path = tmp_path / "report.docx"
    write_docx(report, path)
    check_document(path, report, ExportOptions(), Parsed())
    _damaged(path, re.compile(change), by)
    with pytest.raises(ExportFailed, match=sentence):
        check_document(path, report, ExportOptions(), Parsed())


def test_python_docx_opens_a_report_with_notes(tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    write_docx(with_passage(a_report(1), "a^[b]"), path)
    assert len(docx.Document(str(path)).sections) == 2
