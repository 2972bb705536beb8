"""What a caller may choose for an exported file; every choice has a sensible default."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from irm_desktop import paths
from irm_desktop.domain.report_terms import load_terms, terms_in

Progress = Callable[[int, int], None]  # done, of how many


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """`now` is put into the file's properties (UTC); without it the clock is read.

    `contents_field` makes the contents a field that Word can rebuild; without it, its lines are
    plain, and LibreOffice can work out their pages. `reasons` prints the reason of each rating
    after the overview grid. `update_fields` lets Word offer to work out page numbers on opening.
    `template` replaces our own Word template. `progress` is called with what is done, of how many.
    """

    codebook: bool = True
    charts: bool = True
    contents: bool = True
    contents_field: bool = False
    reasons: bool = False
    update_fields: bool = True
    template: Path | None = None
    now: datetime | None = None
    progress: Progress | None = None

    def word_template(self) -> Path:
        return self.template or paths.resources() / "templates" / "report.docx"

    def moment(self) -> str:
        """The time of writing, ISO 8601 in UTC."""
        now = self.now or datetime.now(UTC)
        return now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def told(self, done: int, total: int) -> None:
        """Tell the caller how far the writing is."""
        if self.progress is not None:
            self.progress(done, total)


@cache
def _every_language(name: str) -> dict[str, dict[str, str]]:
    return load_terms(paths.resources() / "reports" / name)


def fixed_words(name: str, language: str) -> dict[str, str]:
    """The words of a file in `resources/reports/` in a language, for what is no report."""
    return terms_in(_every_language(name), language)
