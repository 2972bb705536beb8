"""The model of the commitment table, with rows built in memory."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from irm_desktop.domain.records import CommitmentRow
from irm_desktop.ui.country_names import CountryNames
from irm_desktop.ui.tables.columns import columns_of
from irm_desktop.ui.tables.commitment_model import PAGE, CommitmentModel, RowRole
from irm_desktop.ui.tables.tree_model import TreeModel
from tests.builders import the_library


class ManyRows:
    """Rows made when they are asked for; counts how many were."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.made = 0
        self.values: dict[str, str] = {}

    def ids(self, order_by: str, descending: bool, text: str) -> list[str]:
        found = [str(n) for n in range(self.count) if text in str(n)]
        return found[::-1] if descending else found

    def rows(self, ids: Sequence[str]) -> list[CommitmentRow]:
        self.made += len(ids)
        return [self._row(row_id) for row_id in ids]

    def _row(self, row_id: str) -> CommitmentRow:
        title = f"Commitment {row_id}"
        return CommitmentRow(row_id, "p", "G2b", row_id, title, "", self.values)


def a_model(source: ManyRows) -> CommitmentModel:
    model = CommitmentModel("en")
    model.show(source, columns_of(the_library().by_id["G2b"], "en"), the_library())
    return model


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    source = ManyRows(450)
    model = a_model(source)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_order("title", True)
    model.set_text("4")
    model.update_rows(frozenset({"4"}))
    model.reload()
    assert tester.model() is model


def test_the_tree_keeps_qts_rules(qtbot: QtBot) -> None:
    model = TreeModel(CountryNames())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.fill((), ())
    assert tester.model() is model


def test_only_rows_in_view_are_read(qtbot: QtBot) -> None:
    source = ManyRows(100_000)
    model = a_model(source)

    model.index(0, 1).data()
    model.index(13, 1).data()

    assert model.rowCount() == 100_000
    assert source.made == PAGE


def test_one_changed_row_is_read_alone(qtbot: QtBot) -> None:
    source = ManyRows(300)
    model = a_model(source)
    model.state(0)
    source.made = 0
    source.values = {"specificity": "high"}

    with qtbot.waitSignal(model.dataChanged):
        model.update_rows(frozenset({"5", "not shown"}))

    assert source.made == 1
    assert model.state(5).row.values == {"specificity": "high"}


def test_cells_speak_in_whole_words(qtbot: QtBot) -> None:
    source = ManyRows(1)
    source.values = {"potential_impact": "transformative"}
    model = a_model(source)
    names = [column.id for column in model.columns]
    cell = model.index(0, names.index("potential_impact"))
    unrated = model.index(0, names.index("specificity"))

    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Potential impact: Transformative"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "Transformative"
    assert unrated.data(Qt.ItemDataRole.ToolTipRole) == "Not rated yet"
    assert cell.data(RowRole).number == "0"


def test_a_number_is_found_and_a_beginning_too(qtbot: QtBot) -> None:
    model = a_model(ManyRows(300))
    assert model.id_at(model.find_number("42")) == "42"
    assert model.find_number("no such number") == -1
