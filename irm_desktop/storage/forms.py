"""House forms: what an office's own report has otherwise than the standard one."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.records import StoredForm
from irm_desktop.domain.text import clean, fold, one_line
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import Assessment as AssessmentTable
from irm_desktop.models import Form as FormTable
from irm_desktop.storage.door import Door
from irm_desktop.storage.naming import owners
from irm_desktop.storage.recorder import Recorder

_FORMS = FormTable.__table__


class Forms(Door):
    """What concerns house forms."""

    def forms(self, kind: str | None = None) -> tuple[StoredForm, ...]:
        """The house forms of a kind of report (`g2-progress`), or all, by name."""
        query = select(_FORMS).where(~_FORMS.c.deleted).order_by(_FORMS.c.name, _FORMS.c.id)
        if kind is not None:
            query = query.where(_FORMS.c.kind == kind)
        with self._reading() as connection:
            return tuple(
                StoredForm(row.id, row.name, row.kind, tuple(json.loads(row.sections)))
                for row in connection.execute(query)
            )

    def save_form(
        self,
        name: str,
        kind: str,
        sections: Sequence[Mapping[str, object]],
        form_id: str = "",
        *,
        assessment_id: str = "",
    ) -> Change:
        """Keeps a house form, a new one where `form_id` is empty; its id is the change's `created`.
        With `assessment_id` the report that is written there follows it from now on.

        Raises WorkspaceError `cannot` without a name and `exists` where another form of the kind
        has it, NotFound where the kind has no form `form_id`.
        """
        name = one_line(clean(name))
        if not name:
            raise WorkspaceError("A house form needs a name. Give it one.", "cannot")
        fields: dict[str, object] = {"name": name, "sections": [dict(one) for one in sections]}
        with self._operation(f"House form {name} saved") as op:
            _refuse_second(op.connection, name, kind, form_id)
            if not form_id:
                form_id = op.create("form", {**fields, "kind": kind})
            else:
                old = _form(op.connection, form_id, kind)
                fields = {key: value for key, value in fields.items() if old[key] != value}
                if fields:
                    op.edit("form", form_id, fields)
            if assessment_id:
                self._follow(op, assessment_id, form_id)
        return replace(op.change, created=form_id)

    def _follow(self, op: Recorder, assessment_id: str, form_id: str) -> None:
        table = AssessmentTable.__table__
        query = select(table).where(table.c.id == assessment_id, ~table.c.deleted)
        row = op.connection.execute(query).first()
        if row is None:
            raise NotFound(
                "This assessment is not in the workspace, or it was deleted.", "no-assessment"
            )
        if row.form_id != form_id:
            op.edit("assessment", assessment_id, {"form": form_id})
            op.touch(*owners(op.connection, [("assessment", assessment_id)]))


def _form(connection: Connection, form_id: str, kind: str) -> dict[str, object]:
    row = connection.execute(select(_FORMS).where(_FORMS.c.id == form_id)).first()
    if row is not None and not row.deleted and row.kind != kind:
        raise NotFound(f"The form {row.name} is for another kind of report.", "no-form")
    if row is None or row.deleted:
        raise NotFound("This form is not in the workspace, or it was deleted.", "no-form")
    return {"name": row.name, "sections": json.loads(row.sections)}


def _refuse_second(connection: Connection, name: str, kind: str, but: str) -> None:
    query = select(_FORMS.c.id, _FORMS.c.name).where(_FORMS.c.kind == kind, ~_FORMS.c.deleted)
    for row in connection.execute(query):
        if row.id != but and fold(row.name) == fold(name):
            raise WorkspaceError(
                f"There is a house form {row.name} for this report already. Choose another name, "
                "or change that form.",
                "exists",
            )
