"""Tables of commitments: who is in them, what is said of each, and which notes stand beneath."""

from collections.abc import Mapping

from irm_desktop import paths
from irm_desktop.domain.evaluation import truths
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.report import ReportTable
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.domain.report_tables import TableCommitment, TableData, chosen, section_tables
from irm_desktop.domain.report_terms import load_terms

Kinds = Mapping[str, ReportKind]
WORDS = load_terms(paths.resources() / "reports" / "words" / "tables.toml")["en"]


def data_of(
    library: InstrumentLibrary, instrument: str, commitments: tuple[TableCommitment, ...]
) -> TableData:
    return TableData(library.by_id[instrument], WORDS, commitments=commitments)


def tables_of(kinds: Kinds, kind: str, section: str, data: TableData) -> dict[str, ReportTable]:
    told = section_tables(kinds[kind].section_by_id[section], data)
    return {table.id: table for table in told}


def texts(table: ReportTable) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def a_commitment(
    library: InstrumentLibrary,
    instrument: str,
    number: str,
    values: Mapping[str, str],
    *,
    starred: bool = False,
    cluster: str = "",
    **passages: str,
) -> TableCommitment:
    return TableCommitment(
        f"c{number}",
        number,
        f"Title {number}",
        values,
        truths(library.by_id[instrument], values),
        starred,
        passages,
        cluster=cluster,
    )


DESIGNED = {
    "specificity": "high",
    "value_access_to_information": "clear",
    "value_civic_participation": "unclear",
    "value_public_accountability": "unclear",
    "potential_impact": "transformative",
    "completion_midterm": "substantial",
}


def test_noteworthy_commitments_are_those_with_a_text_about_it(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    commitments = (
        a_commitment(library, "G2b", "1", DESIGNED, starred=True, noteworthy="A *new* law."),
        a_commitment(library, "G2b", "2", DESIGNED, noteworthy="   "),
        a_commitment(
            library, "G2b", "3", DESIGNED | {"potential_impact": "minor"}, noteworthy="A portal."
        ),
    )
    data = data_of(library, "G2b", commitments)

    table = tables_of(kinds, "g2-midterm", "executive_summary", data)["well_designed"]

    assert [column.label for column in table.columns] == [
        "Commitment",
        "Overview",
        "Well-Designed?*",
    ]
    assert texts(table) == [
        ["✪ 1. Title 1", "A *new* law.", "Yes"],
        ["3\\. Title 3", "A portal.", "No"],
    ]
    assert [note[:3] for note in table.notes] == ["(*)", "✪ T"]


def test_the_note_on_the_star_stands_only_beneath_a_star(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    commitments = (a_commitment(library, "G2b", "1", DESIGNED, noteworthy="A law."),)
    data = data_of(library, "G2b", commitments)

    table = tables_of(kinds, "g2-midterm", "executive_summary", data)["well_designed"]

    assert [note[:3] for note in table.notes] == ["(*)"]


def test_a_noteworthy_commitment_of_a_design_report_has_its_text_beneath_its_title(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    commitments = (
        a_commitment(
            library, "G3", "4", {}, noteworthy="Opens the budget.", noteworthy_next="Adopt it."
        ),
    )
    data = data_of(library, "G3", commitments)

    table = tables_of(kinds, "g3-design", "executive_summary", data)["noteworthy"]

    assert texts(table) == [["4\\. Title 4\n\nOpens the budget.", "Adopt it.", "—"]]
    assert table.notes == ("The status is assessed at the end of the implementation cycle.",)


def test_all_commitments_stand_with_their_indicators_under_their_clusters(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    values = {
        "verifiable": "yes",
        "open_government_lens": "yes",
        "potential_for_results": "modest",
        "completion_end_of_term": "complete",
        "early_results": "moderate",
    }
    commitments = (
        a_commitment(library, "G4", "1", values, cluster="Justice"),
        a_commitment(library, "G4", "2", {"verifiable": "no"}),
        a_commitment(library, "G4", "3", values, cluster="Justice"),
    )
    data = data_of(library, "G4", commitments)

    (table,) = tables_of(kinds, "g4-results", "annex_commitments_results", data).values()

    assert [(row.kind, row.cells[0].text) for row in table.rows] == [
        ("heading", "Justice"),
        ("row", "1"),
        ("row", "3"),
        ("heading", "Other commitments"),
        ("row", "2"),
    ]
    assert [cell.text for cell in table.rows[1].cells] == [
        "1",
        "Title 1",
        "Yes",
        "Yes",
        "Modest",
        "Completed",
        "Moderate Results",
    ]
    assert [cell.text for cell in table.rows[4].cells][2:] == ["No", "—", "—", "—", "—"]
    assert table.rows[1].cells[5].tint == 3
    assert not table.heads


def test_without_clusters_there_are_no_headings(library: InstrumentLibrary, kinds: Kinds) -> None:
    commitments = tuple(a_commitment(library, "G4", number, {}) for number in "12")
    data = data_of(library, "G4", commitments)

    (table,) = tables_of(kinds, "g4-review", "annex_commitments_review", data).values()

    assert {row.kind for row in table.rows} == {"row"}


def test_one_of_several_choices_is_enough(library: InstrumentLibrary) -> None:
    commitments = (
        a_commitment(library, "G4", "1", {"promising": "yes"}),
        a_commitment(library, "G4", "2", {"promising": "no", "early_results": "significant"}),
        a_commitment(library, "G4", "3", {"promising": "no", "early_results": "moderate"}),
        a_commitment(library, "G4", "4", {}, starred=True, early_results="Some."),
    )

    def numbers(only: str) -> str:
        return "".join(one.number for one in chosen(only, commitments))

    assert numbers("") == "1234"
    assert numbers("promising=yes") == "1"
    assert numbers("promising=yes|early_results=significant") == "12"
    assert numbers("star") == "4"
    assert numbers("passage.early_results") == "4"


def test_a_derived_value_chooses_too(library: InstrumentLibrary) -> None:
    commitments = (
        a_commitment(library, "G2b", "1", DESIGNED),
        a_commitment(library, "G2b", "2", DESIGNED | {"specificity": "none"}),
    )

    assert [one.number for one in chosen("well_designed=yes", commitments)] == ["1"]
