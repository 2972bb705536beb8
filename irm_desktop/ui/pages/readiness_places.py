"""Where in the window a finding is put right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from irm_desktop.domain.readiness import ReadinessFinding

_PAGES = {"source": "sources", "stakeholder": "people", "interview": "interviews"}


@dataclass(frozen=True, slots=True)
class FormPlace:
    """A commitment in its form, or a page with its argument."""

    page: str = ""
    argument: object = None
    commitment_id: str = ""


def place_of(finding: ReadinessFinding) -> FormPlace:
    """The form of a finding; the report page where no other has the field."""
    kind, subject = finding.subject_kind, finding.subject_id
    if kind == "commitment" and not finding.section:
        return FormPlace(commitment_id=subject)
    if kind == "commitment":
        return FormPlace("report", ("commitment", subject))
    if kind == "plan" and finding.indicator:
        return FormPlace("process", finding.indicator)
    if kind == "plan" and finding.section:
        return FormPlace("report", ("section", finding.section))
    if kind == "recommendation":
        return FormPlace("report", ("section", "recommendations"))
    if kind in _PAGES:
        return FormPlace(_PAGES[kind], subject)
    if finding.rule == "no_commitments":
        return FormPlace("commitments")
    if finding.rule == "names_unchecked":
        return FormPlace("people")
    return FormPlace("report", ("cover", ""))
