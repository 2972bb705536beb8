"""A file is recognised among what was sent, and what is odd about it is said."""

from pathlib import Path

import pytest

from irm_desktop.domain.review_records import Sent
from irm_desktop.importing.returned import open_returned, which
from irm_desktop.importing.returned_match import Envelope, Match
from tests.importing import word_builder as word
from tests.importing.word_builder import EXPORT, WORKSPACE, Copy

SECOND, THIRD, STRANGE = "f" * 32, "9" * 32, "7" * 32


def sent(export: str, number: int, stage: str = "draft", recipient: str = "Ana") -> Sent:
    return Sent(
        id=export,
        plan_id="p",
        assessment_id="a",
        report="design",
        number=number,
        language="en",
        stage=stage,
        role="iep",
        recipient=recipient,
        at=f"2026-11-{number:02}T00:00:00Z",
        by="R",
    )


def envelope(**facts: str) -> Envelope:
    return Envelope(Path("back.docx"), "docx", **facts)  # type: ignore[arg-type]


def test_envelope_of_a_file_that_was_sent(tmp_path: Path) -> None:
    found = open_returned(Copy().write(tmp_path / "back.docx"))

    assert (found.format, found.export_id, found.found_by) == ("docx", EXPORT, "properties")
    assert (found.workspace_id, found.printed_id) == (WORKSPACE, EXPORT)


@pytest.mark.parametrize(
    ("gone", "way", "workspace"),
    [
        (("docProps/custom.xml",), "identifier", WORKSPACE),
        (("docProps/custom.xml", "docProps/core.xml"), "print", ""),
    ],
)
def test_export_is_found_in_three_places(
    gone: tuple[str, ...], way: str, workspace: str, tmp_path: Path
) -> None:
    parts = dict.fromkeys(gone, "<gone/>")

    found = open_returned(Copy(parts=parts).write(tmp_path / "back.docx"))

    assert (found.export_id, found.found_by, found.workspace_id) == (EXPORT, way, workspace)


def test_small_print_torn_into_runs_is_read(tmp_path: Path) -> None:
    torn = word.para(word.run("IRM review copy 3 · exp") + word.run("ort ") + word.run(SECOND))

    found = open_returned(Copy(after=torn).write(tmp_path / "back.docx"))

    assert found.printed_id == EXPORT  # the last of the text, not that one
    body = Copy().body().replace(word.plain(word.SMALL_PRINT), torn)
    assert open_returned(word.write(tmp_path / "torn.docx", body)).printed_id == SECOND


def test_newest_copy_is_known_without_a_word() -> None:
    sents = (sent(EXPORT, 1), sent(SECOND, 2, recipient="Ben"))

    match = which(envelope(export_id=EXPORT, printed_id=EXPORT), WORKSPACE, sents)

    assert match == Match(EXPORT)


@pytest.mark.parametrize("later", [sent(SECOND, 2), sent(SECOND, 2, "iep_review", "Ben")])
def test_older_round_is_said(later: Sent) -> None:
    match = which(envelope(export_id=EXPORT), WORKSPACE, (later, sent(EXPORT, 1)))

    assert match == Match(
        EXPORT,
        "older-round",
        "back.docx is of an older round: review copy 1, after which review copy 2 was sent. It is "
        "read as what it is; look whether its remarks still hold.",
    )


def test_file_of_another_workspace_is_said() -> None:
    match = which(envelope(export_id=STRANGE, workspace_id="x" * 32), WORKSPACE, [sent(EXPORT, 1)])

    assert match == Match(
        "",
        "other-workspace",
        "back.docx was sent from another workspace. Open that workspace and bring the file back "
        "there.",
    )


def test_other_export_of_the_same_workspace_is_said() -> None:
    match = which(envelope(export_id=STRANGE, workspace_id=WORKSPACE), WORKSPACE, [sent(EXPORT, 1)])

    assert match == Match(
        "",
        "other-export",
        "back.docx is of an export that this workspace does not have (77777777): it was sent from "
        "a copy of the workspace, or before a backup was restored. Choose the review copy it "
        "should be read as.",
    )


def test_text_copied_into_the_file_of_another_copy_is_said() -> None:
    sents = (sent(EXPORT, 1), sent(SECOND, 2, recipient="Ben"))

    match = which(envelope(export_id=SECOND, printed_id=EXPORT), WORKSPACE, sents)

    assert match == Match(
        EXPORT,
        "copied-text",
        "back.docx holds the text of review copy 1 in another file, that of review copy 2. It is "
        "read as review copy 1.",
    )


def test_strange_text_in_the_file_of_a_known_copy_is_not_read_as_it() -> None:
    match = which(envelope(export_id=EXPORT, printed_id=STRANGE), WORKSPACE, [sent(EXPORT, 1)])

    assert (match.sent_id, match.code) == ("", "other-export")
    assert "77777777" in match.sentence


def test_file_that_says_nothing_is_asked_about() -> None:
    assert which(envelope(), WORKSPACE, [sent(EXPORT, 1)]) == Match(
        "",
        "unknown-export",
        "back.docx does not say which review copy it is. Choose the one it should be read as.",
    )
