"""Taking sources over from a file of references: shown first, then written in one operation."""

from collections.abc import Sequence

from irm_desktop.domain.changes import Change
from irm_desktop.domain.source_drafts import ProposedSource, SourceDraft, SourcesDraft
from irm_desktop.domain.source_keys import KnownWorks
from irm_desktop.domain.text import fold
from irm_desktop.storage.editing import live_row
from irm_desktop.storage.keeping import Keeping
from irm_desktop.storage.sources import Sources, keys_taken, known_works, told_by


class SourceImport(Sources, Keeping):
    """What concerns sources that come from files."""

    def preview_sources(self, draft: SourcesDraft) -> tuple[ProposedSource, ...]:
        """Each source of a file beside the one of the workspace, or the earlier one of the file,
        that is the same work."""
        known = known_works(self.sources())
        earlier: KnownWorks[int] = KnownWorks()
        told = []
        for one in draft.sources:
            about = told_by(one.fields)
            same = known.find(*about)
            twin = 0 if same is not None else earlier.find(*about) or 0
            earlier.add(*about, one.line)
            told.append(ProposedSource(one, same, twin))
        return tuple(told)

    def accept_sources(
        self, member_id: str, sources: Sequence[SourceDraft], file_name: str
    ) -> Change:
        """Adds sources of a file to a member in one operation, all or none. A source whose key
        another one has gets a new key. A backup is made first. Raises NotFound, and WorkspaceError
        `cannot`, and where no backup can be made."""
        self.keep_before("import")
        with self._operation("") as op:
            live_row(op.connection, "member", member_id)
            taken = {fold(key) for key in keys_taken(op.connection)}
            several = []
            for one in sources:
                fields = {"member": member_id, "kind": one.kind, **one.fields}
                key = fold(str(fields.pop("key", "")))
                if key and key not in taken:
                    fields["key"] = one.fields["key"]
                    taken.add(key)
                several.append(fields)
            self._create_sources(op, several)
            count = len(several)
            what = "One source" if count == 1 else f"{count} sources"
            op.sentence = f"{what} of {file_name} added"
        return op.change
