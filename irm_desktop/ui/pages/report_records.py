"""What the report page writes: passages, the cover's fields, recommendations."""

from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.report_contents import Key, ReportContents
from irm_desktop.ui.pages.report_passage import PassageField


class ReportRecords:
    """Writes into the workspace through the operations; `contents` says of which report."""

    def __init__(self, context: Context) -> None:
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
        self._context.operations.write_passage(*about, typing=not field.acting)

    def set_researcher(self, name: str) -> None:
        if self._assessment:
            fields = {"researcher": name.strip()}
            operations = self._context.operations
            operations.set_fields("assessment", self._assessment, fields, typing=True)

    def set_stage(self, stage: str) -> None:
        if self._assessment:
            self._context.operations.set_fields("assessment", self._assessment, {"stage": stage})

    # Recommendations

    def change_recommendation(self, record: str, fields: dict[str, object]) -> None:
        typing = not {"smart", "responded", "integrated"} & set(fields)
        self._context.operations.set_fields("recommendation", record, fields, typing=typing)

    def add_recommendation(self, previous: bool) -> None:
        contents = self.contents
        if contents is None or not self._assessment:
            return
        plan = contents.plan.id
        more: dict[str, object] = {"previous": True} if previous else {}
        if not previous:
            more["assessment"] = self._assessment
        self._context.operations.add(lambda door: door.add_recommendation(plan, "", **more))

    def delete_recommendation(self, record: str) -> None:
        self._context.operations.delete("recommendation", record)

    def move_recommendation(self, record: str, by: int) -> None:
        """Change places with the neighbour: one step for undo."""
        contents = self.contents
        if contents is None:
            return
        ids = [one.id for one in contents.recommendations]
        at = ids.index(record) if record in ids else -1
        if at >= 0 and 0 <= at + by < len(ids):
            ids[at], ids[at + by] = ids[at + by], ids[at]
            self._context.operations.add(lambda door: door.reorder("recommendation", ids))

    def take_previous(self) -> None:
        contents = self.contents
        if contents is not None:
            plan = contents.plan.id
            self._context.operations.add(lambda door: door.take_previous_recommendations(plan))
