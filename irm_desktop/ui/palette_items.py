"""What the palette offers for a query: places to go to and things to do."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from irm_desktop.domain.records import ActionPlan
from irm_desktop.domain.text import fold
from irm_desktop.ui.action_book import Actions, translated
from irm_desktop.ui.country_names import CountryNames
from irm_desktop.ui.delegates.search_row import KIND_ICONS

if TYPE_CHECKING:
    from irm_desktop.domain.search_hits import Hit
    from irm_desktop.storage.workspace import Workspace

LIMIT = 40
MOST = 400  # commitments looked at for one query


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """One line: where it stands, what it shows, what it does. `why_not` says why it cannot."""

    group: str
    icon: str
    text: str
    detail: str
    keys: str
    why_not: str
    run: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed: only commands (`>`), only numbers (`#`), only sources (`@`), or everything;
    folded words."""

    mode: str
    text: str
    words: tuple[str, ...]

    @classmethod
    def read(cls, typed: str) -> "Query":
        mode = typed[:1] if typed[:1] in (">", "#", "@") else ""
        text = typed[len(mode) :].strip()
        return cls(mode, text, tuple(fold(text).split()))

    def matches(self, text: str) -> bool:
        folded = fold(text)
        return all(word in folded for word in self.words)

    def rank(self, text: str) -> int:
        """0 where the text begins with what was typed, 1 where a word of it does, else 2."""
        folded = fold(text)
        if not self.words or folded.startswith(self.words[0]):
            return 0
        return 1 if any(part.startswith(self.words[0]) for part in folded.split()) else 2


def commands(actions: Actions, query: Query) -> list[PaletteItem]:
    """The actions whose words match, also those that cannot be chosen now."""
    found = []
    for spec, action in actions.made():
        text = translated(spec.text).replace("&", "").removesuffix("…").strip()
        if spec.id == "palette" or not query.matches(f"{text} {translated(spec.tip)}"):
            continue
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        why = actions.why_not(spec.id)
        detail = why or translated(spec.tip)
        found.append(
            PaletteItem(_tr("Do"), spec.icon or "forward", text, detail, keys, why, action.trigger)
        )
    found.sort(key=lambda item: (bool(item.why_not), query.rank(item.text)))
    return found


def hits(found: Iterable["Hit"], go: Callable[["Hit"], object]) -> list[PaletteItem]:
    """What the search of everything found, with the place where it stands."""
    return [
        PaletteItem(
            _tr("Found in the texts"),
            KIND_ICONS.get(hit.kind, "document"),
            hit.title or hit.snippet.text,
            hit.where,
            "",
            "",
            partial(go, hit),
        )
        for hit in found
    ]


def plans(
    all_plans: Iterable[ActionPlan],
    country_names: CountryNames,
    query: Query,
    go: Callable[[str], object],
) -> list[PaletteItem]:
    """The plans whose member, as it is shown or stored, or title match."""
    found = []
    for plan in country_names.plans_in_order(all_plans):
        text = _tr("{member}, plan {number}").format(
            member=country_names.of_plan(plan), number=plan.number
        )
        if query.matches(f"{text} {plan.member_name} {plan.key} {plan.title}"):
            detail = plan.title if plan.title != text else plan.key
            run = _Run(go, plan.id)
            found.append(PaletteItem(_tr("Go to"), "plan", text, detail, "", "", run))
    return found


def commitments(
    workspace: "Workspace",
    open_plan: str | None,
    query: Query,
    names: dict[str, str],
    go: Callable[[str], object],
) -> list[PaletteItem]:
    """Commitments by number, words of the title, member and plan; the open plan's stand first.

    A word can also be one of the plan's in `names`: "spain 8" finds the eighth of Spain.
    """
    if not query.words:
        return []
    ids = workspace.commitment_ids(None, text=query.text)
    if open_plan is not None:
        ids = list(dict.fromkeys((*workspace.commitment_ids(open_plan, text=query.text), *ids)))
    if query.mode != "#":
        ids = list(dict.fromkeys((*_of_named_plans(workspace, query, names), *ids)))
    rows = workspace.commitment_rows(ids[:MOST])
    if query.mode == "#":
        rows = [row for row in rows if fold(row.number).startswith(query.words[0])]
        rows.sort(key=lambda row: (row.plan_id != open_plan, fold(row.number) != query.words[0]))
    else:
        wanted = {fold(query.text), query.words[-1]}
        rows.sort(key=lambda row: (fold(row.number) not in wanted, row.plan_id != open_plan))
    return [
        PaletteItem(
            _tr("Go to"),
            "commitments",
            f"{row.number}  {row.shown_title}",
            names.get(row.plan_id, row.plan_key),
            "",
            "",
            _Run(go, row.id),
        )
        for row in rows
    ]


def _of_named_plans(workspace: "Workspace", query: Query, names: dict[str, str]) -> Iterator[str]:
    """Commitments that have, in number or title, all words beyond those that name their plan."""
    for plan, name in names.items():
        parts = fold(name).split()
        rest = [w for w in query.words if w.isdecimal() or not any(p.startswith(w) for p in parts)]
        if len(rest) == len(query.words) or not rest:
            continue
        if sum(word.isdecimal() for word in rest) > 1 and parts[-1] in rest:
            rest.remove(parts[-1])
        yield from workspace.commitment_ids(plan, text=" ".join(rest))


@dataclass(frozen=True, slots=True)
class _Run:
    """A call that is made when the line is chosen."""

    go: Callable[[str], object]
    argument: str

    def __call__(self) -> object:
        return self.go(self.argument)


def grouped(items: Sequence[PaletteItem]) -> list[PaletteItem]:
    """The items with those of one group together, groups in the order of their first item."""
    order = {name: place for place, name in enumerate(dict.fromkeys(i.group for i in items))}
    return sorted(items, key=lambda item: order[item.group])
