"""Named parts of instrument files: states, scales, indicators, conditions and derived values.

Several generations share a part by its name; a part is built where an instrument uses it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from irm_desktop.domain.instrument import Indicator, Labels, Scale, Value
from irm_desktop.domain.toml_table import Table, read_toml

FAMILIES = ("bars", "ripples", "circle", "chevrons", "tick", "letter", "ladder")
SUBJECTS = ("member", "plan", "commitment", "milestone")
PAGES = ("design", "implementation")
KINDS = ("states", "scales", "indicators", "conditions", "derived")
NO_LABELS: Labels = {}


@dataclass(frozen=True)
class Part:
    """A named table as it stands in a file."""

    data: Mapping[str, Any]
    file: str
    where: str

    def table(self) -> Table:
        return Table(self.data, self.file, self.where)


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
            known = self.by_kind[kind]
            for name, data in table.named(kind).items():
                if name in known and "based_on" not in data:
                    table.refuse(f"{name!r} is already defined in {known[name].file}", kind)
                known[name] = self._completed(kind, Part(data, table.file, f"{kind}.{name}"))

    def _completed(self, kind: str, part: Part) -> Part:
        base = part.data.get("based_on")
        if base is None:
            return part
        if base not in self.by_kind[kind]:
            part.table().refuse(f"{base!r} is not defined", "based_on")
        own = {key: value for key, value in part.data.items() if key != "based_on"}
        return Part({**self.by_kind[kind][base].data, **own}, part.file, part.where)

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


def read_shared(folder: Path) -> Parts:
    """The parts all instruments share: every TOML file of the folder, in order of name."""
    parts = Parts()
    for path in sorted(folder.glob("*.toml")):
        table = Table(read_toml(path), path.name)
        parts.add(table)
        table.close()
    return parts


def _scale(parts: Parts, name: str, table: Table) -> Scale:
    source = table.text("source", "")
    confirmed = table.flag("confirmed", True)
    values: list[Value] = []
    if "grades_of" in table:
        values += parts.scale(table.text("grades_of"), table, "grades_of").grades
    values += (_value(item, item.text("id"), source, confirmed) for item in table.tables("values"))
    for state in table.texts("states", ()):
        part = parts.find("states", state, table, "states")
        values.append(_value(part.table(), state, source, True))
    scale = Scale(
        id=name,
        family=table.choice("family", FAMILIES),
        labels=table.labels("label"),
        values=tuple(values),
    )
    table.close()
    _check_values(scale, table)
    return scale


def _value(table: Table, name: str, source: str, confirmed: bool) -> Value:
    label = table.labels("label")
    value = Value(
        id=name,
        labels=label,
        short=table.labels("short", label),
        definition=table.labels("definition"),
        code=table.number("code"),
        rank=table.number("rank"),
        tint=table.number("tint"),
        settled=table.flag("settled", False),
        printed=table.labels("printed", NO_LABELS),
        dataset=table.texts("dataset", ()),
        source=table.text("source", source),
        confirmed=table.flag("confirmed", confirmed),
    )
    if value.tint is not None and not 0 <= value.tint <= 3:
        table.refuse("a tint is 0, 1, 2 or 3", "tint")
    if value.rank is not None and value.settled:
        table.refuse("only what is not a grade can be settled", "settled")
    table.close()
    return value


def _check_values(scale: Scale, table: Table) -> None:
    seen: set[str] = set()
    for value in scale.values:
        if value.id in seen:
            table.refuse(f"the value {value.id!r} is there twice", "values")
        seen.add(value.id)
    ranks = [value.rank for value in scale.grades]
    if ranks != list(range(len(ranks))) or not ranks:
        told = ", ".join(map(str, ranks)) or "none"
        table.refuse(f"the ranks must be 0, 1, 2 … without a gap, found {told}", "values")
    written: dict[str, str] = {}
    for value in scale.values:
        for spelling in value.dataset:
            if spelling in written:
                table.refuse(
                    f"the spelling {spelling!r} stands for {written[spelling]!r} and {value.id!r}",
                    "values",
                )
            written[spelling] = value.id


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
