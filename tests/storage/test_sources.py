"""Sources: their keys, what a workspace says of them, and which are the same work."""

import pytest

from irm_desktop.domain.records import PartialDate
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage.workspace import Workspace


def _member(workspace: Workspace) -> str:
    return workspace.members()[0].id


def _added(workspace: Workspace, **fields: object) -> str:
    kind = str(fields.pop("kind", "document"))
    return workspace.add_source(_member(workspace), kind=kind, **fields).created


def test_a_source_is_read_as_it_was_added(spain: Workspace) -> None:
    made = _added(
        spain,
        kind="law",
        key="law-19",
        title="  Ley de\ntransparencia ",
        author="Cortes Generales",
        date=PartialDate("9 December 2013", "2013-12-09"),
        accessed="2015-03-02",
        text="Article 1.\nArticle 2.",
    )
    source = spain.source(made)
    assert (source.key, source.kind, source.title) == ("law-19", "law", "Ley de transparencia")
    assert source.date == PartialDate("9 December 2013", "2013-12-09")
    assert source.text == "Article 1.\nArticle 2."
    assert spain.source_by_key("@law-19") == source
    assert [one.id for one in spain.sources(_member(spain))] == [made]
    assert spain.undo_sentence == "Source law-19 added"


def test_a_key_is_made_of_who_and_when(spain: Workspace) -> None:
    keys = [
        spain.source(_added(spain, **fields)).key
        for fields in (
            {"author": "Núñez Ferrer, Ana", "date": PartialDate("2014", "2014")},
            {"author": "Nunez, B.", "date": PartialDate("2014", "2014")},
            {"author": "Nunez, C.", "date": PartialDate("2014", "2014")},
            {"publisher": "The Ministry of Finance", "title": "Budget"},
            {"title": "قانون الشفافية", "date": PartialDate("٢٠١٤", "2014")},
        )
    ]
    assert keys == ["nunez2014", "nunez2014-2", "nunez2014-3", "ministry", "source2014"]


def test_what_was_done_names_the_kind_of_evidence_as_the_form_does(spain: Workspace) -> None:
    member = spain.members()[0].id
    added = spain.add_source(member, kind="document", key="one").created
    change = spain.set_fields("source", added, {"ground": "civil_society"})
    assert change.sentence == "Kind of evidence of source one changed"


@pytest.mark.parametrize("key", ["two words", "@at", "[x]", "-begin", "a;b"])
def test_a_key_that_cannot_be_cited_is_refused(spain: Workspace, key: str) -> None:
    with pytest.raises(WorkspaceError) as refused:
        _added(spain, key=key)
    assert refused.value.message == (
        f"A source cannot be cited as “{key}”. Use letters, digits, and . : / + - _ without "
        "blanks, beginning with a letter or digit."
    )
    assert spain.sources() == ()


def test_a_second_source_of_a_key_is_refused_when_added_and_when_renamed(spain: Workspace) -> None:
    _added(spain, key="law")
    other = _added(spain, key="register")
    sentence = "There is a source Law already. Give this one another key, or cite that one."
    with pytest.raises(WorkspaceError, match=sentence):
        _added(spain, key="Law")
    with pytest.raises(WorkspaceError, match=sentence):
        spain.set_fields("source", other, {"key": "Law"})
    spain.set_fields("source", other, {"key": "register-2"})
    assert spain.source(other).key == "register-2"


def test_a_kind_that_there_is_not_is_refused(spain: Workspace) -> None:
    with pytest.raises(WorkspaceError, match="The kind of a source cannot be “rumour”"):
        _added(spain, kind="rumour")


def test_the_same_work_is_known_by_its_address_or_by_title_and_year(spain: Workspace) -> None:
    date = PartialDate("2014", "2014")
    law = _added(spain, title="The Law on Information", date=date)
    page = _added(spain, title="Portal", url="https://www.example.org/portal/")
    paper = _added(spain, title="Paper", url="https://doi.org/10.1234/AB.5")

    def same(**fields: object) -> str:
        found = spain.same_source(fields)
        return "" if found is None else found.id

    assert same(title="THE LAW on information.", date=PartialDate("May 2014", "2014-05")) == law
    assert same(title="The Law on Information", date=PartialDate("2015", "2015")) == ""
    assert same(title="Else", url="http://example.org/portal") == page
    assert same(title="Portal", url="https://example.org/other") == ""
    assert same(url="10.1234/ab.5") == paper


def test_a_source_goes_with_all_that_hangs_on_it_and_comes_back(spain: Workspace) -> None:
    plan = spain.plans()[0]
    commitment = spain.commitment_ids(plan.id)[0]
    source = _added(spain, key="law", text="All words of the law.")
    excerpt = spain.add_excerpt(source, "words").created
    spain.add_support(
        "commitment", commitment, source_id=source, excerpt_id=excerpt, indicator="specificity"
    )
    assert spain.delete("source", source).sentence == "Source law deleted"
    assert spain.supports(commitment) == ()
    with pytest.raises(NotFound):
        spain.excerpt(excerpt)
    spain.undo()
    assert spain.source(source).support_count == 1
    assert [one.excerpt_id for one in spain.supports(commitment)] == [excerpt]


def test_texts_follow_a_source_whose_key_changes(spain: Workspace) -> None:
    plan = spain.plans()[0]
    one, assessment = spain.commitment_ids(plan.id)[0], spain.assessments(plan.id)[0].id
    law = _added(spain, key="law")
    _added(spain, key="law-2")
    text = "Said [@law, p. 3; @law-2] and [@law; @other]. Not `[@law]`, nor me@law, nor [@laws]."
    spain.write_passage(assessment, "background", "plan", plan.id, "en", text)
    spain.set_reason(one, "specificity", "Arabic [@law، المادة 3].")
    spain.add_recommendation(plan.id, "As in [@law].")

    change = spain.set_fields("source", law, {"key": "act"})

    assert change.sentence == "Key of source law changed"
    assert {one, plan.id} <= change.records
    (passage,) = spain.passages(plan.id)
    assert passage.text == (
        "Said [@act, p. 3; @law-2] and [@act; @other]. Not `[@law]`, nor me@law, nor [@laws]."
    )
    assert spain.ratings(one)["specificity"].reason == "Arabic [@act، المادة 3]."
    assert spain.recommendations(plan.id)[0].text == "As in [@act]."
    spain.undo()
    assert spain.passages(plan.id)[0].text == text
    assert spain.source(law).key == "law"
