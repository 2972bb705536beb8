"""A Word file that goes along with a report and is none: a redline, the response to a review."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from irm_desktop.export.docx_body import Body
from irm_desktop.export.docx_check import check_texts, wanted_texts
from irm_desktop.export.docx_file import collector_waiting, content_of, new_body, write_checked
from irm_desktop.export.docx_package import Particulars
from irm_desktop.export.options import ExportOptions, fixed_words


@dataclass(frozen=True, slots=True)
class Companion:
    """What the file says of itself; `across` lays its page on its side. `said` are the texts that
    must stand in it, in order."""

    title: str
    header: str
    language: str
    right_to_left: bool
    said: Sequence[str]
    author: str = ""
    across: bool = False


def write_companion(
    about: Companion, path: Path, options: ExportOptions, fill: Callable[[Body], None]
) -> None:
    """Write the file; `fill` writes its body. Raises ExportFailed; `path` is then as it was."""
    words = fixed_words("terms.toml", about.language)
    with collector_waiting():
        body = new_body(options, about.right_to_left, "", words)
        fill(body)
        wanted = wanted_texts(about.said, ())
        particulars = Particulars(
            title=about.title,
            author=about.author,
            language=about.language,
            right_to_left=about.right_to_left,
            identifier="",
            created=options.moment(),
            header=about.header,
            draft="",
            page=(f"{words['page']} ", f" {words['of']} "),
            update_fields=False,
            across=about.across,
        )
        content = content_of(body, body.xml)
        write_checked(
            path, options, content, particulars, lambda file, form: check_texts(file, wanted, form)
        )
