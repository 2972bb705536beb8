"""Conditions of instrument files, checked against the indicators the instrument asks."""

from collections.abc import Mapping
from dataclasses import replace

from irm_desktop.domain.instrument import Condition, Indicator
from irm_desktop.domain.instrument_parts import Parts
from irm_desktop.domain.instrument_scales import NO_LABELS
from irm_desktop.domain.toml_table import Table

_NESTED = ("all", "any", "first")


class Conditions:
    """Builds the conditions one instrument's rules name, and refuses what cannot be told."""

    def __init__(self, parts: Parts, indicators: Mapping[str, Indicator]) -> None:
        self._parts = parts
        self._indicators = indicators

    def rule(self, table: Table) -> Condition:
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
            return self._asked(made, table)
        if kinds[0] == "derived":
            return replace(made, kind="derived", derived=table.text("derived"))
        names = table.texts(kinds[0])
        if not names:
            table.refuse("needs at least one condition", kinds[0])
        inner = tuple(self.named(name, table, kinds[0], above) for name in names)
        return replace(made, kind=kinds[0], parts=inner)

    def named(self, name: str, asker: Table, key: str, above: tuple[str, ...] = ()) -> Condition:
        if name in above:
            asker.refuse(f"the condition {name!r} rests on itself", key)
        table = self._parts.find("conditions", name, asker, key).table()
        table.labels("label")
        table.labels("about")
        made = self._node(table, (*above, name))
        table.close()
        return made

    def _asked(self, made: Condition, table: Table) -> Condition:
        """An answer that is one of some values, or a number that reaches another."""
        name = table.text("indicator")
        indicator = self._indicators.get(name)
        if indicator is None:
            table.refuse(f"the indicator {name!r} is not asked by this instrument", "indicator")
        if "at_least" in table:
            if indicator.scale.kind != "number":
                table.refuse(f"{name} is not answered by a number", "at_least")
            number = table.decimal("at_least")
            return replace(made, kind="at_least", indicator=name, number=number)
        values = table.texts("in")
        if not values:
            table.refuse("needs at least one value", "in")
        for value in values:
            if value not in indicator.scale.by_id:
                known = ", ".join(indicator.scale.by_id)
                table.refuse(f"{value!r} is no value of {name}, which has {known}", "in")
        return replace(made, kind="in", indicator=name, values=values)
