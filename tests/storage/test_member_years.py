"""What is kept of a member beside its plans: its years, concerns and the date of joining."""

import pytest

from irm_desktop.domain.records import PartialDate
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage.workspace import Workspace


def member(workspace: Workspace) -> str:
    return workspace.plan_by_key("ES-2").member_id


def test_years_stand_in_order_with_the_instrument_of_their_time(spain: Workspace) -> None:
    for year in ("2019", "2012"):
        change = spain.add_year(member(spain), year)
        assert change.sentence == f"Year {year} of Spain added"
        assert change.records >= {change.created, member(spain)}
    years = spain.years(member(spain))
    assert [(one.year, one.instrument, one.ratings) for one in years] == [
        ("2012", "G1b", {}),
        ("2019", "G3", {}),
    ]
    assert spain.assessments(spain.plan_by_key("ES-2").id)[0].kind == "progress"
    assert spain.check() == []


def test_a_year_is_there_once(spain: Workspace) -> None:
    one = spain.add_year(member(spain), "2014").created
    with pytest.raises(WorkspaceError) as caught:
        spain.add_year(member(spain), " 2014 ")
    assert (caught.value.code, caught.value.message) == (
        "exists",
        "Spain has the year 2014 already.",
    )
    spain.delete("assessment", one)
    assert spain.years(member(spain)) == ()
    assert spain.add_year(member(spain), "2014").created == one
    assert [year.assessment_id for year in spain.years(member(spain))] == [one]


@pytest.mark.parametrize("year", ["14", "year", "٢٠١٤", "1999", ""])
def test_what_is_no_year_of_the_method_is_refused(spain: Workspace, year: str) -> None:
    with pytest.raises(WorkspaceError) as caught:
        spain.add_year(member(spain), year)
    assert caught.value.message == (
        f"“{year}” is no year of the method. Write a year of four digits from 2011 on."
    )


def test_a_year_needs_its_member(spain: Workspace) -> None:
    with pytest.raises(NotFound) as caught:
        spain.add_year("nobody", "2014")
    assert caught.value.code == "no-member"


def test_concerns_are_kept_in_their_order(spain: Workspace) -> None:
    date = PartialDate("2 March 2015", "2015-03-02")
    first = spain.add_concern(member(spain), sender="A  group", date=date, about="Civic space")
    assert first.sentence == "Concern 1 added"
    spain.add_concern(member(spain), sender="Another", sender_kind="entity")
    spain.set_fields("concern", first.created, {"status": "closed", "outcome": "Inactive"})
    one, two = spain.concerns(member(spain))
    assert (one.sender, one.date, one.about) == ("A group", date, "Civic space")
    assert (one.status, one.outcome) == ("closed", "Inactive")
    assert (two.position, two.status, two.sender_kind) == (2, "received", "entity")
    spain.delete("concern", first.created)
    assert [one.sender for one in spain.concerns(member(spain))] == ["Another"]
    spain.undo()
    assert len(spain.concerns(member(spain))) == 2
    assert spain.check() == []


def test_the_history_of_a_member_holds_its_concerns(spain: Workspace) -> None:
    one = spain.add_concern(member(spain), about="Civic space").created
    spain.set_fields("concern", one, {"about": "Space for assemblies"})
    told = [(entry.words, entry.new) for entry in spain.history([member(spain)])]
    assert ("About of concern 1", "Space for assemblies") in told
    assert ("About of concern 1", "Civic space") in told


def test_the_date_of_joining_is_kept(spain: Workspace) -> None:
    joined = PartialDate("since 2011", "2011")
    change = spain.set_fields("member", member(spain), {"joined": joined})
    assert change.sentence == "Date of joining of member Spain changed"
    assert spain.members()[0].joined == joined


def test_dates_of_delivery_are_kept(spain: Workspace) -> None:
    plan = spain.plan_by_key("ES-2").id
    due, delivered = PartialDate("", "2014-06-15"), PartialDate("late June", "2014-06")
    spain.set_fields("plan", plan, {"due": due, "delivered": delivered})
    assert (spain.plan(plan).due, spain.plan(plan).delivered) == (due, delivered)
    spain.undo()
    assert (spain.plan(plan).due, spain.plan(plan).delivered) == (PartialDate(), PartialDate())


def test_a_member_goes_with_its_years_and_concerns_and_comes_back(spain: Workspace) -> None:
    one = member(spain)
    spain.add_year(one, "2014")
    spain.add_concern(one, about="Civic space")
    spain.delete("member", one)
    assert (spain.members(), spain.years(one), spain.concerns(one)) == ([], (), ())
    assert spain.check() == []
    spain.undo()
    assert (len(spain.years(one)), len(spain.concerns(one)), len(spain.plans())) == (1, 1, 1)
    spain.redo()
    assert spain.years(one) == ()
    assert spain.check() == []
