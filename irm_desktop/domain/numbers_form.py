"""Which figures a workspace is counted by, and their words: `resources/numbers.toml` as data.

A wrong file is refused with its name, key and reason.
"""

from dataclasses import dataclass
from pathlib import Path

from irm_desktop.domain.instrument import Labels, in_language
from irm_desktop.domain.toml_table import Table, read_toml

KINDS = (
    "members",
    "plans",
    "plans_assessed",
    "commitments",
    "assessed",
    "value",
    "truth",
    "plan_value",
)
WHERE = ("overview", "parts")  # parts: by country, by year, by generation


@dataclass(frozen=True)
class Figure:
    """One thing that is counted: a line of the overview, a column where it is broken down.

    `of` names indicators or derived values: the first that a plan's instrument asks counts.
    """

    id: str
    kind: str
    labels: Labels
    hint: Labels
    of: tuple[str, ...]
    values: tuple[str, ...]
    group: str
    share: bool
    seldom: bool
    tables: tuple[str, ...]


@dataclass(frozen=True)
class Distribution:
    """A table of every answer to one question, by generation and report."""

    id: str
    labels: Labels
    of: tuple[str, ...]


@dataclass(frozen=True)
class NumbersForm:
    """All of `numbers.toml`. `assessed`, `stars` and `influence` are ids as in a figure's `of`."""

    figures: tuple[Figure, ...]
    distributions: tuple[Distribution, ...]
    assessed: tuple[str, ...]
    stars: tuple[str, ...]
    influence: tuple[str, ...]
    groups: dict[str, Labels]
    words: dict[str, Labels]
    source: str

    def say(self, key: str, language: str, **parts: object) -> str:
        """A fixed text in the language. Raises KeyError."""
        return in_language(self.words[key], language).format(**parts)


def load_numbers_form(path: Path) -> NumbersForm:
    """The figures of a file. Raises InstrumentError for a wrong one."""
    table = Table(read_toml(path), path.name)
    groups = _texts(table.table("groups"))
    made = NumbersForm(
        figures=tuple(_figure(item, groups) for item in table.tables("figures")),
        distributions=tuple(_distribution(item) for item in table.tables("distributions")),
        assessed=table.texts("assessed"),
        stars=table.texts("stars"),
        influence=table.texts("influence"),
        groups=groups,
        words=_texts(table.table("words")),
        source=table.text("source"),
    )
    table.close()
    return made


def _texts(table: Table) -> dict[str, Labels]:
    return {name: table.labels(name) for name in table.names()}


def _distribution(table: Table) -> Distribution:
    made = Distribution(table.text("id"), table.labels("label"), table.texts("of"))
    table.close()
    return made


def _figure(table: Table, groups: dict[str, Labels]) -> Figure:
    made = Figure(
        id=table.text("id"),
        kind=table.choice("kind", KINDS),
        labels=table.labels("label"),
        hint=table.labels("hint", {}),
        of=table.texts("of", ()),
        values=table.texts("values", ()),
        group=table.text("group", ""),
        share=table.flag("share", False),
        seldom=table.flag("seldom", False),
        tables=table.texts("tables", WHERE),
    )
    table.close()
    if made.group and made.group not in groups:
        table.refuse(f"{made.group!r} is no key of groups", "group")
    if made.kind in ("value", "truth", "plan_value") and not made.of:
        table.refuse("names nothing that is counted", "of")
    for name in made.tables:
        if name not in WHERE:
            table.refuse(f"{name!r} is unknown; it can be {', '.join(WHERE)}", "tables")
    return made
