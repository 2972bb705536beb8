"""Interviews: a source each, with notes that are bound and quoted, and nothing typed is lost."""

import pytest

from irm_desktop.domain.interviews import Typed
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.builders import open_again

BEGAN = "2016-03-04T10:05:00+01:00"
TEN = "2016-03-04T10:21:00+01:00"
SENTENCES = "The state publishes. The regions send files by hand."


def the_plan(workspace: Workspace) -> str:
    return workspace.plan_by_key("ES-2").id


def an_interview(workspace: Workspace, consent: str = "on_record", **more: object) -> str:
    more.setdefault("began", BEGAN)
    return workspace.add_interview(the_plan(workspace), consent=consent, **more).created  # type: ignore[arg-type]


def a_note(workspace: Workspace, interview: str, text: str = SENTENCES) -> str:
    return workspace.add_note(interview, text, at=TEN).created


def typed(interview: str, text: str, note: str = "n1", cursor: int = 3, **more: bool) -> Typed:
    return Typed(interview, note, TEN, text, cursor, **more)


def test_an_interview_is_a_source_of_the_plans_member(spain: Workspace) -> None:
    made = spain.interview(an_interview(spain, place="Madrid", how="in_person", language="es"))

    source = spain.source(made.source_id)
    assert (made.number, made.key, source.key) == ("1", "interview-1", "interview-1")
    assert (source.kind, source.date.iso) == ("interview", "2016-03-04")
    assert (made.began, made.place, made.how) == (BEGAN, "Madrid", "in_person")
    assert (made.consent, made.language, made.interviewer) == ("on_record", "es", "Ana")
    assert source.member_id == spain.plan(the_plan(spain)).member_id


def test_one_undo_takes_interview_and_source_back(spain: Workspace) -> None:
    an_interview(spain)

    undone = spain.undo()
    assert undone is not None
    assert undone.sentence == "Undone: Interview 1 added"

    assert (spain.interviews(), spain.sources()) == ((), ())


def test_the_number_of_a_deleted_interview_is_not_given_again(spain: Workspace) -> None:
    spain.delete_interview(an_interview(spain))

    assert spain.interview(an_interview(spain)).number == "2"


@pytest.mark.parametrize(
    ("sector", "ground"),
    [("government", "government"), ("academia", "civil_society"), ("other", ""), ("", "")],
)
def test_the_kind_of_evidence_follows_the_first_persons_sector(
    spain: Workspace, sector: str, ground: str
) -> None:
    member = spain.plan(the_plan(spain)).member_id
    person = spain.add_person(member, sector=sector).created

    made = spain.interview(an_interview(spain, people=(person,)))

    assert (made.people, spain.source(made.source_id).ground) == ((person,), ground)


def test_the_kind_of_evidence_follows_people_who_are_named_later(spain: Workspace) -> None:
    made = an_interview(spain)
    person = spain.add_person("", sector="government").created

    spain.set_interview(made, people=(person,))

    assert spain.source(spain.interview(made).source_id).ground == "government"


def test_commitments_of_the_interviewees_institution_get_the_first_keys(spain: Workspace) -> None:
    ids = spain.commitment_ids(the_plan(spain))
    spain.set_fields("commitment", ids[2], {"lead_institution": "Ministry of Finance (IGAE)"})
    person = spain.add_person("", organisation="Ministry of Finance").created

    made = spain.interview(an_interview(spain, people=(person,)))

    assert made.pinned == (ids[2], ids[0], ids[1])


def test_a_consent_that_there_is_not_is_refused(spain: Workspace) -> None:
    with pytest.raises(WorkspaceError) as refused:
        an_interview(spain, consent="maybe")

    assert refused.value.message == (
        "The consent of an interview cannot be “maybe”. Choose one of on_record, organisation, "
        "anonymous, background."
    )
    assert spain.interviews() == ()


def test_changing_says_what_changed(spain: Workspace) -> None:
    made = an_interview(spain)

    assert spain.set_interview(made, consent="background").sentence == (
        "Consent of interview 1 changed"
    )
    assert spain.set_interview(made, ended=TEN).sentence == "Interview 1 ended"
    assert not spain.set_interview(made, ended=TEN)
    with pytest.raises(NotFound):
        spain.set_interview(made, number="9")


def test_the_source_goes_with_the_date_and_language_of_its_interview(spain: Workspace) -> None:
    interview = an_interview(spain, language="es")
    spain.set_interview(interview, began="2026-12-01T09:00:00+01:00", language="en")
    source = spain.source(spain.interview(interview).source_id)
    assert (source.date.iso, source.language) == ("2026-12-01", "en")
    spain.set_fields("source", source.id, {"language": "fr"})
    spain.set_interview(interview, language="es")
    assert spain.source(source.id).language == "fr"
    with pytest.raises(WorkspaceError, match="The date of a source cannot be “soon”"):
        spain.set_interview(interview, began="soon")


def test_notes_stand_in_their_order_with_their_time(spain: Workspace) -> None:
    made = an_interview(spain)
    first = a_note(spain, made, "First.")
    second = a_note(spain, made, "Second.")

    assert [(n.id, n.at, n.text) for n in spain.notes(made)] == [
        (first, TEN, "First."),
        (second, TEN, "Second."),
    ]


def test_an_emptied_note_goes_and_comes_back(spain: Workspace) -> None:
    made = an_interview(spain)
    note = a_note(spain, made)

    assert spain.write_note(note, "  ").sentence == "Note of 10:21 in interview 1 deleted"
    assert spain.notes(made) == ()
    spain.undo()
    assert [one.text for one in spain.notes(made)] == [SENTENCES]


def test_a_paragraph_that_is_emptied_and_written_again_keeps_its_bindings(
    spain: Workspace,
) -> None:
    interview, one = an_interview(spain), spain.commitment_ids()[0]
    note = a_note(spain, interview)
    spain.bind_note(note, one, "specificity")
    spain.quote_note(note, 0, 5)
    spain.finish_typed(typed(interview, "", note))
    assert spain.note_bindings(interview) == {}
    spain.finish_typed(typed(interview, f"{SENTENCES} And more.", note))
    assert spain.note_bindings(interview) == {note: ((one, "specificity"),)}
    (quoted,) = spain.note_quotations(interview)[note]
    assert quoted.state == "in_place"
    assert len(spain.supports(one)) == 2
    assert spain.check() == []


def test_a_note_is_bound_once_and_unbound(spain: Workspace) -> None:
    made = an_interview(spain)
    note, (first, second, _) = a_note(spain, made), spain.commitment_ids(the_plan(spain))

    said = spain.bind_note(note, first).sentence
    assert said == "Note of 10:21 in interview 1 bound to commitment 1"
    assert not spain.bind_note(note, first)
    spain.bind_note(note, second)
    assert set(spain.note_bindings(made)[note]) == {(first, ""), (second, "")}
    spain.unbind_note(note, first)
    assert spain.note_bindings(made)[note] == ((second, ""),)
    spain.unbind_note(note)
    assert spain.note_bindings(made) == {}
    spain.bind_note(note, first)
    assert spain.note_bindings(made)[note] == ((first, ""),)


def test_binding_to_an_indicator_replaces_binding_to_the_commitment(spain: Workspace) -> None:
    made = an_interview(spain)
    note, commitment = a_note(spain, made), spain.commitment_ids(the_plan(spain))[0]
    spain.bind_note(note, commitment)

    spain.bind_note(note, commitment, "specificity")

    assert spain.note_bindings(made)[note] == ((commitment, "specificity"),)
    assert not spain.bind_note(note, commitment)
    with pytest.raises(NotFound):
        spain.bind_note(note, commitment, "no_such_question")


def test_a_quotation_is_bound_as_its_note_is(spain: Workspace) -> None:
    made = an_interview(spain)
    note, commitment = a_note(spain, made), spain.commitment_ids(the_plan(spain))[0]
    spain.bind_note(note, commitment, "specificity")

    excerpt = spain.quote_note(note, 0, 20).created

    (quoted,) = spain.note_quotations(made)[note]
    assert (quoted.id, quoted.text, quoted.state) == (excerpt, "The state publishes.", "in_place")
    found = {(one.excerpt_id, one.indicator) for one in spain.supports(commitment)}
    assert found == {("", "specificity"), (excerpt, "specificity")}
    assert not spain.quote_note(note, 0, 20)


def test_what_was_quoted_before_is_bound_with_its_note(spain: Workspace) -> None:
    made = an_interview(spain)
    note, commitment = a_note(spain, made), spain.commitment_ids(the_plan(spain))[0]
    excerpt = spain.quote_note(note, 0, 20).created

    spain.bind_note(note, commitment)

    assert {one.excerpt_id for one in spain.supports(commitment)} == {"", excerpt}
    spain.unbind_note(note)
    assert spain.supports(commitment) == ()


def test_a_quotation_keeps_its_place_while_the_note_is_edited_around_it(spain: Workspace) -> None:
    made = an_interview(spain)
    note = a_note(spain, made)
    spain.quote_note(note, 21, len(SENTENCES))

    spain.write_note(note, "She says: " + SENTENCES)

    (quoted,) = spain.note_quotations(made)[note]
    assert (quoted.start, quoted.state) == (31, "in_place")
    spain.write_note(note, "Nothing of it.")
    (quoted,) = spain.note_quotations(made)[note]
    assert quoted.state == "lost"


@pytest.mark.parametrize("consent", ["organisation", "background"])
def test_a_quotation_is_refused_where_the_consent_forbids_it(
    spain: Workspace, consent: str
) -> None:
    made = an_interview(spain, consent)
    note = a_note(spain, made)

    with pytest.raises(WorkspaceError) as refused:
        spain.quote_note(note, 0, 20)

    assert refused.value.message == (
        "The consent to interview 1 allows no direct quotation. Write what was said in your own "
        "words, or change the consent if the person agrees."
    )
    assert spain.note_quotations(made) == {}


def test_a_quotation_is_refused_while_nobody_has_said_what_may_be_done(spain: Workspace) -> None:
    made = an_interview(spain, "")
    note = a_note(spain, made)

    with pytest.raises(WorkspaceError) as refused:
        spain.quote_note(note, 0, 20)

    assert refused.value.message == (
        "Nobody has said yet what may be done with the words of interview 1, so they are not "
        "quoted. Ask for the consent and choose it first."
    )


def test_what_was_bound_is_no_longer_without_evidence_or_still_to_ask(spain: Workspace) -> None:
    plan = the_plan(spain)
    ids = spain.commitment_ids(plan)
    note = a_note(spain, an_interview(spain))
    spain.rate(ids[0], "specificity", "high")
    before = {one.indicator for one in spain.questions(ids[0])}

    spain.bind_note(note, ids[0], "specificity")

    assert spain.without_evidence(plan) == tuple(ids[1:])
    assert before - {one.indicator for one in spain.questions(ids[0])} == {"specificity"}
    assert "specificity" in {one.indicator for one in spain.questions(ids[1])}


def test_deleting_an_interview_takes_all_of_it_and_one_undo_brings_it_back(
    spain: Workspace,
) -> None:
    made = an_interview(spain)
    note, commitment = a_note(spain, made), spain.commitment_ids(the_plan(spain))[0]
    spain.bind_note(note, commitment)
    spain.quote_note(note, 0, 20)

    assert spain.delete_interview(made).sentence == "Interview 1 deleted"
    assert (spain.interviews(), spain.sources(), spain.supports(commitment)) == ((), (), ())
    spain.undo()

    assert [one.text for one in spain.notes(made)] == [SENTENCES]
    assert len(spain.supports(commitment)) == 2
    assert spain.check() == []


def test_what_was_typed_is_a_note_after_a_restart(spain: Workspace) -> None:
    made = an_interview(spain)
    operations = spain.undo_sentence
    spain.keep_typed(typed(made, "She said th"))
    assert (spain.notes(made), spain.undo_sentence) == ((), operations)

    with open_again(spain) as again:
        (found,) = again.recovered()

        assert (found.interview_id, found.note_id, found.cursor) == (made, "n1", 3)
        assert found.characters == 11
        assert [(one.id, one.at, one.text) for one in again.notes(made)] == [
            ("n1", TEN, "She said th")
        ]
        assert [one.characters for one in again.recovered()] == [0]
        assert again.check() == []


def test_a_paragraph_that_was_edited_is_recovered_into_its_note(spain: Workspace) -> None:
    made = an_interview(spain)
    note = a_note(spain, made, "She said")
    spain.keep_typed(typed(made, "She said that", note, 13))

    (found,) = spain.recovered()

    assert (found.note_id, found.characters, found.cursor) == (note, 5, 13)
    assert [one.text for one in spain.notes(made)] == ["She said that"]


def test_a_finished_paragraph_leaves_nothing_but_the_place(spain: Workspace) -> None:
    made = an_interview(spain)
    spain.keep_typed(typed(made, "Whole."))

    spain.finish_typed(typed(made, "Whole.", cursor=6))

    ((kept, _),) = spain.typed()
    assert (kept.text, kept.cursor, kept.kept) == ("", 6, True)
    assert [one.text for one in spain.notes(made)] == ["Whole."]
    (found,) = spain.recovered()
    assert (found.characters, found.cursor) == (0, 6)


def test_an_interview_that_was_left_is_not_opened_again(spain: Workspace) -> None:
    made = an_interview(spain)
    spain.finish_typed(typed(made, "Whole."))

    spain.forget_typed(made)

    assert spain.recovered() == ()


def test_what_was_typed_of_a_deleted_interview_is_forgotten(spain: Workspace) -> None:
    made = an_interview(spain)
    spain.delete_interview(made)
    spain.keep_typed(typed(made, "Nobody reads this"))

    assert spain.recovered() == ()
    assert spain.typed() == ()


def test_nothing_is_recovered_read_only(spain: Workspace) -> None:
    made = an_interview(spain)
    spain.keep_typed(typed(made, "She said"))
    spain.close()

    with Workspace.open(spain.path, actor="Ben", library=spain.library, read_only=True) as again:
        assert again.recovered() == ()
        assert again.notes(made) == ()


def test_a_plan_that_is_deleted_takes_its_interviews_along(spain: Workspace) -> None:
    interview = an_interview(spain)
    note = a_note(spain, interview)
    spain.quote_note(note, 0, 5)
    source = spain.interview(interview).source_id
    spain.add_source(spain.members()[0].id, kind="document", key="law")
    spain.delete("plan", the_plan(spain))
    assert [one.key for one in spain.sources()] == ["law"]
    spain.undo()
    assert [one.key for one in spain.sources()] == ["interview-1", "law"]
    assert len(spain.excerpts(source)) == 1
    assert spain.check() == []


def test_the_source_that_an_interview_is_stays_one(spain: Workspace) -> None:
    source = spain.interview(an_interview(spain, consent="background")).source_id
    with pytest.raises(WorkspaceError, match="This source is interview 1, and stays one"):
        spain.set_fields("source", source, {"kind": "document"})
