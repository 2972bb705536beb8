"""Named parts of instrument files: states, scales, indicators, conditions and derived values.

Several generations share a part by its name; a part is built where an instrument uses it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from irm_desktop.domain.instrument import Indicator, Scale, Value
from irm_desktop.domain.instrument_scales import NO_LABELS, scale_of, value_of
from irm_desktop.domain.instrument_text import KINDS, Block, Part, cut
from irm_desktop.domain.toml_table import Table, parse_toml, read_text

SUBJECTS = ("member", "plan", "commitment", "milestone")
PAGES = ("design", "implementation", "process", "eligibility")
MAKERS = ("delivery", "progress")  # what domain.plan_process can work out
OF_PLANS = (
    "plan-",
    "member-",
)  # how the names of shared files begin that hold no commitment's part


@dataclass
class Parts:
    """All named parts an instrument can use, by kind and name, and the scales already built."""

    by_kind: dict[str, dict[str, Part]] = field(
        default_factory=lambda: {kind: {} for kind in KINDS}
    )
    scales: dict[str, Scale] = field(default_factory=dict)

    def add(self, table: Table) -> None:
        """Take the parts of a file. Raises InstrumentError for a name given twice."""
        for kind in KINDS:
            for name, data in table.named(kind).items():
                if name in self.by_kind[kind] and "based_on" not in data:
                    self._refuse_again(table, kind, name)
                base = self._base(kind, data, Table(data, table.file, f"{kind}.{name}"))
                part = Part(table.file, f"{kind}.{name}", partial(_completed, data, base))
                self.by_kind[kind][name] = part

    def add_unread(self, block: Block, asker: Table) -> None:
        """Take a part of a shared file without reading it. Raises InstrumentError for a name given
        twice."""
        known = self.by_kind[block.kind]
        if block.name in known:
            self._refuse_again(asker, block.kind, block.name)
        where = f"{block.kind}.{block.name}"
        known[block.name] = Part(block.file, where, partial(self._read, block))

    def _read(self, block: Block) -> Mapping[str, Any]:
        data = block.read()
        table = Table(data, block.file, f"{block.kind}.{block.name}")
        return _completed(data, self._base(block.kind, data, table))

    def _base(self, kind: str, data: Mapping[str, Any], table: Table) -> Part | None:
        """The part that another one rests on."""
        name = data.get("based_on")
        if name is None:
            return None
        if name not in self.by_kind[kind]:
            table.refuse(f"{name!r} is not defined", "based_on")
        return self.by_kind[kind][name]

    def _refuse_again(self, table: Table, kind: str, name: str) -> None:
        table.refuse(f"{name!r} is already defined in {self.by_kind[kind][name].file}", kind)

    def with_own(self, table: Table) -> "Parts":
        """These parts and an instrument file's own, which may rest on a shared one."""
        parts = Parts({kind: dict(known) for kind, known in self.by_kind.items()})
        parts.add(table)
        if not any(kind in table for kind in ("states", "scales")):
            parts.scales = self.scales
        return parts

    def find(self, kind: str, name: str, asker: Table, key: str) -> Part:
        part = self.by_kind[kind].get(name)
        if part is None:
            asker.refuse(f"{name!r} is not defined in {kind}", key)
        return part

    def scale(self, name: str, asker: Table, key: str) -> Scale:
        if name not in self.scales:
            self.scales[name] = _scale(self, name, self.find("scales", name, asker, key).table())
        return self.scales[name]


def read_shared(folder: Path, commitments_only: bool = False, at_need: bool = False) -> Parts:
    """The parts all instruments share: every TOML file of the folder, in order of name.

    `commitments_only` leaves out the files with what is asked of plans and members; `at_need`
    reads a part when an instrument uses it.
    """
    parts = Parts()
    for path in sorted(folder.glob("*.toml")):
        if commitments_only and path.name.startswith(OF_PLANS):
            continue
        text = read_text(path, path.name)
        rest, blocks = cut(text, path.name) if at_need else (text, [])
        table = Table(parse_toml(rest, path.name), path.name)
        parts.add(table)
        table.close()
        for block in blocks:
            parts.add_unread(block, table)
    return parts


def _completed(data: Mapping[str, Any], base: Part | None) -> Mapping[str, Any]:
    """The keys of a part with those of the one it rests on."""
    if base is None:
        return data
    own = {key: value for key, value in data.items() if key != "based_on"}
    return {**base.data, **own}


def _scale(parts: Parts, name: str, table: Table) -> Scale:
    grades: tuple[Value, ...] = ()
    if "grades_of" in table:
        grades = parts.scale(table.text("grades_of"), table, "grades_of").grades
    source = table.text("source", "")
    states = []
    for state in table.texts("states", ()):
        part = parts.find("states", state, table, "states")
        states.append(value_of(part.table(), state, source, True))
    return scale_of(name, table, grades, states)


def indicator(
    parts: Parts, name: str, asker: Table, stage: str, page: str, reports: tuple[str, ...]
) -> Indicator:
    """The indicator `name` as asked at a stage. Raises InstrumentError for a wrong part."""
    table = parts.find("indicators", name, asker, "indicators").table()
    label = table.labels("label")
    made = Indicator(
        id=name,
        labels=label,
        short=table.labels("short", label),
        question=table.labels("question"),
        definition=table.labels("definition"),
        scale=parts.scale(table.text("scale"), table, "scale"),
        subject=table.choice("subject", SUBJECTS, "commitment"),
        stage=stage,
        page=page,
        reports=reports,
        group=table.text("group", ""),
        letter=table.labels("letter", NO_LABELS),
        required=table.flag("required", True),
        asked_when=_asked_when(table),
        computed=table.choice("computed", MAKERS) if "computed" in table else "",
        guidance=table.labels("guidance", NO_LABELS),
        source=table.text("source"),
        confirmed=table.flag("confirmed", True),
    )
    table.close()
    return made


def _asked_when(table: Table) -> dict[str, tuple[str, ...]]:
    """Other indicators and the answers of each with which this one is asked."""
    if "asked_when" not in table:
        return {}
    answers = table.table("asked_when")
    return {name: answers.texts(name) for name in answers.names()}
