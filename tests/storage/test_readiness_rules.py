"""Every rule of readiness finds what it is about, and nothing once that is put right again."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from irm_desktop.domain.readiness import open_musts
from irm_desktop.storage.readiness_case import rules
from irm_desktop.storage.workspace import Workspace
from scripts.example_workspace import Content, make_workspace
from scripts.make_examples import examples, name_of
from tests.builders import the_library
from tests.sealing import PASSPHRASE, a_sealed_person, cheap_seal
from tests.storage.two_copies import opened, take_from

__all__ = ["cheap_seal"]
KIND = "g2-progress"
QUOTE = "We only heard of it when the excavators came to the field."
Spoil = Callable[[Workspace, str], object]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The file of the example, made once: each test spoils a copy."""
    content = next(found for found, kind in examples() if kind == KIND)
    path = tmp_path_factory.mktemp("made") / "example.irm"
    workspace, plan = make_workspace(content, KIND, path)
    workspace.close()
    return path, plan


@pytest.fixture
def example(made: tuple[Path, str], tmp_path: Path) -> Iterator[tuple[Workspace, str]]:
    """The complete Progress Report that is shipped as an example: nothing must be fixed in it."""
    path = Path(shutil.copy(made[0], tmp_path / "example.irm"))
    with Workspace.open(path, actor="Ana", library=the_library()) as workspace:
        yield workspace, made[1]


def first(workspace: Workspace, plan: str) -> str:
    return workspace.commitments(plan)[0].id


def progress(workspace: Workspace, plan: str) -> str:
    return next(one.id for one in workspace.assessments(plan) if one.kind == "progress")


def write(text: str, section: str = "completion") -> Spoil:
    """The text of the first commitment that a passage holds."""

    def spoil(workspace: Workspace, plan: str) -> None:
        about = (section, "commitment", first(workspace, plan), "en", text)
        workspace.write_passage(progress(workspace, plan), *about)

    return spoil


def of_first(entity: str, **fields: object) -> Spoil:
    """Fields of the first commitment, recommendation, source or of the assessment."""

    def spoil(workspace: Workspace, plan: str) -> None:
        record = {
            "commitment": lambda: first(workspace, plan),
            "assessment": lambda: progress(workspace, plan),
            "recommendation": lambda: workspace.recommendations(plan)[0].id,
            "previous": lambda: workspace.recommendations(plan, previous=True)[0].id,
            "source": lambda: web_page(workspace),
        }[entity]()
        kept = "recommendation" if entity == "previous" else entity
        workspace.set_fields(kept, record, fields)

    return spoil


def web_page(workspace: Workspace) -> str:
    used = [one for one in workspace.sources() if one.kind == "web_page" and one.support_count]
    return used[0].id


def delete_all_of(kind: str, keep: int = 0) -> Spoil:
    def spoil(workspace: Workspace, plan: str) -> None:
        found = {
            "commitment": workspace.commitments(plan),
            "recommendation": workspace.recommendations(plan),
        }[kind]
        for one in found[keep:]:
            workspace.delete(kind, one.id)

    return spoil


def unbind(workspace: Workspace, plan: str) -> None:
    for one in workspace.supports(first(workspace, plan)):
        workspace.remove_support(one.id)
    for name, rating in workspace.ratings(first(workspace, plan)).items():
        if "[@" in rating.reason or rating.evidence:
            workspace.set_reason(first(workspace, plan), name, "It says so.")
            workspace.set_evidence(first(workspace, plan), name, "")


def cite_nothing(workspace: Workspace, plan: str) -> None:
    unbind(workspace, plan)
    for one in workspace.passages(first(workspace, plan), progress(workspace, plan)):
        write("Nothing is named here.", one.section)(workspace, plan)


def silent_interview(workspace: Workspace, plan: str) -> str:
    """An interview that was quoted before it was said that it may not be; its key."""
    made = workspace.add_interview(plan, consent="on_record").created
    held = workspace.interview(made)
    workspace.add_excerpt(held.source_id, QUOTE)
    workspace.set_interview(made, consent="background")
    return held.key


def quote_silent(workspace: Workspace, plan: str) -> None:
    silent_interview(workspace, plan)
    write(f"A farmer says: “{QUOTE}”^[Field notes.]")(workspace, plan)


def cite_silent(workspace: Workspace, plan: str) -> None:
    write(f"It was late [@{silent_interview(workspace, plan)}].")(workspace, plan)


def excerpt_in(new: str) -> Spoil:
    """An excerpt supports the first commitment; then the text of its source becomes `new`."""

    def spoil(workspace: Workspace, plan: str) -> None:
        member = workspace.members()[0].id
        text = "The minutes. The register was opened in May. The end."
        source = workspace.add_source(member, kind="document", title="Minutes", text=text).created
        excerpt = workspace.add_excerpt(source, "register").created
        about = ("commitment", first(workspace, plan))
        workspace.add_support(*about, source_id=source, excerpt_id=excerpt, indicator="specificity")
        workspace.set_fields("source", source, {"text": new})

    return spoil


def hide_section(workspace: Workspace, plan: str) -> None:
    hidden = [{"id": "executive_summary", "hidden": True}]
    workspace.save_form("House", KIND, hidden, assessment_id=progress(workspace, plan))


def seal_somebody(workspace: Workspace, plan: str) -> None:
    a_sealed_person(workspace)


def name_a_sealed_person(workspace: Workspace, plan: str) -> None:
    a_sealed_person(workspace, "Amparo Quintanilla")
    write("Amparo Quintanilla said so.^[Notes.]")(workspace, plan)
    workspace.open_seal(PASSPHRASE, "Check")


def rate(indicator: str, value: str | None, kind: str = "commitment") -> Spoil:
    def spoil(workspace: Workspace, plan: str) -> None:
        subject = first(workspace, plan) if kind == "commitment" else plan
        workspace.rate(subject, indicator, value, subject_kind=kind)

    return spoil


def second_spelling(workspace: Workspace, plan: str) -> None:
    one, other = workspace.commitments(plan)[:2]
    workspace.set_fields("commitment", one.id, {"lead_institution": "Ministry of Finance"})
    workspace.set_fields("commitment", other.id, {"lead_institution": "Ministry for Finance"})


def apart(ana: Spoil, ben: Spoil) -> Spoil:
    """What Ben did in a copy arrives after Ana's own work."""

    def spoil(workspace: Workspace, plan: str) -> None:
        other = workspace.path.with_name("of Ben.irm")
        workspace.backup(other)
        ana(workspace, plan)
        with opened(other, "Ben") as copy:
            ben(copy, plan)
            take_from(workspace, copy)

    return spoil


def a_law(workspace: Workspace, plan: str) -> None:
    workspace.add_source(workspace.members()[0].id, kind="document", key="law2015", title="Act")


SPOILS: dict[str, Spoil] = {
    "two_versions": apart(
        of_first("commitment", title="Open budget"), of_first("commitment", title="Budget portal")
    ),
    "two_ratings": apart(rate("specificity", "low"), rate("specificity", "none")),
    "kept_record": apart(
        of_first("commitment", title="Open budget"),
        lambda w, p: w.delete("commitment", first(w, p)),
    ),
    "same_key": apart(a_law, a_law),
    "no_researcher": of_first("assessment", researcher=""),
    "no_commitments": delete_all_of("commitment"),
    "no_text": of_first("commitment", text=""),
    "no_rating": rate("specificity", None),
    "no_answer": rate("timeline_available", None, "plan"),
    "no_reason": lambda w, p: w.set_reason(first(w, p), "potential_impact", ""),
    "no_evidence": cite_nothing,
    "evidence_in_text": unbind,
    "evidence_rule": lambda w, p: w.set_evidence_rule(p, "", 4),
    "empty_section": lambda w, p: w.write_passage(
        progress(w, p), "executive_summary", "plan", p, "en", ""
    ),
    "empty_passage": write(""),
    "cites_nothing": cite_nothing,
    "over_length": write("A word. " * 300 + "^[Notes.]"),
    "untranslated": lambda w, p: w.write_passage(
        progress(w, p), "executive_summary", "plan", p, "fr", "Un résumé."
    ),
    "contradiction": write("No progress was made.^[Notes.]", "next_steps"),
    "number_differs": write("The plan contains nine commitments.^[Notes.]"),
    "unknown_commitment": write("Commitment 77 helped.^[Notes.]"),
    "wrong_title": lambda w, p: write(
        f"Commitment 1 (“{w.commitments(p)[1].title}”) helped.^[Notes.]"
    )(w, p),
    "unknown_source": write("It was late [@nowhere2014]."),
    "empty_note": write("It was late.^[]^[Notes.]"),
    "quotation": quote_silent,
    "cited_background": cite_silent,
    "excerpt_lost": excerpt_in("Other minutes."),
    "excerpt_moved": excerpt_in("In May, it was said, a register began."),
    "no_copy": lambda w, p: w.add_support(
        "commitment",
        first(w, p),
        source_id=w.add_source(w.members()[0].id, kind="web_page", title="A page").created,
    ),
    "no_accessed": of_first("source", accessed=""),
    "no_recommendations": delete_all_of("recommendation"),
    "recommendation_count": delete_all_of("recommendation", keep=4),
    "not_smart": of_first("recommendation", smart=("specific",)),
    "no_addressee": of_first("recommendation", addressee=""),
    "not_followed_up": of_first("previous", responded=""),
    "two_spellings": second_spelling,
    "hidden_required": hide_section,
    "names_unchecked": seal_somebody,
    "sealed_name": name_a_sealed_person,
}
NOT_UNDONE = ("names_unchecked", "sealed_name")  # a seal is not taken back


def keys(workspace: Workspace, plan: str) -> dict[str, str]:
    """Rule by key of everything that is found."""
    return {one.key: one.rule for one in workspace.readiness(plan, KIND)}


def test_every_rule_is_in_this_table() -> None:
    assert set(SPOILS) == set(rules().by_id)


@pytest.mark.usefixtures("cheap_seal")
@pytest.mark.parametrize("rule", SPOILS)
def test_a_rule_finds_what_it_is_about(example: tuple[Workspace, str], rule: str) -> None:
    workspace, plan = example
    before = keys(workspace, plan)
    SPOILS[rule](workspace, plan)
    after = keys(workspace, plan)
    new = {after[key] for key in after.keys() - before.keys()}
    assert rule in new
    if rule in NOT_UNDONE:
        return
    for _ in range(60):
        if keys(workspace, plan) == before:
            return
        workspace.undo()
    pytest.fail(f"{rule} is still told after everything was undone")


@pytest.mark.parametrize(
    ("content", "kind"),
    [pytest.param(content, kind, id=name_of(content, kind)) for content, kind in examples()],
)
def test_no_must_is_open_in_an_example(content: Content, kind: str, tmp_path: Path) -> None:
    workspace, plan = make_workspace(content, kind, tmp_path / "example.irm")
    with workspace:
        for language in ("en", content["language"]):
            found = workspace.readiness(plan, kind, language)
            assert [(one.title, one.where) for one in open_musts(found)] == []


def test_findings_are_told_in_every_language(example: tuple[Workspace, str]) -> None:
    workspace, plan = example
    for spoil in (SPOILS["no_reason"], SPOILS["not_smart"], SPOILS["number_differs"]):
        spoil(workspace, plan)
    told = {
        language: {one.key: one.title for one in workspace.readiness(plan, KIND, language)}
        for language in ("en", "fr", "es", "ar")
    }
    assert {tuple(found) for found in told.values()} == {tuple(told["en"])}
    key = next(key for key in told["en"] if key.startswith("not_smart"))
    assert told["en"][key] == "Recommendation 1 is not SMART yet"
    assert told["fr"][key] == "La recommandation 1 n’est pas encore SMART"
    assert told["ar"][key] == "التوصية 1 ليست SMART بعد"


def test_both_numbers_are_said(example: tuple[Workspace, str]) -> None:
    workspace, plan = example
    SPOILS["number_differs"](workspace, plan)
    found = [one for one in workspace.readiness(plan, KIND) if one.rule == "number_differs"]
    assert [one.title for one in found] == ["The text says 9, the table 4"]
