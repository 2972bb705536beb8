"""What people do on a laptop that syncs with an office."""

from irm_desktop.domain.merge_records import FIELD, KEPT_RECORD, RATING
from soak import acts_evidence, acts_records, killed_work
from soak.desk import Act, Desk, Idle


def settle(desk: Desk) -> object:
    """A person looks at a conflict and says what holds."""
    kinds = (FIELD, RATING, KEPT_RECORD)
    found = [one for one in desk.workspace.conflicts() if one.kind in kinds]
    if not found:
        raise Idle("conflict")
    one = desk.chance.choice(found)
    if one.kind == KEPT_RECORD:
        decide = desk.chance.choice((desk.workspace.keep_record, desk.workspace.delete_record))
        return decide(one.key)
    if one.proposal is not None and desk.chance.random() < 0.4:
        return desk.workspace.settle(one.key, {one.field: one.proposal.text})
    return desk.workspace.settle(one.key, desk.chance.choice(one.sides).values, desk.words(2))


def write_of_few(desk: Desk) -> object:
    """In a record that others are likely to write in too."""
    entity, field = desk.chance.choice(
        (("commitment", "title"), ("commitment", "text"), ("plan", "title"), ("milestone", "title"))
    )
    found = desk.ids(entity)[:2]
    if not found:
        raise Idle(entity)
    return desk.workspace.set_fields(entity, desk.chance.choice(found), {field: desk.words()})


# No seal: without its passphrase a sync keeps everything back, which is tried elsewhere.
ACTS: tuple[Act, ...] = (
    *acts_records.ACTS, *acts_evidence.ACTS, acts_evidence.review,
    *(acts_evidence.add_file,) * 3,
    *(settle, write_of_few) * 6,
    *(acts_records.rate, acts_records.change_field, acts_records.delete) * 3,
    killed_work.undo, killed_work.undo, killed_work.redo,
    killed_work.type_on, killed_work.end_typing, killed_work.take_a_long_table,
)  # fmt: skip
