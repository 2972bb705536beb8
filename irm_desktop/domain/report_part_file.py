"""The parts of a kind of report as they are read from TOML, each refused with key and reason.

A kind lists its parts by id; a part of that id in a shared file is completed by the kind's own
keys. Tables stand in sections, columns in tables, and both may be shared in the same way.
"""

import re
from collections.abc import Mapping
from typing import Any

from irm_desktop.domain.instrument import Labels
from irm_desktop.domain.report_parts import (
    CHARTS,
    COMMITMENT_FIELDS,
    FIGURE_KINDS,
    FIGURE_STYLES,
    SECTION_KINDS,
    TABLE_KINDS,
    ColumnKind,
    FactKind,
    FigureKind,
    GridGroupKind,
    GridRowKind,
    Lengths,
    PassageKind,
    SectionKind,
    TableKind,
)
from irm_desktop.domain.toml_table import Table

PARTS = ("sections", "passages", "facts", "grid_groups", "figures", "tables", "table_columns")
Shared = dict[str, dict[str, tuple[Mapping[str, Any], str]]]  # part -> id -> its keys, its file

_NONE: Labels = {}
_CHOICE = r"(?:star|passage\.\w+|\w+=\w+)"
_ONLY = re.compile(rf"{_CHOICE}(?:\|{_CHOICE})*")
_PLAN = ("plan_value", "plan_truth")


def parts_of(
    table: Table, key: str, shared: Shared, part: str = ""
) -> tuple[tuple[str, Table], ...]:
    """What is listed under `key`: a shared part by its id, completed by its own keys."""
    known = shared[part or key]
    made: dict[str, Table] = {}
    for item in table.tables(key):
        name = item.text("id")
        if name in made:
            table.refuse(f"{name!r} is there twice", key)
        made[name] = item.completing(known[name][0] if name in known else {})
    return tuple(made.items())


def read_section(name: str, table: Table, shared: Shared) -> SectionKind:
    made = SectionKind(
        id=name,
        number=table.text("number", ""),
        labels=table.labels("label"),
        kind=table.choice("kind", SECTION_KINDS),
        required=table.flag("required", True),
        words=_words(table),
        text=table.labels("text", _NONE),
        source=table.text("source", ""),
        confirmed=table.flag("confirmed", True),
        level=_level(table),
        tables=tuple(read_table(n, item, shared) for n, item in parts_of(table, "tables", shared)),
        only=_only(table),
        charts=table.texts("charts", ()),
        hint=table.labels("hint", _NONE),
    )
    table.close()
    for chart in made.charts:
        if chart not in CHARTS:
            table.refuse(f"{chart!r} is unknown; it can be {', '.join(CHARTS)}", "charts")
    if made.only and made.kind != "commitments":
        table.refuse("only a section of kind commitments chooses among them", "only")
    if name.startswith("own."):
        table.refuse("own. begins the names of sections of house forms", "id")
    return made


def _words(table: Table) -> int | None:
    words = table.number("words")
    if words is not None and words < 1:
        table.refuse(f"needs a number of words, found {words}", "words")
    return words


def _level(table: Table) -> int:
    level = table.number("level")
    if level not in (None, 1, 2):
        table.refuse(f"a section stands on level 1 or 2, found {level}", "level")
    return level or 1


def _only(table: Table) -> str:
    only = table.text("only", "")
    if only and not _ONLY.fullmatch(only):
        table.refuse(
            f"{only!r} is not star, passage.NAME or NAME=VALUE, or several with | between", "only"
        )
    return only


def read_table(name: str, table: Table, shared: Shared) -> TableKind:
    columns = parts_of(table, "columns", shared, "table_columns")
    made = TableKind(
        id=name,
        kind=table.choice("kind", TABLE_KINDS),
        labels=table.labels("label"),
        groups=table.texts("groups", ()),
        questions=table.texts("questions", ()),
        derived=table.text("derived", ""),
        columns=tuple(_column(n, item) for n, item in columns),
        only=_only(table),
        clusters=table.flag("clusters", False),
        notes=_notes(table),
        source=table.text("source", ""),
        confirmed=table.flag("confirmed", True),
    )
    table.close()
    if (made.kind == "answers") != bool(made.groups or made.questions):
        key = "questions" if made.questions else "groups"
        table.refuse("only a table of kind answers has groups or questions, and it needs one", key)
    if made.derived and made.kind not in ("answers", "tests"):
        table.refuse("only a table of kind answers or tests names a derived value", "derived")
    if made.kind == "tests" and not made.derived:
        table.refuse("a table of kind tests needs the value whose conditions it shows", "derived")
    if (made.kind == "commitments") != bool(made.columns):
        table.refuse("only a table of kind commitments has columns, and it needs them", "columns")
    if made.kind != "commitments" and (made.only or made.clusters):
        table.refuse("only a table of kind commitments chooses and groups them", "only")
    return made


def _column(name: str, table: Table) -> ColumnKind:
    made = ColumnKind(
        id=name,
        labels=table.labels("label"),
        of=table.text("of", name),
        weight=_weight(table),
    )
    table.close()
    return made


def _weight(table: Table) -> float:
    weight = table.take("weight")
    if weight is None:
        return 1.0
    if not isinstance(weight, (int, float)) or isinstance(weight, bool) or not 0 < weight <= 20:
        table.refuse(f"needs a number above 0 and up to 20, found {weight!r}", "weight")
    return float(weight)


def _notes(table: Table) -> tuple[Labels, ...]:
    made = []
    for item in table.tables("notes"):
        made.append(item.labels("label"))
        item.close()
    return tuple(made)


def read_passage(name: str, table: Table) -> PassageKind:
    made = PassageKind(
        id=name,
        labels=table.labels("label"),
        hint=table.labels("hint"),
        required=table.flag("required", True),
        words=_words(table),
        printed=table.flag("printed", True),
        source=table.text("source", ""),
        confirmed=table.flag("confirmed", True),
    )
    table.close()
    return made


def read_fact(name: str, table: Table) -> FactKind:
    if name not in COMMITMENT_FIELDS:
        table.refuse(f"{name!r} is no field of a commitment: {', '.join(COMMITMENT_FIELDS)}", "id")
    made = FactKind(field=name, labels=table.labels("label"))
    table.close()
    return made


def read_group(name: str, table: Table) -> GridGroupKind:
    made = GridGroupKind(
        id=name,
        labels=table.labels("label"),
        by=table.choice("by", ("grade", "indicator")),
        indicators=table.texts("indicators"),
    )
    table.close()
    return made


def read_grid_rows(table: Table) -> tuple[GridRowKind, ...]:
    made = []
    for item in table.tables("grid_rows"):
        made.append(GridRowKind(labels=item.labels("label"), stages=item.texts("stages")))
        item.close()
    return tuple(made)


def read_figure(name: str, table: Table, columns: int) -> FigureKind:
    made = FigureKind(
        id=name,
        kind=table.choice("kind", FIGURE_KINDS),
        labels=table.labels("label"),
        of=table.texts("of", ()),
        values=table.texts("values", ()),
        share=table.flag("share", False),
        instruments=table.texts("instruments", ()),
        inverted=table.flag("inverted", False),
        looks_at=table.texts("looks_at", ()),
        without=table.labels("without", _NONE),
        style=table.choice("style", FIGURE_STYLES, "title"),
        optional=table.flag("optional", False),
    )
    table.close()
    _check_figure(made, table, columns)
    return made


def _check_figure(made: FigureKind, table: Table, columns: int) -> None:
    per_column = made.kind in ("value", "values", "truth") or (made.kind == "count" and made.of)
    if per_column and len(made.of) != columns:
        table.refuse(f"needs a name for each of the {columns} columns, found {len(made.of)}", "of")
    if made.kind in _PLAN and (len(made.of) != 1 or not made.of[0]):
        table.refuse(f"a figure of kind {made.kind} needs one name", "of")
    if (made.kind == "value") != bool(made.values):
        table.refuse("only a figure of kind value has values, and it needs them", "values")
    if made.kind != "plan_truth" and (made.inverted or made.looks_at):
        key = "inverted" if made.inverted else "looks_at"
        table.refuse("only a figure of kind plan_truth has it", key)


def read_lengths(table: Table) -> Lengths:
    made = Lengths(
        labels=table.labels("label"),
        source=table.text("source"),
        confirmed=table.flag("confirmed", True),
    )
    table.close()
    return made
