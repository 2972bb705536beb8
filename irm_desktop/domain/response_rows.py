"""Makes the rows of a response matrix from the items of an inbox (`domain.response`)."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from irm_desktop.domain.diff import Piece, words
from irm_desktop.domain.response import MatrixRow
from irm_desktop.domain.review_records import (
    ANSWERS,
    OPEN,
    Proposal,
    Returned,
    ReviewItem,
    Sent,
    Voice,
)

ValueLabel = Callable[[ReviewItem, str], str]  # how a value of the item's field is printed


@dataclass(frozen=True)
class MatrixFacts:
    """What rows are made from. `roles`: of recipients, in words; `words` of the language asked for
    (`resources/reports/words/past.toml`)."""

    items: Sequence[ReviewItem]
    sents: Mapping[str, Sent]
    returned: Mapping[str, Returned]
    words: Mapping[str, str]
    roles: Mapping[str, str]
    value_label: ValueLabel


def matrix_rows(facts: MatrixFacts, sent_ids: Collection[str] = ()) -> tuple[MatrixRow, ...]:
    """A row for each comment and each proposal, in the order of the document; with `sent_ids` those
    that came back for these copies. Where several want different things of one text each has a row,
    with the one answer they got."""
    made: list[MatrixRow] = []
    for item in facts.items:
        for proposal in item.proposals or (None,):
            voices = item.voices if proposal is None else proposal.voices
            copies = _copies(item, voices, facts)
            if not sent_ids or set(copies) & set(sent_ids):
                made.append(_row(len(made) + 1, item, proposal, facts, copies))
    return tuple(made)


def counted(rows: Iterable[MatrixRow]) -> dict[str, int]:
    """How many rows are in each state, in the order of the answers, open ones last."""
    found = Counter(row.state for row in rows)
    return {state: found[state] for state in (*ANSWERS, OPEN) if found[state]}


def _row(
    number: int,
    item: ReviewItem,
    proposal: Proposal | None,
    facts: MatrixFacts,
    copies: Sequence[str],
) -> MatrixRow:
    def shown(value: str) -> str:
        return facts.value_label(item, value)

    voices = item.voices if proposal is None else proposal.voices
    answer = item.answer
    before, after = shown(item.base), shown(item.ours)
    wanted = "" if proposal is None else shown(proposal.theirs)
    return MatrixRow(
        number=number,
        key=item.key,
        kind=item.kind,
        kind_label=facts.words[f"kind_{item.kind}"],
        place=item.label,
        code=item.code,
        by=_each(voice.who for voice in voices),
        roles=_each(facts.roles.get(facts.sents[one].role, "") for one in copies),
        at=max((voice.at for voice in voices), default=""),
        quote=item.quote,
        text=_said(item, facts.words, is_change=proposal is not None),
        wanted=wanted,
        proposed=_pieces(before, wanted) if proposal is not None else (),
        state=item.state,
        answer=facts.words[f"action_{item.state}"],
        reply="" if answer is None else answer.reply,
        answered_by="" if answer is None else answer.by,
        answered_at="" if answer is None else answer.at,
        before=before,
        after=after,
        pieces=_pieces(before, after),
        subject_kind=item.subject_kind,
        subject=item.subject,
        entity=item.entity,
        record=item.record,
        field=item.field,
        files=_each(voice.file for voice in voices),
    )


def _pieces(before: str, after: str) -> tuple[Piece, ...]:
    """What changed in words; nothing where nothing did."""
    return () if before == after else words(before, after)


def _said(item: ReviewItem, terms: Mapping[str, str], *, is_change: bool) -> str:
    """The words of a comment with its replies, each under its author; of a text that was taken out
    that it was; else what was found."""
    if is_change and not item.thread:
        emptied = item.kind == "change" and not any(one.theirs.strip() for one in item.proposals)
        return terms["emptied"] if emptied else item.text
    if len(item.thread) < 2:
        return item.text or "".join(one.text for one in item.thread)
    return "\n".join(f"{one.author}: {one.text}" for one in item.thread)


def _copies(item: ReviewItem, voices: Iterable[Voice], facts: MatrixFacts) -> tuple[str, ...]:
    """The ids of the copies that a remark came back for."""
    files = (facts.returned.get(voice.returned_id) for voice in voices)
    found = _each(one.sent_id for one in files if one is not None) or (item.sent_id,)
    return tuple(one for one in found if one in facts.sents)


def _each(found: Iterable[str]) -> tuple[str, ...]:
    """What there is, each once and in its order."""
    return tuple(dict.fromkeys(one for one in found if one))
