"""Which findings are shown, and under which heads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from irm_desktop.domain.readiness import ReadinessFinding

Group = tuple[str, Sequence["ReadinessFinding"]]
ALL, MUST, LOOK, LEFT = "all", "must", "look", "left"


def said(text: str) -> str:
    return QCoreApplication.translate("Readiness", text)


def shown(findings: Sequence[ReadinessFinding], wanted: str) -> list[ReadinessFinding]:
    """The findings that a filter lets through; what was left is shown last, or alone."""
    if wanted == LEFT:
        return [one for one in findings if not one.is_open]
    if wanted == ALL:
        return list(findings)
    return [one for one in findings if one.is_open and one.severity == wanted]


def grouped(findings: Sequence[ReadinessFinding], *, by_commitment: bool) -> list[Group]:
    """The findings under their heads: by severity, or commitment by commitment."""
    open_ones = [one for one in findings if one.is_open]
    left = [one for one in findings if not one.is_open]
    groups: list[Group] = []
    if by_commitment:
        groups += _by_commitment(open_ones)
    else:
        groups.append((said("Must be fixed"), [one for one in open_ones if one.is_must]))
        groups.append((said("To look at"), [one for one in open_ones if not one.is_must]))
    groups.append((said("Left with a note"), left))
    return groups


def _by_commitment(findings: Sequence[ReadinessFinding]) -> list[Group]:
    """The commitments in the order of the plan, then what is about the report as a whole."""
    numbers = dict.fromkeys(one.number for one in findings if one.number)
    groups: list[Group] = [
        (said("Commitment {number}").format(number=number), _of(findings, number))
        for number in numbers
    ]
    groups.append((said("The report as a whole"), _of(findings, "")))
    return groups


def _of(findings: Sequence[ReadinessFinding], number: str) -> list[ReadinessFinding]:
    return [one for one in findings if one.number == number]
