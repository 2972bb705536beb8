"""What others make of the Word files: the schema of Office, a second reader, LibreOffice."""

import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from docx2python import docx2python
from openxml_audit import OpenXmlValidator

from irm_desktop.domain.report import Report
from irm_desktop.export.docx_report import write_docx
from irm_desktop.export.markdown import blocks, notes_in, plain
from irm_desktop.export.notes import note_spans
from irm_desktop.export.options import ExportOptions
from tests.export.full_builders import a_full_report
from tests.export.report_builders import a_report
from tests.export.translated_builders import a_french_report, a_full_arabic_report

REPORTS = {
    "full": a_full_report(4),
    "end of term": a_report(3),
    "arabic": a_full_arabic_report(),
    "french": a_french_report(2),
    "empty": a_report(0),
}


@pytest.fixture(scope="module", params=REPORTS)
def written(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Report, Path]:
    path = tmp_path_factory.mktemp("read") / "report.docx"
    write_docx(REPORTS[request.param], path, ExportOptions(reasons=True))
    return REPORTS[request.param], path


def _faults(path: Path) -> list[str]:
    return [
        f"{each.part_uri}: {each.description}" for each in OpenXmlValidator().validate(path).errors
    ]


def test_file_follows_the_schema_of_office(written: tuple[Report, Path]) -> None:
    assert _faults(written[1]) == []


@pytest.mark.parametrize("contents_field", [True, False])
def test_field_of_contents_follows_the_schema(contents_field: bool, tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    write_docx(a_full_report(2), path, ExportOptions(contents_field=contents_field))
    assert _faults(path) == []


def test_schema_finds_what_is_wrong(written: tuple[Report, Path], tmp_path: Path) -> None:
    """The check would not be worth much if it found nothing in a bad file."""
    bad = tmp_path / "bad.docx"
    with zipfile.ZipFile(written[1]) as package, zipfile.ZipFile(bad, "w") as out:
        for name in package.namelist():
            content = package.read(name)
            if name == "word/document.xml":
                content = content.replace(b"<w:tblGrid>", b"<w:tblMess/><w:tblGrid>", 1)
            out.writestr(name, content)
    assert _faults(bad)


def _texts(report: Report) -> Iterator[str]:
    """Every text of the report that is printed, worked out here for a second time."""
    yield from (report.title, report.plan_title, report.period, report.draft_mark)
    shown = {name for section in report.sections for name in section.commitments}
    for section in report.sections:
        for passage in section.passages:
            yield from _markdown(passage.markdown)
        for table in section.tables:
            yield from (table.caption, *(column.label for column in table.columns))
            for row in table.rows:
                for cell in row.cells:
                    yield from _markdown(cell.text)
            for note in table.notes:
                yield from _markdown(note)
    for commitment in report.commitments:
        if commitment.id not in shown:
            continue
        yield from (commitment.title, *commitment.text.split("\n\n"), *commitment.status)
        yield from (text for fact in commitment.facts if fact[1] for text in fact)
        yield from (row.label for row in commitment.grid.rows)
        yield from (rating.reason for rating in commitment.ratings)
        for passage in commitment.passages:
            yield from _markdown(passage.markdown)
        yield from (each.title for each in commitment.milestones)


def _markdown(text: str) -> Iterator[str]:
    for block in blocks(text):
        yield plain(block.spans)
        yield from (plain(cell) for row in block.rows for cell in row)


def _notes(report: Report) -> list[str]:
    """Notes of all texts that are printed once."""
    texts = [passage.markdown for section in report.sections for passage in section.passages]
    for section in report.sections:
        for table in section.tables:
            texts += [cell.text for row in table.rows for cell in row.cells]
            texts += table.notes
    found = [note for text in texts for block in blocks(text) for note in notes_in(block)]
    return [plain(note_spans(note, report.citations)) for note in found]


def _folded(text: str) -> str:
    """Without blanks, links' tags, and what the reader writes where a note's mark stands."""
    text = re.sub(r"----endnote\d+----,?|</?a[^>]*>", "", text)
    return "".join(text.split())


def test_second_reader_finds_the_same_text(written: tuple[Report, Path]) -> None:
    report, path = written
    with docx2python(path) as document:
        found = _folded(document.text)
        notes = _folded(str(document.endnotes))
    assert [text for text in _texts(report) if _folded(text) not in found] == []
    assert [text for text in _notes(report) if _folded(text) not in notes] == []


def test_second_reader_sees_a_note_for_each_mark(written: tuple[Report, Path]) -> None:
    with docx2python(written[1]) as document:
        marks = re.findall(r"----endnote(\d+)----", document.text)
        notes = re.findall(r"endnote(\d+)\)", str(document.endnotes))
    assert marks == notes
    assert bool(marks) == ("full" in str(written[0].draft_mark) or bool(written[0].citations))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_every_text(tmp_path: Path) -> None:
    names = ("full", "arabic")
    for name in names:
        write_docx(REPORTS[name], tmp_path / f"{name}.docx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8"]
    files = [str(tmp_path / f"{name}.docx") for name in names]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), *files], check=True, capture_output=True, timeout=120
    )
    for name in names:
        found = _printed((tmp_path / f"{name}.txt").read_text("utf-8-sig"))
        texts = [text for text in _texts(REPORTS[name]) if "documents seen by" not in text]
        assert [text for text in texts if _printed(text) not in found] == []


def _contents(path: Path) -> list[tuple[str, int]]:
    """Entries of the contents and the pages that are written beside them."""
    found = []
    for paragraph in docx.Document(str(path)).paragraphs:
        if paragraph.style is not None and paragraph.style.name.startswith("toc "):
            title, page = paragraph.text.split("\t")
            found.append((title, int(page)))
    return found


def test_contents_have_a_page_for_every_entry(written: tuple[Report, Path]) -> None:
    pages = [page for _, page in _contents(written[1])]
    assert pages == sorted(pages)
    assert not pages or pages[0] == 3  # after the cover and the contents


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_pages_of_the_contents_are_those_of_the_printed_report(tmp_path: Path) -> None:
    """What is guessed is at most a page from what LibreOffice works out."""
    path = tmp_path / "report.docx"
    write_docx(a_report(12), path)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=120)
    pdf = subprocess.run(
        ["pdftotext", "-f", "2", "-l", "2", "-layout", str(tmp_path / "report.pdf"), "-"],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    printed = [int(page) for page in re.findall(r"\.{3,} *(\d+)", pdf.stdout.decode())]
    guessed = [page for _, page in _contents(path)]
    assert len(printed) == len(guessed) > 12
    apart = [abs(one - other) for one, other in zip(printed, guessed, strict=True)]
    assert max(apart) <= 2
    assert sum(apart) <= len(apart)


def _printed(text: str) -> str:
    """Without figures: the numbers of notes stand among the words. (Notes are left out there.)"""
    return _folded(re.sub(r"\d", "", text))
