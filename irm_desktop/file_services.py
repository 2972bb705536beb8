"""Reading tables and writing reports for the window. Brings python-docx, openpyxl and calamine
with it: `services` imports it when they are needed."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from irm_desktop.domain.drafts import Draft, Finding
from irm_desktop.domain.evidence_pack import Pack, ReadFile
from irm_desktop.domain.evidence_records import Source
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.layout import Layouts
from irm_desktop.domain.office import Office
from irm_desktop.domain.open_data import OpenData
from irm_desktop.domain.report import Report
from irm_desktop.domain.report_preview import ReportPreview
from irm_desktop.domain.source_drafts import SourcesDraft
from irm_desktop.export.evidence_pack import write_pack
from irm_desktop.export.formats import format_of
from irm_desktop.export.office_workbook import write_office
from irm_desktop.export.open_data import write_open_data
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.report_html import report_preview
from irm_desktop.export.ris import write_ris
from irm_desktop.export.text_file import write_text
from irm_desktop.importing.importer import read_draft
from irm_desktop.importing.mapping import propose_mapping
from irm_desktop.importing.source_files import read_source_file


class ImportDoor:
    """Reads tables with the program's layouts."""

    def __init__(self, library: InstrumentLibrary, layouts: Layouts) -> None:
        self._library = library
        self._layouts = layouts

    def read_draft(self, path: Path, library: InstrumentLibrary, **options: Any) -> Draft:
        """Any: the options of `importing.importer.read_draft`, which checks them."""
        return read_draft(path, library, self._layouts, **options)

    def read_sources(self, path: Path) -> SourcesDraft:
        """The references of a RIS or BibTeX file."""
        return read_source_file(path)

    def propose_mapping(self, path: Path, **options: Any) -> Any:
        """Any: what `importing.mapping` proposes, shown by the import page."""
        return propose_mapping(path, self._library, **options)


class ExportDoor:
    """Writes reports in the formats that are registered, and records in the program's layouts."""

    def __init__(self, layouts: Layouts) -> None:
        self._layouts = layouts

    def write(
        self, report: Report, path: Path, progress: Callable[[int, int], None], **options: Any
    ) -> None:
        """Any: the options of `export.options.ExportOptions`, which checks them."""
        format_of(path).write(report, path, ExportOptions(progress=progress, **options))

    def preview(self, report: Report) -> ReportPreview:
        """The report as the window shows it before it is written."""
        return report_preview(report)

    def write_office(
        self, office: Office, path: Path, progress: Callable[[int, int], None], **options: Any
    ) -> int:
        """All commitments as one workbook; what comes back is how many. Any: as in `write`."""
        return write_office(office, path, ExportOptions(progress=progress, **options))

    def write_ris(self, sources: Sequence[Source], path: Path) -> int:
        """Sources for other reference programs, interviews aside; what comes back is how many."""
        return write_ris(sources, path)

    def write_text(self, text: str, path: Path) -> None:
        """A list as a file."""
        write_text(text, path)

    def write_pack(
        self,
        pack: Pack,
        path: Path,
        read_file: ReadFile,
        progress: Callable[[int, int], None],
        *,
        language: str,
    ) -> tuple[Finding, ...]:
        """The journal as evidence; what comes back says where its chain is broken."""
        options = ExportOptions(progress=progress)
        return write_pack(pack, path, read_file, language=language, options=options)

    def write_open_data(
        self, data: OpenData, layout: str, library: InstrumentLibrary, path: Path
    ) -> tuple[Finding, ...]:
        """Write the records; what comes back are the cells that differ from the import."""
        return tuple(write_open_data(data, self._layouts.by_id[layout], library, path))
