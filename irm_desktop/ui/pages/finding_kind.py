"""A kind of finding as the import page names it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class FindingKind:
    """Texts are sources of the context FindingKinds; `said` translates them."""

    icon: str
    title: str
    meaning: str
    done: str  # one or two words: what the import does with it

    def said(self, text: str) -> str:
        return QCoreApplication.translate("FindingKinds", text)
