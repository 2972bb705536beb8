"""Where the comments of a returned Word file stand: the words under each, the fields they are in,
and their place in the accepted text. One pass over the text, however many comments there are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from irm_desktop.domain.returned_reading import CommentReading
from irm_desktop.importing.returned_docx_blocks import Para, lines, text_of
from irm_desktop.importing.returned_docx_fields import Found
from irm_desktop.importing.returned_docx_labels import Label, words_of


@dataclass(slots=True)
class _Anchor:
    """The paragraphs under a comment, with its words in each: accepted, rejected."""

    paras: list[Para] = field(default_factory=list)
    accepted: list[str] = field(default_factory=list)
    rejected: list[str] = field(default_factory=list)

    def quote(self) -> str:
        """The words; those that were deleted only where there are no others."""
        said = self.accepted if any(self.accepted) else self.rejected
        return "\n".join(said).strip("\n")


@dataclass
class Places:
    """Where comments can stand: the fields, labels and headings of a text."""

    paras: Sequence[Para]
    found: Sequence[Found]
    labels: Sequence[Label]
    first_of: Mapping[str, int]  # code -> place of its first field
    where: Mapping[int, str]  # number of a paragraph -> heading or label before it
    _anchors: dict[str, _Anchor] = field(default_factory=dict)
    _fields: dict[int, Found] = field(default_factory=dict)
    _labels: dict[int, Label] = field(default_factory=dict)
    _spans: dict[int, "_Spans"] = field(default_factory=dict)  # by the number of a first paragraph

    def __post_init__(self) -> None:
        for one in self.found:
            self._fields |= dict.fromkeys((para.number for para in one.region.paras), one)
        self._labels = {one.para.number: one for one in self.labels}
        for para in self.paras:
            for comment, words in _words_under(para).items():
                anchor = self._anchors.setdefault(comment, _Anchor())
                anchor.paras.append(para)
                anchor.accepted.append("".join(accepted for accepted, _ in words))
                anchor.rejected.append("".join(rejected for _, rejected in words))

    def placed(self, number: str, reading: CommentReading) -> CommentReading:
        """The comment with its quote, fields and offsets."""
        anchor = self._anchors.get(number)
        if anchor is None:
            return reading
        reading = replace(reading, quote=anchor.quote())
        numbers = [para.number for para in anchor.paras]
        fields = [self._fields[one] for one in numbers if one in self._fields]
        if fields:
            first = fields[0].region.paras[0].number
            spans = self._spans.setdefault(first, _Spans())
            start, end = spans.of(number, fields[0])
            places = tuple(dict.fromkeys(one.reading.place for one in fields))
            return replace(reading, places=places, start=start, end=end)
        label = next((self._labels[one] for one in numbers if one in self._labels), None)
        if label is None:
            return replace(reading, where=self.where.get(numbers[0], ""))
        return replace(reading, places=(self.first_of[label.code],), where=words_of(label))


@dataclass
class _Spans:
    """Where the comments of one field begin and end in its accepted text."""

    _found: dict[str, tuple[int, int]] | None = None
    _text: str = ""

    def of(self, number: str, field_found: Found) -> tuple[int, int]:
        """The place of a comment's words in the text as it was settled, whose blanks may differ;
        -1 where it has none."""
        if self._found is None:
            self._found = self._read(field_found)
        start, end = self._found.get(number, (-1, -1))
        words = self._text[start:end] if start >= 0 else ""
        text = "\n".join(field_found.reading.accepted)
        if words and not text.startswith(words, start):
            start = text.find(words)
        return (start, start + len(words)) if words and start >= 0 else (-1, -1)

    def _read(self, field_found: Found) -> dict[str, tuple[int, int]]:
        standing = lines(field_found.region.paras, True, field_found.region.outer)
        self._text = "\n".join(map(text_of, standing))
        found: dict[str, tuple[int, int]] = {}
        place = 0
        for line in standing:
            for text, atom in line:
                for comment in atom.comments:
                    found[comment] = (found.get(comment, (place, 0))[0], place + len(text))
                place += len(text)
            place += 1
        return found


def _words_under(para: Para) -> dict[str, list[tuple[str, str]]]:
    """Each comment that touches a paragraph, with its words there in both views."""
    found: dict[str, list[tuple[str, str]]] = {one: [] for one in para.points}
    for atom in para.atoms:
        if atom.comments:
            said = atom.shown(True), atom.shown(False)
            for comment in atom.comments:
                found.setdefault(comment, []).append(said)
    return found
