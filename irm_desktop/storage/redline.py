"""Texts of a report at a moment, and what became of them between two.

What makes reports is imported with the first that is asked for.
"""

import importlib
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from sqlalchemy import select

from irm_desktop.domain.moments import NOW, Moment, moment_time
from irm_desktop.domain.redline import FieldText, Redline, redline
from irm_desktop.domain.review_records import Sent, SentField
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import Assessment as AssessmentTable
from irm_desktop.models import JournalEntry
from irm_desktop.storage.past import entries_until, plan_data_of
from irm_desktop.storage.past_words import PastWords
from irm_desktop.storage.sent import SentDocuments

if TYPE_CHECKING:
    from irm_desktop.domain.report_kind import ReportKind
    from irm_desktop.domain.review_copy import ReviewCopy
    from irm_desktop.storage.report_data import PlanData

_STEPS = (
    select(JournalEntry.at, JournalEntry.value)
    .join(AssessmentTable, AssessmentTable.id == JournalEntry.record)
    .where(JournalEntry.entity == "assessment", JournalEntry.field == "stage")
    .order_by(JournalEntry.place)
)


class Redlines(SentDocuments):
    """What concerns the texts of reports in time."""

    def moments(self, plan_id: str, language: str = "en") -> tuple[Moment, ...]:
        """The moments of a plan that a redline can begin or end with, newest first: now, the
        copies that were sent, the steps its reports went on. Any other time can be named too."""
        words = PastWords(language)
        found = [
            Moment(one.id, "sent", one.at, words.copy(one, to=True)) for one in self.sent(plan_id)
        ]
        with self._reading() as connection:
            steps = connection.execute(_STEPS.where(AssessmentTable.plan_id == plan_id)).all()
        for at, value in steps:
            found.append(Moment(at, "stage", at, words.went_to(str(json.loads(value)), at)))
        found.sort(key=lambda one: one.at, reverse=True)
        now = self._journal.wall().isoformat()
        return (Moment(NOW, "now", moment_time(now), words.say("now")), *found)

    def texts_at(
        self, plan_id: str, kind: str, language: str, moment: str, *, record: str = ""
    ) -> tuple[FieldText, ...]:
        """The texts of all fields of a report, in its order, as they stood at a moment: `now`, the
        id of a sent document (what it holds, as it was written), or a time as ISO 8601 in UTC (of
        a day, its end). With `record` those of this record alone.

        Values and dates are told as they are printed. Nothing where the plan, or the report, was
        not there yet. Raises NotFound where it is not there now, WorkspaceError `cannot` for what
        is no moment.
        """
        texts = self._texts(plan_id, kind, language, moment)
        return tuple(one for one in texts if record in ("", one.record))

    def redline(
        self, plan_id: str, kind: str, language: str, a: str, b: str, *, record: str = ""
    ) -> Redline:
        """What became of the texts of a report from moment `a` to moment `b`, in words; with
        `record` of those of this record alone. Raises as `texts_at` does."""
        words = PastWords(language)
        sents = {one.id: one for one in self.sent(plan_id)}
        label = self._kind_meant(plan_id, kind).label(language)
        title = words.say("redline", report=label, plan=self.plan(plan_id).key)
        before, after = (
            (
                words.moment(_time_of(at, sents), sents.get(at)),
                self.texts_at(plan_id, kind, language, at, record=record),
            )
            for at in (a, b)
        )
        return redline(title, before, after)

    def _kind_meant(self, plan_id: str, kind: str) -> "ReportKind":
        """Raises NotFound."""
        plan = self.plan(plan_id)
        choice = importlib.import_module("irm_desktop.storage.report_choice")
        found: ReportKind = choice.kind_of(plan.key, self._instrument(plan.instrument), kind)
        return found

    def _texts(self, plan_id: str, kind: str, language: str, moment: str) -> Iterator[FieldText]:
        meant = self._kind_meant(plan_id, kind)
        sents = {one.id: one for one in self.sent(plan_id)}
        copy = sents.get(moment)
        if copy is not None and (copy.report, copy.language) == (meant.report, language):
            fields = self.snapshot(moment).fields
        else:
            fields = self._fields_at(plan_id, meant.id, language, _time_of(moment, sents))
        for one in fields:
            told = one.shown if one.kind in ("choice", "date") else one.text
            yield FieldText(one.record, one.field, one.label, told)

    def _fields_at(
        self, plan_id: str, kind: str, language: str, time: str
    ) -> tuple[SentField, ...]:
        data: PlanData | None
        if time == NOW:
            data = self._plan_data(plan_id)
        else:
            with self._reading() as connection:
                entries = entries_until(connection, plan_id, time)
            data = plan_data_of(entries, plan_id, self.library)
        if data is None:
            return ()
        making = importlib.import_module("irm_desktop.storage.review_copies")
        today = self._journal.wall().date()
        try:
            made: ReviewCopy = making.make_copy(self.id, self.library, data, kind, language, today)
        except NotFound:  # the plan was under another instrument, which has no such report
            return ()
        return made.fields


def _time_of(moment: str, sents: Mapping[str, Sent]) -> str:
    """A moment as the journal writes times, or `now`. Raises WorkspaceError `cannot`."""
    if moment == NOW:
        return NOW
    if moment in sents:
        return sents[moment].at
    try:
        return moment_time(moment)
    except ValueError:
        raise WorkspaceError(
            f"“{moment}” is no moment of this plan. Name a day (2026-11-02), a time "
            "(2026-11-02T14:30), a review copy that was sent, or “now”.",
            "cannot",
        ) from None
