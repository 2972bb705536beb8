"""Comments that are written here, on a plan, a commitment or a milestone, without a file.

A comment is a remark as those that came back in files: it stands in the inbox and is answered
there. It only belongs to no returned file, and so it never goes into a review copy by itself.
"""

import importlib
from uuid import uuid4

from irm_desktop.domain.changes import Change
from irm_desktop.domain.review_records import Remark, ThreadEntry
from irm_desktop.domain.text import clean, one_line
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.naming import owners, record_words
from irm_desktop.storage.past_words import PastWords
from irm_desktop.storage.remarks import remark_fields, remark_row
from irm_desktop.storage.review import Review
from irm_desktop.storage.subjects import read_subject

SUBJECTS = ("plan", "commitment", "milestone")


class Commenting(Review):
    """What concerns comments of one's own."""

    @property
    def may_comment(self) -> bool:
        """Whether `comment` is not refused."""
        return not self.read_only

    def comment(
        self, kind: str, subject_id: str, text: str, *, quote: str = "", language: str = "en"
    ) -> Change:
        """Says something about a plan, a commitment or a milestone (`kind`), or about the words
        `quote` of it, in the name of who works here. `language` is that of the item's label.

        What others said in the same words is one item with it, as in files. The operation does not
        repeat the text: it is kept in one place. Raises NotFound, and WorkspaceError `cannot` for
        another kind of record, `empty`.
        """
        said = clean(text).strip()
        if kind not in SUBJECTS:
            raise WorkspaceError(
                f"A {kind} takes no comments. Comment on {', '.join(SUBJECTS[:-1])} or "
                f"{SUBJECTS[-1]}.",
                "cannot",
            )
        if not said:
            raise WorkspaceError("The comment is empty. Write what you want to say.", "empty")
        making = importlib.import_module("irm_desktop.domain.review_remarks")  # with the first
        with self._operation("") as op:
            about = read_subject(op.connection, kind, subject_id, None)
            at, words = stamp(op.now), one_line(clean(quote))
            made = Remark(
                id=uuid4().hex,
                key=making.comment_key((kind, subject_id), said, words),
                returned_id="",
                sent_id="",
                plan_id=about.owner,
                kind="comment",
                label=PastWords(language).say(kind, n=about.words),
                subject_kind=kind,
                subject=subject_id,
                who=self.actor,
                at=at,
                quote=words,
                text=said,
                thread=(ThreadEntry(self.actor, at, said),),
            )
            op.create("remark", remark_fields(made), remark_row(made))
            op.touch(subject_id, *owners(op.connection, [(kind, subject_id)]))
            name = record_words(op.connection, self.library, kind, subject_id)
            op.sentence = f"Comment on {name}"
        return op.change
