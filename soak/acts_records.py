"""Acts on plans, commitments, ratings and texts: one operation each."""

from irm_desktop.domain.instrument import Indicator, Instrument
from irm_desktop.domain.report_stages import STAGES
from soak.desk import Act, Desk, Idle
from tests.builders import a_commitment, a_draft, a_plan

_TEXTS = {
    "member": ("name", "region"),
    "plan": ("title", "number", "start"),
    "commitment": ("title", "text", "theme", "lead_institution", "end"),
    "milestone": ("title", "deliverable"),
    "recommendation": ("text", "addressee"),
    "concern": ("about", "outcome"),
    "source": ("title", "author", "text", "key"),
    "attachment": ("name",),
    "excerpt": ("locator", "translation"),
    "support": ("locator", "remark"),
    "assessment": ("researcher",),
}
_DELETED = (*_TEXTS, "form", "interview", "note", "waiver", "evidence_rule", "search")


def add_member(desk: Desk) -> object:
    key = "".join(desk.chance.choices("ABCDEFGHIJ", k=2))
    return desk.workspace.add_member(key, desk.name(), country=key)


def add_plan(desk: Desk) -> object:
    member, instrument = desk.one("member"), desk.chance.choice(("G1", "G2b", "G4"))
    number = str(desk.chance.randint(1, 9))
    ids = [one.id for one in desk.workspace.library.instruments]
    used = instrument if instrument in ids else desk.chance.choice(ids)
    return desk.workspace.add_plan(member, number, desk.name(), "2016", used)


def add_year(desk: Desk) -> object:
    return desk.workspace.add_year(desk.one("member"), str(desk.chance.randint(2012, 2020)))


def add_commitment(desk: Desk) -> object:
    number = str(desk.chance.randint(1, 99))
    more = {"text": desk.words(), "policy_areas": ["budget"]}
    return desk.workspace.add_commitment(desk.one("plan"), number, desk.name(), **more)


def add_milestone(desk: Desk) -> object:
    return desk.workspace.add_milestone(desk.one("commitment"), "1.1", desk.name())


def add_recommendation(desk: Desk) -> object:
    return desk.workspace.add_recommendation(desk.one("plan"), desk.words() or "Do it", smart=[])


def take_previous(desk: Desk) -> object:
    return desk.workspace.take_previous_recommendations(desk.one("plan"))


def add_concern(desk: Desk) -> object:
    return desk.workspace.add_concern(desk.one("member"), sender=desk.name(), status="received")


def change_field(desk: Desk) -> object:
    entity = desk.chance.choice(tuple(_TEXTS))
    name = desk.chance.choice(_TEXTS[entity])
    record, row = desk.row(entity)
    old = str(row.get(name) or "")
    typing = desk.chance.random() < 0.6
    new = desk.typed(old) if typing else desk.words()
    return desk.workspace.set_fields(entity, record, {name: new}, typing=typing)


def change_several(desk: Desk) -> object:
    new = {"title": desk.name(), "theme": desk.words(2), "policy_areas": ["health", "budget"]}
    return desk.workspace.set_fields("commitment", desk.one("commitment"), new)


def reorder(desk: Desk) -> object:
    entity, parent = desk.chance.choice((("commitment", "plan"), ("milestone", "commitment")))
    above = desk.one(parent)
    found = desk.workspace.commitments(above) if parent == "plan" else ()
    ids = [one.id for one in found or desk.workspace.milestones(above)]
    desk.chance.shuffle(ids)
    return desk.workspace.reorder(entity, ids)


def delete(desk: Desk) -> object:
    weights = [1 if one in ("member", "plan") else 4 for one in _DELETED]
    (entity,) = desk.chance.choices(_DELETED, weights)
    return desk.workspace.delete(entity, desk.one(entity))


def _asked(desk: Desk) -> tuple[str, Instrument, Indicator]:
    """A commitment and a question with a choice that is asked about it. Raises Idle."""
    commitment, row = desk.row("commitment")
    plan = desk.workspace.plan(str(row["plan_id"]))
    instrument = desk.workspace.library.by_id[plan.instrument]
    asked = [one for one in instrument.indicators_of("commitment") if one.scale.by_id]
    if not asked:
        raise Idle("indicator")
    return commitment, instrument, desk.chance.choice(asked)


def rate(desk: Desk) -> object:
    commitment, _, asked = _asked(desk)
    value = desk.chance.choice((None, *asked.scale.by_id))
    reason = desk.chance.choice((None, desk.words()))
    return desk.workspace.rate(commitment, asked.id, value, reason=reason)


def rate_together(desk: Desk) -> object:
    commitment, instrument, _ = _asked(desk)
    asked = [one for one in instrument.indicators_of("commitment") if one.scale.by_id]
    values = {one.id: desk.chance.choice(tuple(one.scale.by_id)) for one in asked[:3]}
    return desk.workspace.rate_together(commitment, values)


def write_reason(desk: Desk) -> object:
    commitment, _, asked = _asked(desk)
    rating = desk.workspace.ratings(commitment).get(asked.id)
    if desk.chance.random() < 0.3:
        return desk.workspace.set_evidence(commitment, asked.id, desk.words())
    new = desk.typed(rating.reason if rating else "")
    return desk.workspace.set_reason(commitment, asked.id, new, typing=True)


def write_passage(desk: Desk) -> object:
    commitment, row = desk.row("commitment")
    found = desk.workspace.assessments(str(row["plan_id"]))
    if not found:
        raise Idle("assessment")
    section, language = desk.chance.choice(("context", "aim")), desk.chance.choice(("en", "es"))
    about = (desk.chance.choice(found).id, section, "commitment", commitment, language)
    same = [
        one.text
        for one in desk.workspace.passages(commitment, about[0])
        if (one.section, one.language) == (section, language)
    ]
    typing = desk.chance.random() < 0.7
    text = desk.typed("".join(same)) if typing else desk.words(30)
    return desk.workspace.write_passage(*about, text, typing=typing)


def save_form(desk: Desk) -> object:
    sections = [{"id": one} for one in desk.chance.sample(["context", "aim", "next"], 2)]
    found = desk.ids("assessment")
    more = {"assessment_id": desk.chance.choice(found)} if found else {}
    return desk.workspace.save_form(desk.name(), "midterm", sections, **more)


def close_stage(desk: Desk) -> object:
    stage = desk.chance.choice(tuple(STAGES))
    return desk.workspace.close_stage(desk.one("assessment"), stage, desk.words())


def stage_date(desk: Desk) -> object:
    stage, mark = desk.chance.choice(tuple(STAGES)), desk.chance.choice(("planned", "began"))
    day = desk.chance.choice(("", "2026-11-23", "5 May 2027", "spring"))
    return desk.workspace.set_stage_date(desk.one("assessment"), stage, mark, day)


def leave_finding(desk: Desk) -> object:
    plan = desk.one("plan")
    found = [one.key for one in desk.workspace.readiness(plan)]
    if not found:
        raise Idle("finding")
    key = desk.chance.choice(found)
    if desk.chance.random() < 0.4:
        return desk.workspace.take_up_finding(plan, key)
    return desk.workspace.leave_finding(plan, key, desk.words())


def evidence_rule(desk: Desk) -> object:
    kinds = desk.chance.choice((None, 0, 1, 2, 3))
    return desk.workspace.set_evidence_rule(desk.one("plan"), "", kinds)


def keep_search(desk: Desk) -> object:
    return desk.workspace.keep_search(desk.chance.choice(("Grants", "Law")), desk.words())


def take_a_table(desk: Desk) -> object:
    """An import: of plans that are there, changed, or of a new one."""
    member = desk.chance.choice((("ES", "Spain"), ("FI", "Finland"), ("GH", "Ghana")))
    rated = {"values": {"specificity": desk.chance.choice(("low", "high"))}}
    several = [
        a_commitment(str(n + 1), desk.name(), row=n + 3, milestones=("A", "B"), **rated)  # type: ignore[arg-type]
        for n in range(desk.chance.randint(1, 4))
    ]
    number = str(desk.chance.randint(1, 3))
    plan = a_plan(several, key=member[0], name=member[1], number=number)
    file_name = f"table {desk.chance.randrange(10**6)}.csv"
    return desk.workspace.accept(a_draft(plan, file_name=file_name))


ACTS: tuple[Act, ...] = (
    *(add_member, add_plan, add_year, add_commitment, add_milestone, add_recommendation),
    *(take_previous, add_concern, change_field, change_field, change_field, change_several),
    *(reorder, delete, rate, rate, rate_together, write_reason, write_reason, write_passage),
    *(write_passage, save_form, close_stage, stage_date, leave_finding, evidence_rule),
    *(keep_search, take_a_table),
)
