"""From rows to OGP by the numbers: plans are read one after the other and counted at once."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from sqlalchemy import and_, select

from irm_desktop.domain.numbers import CodeDifference, CountedMember, CountedPlan, Numbers
from irm_desktop.domain.numbers_form import NumbersForm, load_numbers_form
from irm_desktop.domain.numbers_tables import make_numbers
from irm_desktop.domain.records import Member
from irm_desktop.models import ActionPlan as PlanTable
from irm_desktop.models import Commitment as CommitmentTable
from irm_desktop.models import ImportedRow, ImportedTable
from irm_desktop.models import Member as MemberTable
from irm_desktop.models import Rating as RatingTable
from irm_desktop.storage.imported import read_findings
from irm_desktop.storage.plans import Plans
from irm_desktop.storage.report_words import Words

# Beside the package from source, and in the folder of the frozen program.
FORM = Path(__file__).resolve().parents[2] / "resources" / "numbers.toml"
# Findings of an import that tell of a published figure which was not taken.
DIFFERENT = frozenset(
    {
        "unassessed-but-coded",
        "label-and-code-disagree",
        "star-disagrees",
        "technology-only-relevant",
        "derived-value-disagrees",
        "change-disagrees",
    }
)


@cache
def numbers_form() -> NumbersForm:
    """The figures that are shipped."""
    return load_numbers_form(FORM)


def read_numbers(door: Plans, language: str) -> Numbers:
    """All figures of the workspace behind `door`."""
    words = Words(language)
    people = [_counted(member, words) for member in door.members()]
    differences = list(_differences(door))
    plans = _plans(door)
    return make_numbers(plans, people, door.library, numbers_form(), language, differences)


def _counted(member: Member, words: Words) -> CountedMember:
    country = member.country or ("" if member.kind != "national" else member.key)
    name = str(words.locale.territories.get(country, member.name))
    return CountedMember(member.key, member.name, member.kind, country, name)


def _plans(door: Plans) -> Iterator[CountedPlan]:
    """Every plan with what is rated in it, one commitment after the other: none are held."""
    plans = {plan.id: plan for plan in door.plans()}
    keys = {member.id: member.key for member in door.members()}
    values: dict[str, dict[str, str | None]] = defaultdict(dict)
    seen: set[str] = set()
    with door._reading() as connection:
        for subject, indicator, value in connection.execute(_PLAN_VALUES):
            values[subject][indicator] = value
        rows = connection.execute(_VALUES)
        for plan_id, of_plan in groupby(rows, key=itemgetter(0)):
            if (plan := plans.get(plan_id)) is None:
                continue
            seen.add(plan_id)
            yield CountedPlan(
                plan.key, keys[plan.member_id], plan.submitted, plan.instrument,
                values.get(plan_id, {}), _rated(of_plan),
            )  # fmt: skip
    for plan in plans.values():
        if plan.id not in seen:
            yield CountedPlan(
                plan.key, keys[plan.member_id], plan.submitted, plan.instrument,
                values.get(plan.id, {}),
            )  # fmt: skip


def _rated(rows: Iterator[Any]) -> Iterator[dict[str, str | None]]:
    """The values of each commitment of a plan, from rows in its order."""
    for _, own in groupby(rows, key=itemgetter(1)):
        yield {name: value for _, _, name, value in own if name is not None}


def _differences(door: Plans) -> Iterator[CodeDifference]:
    """The cells of imported tables whose figure was not taken, by the findings of their import."""
    table, row = ImportedTable.__table__.c, ImportedRow.__table__.c
    with door._reading() as connection:
        kept = connection.execute(select(table.id, table.findings).where(~table.deleted)).all()
        for table_id, text in kept:
            found = [one for one in read_findings(text) if one.code in DIFFERENT and one.row]
            if not found:
                continue
            of_table = _PLACES.where(row.table_id == table_id, ~row.deleted)
            places = {one.row: one for one in connection.execute(of_table)}
            for one in found:
                place = places.get(one.row)
                if place is not None:
                    plan = f"{place.key}-{place.plan}"
                    yield CodeDifference(plan, place.number, one.column, one.before, one.after)


_RATED = and_(
    RatingTable.subject_id == CommitmentTable.id,
    ~RatingTable.deleted,
    RatingTable.value.is_not(None),
)
_VALUES = (
    select(CommitmentTable.plan_id, CommitmentTable.id, RatingTable.indicator, RatingTable.value)
    .join(RatingTable, _RATED, isouter=True)
    .where(~CommitmentTable.deleted)
    .order_by(
        CommitmentTable.plan_id,
        CommitmentTable.number_key,
        CommitmentTable.position,
        CommitmentTable.id,
    )
)
_PLAN_VALUES = select(RatingTable.subject_id, RatingTable.indicator, RatingTable.value).where(
    RatingTable.subject_kind == "plan", ~RatingTable.deleted, RatingTable.value.is_not(None)
)
_PLACES = (
    select(
        ImportedRow.row,
        CommitmentTable.number,
        PlanTable.number.label("plan"),
        MemberTable.key,
    )
    .join(CommitmentTable, CommitmentTable.id == ImportedRow.commitment_id)
    .join(PlanTable, PlanTable.id == CommitmentTable.plan_id)
    .join(MemberTable, MemberTable.id == PlanTable.member_id)
    .where(~CommitmentTable.deleted)
)
