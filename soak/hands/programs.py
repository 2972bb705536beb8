"""The programs of a laptop, each in a process of its own that `soak.forks` makes: somebody at work,
and `irm-desktop` with the words of a command line. What they say goes into files.

What is acknowledged at work is told entry by entry once it is kept.
"""

import os
import random
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from irm_desktop.__main__ import main
from irm_desktop.errors import UserError
from irm_desktop.models import JournalEntry
from irm_desktop.storage.entries import entry_hash
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.workspace import Workspace
from soak.desk import Act, Desk, Idle
from soak.hands.acts import ACTS
from soak.told import Told
from tests.builders import the_library

Order = dict[str, Any]  # as JSON


def work(order: Order) -> None:
    """Acts on the workspace at `path` by `actor`, told of in `log`: as many as `acts`."""
    _say_into(order)
    told, chance = Told(Path(order["log"])), random.Random(order["seed"])
    workspace = Workspace.open(Path(order["path"]), actor=order["actor"], library=the_library())
    with workspace._reading() as connection:
        place = connection.execute(select(func.max(JournalEntry.place))).scalar() or 0
    told.tell(ready=True)
    desk = Desk(workspace, chance)
    for _ in range(order["acts"]):
        place = step(desk, chance.choice(ACTS), told, place)
    workspace.close()


def step(desk: Desk, act: Act, told: Told, place: int) -> int:
    """One act, told of before and after; the place of the newest entry then."""
    told.tell(begins=act.__name__)
    refused = ""
    try:
        act(desk)
    except (Idle, UserError) as error:
        refused = getattr(error, "code", "idle")
    with desk.workspace._reading() as connection:
        entries = read_entries(connection, JournalEntry.place > place)
        place = connection.execute(select(func.max(JournalEntry.place))).scalar() or 0
    kept = {one.op_id: entry_hash(one) for one in entries}
    told.tell(did=act.__name__, refused=refused, kept=kept)
    return place


def command(order: Order) -> None:
    """`irm-desktop` with `words`; the status with which it ended is the last thing it says."""
    _say_into(order)
    status = main(order["words"])
    with suppress(OSError):
        Path(order["said"], "status").write_text(str(status), "utf-8")


def _say_into(order: Order) -> None:
    """What is said goes into the folder `said`, beginning anew."""
    for handle, name in ((1, "out"), (2, "err")):
        file = os.open(Path(order["said"], name), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(file, handle)
        os.close(file)
    Path(order["said"], "status").unlink(missing_ok=True)
