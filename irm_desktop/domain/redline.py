"""A redline: what became of texts between two moments, field by field, as frozen records."""

from collections.abc import Iterable
from dataclasses import dataclass

from irm_desktop.domain.diff import Piece, words

__all__ = ["FieldText", "Piece", "Redline", "RedlineField", "redline"]


@dataclass(frozen=True, slots=True)
class FieldText:
    """The text of a field at one moment. `label` says in words where it is."""

    record: str
    field: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class RedlineField:
    """One field between two moments. `kind` is changed, added, removed or same; `pieces` are its
    stretches in order (`domain.diff.Piece`), none for an empty text."""

    record: str
    field: str
    label: str
    pieces: tuple[Piece, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class Redline:
    """All fields of a report, or one of them. `before` and `after` name the two moments in words,
    for a heading: “Review copy 1, 3 May 2026”, “now”."""

    title: str
    before: str
    after: str
    fields: tuple[RedlineField, ...]

    @property
    def changed(self) -> tuple[RedlineField, ...]:
        """The fields that are not the same."""
        return tuple(one for one in self.fields if one.kind != "same")


def redline(
    title: str,
    before: tuple[str, Iterable[FieldText]],
    after: tuple[str, Iterable[FieldText]],
) -> Redline:
    """The redline of two moments: each with its name and its texts. Fields stand in the order of
    the later moment; those that are gone follow the field they stood behind."""
    old = {(one.record, one.field): one for one in before[1]}
    new = {(one.record, one.field): one for one in after[1]}
    fields = []
    for place in _places(list(old), list(new)):
        shown = new.get(place) or old[place]
        was = old[place].text if place in old else ""
        now = new[place].text if place in new else ""
        fields.append(RedlineField(*place, shown.label, words(was, now), _kind(was, now)))
    return Redline(title, before[0], after[0], tuple(fields))


def _kind(was: str, now: str) -> str:
    if was == now:
        return "same"
    if not was.strip():
        return "added"
    return "changed" if now.strip() else "removed"


def _places(old: list[tuple[str, str]], new: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The places of both moments."""
    kept = set(new)
    gone: dict[tuple[str, str] | None, list[tuple[str, str]]] = {}  # behind which they stood
    behind: tuple[str, str] | None = None
    for place in old:
        if place in kept:
            behind = place
        else:
            gone.setdefault(behind, []).append(place)
    order = gone.get(None, [])
    for place in new:
        order += [place, *gone.get(place, [])]
    return order
