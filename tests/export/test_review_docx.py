"""The review copy as a Word file: fields under anchored labels, tracked, threads along."""

import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from irm_desktop.domain.report import Report
from irm_desktop.domain.review_copy import ReviewCopy
from irm_desktop.domain.review_records import Snapshot
from irm_desktop.domain.sent_text import sent_paragraphs
from irm_desktop.errors import ExportFailed
from irm_desktop.export import review_docx
from irm_desktop.export.docx_body import Body
from irm_desktop.export.docx_front import assembled
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.review_docx import ReviewWritten, write_review_docx
from irm_desktop.importing.returned_docx import outside_paragraphs, read_docx
from tests.export.docx_parts import W, parts_of, style_of, text_of, values
from tests.export.full_builders import CITATIONS, a_full_report
from tests.export.report_builders import a_report, with_passage
from tests.export.translated_builders import a_full_arabic_report
from tests.review_builders import EXPORT, a_discussed_copy, a_review_copy, snapshot_of

HARD = """Straße & co <b> "said" it.^[A note, *in part*.] A code `x = 1`; see [@register, p. 4].

## A heading in a text

3. three
    - deeper
4. four

> quoted [a link](https://example.org/a?b=1&c=2)

| A | B |
|---|---|
| one | |
| | two^[In a cell.] |

    code
      indented

---

The end « oui ! » — 50 %."""


def written(copy: ReviewCopy, folder: Path) -> tuple[Path, ReviewWritten]:
    path = folder / "copy.docx"
    return path, write_review_docx(copy, path)


def bodied(copy: ReviewCopy, folder: Path) -> etree._Element:
    path, _ = written(copy, folder)
    return etree.fromstring(parts_of(path)["word/document.xml"])


def labels_of(body: etree._Element) -> dict[str, etree._Element]:
    """The paragraphs of the labels by the names of their bookmarks."""
    return {
        str(mark.get(W + "name")): next(mark.iterancestors(W + "p"))
        for mark in body.iter(W + "bookmarkStart")
        if str(mark.get(W + "name")).startswith("f_")
    }


REPORTS: dict[str, Callable[[], Report]] = {
    "plain": lambda: a_report(3),
    "full": lambda: a_full_report(4),
    "french": lambda: with_passage(a_report(2, language="fr"), HARD),
    "arabic": a_full_arabic_report,
    "hard": lambda: replace(with_passage(a_report(1), HARD), citations=CITATIONS),
    "small": lambda: replace(a_report(0), recommendations=(), charts=(), codebook=()),
}


@pytest.fixture(params=REPORTS)
def report(request: pytest.FixtureRequest) -> Report:
    return REPORTS[request.param]()


def test_an_untouched_copy_reads_as_it_was_written(report: Report, tmp_path: Path) -> None:
    copy = a_discussed_copy(report) if report.commitments else a_review_copy(report)
    path, made = written(copy, tmp_path)
    found = read_docx(path, snapshot_of(copy, made))

    assert [(one.place, one.way, one.copy) for one in found.fields] == [
        (one.place, "bookmark", 0) for one in copy.fields
    ]
    for one, sent in zip(found.fields, copy.fields, strict=True):
        told = tuple(" ".join(text.split()) for text in one.accepted)
        assert told == tuple(" ".join(text.split()) for text in sent_paragraphs(sent))
        assert one.edits == ()
    assert (found.missing, found.outside, found.new_notes) == ((), (), ())


def test_what_stands_outside_is_what_a_reader_finds_there(report: Report, tmp_path: Path) -> None:
    copy = a_review_copy(report)
    path, made = written(copy, tmp_path)

    assert made.outside == outside_paragraphs(path, snapshot_of(copy, made))
    assert any(text.startswith("IRM review copy 2 · export ") for text in made.outside)


def test_every_label_is_anchored_and_says_its_code(tmp_path: Path) -> None:
    copy = a_review_copy(a_full_report(3))
    body = bodied(copy, tmp_path)
    names = labels_of(body)

    assert len({one.code for one in copy.fields}) == len(names) > 20
    for name, label in names.items():
        assert re.fullmatch(r"f_[A-Z2-7]{26}_\d+", name)
        first = copy.fields[int(name.rpartition("_")[2])]
        assert text_of(label) == f"{first.name} [{first.code}]"
        assert values(label, "tag") == [name]
        assert values(label, "lock") == ["sdtContentLocked"]
        assert style_of(label).startswith("ReviewLabel")


def test_no_control_holds_a_paragraph(tmp_path: Path) -> None:
    """A control around paragraphs loses text in LibreOffice: only words stand in one."""
    body = bodied(a_discussed_copy(a_full_report(2)), tmp_path)
    controls = list(body.iter(W + "sdt"))
    assert len(controls) > 30
    assert not [one for one in controls if next(one.iterancestors()).tag != W + "p"]
    assert not [one for one in controls if list(one.iter(W + "p"))]


def test_a_rating_is_chosen_from_its_scale(tmp_path: Path) -> None:
    copy = a_review_copy(a_report(1))
    body = bodied(copy, tmp_path)
    rating = next(one for one in copy.fields if one.indicator == "potential_impact")
    chosen = next(
        one
        for one in body.iter(W + "sdt")
        if values(one, "tag")[0].startswith("v_")
        and values(one, "tag")[0].endswith(f"_{rating.place}")
    )
    items = [
        (str(one.get(W + "value")), str(one.get(W + "displayText")))
        for one in chosen.iter(W + "listItem")
    ]

    assert text_of(chosen) == rating.shown == "None"
    assert items == list(rating.choices)
    row = next(chosen.iterancestors(W + "tr"))
    assert [text_of(cell) for cell in row.iter(W + "tc")] == [
        "Potential impact [C1.1.PI]", "None", "The documents seen by progress show it.",
    ]  # fmt: skip


def test_a_rating_that_is_open_can_be_chosen_too(tmp_path: Path) -> None:
    copy = a_review_copy(a_report(1))
    fields = tuple(
        replace(one, text="", shown="") if one.kind == "choice" else one for one in copy.fields
    )
    copy = replace(copy, fields=fields)
    path, made = written(copy, tmp_path)
    found = read_docx(path, snapshot_of(copy, made))
    empty = [one for one in found.fields if copy.fields[one.place].kind == "choice"]

    assert len(empty) == 4
    assert all("".join(one.accepted).strip() == "" for one in empty)
    assert len(values(bodied(copy, tmp_path), "dropDownList", "lastValue")) == 4


def test_the_file_says_which_export_it_is_three_times(tmp_path: Path) -> None:
    copy = a_review_copy(a_report(1))
    path, _ = written(copy, tmp_path)
    parts = parts_of(path)
    custom = etree.fromstring(parts["docProps/custom.xml"])
    said = {str(one.get("name")): str(one[0].text) for one in custom}

    assert said["irm.export"] == EXPORT
    assert {"irm.workspace", "irm.plan", "irm.report", "irm.language"} <= said.keys()
    core = parts["docProps/core.xml"].decode()
    assert f"<dc:identifier>irm:{copy.report.workspace_id}/{EXPORT}</dc:identifier>" in core
    last = [text_of(p) for p in etree.fromstring(parts["word/document.xml"]).iter(W + "p")][-1]
    assert last == f"IRM review copy 2 · export {EXPORT.replace('-', '')}"


def test_changes_are_tracked_without_a_password(tmp_path: Path) -> None:
    path, _ = written(a_review_copy(a_report(1)), tmp_path)
    settings = etree.fromstring(parts_of(path)["word/settings.xml"])
    protection = settings.find(W + "documentProtection")

    assert settings.find(W + "trackRevisions") is not None
    assert protection is not None
    assert {etree.QName(key).localname: value for key, value in protection.attrib.items()} == {
        "edit": "trackedChanges", "enforcement": "1",
    }  # fmt: skip
    assert settings.find(W + "updateFields") is None


def test_cover_and_head_say_whose_copy_it_is(tmp_path: Path) -> None:
    path, made = written(a_review_copy(a_report(1)), tmp_path)
    head = text_of(etree.fromstring(parts_of(path)["word/header1.xml"]))

    assert head.endswith("Review copy 2 · Ministry of Finance")
    assert made.outside[0] == "Finland · Review copy 2"
    assert {"For: Ministry of Finance", "As: Government", "Please answer by: 17 May 2026"} <= set(
        made.outside
    )
    assert any("such as [P1.O]" in text for text in made.outside)
    assert any("A rating is chosen" in text for text in made.outside)
    unrated = replace(a_report(0), recommendations=())
    _, bare = written(a_review_copy(unrated), tmp_path)
    assert not any("A rating is chosen" in text for text in bare.outside)


def test_texts_stand_as_they_were_written(tmp_path: Path) -> None:
    """No unbroken blank of French, no mark of a note behind its full stop."""
    report = with_passage(a_report(1, language="fr"), "Oui : 50 % « ici » [@register].")
    body = bodied(a_review_copy(report), tmp_path)
    assert any(text_of(p).startswith("Oui : 50 % « ici »") for p in body.iter(W + "p"))
    english = with_passage(a_report(1), "Nothing was published [@register].")
    paragraph = next(
        p
        for p in bodied(a_review_copy(english), tmp_path).iter(W + "p")
        if "Nothing was" in text_of(p)
    )
    assert [etree.QName(one[-1]).localname for one in paragraph.iter(W + "r")] == [
        "t", "endnoteReference", "t",
    ]  # fmt: skip


def test_notes_go_along_with_their_markdown(tmp_path: Path) -> None:
    report = replace(with_passage(a_report(1), HARD), citations=CITATIONS)
    _, made = written(a_review_copy(report), tmp_path)

    assert made.notes == {
        "A note, in part.": "^[A note, *in part*.]",
        "Ministry of Finance, National register of grants, p. 4": "[@register, p. 4]",
        "In a cell.": "^[In a cell.]",
    }


def test_notes_that_print_the_same_are_told_apart(tmp_path: Path) -> None:
    """Two interviews may be told of in the same words: which was cited must come back."""
    text = "One.[@a] Two.[@b] One again.[@a] Words.^[An interview.]"
    citations = {"a": "An interview.", "b": "An interview."}
    copy = a_review_copy(replace(with_passage(a_report(1), text), citations=citations))
    path, made = written(copy, tmp_path)
    found = read_docx(path, snapshot_of(copy, made))

    assert made.notes == {
        "An interview.": "[@a]",
        "An interview. (2)": "[@b]",
        "An interview. (3)": "^[An interview.]",
    }
    assert found.fields[0].accepted == (text,)
    assert (found.fields[0].edits, found.outside, found.new_notes) == ((), (), ())


def test_a_commitment_in_two_sections_has_its_fields_once(tmp_path: Path) -> None:
    """The starred commitments stand among all of them again."""
    copy = a_review_copy(a_full_report(3))
    _, made = written(copy, tmp_path)
    starred = [
        text for text in made.outside if text.endswith("1.3. " + copy.report.commitments[2].title)
    ]

    assert len(starred) == 2
    assert made.outside.count("The texts and ratings of this commitment stand further up.") == 1


def test_fields_without_a_place_follow_at_the_end(tmp_path: Path) -> None:
    """A report of chosen commitments alone, a text of a section that it does not have."""
    report = a_report(2)
    sections = tuple(
        replace(one, commitments=(report.commitments[0].id,)) if one.kind == "commitments" else one
        for one in report.sections
    )
    copy = a_review_copy(replace(report, sections=sections))
    lost = tuple(
        replace(one, section="elsewhere") if one.code == "P1.O" else one for one in copy.fields
    )
    path, made = written(replace(copy, fields=lost), tmp_path)
    found = read_docx(path, snapshot_of(copy, made))

    assert len(found.fields) == len(copy.fields)
    place = made.outside.index("Further texts")
    assert made.outside.index("Overview [P1.O]") > place
    assert (
        made.outside.index("Specificity [C1.2.S2]")
        > place
        > made.outside.index("Specificity [C1.1.S2]")
    )


def test_a_text_that_is_no_field_is_printed_too(tmp_path: Path) -> None:
    """Nobody changes it, but a reader of the copy needs it."""
    copy = a_review_copy(a_report(1))
    fewer = tuple(one for one in copy.fields if one.section not in ("status", "overview"))
    fields = tuple(replace(one, place=place) for place, one in enumerate(fewer))
    _, made = written(replace(copy, fields=fields), tmp_path)
    place = made.outside.index("Status")

    assert made.outside[place + 1].startswith("The new guidelines on consultation took effect")
    assert any(text.startswith("This commitment set out to open") for text in made.outside)


def test_milestones_are_rated_under_their_titles(tmp_path: Path) -> None:
    report = a_report(1)
    stones = tuple(
        replace(one, id=f"0000000{place}-1f2e-4a3b-8c4d-5e6f708192a3")
        for place, one in enumerate(report.commitments[0].milestones, 1)
    )
    report = replace(report, commitments=(replace(report.commitments[0], milestones=stones),))
    _, made = written(a_review_copy(report), tmp_path)
    place = made.outside.index(
        "1.1.1 Milestone 1: guidelines adopted and in use · July 2013 – 30 June 2014"
    )

    assert made.outside[place + 1] == "Completion [C1.1M1.CET]"
    assert made.outside[place + 2].startswith("1.1.2 Milestone 2")


def test_a_text_that_was_lost_keeps_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "copy.docx"
    path.write_text("old")

    def lose(body: Body, front: Body, options: ExportOptions, heading: str) -> list[str]:
        found = assembled(body, front, options, heading)
        return [piece.replace("mailbox of the ministry", "") for piece in found]

    monkeypatch.setattr(review_docx, "assembled", lose)
    with pytest.raises(ExportFailed, match="is missing or out of place"):
        write_review_docx(a_review_copy(a_report(1)), path)
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["copy.docx"]


def test_the_same_copy_gives_the_same_body(tmp_path: Path) -> None:
    copy = a_discussed_copy(a_full_report(2))
    first, second = (zipfile.ZipFile(written(copy, folder)[0]) for folder in (tmp_path, tmp_path))
    for name in ("word/document.xml", "word/comments.xml", "word/endnotes.xml"):
        assert first.read(name) == second.read(name)


def test_a_snapshot_is_complete(tmp_path: Path) -> None:
    copy = a_discussed_copy(a_report(1))
    _, made = written(copy, tmp_path)
    kept = snapshot_of(copy, made)
    assert kept != Snapshot()
    assert all((kept.fields, kept.outside, kept.comments))
