"""The rows of a large sheet written as they come: text in, XML out, nothing kept but a few samples.

openpyxl makes the rest of the package. Here a row costs one join of ready-made pieces; deflate
takes most of the time. Texts stand in their cells (`inlineStr`): a table of shared strings would
have to be held until the end, and the packed file is as large either way.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from xml.sax.saxutils import escape

from openpyxl.utils import get_column_letter

from irm_desktop.export.legal_text import legal
from irm_desktop.export.xlsx_text import CellValue, cell_text, parts

_AT_ONCE = 256  # rows to a write: fewer and the packing thread waits too often for its turn
_FIRST = 16  # rows that are kept to be read back, then
_EVERY = 256  # one in so many, and
_SAMPLES = 64  # of those with something unusual
_EPOCH = date(1899, 12, 30).toordinal()
_UNUSUAL = 16_000  # characters from which a text is looked at for its length in UTF-16


@dataclass(frozen=True, slots=True)
class CellStyles:
    """Places of a column's styles in the workbook's list of them. `quoted` is that of a text which
    begins like a formula: Excel then keeps it as the words it is."""

    text: int
    quoted: int
    number: int
    date: int


@dataclass(frozen=True, slots=True)
class Sample:
    """A row as it was meant, and where its XML stands among the rows: to be read back."""

    start: int
    length: int
    number: int
    row: Sequence[CellValue]


@dataclass(frozen=True, slots=True)
class LongText:
    """What of a text did not fit into its cell: for the sheet of continued texts."""

    row: int
    column: int  # from 0
    pieces: tuple[str, ...]


@dataclass(slots=True)
class Streamed:
    """What was written: how many rows, how many bytes, samples, and texts that go on."""

    count: int = 0
    length: int = 0
    samples: list[Sample] = field(default_factory=list)
    long: list[LongText] = field(default_factory=list)


class SheetStream:
    """Writes rows under each other. `row` are further attributes of each, such as its height."""

    def __init__(
        self,
        styles: Sequence[CellStyles],
        write: Callable[[bytes], object],
        *,
        first: int = 1,
        row: str = "",
        goes_on: str = "",
    ) -> None:
        self._write = write
        self._first = first
        self._attributes = f" {row}" if row else ""
        self._goes_on = goes_on
        self._heads = [_head(place, style) for place, style in enumerate(styles)]
        self._unusual = False  # the row at hand has an unusual text
        self._kept = 0  # of those
        self.done = Streamed()

    def add(
        self, rows: Iterable[Sequence[CellValue]], told: Callable[[int], None] | None = None
    ) -> None:
        """Write rows; `told` hears now and then how many there are. Raises what reading raises."""
        waiting = iter(rows)
        while block := list(islice(waiting, _AT_ONCE)):
            self._flush(block)
            if told is not None:
                told(self.done.count)

    def _flush(self, block: list[Sequence[CellValue]]) -> None:
        done = self.done
        rows: list[str] = []
        for place, row in enumerate(block):
            self._unusual = False
            xml = self._row(self._first + done.count + place, row)
            if self._worth_keeping(done.count + place):
                before = sum(map(len, map(str.encode, rows)))
                number = self._first + done.count + place
                done.samples.append(Sample(done.length + before, len(xml.encode()), number, row))
            rows.append(xml)
        data = "".join(rows).encode()
        self._write(data)
        done.length += len(data)
        done.count += len(block)

    def _worth_keeping(self, place: int) -> bool:
        if place < _FIRST or place % _EVERY == 0:
            return True
        if not self._unusual or self._kept == _SAMPLES:
            return False
        self._kept += 1
        return True

    def _row(self, number: int, row: Sequence[CellValue]) -> str:
        at = str(number)
        pieces = [f'<row r="{at}"{self._attributes}>']
        add = pieces.append
        for head, value in zip(self._heads, row, strict=True):
            if isinstance(value, str):
                if not value:
                    continue  # an empty text stays an empty cell
                if (
                    value.isprintable()
                    and "<" not in value
                    and "&" not in value
                    and ">" not in value
                    and "_x" not in value
                    and len(value) < _UNUSUAL
                    and value[0] not in "= "
                    and value[-1] != " "
                ):
                    add(f"{head.cell}{at}{head.text}{value}</t></is></c>")
                else:
                    add(self._unusual_text(head, number, value))
            elif isinstance(value, date):
                add(f"{head.cell}{at}{head.date}{value.toordinal() - _EPOCH}</v></c>")
            else:
                add(f"{head.cell}{at}{head.number}{value!r}</v></c>")
        add("</row>")
        return "".join(pieces)

    def _unusual_text(self, head: "_Head", number: int, value: str) -> str:
        """A text with marks to escape, characters to leave out, or too long for a cell."""
        self._unusual = True
        piece, *rest = parts(value)
        if rest:
            piece, *rest = _with_room(value, self._goes_on)
            self.done.long.append(LongText(number, head.place, tuple(rest)))
            piece += self._goes_on
        text = escape(cell_text(piece))
        style = head.quoted if text[:1] == "=" else head.spaced
        return f"{head.cell}{number}{style}{text}</t></is></c>" if text else ""


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands before the values of a column."""

    place: int  # from 0
    cell: str
    text: str
    spaced: str  # spaces at the ends and new lines are kept
    quoted: str
    number: str
    date: str


def _head(place: int, style: CellStyles) -> _Head:
    inline = '" t="inlineStr"><is><t'
    kept = f'{inline} xml:space="preserve">'
    return _Head(
        place=place,
        cell=f'<c r="{get_column_letter(place + 1)}',
        text=f'" s="{style.text}{inline}>',
        spaced=f'" s="{style.text}{kept}',
        quoted=f'" s="{style.quoted}{kept}',
        number=f'" s="{style.number}"><v>',
        date=f'" s="{style.date}"><v>',
    )


def _with_room(value: str, mark: str) -> list[str]:
    """The pieces of a long text, the first with room for the mark that says it goes on."""
    first, *_ = parts(value)
    first = first[: len(first) - len(mark)]
    return [first, *parts(legal(value)[len(first) :])]
