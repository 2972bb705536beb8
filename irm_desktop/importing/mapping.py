"""Tables that no layout knows: a proposed meaning for each column, and the layout made from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from irm_desktop.domain.cells import DATE_FIELDS
from irm_desktop.domain.instrument import Indicator, InstrumentLibrary, Value
from irm_desktop.domain.layout import Column, Layout, LayoutScale, Spelling, unique_names
from irm_desktop.domain.text import fold
from irm_desktop.importing.column_names import FIELD_NAMES, INDICATOR_NAMES, NO_WORDS, YES_WORDS
from irm_desktop.importing.recognise import HEADER_WITHIN
from irm_desktop.importing.tables import RawTable, read_tables

MAPPED = "mapped"
CERTAIN, LIKELY = 0.999, 0.78


@dataclass(frozen=True, slots=True)
class ProposedColumn:
    """`target` is empty where nothing fits; `certainty` runs from 0 to 1."""

    column: str
    target: str
    certainty: float
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MappingProposal:
    """`header` is the row of column names as a spreadsheet counts it."""

    file_name: str
    sheet: str
    sheets: tuple[str, ...]
    header: int
    columns: tuple[ProposedColumn, ...]
    targets: tuple[str, ...]  # all that a column can be mapped to

    @property
    def mapping(self) -> dict[str, str]:
        return {column.column: column.target for column in self.columns if column.target}


def propose_mapping(
    path: Path, library: InstrumentLibrary, sheet: str | None = None
) -> MappingProposal:
    """A meaning for each column of the file's table, for a person to correct.

    Raises ImportRefused if the file cannot be read.
    """
    tables = read_tables(path)
    table = next((table for table in tables if table.sheet == sheet), None) or max(
        tables, key=lambda table: _header(table, library)[1]
    )
    return propose_for(table, library, tuple(table.sheet for table in tables))


def propose_for(
    table: RawTable, library: InstrumentLibrary, sheets: tuple[str, ...] = ()
) -> MappingProposal:
    header, _ = _header(table, library)
    names = unique_names(table.rows[header])
    chosen = _assign(table.rows[header], library)
    below = table.rows[header + 1 :]
    columns = tuple(
        ProposedColumn(name, *chosen.get(place, ("", 0.0)), _examples(below, place))
        for place, name in enumerate(names)
    )
    return MappingProposal(
        table.file_name, table.sheet, sheets, header + 1, columns, targets(library)
    )


def targets(library: InstrumentLibrary) -> tuple[str, ...]:
    """Fields first, then every indicator of a commitment that some instrument asks."""
    return (*FIELD_NAMES, *_indicators(library))


def _indicators(library: InstrumentLibrary) -> dict[str, tuple[Indicator, ...]]:
    found: dict[str, tuple[Indicator, ...]] = {}
    for instrument in library.instruments:
        for indicator in instrument.indicators_of("commitment"):
            found[indicator.id] = (*found.get(indicator.id, ()), indicator)
    return found


def _known_names(library: InstrumentLibrary) -> dict[str, str]:
    """Folded column name -> target."""
    known: dict[str, str] = {}
    for target, names in {**FIELD_NAMES, **INDICATOR_NAMES}.items():
        for name in (target, *names):
            known.setdefault(fold(name.replace("_", " ")), target)
    for target, indicators in _indicators(library).items():
        for indicator in indicators:
            for label in (target.replace("_", " "), *indicator.labels.values(),
                          *indicator.short.values()):  # fmt: skip
                known.setdefault(fold(label), target)
    return known


def _header(table: RawTable, library: InstrumentLibrary) -> tuple[int, float]:
    """The row that reads most like column names, from 0, and how well it does."""
    known = _known_names(library)
    best, best_score = 0, -1.0
    for row, cells in enumerate(table.rows[:HEADER_WITHIN]):
        named = [fold(cell.replace("_", " ")) for cell in cells if cell.strip()]
        if not named:
            continue
        exact = len({known[name] for name in named if name in known})
        texts = sum(not name.replace(".", "").isdigit() for name in named)
        score = exact * 3 + texts / len(named) + len(set(named)) / len(cells)
        if score > best_score:
            best, best_score = row, score
    return best, best_score


def _assign(names: Sequence[str], library: InstrumentLibrary) -> dict[int, tuple[str, float]]:
    """Column -> (target, certainty): each target once, the best match first."""
    known = _known_names(library)
    matches = []
    for place, name in enumerate(names):
        folded = fold(name.replace("_", " "))
        if not folded:
            continue
        if folded in known:
            matches.append((CERTAIN + 0.001, -place, known[folded]))
            continue
        for candidate, target in known.items():
            likeness = SequenceMatcher(None, folded, candidate).ratio()
            if likeness >= LIKELY:
                matches.append((likeness, -place, target))
    chosen: dict[int, tuple[str, float]] = {}
    taken: set[str] = set()
    for likeness, place, target in sorted(matches, reverse=True):
        if -place not in chosen and target not in taken:
            chosen[-place] = (target, min(likeness, 1.0))
            taken.add(target)
    return chosen


def _examples(rows: Sequence[Sequence[str]], place: int) -> tuple[str, ...]:
    found = (
        " ".join(row[place].split())[:60] for row in rows[:200] if place < len(row) and row[place]
    )
    return tuple(dict.fromkeys(text for text in found if text))[:3]


def layout_from(
    mapping: Mapping[str, str], columns: Sequence[str], library: InstrumentLibrary
) -> Layout:
    """A layout for one table: mapped columns read by every label the instruments know."""
    indicators = _indicators(library)
    scales = {}
    made = []
    for name in columns:
        target = mapping.get(name, "")
        if target in indicators:
            scales[target] = _scale(target, indicators[target])
            made.append(Column(name, "label", target, scale=target))
        elif target in FIELD_NAMES or target in DATE_FIELDS:
            made.append(Column(name, "field", target))
        else:
            made.append(Column(name, "kept"))
    states = {
        fold(word): value.id
        for same in indicators.values()
        for indicator in same
        for value in indicator.scale.states
        for word in (value.label("en"), *value.dataset)
        if value.id in ("not_reviewed", "no_data", "not_applicable", "not_specified")
    }
    return Layout(
        id=MAPPED,
        title={"en": "Any other table", "fr": "Autre tableau", "es": "Otra tabla"},
        source="columns mapped by hand",
        columns=tuple(made),
        recognise=(),
        scales=scales,
        states=states,
        state_words={state: word for word, state in states.items()},
    )


def _scale(target: str, indicators: Sequence[Indicator]) -> LayoutScale:
    spellings = []
    for value in _all_values(indicators):
        words = dict.fromkeys(
            word
            for word in (*value.labels.values(), *value.printed.values(), *value.dataset, value.id)
            if word and not word.isdigit()
        )
        if target.startswith("value_") or value.id in ("yes", "no"):
            words.update(dict.fromkeys(YES_WORDS if value.id in ("clear", "yes") else ()))
            words.update(dict.fromkeys(NO_WORDS if value.id in ("unclear", "no") else ()))
        spellings.append(Spelling(value.id, next(iter(words)), "", tuple(words)))
    return LayoutScale(target, tuple(spellings))


def _all_values(indicators: Sequence[Indicator]) -> list[Value]:
    found: dict[str, Value] = {}
    for indicator in indicators:
        for value in indicator.scale.values:
            found.setdefault(value.id, value)
    return list(found.values())
