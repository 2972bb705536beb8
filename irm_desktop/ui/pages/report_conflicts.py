"""Conflicts among the texts of the part of a report that is written in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irm_desktop.ui.widgets.conflict_mark import FormConflicts

if TYPE_CHECKING:
    from irm_desktop.domain.merge_records import Conflict
    from irm_desktop.ui.pages.report_contents import Key, ReportContents

_ENTITIES = frozenset({"passage", "recommendation", "assessment"})


class ReportConflicts(FormConflicts):
    """Above the fields of the part."""

    def show_part(self, contents: ReportContents, key: Key) -> None:
        """Those of the texts about a commitment, of one section of the plan, or of the cover."""
        _, subject = contents.subject(key)
        kind, name = key

        def fits(one: Conflict) -> bool:
            if one.entity not in _ENTITIES or subject not in (one.subject, one.plan_id):
                return False
            if kind == "commitment":
                return one.subject == subject
            if one.entity == "passage":
                return one.subject == subject and one.more.get("section", name) == name
            return (name == "recommendations") is (one.entity == "recommendation")

        self.show_where(fits)
