"""What an interviewed person agreed to, and what follows for what is printed (reference 3.2)."""

from dataclasses import dataclass, replace
from pathlib import Path

from irm_desktop.domain.instrument import Labels, in_language
from irm_desktop.domain.toml_table import Table, read_toml

FILE = "consent.toml"


@dataclass(frozen=True, slots=True)
class Consent:
    """`names`: name and role may be printed; `quotation`: the words may be quoted; `listed`: the
    interview may be cited and listed."""

    id: str
    names: bool
    organisation: bool
    quotation: bool
    listed: bool
    labels: Labels
    meanings: Labels

    def label(self, language: str = "en") -> str:
        return in_language(self.labels, language)

    def meaning(self, language: str = "en") -> str:
        return in_language(self.meanings, language)

    def sealed(self) -> "Consent":
        """The same for a sealed person: whatever was agreed to, no name is printed."""
        return replace(self, names=False)


@dataclass(frozen=True)
class Consents:
    """All consents, from what allows most to what allows least."""

    all: tuple[Consent, ...]

    def of(self, consent_id: str) -> Consent:
        """A consent by its id. What nobody asked for, and what is not known, allows least."""
        return next((one for one in self.all if one.id == consent_id), self.all[-1])


def load_consents(path: Path) -> Consents:
    """The consents of a file. Raises InstrumentError naming file and key where it is wrong."""
    table = Table(read_toml(path), path.name)
    found = []
    for item in table.tables("consents"):
        flags = {name: item.flag(name, False) for name in _FLAGS}
        name = item.text("id")
        found.append(
            Consent(id=name, **flags, labels=item.labels("label"), meanings=item.labels("meaning"))
        )
        item.close()
    table.close()
    if not found or any(getattr(found[-1], name) for name in _FLAGS):
        table.refuse("the last consent allows nothing: it holds where nobody asked", "consents")
    return Consents(tuple(found))


_FLAGS = ("names", "organisation", "quotation", "listed")
