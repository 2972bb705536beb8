"""What a layout has no place for: ratings without a column or word, tags of other policy areas."""

from collections import Counter
from collections.abc import Mapping, Sequence

from irm_desktop.domain.cells import written_label
from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.layout import Column, Layout, keys_of
from irm_desktop.domain.open_data import OpenData, OpenDataRecord

_STAYS = "They stay in the workspace and are not in the file. Keep the workspace beside it."


def not_in_layout(
    data: OpenData,
    layout: Layout,
    columns: Sequence[str],
    own: Sequence[int],
    library: InstrumentLibrary,
) -> list[Finding]:
    """One finding for each plan and indicator whose ratings cannot be written, and one for each
    plan whose commitments are tagged by other policy areas. `columns` are those that are written,
    `own` the tables of this layout: their rows keep the tags they came with."""
    written = [layout.by_key[key] for key in keys_of(layout, columns) if key in layout.by_key]
    rated = _rated(written)
    has_tags = any(column.kind == "tag" for column in written)
    ratings: Counter[tuple[str, str, str, bool]] = Counter()
    tags: Counter[tuple[str, str]] = Counter()
    for record in data.records:
        plan = record.plan
        for indicator, value in record.values.items():
            if value and not _has_word(layout, rated.get(indicator, ()), value):
                ratings[plan.key, plan.instrument, indicator, indicator in rated] += 1
        if has_tags and record.table not in own and _is_tagged_otherwise(record, layout):
            tags[plan.key, record.commitment.policy_scheme] += 1
    findings = []
    for (plan_key, instrument, indicator, has_column), count in ratings.items():
        label = library.by_id[instrument].indicator_by_id[indicator].label()
        lacks = "word" if has_column else "column"
        findings.append(
            _finding(
                f"{plan_key}: the layout {layout.id} has no {lacks} for {_ratings(count)} "
                f"of “{label}”.",
                _STAYS,
                label,
            )
        )
    for (plan_key, scheme), count in tags.items():
        findings.append(
            _finding(
                f"{plan_key}: the policy areas of {_commitments(count)} are those of {scheme}, "
                f"which the layout {layout.id} does not have.",
                "The cells of the policy areas are left empty.",
                "",
            )
        )
    return findings


def _rated(columns: Sequence[Column]) -> Mapping[str, Sequence[Column]]:
    """Indicator -> the columns that its rating is written to."""
    found: dict[str, list[Column]] = {}
    for column in columns:
        if column.kind in ("label", "code"):
            found.setdefault(column.target, []).append(column)
        elif column.rates:
            found.setdefault(column.rates, []).append(column)
    return found


def _has_word(layout: Layout, columns: Sequence[Column], value: str) -> bool:
    for column in columns:
        if column.rates:
            return value in ("yes", "no") or value in layout.state_words
        if written_label(layout, layout.scales[column.scale], value):
            return True
    return False


def _is_tagged_otherwise(record: OpenDataRecord, layout: Layout) -> bool:
    commitment = record.commitment
    return bool(commitment.policy_areas) and commitment.policy_scheme != layout.policy_scheme


def _ratings(count: int) -> str:
    return "1 rating" if count == 1 else f"{count} ratings"


def _commitments(count: int) -> str:
    return "1 commitment" if count == 1 else f"{count} commitments"


def _finding(message: str, proposal: str, column: str) -> Finding:
    return Finding("not-in-layout", "", 0, column, message, proposal, "look")
