"""The blanks that a language's rules of typesetting want unbroken.

French has one before a colon, a semicolon, a question or exclamation mark and a percent sign, and
inside its quotation marks. A line may not end there, so a mark never begins a line.
"""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from irm_desktop.domain.report import Report

# Not where a blank has a meaning in Markdown: after a bar, a hyphen or at the beginning of a line.
_BEFORE = re.compile(r"(?<=[\w)\]»’*_…“”\"]) (?=[:;?!»%](?:[\s)\]*_.,^|]|$))")
_OPENING = re.compile(r"« (?=\S)")
_UNBROKEN = "\u00a0"


def typeset(report: Report) -> Report:
    """The report with unbroken blanks where its language wants them; every word as it was."""
    if report.language != "fr":
        return report
    set_: Report = _typeset(report)
    return set_


def french(text: str) -> str:
    """A text with the unbroken blanks of French."""
    return _OPENING.sub(f"«{_UNBROKEN}", _BEFORE.sub(_UNBROKEN, text))


def _typeset(value: Any) -> Any:  # Any: whatever a report holds
    """The value with every text in it set; what holds no text comes back as it is."""
    if isinstance(value, str):
        return french(value)
    if isinstance(value, tuple):
        return tuple(map(_typeset, value))
    if isinstance(value, Mapping):
        return {key: _typeset(one) for key, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        changed = {}
        for field in fields(value):
            before = getattr(value, field.name)
            after = _typeset(before)
            if after != before:
                changed[field.name] = after
        return replace(value, **changed) if changed else value
    return value
