"""What the palette offers for a query: places to go to and things to do."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from irm_desktop.domain.records import ActionPlan, CommitmentRow
from irm_desktop.domain.text import fold
from irm_desktop.ui.action_book import Actions, translated
from irm_desktop.ui.country_names import CountryNames

if TYPE_CHECKING:
    from irm_desktop.storage.workspace import Workspace

LIMIT = 40


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
    """What was typed: only commands (`>`), only numbers (`#`), or everything; folded words."""

    mode: str
    text: str
    words: tuple[str, ...]

    @classmethod
    def read(cls, typed: str) -> "Query":
        mode = typed[:1] if typed[:1] in (">", "#") else ""
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
    """Commitments by number or words of the title; those of the open plan stand first."""
    if not query.words:
        return []
    ids = workspace.commitment_ids(None, text=query.text)
    rows = workspace.commitment_rows(ids[: 10 * LIMIT])
    if query.mode == "#":
        rows = [row for row in rows if row.number.casefold().startswith(query.words[0])]
    rows.sort(key=lambda row: _nearness(row, open_plan, query.text))
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
        for row in rows[:LIMIT]
    ]


def _nearness(row: CommitmentRow, open_plan: str | None, typed: str) -> tuple[bool, bool]:
    return row.number.casefold() != typed.casefold(), row.plan_id != open_plan


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
