"""How a workspace is called in the window: a file by its name, an office by its address."""

from __future__ import annotations

from pathlib import Path

OFFICE = ".irmoffice"  # the file on this computer that holds the address of an office


def is_office(path: Path) -> bool:
    """Whether the path stands for an office database."""
    return path.suffix == OFFICE


def shown_name(path: Path) -> str:
    """`es.irm`, or `ana@office.example.org irm`."""
    return path.stem if is_office(path) else path.name
