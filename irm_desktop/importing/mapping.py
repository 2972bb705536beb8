"""Tables that no layout knows: a proposed meaning for each column, and the layout made from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from irm_desktop.domain.cells import DATE_FIELDS
from irm_desktop.domain.instrument import Indicator, InstrumentLibrary, Value
from irm_desktop.domain.layout import Column, Layout, LayoutScale, Spelling, unique_names
from irm_desktop.domain.text import fold
from irm_desktop.importing.recognise import HEADER_WITHIN
from irm_desktop.importing.tables import RawTable, read_tables

MAPPED = "mapped"
CERTAIN, LIKELY = 0.999, 0.78

# Names that plans and tables in English, French and Spanish give their columns.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "member": ("country", "member", "country/locality", "country name", "pays", "país", "locality"),
    "plan": (
        "plan", "action plan", "action plan number", "action plan no.", "nap", "plan d'action",
        "numéro du plan", "plan de acción", "número de plan",
    ),
    "year": ("year of submission", "year", "année", "año", "submitted"),
    "number": (
        "number", "no.", "nr", "#", "commitment number", "commitment no.", "comm no", "id",
        "commitment id", "numéro", "n°", "número", "núm.", "commitment code",
    ),
    "title": (
        "title", "commitment title", "title as printed", "commitment", "commitment name", "name", "name of commitment",
        "titre", "engagement", "titre de l'engagement", "intitulé", "título", "compromiso",
        "título del compromiso", "nombre del compromiso",
    ),
    "short_title": ("short title", "titre court", "título corto"),
    "text": (
        "text", "full text", "description", "commitment text", "commitment description", "texte",
        "texte intégral", "description de l'engagement", "texto", "descripción", "texto completo",
    ),
    "theme": ("theme", "thème", "tema", "topic", "area", "policy area"),
    "cluster": ("cluster", "grappe", "grupo"),
    "lead_institution": (
        "lead institution", "lead agency", "responsible institution", "lead", "agency",
        "lead department", "lead implementing agency", "institution responsable",
        "organisme responsable", "institución responsable", "entidad responsable",
    ),
    "supporting_institutions": (
        "supporting institutions", "supporting institution(s)", "supporting institution",
        "other actors", "institutions de soutien", "autres acteurs", "instituciones de apoyo",
        "otros actores",
    ),
    "start": ("start", "start date", "begin", "date de début", "début", "inicio", "fecha de inicio"),
    "end": (
        "end", "end date", "deadline", "due date", "date de fin", "échéance", "fin",
        "fecha de término", "fecha de fin", "fecha final",
    ),
    "milestone_number": ("milestone number", "milestone no.", "milestone id", "sub id"),
    "milestone_title": (
        "milestone", "milestones", "milestone title", "jalon", "jalons", "étape", "hito", "hitos",
        "subcommitment", "sub-commitment", "sub title", "activity", "activité", "actividad",
    ),
    "milestone_start": ("milestone start", "milestone start date"),
    "milestone_end": ("milestone end", "milestone end date", "milestone due date"),
    "deliverable": ("deliverable", "deliverables", "indicator", "output", "livrable", "indicador",
                    "producto"),
}  # fmt: skip
_INDICATOR_NAMES: Mapping[str, tuple[str, ...]] = {
    "completion_midterm": ("completion (progress report)", "midterm completion", "completion midterm",
                           "mid-term completion", "completion (midterm)"),
    "completion_end_of_term": ("completion", "completion (end of term)", "end of term completion",
                               "status of completion", "réalisation", "cumplimiento",
                               "level of completion"),
    "value_access_to_information": ("access to information", "value -info"),
    "value_civic_participation": ("civic participation", "value -part"),
    "value_public_accountability": ("public accountability", "value -acc"),
    "value_technology": ("technology", "value -tech",
                         "technology and innovation for transparency and accountability"),
    "did_it_open_government": ("diog", "did it open government (overall)"),
}  # fmt: skip
_YES = ("1", "yes", "x", "✓", "true", "oui", "sí", "relevance clear")
_NO = ("0", "no", "false", "non", "relevance unclear")


@dataclass(frozen=True, slots=True)
class ProposedColumn:
    """`target` is empty where nothing fits; `certainty` runs from 0 to 1."""

    column: str
    target: str
    certainty: float
    samples: tuple[str, ...]


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
        ProposedColumn(name, *chosen.get(place, ("", 0.0)), _samples(below, place))
        for place, name in enumerate(names)
    )
    return MappingProposal(
        table.file_name, table.sheet, sheets, header + 1, columns, targets(library)
    )


def targets(library: InstrumentLibrary) -> tuple[str, ...]:
    """Fields first, then every indicator of a commitment that some instrument asks."""
    return (*_NAMES, *_indicators(library))


def _indicators(library: InstrumentLibrary) -> dict[str, tuple[Indicator, ...]]:
    found: dict[str, tuple[Indicator, ...]] = {}
    for instrument in library.instruments:
        for indicator in instrument.indicators_of("commitment"):
            found[indicator.id] = (*found.get(indicator.id, ()), indicator)
    return found


def _known_names(library: InstrumentLibrary) -> dict[str, str]:
    """Folded column name -> target."""
    known: dict[str, str] = {}
    for target, names in {**_NAMES, **_INDICATOR_NAMES}.items():
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


def _samples(rows: Sequence[Sequence[str]], place: int) -> tuple[str, ...]:
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
        elif target in _NAMES or target in DATE_FIELDS:
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
            words.update(dict.fromkeys(_YES if value.id in ("clear", "yes") else ()))
            words.update(dict.fromkeys(_NO if value.id in ("unclear", "no") else ()))
        spellings.append(Spelling(value.id, next(iter(words)), "", tuple(words)))
    return LayoutScale(target, tuple(spellings))


def _all_values(indicators: Sequence[Indicator]) -> list[Value]:
    found = {}
    for indicator in indicators:
        for value in indicator.scale.values:
            found.setdefault(value.id, value)
    return list(found.values())
