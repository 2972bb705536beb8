"""Tables that no layout knows: a proposed meaning for each column, and the layout made from it."""

import re
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
# A commitment put to the wrong member or plan is worse than one that asks for it.
_ONLY_CERTAIN = frozenset({"member", "plan", "year"})
_CODE = re.compile(r"(?=\S*\d)\S{1,10}")
_LANGUAGE = re.compile(r" (?:en|fr|es)$")
_LINKING = re.compile(r"\b(?:de la|de las|de los|del|de|du|des|d|l|le|la|of the|of)\b['’]? ?")


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
    def names(self) -> tuple[str, ...]:
        return tuple(column.column for column in self.columns)

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
    _settle_numbers(chosen, table.rows[header], below, library)
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
    for name, target in list(known.items()):
        known.setdefault(_plain(name), target)
    known.pop("", None)
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
        if target := known.get(folded) or known.get(_plain(folded)):
            matches.append((CERTAIN + 0.001, -place, target))
            continue
        matches += [
            (likeness, -place, target)
            for target, likeness in _alike(folded, known).items()
            if target not in _ONLY_CERTAIN
        ]
    chosen: dict[int, tuple[str, float]] = {}
    taken: set[str] = set()
    for likeness, place, target in sorted(matches, reverse=True):
        if -place not in chosen and target not in taken:
            chosen[-place] = (target, min(likeness, 1.0))
            taken.add(target)
    return chosen


def _plain(folded: str) -> str:
    """A column's name without its language and linking words: titre_engagement_fr says what
    titre de l'engagement says."""
    return " ".join(_LINKING.sub("", _LANGUAGE.sub("", folded)).split())


def _settle_numbers(
    chosen: dict[int, tuple[str, float]],
    names: Sequence[str],
    rows: Sequence[Sequence[str]],
    library: InstrumentLibrary,
) -> None:
    """A column called Commitments that holds C01, C02 gives the numbers; the next best column is
    the title then."""
    title = next((place for place, (target, _) in chosen.items() if target == "title"), None)
    if title is None or any(target == "number" for target, _ in chosen.values()):
        return
    cells = [row[title].strip() for row in rows if title < len(row) and row[title].strip()]
    if not cells or not all(_CODE.fullmatch(text) for text in cells):
        return
    certainty = chosen.pop(title)[1]
    others = ["" if place == title or place in chosen else name for place, name in enumerate(names)]
    again = {
        place: found for place, found in _assign(others, library).items() if found[0] == "title"
    }
    if again:
        chosen.update(again)
        chosen[title] = ("number", certainty)
    else:
        chosen[title] = ("title", certainty)


def _alike(name: str, known: Mapping[str, str]) -> dict[str, float]:
    """Target -> likeness of the known names that are nearly this one."""
    matcher = SequenceMatcher()
    matcher.set_seq2(name)
    found: dict[str, float] = {}
    for candidate, target in known.items():
        if 2 * min(len(name), len(candidate)) < LIKELY * (len(name) + len(candidate)):
            continue
        matcher.set_seq1(candidate)
        if matcher.quick_ratio() >= LIKELY and (likeness := matcher.ratio()) >= LIKELY:
            found[target] = max(likeness, found.get(target, 0.0))
    return found


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
