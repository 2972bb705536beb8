"""Comments that came back, as remarks. What we wrote ourselves is no remark; what was said to it is
one about the item it answers."""

from collections import Counter
from collections.abc import Iterator

from irm_desktop.domain.returned_reading import CellComment, CommentReading
from irm_desktop.domain.review_records import SentComment, SentField, ThreadEntry
from irm_desktop.domain.review_remarks import Maker, comment_key, made_id
from irm_desktop.domain.text import clean, fold, one_line

_SECONDS = 19  # letters of an ISO time up to its seconds


class Comments:
    def __init__(self, maker: Maker) -> None:
        self._maker = maker
        self._ours: dict[tuple[str, str], list[SentComment]] = {}
        for one in maker.snapshot.comments:
            self._ours.setdefault(_said(one.author, one.text), []).append(one)
        self._times: Counter[tuple[object, ...]] = Counter()
        self._cells = {
            (one.row, one.key): one.place for one in maker.snapshot.cells if one.place >= 0
        }

    def add(self, comment: CommentReading) -> None:
        """A comment of a Word file."""
        fields = [self._maker.fields[place] for place in comment.places]
        self._add(comment, fields, comment.where)

    def add_of_cell(self, found: CellComment) -> None:
        """A note or comment of a cell."""
        place = self._cells.get((found.row, found.key), -1)
        fields = [self._maker.fields[place]] if place >= 0 else []
        where = found.comment.where or f"{found.sheet} {found.cell}"
        self._add(found.comment, fields, where, self._maker.of_record(found.row))

    def _add(
        self,
        comment: CommentReading,
        fields: list[SentField],
        where: str,
        near: SentField | None = None,
    ) -> None:
        """`near` is a field of the record that a comment on no field is about."""
        entries = list(_entries(comment))
        ours = [self._known(one) for one in entries]
        thread = tuple(
            ThreadEntry(one.author, one.at, clean(one.text), own is not None)
            for one, own in zip(entries, ours, strict=True)
        )
        theirs = [entry for entry in thread if not entry.own]
        if not theirs:
            return
        item = next((own.item for own in ours if own is not None and own.item), "")
        sent = fields[0] if fields else None
        text, quote = clean(comment.text), one_line(comment.quote)
        label = "; ".join(one.label for one in fields) or where
        place = _place(sent, self._maker.sent.plan_id, where)
        key = item or comment_key((*place, *self._again(comment, place)), text, quote)
        remark = self._maker.about(
            sent,
            "comment",
            key,
            who="; ".join(dict.fromkeys(entry.author for entry in theirs if entry.author)),
            at=max(entry.at for entry in theirs),
            before=sent.text if sent is not None else "",
            quote=quote,
            text=theirs[-1].text if item else text,
            thread=thread,
            resolved=comment.resolved,
            answers=item,
            **({} if sent is not None and len(fields) == 1 else {"label": label}),
            **({} if sent is not None or near is None else _about(near)),
        )
        said = made_id(*(part for entry in theirs for part in (entry.author, entry.text)))
        self._maker.add(remark, key, said, str(comment.resolved))

    def _again(self, comment: CommentReading, place: tuple[str, ...]) -> tuple[str, ...]:
        """What sets a comment apart from those in which the same person said the same before, of
        other words that read alike: “Source?” at three sentences is three remarks."""
        said = comment.author, place, fold(comment.text), fold(comment.quote)
        self._times[said] += 1
        return (str(self._times[said]),) if self._times[said] > 1 else ()

    def _known(self, comment: CommentReading) -> SentComment | None:
        """The comment of ours that this is: by its author, its words and, where the file still
        tells it, its time to the second."""
        for one in self._ours.get(_said(comment.author, comment.text), ()):
            if not comment.at or not one.at or _moment(one.at) == _moment(comment.at):
                return one
        return None


def _about(near: SentField) -> dict[str, object]:
    """The record of a field, not the field."""
    return {
        "subject_kind": near.subject_kind,
        "subject": near.subject,
        "code": near.code.partition(".")[0],
        "place": near.place,
    }


def _place(sent: SentField | None, plan_id: str, where: str) -> tuple[str, ...]:
    return (sent.record, sent.field) if sent is not None else (plan_id, where)


def _entries(comment: CommentReading) -> Iterator[CommentReading]:
    """The comment, then its replies in their order."""
    yield comment
    for reply in comment.replies:
        yield from _entries(reply)


def _said(author: str, text: str) -> tuple[str, str]:
    return one_line(author), fold(text)


def _moment(at: str) -> str:
    return at[:_SECONDS].replace(" ", "T")
