"""The workbooks that the import is measured with: sound ones, and the damaged sample repeated."""

import csv
import random
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from openpyxl import Workbook

from bench.words import SAMPLE, some_words

ROWS = 5_000
IN_A_PLAN = 20
DAMAGED = 0.01  # share of the rows with something for the doctor
MEMBERS = ("Brazil", "Estonia", "Georgia", "Ireland", "Mexico", "Philippines", "Spain", "Tanzania")
THEMES = ("Open Data", "Access to Information", "Public Procurement", "Civic Space", "Justice")
LEADS = (
    "Ministry of Finance",
    "Ministério da Justiça",
    "Office of the Prime Minister",
    "Ombudsman",
)
LEVELS = ("d. Complete", "c. Substantial", "b. Limited", "a. Not started")
IMPACTS = ("Minor", "Moderate", "Transformative", "None")
CODES = {"d. Complete": 5, "c. Substantial": 4, "b. Limited": 3, "a. Not started": 2} | {
    "Minor": 1, "Moderate": 2, "Transformative": 3, "None": 0, "c. high": 3, "b. medium": 2,
}  # fmt: skip
DAMAGES: Sequence[tuple[str, Callable[[str], str]]] = (
    ("Full Text", lambda text: f"<p>{text}</p>"),
    ("Commitment Title", lambda text: f"\ufffc{text}"),
    ("Supporting Institution(s)", lambda text: text.replace(" ", "\u200b ", 1)),
    ("Start Date", lambda text: "03/04/2014"),
    ("_CompletionProgress", lambda text: "1"),
)


def sound_rows() -> list[dict[str, object]]:
    """Forty columns: ids, country, year, 8 short texts, 8 labels, 6 dates, 6 numbers, 5 texts of
    15 to 60 words, 2 of 20 to 120 of which a tenth has 500. Names and spellings of 2016."""
    chance = random.Random(6)
    rows = [_sound_row(number, chance) for number in range(ROWS)]
    for number in chance.sample(range(ROWS), round(ROWS * DAMAGED)):
        name, damage = DAMAGES[number % len(DAMAGES)]
        rows[number][name] = damage(str(rows[number][name]))
    return rows


def _sound_row(number: int, chance: random.Random) -> dict[str, object]:
    plan, place = divmod(number, IN_A_PLAN)
    progress, end, impact = chance.choice(LEVELS), chance.choice(LEVELS), chance.choice(IMPACTS)
    specificity = chance.choice(("c. high", "b. medium"))
    start = datetime(2013, 1, 1) + timedelta(days=chance.randrange(700))
    return {
        "Country": MEMBERS[plan % len(MEMBERS)],
        "Action Plan Number": plan // len(MEMBERS) + 1,
        "Comm No": str(place + 1),
        "Compound": f"{plan:03}-{place + 1:02}",
        "Year of submission": 2014,
        **{name: _text(chance, 15, 60) for name in _TEXTS},
        **{name: _text(chance, 500, 500) if chance.random() < 0.1 else _text(chance, 20, 120)
           for name in ("Full Text", "Description of Results")},
        "Short Title": _text(chance, 3, 6),
        "Theme": chance.choice(THEMES),
        "Cluster": chance.choice(THEMES),
        "Lead Institution": chance.choice(LEADS),
        "Contact Name": _text(chance, 2, 2),
        "Contact Position": chance.choice(LEADS),
        "Contact Email": f"contact{plan}@example.org",
        "Contact Telephone": f"+372 {chance.randrange(10**6):06}",
        "Start Date": start,
        "End Date": start + timedelta(days=chance.randrange(30, 700)),
        **{name: start + timedelta(days=chance.randrange(900)) for name in _DATES},
        "Specificity": specificity,
        "_Specificity": CODES[specificity],
        **{f"Value -{name}": "1" for name in ("Info", "Part", "Acc", "Tech")},
        "_Relevant": 1,
        "Potential impact": impact,
        "_Pot Impact Coded": CODES[impact],
        "Completion (progress report)": progress,
        "_CompletionProgress": CODES[progress],
        "Completion (end of term)": end,
        "_CompletionEndTerm": CODES[end],
        "Report publication year (progress report)": 2015,
    }  # fmt: skip


_TEXTS = ("Commitment Title", "Supporting Institution(s)", "Objective", "Evidence", "Next Steps")
_DATES = ("Consulted On", "Published On", "Reviewed On", "Updated On")


def _text(chance: random.Random, least: int, most: int) -> str:
    return some_words(chance, chance.randint(least, most))


def sample_rows() -> list[dict[str, object]]:
    """The sample's rows, nine in ten damaged, over and over, each time as another plan."""
    with SAMPLE.open(encoding="utf-8", newline="") as stream:
        _, names, *rows = csv.reader(stream)
    kept = [place for place in range(len(names)) if place not in DROPPED][:40]
    chance = random.Random(6)
    found = []
    for number in range(ROWS):
        row: dict[str, object] = {names[p]: rows[number % len(rows)][p] for p in kept}
        row["Action Plan Number"] = str(number // len(rows) + 1)
        row["Commitment Title"] = f"{row['Commitment Title']} ({number})"
        row["Full Text"] = some_words(chance, 600)
        found.append(row)
    return found


DROPPED = range(16, 82)  # of the 2016 table's 108 columns: tags and contacts, to leave about 40


def make_workbook(path: Path, rows: Sequence[dict[str, object]]) -> None:
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("Commitments")
    sheet.append(list(rows[0]))
    for row in rows:
        sheet.append(list(row.values()))
    workbook.save(path)
