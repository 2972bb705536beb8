"""Findings about ratings: codes against labels, published derived values against computed ones."""

from collections import Counter
from collections.abc import Sequence

from irm_desktop.domain.cells import read_label, whole_number, written_code
from irm_desktop.domain.evaluation import difference, evaluate, outcomes, truths
from irm_desktop.domain.layout import Column
from irm_desktop.domain.text import fold
from irm_desktop.importing.findings import Findings
from irm_desktop.importing.plans import PlanRows
from irm_desktop.importing.recognise import Recognised
from irm_desktop.importing.rows import Body, Record, cell

_LONGEST_WORD = 20  # of the words for nothing; longer cells say something
# Instrument and ratings -> derived truths and outcomes: many rows are rated alike.
_Known = dict[tuple[str, tuple[tuple[str, str], ...]], tuple[dict[str, str], dict[str, str]]]
_OPEN_VALUES = (
    "value_access_to_information",
    "value_civic_participation",
    "value_public_accountability",
)


def diagnose_codes(
    found: Recognised, body: Body, records: Sequence[Record], findings: Findings
) -> None:
    """Every code beside the label it belongs to; the label is taken (codebook of the tables)."""
    labels = {column.target: column for _, column in found.layout.of_kind("label")}
    for key, column in found.layout.of_kind("code"):
        if key not in found.places or column.target not in labels:
            continue
        scale = found.layout.scales[column.scale]
        codes = body.column(found.places[key])
        values = [record.values.get(column.target, "") for record in records]
        wrong = {
            (value, code)
            for value, code in set(zip(values, codes, strict=True))
            if value
            and code.strip()
            and whole_number(code) != written_code(found.layout, scale, value)
            and read_label(found.layout, scale, code).value != value
        }
        if not wrong:
            continue
        for record, value, code in zip(records, values, codes, strict=True):
            if (value, code) in wrong:
                _judge_code(found, record, labels[column.target], column, code.strip(), findings)


def _judge_code(
    found: Recognised,
    record: Record,
    label: Column,
    column: Column,
    code: str,
    findings: Findings,
) -> None:
    value = record.values[column.target]
    scale = found.layout.scales[column.scale]
    after = written_code(found.layout, scale, value)
    is_state = value in found.layout.state_words and value not in scale.by_value
    place = found.places[found.layout.keys[found.layout.columns.index(label)]]
    words = cell(found.table.rows[record.row - 1], place).strip()
    if is_state and whole_number(code).lstrip("-").isdecimal():
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


def diagnose_derived(found: Recognised, plans: Sequence[PlanRows], findings: Findings) -> None:
    """Published relevance, stars and change against those the instrument's rules give."""
    tests = [(c, found.places[k]) for k, c in found.layout.of_kind("test") if k in found.places]
    changes = [
        (c, found.places[k])
        for k, c in found.layout.of_kind("outcome", "outcome_code")
        if k in found.places
    ]
    known: _Known = {}
    for plan in plans:
        _diagnose_plan(found, plan, tests, changes, known, findings)


def _diagnose_plan(
    found: Recognised,
    plan: PlanRows,
    tests: Sequence[tuple[Column, int]],
    changes: Sequence[tuple[Column, int]],
    known: _Known,
    findings: Findings,
) -> None:
    defined = plan.instrument.derived_by_id
    for record in plan.records:
        row = found.table.rows[record.row - 1]
        key = (plan.instrument.id, tuple(record.values.items()))
        if key not in known:
            known[key] = (
                truths(plan.instrument, record.values),
                outcomes(plan.instrument, record.values) if changes else {},
            )
        computed, results = known[key]
        for column, place in tests:
            truth = computed.get(column.target, "undefined")
            if truth == "undefined" or column.target not in defined:
                continue
            published = _as_truth(found, cell(row, place))
            if published and truth != published:
                _note_truth(found, plan, record, column, published, truth, findings)
        for column, place in changes:
            if column.kind == "outcome_code":
                _judge_difference(plan, record, column, cell(row, place), findings)
            elif column.target in results:
                _judge_outcome(found, plan, record, column, cell(row, place), results, findings)


def _as_truth(found: Recognised, text: str) -> str:
    if text == found.layout.yes:
        return "yes"
    if text == found.layout.no:
        return "no"
    folded = fold(whole_number(text))
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


def _judge_difference(
    plan: PlanRows, record: Record, column: Column, text: str, findings: Findings
) -> None:
    """The number that stands beside the change: the later completion's code less the earlier."""
    between = difference(plan.instrument, record.values, column.target)
    published = whole_number(text)
    if between is None or not published.lstrip("-").isdecimal() or int(published) == between:
        return
    findings.add(
        "change-disagrees",
        f"{plan.name} {plan.number}, commitment {record.fields.get('number', '')}: {column.name} "
        f"is published as {text}, the codes of the two completions give {between}.",
        "The computed difference is taken; the published one is kept with the table.",
        row=record.row, column=column.name, before=text, after=str(between),
    )  # fmt: skip


def diagnose_words(found: Recognised, body: Body, findings: Findings) -> None:
    """The words for nothing, kept apart: one finding for each word and column."""
    nothing = {*found.layout.states, "none", "unclear", "withdrawn", "unknown", "none specified"}
    for key, column in found.layout.of_kind("field", "label", "number", "evidence"):
        if key not in found.places or column.target in ("number", "plan", "member", "year"):
            continue
        cells = body.column(found.places[key])
        words = Counter([word for word in cells if len(word) < _LONGEST_WORD])
        for word, count in words.items():
            if fold(word) in nothing:
                findings.add(
                    "words-for-nothing",
                    f"{count:,} cells say “{word}”.",
                    _what_becomes(found, column, word),
                    column=key,
                    severity="note",
                    before=word,
                )


def diagnose_doubtful(found: Recognised, body: Body, findings: Findings) -> None:
    """Labels that share only the code of the value they are read as."""
    for key, column in found.layout.of_kind("label"):
        if key not in found.places:
            continue
        for spelling in found.layout.scales[column.scale].spellings:
            for word in spelling.doubtful:
                count = sum(fold(text) == fold(word) for text in body.column(found.places[key]))
                if count:
                    findings.add(
                        "label-read-as",
                        f"{count} cells say “{word}”, which the table codes as {spelling.label}.",
                        f"They are read as {spelling.label}; the words are kept with the table.",
                        column=key,
                    )


def _what_becomes(found: Recognised, column: Column, word: str) -> str:
    if column.kind in ("field", "evidence"):
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
