"""Finland 1 from the real table with sources attached: every note in Word leads to its source.

Texts, sources and people are invented; only the plan and its ratings are real.
"""

import html
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree

from irm_desktop import paths
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.domain.records import Commitment, PartialDate
from irm_desktop.export.docx_report import write_docx
from irm_desktop.importing.importer import read_draft
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan, a_workspace, the_library

KIND = "end_of_term"
MANY = 18  # commitments of the plan


@pytest.fixture(scope="module")
def finland(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    table = Path(__file__).parents[3] / "shared" / "data" / "irm-tables"
    file = table / "finland-ap1-2013-2015.csv"
    if not file.exists():
        pytest.skip("the table of Finland 1 is not beside this checkout (../shared/data)")
    layouts = load_layouts(paths.resources() / "layouts")
    with a_workspace(tmp_path_factory.mktemp("finland")) as workspace:
        workspace.accept(read_draft(file, the_library(), layouts))
        _fill(workspace)
        yield workspace


def _plan(workspace: Workspace) -> str:
    return workspace.plan_by_key("FI-1").id


def _key(commitment: Commitment, which: str) -> str:
    return f"{which}-{commitment.number}"


def _fill(workspace: Workspace) -> None:
    """For each commitment a document of government and one of civil society, both cited."""
    plan, member = _plan(workspace), workspace.members()[0].id
    stages = {one.kind: one.id for one in workspace.assessments(plan)}
    person = workspace.add_person(
        member, name="Aino Virta", role="Adviser", organisation="Forum of Villages",
        sector="civil_society",
    ).created  # fmt: skip
    workspace.add_interview(
        plan, people=[person], consent="on_record", how="telephone", began="2016-03-03T10:00+02:00"
    )
    for place, one in enumerate(workspace.commitments(plan), 1):
        for which, ground in (("ministry", "government"), ("villages", "civil_society")):
            made = workspace.add_source(
                member, kind="document", key=_key(one, which), ground=ground,
                title=f"{which.capitalize()} on commitment {one.number}",
                date=PartialDate("2015", "2015"), accessed=f"2016-03-{place:02d}",
                url=f"https://example.org/{which}/{one.number}",
            ).created  # fmt: skip
            for name in ("completion_midterm", "completion_end_of_term"):
                workspace.add_support("commitment", one.id, source_id=made, indicator=name)
        text = (
            f"Done in {one.number} as told [@{_key(one, 'ministry')}, p. {place}]. Villages of "
            f"{one.number} differ [@{_key(one, 'villages')}; @interview-1]."
        )
        workspace.write_passage(
            stages[KIND], "status_end_of_term", "commitment", one.id, "en", text
        )


@pytest.fixture(scope="module")
def document(finland: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("word") / "finland.docx"
    write_docx(finland.report(_plan(finland), KIND), target)
    return target


def _wanted(workspace: Workspace) -> dict[str, str]:
    """By the words before a mark, the text of the note that it must lead to."""
    wanted = {}
    for place, one in enumerate(workspace.commitments(_plan(workspace)), 1):
        seen = f"[last accessed {place} March 2016], https://example.org/"
        wanted[f"Done in {one.number} as told"] = (
            f"Ministry on commitment {one.number}, 2015, {seen}ministry/{one.number}, p. {place}."
        )
        wanted[f"Villages of {one.number} differ"] = (
            f"Villages on commitment {one.number}, 2015, {seen}villages/{one.number}; Aino Virta, "
            "Adviser, Forum of Villages, telephone interview with the IRM researcher, 3 March 2016."
        )
    return wanted


def _led(told: list[tuple[str, str]], notes: dict[str, str], wanted: dict[str, str]) -> None:
    """`told`: the words before each mark with the mark's number, `notes` the notes by number."""
    found = {}
    for words, number in told:
        for begin in wanted:
            if words.rstrip(".").endswith(begin):
                found[begin] = notes[number]
    assert found == wanted


def test_every_note_in_the_xml_is_that_of_its_mark(finland: Workspace, document: Path) -> None:
    with zipfile.ZipFile(document) as package:
        body = etree.fromstring(package.read("word/document.xml"))
        part = etree.fromstring(package.read("word/endnotes.xml"))
    notes = {
        str(note.get(qn("w:id"))): "".join(t.text or "" for t in note.iter(qn("w:t"))).strip()
        for note in part.iter(qn("w:endnote"))
    }
    told, words = [], ""
    for node in body.iter(qn("w:p"), qn("w:t"), qn("w:endnoteReference")):
        if node.tag == qn("w:p"):
            words = ""
        elif node.tag == qn("w:t"):
            words += node.text or ""
        else:
            told.append((words, str(node.get(qn("w:id")))))
    assert len(told) == 2 * MANY
    _led(told, notes, _wanted(finland))


def test_a_second_reader_finds_the_same_notes(
    finland: Workspace, document: Path, tmp_path: Path
) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    profile = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "html", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(document)], check=True, timeout=120, capture_output=True)
    page = (tmp_path / "finland.html").read_text("utf-8", "replace")
    notes = {
        number: _plain(content)
        for number, content in re.findall(
            r'<div id="sdendnote(\d+)"[^>]*>(.*?)</div>', page, re.DOTALL
        )
    }
    notes = {number: re.sub(r"^[0-9]+ *", "", text) for number, text in notes.items()}
    told = []
    for mark in re.finditer(r'name="sdendnote(\d+)anc"', page):
        before = page[: mark.start()]
        begin = before.rfind("<p")
        told.append((_plain(before[begin:].rsplit("<a", 1)[0]), mark[1]))
    wanted = _wanted(finland)
    _led([(re.sub(r"\d+$", "", words), number) for words, number in told], notes, wanted)


def _plain(markup: str) -> str:
    text = html.unescape(re.sub(r"<[^>]+>", "", re.sub(r"<sup>.*?</sup>", "", markup)))
    return " ".join(text.split())


def test_the_report_lists_the_interview_and_lacks_no_source(finland: Workspace) -> None:
    report = finland.report(_plan(finland), KIND)
    assert len(report.sources) == 2 * MANY + 1
    assert not [line for line in report.missing if "is cited in" in line]
    assert not [line for line in report.missing if "Completion" in line and "evidence" in line]
    tables = [table for one in report.sections for table in one.tables if table.id == "interviews"]
    assert [row.cells[0].text for row in tables[0].rows] == [
        "Aino Virta, Adviser, Forum of Villages"
    ]


def test_the_document_opens_in_python_docx_with_all_commitments(document: Path) -> None:
    text = "\n".join(p.text for p in Document(str(document)).paragraphs)
    assert len(re.findall(r"Done in [\d.]+ as told", text)) == MANY


def test_what_is_cited_beside_answers_and_in_recommendations_becomes_a_note(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path, a_plan(2)) as workspace:
        plan, member = workspace.plans()[0].id, workspace.members()[0].id
        workspace.add_source(member, kind="document", key="audit", title="Annual report")
        workspace.rate(
            plan, "awareness_raising", "yes", reason="Asked [@audit, p. 3].",
            evidence="There [@audit, p. 4].", subject_kind="plan",
        )  # fmt: skip
        workspace.add_recommendation(plan, "Publish [@audit, p. 5].")
        report = workspace.report(plan, "progress")
    write_docx(report, tmp_path / "report.docx")
    with zipfile.ZipFile(tmp_path / "report.docx") as package:
        part = etree.fromstring(package.read("word/endnotes.xml"))
        body = package.read("word/document.xml").decode()
    notes = ["".join(t.text or "" for t in note.iter(qn("w:t"))) for note in part]
    assert [text.strip() for text in notes if "Annual" in text] == [
        "Annual report, p. 3.", "Annual report, p. 4.", "Annual report, p. 5.",
    ]  # fmt: skip
    assert "[@" not in body
