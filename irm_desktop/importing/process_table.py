"""A table of how plans were made and carried out: one row a plan, answers about the plan itself."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from irm_desktop.domain import answers
from irm_desktop.domain.cells import whole_number
from irm_desktop.domain.drafts import DraftPlan, DraftRating
from irm_desktop.domain.evaluation import evaluate
from irm_desktop.domain.instrument import Derived, InstrumentLibrary
from irm_desktop.domain.text import fold
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.doctor_codes import diagnose_codes, diagnose_words
from irm_desktop.importing.findings import Findings
from irm_desktop.importing.plan_cells import mend_plan_numbers
from irm_desktop.importing.plans import PlanRows, gather
from irm_desktop.importing.process_rows import PlanRecord, find_plans, read_plan_records
from irm_desktop.importing.recognise import Recognised
from irm_desktop.importing.rows import Body, Shape, cell


@dataclass(frozen=True)
class ProcessTable:
    """What was read: the table with its last header, its shape, the rows by plan, the drafts."""

    found: Recognised
    shape: Shape
    rows: Sequence[PlanRows]
    drafts: tuple[DraftPlan, ...]


def read_process(
    found: Recognised, library: InstrumentLibrary, findings: Findings, instrument: str = ""
) -> ProcessTable:
    """The plans of the table. Raises ImportRefused where no row names one."""
    found, shape = find_plans(found, findings)
    if not shape.records:
        raise ImportRefused(
            f"{found.table.file_name} has column names but no plans below them. "
            "Choose another file.",
            "no-plans",
        )
    body = Body(found, shape)
    read = read_plan_records(found, shape, body, findings)
    records = [one.record for one in read]
    mend_plan_numbers(records, found, findings)
    plans = gather(records, found.layout, library, findings, instrument)
    diagnose_codes(found, body, records, findings)
    diagnose_words(found, body, findings)
    _count_steps(found, plans, findings)
    by_row = {one.record.row: one for one in read}
    _note_not_asked(found, plans, findings)
    return ProcessTable(
        found, shape, plans, tuple(_draft(plan, found, by_row, findings) for plan in plans)
    )


def _draft(
    plan: PlanRows, found: Recognised, by_row: Mapping[int, PlanRecord], findings: Findings
) -> DraftPlan:
    first = plan.records[0]
    for other in plan.records[1:]:
        findings.add(
            "plan-twice",
            f"{plan.name} {plan.number} stands in row {first.row} and again in row {other.row}.",
            "The first row is taken; the other is kept with the table. Compare the two.",
            row=other.row, severity="ask",
        )  # fmt: skip
    return DraftPlan(
        member_key=plan.member.key,
        member_name=plan.name,
        member_kind=plan.member.kind,
        country=plan.member.country,
        region="",
        number=plan.number,
        title=f"{plan.name}, action plan {plan.number}",
        submitted=plan.year,
        instrument=plan.instrument.id,
        commitments=(),
        ratings=_ratings(plan, by_row[first.row]),
        rows=tuple(record.row for record in plan.records),
    )


def _ratings(plan: PlanRows, one: PlanRecord) -> tuple[DraftRating, ...]:
    """What the plan's instrument asks of it, in its order, each with where it can be seen."""
    values = one.record.values
    return tuple(
        DraftRating(asked.stage, asked.id, value, evidence=one.evidence.get(asked.id, ""))
        for asked in plan.instrument.indicators_of("plan")
        if (value := values.get(asked.id)) and answers.accepts(asked.scale, value)
    )


def _count_steps(found: Recognised, plans: Sequence[PlanRows], findings: Findings) -> None:
    """The published number of steps against the one that the answers give."""
    for key, column in found.layout.of_kind("counted"):
        if key not in found.places:
            continue
        for plan in plans:
            derived = plan.instrument.derived_by_id.get(column.target)
            if derived is None:
                continue
            for record in plan.records:
                published = cell(found.table.rows[record.row - 1], found.places[key])
                number = whole_number(published)
                if number.isdecimal():
                    _judge_count(plan, derived, record.values, (record.row, key, number), findings)


def _judge_count(
    plan: PlanRows,
    derived: Derived,
    values: Mapping[str, str],
    published: tuple[int, str, str],
    findings: Findings,
) -> None:
    """`published` is the row, the column and the number. Where a step is not known, the steps that
    are certain and those that are possible bound the number."""
    row, column, number = published
    found = evaluate(plan.instrument, derived.id, values)
    truths = [one.truth.value for one in found.conditions]
    least, most = truths.count("yes"), len(truths) - truths.count("no")
    said = "1 step is published" if number == "1" else f"{number} steps are published"
    said = f"{plan.name} {plan.number}: {said}"
    if not least <= int(number) <= most:
        told = str(least) if least == most else f"{least} to {most}"
        findings.add(
            "steps-disagree",
            f"{said}, the answers give {told}. {found.sentence}",
            "The number that follows from the answers is taken; the published one is kept with "
            "the table.",
            row=row, column=column, before=number, after=told,
        )  # fmt: skip
    elif found.number is None:
        findings.add(
            "steps-unknown",
            f"{said}, but {_many(most - least)} not known, so {least} to {most} are possible. "
            f"{found.sentence}",
            "No number is taken: what was not reviewed is not the same as not done. The published "
            "one is kept with the table.",
            row=row, column=column,
        )  # fmt: skip


def _many(unknown: int) -> str:
    return "one of the steps is" if unknown == 1 else f"{unknown} of the steps are"


def _note_not_asked(found: Recognised, plans: Sequence[PlanRows], findings: Findings) -> None:
    """Answers to questions that a plan's instrument does not ask: one finding a question."""
    states = set(found.layout.state_words)
    rows: dict[str, list[int]] = defaultdict(list)
    names: dict[str, set[str]] = defaultdict(set)
    for plan in plans:
        for record in plan.records:
            for indicator, value in record.values.items():
                asked = plan.instrument.indicator_by_id.get(indicator)
                known = asked is not None and answers.accepts(asked.scale, value)
                if value not in states and not known:
                    rows[indicator].append(record.row)
                    names[indicator].add(plan.instrument.id)
    for indicator, concerned in rows.items():
        many = "1 plan has" if len(concerned) == 1 else f"{len(concerned)} plans have"
        findings.add(
            "not-asked",
            f"{many} an answer about {indicator.replace('_', ' ')} that the instrument "
            f"({', '.join(sorted(names[indicator]))}) does not ask.",
            "The answers are kept with the table and are not imported as ratings.",
            row=concerned[0], column=_column_of(found, indicator),
        )  # fmt: skip


def _column_of(found: Recognised, indicator: str) -> str:
    return next(
        (
            key
            for key, column in found.layout.of_kind("label", "number")
            if fold(column.target) == fold(indicator)
        ),
        "",
    )
