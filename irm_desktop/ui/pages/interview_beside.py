"""Fills the side of an interview: commitments with their keys, questions, what has no evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from irm_desktop.domain.evidence_records import Interview
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.interview_side import InterviewSide

if TYPE_CHECKING:
    from irm_desktop.domain.records import CommitmentRow

Bound = Mapping[str, Sequence[tuple[str, str]]]  # note -> commitment and indicator of each binding


class Beside(QObject):
    """Of one interview at a time; reads the commitments once, until one of them changes."""

    def __init__(self, context: Context, side: InterviewSide, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._side = context, side
        self._interview: Interview | None = None
        self._about = ""  # commitment whose questions are shown
        self._rows: dict[str, CommitmentRow] = {}

    def open(self, interview: Interview) -> None:
        """Another interview: nothing is known yet but the commitments of its plan."""
        workspace = self._context.open_workspace
        self._interview, self._about = interview, ""
        rows = workspace.commitment_rows(workspace.commitment_ids(interview.plan_id))
        self._rows = {one.id: one for one in rows}

    def forget_commitments(self) -> None:
        self._rows.clear()

    def names(self, commitment_id: str, indicator: str) -> tuple[str, str]:
        """Number and short title of a commitment, with the question where there is one."""
        workspace = self._context.open_workspace
        if commitment_id not in self._rows:
            found = workspace.commitment_rows([commitment_id])
            self._rows |= {one.id: one for one in found}
        row = self._rows.get(commitment_id)
        if row is None:
            return "", ""
        title = row.shown_title
        if indicator:
            instrument = workspace.library.by_id[row.instrument]
            title = instrument.indicator_by_id[indicator].label(self._context.language)
        return row.number, title

    def show(self, interview: Interview, bound: Bound) -> None:
        """All of the side, as the workspace has it now."""
        self._interview = interview
        workspace = self._context.open_workspace
        self._side.show_pinned(self._known(interview.pinned))
        self._show_counts(bound)
        self._side.show_bare(self._known(workspace.without_evidence(interview.plan_id)))
        self._show_questions(self._about or next(iter(interview.pinned), ""))

    def _known(self, commitments: Sequence[str]) -> list[CommitmentRow]:
        for one in commitments:
            self.names(one, "")
        return [self._rows[one] for one in commitments if one in self._rows]

    def _show_counts(self, bound: Bound) -> None:
        counts: dict[str, int] = {}
        for links in bound.values():
            for commitment in {one for one, _ in links}:
                counts[commitment] = counts.get(commitment, 0) + 1
        self._side.show_counts(counts)

    def _show_questions(self, commitment_id: str) -> None:
        interview = self._interview
        if interview is None or not commitment_id:
            return
        self._about = commitment_id
        language = interview.language or self._context.language
        questions = self._context.open_workspace.questions(commitment_id, language)
        number, title = self.names(commitment_id, "")
        self._side.show_questions(f"{number}  {title}", questions, interview.asked)

    def follow(self, links: Sequence[tuple[str, str]]) -> None:
        """The questions follow the commitment that the note with the cursor is bound to."""
        if links and self._about not in {one for one, _ in links}:
            self._show_questions(links[0][0])

    def step(self, by: int) -> None:
        """The questions about the commitment before or after, in the order of the keys."""
        pins = list(self._interview.pinned) if self._interview is not None else []
        if pins:
            place = pins.index(self._about) if self._about in pins else -1
            self._show_questions(pins[(place + by) % len(pins)])
            self._side.show_to_ask()
