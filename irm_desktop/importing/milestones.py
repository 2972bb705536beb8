"""Tables with a row for each milestone or deliverable: rows gathered to commitments."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from irm_desktop.domain.drafts import DraftMilestone
from irm_desktop.domain.records import UNDATED, PartialDate
from irm_desktop.importing.findings import Findings
from irm_desktop.importing.rows import Record


def gather_commitments(records: Sequence[Record]) -> list[list[Record]]:
    """Rows of one commitment together: same member, plan, number and title."""
    groups: dict[tuple[str, ...], list[Record]] = defaultdict(list)
    for record in records:
        key = tuple(record.fields.get(f, "") for f in ("member", "plan", "number", "title"))
        groups[key].append(record)
    return list(groups.values())


def milestones_of(rows: Sequence[Record]) -> tuple[DraftMilestone, ...]:
    """The milestones of a commitment's rows, each with all its deliverables."""
    groups: dict[tuple[str, str], list[Record]] = defaultdict(list)
    for record in rows:
        key = (record.fields.get("milestone_number", ""), record.fields.get("milestone_title", ""))
        if any(key):
            groups[key].append(record)
    return tuple(
        DraftMilestone(
            number=number,
            title=title or number,
            deliverable=_deliverables(found),
            start=_first_date(found, "milestone_start"),
            end=_latest_end(found),
        )
        for (number, title), found in groups.items()
    )


def _deliverables(rows: Sequence[Record]) -> str:
    """A list of the deliverables with number and date; below it the same in the second language."""
    blocks = [_list(rows, "deliverable")]
    second = _list(rows, "deliverable_fr")
    title = next((t for r in rows if (t := r.fields.get("milestone_title_fr", ""))), "")
    if second or title:
        blocks.append("\n".join(part for part in (title, second) if part))
    return "\n\n".join(block for block in blocks if block)


def _list(rows: Sequence[Record], name: str) -> str:
    lines = []
    for record in rows:
        if not (text := record.fields.get(name, "")):
            continue
        number = record.fields.get("deliverable_number", "")
        due = record.dates.get("milestone_end", UNDATED).words if number else ""
        lines.append("- " + " ".join(p for p in (number, text, f"({due})" if due else "") if p))
    return "\n".join(lines)


def _first_date(rows: Sequence[Record], name: str) -> PartialDate:
    return next((d for r in rows if (d := r.dates.get(name, UNDATED)).words), UNDATED)


def _latest_end(rows: Sequence[Record]) -> PartialDate:
    """The latest due date, if all can be compared; else none: the list has them all."""
    dates = [d for r in rows if (d := r.dates.get("milestone_end", UNDATED)).words]
    if not dates:
        return UNDATED
    if len(dates) == 1 or len({date.iso for date in dates}) == 1:
        return dates[0]
    lengths = {len(date.iso) for date in dates}
    if len(lengths) == 1 and 0 not in lengths:
        return max(dates, key=lambda date: date.iso)
    return UNDATED


def suppose_plan(rows: Sequence[Record], defaults: Mapping[str, str], findings: Findings) -> None:
    """Says that the plan comes from the layout. A table whose due dates begin in other years is
    another plan of the same member: it is named by its first year, until a person knows better."""
    years = sorted({d.iso[:4] for r in rows if (d := r.dates.get("milestone_end", UNDATED)).iso})
    first, last = defaults.get("year", ""), defaults.get("end_year", "")
    member, number = defaults.get("member", ""), defaults.get("plan", "")
    dated = (
        f"Its due dates run from {years[0]} to {years[-1]}." if years else "It has no due dates."
    )
    form = f"It has the form in which {member} published its action plan {number} of {first}–{last}"
    agrees = bool(years) and first <= years[0] and years[-1] <= last
    if years and not first <= years[0] <= last:
        for record in rows:
            record.fields.update(plan=years[0], year=years[0], end_year=years[-1])
        proposal = (
            f"{form}, but its years are others: it is set apart as plan {years[0]}. "
            "Give the plan's own number and import the table again."
        )
    else:
        proposal = f"{form}, and is proposed as that plan." + (
            "" if agrees else " The dates do not agree: check the plan before you import."
        )
    findings.add(
        "plan-supposed",
        f"The table does not say which action plan it is. {dated}",
        proposal,
        severity="look" if agrees else "ask",
    )
