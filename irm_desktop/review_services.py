"""The round of review for the window: sending, bringing back, the redline and the response matrix.

Brings the writers and readers of files with it: `services` imports it when one of them is needed.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from irm_desktop.domain.redline import Redline
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.redline_docx import write_redline
from irm_desktop.export.response_docx import write_response_docx
from irm_desktop.export.response_xlsx import write_response_xlsx
from irm_desktop.review_return import bring_back
from irm_desktop.review_send import send
from irm_desktop.storage.workspace import Workspace

__all__ = ["bring_back", "redline", "respond", "send"]
Progress = Callable[[int, int], None]  # done, of how many


def redline(
    workspace: Workspace,
    plan_id: str,
    kind: str,
    language: str,
    before: str,
    after: str,
    path: Path,
    *,
    unchecked: bool = False,
    progress: Progress | None = None,
) -> None:
    """What became of a report between two moments, as Word with tracked changes. A moment is an ISO
    time, the id of a review copy, or `now`. With `unchecked` somebody answers for the names in it.

    Raises NotFound, ExportFailed, and WorkspaceError where the file would hold a sealed name or
    nobody can tell.
    """
    found = workspace.redline(plan_id, kind, language, before, after)
    if not unchecked:
        workspace.refuse_names_in(_both_texts(found))
    write_redline(
        found,
        path,
        author=workspace.actor,
        language=language,
        right_to_left=language == "ar",
        options=ExportOptions(progress=progress),
    )


def _both_texts(found: Redline) -> Iterator[tuple[str, str]]:
    """Where each text stands, and the text, of both moments."""
    for one in found.changed:
        for gone in ("out", "in"):
            yield one.label, "".join(piece.text for piece in one.pieces if piece.kind != gone)


def respond(
    workspace: Workspace,
    plan_id: str,
    language: str,
    sent_ids: Sequence[str],
    targets: Sequence[Path],
    *,
    progress: Progress | None = None,
) -> None:
    """The response matrix of some review copies (of all where none is named) as Word (.docx) and
    workbook (.xlsx). Raises NotFound, ExportFailed."""
    matrix = workspace.response_matrix(plan_id, language, tuple(sent_ids))
    options = ExportOptions(progress=progress)
    for path in targets:
        write = write_response_docx if path.suffix.lower() == ".docx" else write_response_xlsx
        write(matrix, path, options)
