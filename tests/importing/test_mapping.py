"""Any other table: a proposed mapping, corrected or not, and refusals that say what is missing."""

from collections.abc import Callable
from pathlib import Path

import pytest

from irm_desktop.domain.drafts import Draft
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.mapping import propose_mapping, targets

from .conftest import ReadRows, codes

Read = Callable[..., Draft]
ENGLISH = [
    ["Country", "Action plan", "No.", "Commitment", "Lead agency", "Specificity", "Completion",
     "Access to information", "Remarks"],
    ["Ghana", "2", "2.10", "Policy portal", "Ministry", "High", "Complete", "yes", "x"],
    ["Ghana", "2", "3", "Right to information", "Cabinet", "low", "Not started", "no", ""],
]  # fmt: skip
FRENCH = [
    ["Pays", "Numéro du plan", "N°", "Titre de l’engagement", "Organisme responsable", "Échéance"],
    ["Côte d’Ivoire", "1", "1", "Portail", "Ministère", "12/2017"],
]
SPANISH = [
    ["País", "Plan de acción", "Núm.", "Compromiso", "Institución responsable", "Descripción"],
    ["España", "3", "1", "Portal", "Ministerio", "Un texto"],
]


def value(draft: Draft, place: int, indicator: str) -> str:
    ratings = draft.plans[0].commitments[place].ratings
    return next((r.value for r in ratings if r.indicator == indicator), "")


def test_english_table_is_read_through_the_proposed_mapping(read_rows: ReadRows) -> None:
    draft = read_rows(ENGLISH)

    plan = draft.plans[0]
    assert draft.layout == "mapped"
    assert (plan.member_key, plan.number) == ("GH", "2")
    assert [c.number for c in plan.commitments] == ["2.10", "3"]
    assert plan.commitments[0].lead_institution == "Ministry"
    assert value(draft, 0, "specificity") == "high"
    assert value(draft, 1, "value_access_to_information") == "unclear"
    assert codes(draft, "columns-mapped") == [(0, "")]
    assert draft.source.mapping["Commitment"] == "title"
    assert "Remarks" not in draft.source.mapping


@pytest.mark.parametrize(("rows", "key"), [(FRENCH, "CI"), (SPANISH, "ES")])
def test_french_and_spanish_headings_are_understood(
    rows: list[list[str]], key: str, read_rows: ReadRows
) -> None:
    draft = read_rows(rows)

    assert draft.plans[0].member_key == key
    assert draft.plans[0].commitments[0].title.startswith("Porta")
    assert draft.plans[0].commitments[0].lead_institution.startswith("Minist")


def test_corrected_mapping_is_followed(read_rows: ReadRows) -> None:
    draft = read_rows(
        ENGLISH, mapping={"Country": "member", "Action plan": "plan", "Remarks": "title"}
    )

    assert [c.title for c in draft.plans[0].commitments] == ["x"]
    assert draft.plans[0].commitments[0].number == ""


@pytest.mark.parametrize(
    ("mapping", "code", "words"),
    [
        ({"Commitment": "title", "Land": "member"}, "unknown-column", ("“Land”", "“Country”")),
        ({"Commitment": "titel"}, "unknown-field", ("“titel”", "short_title")),
        (
            {"Commitment": "title", "Remarks": "title"},
            "field-twice",
            ("“Commitment”, “Remarks”", "title"),
        ),
    ],
)
def test_a_mapping_of_what_there_is_not_is_refused(
    mapping: dict[str, str], code: str, words: tuple[str, ...], read_rows: ReadRows
) -> None:
    with pytest.raises(ImportRefused) as refused:
        read_rows(ENGLISH, mapping=mapping)

    assert refused.value.code == code
    for word in words:
        assert word in refused.value.message


def test_a_mapping_can_leave_columns_out(read_rows: ReadRows) -> None:
    mapping = {"Country": "member", "Action plan": "plan", "Commitment": "title", "Remarks": ""}

    assert read_rows(ENGLISH, mapping=mapping).commitment_count == 2


def test_member_and_plan_can_stand_beside_the_file(read_rows: ReadRows) -> None:
    rows = [row[2:5] for row in ENGLISH]

    with pytest.raises(ImportRefused) as refused:
        read_rows(rows)
    draft = read_rows(rows, member="Ghana", plan="2", year="2015")

    assert refused.value.code == "no-member"
    assert (draft.plans[0].member_key, draft.plans[0].instrument) == ("GH", "G2b")


def test_table_without_commitments_is_refused(read_rows: ReadRows) -> None:
    with pytest.raises(ImportRefused) as refused:
        read_rows([["Fruit", "Kilos"], ["Apples", "3"]])

    assert refused.value.code == "no-commitments"
    assert "Map one of its columns" in refused.value.message


def test_table_with_a_header_alone_is_refused(read_rows: ReadRows) -> None:
    with pytest.raises(ImportRefused) as refused:
        read_rows(ENGLISH[:1])

    assert refused.value.code == "no-commitments"


def test_proposal_names_every_column_with_examples(
    library: InstrumentLibrary, shared_data: Path
) -> None:
    proposal = propose_mapping(shared_data / "action-plans" / "us-nap5-2022-tracker.csv", library)

    assert proposal.header == 1
    assert proposal.mapping == {
        "commitment_id": "number",
        "commitment_title": "title",
        "theme": "theme",
        "sub_id": "milestone_number",
        "sub_title": "milestone_title",
        "agency": "lead_institution",
    }
    assert proposal.columns[0].examples[0] == "US0113"
    assert {column.target for column in proposal.columns} <= {"", *targets(library)}


def test_rows_of_sub_commitments_become_milestones(read: Read, shared_data: Path) -> None:
    path = shared_data / "action-plans" / "us-nap5-2022-tracker.csv"

    draft = read(path, member="United States", plan="5", year="2022")

    commitments = draft.plans[0].commitments
    assert len(commitments) == 36
    assert sum(len(commitment.milestones) for commitment in commitments) == 70
    assert draft.plans[0].instrument == "G4"
    assert not any("<br" in c.lead_institution for c in commitments)


def test_lists_printed_in_reports_can_be_mapped(read: Read, shared_data: Path) -> None:
    draft = read(
        shared_data / "irm-tables" / "printed-commitment-pages.csv",
        plan="1",
        mapping={"country": "member", "commitment_id": "number", "title": "title"},
    )

    assert draft.commitment_count == 4
