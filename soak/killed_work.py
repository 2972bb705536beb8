"""Work in a workspace that goes on until the process is killed; each step is told once it is done.

A worker never ends by itself. `done` names the operations that were acknowledged by then, `typed`
the words that were said to be written down, `begins` what was under way when it was killed.
"""

import random
from pathlib import Path
from typing import Any

from irm_desktop.domain.interviews import Typed
from irm_desktop.errors import UserError
from irm_desktop.storage.workspace import Workspace
from soak import acts_evidence, acts_records, sequences
from soak.desk import Act, Desk, Idle
from soak.told import Told
from tests.builders import a_commitment, a_draft, a_plan, the_library

_SINCE = "SELECT place, id FROM operations WHERE place > ? ORDER BY place"


def undo(desk: Desk) -> object:
    return desk.workspace.undo()


def redo(desk: Desk) -> object:
    return desk.workspace.redo()


def take_a_long_table(desk: Desk) -> object:
    """An import that takes long enough to be killed in."""
    several = [
        a_commitment(str(n), desk.name(), values={"specificity": "low"}, row=n + 3)
        for n in range(1, desk.chance.randint(30, 150))
    ]
    number = str(desk.chance.randint(1, 99))
    plan = a_plan(several, key="GH", name="Ghana", number=number)
    return desk.workspace.accept(a_draft(plan, file_name=f"{desk.chance.random()}.csv"))


def type_on(desk: Desk) -> object:
    """What the window writes down of a paragraph while somebody types it."""
    interview = desk.one("interview")
    text = desk.words(12) or "a"
    typed = Typed(interview, f"{desk.chance.randrange(10**9):032x}", "", text, len(text))
    desk.workspace.keep_typed(typed)
    return typed


def end_typing(desk: Desk) -> object:
    """A paragraph is done: its words become a note."""
    typed = type_on(desk)
    assert isinstance(typed, Typed)
    return desk.workspace.finish_typed(typed)


KINDS: dict[str, tuple[Act, ...]] = {
    "rating": (acts_records.rate, acts_records.rate_together, acts_records.write_reason),
    "typing": (
        *(acts_records.write_passage, acts_records.write_reason, acts_evidence.type_note),
        *(type_on, type_on, end_typing),
    ),
    "import": (take_a_long_table, acts_evidence.take_sources, acts_evidence.add_file),
    "merge": (acts_evidence.review, acts_evidence.answer, acts_evidence.answer),
    "undo": (undo, undo, redo, acts_records.rate, acts_records.change_field, acts_records.delete),
    "everything": (*sequences.ACTS, *acts_evidence.NOT_UNDONE, undo, redo, type_on),
}
# What a base workspace is made with, so that all acts find something to work on.
FIRST: tuple[Act, ...] = (
    *(acts_records.take_a_table,) * 3,
    *(acts_evidence.add_source, acts_evidence.add_person, acts_evidence.seal) * 2,
    *(acts_evidence.add_interview, acts_evidence.add_interview, acts_evidence.add_note) * 3,
    *(acts_evidence.review, acts_evidence.add_file, acts_records.write_passage),
)


def opened(order: dict[str, Any]) -> Workspace:
    """Any: an order is JSON, see `soak.forks`."""
    key = bytes.fromhex(order["key"]) if order.get("key") else None
    path = Path(order["path"])
    return Workspace.open(path, actor="Ana", library=the_library(), key=key)


def operations(workspace: Workspace, since: int) -> list[tuple[int, str]]:
    """Place and id of every operation after a place."""
    with workspace._reading() as connection:
        return [(row[0], row[1]) for row in connection.exec_driver_sql(_SINCE, (since,))]


def step(desk: Desk, act: Act, told: Told, place: int) -> int:
    """One act, told of before and after; the place of the newest operation then."""
    told.tell(begins=act.__name__)
    words: dict[str, object] = {}
    try:
        made = act(desk)
        if isinstance(made, Typed):
            words["typed"] = [made.interview_id, made.note_id, made.text]
    except (Idle, UserError):
        pass
    new = operations(desk.workspace, place)
    told.tell(done=[one for _, one in new], **words)
    return max([place, *(at for at, _ in new)])


def work(order: dict[str, Any]) -> None:
    """Acts of the kind that is ordered, until the end."""
    told, chance = Told(Path(order["log"])), random.Random(order["seed"])
    with sequences.cheap_passphrases():
        workspace = opened(order)
        desk = Desk(workspace, chance)
        place = max((at for at, _ in operations(workspace, 0)), default=0)
        told.tell(ready=True)
        while True:
            place = step(desk, chance.choice(KINDS[order["kind"]]), told, place)
