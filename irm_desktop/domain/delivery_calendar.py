"""OGP's calendars as data: when plans are due in each era, and what follows when they come late.

Read from `resources/calendars.toml` (section 1.3); a wrong file is refused with key and reason.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from irm_desktop.domain.instrument import Labels, in_language
from irm_desktop.domain.toml_table import Table, read_toml

COHORT, FIXED, FLEXIBLE = "cohort", "fixed", "flexible"
FOLLOWS = ("letter", "letter_copied", "referral", "other_year_group", "cohort_shift")
_ENGLISH = "en"
_NO_LABELS: Labels = {}


@dataclass(frozen=True, slots=True)
class Limit:
    """What holds for a plan that is more than `months` late.

    `shifts` tells that a new cycle starts, which ends a year later. `follows` are names of FOLLOWS.
    """

    months: int
    contrary: bool
    shifts: bool
    follows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Era:
    """The rules for plans due in the years `years`. `due_day` and `amend_day` are month and day;
    `after_end_months` count from the end of the plan before, for a flexible due date."""

    id: str
    years: tuple[int, int]
    labels: Labels
    note: Labels
    due: str
    due_day: tuple[int, int] | None
    after_end_months: int
    length_years: tuple[int, ...]
    least_months: int
    amend_day: tuple[int, int] | None
    limits: tuple[Limit, ...]
    source: str
    confirmed: bool

    def label(self, language: str = _ENGLISH) -> str:
        return in_language(self.labels, language)


@dataclass(frozen=True)
class Calendars:
    """All eras in order, and the words of the sentences by language."""

    eras: tuple[Era, ...]
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def for_year(self, year: int) -> Era:
        """The era of plans due in `year`. Raises KeyError where there is none."""
        for era in self.eras:
            if era.years[0] <= year <= era.years[1]:
                return era
        raise KeyError(year)

    def words_in(self, language: str) -> Mapping[str, str]:
        return self.words.get(language) or self.words[_ENGLISH]


def load_calendars(path: Path) -> Calendars:
    """The calendars of one file. Raises InstrumentError naming file, line or key, and reason."""
    table = Table(read_toml(path), path.name)
    eras = tuple(_era(item) for item in table.tables("eras"))
    if not eras:
        table.refuse("is missing", "eras")
    for before, after in pairwise(eras):
        if before.years[1] + 1 != after.years[0]:
            table.refuse(f"the years of {before.id} and {after.id} do not meet", "eras")
    words = _words(table)
    table.close()
    return Calendars(eras, words)


def _era(table: Table) -> Era:
    due = table.choice("due", (COHORT, FIXED, FLEXIBLE))
    era = Era(
        id=table.text("id"),
        years=_pair(table, "years", (2011, 9999)),
        labels=table.labels("label"),
        note=table.labels("note", _NO_LABELS),
        due=due,
        due_day=_day(table, "due_day") if due == FIXED else None,
        after_end_months=table.number("after_end_months") or 0,
        length_years=_numbers(table, "length_years"),
        least_months=table.number("least_months") or 0,
        amend_day=_day(table, "amend_day") if "amend_day" in table else None,
        limits=tuple(_limit(item) for item in table.tables("limits")),
        source=table.text("source"),
        confirmed=table.flag("confirmed", True),
    )
    if due == FLEXIBLE and era.after_end_months < 1:
        table.refuse("a flexible due date needs the months after the plan before", "due")
    months = [limit.months for limit in era.limits]
    if months != sorted(set(months)):
        table.refuse("the limits must come in the order of their months", "limits")
    table.close()
    return era


def _limit(table: Table) -> Limit:
    months = table.number("months")
    if months is None or months < 1:
        table.refuse("needs a number of months", "months")
    follows = table.texts("follows")
    for name in follows:
        if name not in FOLLOWS:
            table.refuse(f"{name!r} is unknown; it can be {', '.join(FOLLOWS)}", "follows")
    made = Limit(months, table.flag("contrary", False), table.flag("shifts", False), follows)
    table.close()
    return made


def _numbers(table: Table, key: str) -> tuple[int, ...]:
    value = table.take(key)
    if not isinstance(value, list) or not value or not all(type(one) is int for one in value):
        table.refuse(f"needs a list of whole numbers, found {value!r}", key)
    return tuple(value)


def _pair(table: Table, key: str, within: tuple[int, int]) -> tuple[int, int]:
    numbers = _numbers(table, key)
    if len(numbers) != 2 or not within[0] <= numbers[0] <= numbers[1] <= within[1]:
        table.refuse(f"needs the first and the last, from {within[0]} to {within[1]}", key)
    return numbers[0], numbers[1]


def _day(table: Table, key: str) -> tuple[int, int]:
    numbers = _numbers(table, key)
    if len(numbers) != 2 or not 1 <= numbers[0] <= 12 or not 1 <= numbers[1] <= 31:
        table.refuse("needs month and day", key)
    return numbers[0], numbers[1]


def _words(table: Table) -> dict[str, dict[str, str]]:
    """Language -> key -> text. What English says every language says."""
    found = table.named("words")
    english = found.get(_ENGLISH, {})
    if not english:
        table.refuse("is missing", f"words.{_ENGLISH}")
    for language, texts in found.items():
        for key, text in texts.items():
            if not isinstance(text, str) or not text.strip():
                table.refuse(f"needs a text, found {text!r}", f"words.{language}.{key}")
        for key in english:
            if key not in texts:
                table.refuse(f"the text in language {language!r} is missing", f"words.{key}")
    return {language: dict(texts) for language, texts in found.items()}
