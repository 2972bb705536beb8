"""What stands outside any field of a returned Word file: fields whose label is gone, found by their
wording; and all that was changed, added or deleted there. Contents and page numbers do not count.

What was sent is put in one order again: a label is followed by its fields.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from irm_desktop.domain.returned_reading import OutsideReading
from irm_desktop.domain.sent_text import sent_paragraphs
from irm_desktop.importing.returned_docx_align import aligned, likeness
from irm_desktop.importing.returned_docx_blocks import Para, edits, texts
from irm_desktop.importing.returned_docx_fields import Found, read
from irm_desktop.importing.returned_docx_labels import ALIKE, Keys, Region
from irm_desktop.importing.returned_docx_text import folded

_OUTSIDE = -1  # place of a paragraph that belongs to no field
_DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩"


@dataclass(slots=True)
class _Group:
    """Paragraphs that are one in some view. `sent` counts the sent ones it was found to be; a label
    is never a field's text."""

    paras: list[Para]
    accepted: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()
    sent: list[int] = field(default_factory=list)
    place: int = _OUTSIDE
    is_label: bool = False


class Outside:
    """The paragraphs that no label claims, held against all that was sent and not found by one."""

    def __init__(
        self,
        paras: Iterable[Para],
        keys: Keys,
        labelled: frozenset[int],
        labels: frozenset[int] = frozenset(),
    ) -> None:
        """`labelled` are the places of fields that were found by their labels, `labels` the numbers
        of the paragraphs of those."""
        self._keys = keys
        self._sent = list(_in_order(keys, labelled))
        self._groups = [group for group in _groups(paras) if group.accepted or group.rejected]
        for group in self._groups:
            group.is_label = any(para.number in labels for para in group.paras)
        self._align()

    def _align(self) -> None:
        entries = [(group, text) for group in self._groups for text in group.rejected]
        pairs = aligned([text for _, text in entries], [text for _, text in self._sent])
        for (group, _), number in zip(entries, pairs, strict=True):
            if number >= 0 and not (group.is_label and self._sent[number][0] != _OUTSIDE):
                group.sent.append(number)
        for group in self._groups:
            places = [self._sent[number][0] for number in group.sent]
            group.place = next((place for place in places if place != _OUTSIDE), _OUTSIDE)
        _fill(self._groups)

    def labels(self) -> dict[int, str]:
        """Codes of labels that lost theirs and were known by their words, by cell."""
        found: dict[int, str] = {}
        for group in self._groups:
            sent = self._sent[group.sent[0]][1] if len(group.sent) == 1 else ""
            code = self._keys.code_in(sent)
            text = self._keys.without_code(sent)
            if code and group.paras[0].cell and likeness("\n".join(group.rejected), text) >= ALIKE:
                found[group.paras[0].cell] = code
        return found

    def by_wording(self) -> list[Found]:
        """The fields that were found again although their labels are gone."""
        paras: dict[int, list[Para]] = {}
        for group in self._groups:
            if group.place != _OUTSIDE:
                paras.setdefault(group.place, []).extend(group.paras)
        regions = {place: _region(own) for place, own in sorted(paras.items())}
        return [
            Found(read(self._keys.fields[place], region, "wording"), region)
            for place, region in regions.items()
        ]

    def readings(self, where: Mapping[int, str]) -> list[OutsideReading]:
        """What was not sent so, in order; what is gone stands where it was. `where` names the
        heading or label before a paragraph, by its number."""
        own = [group for group in self._groups if group.place == _OUTSIDE]
        contents = _contents_lines(own, self._keys.outside)
        found: list[OutsideReading] = []
        gone = self._gone()
        for group in own:
            here = where.get(group.paras[0].number, "")
            while gone and group.sent and gone[0][0] < group.sent[0]:
                found.append(OutsideReading("", "", here, (), gone.pop(0)[1]))
            reading = self._reading(group, here)
            if reading is not None and id(group) not in contents:
                found.append(reading)
        end = where[max(where)] if where else ""
        found += [OutsideReading("", "", end, (), text) for _, text in gone]
        return found

    def _gone(self) -> list[tuple[int, str]]:
        """Sent paragraphs of no field that are nowhere, but for labels of fields: those are told
        of as missing labels."""
        there = {number for group in self._groups for number in group.sent}
        return [
            (number, text)
            for number, (place, text) in enumerate(self._sent)
            if place == _OUTSIDE and number not in there and not self._keys.code_in(text)
        ]

    def _reading(self, group: _Group, where: str) -> OutsideReading | None:
        sent = [self._sent[number][1] for number in group.sent]
        made = edits(group.paras)
        words = [folded(text) for text in group.rejected]
        # That a label lost its code is told by the way its field was found.
        bare = [self._keys.without_code(text) for text in sent]
        same = words in ([folded(text) for text in sent], bare)
        if not made and (same or (not sent and self._is_label(words))):
            return None
        views = ["\n".join(view) for view in (group.accepted, group.rejected, sent)]
        return OutsideReading(views[0], views[1], where, made, views[2])

    def _is_label(self, words: Sequence[str]) -> bool:
        """Whether this is a label as it was sent, whose row stands elsewhere now."""
        code = self._keys.code_in(words[0]) if len(words) == 1 else ""
        return bool(code) and folded(self._keys.printed.get(code, "")) == words[0]


def _in_order(keys: Keys, labelled: frozenset[int]) -> Iterator[tuple[int, str]]:
    """Place and text of each paragraph that was sent, but for the fields that were found."""
    for text in keys.outside:
        yield _OUTSIDE, text
        code = keys.code_in(text)
        for one in keys.by_code[code] if code and keys.printed[code] == text else ():
            if one.place not in labelled:
                for line in sent_paragraphs(one):
                    if line.strip():
                        yield one.place, line


def _groups(paras: Iterable[Para]) -> Iterator[_Group]:
    together: list[Para] = []
    for para in paras:
        if together and (together[-1].cell != para.cell or not _joins(together[-1])):
            yield _group(together)
            together = []
        together.append(para)
    if together:
        yield _group(together)


def _joins(para: Para) -> bool:
    return bool(para.marks) and (para.joins(True) or para.joins(False))


def _group(paras: list[Para]) -> _Group:
    outer = frozenset({paras[0].cell})
    return _Group(paras, texts(paras, True, outer), texts(paras, False, outer))


def _region(paras: Sequence[Para]) -> Region:
    return Region(tuple(paras), frozenset(para.cell for para in paras))


def _fill(groups: Sequence[_Group]) -> None:
    """Gives to a field what stands between two of its paragraphs, or with them in their cell."""
    cells: dict[int, set[int]] = {}
    for group in groups:
        if group.sent and group.paras[0].cell:
            cells.setdefault(group.paras[0].cell, set()).add(group.place)
    before, waiting = _OUTSIDE, list[_Group]()
    for group in groups:
        if group.is_label:
            before, waiting = _OUTSIDE, []
            continue
        own = cells.get(group.paras[0].cell, set())
        if not group.sent and len(own) == 1:
            group.place = next(iter(own))
        elif not group.sent:
            waiting.append(group)
            continue
        if group.place == before != _OUTSIDE:
            for one in waiting:
                one.place = before
        before, waiting = group.place, []


def _contents_lines(groups: Sequence[_Group], outside: Sequence[str]) -> set[int]:
    """Lines of contents that lost their style: headings that were sent, again, at least two one
    after the other, each with its page."""
    sent = {folded(text) for text in outside}
    found: set[int] = set()
    run: list[_Group] = []
    for group in [*groups, _Group([])]:
        untouched = not group.sent and group.rejected == group.accepted
        if untouched and _without_page("\n".join(group.rejected)) in sent:
            run.append(group)
            continue
        if len(run) > 1:
            found |= {id(one) for one in run}
        run = []
    return found


def _without_page(text: str) -> str:
    """The words of a line of contents; empty where it does not end with a page or its place."""
    words = text.rstrip()
    bare = words.rstrip(_DIGITS)
    has_page = text.endswith("\t") or len(bare) < len(words)
    return folded(bare.rstrip(" .…\t")) if has_page else ""
