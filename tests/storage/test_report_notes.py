"""Citations and notes: found where the writers find them, and told where something is wrong."""

from pathlib import Path

import pytest

from irm_desktop.export.markdown import blocks, notes_in
from irm_desktop.storage.report_notes import cited, has_empty_note, has_note
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_filled_workspace, a_plan

TEXTS = (
    "Nothing is cited.",
    "It was published [@law] and [@register, p. 3].",
    "Two at once [@law, art. 20; @register].",
    "A note^[Interview, 3 May 2015.] and *more* [@a.b-c/d:e].",
    "An address: ann@example.org, and [not @one].",
    "In code `[@law]` nothing is cited.",
    "- a list [@one]\n- goes on [@two]\n",
    "> a quotation [@three]",
)


def sources(markdown: str) -> list[str]:
    """What the writers cite."""
    return [key for b in blocks(markdown) for note in notes_in(b) for key, _ in note.sources]


@pytest.mark.parametrize("text", TEXTS)
def test_keys_are_those_that_the_writers_print(text: str) -> None:
    assert list(cited(text)) == sources(text)


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_has_a_note_where_the_writers_print_one(text: str) -> None:
    assert has_note(text) == any(True for block in blocks(text) for _ in notes_in(block))


def test_an_empty_note_is_noticed() -> None:
    assert has_empty_note("It was done.^[ ]")
    assert not has_empty_note("It was done.^[Somebody said so.]")
    assert not has_empty_note("`^[]` is code")


def test_a_report_names_each_source_it_does_not_know(spain: Workspace) -> None:
    plan = spain.plan_by_key("ES-2").id
    progress = spain.assessments(plan)[0].id
    subject = spain.commitment_ids(plan)[0]
    text = "Done [@law] and again [@law, p. 2].^[]"
    spain.write_passage(progress, "completion", "commitment", subject, "en", text)
    spain.write_passage(progress, "executive_summary", "plan", plan, "en", "As [@portal] says.")
    report = spain.report(plan, "progress")
    told = [line for line in report.missing if "cited" in line or "note" in line]
    assert told == [
        "The source “portal” is cited in the section “Executive summary” but is not known.",
        "The source “law” is cited in “Completion” of commitment 1 but is not known.",
        "A note in “Completion” of commitment 1 has no text.",
    ]
    assert report.citations == {}


def test_a_commitment_without_a_note_is_named(spain: Workspace) -> None:
    plan = spain.plan_by_key("ES-2").id
    progress = spain.assessments(plan)[0].id
    first, second, _ = spain.commitment_ids(plan)
    spain.write_passage(progress, "completion", "commitment", first, "en", "Done.")
    spain.write_passage(progress, "completion", "commitment", second, "en", "Done.^[A source.]")
    line = "No source is given in a note for commitment 1."
    assert line in spain.report(plan, "progress").missing
    spain.write_passage(progress, "next_steps", "commitment", first, "en", "Go on.^[A source.]")
    assert line not in spain.report(plan, "progress").missing


def test_only_commitments_that_are_told_of_in_depth_need_texts_and_notes(tmp_path: Path) -> None:
    commitments = [
        a_commitment(str(n), f"Number {n}", row=n + 3, values={"promising": value}, instrument="G4")
        for n, value in enumerate(("yes", "no", "yes"), 1)
    ]
    made = a_plan(commitments, instrument="G4", submitted="2022")
    with a_filled_workspace(tmp_path, made) as workspace:
        plan = workspace.plans()[0].id
        review = workspace.assessments(plan)[0].id
        for subject in workspace.commitment_ids(plan)[:2]:
            name = "potential_for_results"
            workspace.write_passage(review, name, "commitment", subject, "en", "Some.")
        missing = workspace.report(plan, "review").missing
    assert "No source is given in a note for commitment 1." in missing
    texts = [line for line in missing if line.startswith("The text “Potential for results”")]
    assert texts == ["The text “Potential for results” is missing for commitment 3."]
    context = [line for line in missing if line.startswith("The text “Context")]
    assert context == ["The text “Context and objectives” is missing for 2 commitments: 1, 3."]
