"""Files that the import page writes and reads beside the table: findings, matchings of columns."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject

from irm_desktop.domain.chosen_file import read_mapping
from irm_desktop.errors import ImportRefused
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.import_mapping import write_mapping


class ImportFiles(QObject):
    """Asks for a place, writes or reads, and says in a sentence how it went."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def save_findings(self, table: Path, text: str) -> None:
        name = self.tr("Findings of {name}").format(name=table.stem)
        path = self._context.messages.save_file(
            self.tr("Save the findings"), str(table.with_name(f"{name}.csv")), "CSV (*.csv)"
        )
        if path is not None:
            try:
                path.write_text(text, encoding="utf-8", newline="")
            except OSError as error:
                self._failed(path, error)
                return
            self._saved(path)

    def save_mapping(self, table: Path, mapping: Mapping[str, str]) -> None:
        path = self._context.messages.save_file(
            self.tr("Save this matching"),
            str(table.with_suffix(".columns.json")),
            "JSON (*.json)",
        )
        if path is not None:
            try:
                write_mapping(path, mapping)
            except OSError as error:
                self._failed(path, error)
                return
            self._saved(path)

    def load_mapping(self) -> dict[str, str] | None:
        """A matching that was kept; None where none was chosen or the file holds none."""
        folder = self._context.settings.get("import_folder")
        path = self._context.messages.open_file(self.tr("Load a matching"), folder, "JSON (*.json)")
        if path is None:
            return None
        try:
            return read_mapping(path)
        except ImportRefused:
            sentence = self.tr("{name} holds no matching of columns. Nothing was changed.")
            self._context.messages.error(sentence.format(name=path.name))
            return None

    def _saved(self, path: Path) -> None:
        self._context.signals.said.emit(self.tr("{name} was saved.").format(name=path.name))

    def _failed(self, path: Path, error: OSError) -> None:
        sentence = self.tr("{name} could not be written: {reason}. Choose another folder.")
        reason = error.strerror or str(error)
        self._context.messages.error(sentence.format(name=path.name, reason=reason))
