"""The block of a commitment: text as printed, facts, grid, passages and milestones."""

from collections.abc import Sequence

from irm_desktop.domain.report import ReportCommitment, ReportMilestone
from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_body import Body
from irm_desktop.export.docx_grid import overview_grid
from irm_desktop.export.docx_tables import share, table
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.report_texts import heading_of
from irm_desktop.export.wordml import is_right_to_left, paragraph, run

# Characters that fit between the tabs of the style of facts.
_SHORT_LABEL, _SHORT_FACT = 26, 20


def add_commitments(
    body: Body, commitments: Sequence[ReportCommitment], options: ExportOptions, level: int
) -> None:
    """A block for each commitment, in the order of the report; `level` of their headings."""
    for index, commitment in enumerate(commitments, 1):
        _add_commitment(body, commitment, options, level)
        options.told(index, len(commitments))


def _add_commitment(
    body: Body, commitment: ReportCommitment, options: ExportOptions, level: int
) -> None:
    words = body.terms
    body.begin()
    body.heading(level, heading_of(commitment), commitment.id, star=commitment.starred)
    if commitment.text.strip():
        body.heading(level + 1, words["commitment_text"])
        _commitment_text(body, commitment.text)
    _facts(body, [fact for fact in commitment.facts if fact[1]])
    if commitment.star_note:
        body.facts(styles.EDITORIAL_NOTE, (words["editorial_note"], commitment.star_note))
    if commitment.status:
        body.facts(styles.STATUS, (words["status"], " · ".join(commitment.status)))
    grid = overview_grid(commitment.grid, f"{words['overview_of']} {commitment.number}", body.base)
    if grid:
        body.caption("table", f"{words['overview_of']} {commitment.number}")
        body.add(grid)
    if options.reasons:
        _reasons(body, commitment)
    for passage in commitment.passages:
        if body.says(passage.markdown):
            if passage.heading:
                body.heading(level + 1, passage.heading)
            body.passage(passage.markdown)
    _milestones(body, commitment)


def _facts(body: Body, facts: Sequence[tuple[str, str]]) -> None:
    """A line for each fact; two short ones in a row share a line."""
    place = 0
    while place < len(facts):
        pair = facts[place : place + 2]
        fits = all(len(label) <= _SHORT_LABEL and len(text) <= _SHORT_FACT for label, text in pair)
        line = pair if fits else pair[:1]
        body.facts(styles.FACT, *line)
        place += len(line)


def _commitment_text(body: Body, text: str) -> None:
    """The text as the plan printed it: no Markdown, only its own paragraphs and lines."""
    for part in text.strip("\n").split("\n\n"):
        if part.strip():
            base = is_right_to_left(part, body.base)
            body.add(paragraph(styles.COMMITMENT_TEXT, run(part, base=base), base))


def _reasons(body: Body, commitment: ReportCommitment) -> None:
    rated = [rating for rating in commitment.ratings if rating.value or rating.reason]
    if not rated:
        return
    words = body.terms
    title = f"{words['reasons_of']} {commitment.number}"
    rows = [[_head(body, words[key]) for key in ("indicator", "rating", "reason")]]
    rows += [
        [_cell(body, rating.label), _cell(body, rating.value_label), _cell(body, rating.reason)]
        for rating in rated
    ]
    body.caption("table", title)
    body.add(table(share([2.4, 1.8, 5]), rows, body.base, title))


def _milestones(body: Body, commitment: ReportCommitment) -> None:
    if not commitment.milestones:
        return
    words = body.terms
    title = f"{words['milestones_of']} {commitment.number}"
    indicators = list(
        dict.fromkeys(
            (rating.indicator, rating.label)
            for milestone in commitment.milestones
            for rating in milestone.ratings
        )
    )
    dated = any(milestone.start or milestone.end for milestone in commitment.milestones)
    head = [words["number"], words["milestone"]]
    head += [words["start_date"], words["end_date"]] if dated else []
    head += [label for _, label in indicators]
    rows = [[_head(body, text) for text in head]]
    for milestone in commitment.milestones:
        rows.append([_cell(body, text) for text in _line(milestone, indicators, dated)])
    weights = [0.8, 4.6, *([1.7, 1.7] if dated else []), *[1.6] * len(indicators)]
    body.caption("table", title)
    body.add(table(share(weights), rows, body.base, title))


def _line(
    milestone: ReportMilestone, indicators: Sequence[tuple[str, str]], dated: bool
) -> list[str]:
    values = {rating.indicator: rating.value_label for rating in milestone.ratings}
    line = [milestone.number, milestone.title]
    line += [milestone.start, milestone.end] if dated else []
    return line + [values.get(indicator, "") for indicator, _ in indicators]


def _head(body: Body, text: str) -> str:
    return paragraph(styles.TABLE_HEAD, run(text, base=body.base), body.base)


def _cell(body: Body, text: str) -> str:
    base = is_right_to_left(text, body.base)
    return paragraph(styles.TABLE_TEXT, run(text, base=base), base)
