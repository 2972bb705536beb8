"""A review copy that goes out: written, read back as it will be read when it returns, recorded."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from irm_desktop.domain.review_capture import capture
from irm_desktop.domain.review_copy import ReviewCopy
from irm_desktop.domain.review_records import Sent, SentField, SentFile, Snapshot
from irm_desktop.errors import ExportFailed
from irm_desktop.export.atomic import written
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.review_docx import write_review_docx
from irm_desktop.export.review_xlsx import write_review_xlsx
from irm_desktop.export.rich import rich
from irm_desktop.importing.returned import read_returned
from irm_desktop.importing.returned_docx import margins_of
from irm_desktop.storage.workspace import Workspace

Progress = Callable[[int, int], None]  # done, of how many


def send(
    workspace: Workspace,
    plan_id: str,
    kind: str,
    language: str,
    targets: Sequence[Path],
    *,
    recipient: str,
    role: str,
    due: str = "",
    progress: Progress | None = None,
) -> Sent:
    """Write a review copy as Word (.docx) and as workbook (.xlsx), read each back as it would be
    read when it returns, and record what went out.

    No file gets its name before it was read back and recorded. Raises ExportFailed, NotFound,
    WorkspaceError; the targets are then as they were.
    """
    copy = workspace.review_copy(plan_id, kind, language, recipient=recipient, role=role, due=due)
    copy = replace(copy, fields=tuple(_rich(copy)))
    options = ExportOptions(progress=progress)
    with ExitStack() as stack:
        files = [(path, stack.enter_context(written(path, _as_it_is))) for path in targets]
        snapshot = _write(copy, [place for _, place in files], options)
        for path, place in files:
            _read_back(copy, snapshot, place, path.name)
        sent = tuple(
            SentFile(path.suffix[1:].lower(), path.name, _hash(place)) for path, place in files
        )
        workspace.record_sent(copy, snapshot, sent)
    return workspace.sent_document(copy.id)


def _rich(copy: ReviewCopy) -> Iterator[SentField]:
    """The fields, those of Markdown with their paragraphs."""
    for one in copy.fields:
        yield replace(one, rich=rich(one.text)) if one.kind == "markdown" else one


def _as_it_is(_path: Path) -> None:
    """It was read back before it was recorded."""


def _write(copy: ReviewCopy, places: Sequence[Path], options: ExportOptions) -> Snapshot:
    snapshot = Snapshot(fields=copy.fields)
    for place in places:
        if place.suffix.lower() == ".docx":
            made = write_review_docx(copy, place, options)
            snapshot = replace(
                snapshot,
                outside=made.outside,
                notes=made.notes,
                comments=made.comments,
                margins=margins_of(place),
            )
        else:
            snapshot = replace(snapshot, cells=write_review_xlsx(copy, place, options))
    return snapshot


def _read_back(copy: ReviewCopy, snapshot: Snapshot, place: Path, name: str) -> None:
    """Raises ExportFailed where an untouched file would not come back as it went."""
    found = read_returned(place, snapshot)
    sent = Sent(
        id=copy.id,
        plan_id=copy.report.plan_id,
        assessment_id=copy.assessment_id,
        report=copy.report.kind,
        number=copy.number,
        language=copy.report.language,
        stage=copy.stage,
        role=copy.role,
        recipient=copy.recipient,
        at=copy.at,
        by="",
    )
    remarks = capture(found, sent, snapshot, "")
    if remarks:
        where = remarks[0].label or remarks[0].code or "the text outside the fields"
        raise ExportFailed(
            f"{name} could not be read back as it was written: {where} reads otherwise. Nothing "
            "was sent. Tell the developers, with the kind of report and the language.",
            "read-back",
        )


def _hash(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
