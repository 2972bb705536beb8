"""Drafts of imports: what they would add to the workspace, and adding it in one operation."""

from irm_desktop.domain.changes import Change
from irm_desktop.domain.drafts import Draft, Finding
from irm_desktop.storage.door import Door
from irm_desktop.storage.draft_merge import DraftMerge
from irm_desktop.storage.recorder import Recorder


class Accepting(Door):
    """What concerns drafts."""

    def preview(self, draft: Draft) -> tuple[Finding, ...]:
        """What `accept` would report of the workspace: already there, differing. Nothing is
        written."""
        with self._reading() as connection:
            op = Recorder(connection, self._journal, self._journal.wall(), "")
            merge = DraftMerge(op, self.library, draft)
            merge.run()
        return merge.findings

    def accept(self, draft: Draft) -> tuple[Change, tuple[Finding, ...]]:
        """Adds what the workspace does not have yet, with the table it came from.

        Members and plans are matched by their keys; commitments by the row of a table that was
        imported before, else by number, title and occurrence. Empty fields are filled, a value
        that differs is left as it is and reported. Doing it twice changes nothing.
        """
        with self._operation("") as op:
            merge = DraftMerge(op, self.library, draft)
            merge.run()
            op.sentence = merge.sentence
        change = op.change
        if not change:
            return change, merge.findings
        return (
            Change(change.operation_id, change.sentence, change.entities, merge.concerned),
            merge.findings,
        )
