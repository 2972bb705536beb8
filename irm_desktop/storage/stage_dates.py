"""The dates of the stages of reports: given by a person, or noted when a report goes on."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.records import UNDATED, PartialDate
from irm_desktop.domain.report_stages import (
    BEGAN,
    ENDED,
    FILE,
    MARKS,
    PUBLISHED,
    STAGES,
    StageDate,
    Stages,
    load_stages,
    stage_place,
)
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import Assessment as AssessmentTable
from irm_desktop.models import StageDate as StageDateTable
from irm_desktop.models.registry import Columns
from irm_desktop.storage.editing import Editing, live_row
from irm_desktop.storage.naming import owners, record_words
from irm_desktop.storage.plans import linked_id
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.written import as_written

_TABLE = StageDateTable.__table__
# Beside the package from source, and in the folder of the frozen program.
_STAGES = Path(__file__).resolve().parents[2] / "resources" / FILE


@cache
def stages() -> Stages:
    """The stages that are shipped."""
    return load_stages(_STAGES)


class StageDates(Editing):
    """What concerns the dates of stages."""

    def stage_dates(self, plan_id: str) -> tuple[StageDate, ...]:
        """All dates of the reports of a plan, by stage."""
        with self._reading() as connection:
            return read_dates(connection, plan_id)

    def set_stage_date(
        self,
        assessment_id: str,
        stage: str,
        mark: str,
        date: str | PartialDate,
        language: str = "",
    ) -> Change:
        """Gives a stage of the reports of an assessment a date, or takes it away (an empty one).

        `mark` is planned, began, ended or published, in `language`. Raises NotFound for no such
        assessment, stage or mark, WorkspaceError `cannot` for what is no date, and where a language
        is missing or there is one too many.
        """
        _refuse_unknown(stage, mark, language)
        new = as_written("stage_date", "date", date)
        assert isinstance(new, PartialDate)
        if new.iso and not new.words:  # a person's date has words: one that was noted has none
            new = replace(new, words=new.iso)
        with self._operation("") as op:
            live_row(op.connection, "assessment", assessment_id)
            _put(op, (assessment_id, stage, mark, language), new)
            words = record_words(op.connection, self.library, "assessment", assessment_id)
            did = "written" if new.words else "taken back"
            op.sentence = f"Date of “{stages().label(stage)}” of {words} {did}"
            op.touch(*owners(op.connection, [("assessment", assessment_id)]))
        return op.change

    def _also(
        self, op: Recorder, entity: str, record: str, changed: Mapping[str, object], row: Columns
    ) -> None:
        super()._also(op, entity, record, changed, row)
        if entity == "assessment" and "stage" in changed:
            note_stage(op, record, str(row["stage"]), str(changed["stage"]))


def note_stage(op: Recorder, assessment_id: str, old: str, new: str) -> None:
    """Notes that a report went from one stage to another today, in the same operation.

    Going on ends the old stage and begins the new; going back takes away that the stage it goes
    back to has ended. A date that a person gave is never touched, and a first beginning stays.
    """
    today = PartialDate(iso=op.now.date().isoformat())
    if stage_place(new) > stage_place(old):
        _note(op, (assessment_id, old, ENDED, ""), today)
        if not _row(op.connection, (assessment_id, new, BEGAN, "")):
            _note(op, (assessment_id, new, BEGAN, ""), today)
    else:
        _note(op, (assessment_id, new, ENDED, ""), UNDATED)


def _note(op: Recorder, about: tuple[str, str, str, str], date: PartialDate) -> None:
    known = _row(op.connection, about)
    if not (known and known["date_words"]):
        _put(op, about, date)


def _put(op: Recorder, about: tuple[str, str, str, str], date: PartialDate) -> None:
    """Writes a date, or takes it away where it is empty."""
    assessment, stage, mark, language = about
    record = linked_id("stage_date", *about)
    row = op.connection.execute(select(_TABLE).where(_TABLE.c.id == record)).first()
    if not (date.words or date.iso):
        if row is not None and not row.deleted:
            op.delete("stage_date", record)
    elif row is None:
        parts = {"assessment": assessment, "stage": stage, "mark": mark, "language": language}
        op.create("stage_date", {"about": parts, "date": date}, record)
    elif row.deleted:
        op.edit("stage_date", record, {"deleted": False, "date": date})
    elif (row.date_words, row.date_iso) != (date.words, date.iso):
        op.edit("stage_date", record, {"date": date})


def _row(connection: Connection, about: tuple[str, str, str, str]) -> Columns:
    """The live row of a date; empty where there is none."""
    record = linked_id("stage_date", *about)
    query = select(_TABLE).where(_TABLE.c.id == record, ~_TABLE.c.deleted)
    row = connection.execute(query).first()
    return {} if row is None else dict(row._mapping)


def read_dates(connection: Connection, plan_id: str) -> tuple[StageDate, ...]:
    """The dates of all assessments of a plan, in the order of stages and marks."""
    query = (
        select(_TABLE)
        .join(AssessmentTable, AssessmentTable.id == _TABLE.c.assessment_id)
        .where(AssessmentTable.plan_id == plan_id, ~AssessmentTable.deleted, ~_TABLE.c.deleted)
    )
    found = [
        StageDate(
            id=row.id,
            assessment_id=row.assessment_id,
            stage=row.stage,
            mark=row.mark,
            date=PartialDate(row.date_words, row.date_iso),
            language=row.language,
        )
        for row in connection.execute(query)
        if row.stage in STAGES and row.mark in MARKS  # a newer program may know more
    ]
    found.sort(key=lambda one: (stage_place(one.stage), MARKS.index(one.mark), one.language))
    return tuple(found)


def _refuse_unknown(stage: str, mark: str, language: str) -> None:
    if stage not in STAGES:
        known = ", ".join(STAGES)
        raise NotFound(f"There is no stage {stage!r}. The stages are {known}.", "no-stage")
    if mark not in MARKS:
        raise NotFound(f"A stage has no date {mark!r}. It can have {', '.join(MARKS)}.", "no-field")
    if mark == PUBLISHED and not language:
        raise WorkspaceError(
            "Say in which language the report was published: its days for comment count from the "
            "later one.",
            "cannot",
        )
    if mark != PUBLISHED and language:
        raise WorkspaceError("Only what is published has a language.", "cannot")
