"""What an interview is still to bring: questions nothing answers, commitments nothing supports."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, select

from irm_desktop.domain.instrument import in_language
from irm_desktop.domain.interviews import Question, question_key
from irm_desktop.models import Support as SupportTable
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.commitments import Commitments
from irm_desktop.storage.plans import Plans
from irm_desktop.storage.ratings import Ratings

_SUPPORTED = select(SupportTable.subject_id, SupportTable.indicator).where(
    ~SupportTable.deleted,
    SupportTable.subject_kind == "commitment",
    SupportTable.subject_id.in_(bindparam("ids", expanding=True)),
)


class Questions(Plans, Commitments, Ratings):
    """What concerns questions to ask and evidence to find."""

    def questions(self, commitment_id: str, language: str = "en") -> tuple[Question, ...]:
        """The questions of the instrument about a commitment that are not rated, or are rated and
        rest on nothing; in the order of the form. Raises NotFound."""
        commitment = self.commitment(commitment_id)
        instrument = self._instrument(self.plan(commitment.plan_id).instrument)
        values = self.values(commitment_id)
        with self._reading() as connection:
            found = supported(connection, [commitment_id])
        return tuple(
            Question(
                question_key(commitment_id, one.id),
                commitment_id,
                one.id,
                one.label(language),
                in_language(one.question, language),
            )
            for one in instrument.indicators_of("commitment")
            if one.id not in values or (commitment_id, one.id) not in found
            if not one.computed
        )

    def without_evidence(self, plan_id: str) -> tuple[str, ...]:
        """The commitments of a plan that nothing supports, in the order of the plan."""
        ids = self.commitment_ids(plan_id)
        with self._reading() as connection:
            bare = unsupported(connection, ids)
        return tuple(one for one in ids if one in bare)


def supported(connection: Connection, ids: Iterable[str]) -> set[tuple[str, str]]:
    """(commitment, indicator) of whatever supports one of the commitments; the indicator is empty
    where it supports the commitment as such."""
    found: set[tuple[str, str]] = set()
    for chunk in chunks(ids):
        found |= {(row[0], row[1]) for row in connection.execute(_SUPPORTED, {"ids": chunk})}
    return found


def unsupported(connection: Connection, ids: Iterable[str]) -> set[str]:
    wanted = list(ids)
    return set(wanted) - {one for one, _ in supported(connection, wanted)}
