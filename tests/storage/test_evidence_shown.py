"""The ledger as the window shows it: read in few statements, complete in both directions."""

from irm_desktop.domain.evidence_records import EvidenceRule
from irm_desktop.storage.workspace import Workspace
from tests.counted import counted


def _spain(workspace: Workspace) -> tuple[str, str, str]:
    """Member, plan, first commitment."""
    plan = workspace.plans()[0]
    return plan.member_id, plan.id, workspace.commitment_ids(plan.id)[0]


def test_a_support_is_shown_with_its_source_in_one_statement(spain: Workspace) -> None:
    member, _, one = _spain(spain)
    law = spain.add_source(
        member, kind="law", key="law38", title="Law 38/2003", publisher="BOE", text="Art. 20 says."
    ).created
    excerpt = spain.add_excerpt(law, "Art. 20", locator="art. 20").created
    spain.add_support("commitment", one, source_id=law, indicator="specificity", locator="p. 2")
    spain.add_support(
        "commitment", one, source_id=law, excerpt_id=excerpt, indicator="potential_impact"
    )
    with counted(spain) as statements:
        shown = {found.support.indicator: found for found in spain.evidence_shown(one)}
    assert len(statements) == 1
    whole, quoted = shown["specificity"], shown["potential_impact"]
    assert (whole.key, whole.kind, whole.title, whole.publisher) == (
        "law38", "law", "Law 38/2003", "BOE",
    )  # fmt: skip
    assert (whole.locator, whole.words, whole.quoted) == ("p. 2", "", False)
    assert (quoted.locator, quoted.words, quoted.quoted) == ("art. 20", "Art. 20", True)
    assert whole.ground == "document"  # nobody said it: it follows from the kind


def test_a_note_of_an_interview_is_shown_with_its_words_and_number(spain: Workspace) -> None:
    _, plan, one = _spain(spain)
    interview = spain.add_interview(plan, consent="on_record", began="2015-10-02T10:00:00+02:00")
    note = spain.add_note(interview.created, "The register opens in 2016.").created
    spain.bind_note(note, one, "specificity")
    (found,) = spain.evidence_shown(one)
    assert (found.kind, found.number, found.words, found.quoted) == (
        "interview", "1", "The register opens in 2016.", False,
    )  # fmt: skip


def test_what_was_deleted_is_not_shown(spain: Workspace) -> None:
    member, _, one = _spain(spain)
    law = spain.add_source(member, kind="law", key="law38").created
    support = spain.add_support("commitment", one, source_id=law).created
    spain.remove_support(support)
    assert spain.evidence_shown(one) == ()
    spain.undo()
    spain.delete("source", law)
    assert spain.evidence_shown(one) == ()
    assert spain.quotable() == ()


def test_sources_excerpts_and_notes_can_be_given_in_three_statements(spain: Workspace) -> None:
    member, plan, _ = _spain(spain)
    law = spain.add_source(member, kind="law", key="law38", title="Law").created
    spain.add_excerpt(law, "Everybody may ask.", locator="art. 1")
    interview = spain.add_interview(plan, consent="on_record").created
    spain.add_note(interview, "We asked.")
    with counted(spain) as statements:
        found = spain.quotable()
    assert len(statements) == 3
    assert [(one.entity, one.key, one.words, one.locator) for one in found] == [
        ("source", "law38", "", ""),
        ("source", "interview-1", "", ""),
        ("excerpt", "law38", "Everybody may ask.", "art. 1"),
        ("note", "interview-1", "We asked.", ""),
    ]


def test_a_source_knows_all_that_it_supports_and_what_cites_it(spain: Workspace) -> None:
    member, plan, one = _spain(spain)
    law = spain.add_source(member, kind="law", key="law38").created
    other = spain.add_source(member, kind="law", key="law38-b").created
    support = spain.add_support("commitment", one, source_id=law, indicator="specificity").created
    milestone = spain.add_milestone(one, "1.1", "Write it").created
    spain.add_support("milestone", milestone, source_id=law)
    spain.add_support("plan", plan, source_id=law)
    assessment = spain.assessments(plan)[0].id
    spain.write_passage(assessment, "context", "commitment", one, "en", "So it is [@law38, p. 3].")
    spain.set_reason(one, "potential_impact", "As [@law38] says.")
    uses = spain.uses_of(law)
    told = {
        (u.subject_kind, u.commitment_id, u.indicator, u.section, bool(u.support)) for u in uses
    }
    assert told == {
        ("commitment", one, "specificity", "", True),
        ("milestone", one, "", "", True),
        ("plan", "", "", "", True),
        ("commitment", one, "", "context", False),
        ("commitment", one, "potential_impact", "", False),
    }
    assert {use.plan_id for use in uses} == {plan}
    assert {use.number for use in uses if use.commitment_id} == {"1"}
    assert support in {use.support for use in uses}
    assert spain.uses_of(other) == ()  # a key that only begins alike is not cited


def test_the_rules_of_a_plan_are_read_as_they_were_set(spain: Workspace) -> None:
    _, plan, _ = _spain(spain)
    assert spain.own_evidence_rules(plan) == ()
    spain.set_evidence_rule(plan, "specificity", 2, ("government",))
    assert spain.own_evidence_rules(plan) == (EvidenceRule("specificity", 2, ("government",)),)
