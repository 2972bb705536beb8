"""The block of a commitment: text as printed, facts, grid, passages and milestones."""

from collections.abc import Sequence

from irm_desktop.domain.report import ReportCommitment, ReportMilestone, ReportPassage
from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_body import Body
from irm_desktop.export.docx_grid import overview_grid
from irm_desktop.export.docx_tables import TEXT_WIDTH, room_for, share, table
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.report_texts import heading_of
from irm_desktop.export.wordml import is_right_to_left, paragraph, run

# Characters that fit between the tabs of the style of facts.
_SHORT_LABEL, _SHORT_FACT = 26, 20
_NUMBER, _DATE, _RATING = 700, 2200, 1500  # twips of columns of milestones, of a date at most


def add_commitments(
    body: Body, commitments: Sequence[ReportCommitment], options: ExportOptions, level: int
) -> None:
    """A block for each commitment, in the order of the report; `level` of their headings."""
    for index, commitment in enumerate(commitments, 1):
        add_commitment(body, commitment, options, level)
        options.told(index, len(commitments))


def add_commitment(
    body: Body, commitment: ReportCommitment, options: ExportOptions, level: int
) -> None:
    words = body.terms
    add_commitment_heading(body, commitment, level)
    if commitment.text.strip():
        body.heading(level + 1, words["commitment_text"])
        body.plain_text(commitment.text, styles.COMMITMENT_TEXT)
    more = bool(commitment.star_note or commitment.status)
    _facts(body, [fact for fact in commitment.facts if fact[1]], more=more)
    add_star_note(body, commitment)
    if commitment.status:
        body.facts(styles.STATUS, (words["status"], " · ".join(commitment.status)))
    add_overview(body, commitment)
    if options.reasons:
        _reasons(body, commitment)
    add_commitment_passages(body, commitment.passages, level + 1)
    add_milestones(body, commitment)


def add_commitment_heading(body: Body, commitment: ReportCommitment, level: int) -> None:
    body.begin()
    body.heading(level, heading_of(commitment), commitment.id, star=commitment.starred)


def add_commitment_passages(body: Body, passages: Sequence[ReportPassage], level: int) -> None:
    """The texts about a commitment under their headings; `level` of these."""
    for passage in passages:
        if body.says(passage.markdown):
            if passage.heading:
                body.heading(level, passage.heading)
            body.passage(passage.markdown)


def add_star_note(body: Body, commitment: ReportCommitment) -> None:
    if commitment.star_note:
        words = body.terms["editorial_note"]
        body.facts(styles.EDITORIAL_NOTE, (words, commitment.star_note))


def add_overview(body: Body, commitment: ReportCommitment) -> None:
    """The grid of all values with the marks of those that were given."""
    title = f"{body.terms['overview_of']} {commitment.number}"
    grid = overview_grid(commitment.grid, title, body.base)
    if grid:
        body.caption("table", title)
        body.add(grid)


def _facts(body: Body, facts: Sequence[tuple[str, str]], *, more: bool) -> None:
    """The lines of the facts; with `more` after them, the last is kept with it."""
    lines = _fact_lines(facts)
    for place, line in enumerate(lines, 1):
        body.facts(styles.FACT if more or place < len(lines) else styles.FACT_LAST, *line)


def _fact_lines(facts: Sequence[tuple[str, str]]) -> list[Sequence[tuple[str, str]]]:
    """A line for each fact; two short ones in a row share a line, the last two first: these are
    the dates."""
    lines: list[Sequence[tuple[str, str]]] = []
    end = len(facts)
    while end:
        pair = facts[max(0, end - 2) : end]
        fits = all(len(label) <= _SHORT_LABEL and len(text) <= _SHORT_FACT for label, text in pair)
        lines.append(pair if fits else pair[-1:])
        end -= len(lines[-1])
    return lines[::-1]


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


def add_milestones(body: Body, commitment: ReportCommitment) -> None:
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
    dates = [
        (words[key], texts)
        for key, texts in (
            ("start_date", [milestone.start for milestone in commitment.milestones]),
            ("end_date", [milestone.end for milestone in commitment.milestones]),
        )
        if any(texts)
    ]
    head = [words["number"], words["milestone"]]
    head += [label for label, _ in dates] + [label for _, label in indicators]
    rows = [[_head(body, text) for text in head]]
    for place, milestone in enumerate(commitment.milestones):
        line = [milestone.number, milestone.title, *(texts[place] for _, texts in dates)]
        rows.append([_cell(body, text) for text in line + _values(milestone, indicators)])
    widths = _milestone_widths([texts for _, texts in dates], len(indicators))
    body.caption("table", title)
    body.add(table(widths, rows, body.base, title))


def _values(milestone: ReportMilestone, indicators: Sequence[tuple[str, str]]) -> list[str]:
    values = {rating.indicator: rating.value_label for rating in milestone.ratings}
    return [values.get(indicator, "") for indicator, _ in indicators]


def _milestone_widths(dates: Sequence[Sequence[str]], ratings: int) -> list[int]:
    """Twips of the columns: a day stands on one line, and the title takes what is left."""
    others = [min(room_for(max(map(len, texts))), _DATE) for texts in dates] + [_RATING] * ratings
    return [_NUMBER, TEXT_WIDTH - _NUMBER - sum(others), *others]


def _head(body: Body, text: str) -> str:
    return paragraph(styles.TABLE_HEAD, run(text, base=body.base), body.base)


def _cell(body: Body, text: str) -> str:
    base = is_right_to_left(text, body.base)
    return paragraph(styles.TABLE_TEXT, run(text, base=base), base)
