"""The sums under the commitment table: those that the plan's report prints."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain.completeness import completeness
from irm_desktop.domain.evaluation import Truth, truths
from irm_desktop.domain.instrument import Indicator, Instrument, in_language
from irm_desktop.domain.records import CommitmentRow
from irm_desktop.ui.stars import official_stars

MOST = 5000  # rows above which no sums are made while one waits


def _tr(text: str) -> str:
    return QCoreApplication.translate("CommitmentTable", text)


def sums(
    instrument: Instrument, rows: Sequence[CommitmentRow], area: str, language: str
) -> tuple[list[str], str]:
    """The sums beside a work area, and how many entries are complete."""
    if not rows or len(rows) > MOST:
        return [], ""
    if area == "implementation":
        said = _implementation(instrument, rows, language)
    else:
        said = _design(instrument, rows, language)
    done = sum(completeness(instrument, row.values, row.reasons).complete for row in rows)
    entries = _tr("Complete entries {done} of {all}").format(done=done, all=len(rows))
    return said, entries


def _design(instrument: Instrument, rows: Sequence[CommitmentRow], language: str) -> list[str]:
    told = [truths(instrument, row.values) for row in rows]
    said = []
    if "relevant" in instrument.derived_by_id:
        said.append(_derived(instrument, "relevant", told, language))
    for name in ("potential_impact", "potential_for_results"):
        indicator = instrument.indicator_by_id.get(name)
        if indicator is not None:
            top = indicator.scale.grades[-1]
            count = sum(row.values.get(name) == top.id for row in rows)
            said.append(f"{top.label(language)} {count}")
    if "high_completion" in instrument.derived_by_id:
        said.append(_derived(instrument, "high_completion", told, language))
    stars = [derived.id for derived in official_stars(instrument)]
    if stars:
        starred = sum(any(t.get(star) == Truth.YES for star in stars) for t in told)
        said.append(_tr("Starred {count}").format(count=starred))
    return said


def _derived(
    instrument: Instrument, name: str, told: Sequence[dict[str, str]], language: str
) -> str:
    derived = instrument.derived_by_id[name]
    label = in_language(derived.short, language) or derived.label(language)
    return f"{label} {sum(truth.get(name) == Truth.YES for truth in told)}"


def _implementation(
    instrument: Instrument, rows: Sequence[CommitmentRow], language: str
) -> list[str]:
    said = []
    for indicator in instrument.indicators_of("commitment", "implementation"):
        if indicator.required and indicator.scale.family in ("circle", "chevrons"):
            counts = _top_grades(indicator, rows, language)
            if counts:
                name = in_language(indicator.short, language) or indicator.label(language)
                said.append(f"{name}: {counts}")
    return said


def _top_grades(indicator: Indicator, rows: Sequence[CommitmentRow], language: str) -> str:
    """The two highest grades that occur, with how often: 3 complete, 5 substantial."""
    counts = Counter(row.values.get(indicator.id) for row in rows)
    grades = [value for value in reversed(indicator.scale.grades) if counts[value.id]]
    return ", ".join(f"{counts[v.id]} {v.label(language).lower()}" for v in grades[:2])
