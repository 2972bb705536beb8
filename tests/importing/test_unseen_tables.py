"""Tables the program was not built on: other countries, other damage, other forms of the file."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from irm_desktop.domain.drafts import Draft
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.layout import Layouts
from irm_desktop.errors import ImportRefused
from irm_desktop.export.open_data import write_open_data
from irm_desktop.storage.workspace import Workspace

from .conftest import ReadRows, codes
from .unseen import Rows, Table, canada_form, table_2015, table_2016, table_2024, write_csv

Read = Callable[..., Draft]
TABLES = {"ogp-2015": table_2015, "ogp-2016": table_2016, "ogp-2024": table_2024}
FORMS: dict[str, dict[str, str | bool]] = {
    "lf": {"newline": "\n"},
    "crlf": {"newline": "\r\n"},
    "cr": {"newline": "\r"},
    "semicolon": {"delimiter": ";"},
    "tab": {"delimiter": "\t", "newline": "\r\n"},
    "utf-16": {"encoding": "utf-16"},
    "mark": {"encoding": "utf-8-sig"},
    "quoted": {"quote_all": True},
    "open-end": {"final": False},
}


@pytest.fixture(params=TABLES)
def table(request: pytest.FixtureRequest, shared_data: Path) -> Table:
    made: Table = TABLES[request.param](shared_data)
    return made


def rows_spoken_of(draft: Draft) -> set[int]:
    """Rows that became commitments or that a finding names."""
    taken = {row for plan in draft.plans for one in plan.commitments for row in one.rows}
    return taken | {finding.row for finding in draft.findings}


def written_back(
    draft: Draft, library: InstrumentLibrary, layouts: Layouts, folder: Path
) -> tuple[bytes, set[tuple[int, str]]]:
    """The open data of a workspace that holds the draft alone, and the places findings name."""
    path = folder / "out.csv"
    with Workspace.create(folder / "w.irm", actor="Tester", library=library) as workspace:
        workspace.accept(draft)
        again = workspace.accept(draft)[0]
        assert not again.entities, "a second import adds nothing"
        data = workspace.open_data(layout=draft.layout)
        write_open_data(data, layouts.by_id[draft.layout], library, path)
        assert workspace.check() == []
        while workspace.undo():
            pass
        assert not workspace.members()
        assert not workspace.plans()
    return path.read_bytes(), {(one.row, one.column) for one in draft.findings}


def differing(before: Rows, after: Rows, header: int) -> set[tuple[int, str]]:
    assert len(before) == len(after)
    names = [" ".join(name.split()) for name in before[header]]
    return {
        (row, names[place])
        for row, (old, new) in enumerate(zip(before, after, strict=True), 1)
        for place, (x, y) in enumerate(zip(old, new, strict=True))
        if x != y
    }


@pytest.mark.parametrize("form", FORMS)
def test_any_form_of_the_file_goes_out_as_it_came(
    form: str,
    table: Table,
    read: Read,
    library: InstrumentLibrary,
    layouts: Layouts,
    tmp_path: Path,
) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(write_csv(table.rows, **FORMS[form]))  # type: ignore[arg-type]

    draft = read(path)

    assert draft.layout == table.layout
    body = range(table.header + 2, len(table.rows) + 1)
    assert set(body) <= rows_spoken_of(draft)
    content, named = written_back(draft, library, layouts, tmp_path)
    encoding = str(FORMS[form].get("encoding", "utf-8"))
    delimiter = str(FORMS[form].get("delimiter", ","))
    text = io.StringIO(content.decode(encoding), newline="")
    after = list(csv.reader(text, delimiter=delimiter))
    assert differing(table.rows, after, table.header) <= named


def upper(table: Table) -> None:
    table.rows[table.header] = [name.upper() for name in table.rows[table.header]]


def spaced(table: Table) -> None:
    table.rows[table.header] = [f" {n.replace(' ', '  ')}\n" for n in table.rows[table.header]]


def accented(table: Table) -> None:
    table.rows[table.header] = [name.replace("i", "í") for name in table.rows[table.header]]


def reversed_columns(table: Table) -> None:
    table.rows = [row[::-1] for row in table.rows]


def more_columns(table: Table) -> None:
    table.rows = [
        [*row, "My notes" if at == table.header else f"note {at}"]
        for at, row in enumerate(table.rows)
    ]


def title_above(table: Table) -> None:
    table.rows[:0] = [["Commitments, as downloaded"], []]
    table.header += 2


def gaps_and_footnote(table: Table) -> None:
    table.rows.insert(10, [""] * len(table.rows[table.header]))
    table.rows += [[], ["Source: the partnership"]]


CHANGES = (
    upper, spaced, accented, reversed_columns, more_columns, title_above, gaps_and_footnote,
)  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
def test_changed_columns_and_rows_are_recognised_and_written_back(
    change: Callable[[Table], None],
    table: Table,
    read: Read,
    library: InstrumentLibrary,
    layouts: Layouts,
    tmp_path: Path,
) -> None:
    change(table)
    path = tmp_path / "table.csv"
    path.write_bytes(write_csv(table.rows))

    draft = read(path)

    assert draft.layout == table.layout
    filled = {at for at, row in enumerate(table.rows, 1) if at > table.header + 1 and any(row)}
    assert filled <= rows_spoken_of(draft)
    content, named = written_back(draft, library, layouts, tmp_path)
    after = list(csv.reader(io.StringIO(content.decode(), newline="")))
    assert differing(table.rows, after, table.header) <= named


@pytest.mark.parametrize(
    ("layout", "column"),
    [
        ("ogp-2016", "Comm No"),
        ("ogp-2016", "_CompletionProgress"),
        ("ogp-2016", "Commitment Title"),
        ("ogp-2015", "000 Case No."),
        ("ogp-2024", "Verifiable"),
        ("ogp-2024", "Commitment Unique Identifier"),
    ],
)
def test_a_missing_column_is_named_and_the_layout_still_known(
    layout: str, column: str, shared_data: Path, read: Read, tmp_path: Path
) -> None:
    table = TABLES[layout](shared_data)
    place = table.place(column)
    path = tmp_path / "table.csv"
    path.write_bytes(write_csv([row[:place] + row[place + 1 :] for row in table.rows]))

    draft = read(path)

    assert draft.layout == layout
    assert codes(draft, "missing-column") == [(0, column)]


def test_planted_damage_is_found_where_it_was_planted(
    shared_data: Path, read: Read, tmp_path: Path
) -> None:
    table = table_2016(shared_data, damaged=True)
    path = tmp_path / "table.csv"
    path.write_bytes(write_csv(table.rows))

    found = {(one.code, one.row, one.column) for one in read(path).findings}

    assert set(table.planted) <= found
    assert len(table.planted) > 20
    # Codes 1 to 2 are an increase, as the partnership counts it.
    assert not {code for code, row, _ in found if row == 3} & {"change-disagrees", "unknown-label"}


def ratings_of(draft: Draft) -> list[tuple[object, ...]]:
    return [
        (plan.member_key, plan.number, plan.instrument, one.number, one.policy_areas, one.ratings)
        for plan in draft.plans
        for one in plan.commitments
    ]


def test_codes_written_as_decimals_are_the_same_codes(
    shared_data: Path,
    read: Read,
    library: InstrumentLibrary,
    layouts: Layouts,
    tmp_path: Path,
) -> None:
    table = table_2016(shared_data)
    plain, decimal = tmp_path / "plain.csv", tmp_path / "decimal.csv"
    plain.write_bytes(write_csv(table.rows))
    kept = {table.place(name) for name in ("Comm No", "Start Date", "End Date")}
    for row in table.rows[table.header + 1 :]:
        row[:] = [f"{c}.0" if c.isdecimal() and at not in kept else c for at, c in enumerate(row)]
    decimal.write_bytes(write_csv(table.rows))

    draft, same = read(decimal), read(plain)

    assert ratings_of(draft) == ratings_of(same)
    assert not codes(draft, "unknown-label")
    content, named = written_back(draft, library, layouts, tmp_path)
    after = list(csv.reader(io.StringIO(content.decode(), newline="")))
    assert differing(table.rows, after, table.header) <= named


def test_names_of_one_member_are_one_member_and_go_out_as_they_came(
    shared_data: Path,
    read: Read,
    library: InstrumentLibrary,
    layouts: Layouts,
    tmp_path: Path,
) -> None:
    table = table_2016(shared_data)
    names = ["The Netherlands", "Netherlands", "Pays-Bas", "NETHERLANDS*", "Holland"]
    table.rows = table.rows[: table.header + 1 + len(names)]
    for row, name in zip(table.rows[table.header + 1 :], names, strict=True):
        row[table.place("Country")], row[table.place("Action Plan Number")] = name, "2"
    path = tmp_path / "table.csv"
    path.write_bytes(write_csv(table.rows))

    draft = read(path)

    assert {plan.member_key for plan in draft.plans} == {"NL"}
    content, _ = written_back(draft, library, layouts, tmp_path)
    after = list(csv.reader(io.StringIO(content.decode(), newline="")))
    assert [row[table.place("Country")] for row in after[2:]] == names


class TestWorkbooks:
    """Workbooks as people keep them: several sheets, errors, formulas, merged cells."""

    @pytest.fixture
    def rows(self, shared_data: Path) -> Rows:
        return table_2016(shared_data).rows

    def save(self, folder: Path, book: openpyxl.Workbook) -> Path:
        path = folder / "book.xlsx"
        book.save(path)
        return path

    def test_the_sheet_a_person_sees_is_read(self, rows: Rows, read: Read, tmp_path: Path) -> None:
        book = openpyxl.Workbook()  # its first sheet stays empty
        old = book.create_sheet("Old")
        old.sheet_state = "hidden"
        seen = book.create_sheet("Commitments")
        for row in rows:
            seen.append(row)
        for row in rows[:4]:
            old.append(row)

        draft = read(self.save(tmp_path, book))

        assert draft.source.sheet == "Commitments"
        assert draft.commitment_count == len(rows) - 2
        (left_out,) = [one for one in draft.findings if one.code == "sheet-left-out"]
        assert "Old" in left_out.message
        assert "Its columns are those" in left_out.message

    def test_errors_and_formulas_without_value_are_named(
        self, rows: Rows, read: Read, tmp_path: Path
    ) -> None:
        book = openpyxl.Workbook()
        sheet = book.worksheets[0]
        for row in rows:
            sheet.append(row)
        place = rows[1].index("Theme") + 1
        sheet.cell(4, place, "#REF!").data_type = "e"
        sheet.cell(5, place, "=A1&B1")

        draft = read(self.save(tmp_path, book))

        assert codes(draft, "error-cell") == [(4, "Theme")]
        assert codes(draft, "formula-without-value") == [(5, "Theme")]

    def test_a_merged_country_counts_for_all_its_rows(
        self, rows: Rows, read: Read, tmp_path: Path
    ) -> None:
        for row in rows[2:6]:
            row[0] = "Ghana"
        book = openpyxl.Workbook()
        sheet = book.worksheets[0]
        for row in rows:
            sheet.append(row)
        sheet.merge_cells("A3:A6")

        draft = read(self.save(tmp_path, book))

        assert draft.commitment_count == len(rows) - 2
        assert codes(draft, "merged-cells") == [(row, "Country") for row in (4, 5, 6)]


class TestCanadasForm:
    """Milestone tables in Canada's form that are not its fourth plan."""

    def test_another_country_is_told_by_its_columns(self, shared_data: Path, read: Read) -> None:
        rows = canada_form(shared_data)
        rows = [["pays", "plan", *rows[0]], *(["Burkina Faso", "2", *row] for row in rows[1:])]

        draft = self.read_rows(rows, read, shared_data)

        assert [(plan.member_key, plan.number) for plan in draft.plans] == [("BF", "2")]
        assert not draft.plans[0].submitted
        assert draft.plans[0].commitments[0].milestones

    def test_other_years_are_another_plan(self, shared_data: Path, read: Read) -> None:
        draft = self.read_rows(canada_form(shared_data, later=4), read, shared_data)

        (plan,) = draft.plans
        assert (plan.member_key, plan.number, plan.submitted) == ("CA", "2022", "2022")
        assert codes(draft, "plan-supposed") == [(0, "")]

    def test_a_country_by_its_code(self, shared_data: Path, read: Read) -> None:
        rows = canada_form(shared_data)

        draft = self.read_rows(rows, read, shared_data, member="GH", plan="3")

        assert [(one.member_key, one.member_name) for one in draft.plans] == [("GH", "Ghana")]
        with pytest.raises(ImportRefused, match="action plan"):
            self.read_rows(rows, read, shared_data, member="GH")

    @pytest.fixture(autouse=True)
    def folder(self, tmp_path: Path) -> None:
        self.path = tmp_path / "plan.csv"

    def read_rows(self, rows: Rows, read: Read, _: Path, **options: str) -> Draft:
        self.path.write_bytes(write_csv(rows))
        return read(self.path, **options)


def test_columns_in_french_with_codes_as_commitments(read_rows: ReadRows) -> None:
    names = ["engagements", "titre_engagement_fr", "numéro du jalon", "jalons", "échéance"]
    rows = [names, *([f"C0{n}", f"Titre {n}", f"C0{n}.1", "Publier", "2023-06"] for n in (1, 2))]

    draft = read_rows(rows, member="Senegal", plan="1")

    (plan,) = draft.plans
    assert [(one.number, one.title) for one in plan.commitments] == [
        ("C01", "Titre 1"), ("C02", "Titre 2"),
    ]  # fmt: skip
    assert plan.commitments[0].milestones[0].number == "C01.1"


def test_a_quotation_that_never_closes_is_named(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text('Country,Plan,Number,Title\nPeru,1,1,"Open\nPeru,1,2,Budget\n', "utf-8")

    assert codes(read(path), "unclosed-quotation") == [(2, "Title")]


def test_numbers_that_became_dates_are_named(read_rows: ReadRows) -> None:
    rows = [["Country", "Plan", "Number", "Title"], ["Peru", "1", "5-Jan", "Open"]]

    assert codes(read_rows(rows), "number-taken-for-date") == [(2, "Number")]


def test_an_instrument_nobody_knows_is_refused(read_rows: ReadRows) -> None:
    with pytest.raises(ImportRefused, match="no instrument G9"):
        read_rows([["Country", "Plan", "Title"], ["Peru", "1", "Open"]], instrument="G9")


def test_thousands_of_odd_columns_are_mapped_in_a_moment(read_rows: ReadRows) -> None:
    names = ["Country", "Plan", "Title", *(f"answer {n}" for n in range(2000))]

    draft = read_rows([names, ["Peru", "1", "Open", *["0"] * 2000]])

    assert draft.commitment_count == 1
