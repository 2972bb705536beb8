"""One function for each thing a person does to the data.

Each does the work through the workspace, then announces the `Change`; a failure that a person can
act on is said in a sentence and the window shows what the file holds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from irm_desktop.domain import answers
from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.unsaved import Unsaved, Waiting, passes

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change
    from irm_desktop.domain.drafts import Draft, Finding
    from irm_desktop.domain.instrument import Indicator
    from irm_desktop.storage.workspace import Workspace


def _always(said: str) -> Callable[[Workspace], str] | None:
    return (lambda _workspace: said) if said else None


class Operations(QObject):
    """The acts. A single rating or field is written at once (about 2 ms); what can take longer
    goes to the worker thread."""

    done = Signal(object)  # Change, after a write of any kind
    failed = Signal(str)  # the sentence of a UserError; what was shown must be read again

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._said: dict[str, str] = {}  # a sentence of the journal, as the window said it
        self.unsaved = Unsaved(self)
        self.unsaved.request_again.connect(self.save_again)

    def _do(
        self,
        work: Callable[[Workspace], Change | None],
        said: Callable[[Workspace], str] | None = None,
        typed: tuple[str, ...] = (),
    ) -> Change | None:
        """Do it and announce it; `said` tells it in the window's language, where that is known.

        `typed` names a field, its words last: where the disk refuses them they are kept, and tried
        again.
        """
        workspace = self._context.workspace
        if workspace is None:
            return None
        waiting = Waiting(workspace.id, work, said, typed[-1] if typed else "")
        if not self.save_again():
            if typed:
                self.unsaved.keep(typed[:-1], waiting, self.unsaved.problem, self.unsaved.code)
            else:
                self.failed.emit(self.unsaved.problem)
            return None
        try:
            change = work(workspace)
        except UserError as error:
            if typed and passes(error) and not workspace.read_only:
                self.unsaved.keep(typed[:-1], waiting, error.message, error.code)
            else:
                self.failed.emit(error.message)
            return None
        if change:
            self.announce(change, said(workspace) if said else "")
        return change

    def save_again(self) -> bool:
        """Write what could not be written before; whether nothing waits any more."""
        workspace = self._context.workspace
        if workspace is None or not self.unsaved:
            return True
        return self.unsaved.write(workspace, self._saved_late, self.failed.emit)

    def _saved_late(self, change: Change, waiting: Waiting) -> None:
        workspace = self._context.open_workspace
        self.announce(change, waiting.said(workspace) if waiting.said else "")

    def announce(self, change: Change, said: str = "") -> None:
        """Tell of what was written elsewhere, such as in the worker thread."""
        told = said or self._retold(change.sentence)
        self._said[change.sentence] = told
        self.done.emit(replace(change, sentence=told))
        self._context.signals.changed.emit(change)

    def _retold(self, sentence: str) -> str:
        """What is undone or done again, in the words in which the window said it when it was
        done; the journal keeps its sentences in English."""
        for word, said in (
            ("Undone: ", self.tr("Undone: {what}")),
            ("Done again: ", self.tr("Done again: {what}")),
        ):
            if sentence.startswith(word):
                what = sentence.removeprefix(word)
                return said.format(what=self._said.get(what, what))
        return sentence

    def _asked(
        self, workspace: Workspace, subject: str, indicator: str, kind: str, assessment: str
    ) -> tuple[Indicator, str, str]:
        """The question about a subject, its name (with the year, of a member), and the number of
        the commitment where it is about one."""
        library, language = workspace.library, self._context.language
        if kind == "member":
            year = next(y for y in workspace.years(subject) if y.assessment_id == assessment)
            question = library.by_id[year.instrument].indicator_by_id[indicator]
            return question, f"{question.label(language)}, {year.year}", ""
        number, plan_id = "", subject
        if kind == "commitment":
            commitment = workspace.commitment(subject)
            number, plan_id = commitment.number, commitment.plan_id
        instrument = library.by_id[workspace.plan(plan_id).instrument]
        question = instrument.indicator_by_id[indicator]
        return question, question.label(language), number

    def _rated(
        self, workspace: Workspace, value: str | None, asked: tuple[str, str, str, str]
    ) -> str:
        question, name, number = self._asked(workspace, *asked)
        answer = self.tr("not rated")
        if value:
            answer = answers.label(question.scale, value, self._context.language)
        said = self.tr("{indicator} of {number} set to {answer}")
        if not number:
            said = self.tr("{indicator} set to {answer}")
        return said.format(indicator=name, number=number, answer=answer)

    def _explained(self, workspace: Workspace, asked: tuple[str, str, str, str]) -> str:
        _, name, number = self._asked(workspace, *asked)
        said = self.tr("Reason of {indicator} of {number} written")
        if not number:
            said = self.tr("Reason of {indicator} written")
        return said.format(indicator=name, number=number)

    def _shown(self, workspace: Workspace, asked: tuple[str, str, str, str]) -> str:
        _, name, number = self._asked(workspace, *asked)
        said = self.tr("Evidence of {indicator} of {number} written")
        if not number:
            said = self.tr("Evidence of {indicator} written")
        return said.format(indicator=name, number=number)

    def rate(
        self,
        subject_id: str,
        indicator: str,
        value: str | None,
        kind: str = "commitment",
        assessment: str = "",
    ) -> Change | None:
        """`assessment` says which year of a member is rated."""
        more = {"assessment_id": assessment} if assessment else {}
        asked = (subject_id, indicator, kind, assessment)
        return self._do(
            lambda w: w.rate(subject_id, indicator, value, subject_kind=kind, **more),
            (lambda w: self._rated(w, value, asked)) if kind != "milestone" else None,
        )

    def rate_together(
        self, subject_id: str, values: Mapping[str, str | None], kind: str
    ) -> Change | None:
        """Answers that one click gives, taken back by one undo."""

        def said(workspace: Workspace) -> str:
            asked = [(value, (subject_id, name, kind, "")) for name, value in values.items()]
            return "; ".join(self._rated(workspace, *one) for one in asked)

        return self._do(lambda w: w.rate_together(subject_id, values, subject_kind=kind), said)

    def set_reason(
        self,
        subject_id: str,
        indicator: str,
        reason: str,
        kind: str = "commitment",
        assessment: str = "",
    ) -> Change | None:
        more = {"assessment_id": assessment} if assessment else {}
        asked = (subject_id, indicator, kind, assessment)
        return self._do(
            lambda w: w.set_reason(
                subject_id, indicator, reason, typing=True, subject_kind=kind, **more
            ),
            lambda w: self._explained(w, asked),
            ("reason", *asked, reason),
        )

    def set_evidence(
        self, subject_id: str, indicator: str, evidence: str, kind: str, assessment: str = ""
    ) -> Change | None:
        """Where it can be seen, as Markdown."""
        more = {"assessment_id": assessment} if assessment else {}
        asked = (subject_id, indicator, kind, assessment)
        return self._do(
            lambda w: w.set_evidence(
                subject_id, indicator, evidence, typing=True, subject_kind=kind, **more
            ),
            lambda w: self._shown(w, asked),
            ("evidence", *asked, evidence),
        )

    def set_fields(
        self,
        entity: str,
        record_id: str,
        fields: Mapping[str, object],
        *,
        typing: bool = False,
        said: str = "",
    ) -> Change | None:
        """`said`, here and below, tells it in the window's language."""
        words = " ".join(str(getattr(value, "words", value)) for value in fields.values())
        return self._do(
            lambda w: w.set_fields(entity, record_id, fields, typing=typing),
            _always(said),
            (entity, record_id, *fields, words) if typing else (),
        )

    def write_passage(
        self,
        assessment_id: str,
        section: str,
        subject_kind: str,
        subject_id: str,
        language: str,
        text: str,
        *,
        typing: bool = True,
        said: str = "",
    ) -> Change | None:
        return self._do(
            lambda w: w.write_passage(
                assessment_id, section, subject_kind, subject_id, language, text, typing=typing
            ),
            _always(said),
            ("passage", assessment_id, section, subject_kind, subject_id, language, text),
        )

    def add(
        self,
        work: Callable[[Workspace], Change],
        said: str = "",
        typed: tuple[str, ...] = (),
    ) -> Change | None:
        """Add a record: `work` calls one of the workspace's `add_…`; `typed` as in `_do`."""
        return self._do(work, _always(said), typed)

    def delete(self, entity: str, record_id: str, said: str = "") -> Change | None:
        return self._do(lambda w: w.delete(entity, record_id), _always(said))

    def log(self, work: Callable[[Workspace], Change], said: str) -> bool:
        """Do what undo does not take back, such as what concerns the seal, and say it."""
        try:
            change = work(self._context.open_workspace)
        except UserError as error:
            self.failed.emit(error.message)
            return False
        if change:
            self._context.signals.said.emit(said)
            self._context.signals.changed.emit(change)
        return True

    def forget(self) -> None:
        """The sentences of what was done, which quote the workspace that was locked."""
        self._said.clear()

    def undo(self) -> Change | None:
        return self._do(lambda w: w.undo())

    def redo(self) -> Change | None:
        return self._do(lambda w: w.redo())

    def accept(
        self,
        draft: Draft,
        on_done: Callable[[Change, tuple[Finding, ...]], None],
        label: str = "",
    ) -> None:
        """Take a draft over, in the worker thread; then announce it and call `on_done`."""
        workspace = self._context.open_workspace

        def finish(result: tuple[Change, tuple[Finding, ...]]) -> None:
            change, findings = result
            if change:
                self.done.emit(change)
                self._context.signals.changed.emit(change)
            on_done(change, findings)

        self._context.tasks.run(
            lambda _task: workspace.accept(draft), finish, self.fail, label=label
        )

    def fail(self, error: BaseException) -> None:
        """Say what a person can act on; let everything else reach the crash report."""
        if not isinstance(error, UserError):
            raise error
        self.failed.emit(error.message)
