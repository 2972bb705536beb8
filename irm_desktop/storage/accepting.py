"""Drafts of imports: what they would add to the workspace, and adding it in one operation."""

from irm_desktop.domain.changes import Change
from irm_desktop.domain.drafts import Draft, Finding
from irm_desktop.storage.door import Door
from irm_desktop.storage.draft_merge import DraftMerge
from irm_desktop.storage.keeping import Keeping
from irm_desktop.storage.recorder import Recorder


class Accepting(Door, Keeping):
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

        Plans and commitments are matched by the rows of the same table where it was imported
        before, else by key, or number and title, else by a title of the same form that stands
        once on both sides. Empty fields are filled; a value that differs is left as it is; what
        somebody deleted or emptied stays away. All three are reported. Doing it twice changes
        nothing. A backup is made first; raises WorkspaceError where none can be made.
        """
        self.keep_before("import")
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
