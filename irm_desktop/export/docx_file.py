"""From a finished body to a Word file that was read back: the same for a report, its review copy,
a redline and a response."""

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from irm_desktop.export.atomic import written
from irm_desktop.export.docx_body import Body
from irm_desktop.export.docx_form import BodyForm
from irm_desktop.export.docx_notes import Notes, sections_of
from irm_desktop.export.docx_package import (
    Content,
    MorePart,
    Particulars,
    template_part,
    write_package,
)
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.word_chart import word_chart


def new_body(
    options: ExportOptions,
    right_to_left: bool,
    language: str,
    terms: Mapping[str, str],
    citations: Mapping[str, str] | None = None,
) -> Body:
    """An empty body on the page of the template. `language` is that of the typesetting."""
    template = template_part(options.word_template(), "word/document.xml")
    return Body(
        right_to_left,
        language,
        terms,
        sections_of(template, right_to_left),
        Notes(right_to_left, citations or {}),
    )


def content_of(body: Body, pieces: Sequence[str], parts: Sequence[MorePart] = ()) -> Content:
    """All that the file needs of a body; `pieces` are those of the whole document."""
    return Content(
        body=pieces,
        closing=body.closing(),
        links=body.links,
        list_starts=body.list_starts,
        notes=body.notes.xml,
        note_links=body.notes.links,
        charts=[word_chart(figures, body.base) for figures in body.figures],
        parts=parts,
    )


def write_checked(
    path: Path,
    options: ExportOptions,
    content: Content,
    about: Particulars,
    check: Callable[[Path, BodyForm], None],
) -> None:
    """Write the file beside `path`, read it back, then give it its name. Raises ExportFailed."""
    form = BodyForm()
    try:
        with written(path, lambda file: check(file, form)) as target:
            write_package(target, options.word_template(), content, about, form.add)
            form.end()
    finally:
        form.end()


@contextmanager
def collector_waiting() -> Iterator[None]:
    """Let no garbage be looked for among the hundred thousands of small texts of a long report.

    Nothing here makes circles that only the collector could free.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
