"""What was found in words: what a record is called, and where in it the found words stand."""

import importlib
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.report_terms import load_terms, terms_in
from irm_desktop.domain.titles import shown_title
from irm_desktop.storage.report_choice import report_kinds
from irm_desktop.storage.search_records import Records, Row

# Beside the package from source, and in the folder of the frozen program.
WORDS = Path(__file__).resolve().parents[2] / "resources" / "search.toml"
_OF_SUBJECT = ("rating", "passage")
_PARTS = {
    "attachment": ("source", "source_id"),
    "excerpt": ("source", "source_id"),
    "note": ("interview", "interview_id"),
    "recommendation": ("plan", "plan_id"),
    "concern": ("member", "member_id"),
}


@cache
def all_words() -> dict[str, dict[str, str]]:
    return load_terms(WORDS)


@cache
def _sections() -> Mapping[str, Mapping[str, str]]:
    """Section or passage of any report -> its names by language."""
    found: dict[str, Mapping[str, str]] = {}
    for kind in report_kinds().values():
        found.update((part.id, part.labels) for part in kind.sections if part.id not in found)
        found.update((part.id, part.labels) for part in kind.passages if part.id not in found)
    return found


class Namer:
    """Names records of one answer in one language."""

    def __init__(self, library: InstrumentLibrary, records: Records, language: str) -> None:
        self._library = library
        self._records = records
        self._language = language
        self._words = terms_in(all_words(), language)
        # Babel comes with it: not before something is searched for
        self._dates = importlib.import_module("irm_desktop.storage.report_words").Words(language)

    def say(self, key: str, /, **parts: object) -> str:
        return self._words[key].format(**parts)

    def title(self, entity: str, row: Row) -> str:
        """What a record is called in a list: for a part of something, that something."""
        if entity in _OF_SUBJECT:
            subject = self._records.get(row["subject_kind"], row["subject_id"])
            return self.title(row["subject_kind"], subject) if subject else ""
        match entity:
            case "commitment" | "milestone":
                short = row["short_title"] if entity == "commitment" else ""
                title = shown_title(row["number"], short or row["title"])
                return f"{row['number']}  {title}".strip()
            case "plan":
                return f"{self._plan(row['id'])}  {row['title']}".strip()
            case "member":
                return str(row["name"])
            case "source":
                return str(row["title"] or row["key"])
            case "attachment":
                return str(row["name"])
            case "stakeholder":
                return self.say("about_person", name=row["pseudonym"])
            case "interview":
                return _upper(self._about("interview", row))
        owner, column = _PARTS[entity]
        above = self._records.get(owner, row[column])
        return self.title(owner, above) if above else ""

    def where(self, entity: str, row: Row, field: str) -> str:
        """The field and what it is of: Reason of Completion, commitment 8 of ES-2."""
        about = self._about(entity, row)
        name = self._field(entity, row, field)
        return f"{name}{self._words['comma']}{about}" if about else name

    def old(self, where: str, at: str, actor: str, *, deleted: bool) -> str:
        """Where words stood once; `at` is an ISO date-time in UTC."""
        first = where if deleted else where[:1].lower() + where[1:]
        day = datetime.fromisoformat(at).astimezone().date().isoformat() if at else ""
        date = self._dates.iso_date(day) if day else ""
        return self.say("deleted" if deleted else "old_words", where=first, date=date, actor=actor)

    def _field(self, entity: str, row: Row, field: str) -> str:
        match entity:
            case "rating":
                indicator = self._indicator(row["indicator"])
                return self.say(f"{field}_of", indicator=indicator)
            case "passage":
                return self._section(row["section"])
            case "recommendation" | "concern":
                return self.say(f"{entity}_of", number=row["position"])
            case "attachment":
                return self.say("file_of")
            case "excerpt":
                return self.say("translation_of" if field == "translation" else "excerpt_of")
            case "note":
                return self.say("note_of")
        return self._words.get(f"field_{field}", field)

    def _about(self, entity: str, row: Row) -> str:
        if entity in _OF_SUBJECT:
            assessment = self._records.get("assessment", row["assessment_id"])
            subject = self._records.get(row["subject_kind"], row["subject_id"])
            if subject is None:
                return ""
            if row["subject_kind"] == "member" and assessment:
                return self.say("about_year", member=subject["name"], year=assessment["year"])
            return self._about(row["subject_kind"], subject)
        if entity in _PARTS:
            owner, column = _PARTS[entity]
            above = self._records.get(owner, row[column])
            return self._about(owner, above) if above else ""
        return self._named(entity, row)

    def _named(self, entity: str, row: Row) -> str:
        number = row.get("number") or self.say("no_number")
        match entity:
            case "plan":
                return self.say("about_plan", plan=self._plan(row["id"]))
            case "commitment":
                return self.say("about_commitment", number=number, plan=self._plan(row["plan_id"]))
            case "milestone":
                of = self._records.get("commitment", row["commitment_id"])
                plan = self._plan(of["plan_id"]) if of else ""
                parent = of["number"] if of else ""
                return self.say("about_milestone", number=number, of=parent, plan=plan)
            case "member":
                return self.say("about_member", member=row["name"])
            case "source":
                return self.say("about_source", key=row["key"])
            case "interview" if row["plan_id"]:
                plan = self._plan(row["plan_id"])
                return self.say("about_interview_of", number=number, plan=plan)
            case "interview":
                return self.say("about_interview", number=number)
        return self.say("about_person", name=row["pseudonym"])

    def _plan(self, plan_id: str) -> str:
        """ES-2."""
        plan = self._records.get("plan", plan_id)
        member = self._records.get("member", plan["member_id"]) if plan else None
        return f"{member['key']}-{plan['number']}" if plan and member else ""

    def _indicator(self, indicator: str) -> str:
        for instrument in self._library.instruments:
            if (found := instrument.indicator_by_id.get(indicator)) is not None:
                return found.label(self._language)
        return indicator

    def _section(self, section: str) -> str:
        labels = _sections().get(section, {})
        name = labels.get(self._language) or labels.get("en")
        return name or _upper(section.replace("_", " ").replace(".", " "))


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
