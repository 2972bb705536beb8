"""Ratings of a draft against those of the workspace: of commitments, and of plans themselves."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from irm_desktop.domain import answers
from irm_desktop.domain.drafts import DraftRating, Finding
from irm_desktop.domain.instrument import Indicator, Instrument
from irm_desktop.models.registry import DELETED, Columns
from irm_desktop.storage.draft_findings import About, Tally
from irm_desktop.storage.draft_state import State
from irm_desktop.storage.naming import field_words
from irm_desktop.storage.plans import assessment_id, filled
from irm_desktop.storage.ratings import rating_id
from irm_desktop.storage.recorder import Recorder

_EMPTY: Columns = {"value": None, "reason": "", "rater": "", "rated_on": "", "evidence": ""}
Fill = Callable[[str, Columns, Mapping[str, object], About], None]


@dataclass(frozen=True)
class Rated:
    """What is rated: a record of `kind` in a plan. `is_new` where this import makes it."""

    kind: str
    record: str
    plan_id: str
    instrument: Instrument
    about: About
    is_new: bool


class DraftRatings:
    """Writes what is missing, fills what is empty through `fill`, and tells what differs."""

    def __init__(self, op: Recorder, state: State, tally: Tally, fill: Fill) -> None:
        self._op = op
        self._state = state
        self._tally = tally
        self._fill = fill
        self.filled = 0  # fields of commitments that were there
        self.answers = 0  # of plans
        self._answered: dict[str, int] = {}  # plans that were there -> answers they got
        self._refused: list[Finding] = []

    def put(self, ratings: Iterable[DraftRating], rated: Rated, sheet: str) -> None:
        """Takes over the ratings of one record; what its instrument does not ask is told."""
        for rating in ratings:
            asked = rated.instrument.indicator_by_id.get(rating.indicator)
            if asked is None or not answers.accepts(asked.scale, rating.value):
                self._refuse(rating, rated, asked, sheet)
                continue
            assessment = assessment_id(rated.plan_id, asked.stage, rated.instrument.id)
            one = rating_id(assessment, rated.record, asked.id)
            fields = filled(
                {"value": rating.value, "reason": rating.reason, "evidence": rating.evidence}
            )
            if one in self._state.ratings:
                self._fill_known(one, fields, rated, asked)
                continue
            place = {"assessment": assessment, "subject_kind": rated.kind}
            place.update(subject=rated.record, indicator=asked.id)
            self._op.create("rating", {"about": place, **fields}, one)
            self._count(rated, asked, fields)

    def findings(self, sheet: str) -> tuple[Finding, ...]:
        """What was refused, and one line for the answers that plans in the workspace got."""
        if not self._answered:
            return tuple(self._refused)
        many, plans = sum(self._answered.values()), len(self._answered)
        of = "1 plan" if plans == 1 else f"{plans:,} plans"
        told = Finding(
            "filled",
            sheet,
            0,
            "",
            f"{many:,} answers about {of} that the workspace has already are added.",
            "What the workspace does not have yet is taken from the table.",
            "note",
        )
        return (*self._refused, told)

    def _refuse(
        self, rating: DraftRating, rated: Rated, asked: Indicator | None, sheet: str
    ) -> None:
        label = rating.indicator if asked is None else asked.label()
        self._refused.append(
            Finding(
                "unknown-label",
                sheet,
                rated.about.row,
                label,
                f"{rated.instrument.id} has no {label} with the value {rating.value!r}.",
                "The rating is not taken over; the cell stays with the table.",
            )
        )

    def _fill_known(
        self, record: str, fields: Mapping[str, object], rated: Rated, asked: Indicator
    ) -> None:
        row, about = self._state.ratings[record], _about(rated, asked)
        if not row["deleted"]:
            if self._is_another(row, fields["value"]):  # reason and evidence are of that answer
                fields = {"value": fields["value"]}
            self._fill("rating", row, fields, about)
        elif (record, DELETED) in self._state.taken:
            self._tally.add("emptied", about, about.column("value"))
        else:  # an import that was undone left it
            old = {name: value for name, value in _EMPTY.items() if row[name] != value}
            self._op.edit("rating", record, {"deleted": False, **old, **fields})
            self._count(rated, asked, fields)

    def _is_another(self, row: Columns, value: object) -> bool:
        """Whether the workspace has another answer, or somebody took this one back."""
        if row["value"] is None:
            return (row["id"], "value") in self._state.taken
        return row["value"] != value

    def _count(self, rated: Rated, asked: Indicator, fields: Iterable[str]) -> None:
        if rated.kind == "plan":
            self.answers += 1
            if not rated.is_new:
                self._answered[rated.record] = self._answered.get(rated.record, 0) + 1
        elif not rated.is_new:
            about = _about(rated, asked)
            for name in fields:
                self.filled += 1
                self._tally.add("filled", about, about.column(field_words("rating", name)))


def _about(rated: Rated, asked: Indicator) -> About:
    about = rated.about
    return About(about.plan, about.noun, about.name, about.row, asked.label(), asked.scale)
