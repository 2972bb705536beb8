"""How a chart looks, said once for Word and Excel: colours, steps, stacking, direction.

Counts side by side have colours that differ; parts of one bar are shades of one hue, weakest
first, as the grades are in the window.
"""

from dataclasses import dataclass
from typing import Literal

from irm_desktop.domain.report import ChartSeries

COLOURS = ("1A544B", "8CCDBF", "2456A6", "D9981E")
# Each with the ink of a figure that stands on it.
SHADES = (
    ("E4E1DA", "1E2226"),
    ("C4E5DE", "1E2226"),
    ("8CCDBF", "1E2226"),
    ("4FA391", "1E2226"),
    ("1F7566", "FFFFFF"),
    ("0B3B34", "FFFFFF"),
)
INK = "1E2226"
_HIDE_NOTHING = "0;;;"  # no figure where a part of a bar is nothing


@dataclass(frozen=True, slots=True)
class SeriesLook:
    fill: str
    ink: str  # of its figures


@dataclass(frozen=True, slots=True)
class ChartLook:
    """`gap` between bars and `overlap` within a category are percentages of a bar. `mirrored`: the
    first category stands at the right, the axis too."""

    series: tuple[SeriesLook, ...]
    grouping: Literal["clustered", "stacked"]
    gap: int
    overlap: int
    step: int  # of the axis
    figures: str  # number format of the figures on the bars
    legend: bool
    mirrored: bool = False


def chart_look(figures: ChartSeries, right_to_left: bool = False) -> ChartLook:
    """The look of a chart of these figures."""
    count = len(figures.series)
    stacked = figures.stacked and count > 1
    return ChartLook(
        series=tuple(
            _stacked(place, count) if stacked else _beside(place) for place in range(count)
        ),
        grouping="stacked" if stacked else "clustered",
        gap=60,
        overlap=100 if stacked else -5,
        step=axis_step(figures),
        figures=_HIDE_NOTHING if stacked else "0",
        legend=count > 1,
        mirrored=right_to_left,
    )


def _beside(place: int) -> SeriesLook:
    return SeriesLook(COLOURS[place % len(COLOURS)], INK)


def _stacked(place: int, count: int) -> SeriesLook:
    """Shades spread over the series: few series differ more."""
    last = len(SHADES) - 1
    fill, ink = SHADES[min(last, round(place * last / max(1, count - 1)))]
    return SeriesLook(fill, ink)


def axis_step(figures: ChartSeries) -> int:
    """A step of the axis in whole commitments that gives at most eight marks."""
    columns = [
        [counts[at] for _, counts in figures.series] for at in range(len(figures.categories))
    ]
    heights = [sum(counts) if figures.stacked else max(counts, default=0) for counts in columns]
    return max(1, -(-max(heights, default=0) // 8))
