"""What a merge tells of the workspace: one finding for each field and plan, with its details."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.instrument import Scale

_SHOWN = 3  # details of one finding
_KEPT = "The workspace keeps its value; change it by hand if the table is right."
_NOT_BACK = "It is not brought back. Undo the deletion to have it again, or add it by hand."
_PLAN_NOT_BACK = (
    "It is not brought back. Undo the deletion to have it again, or add the plan by hand and "
    "import the table once more."
)
_FILLED = "What the workspace does not have yet is taken from the table."
_STAYS_EMPTY = "It stays empty. Undo the change to have the value again, or write it by hand."


@dataclass(frozen=True, slots=True)
class About:
    """A record in words: `noun` of plan `plan` called `name`, and its row in the sheet."""

    plan: str
    noun: str
    name: str
    row: int = 0
    label: str = ""  # of the indicator, where it is about a rating
    scale: Scale | None = None  # of the indicator

    def column(self, words: str) -> str:
        """A field as the finding names it; the value of a rating goes by its indicator."""
        if not self.label:
            return words
        return self.label if words == "value" else f"{self.label}, {words}"

    @property
    def full_name(self) -> str:
        return f"{self.noun} {self.name}" if self.noun in ("plan", "member") else self.name


@dataclass(slots=True)
class _Group:
    noun: str
    items: list[tuple[About, str, str]] = field(default_factory=list)  # about, offered, there


class Tally:
    """Collects what is told; `findings` puts it into sentences, in the order first told."""

    def __init__(self, sheet: str) -> None:
        self._sheet = sheet
        self._groups: dict[tuple[str, str, str, str], _Group] = {}

    def add(self, code: str, about: About, column: str, offered: str = "", there: str = "") -> None:
        """`code`: differs-from-workspace, filled, emptied, deleted or added."""
        place = (code, about.plan, about.noun, column)
        group = self._groups.setdefault(place, _Group(about.noun))
        group.items.append((about, offered, there))

    def findings(self) -> tuple[Finding, ...]:
        return tuple(
            self._finding(code, plan, column, group)
            for (code, plan, _, column), group in self._groups.items()
        )

    def _finding(self, code: str, plan: str, column: str, group: _Group) -> Finding:
        if code == "differs-from-workspace":
            return self._differing(plan, column, group)
        names = _listed([about.full_name for about, _, _ in group.items])
        many = _counted(len(group.items), group.noun)
        verb = "was" if len(group.items) == 1 else "were"
        whole = group.noun in ("plan", "member")
        row = _row(group)
        if code == "deleted":
            message = f"{many} of {plan} {verb} deleted in the workspace: {names}."
            if whole:
                message = f"{names[:1].upper()}{names[1:]} was deleted in the workspace."
            proposal = _PLAN_NOT_BACK if whole else _NOT_BACK
            return Finding("taken-away", self._sheet, row, column, message, proposal)
        if code == "added":
            message = f"{many} of {plan} {'is' if verb == 'was' else 'are'} added: {names}."
            return Finding("filled", self._sheet, row, column, message, _FILLED, "note")
        of = f"of {names}" if whole else f"of {many} of {plan}"
        tail = "." if whole else f": {names}."
        if code == "emptied":
            message = f"The {column} {of} was emptied in the workspace{tail}"
            return Finding("taken-away", self._sheet, row, column, message, _STAYS_EMPTY)
        message = f"The {column} {of} is filled{tail}"
        return Finding("filled", self._sheet, row, column, message, _FILLED, "note")

    def _differing(self, plan: str, column: str, group: _Group) -> Finding:
        code, severity = "differs-from-workspace", "ask"
        about, offered, there = group.items[0]
        if len(group.items) == 1:
            message = (
                f"The {column} of {about.full_name} is {_short(there)} in the workspace and "
                f"{_short(offered)} in the table."
            )
            return Finding(
                code, self._sheet, about.row, column, message, _KEPT, severity, offered, there
            )
        details = _listed(
            f"{one.full_name} ({_short(kept)} in the workspace, {_short(new)} in the table)"
            for one, new, kept in group.items
        )
        many = _counted(len(group.items), group.noun)
        message = f"The {column} of {many} of {plan} differs from the table: {details}."
        return Finding(code, self._sheet, 0, column, message, _KEPT, severity)


def _row(group: _Group) -> int:
    return group.items[0][0].row if len(group.items) == 1 else 0


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _listed(names: Iterable[str]) -> str:
    known = list(names)
    more = len(known) - _SHOWN
    return ", ".join(known[:_SHOWN]) + (f" and {more:,} more" if more > 0 else "")


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:59]}…")
