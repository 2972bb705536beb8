"""Rules of OGP's handbooks as help: what holds for a question, in the year of a plan.

Read from `resources/handbook.toml`; each rule names its source and whether it was read there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from irm_desktop.domain.instrument import Labels, in_language
from irm_desktop.domain.toml_table import Table, read_toml


@dataclass(frozen=True)
class Rule:
    """One rule in our own words. `years` are the first and last year it holds for; `edition` names
    the handbook or policy it stands in."""

    id: str
    topics: tuple[str, ...]
    years: tuple[int, int]
    texts: Labels
    editions: Labels
    source: str
    confirmed: bool

    def text(self, language: str = "en") -> str:
        return in_language(self.texts, language)

    def edition(self, language: str = "en") -> str:
        return in_language(self.editions, language)

    def holds_in(self, year: int) -> bool:
        return self.years[0] <= year <= self.years[1]


@dataclass(frozen=True)
class Handbook:
    """All rules, in the order of the file."""

    rules: tuple[Rule, ...]

    @cached_property
    def _by_topic(self) -> Mapping[str, tuple[Rule, ...]]:
        found: dict[str, list[Rule]] = {}
        for rule in self.rules:
            for topic in rule.topics:
                found.setdefault(topic, []).append(rule)
        return {topic: tuple(rules) for topic, rules in found.items()}

    @property
    def topics(self) -> frozenset[str]:
        return frozenset(self._by_topic)

    def rules_for(self, topic: str, year: int | str) -> tuple[Rule, ...]:
        """The rules about an indicator, group, derived value or page that hold in `year`.

        Where no year is known (an empty text) none is given: another era's rule would mislead.
        """
        if isinstance(year, str):
            if not year.isdecimal():
                return ()
            year = int(year)
        return tuple(rule for rule in self._by_topic.get(topic, ()) if rule.holds_in(year))


def load_handbook(path: Path) -> Handbook:
    """The rules of one file. Raises InstrumentError naming file, line or key, and reason."""
    table = Table(read_toml(path), path.name)
    editions = _editions(table)
    rules = tuple(_rule(item, editions) for item in table.tables("rules"))
    ids = [rule.id for rule in rules]
    for place, name in enumerate(ids):
        if name in ids[:place]:
            table.refuse(f"{name!r} is there twice", "rules")
    table.close()
    return Handbook(rules)


def _editions(table: Table) -> dict[str, Labels]:
    found = {}
    for name, data in table.named("editions").items():
        item = Table(data, table.file, f"editions.{name}")
        found[name] = item.labels("label")
        item.close()
    return found


def _rule(table: Table, editions: Mapping[str, Labels]) -> Rule:
    years = table.take("years")
    if not isinstance(years, list) or len(years) != 2 or not all(type(y) is int for y in years):
        table.refuse(f"needs the first and the last year, found {years!r}", "years")
    if years[0] > years[1]:
        table.refuse(f"{years[0]} comes after {years[1]}", "years")
    topics = table.texts("topics")
    if not topics:
        table.refuse("needs at least one topic", "topics")
    edition = table.choice("edition", tuple(editions))
    rule = Rule(
        id=table.text("id"),
        topics=topics,
        years=(years[0], years[1]),
        texts=table.labels("text"),
        editions=editions[edition],
        source=table.text("source"),
        confirmed=table.flag("confirmed", True),
    )
    table.close()
    return rule
