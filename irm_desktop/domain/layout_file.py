"""Layouts from their TOML files; a wrong file is refused with its name, key and reason."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from irm_desktop.domain.layout import (
    FIELDS,
    KINDS,
    Column,
    Layout,
    LayoutNote,
    Layouts,
    LayoutScale,
    Spelling,
)
from irm_desktop.domain.text import fold
from irm_desktop.domain.toml_table import Table, read_toml

_COLUMN_KEYS = {*KINDS, "name", "scale", "empty_for", "fresh", "star", "rates", "optional"}


def load_layouts(folder: Path) -> Layouts:
    """Every `*.toml` of `folder`, by file name. Raises InstrumentError."""
    return Layouts(tuple(load_layout(path) for path in sorted(folder.glob("*.toml"))))


def load_layout(path: Path) -> Layout:
    """One layout. Raises InstrumentError naming file, line or key, and reason."""
    data = read_toml(path)
    table = Table(data, path.name)
    scales = _scales(table)
    words = _words(table)
    layout = Layout(
        id=table.text("id"),
        title=table.labels("title"),
        source=table.text("source"),
        columns=_columns(table, scales),
        recognise=table.texts("recognise"),
        scales=scales,
        states={fold(word): state for state, all_words in words.items() for word in all_words},
        state_words={state: all_words[0] for state, all_words in words.items()},
        subject=table.choice("subject", ("commitment", "plan"), "commitment"),
        policy_scheme=table.text("policy_scheme", ""),
        yes=table.text("yes", "1"),
        no=table.text("no", "0"),
        writable=table.flag("writable", False),
        head=_head(table),
        newline={"lf": "\n", "crlf": "\r\n"}[table.choice("newline", ("lf", "crlf"), "crlf")],
        final_newline=table.flag("final_newline", True),
        byte_order_mark=table.flag("byte_order_mark", False),
        short_years=table.flag("short_years", False),
        member_names=_texts_by_name(table, "member_names"),
        defaults=_texts_by_name(table, "defaults"),
        notes=tuple(_note(item) for item in table.tables("notes")),
    )
    table.close()
    _check_recognise(table, layout)
    return layout


def _note(table: Table) -> LayoutNote:
    note = LayoutNote(
        table.text("code"), table.text("column"), table.text("message"), table.text("proposal")
    )
    table.close()
    return note


def _columns(table: Table, scales: Mapping[str, LayoutScale]) -> tuple[Column, ...]:
    items = table.take("columns")
    if not isinstance(items, list) or not items:
        table.refuse("needs a list of columns", "columns")
    return tuple(
        _column(table, item, f"columns[{place}]", scales)
        for place, item in enumerate(items, start=1)
    )


def _column(table: Table, item: Any, where: str, scales: Mapping[str, LayoutScale]) -> Column:
    if not isinstance(item, dict):
        table.refuse("needs to be a table with a name", where)
    unknown = set(item) - _COLUMN_KEYS
    if unknown:
        table.refuse(f"the key {sorted(unknown)[0]!r} is unknown", where)
    if not isinstance(item.get("name"), str):
        table.refuse("needs a name, which may be empty", where)
    kinds = [kind for kind in KINDS if kind in item]
    if len(kinds) > 1:
        table.refuse(f"can be one thing only, not {' and '.join(kinds)}", where)
    kind = kinds[0] if kinds else "kept"
    target = str(item.get(kind, ""))
    if kind == "field" and target not in FIELDS:
        table.refuse(f"the field {target!r} is unknown", where)
    scale = str(item.get("scale", target if kind in ("label", "code") else ""))
    if scale and scale not in scales:
        table.refuse(f"the scale {scale!r} is missing", where)
    return Column(
        name=item["name"],
        kind=kind,
        target=target,
        scale=scale,
        empty_for=tuple(item.get("empty_for", ())),
        fresh=str(item.get("fresh", "")),
        star=str(item.get("star", "")),
        rates=str(item.get("rates", "")),
        optional=bool(item.get("optional", False)),
    )


def _scales(table: Table) -> dict[str, LayoutScale]:
    found = {}
    for name, values in table.named("scales").items():
        spellings = []
        for value, spelled in values.items():
            if not isinstance(spelled, dict) or not isinstance(spelled.get("label"), str):
                table.refuse("needs a label", f"scales.{name}.{value}")
            spellings.append(
                Spelling(
                    value,
                    spelled["label"],
                    str(spelled.get("code", "")),
                    tuple(spelled.get("also", ())),
                    tuple(spelled.get("doubtful", ())),
                )
            )
        found[name] = LayoutScale(name, tuple(spellings))
    return found


def _words(table: Table) -> dict[str, tuple[str, ...]]:
    """State -> its words, the first of which is written."""
    value = table.take("states") or {}
    if not isinstance(value, dict) or not all(
        isinstance(words, list) and words and all(isinstance(word, str) for word in words)
        for words in value.values()
    ):
        table.refuse("needs a list of words for each state", "states")
    return {state: tuple(words) for state, words in value.items()}


def _head(table: Table) -> tuple[tuple[str, ...], ...]:
    rows = table.take("head") or []
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        table.refuse("needs a list of rows", "head")
    return tuple(tuple(str(cell) for cell in row) for row in rows)


def _texts_by_name(table: Table, key: str) -> dict[str, str]:
    value = table.take(key) or {}
    if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
        table.refuse("needs texts by name", key)
    return dict(value)


def _check_recognise(table: Table, layout: Layout) -> None:
    names = {column.name for column in layout.columns}
    for name in layout.recognise:
        if name not in names:
            table.refuse(f"there is no column {name!r}", "recognise")
