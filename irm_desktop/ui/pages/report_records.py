"""What the report page writes: passages, the cover's fields, recommendations."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.readiness_stage import go_to_stage
from irm_desktop.ui.pages.report_contents import Key, ReportContents
from irm_desktop.ui.pages.report_passage import PassageField


class ReportRecords(QObject):
    """Writes into the workspace through the operations; `contents` says of which report."""

    stayed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.contents: ReportContents | None = None

    @property
    def _assessment(self) -> str:
        contents = self.contents
        if contents is None or contents.assessment is None:
            return ""
        return contents.assessment.id

    def write_passage(self, key: Key, field: PassageField, text: str) -> None:
        """What was typed in a field, or changed there by a button, which is a step of its own."""
        contents = self.contents
        if contents is None or not self._assessment:
            return
        kind, subject = contents.subject(key)
        contents.put(subject, field.key, field.language, text)
        about = (self._assessment, field.key, kind, subject, field.language, text)
        said = self._passage_said(contents, key, field.key)
        self._context.operations.write_passage(*about, typing=not field.acting, said=said)

    def _passage_said(self, contents: ReportContents, key: Key, name: str) -> str:
        """Which text was written, as the form of the report calls it."""
        language = self._context.language
        kind, place = key
        if kind == "commitment" and place in contents.commitments:
            found = next((one for one in contents.kind.passages if one.id == name), None)
            title = found.label(language) if found is not None else ""
            said = self.tr("{title} of commitment {number} written")
            return said.format(title=title, number=contents.commitments[place].number)
        section = contents.section(name)
        if section is None:
            return ""
        return self.tr("{title} written").format(title=section.label(language))

    def _number(self, record: str) -> tuple[int, bool]:
        """The place of a recommendation as it is shown, and whether it is one of those followed."""
        contents = self.contents
        own = contents.recommendations if contents is not None else []
        followed = contents.previous if contents is not None else []
        for rows, old in ((own, False), (followed, True)):
            for place, one in enumerate(rows, 1):
                if one.id == record:
                    return place, old
        return 0, False

    def set_researcher(self, name: str) -> None:
        if self._assessment:
            fields = {"researcher": name.strip()}
            operations = self._context.operations
            said = self.tr("Researcher written")
            operations.set_fields("assessment", self._assessment, fields, typing=True, said=said)

    def set_stage(self, stage: str) -> None:
        """Go on to a stage, or back; `stayed` tells where the report is not let go on."""
        page = self.parent()
        if self._assessment and isinstance(page, QWidget):
            go_to_stage(self._context, self._assessment, stage, page, self.stayed.emit)

    # Recommendations

    def change_recommendation(self, record: str, fields: dict[str, object]) -> None:
        typing = not {"smart", "responded", "integrated"} & set(fields)
        place, old = self._number(record)
        said = self.tr("Recommendation {number} changed")
        if old:
            said = self.tr("Recommendation {number} of the report before changed")
        told = said.format(number=place) if place else ""
        self._context.operations.set_fields(
            "recommendation", record, fields, typing=typing, said=told
        )

    def add_recommendation(self, previous: bool) -> None:
        contents = self.contents
        if contents is None or not self._assessment:
            return
        plan = contents.plan.id
        more: dict[str, object] = {"previous": True} if previous else {}
        if not previous:
            more["assessment"] = self._assessment
        said = self.tr("Recommendation added")
        self._context.operations.add(lambda door: door.add_recommendation(plan, "", **more), said)

    def delete_recommendation(self, record: str) -> None:
        place, _ = self._number(record)
        said = self.tr("Recommendation {number} deleted").format(number=place) if place else ""
        self._context.operations.delete("recommendation", record, said)

    def move_recommendation(self, record: str, by: int) -> None:
        """Change places with the neighbour: one step for undo."""
        contents = self.contents
        if contents is None:
            return
        ids = [one.id for one in contents.recommendations]
        at = ids.index(record) if record in ids else -1
        if at >= 0 and 0 <= at + by < len(ids):
            ids[at], ids[at + by] = ids[at + by], ids[at]
            said = self.tr("Recommendations put in another order")
            self._context.operations.add(lambda door: door.reorder("recommendation", ids), said)

    def take_previous(self) -> None:
        contents = self.contents
        if contents is not None:
            plan = contents.plan.id
            said = self.tr("Recommendations of the plan before taken over")
            take = self._context.operations.add
            take(lambda door: door.take_previous_recommendations(plan), said)
