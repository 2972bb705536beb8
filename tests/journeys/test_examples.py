"""The examples of every kind of report: complete, and their PDF holds the text of the workspace."""

import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
from docx import Document

from irm_desktop.export.formats import format_of
from irm_desktop.storage.report_choice import report_kinds
from scripts.example_workspace import Content, make_workspace
from scripts.make_examples import OPTIONS, examples, name_of

EVERY = [pytest.param(content, kind, id=name_of(content, kind)) for content, kind in examples()]
PRINTED = ("g2-midterm", "g3-design-ar", "g2-end-of-term-fr")


def test_every_kind_of_report_has_an_example_and_two_are_in_other_scripts() -> None:
    assert {kind for _, kind in examples()} == set(report_kinds())
    assert {content["language"] for content, _ in examples()} >= {"en", "fr", "ar"}


@pytest.mark.parametrize(("content", "kind"), EVERY)
def test_an_example_is_complete_and_opens_in_a_second_reader(
    content: Content, kind: str, tmp_path: Path
) -> None:
    workspace, plan_id = make_workspace(content, kind, tmp_path / "example.irm")
    with workspace:
        report = workspace.report(plan_id, kind, content["language"])
    assert report.missing == ()
    target = tmp_path / "example.docx"
    format_of(target).write(report, target, OPTIONS)
    headings = [p.text for p in Document(str(target)).paragraphs if p.style.name == "heading 1"]
    assert len(headings) == len(set(headings))
    if name_of(content, kind) in PRINTED:
        _compare_with_pdf(report_texts(content, kind), target)


def report_texts(content: Content, kind: str) -> list[str]:
    """The longest stretch without markup of each text that the report must hold."""
    passages = {one.id for one in report_kinds()[kind].passages}
    sections = {one.id for one in report_kinds()[kind].sections}
    texts = [item["text"] for item in content["commitments"]]
    texts += [t for name, t in content["texts"].items() if name in sections]
    for item in content["commitments"]:
        texts += [t for name, t in item["texts"].items() if name in passages]
    stretches = (re.split(r"[*^\[\]<>|>\n]|\d+\. ", text) for text in texts)
    return [max(parts, key=len).strip() for parts in stretches]


def _compare_with_pdf(texts: list[str], document: Path) -> None:
    office, reader = shutil.which("soffice"), shutil.which("pdftotext")
    if office is None or reader is None:
        pytest.skip("LibreOffice or pdftotext is not installed: the PDF cannot be made")
    folder = document.parent
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, str(document)], check=True, capture_output=True, timeout=180)
    pdf = document.with_suffix(".pdf")
    told = subprocess.run([reader, "-raw", str(pdf), "-"], check=True, capture_output=True)
    told_text = told.stdout.decode("utf-8")
    page, words = _letters(told_text), set(_words(told_text))
    missing = [
        text for text in texts if _letters(text) not in page and not words.issuperset(_words(text))
    ]
    assert missing == []


def _words(text: str) -> list[str]:
    """Each word's letters in alphabetical order: what a PDF tells of lines from right to left has
    the words in another order, the parts of a word around a ligature of lam and alef likewise, and
    marks of an alef or a semicolon in the middle of one."""
    plain = re.sub("[\N{ARABIC LETTER ALEF}\N{ARABIC SEMICOLON}]", "", _plain(text))
    return ["".join(sorted(word)) for word in re.findall(r"\d+|[^\W\d_]+", plain)]


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text)
    return "".join(c for c in folded if unicodedata.category(c) not in ("Mn", "Cf"))


def _letters(text: str) -> str:
    """Letters and digits alone, in one form: lines and presentation forms differ in a PDF."""
    return "".join(c for c in _plain(text) if unicodedata.category(c)[0] in "LN")
