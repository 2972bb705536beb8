"""Row 7: the Word report of 20, 56 and 200 commitments against zipping the same parts.

The floor packs as the standard library does unasked (level 6); the program packs at level 4.
"""

import dataclasses
import io
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
TARGETS = {20: 4.0, 56: 4.0, 200: 3.0}
PARAGRAPHS, WORDS = 5, 120


def passage(number: int) -> ReportPassage:
    """Five paragraphs of 120 words, as a researcher would write on one commitment."""
    seeds = range(number * PARAGRAPHS, (number + 1) * PARAGRAPHS)
    text = "\n\n".join(real_words(seed, WORDS) for seed in seeds)
    return ReportPassage(str(uuid.uuid4()), "findings", "What happened", text)


def report_of(commitments: int) -> Report:
    """The sample's report on Finland 1 with its commitments repeated up to the number."""
    library = load_library(paths.resources() / "instruments")
    with Workspace.open(SAMPLE, actor="bench", library=library, read_only=True) as workspace:
        report = workspace.report(workspace.plan_by_key("FI-1").id, "end_of_term", "en")
    return dataclasses.replace(
        report,
        commitments=tuple(
            again(report.commitments[number % len(report.commitments)], number + 1)
            for number in range(commitments)
        ),
    )


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
            values = rounds(works, count)
            writing = ratio(values["unread"], values["zip of the parts"])
            what = f"Word report, {size} commitments"
            found.append(
                compare(
                    "7",
                    what,
                    values,
                    ours="report",
                    floor="zip of the parts",
                    target=target,
                    note=f"×{writing:.2f} without reading it back",
                )
            )
    return found
