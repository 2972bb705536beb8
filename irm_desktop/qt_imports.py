"""Keeps PySide6 from reading the source of every module that is imported after it.

PySide6 replaces `__import__`, and after each import searches the module's source for its own name,
in case the module asks for `from __feature__ import …`. Reading all the sources of SQLAlchemy takes
longer than importing it, and `linecache` then keeps them in memory. Nothing of ours uses
`__feature__`, so the question is answered by the module's name.
"""

import importlib
from types import ModuleType

_SEARCH = "_mod_uses_pyside"


def _may_use_qt(module: ModuleType) -> bool:
    return module.__name__.startswith("irm_desktop")


def read_no_sources() -> None:
    """Import QtCore, which installs the search, and answer in its place from now on.

    The search is no part of PySide6's interface: where a version has none, nothing is changed.
    """
    importlib.import_module("PySide6.QtCore")
    feature = importlib.import_module("shibokensupport.feature")
    if hasattr(feature, _SEARCH):
        setattr(feature, _SEARCH, _may_use_qt)
