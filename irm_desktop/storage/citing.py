"""Texts follow a source whose key changes: what cited the old key cites the new one."""

from collections.abc import Collection

from sqlalchemy import or_, select

from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.naming import owners
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.report_notes import renamed

TEXTS = {  # the texts in which a source can be cited
    "passage": ("text",),
    "rating": ("reason", "evidence"),
    "recommendation": ("text", "follow_up"),
}


def cite_anew(
    op: Recorder, old: str, new: str, only: Collection[tuple[str, str, str]] | None = None
) -> None:
    """Changes the citations of `old` in every live text, or in `only` these (entity, record,
    field), in the operation of the new key."""
    if not old:
        return
    for entity, names in TEXTS.items():
        table = BY_NAME[entity].table
        cites = or_(*(table.c[name].contains(f"@{old}", autoescape=True) for name in names))
        query = select(table.c.id, *(table.c[name] for name in names))
        for row in op.connection.execute(query.where(~table.c.deleted, cites)).all():
            told = {name: renamed(row._mapping[name], old, new) for name in names}
            changed = {
                name: text
                for name, text in told.items()
                if text != row._mapping[name] and (only is None or (entity, row.id, name) in only)
            }
            if changed:
                op.edit(entity, row.id, changed)
                op.touch(*owners(op.connection, [(entity, row.id)]))
