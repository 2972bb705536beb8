"""Rounds in turn, medians, ratios: how everything here is measured and judged."""

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Work = Callable[[], float]  # does it once and returns what it measured, seconds or megabytes


@dataclass(frozen=True)
class Result:
    """One line of the table: ours against its floor or peer, and the target for the ratio."""

    row: str  # number in the list of targets
    what: str
    floor: str  # what ours is measured against, in words
    floor_value: float
    value: float
    unit: str
    ratio: float
    target: float
    note: str = ""

    @property
    def met(self) -> bool:
        return self.ratio <= self.target


def rounds(works: Mapping[str, Work], count: int) -> dict[str, list[float]]:
    """One uncounted round to warm up, then `count` in turn: a b c a b c …"""
    values: dict[str, list[float]] = {name: [] for name in works}
    for number in range(count + 1):
        for name, work in works.items():
            gc.collect()
            value = work()
            if number:
                values[name].append(value)
    return values


def ratio(ours: Sequence[float], floor: Sequence[float]) -> float:
    """The median of the pair-by-pair ratios of one run."""
    return statistics.median(one / other for one, other in zip(ours, floor, strict=True))


def timed(work: Callable[[], object]) -> Work:
    """Seconds that `work` takes."""

    def measure() -> float:
        begin = time.perf_counter()
        work()
        return time.perf_counter() - begin

    return measure


def compare(
    row: str,
    what: str,
    values: Mapping[str, Sequence[float]],
    *,
    ours: str,
    floor: str,
    target: float,
    unit: str = "s",
    note: str = "",
) -> Result:
    return Result(
        row=row,
        what=what,
        floor=floor,
        floor_value=statistics.median(values[floor]),
        value=statistics.median(values[ours]),
        unit=unit,
        ratio=ratio(values[ours], values[floor]),
        target=target,
        note=note,
    )


def shown(value: float, unit: str) -> str:
    if unit == "s":
        return f"{value * 1000:.2f} ms" if value < 1 else f"{value:.2f} s"
    return f"{value:.0f} {unit}"


def table(results: Sequence[Result]) -> str:
    """The results as aligned lines, with a verdict each."""
    head = ("row", "what", "floor or peer", "", "ours", "ratio", "target", "")
    lines = [head]
    for each in results:
        verdict = ("met" if each.met else "NOT MET") + (f" ({each.note})" if each.note else "")
        lines.append(
            (
                each.row,
                each.what,
                each.floor,
                shown(each.floor_value, each.unit),
                shown(each.value, each.unit),
                f"×{each.ratio:.2f}",
                f"≤ ×{each.target:g}",
                verdict,
            )
        )
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
