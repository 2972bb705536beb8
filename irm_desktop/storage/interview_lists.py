"""All interviews with what came of each, in as many statements for a thousand as for two."""

from collections import Counter, defaultdict

from sqlalchemy import func, select

from irm_desktop.domain.interviews import InterviewOutline
from irm_desktop.models import Commitment as CommitmentTable
from irm_desktop.models import Excerpt as ExcerptTable
from irm_desktop.models import InterviewNote as NoteTable
from irm_desktop.models import Support as SupportTable
from irm_desktop.storage.notes import Notes

_NOTES = (
    select(NoteTable.interview_id, func.count())
    .where(~NoteTable.deleted)
    .group_by(NoteTable.interview_id)
)
_QUOTED = (
    select(ExcerptTable.source_id, func.count())
    .where(~ExcerptTable.deleted)
    .group_by(ExcerptTable.source_id)
)
_BOUND = (
    select(
        SupportTable.source_id,
        CommitmentTable.id,
        CommitmentTable.number,
        CommitmentTable.number_key,  # what is ordered by has to stand among what differs
    )
    .join(CommitmentTable, CommitmentTable.id == SupportTable.subject_id)
    .where(~SupportTable.deleted, ~CommitmentTable.deleted)
    .where(SupportTable.subject_kind == "commitment")
    .order_by(CommitmentTable.number_key)
    .distinct()
)


class InterviewLists(Notes):
    """What concerns interviews side by side."""

    def interview_outlines(self) -> tuple[InterviewOutline, ...]:
        """All interviews in the order they were held, with what came of them."""
        interviews = self.interviews()
        with self._reading() as connection:
            notes = Counter({row[0]: row[1] for row in connection.execute(_NOTES)})
            quoted = Counter({row[0]: row[1] for row in connection.execute(_QUOTED)})
            bound: dict[str, list[tuple[str, str]]] = defaultdict(list)
            for source, commitment, number, _ in connection.execute(_BOUND):
                bound[str(source)].append((commitment, number))
        return tuple(
            InterviewOutline(
                one, notes[one.id], quoted[one.source_id], tuple(bound.get(one.source_id, ()))
            )
            for one in interviews
        )
