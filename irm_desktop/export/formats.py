"""The formats a report can be written in: a format is one writer and one line here."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from irm_desktop.domain.report import Report
from irm_desktop.errors import ExportFailed
from irm_desktop.export.docx_report import write_docx
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.xlsx_workbook import write_xlsx


@dataclass(frozen=True, slots=True)
class Format:
    """`label` is English; the window and the command line translate it where they show it."""

    id: str
    label: str
    suffix: str
    write: Callable[[Report, Path, ExportOptions], None]


FORMATS = (
    Format("docx", "Word report", ".docx", write_docx),
    Format("xlsx", "Excel workbook", ".xlsx", write_xlsx),
)


def format_of(path: Path) -> Format:
    """The format that a file's suffix asks for. Raises ExportFailed for any other suffix."""
    for candidate in FORMATS:
        if path.suffix.lower() == candidate.suffix:
            return candidate
    endings = ", ".join(candidate.suffix for candidate in FORMATS)
    raise ExportFailed(
        f"“{path.name}” has no ending that says what to write. Choose one of: {endings}.",
        "unknown-format",
    )
