"""The block of a commitment in the preview: text as printed, facts, grid, passages, milestones."""

from collections.abc import Callable, Iterator

from irm_desktop.domain.report import Report, ReportCommitment
from irm_desktop.export.html_text import HtmlText, escaped

Caption = Callable[[str, str], str]


class CommitmentHtml:
    """Writes the commitments of one report."""

    def __init__(self, report: Report, text: HtmlText, caption: Caption) -> None:
        self._words = report.terms
        self._text = text
        self._caption = caption

    def parts(self, commitment: ReportCommitment, level: int) -> Iterator[tuple[str, str]]:
        """(section of the passage, HTML): what stands before the first passage is `head`, the
        milestones are `milestones`."""
        below = f"h{level + 1}"
        head = "".join(self._head(commitment, below))
        if head:
            yield "head", head
        for passage in commitment.passages:
            if passage.markdown.strip():
                html = self._text.passage(passage.markdown)
                if passage.heading:
                    html = self._text.line(passage.heading, "", below) + html
                yield passage.section, html
        milestones = self._milestones(commitment)
        if milestones:
            yield "milestones", milestones

    def _head(self, commitment: ReportCommitment, below: str) -> Iterator[str]:
        line, words = self._text.line, self._words
        if commitment.text.strip():
            yield line(words["commitment_text"], "", below)
            for part in commitment.text.strip("\n").split("\n\n"):
                if part.strip():
                    yield line(part, "printed")
        for label, value in commitment.facts:
            if value:
                yield self._fact(label, value)
        if commitment.star_note:
            yield self._fact(words["editorial_note"], commitment.star_note)
        if commitment.status:
            yield self._fact(words["status"], " · ".join(commitment.status))
        if commitment.grid.groups and commitment.grid.rows:
            yield self._caption("table", f"{words['overview_of']} {commitment.number}")
            yield f'<p class="figure"><img src="grid:{commitment.id}"/></p>'

    def _fact(self, label: str, value: str) -> str:
        shown = f"{label}{self._words['colon']}"
        inner = f"<b>{escaped(shown)}</b> {escaped(value)}"
        return self._text.line(shown, "fact", "p", inner)

    def _milestones(self, commitment: ReportCommitment) -> str:
        if not commitment.milestones:
            return ""
        words = self._words
        asked = dict.fromkeys(
            (rating.indicator, rating.label)
            for one in commitment.milestones
            for rating in one.ratings
        )
        dates = [
            (words[key], texts)
            for key, texts in (
                ("start_date", [one.start for one in commitment.milestones]),
                ("end_date", [one.end for one in commitment.milestones]),
            )
            if any(texts)
        ]
        head = [words["number"], words["milestone"], *(label for label, _ in dates)]
        rows = [[escaped(text) for text in (*head, *(label for _, label in asked))]]
        for at, one in enumerate(commitment.milestones):
            values = {rating.indicator: rating.value_label for rating in one.ratings}
            row = [one.number, one.title, *(texts[at] for _, texts in dates)]
            row += [values.get(indicator, "") for indicator, _ in asked]
            rows.append([escaped(text) for text in row])
        weights = [0.8, 4.6, *[1.7] * len(dates), *[1.6] * len(asked)]
        caption = self._caption("table", f"{words['milestones_of']} {commitment.number}")
        return caption + self._text.table(rows, weights=weights)
