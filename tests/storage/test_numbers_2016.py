"""The IRM's table of 2016 imported and counted, against figures that other code takes from the
table's own cells (reference 6.6). The countries are those at hand, 32 of the 61."""

import csv
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.domain.numbers import Numbers, NumbersCell
from irm_desktop.importing.importer import read_draft
from tests.builders import a_workspace, the_library
from tests.conftest import SHARED

Cells = dict[str, str]
COMPLETION, END = "Completion (progress report)", "Completion (end of term)"
LABELS = {
    "complete": "d. Complete", "substantial": "c. Substantial", "limited": "b. Limited",
    "not_started": "a. Not started", "unclear": "Unclear", "withdrawn": "Withdrawn",
}  # fmt: skip
IMPACT = ("transformative", "moderate", "minor", "none")
DONE = ("d. complete", "c. substantial")


def counted(table: Path, folder: Path) -> Numbers:
    with a_workspace(folder) as workspace:
        layouts = load_layouts(paths.resources() / "layouts")
        workspace.accept(read_draft(table, the_library(), layouts))
        return workspace.numbers()


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Numbers:
    table = SHARED / "data" / "irm-commitments-2016.csv"
    if not table.is_file():
        pytest.skip("the real tables of ../shared/data are not beside this checkout")
    return counted(table, tmp_path_factory.mktemp("numbers"))


@pytest.fixture(scope="module")
def table() -> list[Cells]:
    path = SHARED / "data" / "irm-commitments-2016.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        _, head, *rows = csv.reader(file)
    return [dict(zip(head, row, strict=True)) for row in rows]


def cell(numbers: Numbers, table: str, row: str, column: str) -> NumbersCell:
    shown = numbers.table(table)
    (line,) = (one for one in shown.rows if one.key == row)
    return line.cells[[one.key for one in shown.columns].index(column)]


def groups(table: list[Cells], column: str) -> Iterator[tuple[str, list[Cells]]]:
    for name in sorted({row[column] for row in table}):
        yield name, [row for row in table if row[column] == name]


def number(numbers: Numbers, part: str, key: str, column: str) -> int:
    """The count, 0 where the column is left out or nothing was asked."""
    if column not in [one.key for one in numbers.table(part).columns]:
        return 0
    return cell(numbers, part, key, column).count or 0


def test_the_workspace_as_a_whole(found: Numbers, table: list[Cells]) -> None:
    told = {row.key: row.cells[0].count for row in found.table("overview").rows}

    assert told["members_national"] == len({row["Country"] for row in table}) == 32
    assert told["members_local"] == 0
    assert told["plans"] == len({(r["Country"], r["Action Plan Number"]) for r in table}) == 58
    assert told["commitments"] == len(table) == 962
    assert told["assessed"] == sum(row["IRM Assessed (Y/N)?"] == "1" for row in table) == 899
    assessed = {
        (row["Country"], row["Action Plan Number"])
        for row in table
        if row["IRM Assessed (Y/N)?"] == "1"
    }
    assert told["plans_assessed"] == len(assessed) == 53


@pytest.mark.parametrize("level", LABELS)
def test_completion_by_year_follows_the_labels(
    found: Numbers, table: list[Cells], level: str
) -> None:
    for year, rows in groups(table, "Year of submission"):
        expected = sum(row[COMPLETION].lower() == LABELS[level].lower() for row in rows)
        assert number(found, "year", year, level) == expected, year


def test_completion_labels_and_codes_differ_where_the_codebook_says(
    found: Numbers, table: list[Cells]
) -> None:
    """Four rows of Moldova; the code column alone would give other figures for 2014."""
    codes = Counter(
        row["_CompletionProgress"] for row in table if row["Year of submission"] == "2014"
    )
    told = {level: number(found, "year", "2014", level) for level in LABELS}

    assert (told["limited"], told["substantial"], told["not_started"]) == (111, 97, 16)
    assert (codes["3"], codes["4"], codes["2"]) == (109, 95, 20)
    listed = {
        row.key: row.cells[2].count
        for row in found.table("codes").rows
        if row.label == "_CompletionProgress"
    }
    assert listed == {"_CompletionProgress.2.3": 2, "_CompletionProgress.2.4": 2}


@pytest.mark.parametrize("level", IMPACT)
def test_potential_impact_by_year_follows_the_labels(
    found: Numbers, table: list[Cells], level: str
) -> None:
    for year, rows in groups(table, "Year of submission"):
        expected = sum(row["Potential impact"].lower() == level for row in rows)
        assert number(found, "year", year, level) == (0 if year == "2011" else expected), year


def test_impact_coded_three_though_not_reviewed_is_not_transformative(
    found: Numbers, table: list[Cells]
) -> None:
    coded = sum(row["_Pot Impact Coded"] == "3" for row in table)

    assert number(found, "year", "all", "transformative") == coded - 13 == 122


def relevant(row: Cells) -> bool | None:
    """Section 2.6: technology alone never counts."""
    flags = [row[f"Value -{name}"] for name in ("Info", "Part", "Acc")]
    return None if "NR" in flags else "1" in flags


def test_relevant_commitments_by_country(found: Numbers, table: list[Cells]) -> None:
    told = {row.label: row.key for row in found.table("country").rows}
    names = {"USA": "United States", "Czech Republic": "Czechia",
             "Trinidad and Tobago": "Trinidad & Tobago"}  # fmt: skip
    for country, rows in groups(table, "Country"):
        truths = [relevant(row) for row in rows]
        shown = cell(found, "country", told[names.get(country, country)], "relevant")
        count = truths.count(True)
        if count or False in truths:
            assert (shown.count, shown.of) == (count, count + truths.count(False)), country
        else:
            assert shown.text == "–", country


def star(row: Cells, formula: str, completion: str = COMPLETION) -> bool | None:
    """Section 2.9, from the labels of the table and nothing else; None where one is missing."""
    if "NR" in (row["Specificity"], row["Potential impact"], row[completion]):
        return None
    if row[completion] in ("ND", "NA") or relevant(row) is None:
        return None
    enough = {"A": ("Moderate", "Transformative"), "B": ("Moderate", "Transformative")}
    return (
        bool(relevant(row))
        and row[completion].lower() in DONE
        and row["Potential impact"] in enough.get(formula, ("Transformative",))
        and (formula == "A" or row["Specificity"] in ("b. medium", "c. high"))
    )


@pytest.mark.parametrize(
    ("derived", "formula", "completion", "rates"),
    [
        ("star_a", "A", COMPLETION, {"2012": (70, 332), "2013": (45, 207), "2014": (71, 271)}),
        ("star_b", "B", COMPLETION, {"2012": (51, 332), "2013": (43, 207), "2014": (66, 271)}),
        ("star_c", "C", COMPLETION, {"2012": (29, 332), "2013": (8, 207), "2014": (11, 271)}),
        ("star_c_end_of_term", "C", END, {"2013": (0, 23)}),
    ],
)
def test_star_rates_by_formula_and_year(
    found: Numbers,
    table: list[Cells],
    derived: str,
    formula: str,
    completion: str,
    rates: dict[str, tuple[int, int]],
) -> None:
    expected, told = {}, {}
    for year, rows in groups(table, "Year of submission"):
        stars = [star(row, formula, completion) for row in rows if year > "2011"]
        if year in rates:
            expected[year] = (stars.count(True), len(stars) - stars.count(None))
    for row in found.table("stars").rows:
        name, year, *_ = row.key.split(".")
        if name == derived and year != "all":
            told[year] = (row.cells[3].count, row.cells[3].of)

    assert told == expected == rates


def test_published_stars_differ_only_where_the_report_of_differences_says(
    found: Numbers, table: list[Cells]
) -> None:
    """Formula A: Canada's two commitments with technology alone; B: El Salvador's three that
    qualify, and two of Moldova whose completion code is wrong."""
    columns = {
        "A": "Starred (pre-June 2014 assessments)",
        "B": "Starred (2015 only)",
    }
    published = {f: sum(row[c] == "1" for row in table) for f, c in columns.items()}
    listed = {
        (row.label, row.cells[0].text): (row.cells[2].count, row.cells[3].text)
        for row in found.table("codes").rows
    }

    assert published["A"] == 70 + 2
    assert listed[columns["A"], "1"] == (2, "CA-1 (2)")
    assert listed[columns["B"], "0"] == (5, "MD-2 (2), SV-2 (3)")
    assert listed["_Relevant", "1"] == (2, "CA-1 (2)")


def test_the_first_end_of_term_reports(found: Numbers, table: list[Cells]) -> None:
    """Of the first four, Finland's 18 and Hungary's 5 are at hand."""
    opened = "Did it open government (end of term only)"
    ended = [row for row in table if row[opened] not in ("ND", "NR")]
    (row,) = (r for r in found.table("completion").rows if r.key == "G2a.completion_end_of_term")
    keys = [one.key for one in found.table("completion").columns]
    told = {key: one.count for key, one in zip(keys, row.cells, strict=True)}
    (by_level,) = found.table("opened").rows
    levels = [one.key for one in found.table("opened").columns]
    shown = {key: one.count for key, one in zip(levels, by_level.cells, strict=True)}

    assert Counter(r["Country"] for r in ended) == {"Finland": 18, "Hungary": 5}
    for level in ("complete", "substantial", "limited", "not_started"):
        assert told[level] == sum(r[END].lower() == LABELS[level].lower() for r in ended), level
    headline = Counter(r[opened] for r in ended)
    assert (shown["major"], shown["marginal"], shown["did_not_change"]) == (
        headline["d. Major"],
        headline["c. Marginal"],
        headline["b. None"],
    )


@pytest.fixture
def spain(shared_data: Path, tmp_path: Path) -> Path:
    """Spain's plan of 2014 to 2016 alone, as the table has it."""
    path = shared_data / "irm-commitments-2016.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        numbers, head, *rows = csv.reader(file)
    own = tmp_path / "spain.csv"
    with own.open("w", encoding="utf-8", newline="") as file:
        kept = (row for row in rows if row[:2] == ["Spain", "2"])
        csv.writer(file).writerows([numbers, head, *kept])
    return own


def test_spain_2014_has_the_figures_that_its_report_prints(spain: Path, tmp_path: Path) -> None:
    """10 commitments, midterm C3 S5 L2 NS0, relevant 10, transformative 2, all three 0 (S65)."""
    numbers = counted(spain, tmp_path)

    told: Callable[[str], NumbersCell] = lambda key: cell(numbers, "year", "2014", key)  # noqa: E731
    levels = [told(key).count for key in ("complete", "substantial", "limited", "not_started")]
    assert told("commitments").count == 10
    assert levels == [3, 5, 2, 0]
    assert told("relevant").text == "10 of 10 (100.0%)"
    assert told("transformative").count == 2
    assert told("high_completion").text == "8 of 10 (80.0%)"
    assert told("starred").text == "0 of 10 (0.0%)"
    assert numbers.table("overview").mixes_generations == ""


def test_the_same_figures_stand_in_all_four_languages(spain: Path, tmp_path: Path) -> None:
    with a_workspace(tmp_path) as workspace:
        layouts = load_layouts(paths.resources() / "layouts")
        workspace.accept(read_draft(spain, the_library(), layouts))
        told = {language: workspace.numbers(language) for language in ("en", "fr", "es", "ar")}

    counts = {
        language: [[c.count for c in row.cells] for row in one.table("country").rows]
        for language, one in told.items()
    }
    assert counts["fr"] == counts["es"] == counts["ar"] == counts["en"]
    names = {language: one.table("country").rows[0].label for language, one in told.items()}
    assert names == {"en": "Spain", "fr": "Espagne", "es": "España", "ar": "إسبانيا"}


@pytest.fixture(scope="module")
def with_process(tmp_path_factory: pytest.TempPathFactory) -> Numbers:
    """Both tables of 2016 in one workspace."""
    folder = SHARED / "data"
    if not folder.is_dir():
        pytest.skip("the real tables of ../shared/data are not beside this checkout")
    layouts = load_layouts(paths.resources() / "layouts")
    with a_workspace(tmp_path_factory.mktemp("process")) as workspace:
        for name in ("irm-commitments-2016.csv", "irm-process-2016.csv"):
            workspace.accept(read_draft(folder / name, the_library(), layouts))
        return workspace.numbers()


@pytest.fixture(scope="module")
def process() -> list[Cells]:
    path = SHARED / "data" / "irm-process-2016.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        _, _, head, *rows = csv.reader(file)
    return [dict(zip(head, row, strict=False)) for row in rows if row[1].strip().isdigit()]


def test_levels_of_public_influence_are_those_of_the_process_table(
    with_process: Numbers, process: list[Cells]
) -> None:
    columns = {
        "influence_development": "IAP2 level during development",
        "influence_implementation": "IAP2 level during imp.",
    }
    table = with_process.table("influence")
    assert len(process) == 64
    for place, column in enumerate(table.columns):
        published = Counter(row[columns[column.key]].strip() for row in process)
        for row in table.rows:
            assert row.cells[place].count == published[row.label], (column.key, row.key)
    assert [row.cells[0].count for row in table.rows] == [0, 3, 4, 17, 1, 0]


def test_plans_with_a_forum_are_those_of_the_process_table(
    with_process: Numbers, process: list[Cells]
) -> None:
    told = cell(with_process, "year", "all", "forum")
    flags = Counter(row["_Regular forum"].strip() for row in process)

    assert (told.count, told.of) == (flags["1"], flags["1"] + flags["0"])
    assert told.count is not None
    assert told.count > 10
