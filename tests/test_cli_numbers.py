"""`numbers` and `export --all` as other programs use them."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from tests.command_line import SAMPLE_TABLE, irm

TABLES = [
    "overview", "country", "year", "generation", "stars", "completion", "impact", "opened", "codes",
]  # fmt: skip


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("numbers") / "filled.irm"
    assert irm("new", path).status == 0
    assert irm("import", path, SAMPLE_TABLE).status == 1
    return path


def test_numbers_tells_every_figure_as_json_alone(filled: Path) -> None:
    result = irm("numbers", filled, "--json")

    told = result.json
    assert (result.status, result.err) == (0, "")
    assert set(told) == {"title", "language", "notes", "tables"}
    assert set(told["tables"][0]) == {
        "id", "title", "mixes_generations", "notes", "columns", "rows",
    }  # fmt: skip
    assert {table["id"] for table in told["tables"]} <= set(TABLES)
    overview = {row["key"]: row["cells"]["number"] for row in told["tables"][0]["rows"]}
    assert overview["members_national"] == {"text": "3", "count": 3, "of": None, "unknown": 0}
    assert overview["commitments"]["count"] == 51
    assert overview["starred"]["of"] + overview["starred"]["unknown"] <= 51
    assert told["tables"][0]["mixes_generations"].startswith("These figures mix 2 generations")


def test_numbers_can_be_broken_down_by_one_thing_alone(filled: Path) -> None:
    result = irm("numbers", filled, "--by", "year", "--json")

    overview, years = result.json["tables"]
    assert (overview["id"], years["id"]) == ("overview", "year")
    assert [row["key"] for row in years["rows"]][-1] == "all"
    assert sum(row["cells"]["plans"]["count"] for row in years["rows"][:-1]) == 3
    assert all(row["generations"] for row in years["rows"])


def test_numbers_says_where_generations_are_mixed(filled: Path) -> None:
    result = irm("numbers", filled, "--by", "country")

    assert result.status == 0
    assert "By country" in result.out
    assert result.out.count("generations of the method (") == 2  # over both tables
    assert "never counted as no" in result.out


@pytest.mark.parametrize(
    ("language", "title"),
    [("fr", "Le PGO en chiffres"), ("es", "OGP en cifras"), ("ar", "الشراكة بالأرقام")],
)
def test_numbers_are_told_in_the_language_asked_for(
    filled: Path, language: str, title: str
) -> None:
    assert irm("numbers", filled, "--json", "--language", language).json["title"] == title


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ("--by", "region"),
            "Figures are broken down by country, year or generation, not by region.",
        ),
        (("--language", "de"), "Figures are told in en, fr, es or ar, not in de."),
    ],
)
def test_numbers_refuses_what_it_does_not_know(
    filled: Path, words: tuple[str, ...], sentence: str
) -> None:
    result = irm("numbers", filled, *words)

    assert (result.status, result.out, result.err.strip()) == (2, "", sentence)


def test_export_all_writes_every_commitment(filled: Path, tmp_path: Path) -> None:
    path = tmp_path / "all.xlsx"

    result = irm("export", filled, "--all", path)

    assert (result.status, result.err) == (0, "")
    assert result.out.strip() == f"Wrote {path}: 51 commitments."
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    listed = irm("list", filled, "--json").json["plans"]
    numbers = sorted(one["number"] for plan in listed for one in plan["commitments"])
    assert sorted(str(row[rows[0].index("number")]) for row in rows[2:]) == numbers
    assert len(load_workbook(path)["By country"]._charts) == 2


def test_export_all_takes_the_language_and_the_other_exports_with_it(
    filled: Path, tmp_path: Path
) -> None:
    everything, plan = tmp_path / "tous.xlsx", tmp_path / "plan.xlsx"
    key = irm("list", filled, "--json").json["plans"][0]["key"]

    result = irm("export", filled, key, "--report", "progress", "--xlsx", plan,
                 "--all", everything, "--language", "fr", "--json")  # fmt: skip

    assert result.status == 0
    assert result.json["files"] == [str(plan), str(everything)]
    assert load_workbook(everything).sheetnames[0] == "Engagements"


def test_export_all_refuses_a_name_that_is_no_workbook(filled: Path, tmp_path: Path) -> None:
    result = irm("export", filled, "--all", tmp_path / "all.csv")

    assert (result.status, result.err.strip()) == (
        2,
        "A workbook ends in .xlsx, and all.csv does not: give it a name such as all.xlsx.",
    )
    assert list(tmp_path.iterdir()) == []
