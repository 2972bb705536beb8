"""The journal of a pack as plain pages: read in any browser, printed, and running nothing."""

import json
from collections.abc import Iterator
from html import escape
from itertools import groupby
from typing import NamedTuple

from irm_desktop.domain.evidence_pack import PAGE, Pack, PackEntry, PackOperation

_ON_PAGE = 1_000  # entries
_SHOWN = 600  # signs of a value
_RIGHT_TO_LEFT = ("ar",)
_STYLE = """
body { font: 15px/1.45 sans-serif; color: #1b1f24; background: #fff; margin: 2em auto;
       max-width: 62em; padding: 0 1em; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin-top: 2em; }
h3 { font-size: 1em; margin: 1.6em 0 .3em; break-after: avoid; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid #b8bec6; padding: .3em .5em; text-align: start; vertical-align: top;
         overflow-wrap: anywhere; }
th { background: #eef0f3; font-weight: 600; }
tr { break-inside: avoid; }
code { font: 12px/1.4 monospace; overflow-wrap: anywhere; unicode-bidi: isolate; }
.line { width: 4.5em; } .hash { width: 11em; } .record { width: 24%; } .field { width: 12%; }
.value { white-space: pre-wrap; } .withheld { color: #4b535d; font-style: italic; }
.note { border: 1px solid #b8bec6; padding: .6em .9em; } dt { font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3em 1.2em; } dd { margin: 0; }
@media print { body { font-size: 10pt; margin: 0; max-width: none; } a { color: inherit; } }
"""


class _Row(NamedTuple):
    line: int
    operation: PackOperation | None
    entry: PackEntry


def pages(pack: Pack, words: dict[str, str], language: str) -> Iterator[tuple[str, str]]:
    """Name and text of each page; a short journal stands on the first."""
    maker = _Maker(pack, words, language)
    every = list(maker.rows())
    parts = [every[first : first + _ON_PAGE] for first in range(0, len(every), _ON_PAGE)]
    if len(parts) <= 1:
        yield PAGE, maker.page(maker.front() + "".join(maker.journal(parts[0] if parts else [])))
        return
    names = [f"page-{number:03d}.html" for number in range(1, len(parts) + 1)]
    yield PAGE, maker.page(maker.front() + maker.contents(parts, names))
    for number, rows in enumerate(parts):
        around = maker.around(names, number)
        yield names[number], maker.page("".join([around, *maker.journal(rows), around]))


class _Maker:
    """Writes the pages of one pack in one language."""

    def __init__(self, pack: Pack, words: dict[str, str], language: str) -> None:
        self._pack, self._words, self._language = pack, words, language
        self._title = words["title"].format(name=pack.name)

    def rows(self) -> Iterator[_Row]:
        found = {line: one for one in self._pack.operations for line in one.entries}
        for line, entry in enumerate(self._pack.entries, 1):
            yield _Row(line, found.get(line), entry)

    def page(self, body: str) -> str:
        direction = "rtl" if self._language in _RIGHT_TO_LEFT else "ltr"
        return (
            f'<!DOCTYPE html>\n<html lang="{self._language}" dir="{direction}"><head>'
            '<meta charset="utf-8">'
            '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
            "style-src 'unsafe-inline'\">"
            f"<title>{_text(self._title)}</title><style>{_STYLE}</style></head>"
            f"<body>\n{body}</body></html>\n"
        )

    def front(self) -> str:
        """What the pack is, its figures, its files."""
        pack, words = self._pack, self._words
        at = pack.made[:19].replace("T", " ")
        made = words["made"].format(at=at, name=pack.by, program=pack.program)
        figures = (
            (words["workspace"], _text(f"{pack.name} ({pack.workspace})")),
            (words["entries"], str(len(pack.entries))),
            (words["withheld_count"], str(pack.withheld)),
            (words["files_count"], str(len(pack.files))),
            (words["head"], _code(pack.head)),
        )
        told = "".join(f"<dt>{_text(name)}</dt><dd>{value}</dd>" for name, value in figures)
        notes = [words["head_note"], words["whole_note" if pack.whole else "withheld_note"]]
        if pack.files_out:
            notes.append(words["files_out"].format(n=pack.files_out))
        if pack.unsettled:
            notes.append(words["unsettled"].format(n=pack.unsettled))
        notes += [words["not_encrypted"], words["by_hand"]]
        said = "".join(f"<p>{_text(note)}</p>" for note in notes)
        return (
            f"<h1>{_text(self._title)}</h1><p>{_text(words['intro'])}</p><p>{_text(made)}</p>"
            f'<dl>{told}</dl><div class="note">{said}</div>{self._files()}'
        )

    def _files(self) -> str:
        if not self._pack.files:
            return ""
        heads = "".join(f"<th>{_text(self._words[key])}</th>" for key in ("name", "size", "hash"))
        lines = "".join(
            f'<tr><td dir="auto">{_text(file.name)}</td><td>{file.size}</td>'
            f"<td>{_code(file.sha256)}</td></tr>\n"
            for file in self._pack.files
        )
        return f"<h2>{_text(self._words['files'])}</h2><table><tr>{heads}</tr>{lines}</table>"

    def contents(self, parts: list[list[_Row]], names: list[str]) -> str:
        lines = []
        for number, (rows, name) in enumerate(zip(parts, names, strict=True), 1):
            words = self._words["page"].format(n=number, a=rows[0].line, b=rows[-1].line)
            lines.append(f'<li><a href="{name}">{_text(words)}</a></li>')
        return f"<h2>{_text(self._words['contents'])}</h2><ul>{''.join(lines)}</ul>"

    def around(self, names: list[str], number: int) -> str:
        """The way to the pages beside this one."""
        ways = [(names[number - 1], "previous")] if number else []
        ways.append((PAGE, "contents"))
        ways += [(names[number + 1], "next")] if number + 1 < len(names) else []
        links = [f'<a href="{name}">{_text(self._words[key])}</a>' for name, key in ways]
        return f"<p>{' · '.join(links)}</p>"

    def journal(self, rows: list[_Row]) -> Iterator[str]:
        for operation, found in groupby(rows, key=lambda row: row.operation):
            group = list(found)
            yield f"<h3>{self._heading(operation, group[0].line)}</h3>\n"
            heads = "".join(
                f'<th class="{key}">{_text(self._words[key])}</th>'
                for key in ("line", "record", "field", "value", "hash")
            )
            yield f"<table><tr>{heads}</tr>\n"
            yield from map(self._entry, group)
            yield "</table>\n"

    def _heading(self, operation: PackOperation | None, line: int) -> str:
        if operation is None or not operation.at:
            return _text(self._words["withheld"])
        at = operation.at[:19].replace("T", " ")
        said = f"<bdi>{_text(operation.sentence)}</bdi>" if operation.sentence else ""
        parts = [f"<bdi>{at}</bdi>", f"<bdi>{_text(operation.actor)}</bdi>", said]
        if operation.state != "done":
            parts.append(_text(self._words["undone"]))
        if operation.entries[0] != line:
            parts.append(_text(self._words["gone_on"]))
        return " · ".join(part for part in parts if part)

    def _entry(self, row: _Row) -> str:
        link, entry = row.entry.link, row.entry
        own = _code(link.hash[:16] + "…")
        if link.withheld:
            words = _text(self._words["withheld"])
            return (
                f'<tr class="withheld"><td>{row.line}</td><td colspan="3">{words}</td>'
                f"<td>{own}</td></tr>\n"
            )
        kind = self._words.get(f"kind_{link.entity}", link.entity)
        value = _text(self._value(row))
        if entry.reason:
            value += f"<br>{_text(self._words['reason'].format(name=entry.reason))}"
        return (
            f'<tr><td>{row.line}</td><td dir="auto">{_text(kind)}: {_text(entry.label)}</td>'
            f'<td>{_code(link.field)}</td><td class="value" dir="auto">{value}</td>'
            f"<td>{own}</td></tr>\n"
        )

    def _value(self, row: _Row) -> str:
        found = json.loads(row.entry.value)
        text = found if isinstance(found, str) else row.entry.value
        if len(text) <= _SHOWN:
            return text
        return text[:_SHOWN] + self._words["cut"].format(n=len(text), a=row.line)


def _text(words: str) -> str:
    """Words for an element: nothing in them is markup, and no sign steers a terminal."""
    kept = "".join(sign if sign >= " " or sign in "\n\t" else "\ufffd" for sign in words)
    return escape(kept)


def _code(words: str) -> str:
    return f'<code dir="ltr">{_text(words)}</code>'
