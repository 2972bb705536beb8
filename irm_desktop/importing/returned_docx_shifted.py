"""Notes that a program moved to each other's places. LibreOffice 7.4 does so with every file that
has a comment between two notes: one note stands twice, those after it are one place further, and
the last is gone. Nobody asked for that, so each note is read where it was sent."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from irm_desktop.domain.sent_text import sent_paragraphs
from irm_desktop.importing.returned_docx_blocks import INSERTED, Atom, Para
from irm_desktop.importing.returned_docx_labels import Keys, Label, Region


class _Mark(NamedTuple):
    """A note's mark in a field, and the note that was sent at it."""

    para: Para
    place: int  # among its atoms
    sent: str

    @property
    def atom(self) -> Atom:
        return self.para.atoms[self.place]

    def is_shifted(self, notes: Collection[str]) -> bool:
        """Whether it has no words any more, or those of another note that was sent."""
        return self.atom.was != self.sent and (not self.atom.was or self.atom.was in notes)


def put_notes_right(known: Sequence[Label], keys: Keys, notes: Mapping[str, str]) -> bool:
    """Give each note its place again where a program shifted them; whether it did. Fields with more
    or fewer notes than were sent, or with the same in another order, were edited and stay."""
    marks = _marks(known, keys, list(notes.values())) if notes else []
    shifted = [one for one in marks if one.is_shifted(set(notes.values()))]
    lost = Counter(one.sent for one in marks) - Counter(one.atom.was for one in marks)
    most_moved = len(shifted) >= max(1, min(2, len(marks) - 1))
    if not (lost and most_moved and any(one.atom.was for one in shifted)):
        return False
    for para, place, sent in shifted:
        atom = para.atoms[place]
        text = sent if atom.text == atom.was else atom.text
        para.atoms[place] = atom._replace(text=text, was=sent)
    return True


def _marks(known: Sequence[Label], keys: Keys, notes: Sequence[str]) -> list[_Mark]:
    """The marks of all fields that have as many as were sent."""
    longest = sorted(set(notes), key=len, reverse=True)
    one_of = re.compile("|".join(map(re.escape, longest)))
    found: list[_Mark] = []
    for label in known:
        for number, sent in enumerate(keys.by_code[label.code]):
            if number in label.cells:
                wanted = one_of.findall("\n".join(sent_paragraphs(sent)))
                found += _marks_in(label.cells[number], wanted)
    return found


def _marks_in(region: Region, wanted: Sequence[str]) -> list[_Mark]:
    there = [
        (para, place)
        for para in region.paras
        for place, atom in enumerate(para.atoms)
        if atom.marks_note and not any(change.kind in INSERTED for change in atom.changes)
    ]
    same = Counter(para.atoms[place].was for para, place in there) == Counter(wanted)
    if len(there) != len(wanted) or (same and len(set(wanted)) > 1):
        return []
    return [_Mark(para, place, sent) for (para, place), sent in zip(there, wanted, strict=True)]
