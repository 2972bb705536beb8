"""A text as a file in UTF-8, whole or not at all."""

from pathlib import Path

from irm_desktop.errors import ExportFailed
from irm_desktop.export.atomic import written


def write_text(text: str, path: Path) -> None:
    """Writes a text; a table of it (`.csv`) begins with the mark by which Excel knows UTF-8.

    Raises ExportFailed with a sentence; the file is then as it was.
    """
    coding = "utf-8-sig" if path.suffix.casefold() == ".csv" else "utf-8"
    data = text.encode(coding)

    def read_back(temporary: Path) -> None:
        if temporary.read_bytes() != data:
            raise ExportFailed(f"{path.name} was not written as it should be.", "not-read-back")

    with written(path, read_back) as temporary:
        temporary.write_bytes(data)
