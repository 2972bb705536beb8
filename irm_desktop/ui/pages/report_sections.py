"""Moving, hiding, renaming and adding sections: what a house form says after each of them.

Pure functions on the sections as they are placed; `domain.house_form` makes a form of them.
"""

from collections.abc import Sequence
from dataclasses import replace

from irm_desktop.domain.house_form import Placed, own_section
from irm_desktop.domain.instrument import in_language
from irm_desktop.domain.report_kind import ReportKind

PlacedList = list[Placed]


def _index(placed: Sequence[Placed], name: str) -> int:
    return next(at for at, one in enumerate(placed) if one.section.id == name)


def _end(placed: Sequence[Placed], start: int) -> int:
    """Where the section at `start` ends, with those that stand under it."""
    level = placed[start].section.level
    end = start + 1
    while end < len(placed) and placed[end].section.level > level:
        end += 1
    return end


def hidden(placed: Sequence[Placed], name: str, *, hide: bool) -> PlacedList:
    """The section, with those under it, hidden or shown again."""
    at = _index(placed, name)
    end = _end(placed, at) if hide else at + 1
    return [
        replace(one, hidden=hide) if at <= place < end else one for place, one in enumerate(placed)
    ]


def renamed(
    placed: Sequence[Placed], kind: ReportKind, name: str, language: str, title: str
) -> PlacedList:
    """The section with another title in a language; its standard title where that is empty."""
    made = list(placed)
    at = _index(placed, name)
    section = made[at].section
    labels = dict(section.labels)
    standard = kind.section_by_id.get(name)
    if title:
        labels[language] = title
    elif standard is not None:
        labels[language] = in_language(standard.labels, language)
    made[at] = replace(made[at], section=replace(section, labels=labels))
    return made


def moved(placed: Sequence[Placed], name: str, by: int) -> PlacedList | None:
    """The section, with those under it, before (-1) or after (1) its neighbour of the same level
    that is shown; None where there is none."""
    at = _index(placed, name)
    end, level = _end(placed, at), placed[at].section.level
    block = list(placed[at:end])
    if by > 0:
        after = end
        while after < len(placed) and placed[after].section.level == level:
            stop = _end(placed, after)
            if not placed[after].hidden:
                return [*placed[:at], *placed[end:stop], *block, *placed[stop:]]
            after = stop
        return None
    before = at - 1
    while before >= 0 and placed[before].section.level >= level:
        one = placed[before]
        if one.section.level == level and not one.hidden:
            return [*placed[:before], *block, *placed[before:at], *placed[end:]]
        before -= 1
    return None


def added(
    placed: Sequence[Placed], kind: ReportKind, after: str, language: str, title: str
) -> tuple[PlacedList, str]:
    """A section of one's own after another one and what stands under that; and its id. It has a
    number where the one before has."""
    names = [one.section.id for one in placed]
    at = _index(placed, after) if after in names else len(placed) - 1
    level = placed[at].section.level if placed else 1
    section = own_section(kind, {language: title}, placed, level=level)
    if placed and not placed[at].section.number:
        section = replace(section, number="")
    end = _end(placed, at) if placed else 0
    return [*placed[:end], Placed(section), *placed[end:]], section.id


def removed(placed: Sequence[Placed], name: str) -> PlacedList:
    """Without a section of one's own."""
    return [one for one in placed if one.section.id != name]
