"""Row 7: the Word report of 20, 200 and 1,000 commitments against zipping the same parts.

Each commitment has its grid and texts and, beside them, what the row was measured with: five
paragraphs of 120 words, each with a note, and two tables of 10 rows and 4 columns. The floor packs
as the standard library does unasked (level 6); the program packs at level 4.
"""

import dataclasses
import io
import re
import shutil
import tempfile
import uuid
import zipfile
from functools import partial
from pathlib import Path
from unittest import mock

from bench.measure import Result, compare, ratio, rounds, timed
from bench.words import real_words
from irm_desktop import paths
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.report import Report, ReportCommitment, ReportPassage
from irm_desktop.export import docx_report
from irm_desktop.export.docx_report import write_docx
from irm_desktop.storage.workspace import Workspace

SAMPLE = paths.resources() / "samples" / "sample.irm"
TARGETS = {20: 4.0, 200: 3.0, 1000: 3.0}
PARAGRAPHS, WORDS, NOTE = 5, 120, 12
TABLES, ROWS, COLUMNS = 2, 10, 4
LINEAR = 1.3  # times as long for each commitment of 1,000 as for each of 200


def passage(number: int) -> ReportPassage:
    """Paragraphs with a note each, and tables, as a researcher would write on one commitment."""
    seeds = range(number * PARAGRAPHS, (number + 1) * PARAGRAPHS)
    texts = [f"{real_words(seed, WORDS)}.^[{words(seed + 1, NOTE)}.]" for seed in seeds]
    texts += [table_of(seed) for seed in range(number * TABLES, (number + 1) * TABLES)]
    return ReportPassage(str(uuid.uuid4()), "findings", "What happened", "\n\n".join(texts))


def words(seed: int, count: int) -> str:
    """Words without what would be a mark in a note or part a cell of a table."""
    return re.sub(r"[^\w\s.,;:–’]", "", real_words(seed, count))


def table_of(seed: int) -> str:
    cells = [words(seed * ROWS * COLUMNS + place, 2) for place in range(ROWS * COLUMNS)]
    lines = [cells[place : place + COLUMNS] for place in range(0, len(cells), COLUMNS)]
    lines.insert(1, ["---"] * COLUMNS)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def report_of(commitments: int) -> Report:
    """The sample's report on Finland 1 with its commitments repeated up to the number."""
    library = load_library(paths.resources() / "instruments")
    with tempfile.TemporaryDirectory() as folder:
        # A copy, which may be brought up to date.
        path = Path(shutil.copy(SAMPLE, folder))
        with Workspace.open(path, actor="bench", library=library) as workspace:
            report = workspace.report(workspace.plan_by_key("FI-1").id, "end_of_term", "en")
    every = tuple(
        again(report.commitments[number % len(report.commitments)], number + 1)
        for number in range(commitments)
    )
    names = tuple(each.id for each in every)
    sections = tuple(
        dataclasses.replace(each, commitments=names if each.kind == "commitments" else ())
        for each in report.sections
    )
    return dataclasses.replace(report, sections=sections, commitments=every)


def again(commitment: ReportCommitment, number: int) -> ReportCommitment:
    return dataclasses.replace(
        commitment,
        id=str(uuid.uuid4()),
        number=str(number),
        passages=(*commitment.passages, passage(number)),
    )


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zip_again(parts: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def write_unread(report: Report, path: Path) -> None:
    """Write, but do not read back and compare, which the program always does."""
    with mock.patch.object(docx_report, "check_document", return_value=None):
        write_docx(report, path)


def results(count: int = 5) -> list[Result]:
    found = []
    seconds: dict[int, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.docx"
        for size, target in TARGETS.items():
            report = report_of(size)
            write_docx(report, path)
            parts = parts_of(path)
            works = {
                "zip of the parts": timed(partial(zip_again, parts)),
                "report": timed(partial(write_docx, report, path)),
                "unread": timed(partial(write_unread, report, path)),
            }
            values = rounds(works, count if size < 1000 else 3)
            seconds[size] = [each / size for each in values["report"]]
            writing = ratio(values["unread"], values["zip of the parts"])
            found.append(
                compare(
                    "7",
                    f"Word report, {size:,} commitments",
                    values,
                    ours="report",
                    floor="zip of the parts",
                    target=target,
                    note=f"×{writing:.2f} without reading it back",
                )
            )
    return [*found, linear(seconds)]


def linear(seconds: dict[int, list[float]]) -> Result:
    """Seconds for each commitment, of the longest report and the one before it."""
    *_, fewer, most = seconds
    return compare(
        "7",
        f"… each of {most:,} commitments",
        {"ours": seconds[most], "fewer": seconds[fewer][: len(seconds[most])]},
        ours="ours",
        floor="fewer",
        target=LINEAR,
        note=f"against each of {fewer:,}",
    )
