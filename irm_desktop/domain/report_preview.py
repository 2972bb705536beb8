"""The report as the window shows it before it is written: HTML in parts, and what stands where."""

from dataclasses import dataclass

MARK = "\u2063"  # invisible separator: each place begins with one, in the order of `places`


@dataclass(frozen=True, slots=True)
class PreviewPlace:
    """What begins here. `kind` is cover, section or commitment, `id` the record's; `field` is the
    section of a passage, empty at the heading, or the name of what is generated."""

    kind: str
    id: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class PreviewPart:
    """A stretch of the report that is laid out by itself: the cover, a section, a commitment.

    `html` is the inside of a body and holds a `MARK` for each of `places`. Pictures are named:
    `grid:ID` of a commitment, `chart:PLACE` of a chart among the report's. `new_page`: it begins
    one.
    """

    html: str
    places: tuple[PreviewPlace, ...]
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class ReportPreview:
    parts: tuple[PreviewPart, ...]
    right_to_left: bool
