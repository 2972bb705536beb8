"""Names in what came back: pointed out where they are sealed, never part of a sentence."""

from dataclasses import replace

import pytest

from irm_desktop.domain.review_records import Snapshot
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.reviewing import a_reading, at_code, came_back, changed, said, sent_out
from tests.sealing import PASSPHRASE, a_sealed_person, cheap_seal
from tests.storage.test_sealed_text import found

__all__ = ["cheap_seal"]
pytestmark = pytest.mark.usefixtures("cheap_seal")
NAME = "José Núñez Pérez"


def test_sealed_names_in_remarks_and_answers_are_pointed_out(spain: Workspace) -> None:
    copy = sent_out(spain)
    a_sealed_person(spain, NAME)
    assert found(spain) == []
    assert spain.names_checked
    title = at_code(copy, "C1.T")
    comment = said(title, "Ask José Núñez Pérez")
    came_back(spain, copy, a_reading(copy, [changed(title, "Other")], [comment]))
    assert not spain.names_checked
    change, _ = spain.inbox(copy.report.plan_id)
    spain.answer(copy.report.plan_id, change.key, "declined", reply="Núñez says no")
    assert found(spain) == [
        ("Reply of answer to a remark on action plan 2", False),
        ("Words of remark in file returned for review copy 1", True),
    ]


def test_words_of_the_past_go_out_only_where_the_open_seal_finds_no_name_in_them(
    spain: Workspace,
) -> None:
    spain.refuse_names_in([("Reason", "José Núñez Pérez said so")])  # nobody is sealed yet
    a_sealed_person(spain, NAME)
    with pytest.raises(WorkspaceError, match="Words of the past may hold the names") as closed:
        spain.refuse_names_in([("Reason", "The ministry said so")])
    assert closed.value.code == "names-unchecked"
    spain.open_seal(PASSPHRASE, "To write a redline")
    spain.refuse_names_in([("Reason", "The ministry said so")])
    with pytest.raises(WorkspaceError) as held:
        spain.refuse_names_in([("Reason", "Ask Núñez"), ("Title", "A register")])
    assert held.value.code == "sealed-names"
    assert "Núñez" not in held.value.message
    assert "Their names stand in: Reason (“" in held.value.message


def test_neither_files_nor_people_are_named_in_sentences(spain: Workspace) -> None:
    copy = sent_out(spain)
    title = at_code(copy, "C1.T")
    reading = a_reading(copy, [changed(title, "Ana Gil was here", "Ana Gil")])
    kept = came_back(spain, copy, reading, "Remarks of Ana Gil.docx")
    (item,) = spain.inbox(copy.report.plan_id)
    said_so = [
        kept.change.sentence,
        spain.answer(item.plan_id, item.key, "taken").sentence,
        spain.delete("returned", kept.returned.id).sentence,
        spain.delete("sent", copy.id).sentence,
    ]
    assert said_so == [
        "File returned for review copy 1: 1 new remark",
        "Review of title of commitment 1 taken",
        "File returned for review copy 1 deleted",
        "Review copy 1 deleted",
    ]
    assert spain.sent() == ()
    assert sent_out(spain).number == 2


def test_nothing_of_a_person_is_changed_by_what_came_back(spain: Workspace) -> None:
    person = a_sealed_person(spain, NAME)
    copy = spain.review_copy(
        spain.plans()[0].id, "progress", "en", recipient="Ministry", role="government"
    )
    title = at_code(copy, "C1.T")
    forged = replace(title, entity="stakeholder", record=person, field="name", text="")
    fields = tuple(forged if one.place == title.place else one for one in copy.fields)
    spain.record_sent(copy, Snapshot(fields), [])
    came_back(spain, copy, a_reading(copy, [changed(title, "Other")]))
    (item,) = spain.inbox(copy.report.plan_id)
    with pytest.raises(WorkspaceError) as refused:
        spain.answer(item.plan_id, item.key, "taken")
    assert refused.value.message == (
        "This cannot be taken by itself. Write it where it belongs, and answer the remark."
    )
    spain.answer(item.plan_id, item.key, "declined")
    assert spain.person(person).name == ""
    assert spain.check() == []
