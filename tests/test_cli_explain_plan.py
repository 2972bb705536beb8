"""`explain` of a plan as a whole: delivery, the tests about its process, eligibility."""

from pathlib import Path

import pytest

from irm_desktop.domain.records import PartialDate
from tests.builders import a_workspace
from tests.command_line import irm

FULL = {
    "fiscal_transparency": "neither",
    "access_law": "law",
    "asset_disclosure": "law",
    "citizen_engagement": "6.5",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Spain's plan of 2015, five months late, and two years of Spain below twelve points."""
    with a_workspace(tmp_path) as workspace:
        workspace.add_member("ES", "Spain", country="ES")
        (member,) = workspace.members()
        day = PartialDate("2015-12-01", "2015-12-01")
        workspace.add_plan(member.id, "2", "Second plan", "2015", "G2b", delivered=day)
        plan = workspace.plan_by_key("ES-2").id
        workspace.add_commitment(plan, "1", "Lobbying register")
        workspace.rate(plan, "engaged_with_irm", "yes", subject_kind="plan")
        workspace.rate(plan, "advance_notice", "yes", subject_kind="plan")
        for year in ("2015", "2016"):
            one = workspace.add_year(member.id, year).created
            for name, value in FULL.items():
                workspace.rate(member.id, name, value, subject_kind="member", assessment_id=one)
        return workspace.path


def test_the_tests_about_the_process_are_told_with_their_reasons(path: Path) -> None:
    process = irm("explain", path, "ES-2", "--json").json["process"]

    delivery, told = process["delivery"], process["derived"]["contrary_to_process"]
    assert (delivery["status"], delivery["due"]) == ("contrary", "2015-06-30")
    assert (told["truth"], told["sentence"]) == (
        "yes", "Acted contrary to OGP process: the plan came more than four months late.",
    )  # fmt: skip
    assert [one["truth"] for one in told["conditions"]] == ["undefined", "no", "undefined", "yes"]
    assert process["answers"]["delivery"]["value"] == "contrary"
    assert process["answers"]["delivery"]["computed"] is True
    steps = process["derived"]["consultation_steps"]
    assert (steps["number"], steps["of"]) == (None, 6)


def test_eligibility_is_told_year_by_year(path: Path) -> None:
    first, second = irm("explain", path, "ES-2", "--json").json["eligibility"]

    assert (first["year"], first["outcome"], first["below"]) == ("2015", "not_eligible", True)
    assert (first["points"], first["possible"], first["needed"]) == (9, 16, 12)
    assert (second["year"], second["values_check"]) == ("2016", "")


def test_a_person_reads_the_same(path: Path) -> None:
    result = irm("explain", path, "es-2")

    assert (result.status, result.err) == (0, "")
    assert "Due 30 June 2015; delivered 1 December 2015, late by 5 months" in result.out
    assert "met: The plan came more than four months late" in result.out
    assert "Eligibility of Spain in 2016: Not eligible." in result.out
    assert "Below in 2015 and 2016, two assessed years in a row: Eligibility Review." in result.out


def test_a_single_commitment_is_told_without_the_plan(path: Path) -> None:
    told = irm("explain", path, "ES-2", "1", "--json")
    words = irm("explain", path, "ES-2", "1")

    assert sorted(told.json) == ["commitments", "instrument", "plan"]
    assert [one["number"] for one in told.json["commitments"]] == ["1"]
    assert "Eligibility" not in words.out
    assert "Due 30 June 2015" not in words.out
