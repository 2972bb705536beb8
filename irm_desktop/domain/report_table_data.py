"""What tables of a report are made from, and the small things they all need."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from irm_desktop.domain import answers
from irm_desktop.domain.evaluation import Evaluation
from irm_desktop.domain.instrument import Instrument, Labels, Scale, Value, in_language
from irm_desktop.domain.records import Concern, MemberYear, PartialDate, Recommendation
from irm_desktop.domain.report import TableCell, TableColumn, TableRow
from irm_desktop.domain.report_parts import TableKind

NOTHING = "—"  # in a cell: not rated, or not asked


class Answered(Protocol):
    """An answer about the plan, as `plan_process.Answer` is: `whys` says from what it was worked
    out, in each language."""

    @property
    def value(self) -> str | None: ...
    @property
    def reason(self) -> str: ...
    @property
    def evidence(self) -> str: ...
    @property
    def whys(self) -> Labels: ...


class Process(Protocol):
    """The answers about a plan, as `plan_process.PlanProcess` has them."""

    @property
    def answers(self) -> Mapping[str, Answered]: ...
    @property
    def values(self) -> Mapping[str, str | None]: ...
    def evaluation(self, derived_id: str, language: str = "en", /) -> Evaluation: ...


@dataclass(frozen=True, slots=True)
class TableCommitment:
    """A commitment as tables look at it. `truths` are of its derived values (`evaluation.truths`
    and `outcomes`), `passages` the texts about it by their id, `fields` its facts in words."""

    id: str
    number: str
    title: str
    values: Mapping[str, str | None]
    truths: Mapping[str, str] = field(default_factory=dict)
    starred: bool = False
    passages: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)
    cluster: str = ""


@dataclass(frozen=True, slots=True)
class TableInterview:
    """An interview as far as the consent to it allows: who spoke, and how, in words."""

    who: tuple[str, ...]
    how: str
    date: PartialDate


def _as_it_came(partial: PartialDate) -> str:
    return partial.iso or partial.words


@dataclass(frozen=True, slots=True)
class TableData:
    """All that the tables of one report are made from. `words` are those of `words/tables.toml` in
    the report's language; `date` writes a date in it. `instruments` are those of `years` that are
    not the report's own, by id."""

    instrument: Instrument
    words: Mapping[str, str]
    language: str = "en"
    process: Process | None = None
    commitments: tuple[TableCommitment, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    previous: tuple[Recommendation, ...] = ()
    years: tuple[MemberYear, ...] = ()
    instruments: Mapping[str, Instrument] = field(default_factory=dict)
    concerns: tuple[Concern, ...] = ()
    interviews: tuple[TableInterview, ...] = ()
    date: Callable[[PartialDate], str] = _as_it_came

    def caption(self, table: TableKind) -> str:
        return in_language(table.labels, self.language)

    def notes(self, table: TableKind) -> tuple[str, ...]:
        return tuple(in_language(labels, self.language) for labels in table.notes)

    def describe(self, key: str, table: TableKind, **parts: object) -> str:
        """The alternative text: what the table is, and how much of it there is."""
        caption = self.caption(table)
        end = "" if caption.endswith(("?", "؟")) else "."
        return f"{caption}{end} " + self.words[f"about_{key}"].format(**parts)


_SPACES = re.compile(r"[^\S\u00a0\u202f]+")  # a space that holds words together stays
_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~^&]")
_BEGINS = re.compile(r"(\d+)([.)])(?=\s|$)|([-+=])")


def plain(text: str) -> str:
    """A text as Markdown that shows it as it is: a title is no heading and no list."""
    line = _SPACES.sub(" ", text).strip(" ")
    escaped = _SPECIAL.sub(lambda found: "\\" + found.group(), line)
    begins = _BEGINS.match(escaped)
    if begins is None:
        return escaped
    first = f"{begins[1]}\\{begins[2]}" if begins[1] else f"\\{begins[3]}"
    return first + escaped[begins.end() :]


def text_cell(text: str) -> TableCell:
    """A cell with a text that is no Markdown."""
    return TableCell(plain(text))


def value_cell(value: Value, family: str, language: str, grades: int) -> TableCell:
    """A grade or state by its printed word; tinted by its strength, or with a light.

    An answer of two has no strength: yes and no are told by their words alone.
    """
    text = plain(value.printed_label(language))
    if family == "light" and value.rank is not None:
        light = "red" if value.rank == 0 else "green" if value.rank == grades - 1 else "yellow"
        return TableCell(text, light=light)
    return TableCell(text, tint=value.tint if grades > 2 else None)


def answer_cell(scale: Scale, value: str | None, data: TableData) -> TableCell:
    """The answer to a question about the plan; one that this program does not know as it is."""
    if not value or not answers.accepts(scale, value):
        return text_cell(value or data.words["unanswered"])
    known = scale.by_id.get(value)
    if known is not None:
        return value_cell(known, scale.family, data.language, len(scale.grades))
    if scale.kind == "date":
        return text_cell(data.date(PartialDate(value, value)))
    unit = in_language(scale.unit, data.language) if value != "1" else ""  # it is a plural
    return text_cell(f"{answers.label(scale, value, data.language)} {unit}")


def row(cells: Iterable[TableCell]) -> TableRow:
    return TableRow(tuple(cells))


def heading(text: str) -> TableRow:
    """A row whose one cell spans the table."""
    return TableRow((text_cell(text),), "heading")


def paragraphs(*texts: str) -> str:
    """Markdown texts beneath each other, without those that are empty or said twice."""
    return "\n\n".join(dict.fromkeys(text.strip() for text in texts if text.strip()))


def mark_column(label: str, rotated: bool = False) -> TableColumn:
    return TableColumn(label, "mark", 0.7 if rotated else 1.5, rotated)
