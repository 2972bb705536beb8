"""The command `export`: a plan's report as Word and Excel, all commitments as a workbook, or the
records as open data."""

import os
from collections.abc import Callable
from pathlib import Path

import typer

from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.layout import Layout
from irm_desktop.domain.report import Report
from irm_desktop.errors import UserError
from irm_desktop.export.docx_report import write_docx
from irm_desktop.export.office_workbook import write_office
from irm_desktop.export.open_data import write_open_data
from irm_desktop.export.xlsx_workbook import write_xlsx
from irm_desktop.headless import output, session, status
from irm_desktop.headless.conflicts_command import warn_of_conflicts
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.headless.names_gate import ALL_THE_SAME, pass_names
from irm_desktop.storage.workspace import Workspace

BESIDE = ("-wal", "-shm", "-journal", ".lock", ".keys")  # endings of the files beside a workspace
LANGUAGES = ("en", "fr", "es", "ar")
PLAN = typer.Argument(None, metavar="[PLAN]", help="The plan's key, such as ES-2 or GETB-1.")
KINDS = (
    "progress (plans of 2011 and 2012), progress or end_of_term (2013), "
    "progress, midterm or end_of_term (2014 to 2016), "
    "design, implementation or transitional (2017 to 2019), "
    "brief, review, midterm_review or results (from 2020)"
)
KIND = typer.Option(
    None, "--report", metavar="KIND", help=f"By the plan's year of submission: {KINDS}."
)
DOCX = typer.Option(None, "--docx", metavar="F", help="Write the report as Word here.")
XLSX = typer.Option(None, "--xlsx", metavar="F", help="Write the plan as a workbook here.")
LANGUAGE = typer.Option("en", "--language", metavar="L", help="en, fr, es or ar.")
ALL = typer.Option(
    None, "--all", metavar="F", help="Write all commitments of all countries as a workbook here."
)
OPEN_DATA = typer.Option(None, "--open-data", metavar="F", help="Write the records as CSV here.")
JSON = typer.Option(False, "--json", help="Print every cell that differs as JSON.")
SHOWN = 5  # rows named for a person, of the cells of one column that differ
LAYOUT = typer.Option(None, "--layout", metavar="L", help="ogp-2015, ogp-2016 or ogp-2024.")


def export(
    workspace: Path = WORKSPACE,
    plan: str | None = PLAN,
    report: str | None = KIND,
    docx: Path | None = DOCX,
    xlsx: Path | None = XLSX,
    language: str = LANGUAGE,
    everything: Path | None = ALL,
    open_data: Path | None = OPEN_DATA,
    layout: str | None = LAYOUT,
    all_the_same: str | None = ALL_THE_SAME,
    as_json: bool = JSON,
) -> int:
    """Write a plan's report (Word, Excel), all commitments as a workbook, or the records (CSV).

    A file that is there is replaced once the new one has been written and read back.
    """
    say = output.note if as_json else output.line  # JSON has standard output to itself
    targets = [path for path in (docx, xlsx, everything, open_data) if path is not None]
    check_targets(workspace, targets)
    check_endings(docx, xlsx, everything, open_data)
    check_language(language)
    chosen = chosen_layout(layout) if open_data is not None else None
    with session.open_workspace(workspace, read_only=True) as opened:
        pass_names(opened, all_the_same)
        findings: tuple[Finding, ...] = ()
        if docx is not None or xlsx is not None:
            write_report(opened, wanted_plan(plan), wanted_kind(report), language, docx, xlsx, say)
        if everything is not None or open_data is not None:
            warn_of_conflicts(opened)
        if everything is not None:
            write_all(opened, language, everything, say)
        if open_data is not None and chosen is not None:
            findings = write_data(opened, plan, chosen, open_data)
    if as_json:
        output.answer(shape(targets, findings))
    else:
        output.show_columns(findings, SHOWN)
    if open_data is not None:
        changed = sum(finding.code == "cell-written" for finding in findings)
        say(f"Wrote {open_data}; {changed} cells differ from the table that was imported.")
    return status.for_findings(findings)


def shape(targets: list[Path], findings: tuple[Finding, ...]) -> dict[str, object]:
    """`before` is the cell that was imported, `after` the one that was written."""
    return {
        "files": [str(path) for path in targets],
        "findings": [
            {**output.finding_shape(finding), "before": finding.before, "after": finding.after}
            for finding in findings
        ],
    }


def refuse(sentence: str) -> UserError:
    return UserError(sentence, "usage")


def check_targets(workspace: Path, targets: list[Path]) -> None:
    """At least one file, each another one, none of them the workspace. Raises UserError."""
    if not targets:
        raise refuse("Say what to write: --docx F, --xlsx F, --all F or --open-data F.")
    places = [os.path.normcase(path.resolve()) for path in targets]
    own = own_files(workspace)
    for path, place in zip(targets, places, strict=True):
        if place == own[0] or (path.exists() and workspace.exists() and path.samefile(workspace)):
            raise refuse(f"{workspace} is the workspace itself: give the export a name of its own.")
        if place in own:
            raise refuse(
                f"{path} belongs to the workspace {workspace.name}, which keeps its last changes, "
                "its lock or its keys there: give the export a name of its own."
            )
    if len(set(places)) < len(places):
        raise refuse("Two exports have the same name: give each a name of its own.")


def own_files(workspace: Path) -> list[str]:
    """The workspace, then what SQLite, the lock and the keys keep beside it, by either name."""
    names = dict.fromkeys((workspace.resolve(), workspace.absolute()))
    return [os.path.normcase(f"{name}{end}") for end in ("", *BESIDE) for name in names]


def check_endings(
    docx: Path | None, xlsx: Path | None, everything: Path | None, open_data: Path | None
) -> None:
    """No Word file that is called a workbook. Raises UserError."""
    kinds = (
        (docx, "Word file", ".docx"),
        (xlsx, "workbook", ".xlsx"),
        (everything, "workbook", ".xlsx"),
    )
    for path, what, ending in kinds:
        if path is not None and path.suffix.lower() != ending:
            raise refuse(
                f"A {what} ends in {ending}, and {path.name} does not: "
                f"give it a name such as {path.stem or 'report'}{ending}."
            )
    if open_data is not None and open_data.suffix.lower() in (".docx", ".xlsx", ".irm"):
        raise refuse(
            f"Open data is a table as CSV, and {open_data.name} does not say so: "
            f"give it a name such as {open_data.stem}.csv."
        )


def check_language(language: str) -> None:
    if language not in LANGUAGES:
        raise refuse(f"Reports are written in {', '.join(LANGUAGES)}, not in {language}.")


def chosen_layout(name: str | None) -> Layout:
    writable = [layout for layout in session.layouts().layouts if layout.writable]
    ids = [layout.id for layout in writable]
    names = f"{', '.join(ids[:-1])} or {ids[-1]}"
    if name is None:
        raise refuse(f"Say in which layout the records are to be written: --layout {names}.")
    for layout in writable:
        if layout.id == name:
            return layout
    raise refuse(f"There is no layout {name} to write in; take {names}.")


def wanted_plan(plan: str | None) -> str:
    if plan is None:
        raise refuse("Say which PLAN to report on, such as ES-2; `list` shows the keys.")
    return plan


def wanted_kind(kind: str | None) -> str:
    """`end-of-term` is taken for `end_of_term`."""
    if kind is None:
        raise refuse(f"Say which report is wanted with --report: {KINDS}.")
    return kind.replace("-", "_")


def write_report(
    opened: Workspace,
    plan_key: str,
    kind: str,
    language: str,
    docx: Path | None,
    xlsx: Path | None,
    say: Callable[[str], None],
) -> None:
    report = opened.report(opened.plan_by_key(plan_key).id, kind, language)
    writers: tuple[tuple[Path | None, Callable[[Report, Path], None]], ...] = (
        (docx, write_docx),
        (xlsx, write_xlsx),
    )
    for path, write in writers:
        if path is not None:
            with output.waiting(f"Writing {path.name} …"):
                write(report, path)
            say(f"Wrote {path}.")
    for sentence in report.missing:
        output.note(f"Still missing: {sentence}")


def write_all(opened: Workspace, language: str, path: Path, say: Callable[[str], None]) -> None:
    """One row a commitment, the figures, charts and the codebook."""
    with output.waiting(f"Writing {path.name} …"):
        count = write_office(opened.office(language), path)
    say(f"Wrote {path}: {count} commitments.")


def write_data(
    opened: Workspace, plan_key: str | None, layout: Layout, path: Path
) -> tuple[Finding, ...]:
    plan = opened.plan_by_key(plan_key).id if plan_key is not None else None
    with output.waiting(f"Writing {path.name} …"):
        data = opened.open_data(plan, layout.id)
        return tuple(write_open_data(data, layout, opened.library, path))
