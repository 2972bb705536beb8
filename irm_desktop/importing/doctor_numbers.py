"""Findings about commitment numbers: lost zeros, float damage, numbers given twice or missing."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from irm_desktop.domain.cells import damaged_float, read_number, repaired, whole_number
from irm_desktop.domain.layout import Column
from irm_desktop.importing.findings import Findings, quoted

if TYPE_CHECKING:
    from irm_desktop.importing.rows import Record

_LEADING = re.compile(
    r"^\W*(?:(?:commitment|compromiso|engagement|meta|goal|action|acci[oó]n|objetivo)\b\W*"
    r"(?:no\b|n[°º]|number)?\W*)?"
    r"((?:[A-Z]{1,2}\.?)?\d+(?:\.\d+)*(?:\.?[a-z]\b)?|[A-Z]\d+|[ivx]+(?=[.)]))(?![\d%])",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\d{4}-\d\d-\d\d|\d{1,2}[-. ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-. ]\d{1,2}",
    re.IGNORECASE,
)
_DECIMAL = re.compile(r"\d+\.\d*[1-9]")


def leading_number(title: str) -> str:
    """The number a title begins with, as `2.10` of “2.10 Proyecto …”; empty if there is none."""
    text = repaired(title, one_line=True)
    match = _LEADING.match(text)
    if not match:
        return ""
    number, rest = match[1].strip("."), text[match.end() :].lstrip()
    is_year = number.isdigit() and len(number) > 3
    # “30 days after …” counts something; “5 Contributing to …” is numbered.
    counts = number.isdigit() and rest[:1].islower() and not match.end() < text.find(rest) - 1
    return "" if is_year or counts else number


def is_dated(number: str) -> bool:
    """Whether a number reads as a spreadsheet writes one that it took for a day: 3-Apr."""
    return _DATED.fullmatch(number) is not None


def diagnose_number(
    text: str, column: Column, row: int, is_number: bool, findings: Findings
) -> str:
    """The number as text, with a finding where a spreadsheet has changed it."""
    number = read_number(text)
    if damaged := damaged_float(text.strip()):
        findings.add(
            "float-damaged-number",
            f"{text} is how a spreadsheet writes out {damaged}.",
            f"{damaged} is taken. It was typed {damaged} or {damaged}0: compare with the plan.",
            row=row,
            column=column.name,
            severity="ask",
            before=text,
            after=damaged,
        )
    elif column.target == "plan" and (whole := whole_number(number)) != number:
        findings.add(
            "float-damaged-number",
            f"{text} is how a statistics program writes the plan's number {whole}.",
            f"{whole} is taken.",
            row=row,
            column=column.name,
            severity="note",
            before=text,
            after=whole,
        )
        return whole
    elif column.target == "number" and is_dated(number):
        findings.add(
            "number-taken-for-date",
            f"{number} is how a spreadsheet writes a number such as 1.5 or 1-5 that it took for a "
            "date.",
            f"{number} is kept. Type the number as the plan has it.",
            row=row,
            column=column.name,
            severity="ask",
            before=number,
        )
    elif is_number and column.target == "number" and "." in number:
        findings.add(
            "lost-zero",
            f"{number} is a number in the workbook, not a text: a lost zero cannot be excluded.",
            f"{number} is taken. If the plan says {number}0, correct it.",
            row=row,
            column=column.name,
            severity="look",
            before=number,
        )
    return number


def diagnose_numbers(
    records: Sequence["Record"],
    plans: Iterable[Sequence["Record"]],
    column: str,
    findings: Findings,
) -> None:
    """Numbers against their own titles, and numbers that a plan gives more than once."""
    for record in records:
        _compare_with_title(record, column, findings)
    for plan in plans:
        _find_repeated(plan, column, findings)


def take_numbers_from_titles(records: Sequence["Record"], findings: Findings) -> None:
    """Fills in the numbers of a table that has no column for them, one finding a plan."""
    by_plan: dict[tuple[str, str], list[Record]] = defaultdict(list)
    for record in records:
        number = leading_number(record.fields.get("title", ""))
        record.fields["number"] = number
        by_plan[(record.fields.get("member", ""), record.fields.get("plan", ""))].append(record)
    for (member, plan), rows in by_plan.items():
        bare = [record for record in rows if not record.fields["number"]]
        findings.add(
            "missing-number",
            f"{member} {plan}: the table has no column for numbers. "
            f"{len(rows) - len(bare)} of {len(rows)} titles begin with one."
            + (f" Without: rows {', '.join(str(record.row) for record in bare)}." if bare else ""),
            "The numbers of the titles are taken; the others stay empty until you type them.",
            row=rows[0].row,
            severity="ask" if bare else "look",
        )


def _compare_with_title(record: "Record", column: str, findings: Findings) -> None:
    number = record.fields.get("number", "")
    title = record.fields.get("title", "")
    if not _DECIMAL.fullmatch(number):
        return
    said = leading_number(title) or leading_number(record.fields.get("short_title", ""))
    if said != number and re.fullmatch(re.escape(number) + "0+", said):
        findings.add(
            "lost-zero",
            f"The number is {number}, but the title begins {quoted(title)}: "
            "a spreadsheet has cut the final zero.",
            f"{number} is kept as the table has it. Set it to {said}, as the title says.",
            row=record.row,
            column=column,
            severity="ask",
            before=number,
        )


def _find_repeated(plan: Sequence["Record"], column: str, findings: Findings) -> None:
    by_number: dict[str, list[Record]] = defaultdict(list)
    for record in plan:
        if number := record.fields.get("number", ""):
            by_number[number].append(record)
    for number, records in by_number.items():
        if len(records) < 2:
            continue
        first = records[0]
        rows = ", ".join(str(record.row) for record in records)
        member = first.fields.get("member", "")
        plan_number = first.fields.get("plan", "")
        hint = f" Was one of them {number}0?" if _DECIMAL.fullmatch(number) else ""
        findings.add(
            "repeated-number",
            f"{member} {plan_number} gives the number {number} {len(records)} times "
            f"(rows {rows}).{hint}",
            "All are kept as commitments of their own. Correct the numbers after the plan.",
            row=first.row,
            column=column,
            severity="ask",
            before=number,
        )
