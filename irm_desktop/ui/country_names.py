"""Names of countries in the language of the window, as figures and reports write them. What a
workspace stores stays as it is."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from irm_desktop.domain.records import ActionPlan, Member

T = TypeVar("T")


def read_names(language: str) -> Mapping[str, str]:
    """Names by ISO 3166 alpha-2 code. Reads Babel's data: call it in the worker thread."""
    territories: Mapping[str, str] = importlib.import_module("babel").Locale(language).territories
    return dict(territories)


class CountryNames:
    """The stored name until `use` has been given those of a language; local governments, and
    countries that the language has no name for, keep theirs."""

    def __init__(self) -> None:
        self.language = ""  # none yet: the names are read after the first paint
        self._names: Mapping[str, str] = {}

    def use(self, language: str, names: Mapping[str, str]) -> None:
        self.language, self._names = language, names

    def of_member(self, member: Member) -> str:
        return self._names.get(member.key, member.name)

    def of_plan(self, plan: ActionPlan) -> str:
        """The name of the plan's member; its key (ES-2) begins with the member's."""
        return self._names.get(plan.key.rpartition("-")[0], plan.member_name)

    def in_order(self, members: Iterable[Member]) -> list[Member]:
        """The members by the names that are shown; stored names come in their order."""
        return self._sorted(members, self.of_member)

    def plans_in_order(self, plans: Iterable[ActionPlan]) -> list[ActionPlan]:
        """The plans by the names that are shown; those of one member in the order given."""
        return self._sorted(plans, self.of_plan)

    def _sorted(self, records: Iterable[T], name: Callable[[T], str]) -> list[T]:
        """Accents and case are folded. The first list of the window needs none of this."""
        if not self._names:
            return list(records)
        fold = importlib.import_module("irm_desktop.domain.text").fold
        return sorted(records, key=lambda record: fold(name(record)))
