"""Match the columns of an unknown table: what is in each, and which field it becomes."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QWidget

from irm_desktop.ui.cards import Card, Line, Words, button
from irm_desktop.ui.theme import Theme

FORM = "irm-desktop column mapping 1"


@dataclass(frozen=True, slots=True)
class Target:
    """What a column can become: id, label, and the group it is listed under."""

    id: str
    label: str
    group: str


def write_mapping(path: Path, mapping: Mapping[str, str]) -> None:
    """Keep a mapping in a file, for the next table of the same shape. Raises OSError."""
    kept = {"form": FORM, "columns": dict(mapping)}
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


class MappingPane(QWidget):
    """A line for each column. `request_save` and `request_load` want a file dialog."""

    changed = Signal()
    request_save = Signal()
    request_load = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._boxes: dict[str, QComboBox] = {}
        self._choices = QStandardItemModel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        card = Card(theme, self)
        head = card.add_head(self.tr("Which column is what"))
        load = button(self.tr("Load a matching …"), theme, "ghost", "open")
        load.clicked.connect(self.request_load)
        save = button(self.tr("Save this matching …"), theme, "ghost", "save_as")
        save.clicked.connect(self.request_save)
        head.addWidget(load)
        head.addWidget(save)
        words = self.tr(
            "The layout of this table is not known. The program proposes from the names of the "
            "columns; correct it here. A number or a title must be matched. Columns that are left "
            "out are kept with the table."
        )
        card.body.addWidget(Words(words, theme, "base", "text2", wrap=True))
        self._problem = Words("", theme, "base", "error_ink", wrap=True)
        self._problem.hide()
        card.body.addWidget(self._problem)
        card.body.addLayout(self._make_supplied())
        card.body.addWidget(Line(theme))
        self._scroll = QScrollArea(card)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        card.body.addWidget(self._scroll, 1)
        row.addWidget(card)

    def say(self, sentence: str) -> None:
        """Say why the table could not be read with these columns; empty: nothing is wrong."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _make_supplied(self) -> QHBoxLayout:
        """Member, plan and year of a table of one plan, which names them in no column."""
        row = QHBoxLayout()
        self._supplied: dict[str, QLineEdit] = {}
        words = self.tr("Where no column says it:")
        row.addWidget(Words(words, self._theme, "base", "text2"))
        for name, text, width in (
            ("member", self.tr("Member"), 180),
            ("plan", self.tr("Plan number"), 60),
            ("year", self.tr("Submitted in"), 70),
        ):
            field = QLineEdit()
            field.setMaximumWidth(self._theme.px(width))
            field.setAccessibleName(text)
            caption = Words(text, self._theme)
            caption.setBuddy(field)
            row.addWidget(caption)
            row.addWidget(field)
            self._supplied[name] = field
        row.addStretch(1)
        return row

    @property
    def supplied(self) -> dict[str, str]:
        """What was typed for the whole table: member, plan, year."""
        typed = {name: field.text().strip() for name, field in self._supplied.items()}
        return {name: text for name, text in typed.items() if text}

    def set_columns(
        self,
        columns: Sequence[tuple[str, str]],
        targets: Sequence[Target],
        proposed: Mapping[str, str],
    ) -> None:
        """Columns with a few of their cells, what they can become, what is proposed."""
        self._fill_choices(targets)
        self._boxes = {}
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, self._theme.px(8), 0)
        grid.setHorizontalSpacing(self._theme.px(16))
        grid.setColumnStretch(1, 1)
        heads = (self.tr("Column"), self.tr("Cells, as"), self.tr("Becomes"))
        for place, head in enumerate(heads):
            grid.addWidget(Words(head, self._theme, "secondary", "text2"), 0, place)
        for line, (column, cells) in enumerate(columns, start=1):
            name = Words(column, self._theme, "medium")
            name.setMaximumWidth(self._theme.px(260))
            name.setToolTip(column)
            grid.addWidget(name, line, 0)
            cell = Words(cells, self._theme, "secondary", "text2")
            cell.setMinimumWidth(1)
            grid.addWidget(cell, line, 1)
            grid.addWidget(self._box(column, proposed.get(column, "")), line, 2)
        grid.setRowStretch(len(columns) + 1, 1)
        self._scroll.setWidget(held)
        held.setAutoFillBackground(False)  # setWidget had it filled

    def _fill_choices(self, targets: Sequence[Target]) -> None:
        self._choices.clear()
        nothing = QStandardItem(self.tr("Keep, do not read"))
        nothing.setData("", Qt.ItemDataRole.UserRole)
        self._choices.appendRow(nothing)
        group = ""
        for target in targets:
            if target.group != group:
                group = target.group
                heading = QStandardItem(group)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                self._choices.appendRow(heading)
            item = QStandardItem(f"  {target.label}")
            item.setData(target.id, Qt.ItemDataRole.UserRole)
            self._choices.appendRow(item)

    def _box(self, column: str, chosen: str) -> QComboBox:
        box = QComboBox()
        box.setModel(self._choices)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.setMinimumWidth(self._theme.px(220))
        box.setAccessibleName(self.tr("{column} becomes").format(column=column))
        box.activated.connect(self.changed)
        self._boxes[column] = box
        return box

    @property
    def mapping(self) -> dict[str, str]:
        """Column -> what it becomes, of the columns that are read."""
        found = {column: box.currentData() for column, box in self._boxes.items()}
        return {column: target for column, target in found.items() if target}

    def apply(self, mapping: Mapping[str, str]) -> int:
        """Take a kept mapping over; the number of columns it knows."""
        known = 0
        for column, box in self._boxes.items():
            place = box.findData(mapping.get(column, ""))
            known += column in mapping and place >= 0
            box.setCurrentIndex(max(0, place))
        self.changed.emit()
        return known
