"""Records put together to plans: members matched, instruments chosen, ratings given their stage."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from irm_desktop.domain.cells import whole_number
from irm_desktop.domain.drafts import DraftCommitment, DraftPlan, DraftRating
from irm_desktop.domain.instrument import Instrument, InstrumentLibrary
from irm_desktop.domain.layout import Layout
from irm_desktop.domain.records import UNDATED, PartialDate
from irm_desktop.domain.text import fold
from irm_desktop.importing.findings import Findings
from irm_desktop.importing.members import Match, iso_name, match_member, sharing
from irm_desktop.importing.milestones import gather_commitments, milestones_of
from irm_desktop.importing.recognise import Recognised
from irm_desktop.importing.rows import Record, cell

UNNAMED_PLAN = "?"
_STATES = frozenset({"not_reviewed", "no_data", "not_applicable", "not_specified"})


@dataclass(frozen=True)
class PlanRows:
    """The records of one plan, in the order of the table."""

    member: Match
    name: str
    number: str
    records: Sequence[Record]
    year: str
    instrument: Instrument


def gather(
    records: Sequence[Record],
    layout: Layout,
    library: InstrumentLibrary,
    findings: Findings,
    instrument: str = "",
) -> list[PlanRows]:
    """Plans in the order in which they first occur."""
    groups: dict[tuple[str, str], list[Record]] = defaultdict(list)
    matches: dict[str, Match] = {}
    for record in records:
        fields = record.fields
        name = fields.get("member") or layout.defaults.get("member", "")
        number = fields.get("plan") or layout.defaults.get("plan", "") or UNNAMED_PLAN
        fields["member"], fields["plan"] = name, number
        match = match_member(name, fields.get("code", ""), fields.get("kind", ""))
        matches[match.key] = match
        groups[(match.key, number)].append(record)
    _note_members(records, matches, findings)
    plans = []
    for (key, number), rows in groups.items():
        year = _year(rows, layout, findings)
        chosen = (
            library.by_id[instrument]
            if instrument
            else choose_instrument(rows, year, layout, library, findings)
        )
        plans.append(PlanRows(matches[key], rows[0].fields["member"], number, rows, year, chosen))
    return plans


def note_unnamed(records: Sequence[Record], found: Recognised, findings: Findings) -> None:
    """Commitments whose row leaves out the plan, the number or the title."""
    layout = found.layout
    number = layout.key_of_field("number")
    for record in records:
        if number in found.places and not record.fields.get("number"):
            findings.add(
                "missing-number",
                "The commitment has no number.",
                "It is imported without one. Type it after the plan.",
                row=record.row, column=number or "", severity="ask",
            )  # fmt: skip
        if record.fields["plan"] == UNNAMED_PLAN:
            findings.add(
                "missing-plan",
                f"The row names {record.fields['member']} but no action plan.",
                f"The commitment is set apart in a plan “{UNNAMED_PLAN}”. Type the plan's number "
                "in the table and import it again.",
                row=record.row, column=layout.key_of_field("plan") or "", severity="ask",
            )  # fmt: skip
        if not (record.fields.get("title") or record.fields.get("short_title")):
            findings.add(
                "missing-title",
                "The commitment has no title.",
                "It is imported without one. Type it after the plan.",
                row=record.row, column=layout.key_of_field("title") or "", severity="ask",
            )  # fmt: skip


def take_overall_relevance(found: Recognised, plans: Sequence[PlanRows]) -> None:
    """Plans whose instrument asks for the lens alone have it in the column of overall relevance."""
    layout = found.layout
    answers = {fold(layout.yes): "yes", fold(layout.no): "no"}
    for key, column in layout.of_kind("test"):
        if not column.rates or key not in found.places:
            continue
        for plan in plans:
            if column.rates not in plan.instrument.indicator_by_id:
                continue
            for record in plan.records:
                published = cell(found.table.rows[record.row - 1], found.places[key])
                text = fold(whole_number(published))
                if value := answers.get(text) or layout.states.get(text):
                    record.values[column.rates] = value


def _note_members(
    records: Sequence[Record], matches: Mapping[str, Match], findings: Findings
) -> None:
    first: dict[str, Record] = {}
    for record in records:
        first.setdefault(record.fields["member"], record)
    for name, record in first.items():
        match = match_member(name, record.fields.get("code", ""), record.fields.get("kind", ""))
        if match.how in ("other-name", "code"):
            findings.add(
                "member-matched",
                f"{name} is taken as {iso_name(match.key)} ({match.key}).",
                "The name of the table is kept for the member.",
                row=record.row, severity="note",
            )  # fmt: skip
        elif match.how == "place":
            findings.add(
                "member-matched",
                f"{name} is taken as a local government in {iso_name(match.country)}, "
                f"with the key {match.key}.",
                "Its plans stand apart from the country's.",
                row=record.row, severity="note",
            )  # fmt: skip
        elif match.how == "none":
            could_be = " or ".join(f"{iso_name(code)} ({code})" for code in sharing(name))
            findings.add(
                "unknown-member",
                f"{name} alone can be {could_be}." if could_be
                else f"{name or 'An empty name'} is no country's name in ISO 3166.",
                f"It is imported as a member of its own with the key {match.key}. "
                "Correct the name in the table if it is a country.",
                row=record.row, severity="ask",
            )  # fmt: skip


def _year(rows: Sequence[Record], layout: Layout, findings: Findings) -> str:
    """The year of submission that the table names, empty where it names none."""
    years = Counter(year for record in rows if (year := record.fields.get("year", "")).isdecimal())
    if not years:
        return ""
    taken = years.most_common(1)[0][0]
    for record in rows if len(years) > 1 else ():
        if (year := record.fields["year"]).isdecimal() and year != taken:
            findings.add(
                "plan-years-differ",
                f"{record.fields['member']} {record.fields['plan']} has the years of submission "
                f"{', '.join(sorted(years))} in its rows; this one says {year}.",
                f"{taken} is taken, as most rows have it. Correct the plan.",
                row=record.row, column=layout.key_of_field("year") or "", severity="ask",
                before=year, after=taken,
            )  # fmt: skip
    return taken


def choose_instrument(
    rows: Sequence[Record],
    year: str,
    layout: Layout,
    library: InstrumentLibrary,
    findings: Findings,
) -> Instrument:
    """The instrument of the year of submission (section 2.1), else what the table lets suppose."""
    if year:
        try:
            return library.for_year(int(year))
        except KeyError:
            pass
    supposed, why = _supposed(rows, layout)
    first = rows[0]
    instrument = library.by_id.get(supposed, library.instruments[-1])
    findings.add(
        "instrument-supposed",
        f"{first.fields['member']} {first.fields['plan']}: the table does not say when the plan "
        f"was submitted. {why}",
        f"Instrument {instrument.id} is proposed. If it is wrong, choose another for the plan.",
        row=first.row,
        severity="ask",
    )
    return instrument


def _supposed(rows: Sequence[Record], layout: Layout) -> tuple[str, str]:
    """Instrument and reason. Progress reports came two years after the plan (section 2.1)."""
    if layout.subject == "plan":
        return "G2b", "Tables of plans were made to 2016, and most plans of that time are G2b."
    years = {
        int(text) for record in rows if (text := record.fields.get("report_year", "")).isdecimal()
    }
    by_report = {2013: "G1a", 2014: "G1b", 2015: "G2a", 2016: "G2b"}
    if years and min(years) in by_report:
        return by_report[min(years)], f"Its progress report is of {min(years)}."
    rated = {
        indicator
        for record in rows
        for indicator, value in record.values.items()
        if value not in _STATES
    }
    if rated & {"potential_for_results", "early_results", "open_government_lens"}:
        return "G4", "It is rated by indicators of the method since 2020."
    if "verifiable" in rated and "specificity" not in rated:
        return "G3", "It is rated by verifiability."
    if rated & {"completion_end_of_term", "did_it_open_government"}:
        return "G2a", "It has end-of-term ratings."
    if "potential_impact" in rated:
        return layout.defaults.get("instrument_rated", "G2b"), "It is rated by potential impact."
    if rated:
        return "G1a", "It is rated, but not by potential impact."
    return layout.defaults.get("instrument_unrated", "G2b"), "Nothing in it is rated."


def draft_plans(
    plans: Sequence[PlanRows], layout: Layout, findings: Findings
) -> tuple[DraftPlan, ...]:
    """The plans as the workspace will hold them."""
    _note_not_asked(plans, findings)
    known = _KnownRatings()
    return tuple(_draft_plan(plan, layout, known) for plan in plans)


class _KnownRatings:
    """Ratings by instrument and values: many rows have the same, and each is frozen."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, tuple[tuple[str, str], ...]], tuple[DraftRating, ...]] = {}

    def of(self, instrument: Instrument, values: Mapping[str, str]) -> tuple[DraftRating, ...]:
        key = (instrument.id, tuple(values.items()))
        if key not in self._known:
            self._known[key] = tuple(
                DraftRating(asked.stage, asked.id, value)
                for indicator, value in values.items()
                if (asked := instrument.indicator_by_id.get(indicator))
                and value in asked.scale.by_id
            )
        return self._known[key]


def has_milestones(layout: Layout) -> bool:
    """True for a table with a row for each milestone instead of each commitment."""
    return layout.key_of_field("milestone_title") is not None


def _draft_plan(plan: PlanRows, layout: Layout, known: _KnownRatings) -> DraftPlan:
    first = plan.records[0].fields
    if has_milestones(layout):
        groups = gather_commitments(plan.records)
    else:
        groups = [[record] for record in plan.records]
    title = first.get("plan_title", "") or f"{plan.name}, action plan {plan.number}"
    return DraftPlan(
        member_key=plan.member.key,
        member_name=plan.name,
        member_kind=plan.member.kind,
        country=plan.member.country,
        region=first.get("region", ""),
        number=plan.number,
        title=title,
        submitted=plan.year,
        instrument=plan.instrument.id,
        commitments=tuple(_commitment(plan, group, layout, known) for group in groups),
        start=_year_date(plan.year) if layout.defaults.get("end_year") else UNDATED,
        end=_year_date(first.get("end_year", "")),
        languages=tuple(layout.defaults.get("languages", "").split()),
    )


def _year_date(year: str) -> PartialDate:
    return PartialDate(year, year) if year.isdecimal() else UNDATED


def _commitment(
    plan: PlanRows, group: Sequence[Record], layout: Layout, known: _KnownRatings
) -> DraftCommitment:
    record = group[0]
    fields = record.fields
    text = fields.get("text", "")
    if second := fields.get("title_fr", ""):
        text = "\n\n".join(part for part in (text or fields.get("title", ""), second) if part)
    return DraftCommitment(
        number=fields.get("number", ""),
        title=fields.get("title", "") or fields.get("short_title", ""),
        short_title=fields.get("short_title", ""),
        text=text,
        theme=fields.get("theme", ""),
        cluster=fields.get("cluster", ""),
        lead_institution=fields.get("lead_institution", ""),
        supporting_institutions=fields.get("supporting_institutions", ""),
        start=record.dates.get("start", UNDATED),
        end=record.dates.get("end", UNDATED),
        policy_areas=record.tags,
        policy_scheme=layout.policy_scheme if record.tags else "",
        carried_over=fields.get("carried_over", ""),
        ratings=known.of(plan.instrument, record.values),
        milestones=milestones_of(group) if has_milestones(layout) else (),
        rows=tuple(one.row for one in group),
    )


def _note_not_asked(plans: Sequence[PlanRows], findings: Findings) -> None:
    """Grades for indicators that a plan's instrument does not ask: one finding an indicator."""
    rows: dict[str, list[int]] = defaultdict(list)
    names: dict[str, set[str]] = defaultdict(set)
    for plan in plans:
        for record in plan.records:
            for indicator, value in record.values.items():
                asked = plan.instrument.indicator_by_id.get(indicator)
                if value not in _STATES and (asked is None or value not in asked.scale.by_id):
                    rows[indicator].append(record.row)
                    names[indicator].add(f"{plan.instrument.id}")
    for indicator, found in rows.items():
        findings.add(
            "not-asked",
            f"{len(found)} commitments have a value for {indicator.replace('_', ' ')} that the "
            f"instrument of their plan ({', '.join(sorted(names[indicator]))}) does not ask.",
            "The values are kept with the table and are not imported as ratings.",
            row=found[0],
        )
