"""What is kept of a member beside its plans: its eligibility year by year, and concerns."""

from dataclasses import replace

from sqlalchemy import select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.records import Concern, MemberYear, PartialDate, Rating
from irm_desktop.domain.text import clean
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import Assessment as AssessmentTable
from irm_desktop.models import Concern as ConcernTable
from irm_desktop.models import Member as MemberTable
from irm_desktop.models import Rating as RatingTable
from irm_desktop.storage.door import Door
from irm_desktop.storage.plans import linked_id
from irm_desktop.storage.ratings import rating_of

ELIGIBILITY = "eligibility"  # the kind of a member's assessments
_ASSESSMENTS = AssessmentTable.__table__
_CONCERNS = ConcernTable.__table__
_RATINGS = RatingTable.__table__


def year_id(member_id: str, year: str) -> str:
    """The id of a member's assessment of one year."""
    return linked_id("year", member_id, year)


class MemberYears(Door):
    """What concerns the years of members."""

    def years(self, member_id: str) -> tuple[MemberYear, ...]:
        """The years of a member that are kept, oldest first, each with its own ratings."""
        of_member = (_ASSESSMENTS.c.member_id == member_id, ~_ASSESSMENTS.c.deleted)
        ids = select(_ASSESSMENTS.c.id).where(*of_member)
        rated = select(_RATINGS).where(_RATINGS.c.assessment_id.in_(ids), ~_RATINGS.c.deleted)
        ratings: dict[str, dict[str, Rating]] = {}
        with self._reading() as connection:
            found = connection.execute(select(_ASSESSMENTS).where(*of_member)).all()
            for row in connection.execute(rated):
                ratings.setdefault(row.assessment_id, {})[row.indicator] = rating_of(row)
        years = (
            MemberYear(row.id, member_id, row.year, row.instrument, ratings.get(row.id, {}))
            for row in found
        )
        return tuple(sorted(years, key=lambda one: one.year))

    def add_year(self, member_id: str, year: str) -> Change:
        """A year of a member, to be filled with its metrics; the assessment's id is `created`.

        The instrument is that of plans submitted in the year. Raises WorkspaceError `exists` where
        the year is there, `cannot` where no instrument is for it; NotFound for no such member.
        """
        year = clean(year).strip()
        instrument = self._of_year(year)
        one = year_id(member_id, year)
        with self._operation("") as op:
            member = MemberTable.__table__
            named = select(member.c.name).where(member.c.id == member_id, ~member.c.deleted)
            name = op.connection.execute(named).scalar_one_or_none()
            if name is None:
                raise NotFound(
                    "This member is not in the workspace, or it was deleted.", "no-member"
                )
            op.sentence = f"Year {year} of {name} added"
            query = select(_ASSESSMENTS.c.deleted).where(_ASSESSMENTS.c.id == one)
            deleted = op.connection.execute(query).scalar_one_or_none()
            if deleted is None:
                about = {"member": member_id, "kind": ELIGIBILITY, "instrument": instrument}
                op.create("assessment", {"about": {**about, "year": year}}, one)
            elif deleted:
                op.edit("assessment", one, {"deleted": False})
            else:
                raise WorkspaceError(f"{name} has the year {year} already.", "exists")
            op.touch(member_id)
        return replace(op.change, created=one)

    def _of_year(self, year: str) -> str:
        try:
            if len(year) == 4 and year.isascii() and year.isdigit():
                return self.library.for_year(int(year)).id
        except KeyError:
            pass
        first = self.library.instruments[0].plans_submitted[0]
        raise WorkspaceError(
            f"“{year}” is no year of the method. Write a year of four digits from {first} on.",
            "cannot",
        )

    def concerns(self, member_id: str) -> tuple[Concern, ...]:
        """The concerns about a member in their order."""
        query = (
            select(_CONCERNS)
            .where(_CONCERNS.c.member_id == member_id, ~_CONCERNS.c.deleted)
            .order_by(_CONCERNS.c.position, _CONCERNS.c.id)
        )
        with self._reading() as connection:
            return tuple(
                Concern(
                    id=row.id,
                    member_id=row.member_id,
                    position=row.position,
                    date=PartialDate(row.date_words, row.date_iso),
                    sender=row.sender,
                    sender_kind=row.sender_kind,
                    about=row.about,
                    status=row.status,
                    outcome=row.outcome,
                )
                for row in connection.execute(query)
            )
