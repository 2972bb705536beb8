"""Readiness of what people made apart: conflicts that nobody has settled."""

from collections.abc import Callable, Iterator

from irm_desktop.domain.merge_records import FIELD, KEPT_RECORD, RATING, TWIN, Conflict
from irm_desktop.domain.readiness import Place, ReadinessFinding
from irm_desktop.domain.records import Commitment
from irm_desktop.storage.conflict_places import capital
from irm_desktop.storage.naming import field_words
from irm_desktop.storage.readiness_case import Case


def of_conflicts(case: Case) -> Iterator[ReadinessFinding]:
    """What two people did without knowing of each other, in the report's plan and its sources."""
    for one in case.around.conflicts:
        yield _FINDINGS[one.kind](case, one)


def _versions(case: Case, one: Conflict) -> ReadinessFinding:
    return case.told.finding("two_versions", _place(case, one), one.key, people=_people(case, one))


def _ratings(case: Case, one: Conflict) -> ReadinessFinding:
    indicator = case.instrument.indicator_by_id.get(one.more.get("indicator", ""))
    name = one.words if indicator is None else indicator.label(case.language)
    said = []
    for side in one.sides:
        value = str(side.values.get("value") or "")
        known = indicator.scale.by_id.get(value) if indicator is not None else None
        said.append(side.text if known is None else known.label(case.language))
    parts = {"name": name, "people": _people(case, one), "ratings": case.words.listed(said)}
    return case.told.finding("two_ratings", _place(case, one), one.key, **parts)


def _kept(case: Case, one: Conflict) -> ReadinessFinding:
    gone = [side.person for side in one.sides if side.values.get("deleted")]
    changed = [side.person for side in one.sides if not side.values.get("deleted")]
    listed = case.words.listed
    parts = {"name": one.words, "deleted": listed(gone), "people": listed(changed)}
    return case.told.finding("kept_record", _place(case, one), one.key, **parts)


def _twins(case: Case, one: Conflict) -> ReadinessFinding:
    name = str(one.sides[-1].values[one.field])
    parts = {"name": name, "people": _people(case, one)}
    return case.told.finding("same_key", _place(case, one), one.key, **parts)


_FINDINGS: dict[str, Callable[[Case, Conflict], ReadinessFinding]] = {
    FIELD: _versions,
    RATING: _ratings,
    KEPT_RECORD: _kept,
    TWIN: _twins,
}


def _people(case: Case, one: Conflict) -> str:
    return case.words.listed(dict.fromkeys(side.person for side in one.sides))


def _place(case: Case, one: Conflict) -> Place:
    """Where the conflict is, as far as it is a place of the report."""
    indicator = case.instrument.indicator_by_id.get(one.more.get("indicator", ""))
    section = one.more.get("section", "")
    if one.entity == "source":
        return case.in_source(one.record, one.words)
    commitment = next((each for each in case.commitments if each.id == one.subject), None)
    if commitment is not None and indicator is not None and indicator.subject == "commitment":
        return case.in_commitment(commitment, indicator)
    if commitment is not None:
        return case.in_text(commitment, section, _name(case, one, section, commitment))
    if section in case.kind.section_by_id and one.subject == case.data.plan.id:
        return case.in_section(case.kind.section_by_id[section])
    if indicator is not None and one.subject == case.data.plan.id:
        return case.in_process(indicator)
    number = one.subject_words if one.subject_words != one.words else ""
    return Place("plan", case.data.plan.id, number or one.words)


def _name(case: Case, one: Conflict, section: str, commitment: Commitment) -> str:
    kind = next((each for each in case.kind.passages if each.id == section), None)
    if kind is not None:
        return kind.label(case.language)
    if one.record == commitment.id and one.field == "text":
        return case.told.say("text")
    return one.words if one.record != commitment.id else capital(field_words(one.entity, one.field))
