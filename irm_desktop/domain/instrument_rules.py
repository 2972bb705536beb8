"""Derived values of instrument files, checked against the indicators asked."""

import importlib
from collections.abc import Iterator, Mapping, Set
from dataclasses import replace
from typing import TYPE_CHECKING

from irm_desktop.domain.instrument import Condition, Derived, Indicator, Labels, Outcome
from irm_desktop.domain.instrument_conditions import Conditions
from irm_desktop.domain.instrument_parts import PAGES, SUBJECTS, Parts
from irm_desktop.domain.instrument_scales import NO_LABELS
from irm_desktop.domain.toml_table import Table

if TYPE_CHECKING:
    from fractions import Fraction

_KINDS = ("test", "outcome", "count", "points")
_WORDS = {
    "test": ("yes", "no", "undefined"),
    "outcome": ("undefined",),
    "count": ("undefined",),
    "points": ("yes", "no", "undefined", "few"),
}
_COMPARE = ("higher", "same", "lower")


class Rules:
    """Builds the derived values one instrument names, and refuses what cannot be computed."""

    def __init__(self, parts: Parts, indicators: Mapping[str, Indicator]) -> None:
        self._parts = parts
        self._indicators = indicators
        self._conditions = Conditions(parts, indicators)

    def derived(
        self, names: tuple[str, ...], unofficial: Set[str], asker: Table
    ) -> tuple[Derived, ...]:
        made = tuple(self._one(name, name not in unofficial, asker) for name in names)
        _check_references({item.id: item for item in made}, asker)
        return made

    def _one(self, name: str, official: bool, asker: Table) -> Derived:
        table = self._parts.find("derived", name, asker, "derived").table()
        kind = table.choice("kind", _KINDS, "test")
        label = table.labels("label")
        made = Derived(
            id=name,
            labels=label,
            short=table.labels("short", label),
            subject=table.choice("subject", SUBJECTS, "commitment"),
            kind=kind,
            rule=self._conditions.rule(table) if kind in ("test", "count") else None,
            outcomes=self._outcomes(table) if kind == "outcome" else (),
            compares=self._compares(table) if "compares" in table else None,
            official=official,
            page=table.choice("page", PAGES),
            definition=table.labels("definition"),
            source=table.text("source"),
            confirmed=table.flag("confirmed", True),
            words=_words(table, kind),
        )
        if kind == "points":
            made = self._with_points(made, table)
        table.close()
        _check_outcomes(made, table)
        return made

    def _outcomes(self, table: Table) -> tuple[Outcome, ...]:
        made = []
        for item in table.tables("outcomes"):
            when = (
                self._conditions.named(item.text("when"), item, "when") if "when" in item else None
            )
            compare = item.choice("compare", _COMPARE) if "compare" in item else ""
            if (when is None) == (not compare):
                item.refuse("needs either when or compare")
            outcome = Outcome(
                id=item.text("id"),
                labels=item.labels("label"),
                code=item.number("code"),
                dataset=item.texts("dataset", ()),
                condition=when,
                compare=compare,
                source=item.text("source", ""),
                confirmed=item.flag("confirmed", True),
            )
            item.close()
            made.append(outcome)
        return tuple(made)

    def _with_points(self, derived: Derived, table: Table) -> Derived:
        """What a sum of points is made of, and what share of it means yes."""
        names = table.texts("of")
        uncovered = table.texts("uncovered", ())
        if not names:
            table.refuse("needs at least one indicator", "of")
        for name in names:
            asked = self._indicators.get(name)
            if asked is None:
                table.refuse(f"the indicator {name!r} is not asked by this instrument", "of")
            for state in uncovered:
                value = asked.scale.by_id.get(state)
                if value is None or value.is_grade:
                    table.refuse(f"{state!r} is no state of {name}", "uncovered")
        most, least = table.number("most_points"), table.number("least_covered")
        if most is None or most < 1:
            table.refuse("needs the most points of one indicator, from 1", "most_points")
        if least is not None and not 0 <= least <= len(names):
            table.refuse(f"{least} indicators are not there", "least_covered")
        return replace(
            derived,
            of=names,
            most_points=most,
            share=_share(table),
            least_covered=least or 0,
            uncovered=uncovered,
        )

    def _compares(self, table: Table) -> tuple[str, str]:
        names = table.texts("compares")
        if len(names) != 2:
            table.refuse("needs two indicators", "compares")
        for name in names:
            if name not in self._indicators:
                table.refuse(f"the indicator {name!r} is not asked by this instrument", "compares")
        first, second = names
        grades = [[value.id for value in self._indicators[name].scale.grades] for name in names]
        if grades[0] != grades[1]:
            table.refuse(f"{first} and {second} have different grades", "compares")
        return first, second


def _share(table: Table) -> "Fraction":
    """Fractions are imported with the first: what is asked of commitments has none."""
    text = table.text("share")
    try:
        share: Fraction | None = importlib.import_module("fractions").Fraction(text)
    except (ValueError, ZeroDivisionError):
        share = None
    if share is None or not 0 < share <= 1:
        table.refuse(f"{text!r} is no share such as '3/4'", "share")
    return share


def _words(table: Table, kind: str) -> dict[str, Labels]:
    words = table.table("words")
    made = {word: words.labels(word) for word in _WORDS[kind]}
    if kind == "test":
        made["needs"] = words.labels("needs", NO_LABELS)
    words.close()
    return made


def _check_outcomes(derived: Derived, table: Table) -> None:
    if derived.kind == "count" and len(derived.rule.parts if derived.rule else ()) < 2:
        table.refuse("needs at least two conditions to count", "rule")
    if derived.kind != "outcome":
        return
    ids = [outcome.id for outcome in derived.outcomes]
    if len(ids) < 2 or len(set(ids)) != len(ids):
        table.refuse("needs at least two outcomes, each with its own id", "outcomes")
    if derived.compares is None and any(outcome.compare for outcome in derived.outcomes):
        table.refuse("an outcome compares two indicators, but none are named", "compares")


def _nodes(condition: Condition) -> Iterator[Condition]:
    yield condition
    for part in condition.parts:
        yield from _nodes(part)


def rests_on(derived: Derived) -> tuple[str, ...]:
    """The ids of the derived values whose truth this one uses directly."""
    roots = [derived.rule, *(outcome.condition for outcome in derived.outcomes)]
    return tuple(
        node.derived for root in roots if root is not None for node in _nodes(root) if node.derived
    )


def _check_references(known: Mapping[str, Derived], asker: Table) -> None:
    done: set[str] = set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        if name in path:
            circle = " → ".join((*path[path.index(name) :], name))
            asker.refuse(f"these rest on each other in a circle: {circle}", "derived")
        if name in done:
            return
        for other in rests_on(known[name]):
            if other not in known or known[other].kind not in ("test", "points"):
                asker.refuse(f"{name!r} rests on {other!r}, which is no test here", "derived")
            visit(other, (*path, name))
        done.add(name)

    for name in known:
        visit(name, ())
