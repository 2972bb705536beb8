"""The command `readiness`: its list, its JSON, its exit status."""

from pathlib import Path

from tests.builders import a_commitment, a_filled_workspace, a_plan
from tests.command_line import irm


def test_it_ends_with_one_over_what_must_be_fixed(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path, a_plan([a_commitment("7")])) as workspace:
        path = workspace.path
    told = irm("readiness", path, "ES-2", "--kind", "progress")
    assert told.status == 1
    assert "  7 · Specificity: Specificity is not rated. " in told.out
    assert told.out.startswith("Must be fixed (")


def test_json_names_the_field_and_the_rule(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path, a_plan([a_commitment("7")])) as workspace:
        path = workspace.path
    shape = irm("readiness", path, "ES-2", "--json", "--language", "es").json
    assert shape["plan"] == "ES-2"
    first = shape["findings"][0]
    assert (first["rule"], first["indicator"], first["commitment"]) == (
        "no_rating",
        "specificity",
        "7",
    )
    assert first["title"] == "Especificidad: sin valoración"


def test_an_unknown_report_and_language_are_refused(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path, a_plan()) as workspace:
        path = workspace.path
    told = irm("readiness", path, "ES-2", "--kind", "design")
    assert (told.status, told.err.startswith("ES-2 has no report “design”.")) == (2, True)
    told = irm("readiness", path, "ES-2", "--language", "de")
    assert (told.status, told.err) == (
        2,
        "Findings are told in en, fr, es or ar, not in de.\n",
    )
