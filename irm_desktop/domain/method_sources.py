"""Where the method was read, in words: the numbers of sources in the instrument files as citations.

The files name a source as the domain reference does, `irm-methodology 2.2 [C S49]` (its section 10
lists the numbers). A reader is told the published source alone: the reference is our own paper.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from irm_desktop.domain.instrument import Labels, in_language
from irm_desktop.domain.toml_table import Table, read_toml

FILE = "method-sources.toml"
_NUMBER = re.compile(r"\bS\d+b?\b")
_BETWEEN = {"fr": " ; ", "ar": "؛ "}


@dataclass(frozen=True)
class MethodSources:
    """Number of a source -> its citation in every language."""

    citations: Mapping[str, Labels]

    def words(self, source: str, language: str = "en") -> str:
        """The published sources that `source` names; empty where it names none."""
        known = (self.citations.get(number) for number in numbers_in(source))
        told = [in_language(labels, language) for labels in known if labels]
        return _BETWEEN.get(language, "; ").join(dict.fromkeys(told))


def numbers_in(source: str) -> list[str]:
    """The numbers of sources in a text of the instrument files, in its order."""
    return _NUMBER.findall(source)


def load_method_sources(path: Path) -> MethodSources:
    """The citations of a file. Raises InstrumentError naming file and key where it is wrong."""
    table = Table(read_toml(path), path.name)
    kinds = table.table("kinds")
    forms = {name: kinds.labels(name) for name in kinds.names()}
    sources = table.table("sources")
    made = {name: _citation(sources, name, forms) for name in sources.names()}
    table.close()
    return MethodSources(made)


def _citation(sources: Table, name: str, forms: Mapping[str, Labels]) -> Labels:
    """A source is its kind and what the kind's words are completed with."""
    parts = sources.texts(name)
    if len(parts) != 2:
        sources.refuse("needs a kind and a title", name)
    kind, title = parts
    if kind not in forms:
        sources.refuse(f"{kind!r} is unknown; it can be {', '.join(forms)}", name)
    return {language: form.format(title=title) for language, form in forms[kind].items()}
