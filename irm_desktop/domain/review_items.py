"""The inbox: remarks of all returned files and the answers to them, as one queue.

It is computed, and depends on nothing but what was said and decided: the order in which files came
back, and whether one came twice, does not matter.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from irm_desktop.domain.merge import merge_all
from irm_desktop.domain.review_records import (
    OPEN,
    Answer,
    Proposal,
    Remark,
    Returned,
    ReviewItem,
    Sent,
    ThreadEntry,
    Voice,
)
from irm_desktop.domain.text import clean

PROPOSING = ("change", "value", "mangled", "copied")  # kinds with a text for the field
_APPLIED = ("taken", "adapted")
_KINDS = ("change", "value", "mangled", "added", "removed", "copied", "comment")
_LAST = 1 << 30  # place of what has no field


def items(
    remarks: Iterable[Remark],
    answers: Iterable[Answer],
    sents: Iterable[Sent],
    now: Mapping[tuple[str, str], str],
    returned: Iterable[Returned],
) -> tuple[ReviewItem, ...]:
    """The queue in the order of the document, what has no field last. `now`: what the fields hold
    at present, by (record, field); a field that is not in it holds what was sent."""
    numbers = {one.id: one.number for one in sents}
    names = {one.id: one.name for one in returned}
    decided = {one.key: one for one in answers}
    together: dict[str, list[Remark]] = {}
    for one in remarks:
        together.setdefault(one.key, []).append(one)
    made = []
    for key, said in together.items():
        said.sort(key=lambda one: _order(one, numbers))
        item = _item(said, decided.get(key), now, names)
        made.append(((_place(said), *_order(said[0], numbers)), item))
    return tuple(item for _, item in sorted(made, key=lambda pair: (pair[0], pair[1].key)))


def _order(one: Remark, numbers: Mapping[str, int]) -> tuple[bool, int, int, str]:
    """What was said first: not a reply to us, in the earliest copy."""
    kind = _KINDS.index(one.kind) if one.kind in _KINDS else len(_KINDS)
    return bool(one.answers), kind, numbers.get(one.sent_id, 0), one.id


def _place(said: Sequence[Remark]) -> int:
    return said[0].place if said[0].place >= 0 else _LAST


def _item(
    said: Sequence[Remark],
    answer: Answer | None,
    now: Mapping[tuple[str, str], str],
    names: Mapping[str, str],
) -> ReviewItem:
    first = said[0]
    base = first.before
    ours = now.get((first.record, first.field), base) if first.field else base
    proposals = _proposals(said, names)
    merged, conflicts = _merged(first, base, ours, proposals)
    reopened = answer is not None and not {one.id for one in said} <= set(answer.seen)
    applied = answer is not None and answer.action in _APPLIED
    moved = applied and answer is not None and clean(ours) != clean(answer.result)
    return ReviewItem(
        key=first.key,
        plan_id=first.plan_id,
        sent_id=first.sent_id,
        kind=first.kind,
        label=first.label,
        code=first.code,
        entity=first.entity,
        record=first.record,
        field=first.field,
        subject_kind=first.subject_kind,
        subject=first.subject,
        indicator=first.indicator,
        section=first.section,
        state=OPEN if answer is None or reopened else answer.action,
        base=base,
        ours=ours,
        proposals=proposals,
        quote=first.quote,
        text=first.text,
        thread=_thread(said),
        voices=_voices(said, names),
        answer=answer,
        reopened=reopened,
        resolved=any(one.resolved for one in said),
        edited_since=clean(ours) != clean(base) and (moved or not applied),
        after_review=bool(first.field and proposals and moved),
        merged=merged,
        conflicts=conflicts,
        needs_reason=_is_rating(first) and bool(proposals),
        question=next((one.question for one in said if one.question), ""),
    )


def _is_rating(one: Remark) -> bool:
    return one.entity == "rating" and one.field == "value"


def _proposals(said: Sequence[Remark], names: Mapping[str, str]) -> tuple[Proposal, ...]:
    """Each text that is wanted, with all who want it: the one wanted first is first."""
    by_text: dict[str, list[Remark]] = {}
    for one in said:
        if one.kind in PROPOSING:
            by_text.setdefault(clean(one.theirs), []).append(one)
    found = [
        Proposal(
            theirs=wanted[0].theirs,
            voices=_voices(wanted, names),
            remarks=tuple(sorted(one.id for one in wanted)),
            question=next((one.question for one in wanted if one.question), ""),
        )
        for wanted in by_text.values()
    ]
    return tuple(sorted(found, key=lambda one: (_since(one.voices), one.theirs)))


def _since(voices: Sequence[Voice]) -> tuple[bool, str]:
    """When something was said first; what has no time comes after."""
    times = [voice.at for voice in voices if voice.at]
    return not times, min(times, default="")


def _voices(said: Sequence[Remark], names: Mapping[str, str]) -> tuple[Voice, ...]:
    """Each person in each file, in the order of time and names."""
    found = {
        Voice(who, one.at, one.tracked, names.get(one.returned_id, ""), one.returned_id, one.way)
        for one in said
        for who in (one.who.split("; ") if one.who else ("",))
    }
    return tuple(sorted(found, key=lambda one: (not one.at, one.at, one.who, one.returned_id)))


def _thread(said: Sequence[Remark]) -> tuple[ThreadEntry, ...]:
    """All that was said in the threads of an item, each once, in the order of time; what has no
    time stays behind what it followed."""
    found: dict[tuple[str, str], tuple[str, int, ThreadEntry]] = {}
    for one in said:
        last = ""
        for number, entry in enumerate(one.thread):
            last = max(last, entry.at)
            known = found.get((entry.author, entry.text))
            if known is None or entry.own > known[2].own:
                found[entry.author, entry.text] = (last, number, entry)
    return tuple(
        entry for _, _, entry in sorted(found.values(), key=lambda one: (*one[:2], one[2].author))
    )


def _merged(first: Remark, base: str, ours: str, proposals: Sequence[Proposal]) -> tuple[str, bool]:
    """What taking all proposals would give, and whether that cannot be said without a choice."""
    if not proposals:
        return "", False
    wanted = [one.theirs for one in proposals]
    if first.kind == "change":
        return _together(base, ours, tuple(wanted))
    if len(wanted) > 1:
        return ours, True
    conflicts = ours not in (base, wanted[0])
    return (ours if conflicts else wanted[0]), conflicts


@lru_cache(maxsize=1024)
def _together(base: str, ours: str, wanted: tuple[str, ...]) -> tuple[str, bool]:
    """The queue is computed anew after each answer, and nearly all of it is as it was."""
    made = merge_all(base, ours, wanted)
    return made.text, not made.clean
