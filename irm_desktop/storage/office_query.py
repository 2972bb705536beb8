"""The all-countries table: its columns from the instruments at hand, its rows read as they are
written, a few hundred at a time."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select

from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.office import Office, OfficeRecord, OfficeRow, OfficeValue
from irm_desktop.domain.office_codes import office_codebook
from irm_desktop.domain.office_form import OfficeForm, load_office_form
from irm_desktop.domain.office_table import OfficeTable, office_table
from irm_desktop.domain.records import ActionPlan
from irm_desktop.domain.text import fold
from irm_desktop.models import Commitment as CommitmentTable
from irm_desktop.models import Milestone as MilestoneTable
from irm_desktop.models import Rating as RatingTable
from irm_desktop.storage.numbers_query import numbers_form, read_numbers
from irm_desktop.storage.plans import Plans
from irm_desktop.storage.report_words import Words, method_sources

FORM = Path(__file__).resolve().parents[2] / "resources" / "office.toml"
_AT_ONCE = 250  # commitments
_KEPT = (
    "number", "title", "short_title", "theme", "cluster", "lead_institution",
    "supporting_institutions", "start_words", "end_words", "carried_over_from", "text",
)  # fmt: skip


@cache
def office_form() -> OfficeForm:
    """The columns that are shipped."""
    return load_office_form(FORM)


def read_office(door: Plans, language: str) -> Office:
    """The table of all commitments of the workspace behind `door`."""
    form = office_form()
    plans = [plan for plan in door.plans() if plan.commitment_count]
    instruments = _instruments(door, plans)
    rated = _rated(door)
    table = office_table(instruments, rated, form, numbers_form(), language)
    words = form.words_in(language)
    return Office(
        workspace_id=door.id,
        title=words["title"],
        language=language,
        right_to_left=Words(language).right_to_left,
        columns=table.columns,
        count=sum(plan.commitment_count for plan in plans),
        rows=partial(_rows, door, plans, table, language),
        codebook=office_codebook(instruments, rated, language, method_sources()),
        numbers=read_numbers(door, language),
        words=words,
    )


def _instruments(door: Plans, plans: Sequence[ActionPlan]) -> list[Instrument]:
    """Those that the plans have, in the order of the method."""
    used = {plan.instrument for plan in plans}
    return [one for one in door.library.instruments if one.id in used]


def _rated(door: Plans) -> frozenset[str]:
    query = select(RatingTable.indicator).distinct()
    query = query.where(~RatingTable.deleted, RatingTable.value.is_not(None))
    with door._reading() as connection:
        return frozenset(connection.execute(query).scalars())


def _rows(
    door: Plans, plans: Sequence[ActionPlan], table: OfficeTable, language: str
) -> Iterator[OfficeRow]:
    """All rows by country, plan and number, in one reading of the file."""
    members = {member.id: member for member in door.members()}
    words = Words(language)
    named: dict[str, dict[str, OfficeValue]] = {}
    for member in members.values():
        named[member.id] = {
            "country": str(words.locale.territories.get(member.country, words.member(member))),
            "member": words.member(member),
            "member_key": member.key,
            "member_kind": member.kind,
        }
    ordered = sorted(plans, key=lambda plan: fold(str(named[plan.member_id]["country"])))
    with door._reading() as connection:
        ids = _ids(connection, ordered)
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            fields, values = _read(connection, [one for _, one in some])
            for plan, one in some:
                if one not in fields:
                    continue  # deleted by another program since
                own = {**named[plan.member_id], **_of_plan(plan), **fields[one]}
                yield table.row(OfficeRecord(plan.instrument, own, values.get(one, {})))


def _ids(connection: Connection, plans: Sequence[ActionPlan]) -> list[tuple[ActionPlan, str]]:
    """The commitments in the order of the plans and by number, each with its plan."""
    table = CommitmentTable
    query = select(table.plan_id, table.id).where(~table.deleted)
    query = query.order_by(table.plan_id, table.number_key, table.position, table.id)
    found: dict[str | None, list[str]] = defaultdict(list)
    for plan_id, one in connection.execute(query):
        found[plan_id].append(one)
    return [(plan, one) for plan in plans for one in found.get(plan.id, ())]


def _of_plan(plan: ActionPlan) -> dict[str, OfficeValue]:
    year = plan.submitted
    return {
        "plan": plan.key,
        "plan_title": plan.title,
        "submitted": int(year) if year.isascii() and year.isdigit() else year,
        "generation": plan.instrument,
    }


def _read(
    connection: Connection, ids: Sequence[str]
) -> tuple[dict[str, dict[str, OfficeValue]], dict[str, dict[str, str | None]]]:
    """Fields and values of some commitments by id, in one reading of the file with all others."""
    table = CommitmentTable.__table__
    values: dict[str, dict[str, str | None]] = defaultdict(dict)
    reasons: Counter[str] = Counter()
    evidence: Counter[str] = Counter()
    for subject, name, value, reason, seen in connection.execute(
        _VALUES.where(RatingTable.subject_id.in_(ids))
    ):
        if value is not None:
            values[subject][name] = value
        reasons[subject] += reason
        evidence[subject] += seen
    counted = connection.execute(_STONES.where(MilestoneTable.commitment_id.in_(ids)))
    stones = {row[0]: row[1] for row in counted}
    fields = {
        row.id: _fields(row, (stones.get(row.id, 0), reasons[row.id], evidence[row.id]))
        for row in connection.execute(select(table).where(table.c.id.in_(ids)))
    }
    return fields, values


def _fields(row: Any, counts: tuple[int, int, int]) -> dict[str, OfficeValue]:
    found: dict[str, OfficeValue] = {name: getattr(row, name) for name in _KEPT}
    found["_id"] = row.id
    found["start"], found["end"] = row.start_iso, row.end_iso
    found["policy_areas"] = "; ".join(json.loads(row.policy_areas))
    found["milestones"], found["reasons"], found["evidence"] = counts
    return found


_VALUES = select(
    RatingTable.subject_id,
    RatingTable.indicator,
    RatingTable.value,
    (RatingTable.reason != "").label("reason"),
    (RatingTable.evidence != "").label("evidence"),
).where(~RatingTable.deleted)
_STONES = (
    select(MilestoneTable.commitment_id, func.count())
    .where(~MilestoneTable.deleted)
    .group_by(MilestoneTable.commitment_id)
)
