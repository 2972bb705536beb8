"""The labels of a review copy: one a code, with the fields that stand in the cells behind it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from irm_desktop.domain.report import Report, ReportMilestone
from irm_desktop.domain.review_copy import ReviewCopy
from irm_desktop.domain.review_records import SentField

# Where a label stands in the report: in a section, at a commitment, among the recommendations.
SECTION, COMMITMENT, RECOMMENDATIONS, ELSEWHERE = "section", "commitment", "recommendations", ""
Place = tuple[str, str]
_LONG = ("markdown", "text")


@dataclass(frozen=True, slots=True)
class Label:
    """A label and the fields behind it, in the order of their cells."""

    fields: tuple[SentField, ...]

    @property
    def first(self) -> SentField:
        return self.fields[0]

    @property
    def code(self) -> str:
        return self.first.code

    @property
    def words(self) -> str:
        """The words before the code; a field without a name of its own says where it is."""
        return self.first.name or self.first.label

    @property
    def subject(self) -> str:
        """What it is a field of, in words; empty where its name is all there is."""
        return self.first.label.removesuffix(self.first.name).rstrip(": \u00a0")

    @property
    def is_text(self) -> bool:
        """Whether it stands over its text; a short value stands beside its label."""
        return len(self.fields) == 1 and self.first.kind in _LONG

    @property
    def is_rating(self) -> bool:
        return len(self.fields) > 1


class Labels:
    """All labels of a copy, handed out to the places where they stand, each once."""

    def __init__(self, copy: ReviewCopy) -> None:
        self._milestones = {
            one.id: (commitment.id, one)
            for commitment in copy.report.commitments
            for one in commitment.milestones
        }
        self._left: dict[Place, list[Label]] = {}
        for label in _labels(copy.fields):
            self._left.setdefault(self._place(label.first, copy.report), []).append(label)

    def take(self, place: Place) -> tuple[Label, ...]:
        """The labels of a place, in the order of the copy; none when they were taken before."""
        return tuple(self._left.pop(place, ()))

    def sections(self) -> set[str]:
        """The sections that have a text of their own."""
        return {name for kind, name in self._left if kind == SECTION}

    def left(self) -> Mapping[Place, list[Label]]:
        """What no place has taken: the report shows no section where it could stand."""
        return self._left

    def milestone(self, field: SentField) -> ReportMilestone | None:
        """The milestone that a field belongs to."""
        found = self._milestones.get(field.subject)
        return found[1] if found and field.subject_kind == "milestone" else None

    def _place(self, field: SentField, report: Report) -> Place:
        match field.subject_kind:
            case "commitment":
                return COMMITMENT, field.subject
            case "milestone" if field.subject in self._milestones:
                return COMMITMENT, self._milestones[field.subject][0]
            case "recommendation":
                return RECOMMENDATIONS, ""
        is_there = any(section.id == field.section for section in report.sections)
        return (SECTION, field.section) if is_there else (ELSEWHERE, "")


def _labels(fields: Iterable[SentField]) -> list[Label]:
    """One a code, in the order of the copy; what only the workbook shows has no code."""
    found: dict[str, list[SentField]] = {}
    for field in fields:
        if field.code:
            found.setdefault(field.code, []).append(field)
    return [Label(tuple(sorted(group, key=lambda one: one.cell))) for group in found.values()]
