"""The Word report: its outline, its parts, and that it is kept only when it says what it should."""

import errno
import gc
import threading
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from irm_desktop.domain.report import Report, ReportPassage, ReportSection
from irm_desktop.errors import ExportFailed
from irm_desktop.export import docx_package
from irm_desktop.export.docx_check import check_document
from irm_desktop.export.docx_package import Content, Particulars
from irm_desktop.export.docx_report import write_docx
from irm_desktop.export.markdown import Parsed
from irm_desktop.export.options import ExportOptions
from tests import outlines
from tests.export.full_builders import a_full_report
from tests.export.report_builders import a_report, with_passage
from tests.export.translated_builders import a_french_report, a_spanish_report, an_arabic_report

WHEN = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def _written(report: Report, folder: Path, **options: object) -> Path:
    path = folder / "report.docx"
    write_docx(report, path, replace(ExportOptions(now=WHEN), **options))  # type: ignore[arg-type]
    return path


def _texts(path: Path) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]


@pytest.mark.parametrize(
    ("name", "report"),
    [
        ("end-of-term.txt", a_report(3)),
        ("french.txt", a_french_report(1)),
        ("spanish.txt", a_spanish_report(1)),
        ("arabic.txt", an_arabic_report()),
    ],
)
def test_outline_is_as_agreed(name: str, report: Report, tmp_path: Path) -> None:
    outlines.check(outlines.docx_outline(_written(report, tmp_path)), name)


def test_section_without_content_has_no_heading(tmp_path: Path) -> None:
    texts = _texts(_written(a_report(1), tmp_path))
    assert not any("A section nobody wrote" in text for text in texts)
    assert "Carried forward?" not in texts


def test_contents_list_every_section_and_commitment(tmp_path: Path) -> None:
    document = docx.Document(str(_written(a_report(3), tmp_path)))
    lines = [p for p in document.paragraphs if p.style is not None and p.style.name[:3] == "toc"]
    anchors = [p._p.find(qn("w:hyperlink")).get(qn("w:anchor")) for p in lines]
    names = {mark.get(qn("w:name")) for mark in document.element.iter(qn("w:bookmarkStart"))}
    assert set(anchors) <= names
    titles = {p.text.split("\t")[0] for p in lines}
    assert {"III Commitment implementation", "✪ 1.3. Strengthening proactive publishing and "
            "communication"} <= titles  # fmt: skip


def test_contents_can_be_a_field_of_word(tmp_path: Path) -> None:
    path = _written(a_report(1), tmp_path, contents_field=True)
    body = zipfile.ZipFile(path).read("word/document.xml").decode()
    assert "TOC \\o &quot;1-2&quot;" in body
    assert body.count("<w:fldChar w:fldCharType=\"begin\"/>") == body.count(
        "<w:fldChar w:fldCharType=\"end\"/>"
    )  # fmt: skip


def test_report_without_contents_charts_and_codebook(tmp_path: Path) -> None:
    path = _written(a_report(1), tmp_path, contents=False, charts=False, codebook=False)
    texts = _texts(path)
    assert "Contents" not in texts
    assert "Annex: indicators" not in texts
    assert not any("charts" in name for name in zipfile.ZipFile(path).namelist())


def test_reasons_are_printed_when_asked_for(tmp_path: Path) -> None:
    def cells(path: Path) -> str:
        tables = docx.Document(str(path)).tables
        return " ".join(text.text or "" for t in tables for text in t._tbl.iter(qn("w:t")))

    reason = "The documents seen by progress show it."
    assert reason not in cells(_written(a_report(1), tmp_path))
    assert reason in cells(_written(a_report(1), tmp_path, reasons=True))


def test_properties_say_what_the_file_is(tmp_path: Path) -> None:
    path = _written(a_report(1), tmp_path)
    about = docx.Document(str(path)).core_properties
    assert (about.title, about.author) == ("Finland 2013–2015: End-of-Term Report", "A. Researcher")
    assert about.language == "en"
    assert about.identifier.endswith("/FI-1/end_of_term")
    assert about.created == WHEN
    custom = zipfile.ZipFile(path).read("docProps/custom.xml").decode()
    assert 'name="irm.plan"' in custom
    assert "<vt:lpwstr>FI-1</vt:lpwstr>" in custom


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (a_report(0), 'w:lang w:val="en-GB"'),
        (a_french_report(0), 'w:lang w:val="fr-FR"'),
        (a_spanish_report(0), 'w:lang w:val="es-ES"'),
        (an_arabic_report(), 'w:bidi="ar-SA"'),
    ],
)
def test_language_of_the_text_is_marked(report: Report, expected: str, tmp_path: Path) -> None:
    styles = zipfile.ZipFile(_written(report, tmp_path)).read("word/styles.xml").decode()
    assert expected in styles


def test_only_web_and_mail_links_are_live(tmp_path: Path) -> None:
    text = "[a](https://a.org/?x=1&y=2) [b](mailto:b@c.org) [c](ftp://c.org) [d](javascript:x)"
    path = _written(with_passage(a_report(0), text), tmp_path)
    links = {
        link.target_ref for link in docx.Document(str(path)).part.rels.values() if link.is_external
    }
    assert links == {"https://a.org/?x=1&y=2", "mailto:b@c.org"}


def test_numbered_lists_start_anew(tmp_path: Path) -> None:
    path = _written(with_passage(a_report(0), "1. a\n2. b\n\ntext\n\n7. c"), tmp_path)
    document = docx.Document(str(path))
    used = [p._p.pPr.numPr.numId.val for p in document.paragraphs if p._p.pPr.numPr is not None]
    assert used[0] == used[1] != used[2]
    numbering = zipfile.ZipFile(path).read("word/numbering.xml").decode()
    assert f'<w:num w:numId="{used[2]}">' in numbering
    assert '<w:startOverride w:val="7"/>' in numbering


@pytest.mark.parametrize(
    ("number", "title", "heading"),
    [
        ("8", "Commitment No. 8. Greater control", "8. Greater control"),
        ("1.1", "1. Enhancing the openness", "1.1. Enhancing the openness"),
        ("3", "2014 reforms", "3. 2014 reforms"),
        ("", "A commitment without a number", "A commitment without a number"),
    ],
)
def test_number_is_said_once(number: str, title: str, heading: str, tmp_path: Path) -> None:
    report = a_report(1)
    commitment = replace(report.commitments[0], number=number, title=title)
    path = _written(replace(report, commitments=(commitment,)), tmp_path)
    texts = [text.split("\t")[0] for text in _texts(path)]
    assert texts.count(heading) == 2  # in the contents and over the commitment


def test_short_facts_share_a_line(tmp_path: Path) -> None:
    report = a_report(1)
    facts = (
        ("Led by", "Ministry"),
        ("With", "x" * 21),
        ("Start", "2013"),
        ("", ""),
        ("End", "2014"),
    )
    commitment = replace(report.commitments[0], facts=facts)
    document = docx.Document(str(_written(replace(report, commitments=(commitment,)), tmp_path)))
    lines = [p.text for p in document.paragraphs if p.style is not None and p.style.name == "Fact"]
    assert lines == ["Led by\tMinistry", f"With\t{'x' * 21}", "Start\t2013\tEnd\t2014"]


def test_facts_and_overview_stay_together(tmp_path: Path) -> None:
    document = docx.Document(str(_written(a_report(1), tmp_path)))
    for name in ("Fact", "caption", "Grid Head", "Grid Value"):
        assert document.styles[name].paragraph_format.keep_with_next, name
    assert document.styles["Editorial Note"].base_style.name == "Fact"


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    _written(a_report(3), tmp_path, progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_lost_text_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.docx"
    path.write_text("old")
    real = docx_package.write_package

    def lose(
        target: Path,
        template: Path,
        content: Content,
        about: Particulars,
        told: Callable[[bytes], None],
    ) -> None:
        poorer = [piece.replace("Ministry of Finance", "") for piece in content.body]
        real(target, template, replace(content, body=poorer), about, told)

    monkeypatch.setattr("irm_desktop.export.docx_file.write_package", lose)
    with pytest.raises(ExportFailed, match="Ministry of Finance"):
        write_docx(a_report(1), path)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "harm",
    [
        lambda body: body[:-20],
        lambda body: body.replace('r:id="link1"', 'r:id="link99"'),
        lambda body: body.replace("<w:body>", "<w:body><w:p>"),
    ],
)
def test_damaged_file_is_not_kept(harm: object, tmp_path: Path) -> None:
    path = _written(a_report(1), tmp_path)
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name).decode("latin-1") for name in package.namelist()}
    parts["word/document.xml"] = harm(parts["word/document.xml"])  # type: ignore[operator]
    with zipfile.ZipFile(path, "w") as package:
        for name, text in parts.items():
            package.writestr(name, text.encode("latin-1"))
    with pytest.raises(ExportFailed, match="not kept"):
        check_document(path, a_report(1), ExportOptions(), Parsed())


def test_missing_part_is_noticed(tmp_path: Path) -> None:
    path = _written(a_report(1), tmp_path)
    with zipfile.ZipFile(path) as package:
        parts = {
            name: package.read(name) for name in package.namelist() if "chart1.xml" not in name
        }
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    with pytest.raises(ExportFailed, match="chart1"):
        check_document(path, a_report(1), ExportOptions(), Parsed())


def test_file_that_is_no_zip_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "x.docx"
    path.write_text("no")
    with pytest.raises(ExportFailed, match="does not open"):
        check_document(path, a_report(1), ExportOptions(), Parsed())


def _headings(path: Path) -> list[tuple[int, str]]:
    """Level and text of every heading after the contents."""
    found = []
    for paragraph in docx.Document(str(path)).paragraphs:
        name = paragraph.style.name if paragraph.style is not None else ""
        if name.lower().startswith("heading "):
            found.append((int(name.split()[1]), paragraph.text))
    return found


def test_sections_have_two_levels_and_no_empty_heading(tmp_path: Path) -> None:
    found = _headings(_written(a_full_report(3), tmp_path))
    sections = [
        heading for heading in found if heading[1].split()[0][0] in "IV1" or "At a" in heading[1]
    ]
    assert (1, "I Development and consultation") in sections
    assert (2, "1.1 Steps of the consultation") in sections
    assert (3, "What the registers say") in found
    said = " ".join(text for _, text in found)
    assert "nobody wrote" not in said  # nor the chapter over nothing


def test_chapter_is_kept_over_a_part_with_content_only(tmp_path: Path) -> None:
    def section(name: str, level: int, text: str = "") -> ReportSection:
        passage = ReportPassage(name, name, "", text)
        return ReportSection(name, "", name, "text", (passage,), level)

    sections = (
        section("A", 1), section("a", 2), section("B", 1), section("b", 2, "text"),
        section("C", 1), section("D", 1, "text"), section("d", 2, "---"),
    )  # fmt: skip
    path = _written(replace(a_report(0), sections=sections), tmp_path)
    assert _headings(path) == [(1, "B"), (2, "b"), (1, "D")]


def test_second_level_is_listed_in_the_contents(tmp_path: Path) -> None:
    document = docx.Document(str(_written(a_full_report(3), tmp_path)))
    lines = {p.text.split("\t")[0]: p.style.name for p in document.paragraphs if p.style is not None
             and p.style.name[:3] == "toc"}  # fmt: skip
    assert lines["I Development and consultation"] == "toc 1"
    assert lines["1.1 Steps of the consultation"] == "toc 2"
    assert "What the registers say" not in lines


def test_section_holds_the_commitments_it_names(tmp_path: Path) -> None:
    found = _headings(_written(a_full_report(3), tmp_path))
    names = [text for level, text in found if level == 2 and text[0] in "✪1" and ". " in text[:8]]
    starred = "✪ 1.3. Strengthening proactive publishing and communication"
    assert names.count(starred) == 2
    assert names.index(starred) < names.index(
        "1.1. Enhancing the openness of preparatory processes"
    )


def test_commitment_twice_in_the_report_has_two_bookmarks(tmp_path: Path) -> None:
    document = docx.Document(str(_written(a_full_report(3), tmp_path)))
    names = [mark.get(qn("w:name")) for mark in document.element.iter(qn("w:bookmarkStart"))]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("member", "title", "stage", "head"),
    [
        ("Finland", "Finland: a report", "Draft", "Finland: a report\tDraft · 23 November 2016"),
        ("Finland", "A report", "", "Finland · A report\t23 November 2016"),
        ("F", "F " + "x" * 90, "Draft", f"F {'x' * 90}\n\tDraft · 23 November 2016"),
    ],
)
def test_running_head_says_member_title_stage_and_date(
    member: str, title: str, stage: str, head: str, tmp_path: Path
) -> None:
    report = replace(a_report(0), member=member, title=title, stage=stage)
    section = docx.Document(str(_written(report, tmp_path))).sections[0]
    assert section.header.paragraphs[0].text == head
    assert section.first_page_header.paragraphs[0].text == ""


def test_draft_is_marked_on_the_cover_and_over_every_page(tmp_path: Path) -> None:
    document = docx.Document(str(_written(a_full_report(1), tmp_path)))
    mark = "Draft for public comment: not to be cited"
    first = document.sections[0].header.paragraphs[0]
    assert first.text == mark
    assert first.style is not None
    assert first.style.name == "Header Draft"
    cover = [
        p for p in document.paragraphs if p.style is not None and p.style.name == "Cover Draft"
    ]
    assert [p.text for p in cover] == [mark]


def test_final_report_bears_no_mark(tmp_path: Path) -> None:
    document = docx.Document(str(_written(a_report(1), tmp_path)))
    assert len(document.sections[0].header.paragraphs) == 1
    styles = {p.style.name for p in document.paragraphs if p.style is not None}
    assert "Cover Draft" not in styles


def test_collector_is_on_again_after_writing(tmp_path: Path) -> None:
    gc.enable()
    _written(a_report(1), tmp_path)
    assert gc.isenabled()


def _readers() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "body-form"]


def test_body_that_is_not_well_formed_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "irm_desktop.export.docx_report.add_cover", lambda front, _: front.add("<w:p>")
    )
    with pytest.raises(ExportFailed, match="does not open again"):
        write_docx(a_report(1), tmp_path / "report.docx")
    assert list(tmp_path.iterdir()) == []
    assert _readers() == []


def test_failure_while_writing_leaves_no_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("irm_desktop.export.docx_file.write_package", fail)
    with pytest.raises(ExportFailed, match="disk is full"):
        write_docx(a_report(1), tmp_path / "report.docx")
    assert _readers() == []
