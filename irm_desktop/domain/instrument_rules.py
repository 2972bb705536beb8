"""Conditions and derived values of instrument files, checked against the indicators asked."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from irm_desktop.domain.instrument import Condition, Derived, Indicator, Labels, Outcome
from irm_desktop.domain.instrument_parts import NO_LABELS, PAGES, SUBJECTS, Parts
from irm_desktop.domain.toml_table import Table

_NESTED = ("all", "any", "first")
_TEST_WORDS = ("yes", "no", "undefined", "needs")
_COMPARE = ("higher", "same", "lower")


class Rules:
    """Builds the derived values one instrument names, and refuses what cannot be computed."""

    def __init__(self, parts: Parts, indicators: Mapping[str, Indicator]) -> None:
        self._parts = parts
        self._indicators = indicators

    def derived(
        self, names: tuple[str, ...], unofficial: tuple[str, ...], asker: Table
    ) -> tuple[Derived, ...]:
        for name in unofficial:
            if name not in names:
                asker.refuse(f"{name!r} is not among the derived values", "unofficial")
        made = tuple(self._one(name, name not in unofficial, asker) for name in names)
        _check_references({item.id: item for item in made}, asker)
        return made

    def _one(self, name: str, official: bool, asker: Table) -> Derived:
        table = self._parts.find("derived", name, asker, "derived").table()
        kind = table.choice("kind", ("test", "outcome"), "test")
        label = table.labels("label")
        made = Derived(
            id=name,
            labels=label,
            short=table.labels("short", label),
            subject=table.choice("subject", SUBJECTS, "commitment"),
            kind=kind,
            rule=self._rule(table) if kind == "test" else None,
            outcomes=self._outcomes(table) if kind == "outcome" else (),
            compares=self._compares(table) if "compares" in table else None,
            official=official,
            page=table.choice("page", PAGES),
            definition=table.labels("definition"),
            source=table.text("source"),
            confirmed=table.flag("confirmed", True),
            words=_words(table, _TEST_WORDS if kind == "test" else ("undefined",)),
        )
        table.close()
        _check_outcomes(made, table)
        return made

    def _rule(self, table: Table) -> Condition:
        rule = table.table("rule")
        made = replace(self._node(rule, ()), strict=rule.flag("strict", True))
        rule.close()
        return made

    def _node(self, table: Table, above: tuple[str, ...]) -> Condition:
        """The condition a table says: nested names, an indicator and its values, or a derived."""
        made = Condition(
            "",
            table.labels("label", NO_LABELS),
            about=table.labels("about", NO_LABELS),
            met=table.labels("met", NO_LABELS),
            failed=table.labels("failed", NO_LABELS),
            unknown=table.labels("unknown", NO_LABELS),
            needed=table.labels("needed", NO_LABELS),
        )
        kinds = [kind for kind in (*_NESTED, "indicator", "derived") if kind in table]
        if len(kinds) != 1:
            table.refuse("needs exactly one of all, any, first, indicator, derived")
        if kinds[0] == "indicator":
            name, values = self._asked(table)
            return replace(made, kind="in", indicator=name, values=values)
        if kinds[0] == "derived":
            return replace(made, kind="derived", derived=table.text("derived"))
        names = table.texts(kinds[0])
        if not names:
            table.refuse("needs at least one condition", kinds[0])
        inner = tuple(self._named(name, table, kinds[0], above) for name in names)
        return replace(made, kind=kinds[0], parts=inner)

    def _named(self, name: str, asker: Table, key: str, above: tuple[str, ...]) -> Condition:
        if name in above:
            asker.refuse(f"the condition {name!r} rests on itself", key)
        table = self._parts.find("conditions", name, asker, key).table()
        table.labels("label")
        table.labels("about")
        made = self._node(table, (*above, name))
        table.close()
        return made

    def _asked(self, table: Table) -> tuple[str, tuple[str, ...]]:
        name = table.text("indicator")
        values = table.texts("in")
        indicator = self._indicators.get(name)
        if indicator is None:
            table.refuse(f"the indicator {name!r} is not asked by this instrument", "indicator")
        if not values:
            table.refuse("needs at least one value", "in")
        for value in values:
            if value not in indicator.scale.by_id:
                known = ", ".join(indicator.scale.by_id)
                table.refuse(f"{value!r} is no value of {name}, which has {known}", "in")
        return name, values

    def _outcomes(self, table: Table) -> tuple[Outcome, ...]:
        made = []
        for item in table.tables("outcomes"):
            when = self._named(item.text("when"), item, "when", ()) if "when" in item else None
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


def _words(table: Table, needed: tuple[str, ...]) -> dict[str, Labels]:
    words = table.table("words")
    made = {word: words.labels(word) for word in needed}
    words.close()
    return made


def _check_outcomes(derived: Derived, table: Table) -> None:
    if derived.kind == "test":
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
            if other not in known or known[other].kind != "test":
                asker.refuse(f"{name!r} rests on {other!r}, which is no test here", "derived")
            visit(other, (*path, name))
        done.add(name)

    for name in known:
        visit(name, ())
