"""Where a published number says something else than its label, or than the method's rules."""

from collections import Counter
from collections.abc import Sequence

from irm_desktop.domain.numbers import (
    CodeDifference,
    NumbersCell,
    NumbersColumn,
    NumbersRow,
    NumbersTable,
)
from irm_desktop.domain.numbers_words import NumbersWords


def codes_table(differences: Sequence[CodeDifference], words: NumbersWords) -> NumbersTable | None:
    """A row for each column and pair of readings, with the plans and how often in each."""
    groups: dict[tuple[str, str, str], list[CodeDifference]] = {}
    for one in differences:
        groups.setdefault((one.column, one.published, one.taken), []).append(one)
    if not groups:
        return None
    columns = (
        NumbersColumn("published", words.say("published"), "text"),
        NumbersColumn("taken", words.say("taken"), "text"),
        NumbersColumn("number", words.say("number")),
        NumbersColumn("where", words.say("where"), "text"),
    )
    rows = [
        NumbersRow(
            ".".join(key),
            key[0],
            (
                NumbersCell(key[1]),
                NumbersCell(key[2]),
                NumbersCell(str(len(found)), len(found)),
                NumbersCell(_plans(found)),
            ),
        )
        for key, found in sorted(groups.items())
    ]
    return NumbersTable(
        id="codes",
        title=words.say("codes"),
        head=words.say("head_column"),
        columns=columns,
        rows=tuple(rows),
        notes=(words.say("note_codes"),),
    )


def _plans(found: Sequence[CodeDifference]) -> str:
    """LT-1 (6), MT-1 (7)."""
    counts = Counter(one.plan for one in found)
    return ", ".join(f"{plan} ({count})" for plan, count in sorted(counts.items()))
