"""The overview grid of a commitment (`domain/notes.md`): groups of values, a mark in each group."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from irm_desktop.domain.instrument import Indicator, Instrument, Value, in_language
from irm_desktop.domain.report import GridGroup, GridRow, OverviewGrid
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.domain.report_parts import GridGroupKind
from irm_desktop.storage.report_words import Words

Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Group:
    kind: GridGroupKind
    label: str
    columns: tuple[str, ...]
    indicators: tuple[Indicator, ...]


class GridMaker:
    """Makes the grids of all commitments of one report; the groups are worked out once."""

    def __init__(self, kind: ReportKind, instrument: Instrument, words: Words) -> None:
        self._kind = kind
        self._words = words
        found = (_group(group, instrument, words.language) for group in kind.grid_groups)
        self._groups = tuple(group for group in found if group is not None)
        self._rows = tuple(
            (in_language(row.labels, words.language), frozenset(row.stages))
            for row in kind.grid_rows
        )

    def grid(self, commitment: Values, milestones: Sequence[tuple[str, Values]]) -> OverviewGrid:
        """The grid of a commitment. `milestones` are their labels and ratings; one gets rows only
        where something of it is rated."""
        rows = [self._row(label, "commitment", stages, commitment) for label, stages in self._rows]
        if self._kind.milestone_rows:
            for label, values in milestones:
                if values:
                    every = frozenset(stage for _, stages in self._rows for stage in stages)
                    rows.append(self._row(label, "milestone", every, values))
        groups = tuple(GridGroup(group.label, group.columns) for group in self._groups)
        return OverviewGrid(groups, tuple(rows), self._described(groups, rows))

    def _row(self, label: str, subject: str, stages: frozenset[str], values: Values) -> GridRow:
        marks: list[bool] = []
        notes: list[str] = []
        for group in self._groups:
            asked = [
                one for one in group.indicators if one.subject == subject and one.stage in stages
            ]
            marked, note = self._cells(group, asked, values)
            marks.extend(marked)
            notes.append(note)
        return GridRow(label, tuple(marks), tuple(notes))

    def _cells(
        self, group: _Group, asked: Sequence[Indicator], values: Values
    ) -> tuple[list[bool], str]:
        """The marks of a group, or the note that stands in their place."""
        answers = [(one, one.scale.by_id.get(values.get(one.id, ""))) for one in asked]
        if group.kind.by == "indicator":
            given = {one.id: answer for one, answer in answers if answer is not None}
            marks = [
                (answer := given.get(one.id)) is not None and answer == one.scale.grades[-1]
                for one in group.indicators
            ]
            states = {answer.id: answer for answer in given.values() if not answer.is_grade}
            graded = any(answer.is_grade for answer in given.values())
            if len(states) == 1 and not graded and len(given) == len(asked):
                return marks, self._note(next(iter(states.values())))
            return marks, ""
        latest = next((answer for _, answer in reversed(answers) if answer is not None), None)
        marks = [False] * len(group.columns)
        if latest is None:
            return marks, ""
        if latest.rank is None:
            return marks, self._note(latest)
        marks[latest.rank] = True
        return marks, ""

    def _note(self, value: Value) -> str:
        return value.printed_label(self._words.language)

    def _described(self, groups: Sequence[GridGroup], rows: Sequence[GridRow]) -> str:
        """The grid in words, for those who do not see it."""
        sentences = []
        for row in rows:
            told = []
            place = 0
            for group, note in zip(groups, row.notes, strict=True):
                marks = row.marks[place : place + len(group.values)]
                place += len(group.values)
                named = [v for v, mark in zip(group.values, marks, strict=True) if mark]
                if note or named:
                    told.append(f"{group.label}: {note or ', '.join(named)}")
            text = "; ".join(told) or self._words.say("none_marked")
            sentences.append(f"{row.label}. {text}.")
        return " ".join(sentences)


def _group(kind: GridGroupKind, instrument: Instrument, language: str) -> _Group | None:
    """A group with its columns; None where the instrument asks none of its indicators."""
    known = tuple(
        instrument.indicator_by_id[name]
        for name in kind.indicators
        if name in instrument.indicator_by_id
    )
    if not known:
        return None
    if kind.by == "indicator":
        columns = tuple(indicator.label(language) for indicator in known)
    else:
        columns = tuple(value.printed_label(language) for value in known[0].scale.grades)
    return _Group(kind, in_language(kind.labels, language), columns, known)
