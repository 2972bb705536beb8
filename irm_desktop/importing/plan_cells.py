"""Cells that say to which plan a row belongs: blank below a filled one, or written in odd ways."""

from collections.abc import Sequence

from irm_desktop.domain.cells import plan_number
from irm_desktop.importing.findings import Findings
from irm_desktop.importing.recognise import Recognised
from irm_desktop.importing.rows import Record

_OF_MEMBER = ("code", "kind", "region")  # what else tells the member, blank where its name is


def fill_down(records: Sequence[Record], found: Recognised, findings: Findings) -> None:
    """Take member and plan from the row above where the cell is blank: many lists name them once.

    A plan is only taken within one member. Every cell that is filled has a finding.
    """
    layout = found.layout
    has_member = layout.key_of_field("member") in found.places
    has_plan = layout.key_of_field("plan") in found.places
    above: Record | None = None
    for record in records:
        if above is not None:
            if has_member and not record.fields.get("member") and above.fields.get("member"):
                for name in _OF_MEMBER:
                    if not record.fields.get(name) and above.fields.get(name):
                        record.fields[name] = above.fields[name]
                _fill("member", record, above, found, findings)
            same = record.fields.get("member", "") == above.fields.get("member", "")
            if has_plan and same and not record.fields.get("plan") and above.fields.get("plan"):
                _fill("plan", record, above, found, findings)
        above = record


def _fill(name: str, record: Record, above: Record, found: Recognised, findings: Findings) -> None:
    value = above.fields[name]
    record.fields[name] = value
    findings.add(
        "filled-down",
        f"The cell for the {'member' if name == 'member' else 'action plan'} is empty; "
        f"row {above.row} above has “{value}”.",
        f"The commitment is taken as one of {value if name == 'member' else 'plan ' + value}. "
        "If it is not, fill in the cell and import the table again.",
        row=record.row,
        column=found.layout.key_of_field(name) or "",
        after=value,
    )


def mend_plan_numbers(records: Sequence[Record], found: Recognised, findings: Findings) -> None:
    """`02` is plan 2; words for a number stay as they are and are asked about, once a plan."""
    column = found.layout.key_of_field("plan") or ""
    is_there = column in found.places
    odd: set[tuple[str, str]] = set()
    for record in records:
        number = record.fields.get("plan", "")
        plain = plan_number(number)
        if plain != number:
            findings.add(
                "padded-plan-number",
                f"{number} is the plan number {plain} with zeros before it.",
                f"{plain} is taken, so that the plan is the same wherever it is named.",
                row=record.row if is_there else 0, column=column if is_there else "",
                severity="note", before=number, after=plain,
            )  # fmt: skip
            record.fields["plan"] = plain
        key = (record.fields.get("member", ""), plain)
        if plain and not (plain.isascii() and plain.isdigit()) and key not in odd:
            odd.add(key)
            findings.add(
                "odd-plan-number",
                f"{key[0]}: “{plain}” is no plan number in digits.",
                f"The plan is called “{plain}”, apart from any plan with a number. If it has one, "
                "type it in the table and import it again.",
                row=record.row if is_there else 0, column=column if is_there else "",
                severity="look",
            )  # fmt: skip
