"""The workspace's door to the response matrix: what came back and what became of it."""

import importlib
from collections.abc import Collection
from typing import TYPE_CHECKING

from irm_desktop.domain.answers import label as answer_label
from irm_desktop.domain.dates import is_partial_iso
from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.records import ActionPlan, Member
from irm_desktop.domain.review_records import ROLES, ReviewItem
from irm_desktop.errors import NotFound
from irm_desktop.storage.past_words import PastWords
from irm_desktop.storage.review import Review
from irm_desktop.storage.stage_dates import stages

if TYPE_CHECKING:
    from irm_desktop.domain.response import Matrix
    from irm_desktop.storage.report_words import Words

_YES_OR_NO = {("recommendation", "responded"), ("recommendation", "integrated")}


class Responses(Review):
    """What concerns the answers to a review as a whole."""

    def response_matrix(
        self, plan_id: str, language: str = "en", sent_ids: Collection[str] = ()
    ) -> "Matrix":
        """Every comment and change that came back on a plan's reports, by whom, our answer, and
        what changed in words since it was sent; with `sent_ids` of these review copies alone.

        Raises NotFound, also for a copy that is not one of the plan.
        """
        plan = self.plan(plan_id)
        sents = {one.id: one for one in self.sent(plan_id)}
        if unknown := set(sent_ids) - set(sents):
            raise NotFound(
                f"There is no review copy {min(unknown)} of {plan.key}. Name one that was sent.",
                "no-sent",
            )
        rows = importlib.import_module("irm_desktop.domain.response_rows")
        shapes = importlib.import_module("irm_desktop.domain.response")
        words = PastWords(language)
        report_words = importlib.import_module("irm_desktop.storage.report_words").Words(language)
        instrument = self._instrument(plan.instrument)
        facts = rows.MatrixFacts(
            items=self.inbox(plan_id),
            sents=sents,
            returned={one.id: one for one in self.returned(plan_id)},
            words=words.words,
            roles={role: stages().say(f"role_{role}", language) for role in ROLES},
            value_label=lambda item, value: _label(instrument, item, value, report_words),
        )
        made = rows.matrix_rows(facts, sent_ids)
        chosen = tuple(one for one in sents.values() if not sent_ids or one.id in sent_ids)
        matrix: Matrix = shapes.Matrix(
            plan_id=plan_id,
            plan_key=plan.key,
            language=language,
            right_to_left=report_words.right_to_left,
            title=words.say("matrix"),
            subtitle=words.say(
                "matrix_of",
                member=report_words.member(self._member_of(plan)),
                plan=plan.key,
                reports=self._reports_sent(plan, {one.report for one in chosen}, words),
            ),
            date=words.day(self._journal.wall().date().isoformat()),
            sents=tuple(sorted(chosen, key=lambda one: (one.at, one.number))),
            rows=made,
            counts=rows.counted(made),
            words=words.words,
        )
        return matrix

    def _member_of(self, plan: ActionPlan) -> Member:
        return next(one for one in self.members() if one.id == plan.member_id)

    def _reports_sent(self, plan: ActionPlan, sent: Collection[str], words: PastWords) -> str:
        """The names of the reports that were sent, in the order of the instrument."""
        choice = importlib.import_module("irm_desktop.storage.report_choice")
        instrument = self._instrument(plan.instrument)
        labels = [
            choice.kind_of(plan.key, instrument, one).label(words.language)
            for one in instrument.reports
            if one in sent
        ]
        return words.say("comma").join(labels) or words.say("copies")


def _label(instrument: Instrument, item: ReviewItem, value: str, words: "Words") -> str:
    """A rating, an answer or a date as the report prints it; anything else as it is."""
    if not value:
        return value
    if (item.entity, item.field) in _YES_OR_NO:
        query = importlib.import_module("irm_desktop.storage.report_query")
        return str(query.fixed_terms(words.language).get(value, value))
    if item.field in ("start", "end") and is_partial_iso(value):
        return words.iso_date(value)
    asked = instrument.indicator_by_id.get(item.indicator)
    if asked is None or (item.entity, item.field) != ("rating", "value"):
        return value
    try:
        return answer_label(asked.scale, value, words.language)
    except KeyError:  # what a reviewer wrote is not on the scale
        return value
