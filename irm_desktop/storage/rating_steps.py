"""Puts the steps of a rating's life together, in the words of one language."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from irm_desktop.domain.answers import label as answer_label
from irm_desktop.domain.instrument import Indicator
from irm_desktop.domain.moments import moment_time
from irm_desktop.domain.rating_life import STEP_KINDS, LifeStep, RatingLife
from irm_desktop.domain.report_stages import stage_place
from irm_desktop.domain.review_records import Answer, Remark, Returned, Sent
from irm_desktop.storage.past_words import PastWords
from irm_desktop.storage.stage_dates import stages
from irm_desktop.storage.subjects import Subject

_UNDONE = ("undone", "forgotten")


@dataclass(frozen=True)
class LifeFacts:
    """What is known of a rating. `entries` and `steps_of_report` are rows of the journal with their
    operation; `sent_fields`: copy, field and text as it went out. Any: a database row."""

    subject: Subject
    indicator: Indicator
    record: str
    title: str
    stage: str
    now: Mapping[str, str | None]
    open_versions: frozenset[str]
    entries: Sequence[Any]
    steps_of_report: Sequence[Any]
    sent_fields: Sequence[tuple[str, str, str]]
    sents: Mapping[str, Sent]
    remarks: Sequence[Remark]
    returned: Mapping[str, Returned]
    answers: Mapping[str, Answer]


def rating_life(facts: LifeFacts, language: str) -> RatingLife:
    return _Life(facts, language).made()


class _Life:
    def __init__(self, facts: LifeFacts, language: str) -> None:
        self._facts, self._language = facts, language
        self._words = PastWords(language)
        self._values: dict[str, tuple[int, Any]] = {}  # by entry: its place and its JSON value

    def made(self) -> RatingLife:
        facts = self._facts
        steps = [*self._work(), *self._of_report(), *self._sent(), *self._review()]
        steps.sort(key=lambda one: (_time(one.at), STEP_KINDS.index(one.kind)))
        value = facts.now.get("value")
        kind = facts.subject.kind
        return RatingLife(
            subject_kind=kind,
            subject_id=facts.subject.id,
            indicator=facts.indicator.id,
            record=facts.record,
            indicator_label=facts.indicator.label(self._language),
            where=self._words.say(kind, n=facts.subject.words),
            title=facts.title,
            language=self._language,
            value=value,
            value_label=self._label(value),
            reason=facts.now.get("reason") or "",
            stage=facts.stage,
            steps=tuple(steps),
        )

    def _say(self, key: str, /, **parts: object) -> str:
        return self._words.say(key, **parts)

    def _label(self, value: str | None) -> str:
        if not value:
            return self._say("not_rated")
        try:
            return answer_label(self._facts.indicator.scale, value, self._language)
        except KeyError:  # of an older instrument, or a reviewer's own words
            return value

    def _work(self) -> Iterator[LifeStep]:
        """What was written, a step for each unit of undo and each who wrote in it."""
        units: dict[tuple[str, str], dict[str, _Written]] = {}
        for row in self._facts.entries:
            value, before = json.loads(row.value), self._replaced(row)
            self._values[row.op_id] = (len(self._values), value)
            if row.kind in ("undo", "redo") or row.state in _UNDONE:
                continue
            unit = units.setdefault((row.unit or row.operation, row.actor), {})
            known = unit.get(row.field)
            unit[row.field] = _Written(row, known.before if known else before, value)
        for fields in units.values():
            yield from self._written(fields)

    def _replaced(self, row: Any) -> Any:
        """What stood there for who wrote an entry: of several the last that came. Any: a database
        row, a JSON value."""
        known = [self._values[one] for one in json.loads(row.parents) if one in self._values]
        return max(known, key=lambda one: one[0])[1] if known else None

    def _written(self, fields: dict[str, "_Written"]) -> Iterator[LifeStep]:
        """A reason written together with its rating is part of that step."""
        value, reason = fields.get("value"), fields.get("reason")
        if value is not None and value.is_new:
            text = reason if reason is not None and reason.is_new else None
            yield self._step(
                value, "rated", self._rated(value),
                value=value.after, label=self._label(value.after), before=value.before,
                before_label=self._label(value.before), text=(text.after if text else "") or "",
                text_before=(text.before if text else "") or "",
            )  # fmt: skip
        elif reason is not None and reason.is_new:
            yield self._step(
                reason, "reason", self._reasoned(reason), text=reason.after or "",
                text_before=reason.before or "",
            )  # fmt: skip
        evidence = fields.get("evidence")
        if evidence is not None and evidence.is_new:
            said = self._say("evidence_changed", who=evidence.who)
            yield self._step(
                evidence, "evidence", said, text=evidence.after or "",
                text_before=evidence.before or "",
            )  # fmt: skip

    def _step(self, written: "_Written", kind: str, sentence: str, **more: Any) -> LifeStep:
        row = written.row
        unsettled = row.op_id in self._facts.open_versions
        if unsettled:
            sentence = self._say("unsettled", said=sentence)
        return LifeStep(
            kind, row.at, row.actor, sentence, why=row.reason, record=row.op_id,
            reviewer=written.by_reviewer, unsettled=unsettled, **more,
        )  # fmt: skip

    def _rated(self, made: "_Written") -> str:
        before, label = self._label(made.before), self._label(made.after)
        if made.by_reviewer:
            return self._say("taken_value", who=made.who, label=label)
        key = "unrated" if not made.after else "changed" if made.before else "rated"
        return self._say(key, who=made.who, before=before, label=label)

    def _reasoned(self, made: "_Written") -> str:
        if made.by_reviewer:
            return self._say("taken_reason", who=made.who)
        what = "removed" if not made.after else "changed" if made.before else "written"
        return self._say(f"reason_{what}", who=made.who)

    def _of_report(self) -> Iterator[LifeStep]:
        before = "draft"
        for row in self._facts.steps_of_report:
            stage, old = str(json.loads(row.value)), before
            before = stage
            if row.kind in ("undo", "redo") or row.state in _UNDONE or stage == old:
                continue
            key = "stage_on" if stage_place(stage) > stage_place(old) else "stage_back"
            said = self._say(key, stage=self._words.stage(stage))
            yield LifeStep(
                "stage", row.at, row.actor, said, why=row.reason, stage=stage, record=row.op_id
            )

    def _sent(self) -> Iterator[LifeStep]:
        texts: dict[str, dict[str, str]] = {}
        for copy, field, text in self._facts.sent_fields:
            texts.setdefault(copy, {})[field] = text
        for copy, fields in texts.items():
            sent = self._facts.sents.get(copy)
            if sent is None or "value" not in fields:
                continue
            value = fields["value"] or None
            role = stages().say(f"to_{sent.role}", self._language)
            said = self._say("sent_value", n=sent.number, role=role, label=self._label(value))
            yield LifeStep(
                "sent", sent.at, sent.by, said, value=value, label=self._label(value),
                text=fields.get("reason", ""), stage=sent.stage, role=sent.role, record=sent.id,
            )  # fmt: skip

    def _review(self) -> Iterator[LifeStep]:
        """Of one time proposals stand before comments, whatever their ids are."""
        told: set[str] = set()
        for remark in sorted(
            self._facts.remarks, key=lambda one: (one.kind == "comment", one.at, one.who, one.text)
        ):
            yield self._remark(remark)
            answer = self._facts.answers.get(remark.key)
            if answer is not None and remark.key not in told:
                told.add(remark.key)
                yield self._answer(answer, remark)

    def _remark(self, remark: Remark) -> LifeStep:
        file = self._facts.returned.get(remark.returned_id)
        sent = self._facts.sents.get(remark.sent_id)
        at = remark.at or (file.at if file else "")
        who = remark.who or (sent.recipient if sent else "")  # edited without tracking: no name
        more: dict[str, Any] = {
            "record": remark.id, "item": remark.key, "at_is_sure": bool(remark.at),
            "role": sent.role if sent else "", "stage": sent.stage if sent else "",
        }  # fmt: skip
        if remark.kind == "comment":
            text = remark.text or "\n".join(one.text for one in remark.thread)
            return LifeStep(
                "commented", at, who, self._say("commented", who=who), text=text, **more
            )
        if remark.field == "value":
            label = self._label(remark.theirs)
            return LifeStep(
                "proposed", at, who, self._say("proposed_value", who=who, label=label),
                value=remark.theirs or None, label=label, before=remark.before or None,
                before_label=self._label(remark.before), **more,
            )  # fmt: skip
        said = self._say("proposed_reason", who=who)
        return LifeStep(
            "proposed", at, who, said, text=remark.theirs, text_before=remark.before, **more
        )

    def _answer(self, answer: Answer, remark: Remark) -> LifeStep:
        action = self._say(f"action_{answer.action}")
        said = self._say("answered", action=action, who=answer.by)
        more: dict[str, Any] = {}
        if remark.field == "value" and answer.result:
            more = {"value": answer.result, "label": self._label(answer.result)}
        return LifeStep(
            "answered", answer.at, answer.by, said, text=answer.reply, item=answer.key,
            action=answer.action, record=answer.operation, **more,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Written:
    """A field as a unit found it and left it. Any: a database row, JSON values."""

    row: Any
    before: Any
    after: Any

    @property
    def is_new(self) -> bool:
        return (self.before or None) != (self.after or None)

    @property
    def who(self) -> str:
        return str(self.row.actor)

    @property
    def by_reviewer(self) -> bool:
        """Whether somebody else's work was taken over: who wrote it is not who said so."""
        return self.row.writer not in (None, self.row.actor)


def _time(at: str) -> str:
    """A time as the journal writes it, so that times of files compare with it."""
    try:
        return moment_time(at) if at else ""
    except ValueError:
        return at
