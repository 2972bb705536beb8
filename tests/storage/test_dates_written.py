"""Dates given to the workspace: words are read, and a date that is none is refused."""

import pytest

from irm_desktop.domain.records import PartialDate
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.workspace import Workspace


@pytest.mark.parametrize(
    ("given", "words", "iso"),
    [
        ("31 July 2014", "31 July 2014", "2014-07-31"),
        ("2014-07", "2014-07", "2014-07"),
        ("some day", "some day", ""),
        ("", "", ""),
        (None, "", ""),
        (PartialDate("im Juli", "2014-07"), "im Juli", "2014-07"),
    ],
)
def test_a_date_is_kept_as_far_as_it_is_certain(
    spain: Workspace, given: object, words: str, iso: str
) -> None:
    plan_id = spain.plan_by_key("ES-2").id
    spain.set_fields("plan", plan_id, {"due": PartialDate("2000", "2000")})

    spain.set_fields("plan", plan_id, {"due": given})

    assert spain.plan(plan_id).due == PartialDate(words, iso)


@pytest.mark.parametrize("iso", ["2015-13", "2015-02-30", "15", "2015-1-1", "2015-07-31T10:00"])
def test_what_is_no_day_of_the_calendar_is_refused(spain: Workspace, iso: str) -> None:
    plan_id = spain.plan_by_key("ES-2").id
    with pytest.raises(WorkspaceError, match="cannot be “") as caught:
        spain.set_fields("plan", plan_id, {"due": PartialDate("", iso)})

    assert caught.value.code == "cannot"
    assert spain.plan(plan_id).due == PartialDate("", "")
    assert spain.process(plan_id).answers
