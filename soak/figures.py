"""What a part of the soak found: printed as a table, and passed from process to process."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figures:
    """`tries` counts what was done to the program; `rows` are facts with their values, in the order
    they are printed. Each of `failures` says what was done (with the seed that does it again) and
    what went wrong; none is what everybody hopes for."""

    name: str
    tries: int
    rows: tuple[tuple[str, str], ...] = ()
    failures: tuple[str, ...] = ()


def write(figures: Figures, path: Path) -> None:
    path.write_text(json.dumps(asdict(figures), ensure_ascii=False), "utf-8")


def read(path: Path) -> Figures:
    facts = json.loads(path.read_text("utf-8"))
    rows = tuple((str(what), str(value)) for what, value in facts["rows"])
    return Figures(facts["name"], facts["tries"], rows, tuple(facts["failures"]))


def plain(found: Sequence[Figures]) -> str:
    """The table for a terminal."""
    lines = []
    for figures in found:
        lines.append(f"{figures.name}: {figures.tries:,} tries, {len(figures.failures)} failures")
        width = max((len(what) for what, _ in figures.rows), default=0)
        lines += [f"  {what:{width}}  {value}" for what, value in figures.rows]
        lines += [f"  FAILED  {failure}" for failure in figures.failures]
    return "\n".join(lines)


def markdown(found: Sequence[Figures], heading: Sequence[str]) -> str:
    """The table as the documents of the project print it; `heading` are sentences above it."""
    lines = [*heading, "", "| part | fact | value |", "|---|---|---|"]
    for figures in found:
        facts = (("tries", f"{figures.tries:,}"), *figures.rows)
        facts = (*facts, ("failures", str(len(figures.failures))))
        for place, (what, value) in enumerate(facts):
            lines.append(
                f"| {figures.name if not place else ''} | {_cell(what)} | {_cell(value)} |"
            )
    told = [f"- {figures.name}: {one}" for figures in found for one in figures.failures]
    return "\n".join([*lines, *(["", "Failures:", "", *told] if told else []), ""])


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
