"""Rows 11 and 11b: from the query to the first paint of the table, against fetching all rows
eagerly; sorting and filtering, against the same SQL by hand.

Both show in a bare QTableView-sized window, offscreen. The peer reads thirteen plain columns with
one statement and holds them as tuples; ours reads ids, then the rows in view with their ratings.
"""

import os
import shutil
import tempfile
import time
import uuid
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QEventLoop, QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QTableView
from sqlcipher3 import dbapi2

from bench.measure import Result, compare, rounds, timed
from irm_desktop import paths
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.settings import Settings
from irm_desktop.storage.workspace import Workspace
from irm_desktop.ui.tables.columns import columns_of
from irm_desktop.ui.tables.commitment_model import CommitmentModel
from irm_desktop.ui.tables.commitment_table import CommitmentTable
from irm_desktop.ui.tables.row_source import WorkspaceRows
from irm_desktop.ui.theme import Theme

SAMPLE = paths.resources() / "samples" / "sample.irm"
PLAN = "EE-2"
TARGETS = {2_000: 1.0, 100_000: 0.35}
EAGER = """
    select number, title, short_title, theme, cluster, lead_institution, supporting_institutions,
           start_words, start_iso, end_words, end_iso, policy_areas, policy_scheme
    from commitments where plan_id = ? and not deleted order by number_key, position
"""


def grow(path: Path, count: int) -> str:
    """Repeat the plan's commitments and their ratings up to `count`; return the plan's id.

    Written past the journal, which here would only take its time.
    """
    connection = dbapi2.connect(str(path))
    key, number = PLAN.split("-")
    (plan,) = connection.execute(
        "select plans.id from plans join members on members.id = member_id"
        " where key = ? and number = ?",
        (key, number),
    ).fetchone()
    originals = rows_of(connection, "commitments", "plan_id", [plan])
    ids = [row["id"] for row in originals]
    ratings: dict[str, list[dict[str, Any]]] = {}
    for rating in rows_of(connection, "ratings", "subject_id", ids):
        ratings.setdefault(rating["subject_id"], []).append(rating)
    commitments, further = [], []
    for place in range(len(ids), count):
        original = originals[place % len(ids)]
        copy = uuid.uuid4().hex
        own = {"id": copy, "position": place, "number_key": f"{original['number_key']} {place:06}"}
        commitments.append({**original, **own})
        for rating in ratings.get(original["id"], ()):
            further.append({**rating, "id": uuid.uuid4().hex, "subject_id": copy})
    insert(connection, "commitments", commitments)
    insert(connection, "ratings", further)
    connection.commit()
    connection.close()
    return str(plan)


def rows_of(connection: Any, table: str, column: str, values: list[str]) -> list[dict[str, Any]]:
    marks = ",".join("?" * len(values))
    found = connection.execute(f"select * from {table} where {column} in ({marks})", values)
    names = [each[0] for each in found.description]
    return [dict(zip(names, row, strict=True)) for row in found]


def insert(connection: Any, table: str, rows: list[dict[str, Any]]) -> None:
    if rows:
        names = ", ".join(f'"{name}"' for name in rows[0])
        marks = ", ".join("?" * len(rows[0]))
        values = [tuple(row.values()) for row in rows]
        connection.executemany(f"insert into {table} ({names}) values ({marks})", values)


ORDERS: dict[str, tuple[str, dict[str, Any]]] = {
    "sorted by number": ("order by number_key, position, id", {}),
    "sorted by title": ("order by title_key, number_key, id", {"order_by": "title"}),
    "filtered": ("and search like '%open%' order by number_key, position, id", {"text": "open"}),
}


def by_hand(path: Path, plan: str, rest: str) -> list[str]:
    """The ids as the same SQL gives them with nothing between."""
    connection = dbapi2.connect(str(path))
    found = connection.execute(
        f"select id from commitments where plan_id = ? and not deleted {rest}", (plan,)
    ).fetchall()
    connection.close()
    return [one for (one,) in found]


def sorting(path: Path, workspace: Workspace, plan: str, count: int) -> list[Result]:
    """Row 11b: ids sorted and filtered, against the same SQL by hand."""
    found = []
    for what, (rest, asked) in ORDERS.items():
        hand = partial(by_hand, path, plan, rest)
        own = partial(workspace.commitment_ids, plan, **asked)
        if hand() != own():
            raise RuntimeError(f"{what}: the ids are not those of the same SQL")
        values = rounds({"the SQL by hand": timed(hand), "ids": timed(own)}, count)
        found.append(
            compare(
                "11b", f"100,000 {what}", values, ours="ids", floor="the SQL by hand", target=1.5
            )
        )
    return found


class Tuples(QAbstractTableModel):
    """All rows at hand."""

    def __init__(self, rows: list[tuple[Any, ...]]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # type: ignore[override]  # noqa: B008
        return len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # type: ignore[override]  # noqa: B008
        return len(self._rows[0])

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # type: ignore[override]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        return None


class FirstPaint(QObject):
    """Waits until the viewport of a view has been painted once."""

    def __init__(self, view: QTableView) -> None:
        super().__init__()
        self._loop = QEventLoop()
        self._viewport = view.viewport()
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._viewport.removeEventFilter(self)
            QTimer.singleShot(0, self._loop.quit)
        return False

    def wait(self) -> None:
        self._loop.exec()


def painted(view: QTableView) -> None:
    view.resize(1200, 700)
    first = FirstPaint(view)
    view.show()
    first.wait()


def eager(path: Path, plan: str) -> float:
    connection = dbapi2.connect(str(path))
    begin = time.perf_counter()
    model = Tuples(connection.execute(EAGER, (plan,)).fetchall())
    view = QTableView()
    view.setModel(model)
    painted(view)
    taken = time.perf_counter() - begin
    view.close()
    connection.close()
    return taken


def ours(workspace: Workspace, plan: str, theme: Theme) -> float:
    instrument = workspace.library.by_id[workspace.plan(plan).instrument]
    columns = columns_of(instrument, "en")
    begin = time.perf_counter()
    model = CommitmentModel()
    model.show(WorkspaceRows(workspace, plan), columns, workspace.library)
    view = CommitmentTable(model, theme)
    painted(view)
    taken = time.perf_counter() - begin
    view.close()
    return taken


def results(count: int = 5) -> list[Result]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication.instance() or QApplication(["bench"])
    library = load_library(paths.resources() / "instruments")
    found: list[Result] = []
    sorted_rows: list[Result] = []
    with tempfile.TemporaryDirectory() as folder:
        theme = Theme(Settings(Path(folder) / "settings.json"), application)
        theme.apply()
        for size, target in TARGETS.items():
            path = Path(folder) / f"{size}.irm"
            shutil.copy(SAMPLE, path)
            plan = grow(path, size)
            with Workspace.open(path, actor="bench", library=library, read_only=True) as opened:
                if len(opened.commitment_ids(plan)) != size:
                    raise RuntimeError("the plan did not grow as it should")
                works = {
                    "all rows eagerly": partial(eager, path, plan),
                    "table": partial(ours, opened, plan, theme),
                }
                values = rounds(works, count)
                if size == max(TARGETS):
                    sorted_rows = sorting(path, opened, plan, count)
            what = f"table of {size:,}: query to first paint"
            found.append(
                compare("11", what, values, ours="table", floor="all rows eagerly", target=target)
            )
    return found + sorted_rows
