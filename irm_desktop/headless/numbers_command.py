"""The command `numbers`: OGP by the numbers, for a person or as JSON."""

from collections.abc import Sequence
from pathlib import Path

import typer

from irm_desktop.domain.numbers import BY, Numbers, NumbersCell, NumbersTable
from irm_desktop.errors import UserError
from irm_desktop.headless import output, session, status
from irm_desktop.headless.conflicts_command import warn_of_conflicts
from irm_desktop.headless.file_commands import WORKSPACE

LANGUAGES = ("en", "fr", "es", "ar")
MANY = 6  # columns from which on shares are printed in short
JSON = typer.Option(False, "--json", help="Print every figure as JSON.")
BY_WHAT = typer.Option(None, "--by", metavar="B", help="country, year or generation: only this.")
LANGUAGE = typer.Option("en", "--language", metavar="L", help="en, fr, es or ar.")


def numbers(
    workspace: Path = WORKSPACE,
    as_json: bool = JSON,
    by: str | None = BY_WHAT,
    language: str = LANGUAGE,
) -> int:
    """Count members, plans and commitments: completion, ambition, stars, forums."""
    if by is not None and by not in BY:
        raise UserError(
            f"Figures are broken down by {', '.join(BY[:-1])} or {BY[-1]}, not by {by}.", "usage"
        )
    if language not in LANGUAGES:
        known = f"{', '.join(LANGUAGES[:-1])} or {LANGUAGES[-1]}"
        raise UserError(f"Figures are told in {known}, not in {language}.", "usage")
    with session.open_workspace(workspace, read_only=True) as opened:
        found = opened.numbers(language)
        warn_of_conflicts(opened, "counted")
    tables = [table for table in found.tables if by is None or table.id in ("overview", by)]
    if as_json:
        output.answer(shape(found, tables))
    else:
        show(found, tables)
    return status.DONE


def shape(found: Numbers, tables: Sequence[NumbersTable]) -> dict[str, object]:
    return {
        "title": found.title,
        "language": found.language,
        "notes": list(found.notes),
        "tables": [table_shape(table) for table in tables],
    }


def table_shape(table: NumbersTable) -> dict[str, object]:
    """`mixes_generations` is empty where all figures come from one instrument."""
    keys = [column.key for column in table.columns]
    return {
        "id": table.id,
        "title": table.title,
        "mixes_generations": table.mixes_generations,
        "notes": list(table.notes),
        "columns": [
            {"key": one.key, "label": one.label, "kind": one.kind} for one in table.columns
        ],
        "rows": [
            {
                "key": row.key,
                "label": row.label,
                "kind": row.kind,
                "generations": list(row.generations),
                "cells": {key: cell_shape(cell) for key, cell in zip(keys, row.cells, strict=True)},
            }
            for row in table.rows
        ],
    }


def cell_shape(cell: NumbersCell) -> dict[str, object]:
    """`count` is null where the question was never asked or nothing of it can be told."""
    return {"text": cell.text, "count": cell.count, "of": cell.of, "unknown": cell.unknown}


def show(found: Numbers, tables: Sequence[NumbersTable]) -> None:
    for table in tables:
        for title, places in parts(table):
            heads = [table.head, *(table.columns[place].label for place in places)]
            room = len(places) < MANY
            cells = [[row.cells[place] for place in places] for row in table.rows]
            rows = [
                [row.label, *((cell.text if room else cell.short or cell.text) for cell in own)]
                for row, own in zip(table.rows, cells, strict=True)
            ]
            output.show_table(title, heads, rows)
        for sentence in (table.mixes_generations, *table.notes):
            if sentence:
                output.line(sentence)
        output.line()
    for note in found.notes:
        output.line(note)


def parts(table: NumbersTable) -> list[tuple[str, list[int]]]:
    """A wide table in several: columns that share a heading apart from the others."""
    groups: dict[str, list[int]] = {}
    for place, column in enumerate(table.columns):
        groups.setdefault(column.group, []).append(place)
    return [
        (f"{table.title}: {group}" if group else table.title, places)
        for group, places in groups.items()
    ]
