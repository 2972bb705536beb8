"""Answers to the questions of an instrument: whether a scale knows one, its words and its points.

An answer is stored as text: the id of a value, the plain decimal text of a number (`7.5`) or the
ISO text of a date (`2018-08-31`). A state (no data …) is an answer on every scale.

The window's frame knows this module: what it needs is imported where a number is read.
"""

import importlib
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from irm_desktop.domain.instrument import Scale

_DECIMAL = {"fr": ",", "es": ","}


def accepts(scale: "Scale", value: str) -> bool:
    return not why_not(scale, value)


def why_not(scale: "Scale", value: str) -> str:
    """Why the scale does not know the answer, as the end of a sentence; empty where it does."""
    if value in scale.by_id:
        return ""
    if scale.kind == "choice":
        return f"{value!r} is none of {', '.join(scale.by_id)}"
    if scale.kind == "date":
        return "" if _is_date(value) else f"{value!r} is no date such as 2018-08-31"
    number = as_number(value)
    if number is None:
        return f"{value!r} is not a number; write digits with a point, such as 7.5"
    if scale.least is not None and number < scale.least:
        return f"{value} is below the least, {scale.least}"
    if scale.most is not None and number > scale.most:
        return f"{value} is above the most, {scale.most}"
    return ""


def as_number(text: str) -> "Decimal | None":
    """The number a plain decimal text says (`7`, `-0.5`); None for any other text."""
    whole, point, part = text.removeprefix("-").partition(".")
    digits = whole + part
    if not whole or (point and not part) or not (digits.isascii() and digits.isdigit()):
        return None
    number: Decimal = importlib.import_module("decimal").Decimal(text)
    return number


def number_of(scale: "Scale", value: str | None) -> "Decimal | None":
    """The number that was answered; None for a state, for nothing and on other scales."""
    if scale.kind != "number" or not value or not accepts(scale, value):
        return None
    return as_number(value)


def label(scale: "Scale", value: str, language: str = "en") -> str:
    """The answer in words: its label, a number as the language writes it, or a date as stored.

    Raises KeyError for an answer the scale does not know.
    """
    known = scale.by_id.get(value)
    if known is not None:
        return known.label(language)
    if not accepts(scale, value):
        raise KeyError(value)
    return value.replace(".", _DECIMAL.get(language, ".")) if scale.kind == "number" else value


def points(scale: "Scale", value: str | None) -> int | None:
    """What the answer is worth (section 2.11): a grade its code, a number its band.

    None for a state, for nothing and where a grade has no code.
    """
    known = scale.by_id.get(value or "")
    if known is not None:
        return known.code if known.is_grade else None
    number = number_of(scale, value)
    if number is None:
        return None
    return next((band.points for band in scale.bands if number > band.above), 0)


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
