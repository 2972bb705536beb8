"""The rules of OGP's handbooks that apply to a question, for the guidance beside it."""

from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QCoreApplication

from irm_desktop import paths
from irm_desktop.domain.handbook import Handbook, load_handbook
from irm_desktop.ui.pages.process_help import Rule


@cache
def handbook() -> Handbook:
    """The rules that are shipped, read when a page first asks for one."""
    return load_handbook(paths.resources() / "handbook.toml")


def handbook_rules(topics: Iterable[str], year: str, language: str) -> list[Rule]:
    """What holds for the topics in the year, each rule once: its words, and where it stands."""
    unconfirmed = QCoreApplication.translate("IndicatorHelp", "unconfirmed")
    found: dict[str, Rule] = {}
    for topic in topics:
        for rule in handbook().rules_for(topic, year):
            edition = rule.edition(language)
            where = edition if rule.confirmed else f"{edition} ({unconfirmed})"
            found.setdefault(rule.id, (rule.text(language), where))
    return list(found.values())
