"""The list of findings as a file or for the clipboard: CSV or Markdown, in their language."""

import csv
import io
from collections.abc import Sequence

from irm_desktop.domain.readiness import LOOK, MUST, ReadinessFinding, Rules

_FORMULA = ("=", "+", "-", "@")
COLUMNS = ("severity", "where", "finding", "details", "note")


def as_csv(findings: Sequence[ReadinessFinding], rules: Rules, language: str) -> str:
    """A row each with a heading; what was left says so and has its note. A cell that a spreadsheet
    would take for a formula begins with an apostrophe: the list is read by people."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(rules.say(one, language) for one in COLUMNS)
    for one in findings:
        severity = rules.say(one.severity if one.is_open else "left", language)
        cells = (severity, one.where, one.title, one.sentence, one.note)
        writer.writerow(_harmless(" ".join(cell.split())) for cell in cells)
    return made.getvalue()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def as_markdown(
    findings: Sequence[ReadinessFinding], rules: Rules, language: str, heading: str = ""
) -> str:
    """A list under a head for each severity; what was left stands last, with its notes."""
    lines = [f"# {heading}", ""] if heading else []
    for severity in (MUST, LOOK):
        own = [one for one in findings if one.is_open and one.severity == severity]
        lines += _group(rules.say(severity, language), own)
    lines += _group(rules.say("left", language), [one for one in findings if not one.is_open])
    if not findings:
        lines.append(rules.say("none", language))
    return "\n".join(lines).rstrip() + "\n"


def _group(head: str, findings: Sequence[ReadinessFinding]) -> list[str]:
    if not findings:
        return []
    lines = [f"## {head} ({len(findings)})", ""]
    for one in findings:
        said = " ".join(f"{one.sentence} {one.note}".split())
        lines.append(f"- **{one.where}**: {one.title}. {said}")
    return [*lines, ""]
