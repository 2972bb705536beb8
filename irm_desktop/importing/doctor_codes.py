"""Findings about ratings: codes against labels, published derived values against computed ones."""

from collections import Counter
from collections.abc import Sequence

from irm_desktop.domain.cells import read_label, written_code
from irm_desktop.domain.evaluation import evaluate, outcomes, truths
from irm_desktop.domain.layout import Column, LayoutScale
from irm_desktop.domain.text import fold
from irm_desktop.importing.findings import Findings
from irm_desktop.importing.plans import PlanRows
from irm_desktop.importing.recognise import Recognised
from irm_desktop.importing.rows import Record, cell

_OPEN_VALUES = (
    "value_access_to_information",
    "value_civic_participation",
    "value_public_accountability",
)


def diagnose_codes(found: Recognised, records: Sequence[Record], findings: Findings) -> None:
    """Every code beside the label it belongs to; the label is taken (codebook of the tables)."""
    labels = {column.target: column for _, column in found.layout.of_kind("label")}
    for key, column in found.layout.of_kind("code"):
        if key not in found.places or column.target not in labels:
            continue
        scale = found.layout.scales[column.scale]
        for record in records:
            value = record.values.get(column.target, "")
            code = cell(found.table.rows[record.row - 1], found.places[key]).strip()
            if value and code and code != written_code(found.layout, scale, value):
                _judge_code(found, record, labels[column.target], column, scale, code, findings)


def _judge_code(
    found: Recognised,
    record: Record,
    label: Column,
    column: Column,
    scale: LayoutScale,
    code: str,
    findings: Findings,
) -> None:
    value = record.values[column.target]
    said = read_label(found.layout, scale, code)
    if said.known and said.value == value:
        return
    after = written_code(found.layout, scale, value)
    is_state = value in found.layout.state_words and value not in scale.by_value
    place = found.places[found.layout.keys[found.layout.columns.index(label)]]
    words = cell(found.table.rows[record.row - 1], place).strip()
    if is_state and code.lstrip("-").isdigit():
        findings.add(
            "unassessed-but-coded",
            f"{label.name} says {words}, yet its code is {code}.",
            f"The label is taken: not assessed. The code becomes {after}.",
            row=record.row, column=column.name, before=code, after=after,
        )  # fmt: skip
    else:
        findings.add(
            "label-and-code-disagree",
            f"{label.name} says {words}, its code {code} says something else.",
            f"The label is taken; the code becomes {after}.",
            row=record.row, column=column.name, before=code, after=after,
        )  # fmt: skip


def diagnose_derived(found: Recognised, plan: PlanRows, findings: Findings) -> None:
    """Published relevance, stars and change against those the instrument's rules give."""
    tests = [(c, found.places[k]) for k, c in found.layout.of_kind("test") if k in found.places]
    changes = [
        (c, found.places[k]) for k, c in found.layout.of_kind("outcome") if k in found.places
    ]
    defined = plan.instrument.derived_by_id
    for record in plan.records:
        row = found.table.rows[record.row - 1]
        computed = truths(plan.instrument, record.values)
        for column, place in tests:
            published = _as_truth(found, cell(row, place))
            truth = computed.get(column.target, "undefined")
            if column.target in defined and published and truth not in ("undefined", published):
                _note_truth(found, plan, record, column, published, truth, findings)
        if changes:
            results = outcomes(plan.instrument, record.values)
            for column, place in changes:
                _judge_outcome(found, plan, record, column, cell(row, place), results, findings)


def _as_truth(found: Recognised, text: str) -> str:
    folded = fold(text)
    if folded == fold(found.layout.yes):
        return "yes"
    return "no" if folded == fold(found.layout.no) else ""


def _note_truth(
    found: Recognised,
    plan: PlanRows,
    record: Record,
    column: Column,
    published: str,
    truth: str,
    findings: Findings,
) -> None:
    written = {"yes": found.layout.yes, "no": found.layout.no}
    name = f"{plan.name} {plan.number}, commitment {record.fields.get('number', '')}"
    sentence = evaluate(plan.instrument, column.target, record.values).sentence
    if column.star:
        findings.add(
            "star-disagrees",
            f"{name}: published {'with' if published == 'yes' else 'without'} a star, but formula "
            f"{column.star} gives {'one' if truth == 'yes' else 'none'}. {sentence}",
            "The computed value is taken; the published one is kept with the table.",
            row=record.row, column=column.name,
            before=written[published], after=written[truth],
        )  # fmt: skip
        return
    technology_only = record.values.get("value_technology") == "clear" and not any(
        record.values.get(value) == "clear" for value in _OPEN_VALUES
    )
    if column.target == "relevant" and technology_only and published == "yes":
        findings.add(
            "technology-only-relevant",
            f"{name} is marked relevant, though technology alone is ticked, which does not count.",
            "It is taken as not relevant; the mark is kept with the table.",
            row=record.row, column=column.name,
            before=written[published], after=written[truth],
        )  # fmt: skip
        return
    findings.add(
        "derived-value-disagrees",
        f"{name}: {column.name} is published as {written[published]}, the ratings give "
        f"{written[truth]}. {sentence}",
        "The computed value is taken; the published one is kept with the table.",
        row=record.row, column=column.name, before=written[published], after=written[truth],
    )  # fmt: skip


def _judge_outcome(
    found: Recognised,
    plan: PlanRows,
    record: Record,
    column: Column,
    text: str,
    results: dict[str, str],
    findings: Findings,
) -> None:
    scale = found.layout.scales.get(column.target)
    result = results.get(column.target, "undefined")
    published = read_label(found.layout, scale, text).value if scale else ""
    if not scale or published not in scale.by_value or result not in scale.by_value:
        return
    if result == published:
        return
    after = scale.by_value[result].label
    findings.add(
        "change-disagrees",
        f"{plan.name} {plan.number}, commitment {record.fields.get('number', '')}: {column.name} "
        f"is published as {text}, the two completions give {after}.",
        "The computed change is taken; the published one is kept with the table.",
        row=record.row, column=column.name, before=text, after=after,
    )  # fmt: skip


def diagnose_words(found: Recognised, records: Sequence[Record], findings: Findings) -> None:
    """The words for nothing, kept apart: one finding for each word and column."""
    nothing = {*found.layout.states, "none", "unclear", "withdrawn", "unknown", "none specified"}
    for key, column in found.layout.of_kind("field", "label"):
        if key not in found.places or column.target in ("number", "plan", "member", "year"):
            continue
        place = found.places[key]
        counts = Counter(cell(found.table.rows[r.row - 1], place).strip() for r in records)
        for word, count in counts.items():
            if fold(word) in nothing:
                findings.add(
                    "words-for-nothing",
                    f"{count:,} cells say “{word}”.",
                    _what_becomes(found, column, word),
                    column=key,
                    severity="note",
                    before=word,
                )


def _what_becomes(found: Recognised, column: Column, word: str) -> str:
    if column.kind == "field":
        if word in column.empty_for:
            return "The field stays empty; the word is kept with the table."
        return "The word is kept as it stands."
    scale = found.layout.scales[column.scale]
    value = read_label(found.layout, scale, word).value
    if value in found.layout.state_words and value not in scale.by_value:
        return f"Stored as “{value.replace('_', ' ')}”, which is no grade."
    if value:
        return f"Stored as the value “{value.replace('_', ' ')}” of the scale."
    return "Not rated; the word is kept with the table."
