"""A value as a field keeps it: clean, on one line, one of a few names, a date as far as known."""

from collections.abc import Sequence

from irm_desktop.domain.dates import is_partial_iso, read_date
from irm_desktop.domain.evidence_records import GROUNDS, SECTORS, SOURCE_KINDS
from irm_desktop.domain.records import SMART, UNDATED, PartialDate
from irm_desktop.domain.report_stages import STAGES
from irm_desktop.domain.text import clean, one_line
from irm_desktop.errors import WorkspaceError
from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.naming import field_words

LINKS = {("assessment", "form"): "form", ("recommendation", "assessment"): "assessment"}
_ONE_LINE: dict[str, set[str]] = {
    "commitment": {"title", "short_title", "number", "lead_institution", "supporting_institutions"},
    "milestone": {"title", "number"},
    "plan": {"title"},
    "concern": {"sender"},
    "form": {"name"},
    "source": set(BY_NAME["source"].by_name) - {"remark", "text"},
    "stakeholder": {"organisation", "role"},
    "attachment": {"name"},
    "excerpt": {"locator"},
    "support": {"locator"},
}
_SEVERAL = {("recommendation", "smart"): SMART}  # the names of which a list can hold some
_ANSWERS = ("", "yes", "no")
_CHOICES = {  # what a field can hold where it is one of a few names
    ("assessment", "stage"): STAGES,
    ("concern", "status"): ("received", "screened", "examined", "stage_1", "inactive", "closed"),
    ("concern", "sender_kind"): ("", "steering_committee", "multilateral_partner", "entity"),
    ("recommendation", "responded"): _ANSWERS,
    ("recommendation", "integrated"): _ANSWERS,
    ("source", "kind"): SOURCE_KINDS,
    ("stakeholder", "sector"): ("", *SECTORS),
    ("source", "ground"): ("", *GROUNDS),
}  # fmt: skip


def _a(entity: str) -> str:
    return f"{'an' if entity[:1] in 'aeiou' else 'a'} {entity}"


def as_written(entity: str, name: str, value: object) -> object:
    """A value as it is stored: cleaned, and on one line where a field has only one.

    Words given for a date are read as far as they are certain. Raises WorkspaceError `cannot` for
    what is none of the names that a field can hold, and for a date that is none.
    """
    if several := _SEVERAL.get((entity, name)):
        return _chosen(entity, name, value, several)
    if BY_NAME[entity].by_name[name].parts == ("words", "iso"):
        return _dated(entity, name, value)
    if not isinstance(value, str):
        return value
    known = _CHOICES.get((entity, name))
    if known is not None and value not in known:
        choices = ", ".join(filter(None, known))
        raise WorkspaceError(
            f"The {field_words(entity, name)} of {_a(entity)} cannot be “{value}”. "
            f"Choose one of {choices}.",
            "cannot",
        )
    if (entity, name) in LINKS:
        return value or None
    return one_line(clean(value)) if name in _ONE_LINE.get(entity, ()) else clean(value)


def _chosen(entity: str, name: str, value: object, known: Sequence[str]) -> tuple[str, ...]:
    """Some of the names, each once and in their order. Raises WorkspaceError `cannot`."""
    given = value if isinstance(value, (list, tuple)) else [] if value is None else [value]
    wrong = next((one for one in given if one not in known), None)
    if wrong is not None:
        raise WorkspaceError(
            f"The {field_words(entity, name)} of {_a(entity)} cannot hold “{wrong}”. "
            f"Choose some of {', '.join(known)}.",
            "cannot",
        )
    return tuple(one for one in known if one in given)


def _dated(entity: str, name: str, value: object) -> PartialDate:
    """A partial date: what is certain of words, or one whose ISO form is a date. Or `cannot`."""
    if value is None:
        return UNDATED
    if isinstance(value, str):
        return read_date(clean(value)).date
    if isinstance(value, PartialDate) and is_partial_iso(value.iso):
        return value
    told = value.iso if isinstance(value, PartialDate) else value
    raise WorkspaceError(
        f"The {field_words(entity, name)} of {_a(entity)} cannot be “{told}”. Write a year, a "
        "month of a year or a day: 2014, 2014-07, 2014-07-31.",
        "cannot",
    )
