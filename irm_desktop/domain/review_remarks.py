"""Remarks as they are made: what each is about, its id and the key of its item.

An id is made of what was said, by whom and where, and of nothing of the file: the same file twice,
or the same remark in a file that was saved again, says nothing new. A key is made of the place and,
for a comment, its words: what several people say of one thing is one item, whichever copies of the
same text they had.
"""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from irm_desktop.domain.diff import changes, tokens
from irm_desktop.domain.returned_reading import TrackedEdit
from irm_desktop.domain.review_records import Remark, Sent, SentField, Snapshot
from irm_desktop.domain.text import clean, fold, one_line

_NAMES = uuid.UUID("9a1c52d6-62b5-4f0a-9d0e-2f6a7b3c1e58")


def made_id(*parts: str) -> str:
    """The id that these parts make, always the same."""
    return uuid.uuid5(_NAMES, "\x1f".join(parts)).hex


def change_key(sent: SentField) -> str:
    """Key of the item of all who changed a field that read so."""
    return made_id("change", sent.record, sent.field, sent.text)


def comment_key(where: Sequence[str], text: str, quote: str) -> str:
    """Key of the item of all who said this of these words."""
    return made_id("comment", *where, fold(text), fold(quote))


def same_words(one: Iterable[str], two: Iterable[str]) -> bool:
    """Whether paragraphs read alike: blanks and empty ones do not count."""
    return _folded(one) == _folded(two)


def put_into(text: str, shown: str, found: str) -> str:
    """What was changed in a text that was shown with its blanks folded or its empty lines left
    out: they stay. Where other things were left out too, it is what was found."""
    whole, old, new = tokens(text), tokens(shown), tokens(found)
    spots = _spots(old, whole)
    if spots is None:
        return found
    parts: list[str] = []
    place = 0
    for hunk in changes(old, new):
        if hunk.start < hunk.end:
            begin, end = spots[hunk.start][0], spots[hunk.end - 1][1]
        elif hunk.start:
            begin = end = spots[hunk.start - 1][1]
        else:  # behind the blanks at the beginning that were left out
            begin = end = spots[0][0] if spots else 0
        parts += [*whole[place:begin], *new[hunk.first : hunk.last]]
        place = end
    return "".join([*parts, *whole[place:]])


def _spots(old: Sequence[str], whole: Sequence[str]) -> list[tuple[int, int]] | None:
    """Where each token of what was shown stands in the whole: word for word, and of the blanks
    between two words the last has all that are left. None where the words are not the same."""
    solid = [place for place, part in enumerate(whole) if not part.isspace()]
    found: list[tuple[int, int]] = []
    number = end = 0  # the word that comes next, and where the last token ended
    for part, following in zip_longest(old, old[1:], fillvalue=""):
        after = solid[number] if number < len(solid) else len(whole)
        if part.isspace():
            upto = min(end + 1, after) if following.isspace() else after
            found.append((end, upto))
            end = upto
        elif number == len(solid) or one_line(whole[after]) != one_line(part):
            return None
        else:
            number, end = number + 1, after + 1
            found.append((after, end))
    return found if number == len(solid) else None


def _folded(paragraphs: Iterable[str]) -> list[str]:
    return [words for text in paragraphs if (words := one_line(clean(text)))]


@dataclass
class Maker:
    """Makes the remarks of one returned file, each once."""

    sent: Sent
    snapshot: Snapshot
    returned_id: str
    found: dict[str, Remark] = field(default_factory=dict)
    fields: dict[int, SentField] = field(init=False)

    def __post_init__(self) -> None:
        self.fields = {one.place: one for one in self.snapshot.fields}

    def add(self, remark: Remark, *content: str) -> None:
        """Keep a remark under the id that its place, author and content make."""
        where = (remark.record, remark.field) if remark.record else (remark.label,)
        name = made_id(self.sent.id, *where, remark.kind, remark.who, *content)
        self.found.setdefault(name, replace(remark, id=name))

    def of_record(self, record: str) -> SentField | None:
        """The first field of a record, or about it."""
        every = self.snapshot.fields if record else ()
        return next((one for one in every if record in (one.record, one.subject)), None)

    def about(self, sent: SentField | None, kind: str, key: str, **facts: object) -> Remark:
        """A remark about a field, or about none."""
        where: dict[str, object] = {}
        if sent is not None:
            where = {
                name: getattr(sent, name)
                for name in (
                    *("entity", "record", "field", "code", "label"),
                    *("subject_kind", "subject", "indicator", "section", "place"),
                )
            }
        ids = {"id": "", "returned_id": self.returned_id, "sent_id": self.sent.id}
        all_facts = {**ids, "plan_id": self.sent.plan_id, **where, **facts}
        return Remark(kind=kind, key=key, **all_facts)  # type: ignore[arg-type]


def who_changed(edits: Iterable[TrackedEdit]) -> tuple[str, str]:
    """The authors of changes, each once, and the time of the last."""
    real = [one for one in edits if one.kind != "format"]
    names = sorted({one.author.strip() for one in real} - {""})
    return "; ".join(names), max((one.at for one in real), default="")
