"""The IRM's own table of July 2016, through the command line: counts, stars, figures, reasons."""

import csv
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

PUBLISHED = {
    "star_a": "Starred (pre-June 2014 assessments)",
    "star_b": "Starred (2015 only)",
    "star_c": "Starred (current formula) progress report",
    "star_c_end_of_term": "Starred (current formula) end of term",
}
CODED = {"star_a": 332, "star_b": 455, "star_c": 271, "star_c_end_of_term": 23}
DISAGREEING = {
    ("star_a", "CA-1", "2.1"),
    ("star_a", "CA-1", "2.2"),
    ("star_b", "SV-2", "1.9"),
    ("star_b", "SV-2", "2.1"),
    ("star_b", "SV-2", "5.4"),
    ("star_b", "MD-2", "1"),
    ("star_b", "MD-2", "4"),
}


def run(*arguments: object, status: int = 0) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "irm_desktop", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
    )
    assert done.returncode == status, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def table() -> Path:
    file = Path(__file__).parents[3] / "shared" / "data" / "irm-commitments-2016.csv"
    if not file.exists():
        pytest.skip("the IRM table of 2016 is not beside this checkout (../shared/data)")
    return file


@pytest.fixture(scope="module")
def imported(table: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    workspace = tmp_path_factory.mktemp("irm") / "irm-2016.irm"
    run("new", workspace)
    return workspace, json.loads(run("import", workspace, table, "--json", status=1))


@pytest.fixture(scope="module")
def listed(imported: tuple[Path, dict[str, Any]]) -> dict[str, Any]:
    listing: dict[str, Any] = json.loads(run("list", imported[0], "--json"))
    return {plan["key"]: plan for plan in listing["plans"]}


def test_every_commitment_plan_and_country_arrives(
    imported: tuple[Path, dict[str, Any]], listed: dict[str, Any]
) -> None:
    told = imported[1]

    assert (told["commitments"], told["plans"], told["members"]) == (962, 58, 32)
    assert sum(len(plan["commitments"]) for plan in listed.values()) == 962
    assert len({plan["member"] for plan in listed.values()}) == 32


def test_29_repeated_numbers_and_7_disagreeing_stars_are_findings(
    imported: tuple[Path, dict[str, Any]],
) -> None:
    codes = Counter(finding["code"] for finding in imported[1]["findings"])

    assert codes["repeated-number"] == 29
    assert codes["star-disagrees"] == 7


def test_recomputed_stars_equal_the_published_ones_but_for_seven(
    table: Path, listed: dict[str, Any]
) -> None:
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    names = rows[1]
    coded: Counter[str] = Counter()
    published: dict[tuple[str, str], Counter[tuple[str, str]]] = {}
    for row in rows[2:]:
        cells = dict(zip(names, row, strict=False))
        for star, column in PUBLISHED.items():
            if cells[column] in {"0", "1"}:
                coded[star] += 1
                key = (cells["Country"] + cells["Action Plan Number"], star)
                truth = "yes" if cells[column] == "1" else "no"
                published.setdefault(key, Counter())[cells["Comm No"], truth] += 1
    computed: set[tuple[str, str, str]] = set()
    by_name = {plan["member"] + plan["number"]: plan for plan in listed.values()}
    renamed = {"USA": "United States", "Czech Republic": "Czechia"}
    for (name, star), wanted in published.items():
        country, number = name[:-1], name[-1]
        plan = by_name.get(name) or by_name[renamed[country] + number]
        found = Counter(
            (commitment["number"], commitment["derived"][star])
            for commitment in plan["commitments"]
        )
        computed |= {(star, plan["key"], number) for number, _truth in wanted - found}

    assert coded == CODED
    assert computed == DISAGREEING


def test_spain_2_at_a_glance_is_as_printed(imported: tuple[Path, dict[str, Any]]) -> None:
    listing = json.loads(run("list", imported[0], "--json"))
    spain = next(plan for plan in listing["plans"] if plan["key"] == "ES-2")["commitments"]
    completion = Counter(commitment["ratings"]["completion_midterm"] for commitment in spain)

    assert completion == {"Complete": 3, "Substantial": 5, "Limited": 2}
    assert sum(commitment["derived"]["relevant"] == "yes" for commitment in spain) == 10
    assert sum(c["ratings"]["potential_impact"] == "Transformative" for c in spain) == 2
    assert sum(commitment["derived"]["star_c"] == "yes" for commitment in spain) == 0


@pytest.mark.parametrize("number", ["8", "10"])
def test_explain_says_why_spain_has_no_star(
    imported: tuple[Path, dict[str, Any]], number: str
) -> None:
    words = run("explain", imported[0], "ES-2", number)

    assert "Completion is Limited" in words or "completion is Limited" in words


def test_explain_tells_the_formulas_of_chile_apart(imported: tuple[Path, dict[str, Any]]) -> None:
    told = json.loads(run("explain", imported[0], "CL-1", "3.1", "--json"))
    text = json.dumps(told)
    listing = json.loads(run("list", imported[0], "--json"))
    chile = next(plan for plan in listing["plans"] if plan["key"] == "CL-1")
    commitment = next(c for c in chile["commitments"] if c["number"] == "3.1")

    assert "Low" in text
    assert [commitment["derived"][star] for star in ("star_a", "star_b", "star_c")] == [
        "yes",
        "no",
        "no",
    ]
