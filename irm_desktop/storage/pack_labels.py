"""Records named from the journal alone, deleted ones too: short, and the same in every language
but for the labels of the instruments."""

from collections.abc import Mapping

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.materialise import Materialised

_NAMES = ("key", "number", "name", "pseudonym", "title", "short_title", "file_name")
_LONGEST = 40  # signs of a name in a label
_DEPTH = 4  # of records that belong to one another


class Labels:
    """`8, Open budget`; `Specificity · 8, Open budget`."""

    def __init__(
        self, records: Mapping[str, Materialised], library: InstrumentLibrary, language: str
    ) -> None:
        self._records, self._language = records, language
        self._indicators = {
            indicator.id: indicator.label(language)
            for instrument in library.instruments
            for indicator in instrument.indicators
        }

    def label(self, record: str, depth: int = 0) -> str:
        """The record by its own name, else by what it belongs to."""
        known = self._records.get(record)
        if known is None:
            return record[:8]
        about = known.values.get("about")
        parts = dict(about) if isinstance(about, dict) else {}
        values = {**parts, **known.values}
        names = [str(values[name]) for name in _NAMES if isinstance(values.get(name), str)]
        own = ", ".join(_short(name) for name in [one for one in names if one][:2])
        what = self._indicators.get(str(values.get("indicator", "")), "") or str(
            values.get("section") or ""
        ).replace("_", " ")
        above = self._above(known, values, depth)
        return " · ".join(part for part in (what, own, above) if part) or record[:8]

    def _above(self, known: Materialised, values: Mapping[str, object], depth: int) -> str:
        """The label of what the record belongs to; members and sources stand by themselves."""
        entity = BY_NAME.get(known.entity)
        if entity is None or depth >= _DEPTH or known.entity in ("source", "stakeholder"):
            return ""
        for name in ("subject", *(column.removesuffix("_id") for column in entity.parents)):
            parent = values.get(name)
            if isinstance(parent, str) and parent in self._records:
                return self.label(parent, depth + 1)
        return ""


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
