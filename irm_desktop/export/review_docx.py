"""The review copy of a report as a Word file: the ordinary report, its texts and ratings in fields
that are found again when it comes back.

Nothing is set as a printer would: every text stands as the workspace holds it, because what comes
back is compared with it.
"""

import uuid
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from irm_desktop.domain.report import Report, ReportCommitment, ReportPassage, ReportSection
from irm_desktop.domain.review_copy import ReviewCopy
from irm_desktop.domain.review_records import SentComment
from irm_desktop.domain.sent_text import sent_paragraphs
from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_body import Body
from irm_desktop.export.docx_check import Wanted, check_texts, wanted_texts
from irm_desktop.export.docx_commitment import (
    add_commitment,
    add_commitment_heading,
    add_commitment_passages,
    add_milestones,
    add_overview,
    add_star_note,
)
from irm_desktop.export.docx_file import collector_waiting, content_of, new_body, write_checked
from irm_desktop.export.docx_front import add_cover, assembled, particulars, running_head
from irm_desktop.export.docx_package import Particulars
from irm_desktop.export.docx_report import PARTS, Parts, add_passages, add_sections
from irm_desktop.export.docx_threads import Threads
from irm_desktop.export.markdown import plain
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.report_texts import commitments_of, heading_of, words_of
from irm_desktop.export.review_docx_fields import Fields
from irm_desktop.export.review_docx_labels import (
    COMMITMENT,
    RECOMMENDATIONS,
    SECTION,
    Label,
    Labels,
)
from irm_desktop.export.review_docx_outside import outside_texts
from irm_desktop.export.rich import note_text
from irm_desktop.export.wordml import paragraph, run

_HOW = ("how_boxes", "how_tracked", "how_ratings", "how_back")


@dataclass(frozen=True, slots=True)
class ReviewWritten:
    """What the snapshot keeps of a written copy: the texts outside its fields, the Markdown of
    each note by its printed words, and the comments that went along."""

    outside: tuple[str, ...]
    notes: dict[str, str]
    comments: tuple[SentComment, ...]


def write_review_docx(
    copy: ReviewCopy, path: Path, options: ExportOptions | None = None
) -> ReviewWritten:
    """Write the copy beside `path`, read it back, then give it its name.

    Raises ExportFailed; `path` is then as it was.
    """
    with collector_waiting():
        return _Copy(copy, options or ExportOptions()).write(path)


class _Copy:
    """One copy while it is written."""

    def __init__(self, copy: ReviewCopy, options: ExportOptions) -> None:
        self._copy, self._report, self._words = copy, copy.report, copy.words
        self._options = replace(options, contents_field=False)
        self._labels = Labels(copy)
        self._threads = Threads(copy.threads, copy.report.right_to_left)
        self._shown: set[str] = set()  # commitments that stand further up
        self.body = self._new_body()
        self._fields = Fields(self.body, self._labels, self._threads, copy.words["ratings_of"])

    def write(self, path: Path) -> ReviewWritten:
        parts = Parts(
            self._passages,
            {
                **PARTS.kinds,
                "commitments": self._commitments,
                "recommendations": self._recommendations,
            },
        )
        add_sections(self.body, self._report, self._options, parts, self._labels.sections())
        self._left()
        self.body.add(_print(self._copy))
        write_checked(
            path,
            self._options,
            content_of(
                self.body,
                assembled(self.body, self._front(), self._options, styles.HEADINGS[0]),
                self._threads.parts(),
            ),
            self._particulars(),
            lambda file, form: check_texts(file, self._wanted(), form),
        )
        return self._read(path)

    def _new_body(self) -> Body:
        report = self._report
        # Without a language no mark of a note is moved behind its full stop.
        body = new_body(self._options, report.right_to_left, "", report.terms, report.citations)
        body.notes.apart = True
        return body

    def _front(self) -> Body:
        """The cover: which copy it is and for whom; on the page after it, how to review it."""
        copy, words = self._copy, self._words
        front = self._new_body()
        number = words["review_copy"].format(number=copy.number)
        facts = (
            (words["recipient"], copy.recipient),
            (words["role"], words["role_word"]),
            (words["due"], words["due_date"]),
        )
        add_cover(front, self._report, facts, number)
        code = f"[{self._fields.written[0].code}]" if self._fields.written else "[P1]"
        front.line(styles.TOC_HEADING, words["how"])
        rated = any(label.is_rating for label in self._fields.written)
        for key in _HOW:
            if rated or key != "how_ratings":
                front.line(styles.REVIEW_HOW, words[key].format(code=code))
        return front

    def _passages(
        self, body: Body, section: ReportSection, report: Report, options: ExportOptions
    ) -> None:
        """The texts that are no fields, as those that come with the kind of report; then fields."""
        labels = self._labels.take((SECTION, section.id))
        rest = _without(labels, section.passages)
        add_passages(body, replace(section, passages=rest), report, options)
        self._fields.add(labels)

    def _commitments(
        self, body: Body, section: ReportSection, report: Report, options: ExportOptions
    ) -> None:
        level = section.level + 1
        shown = commitments_of(section, report)
        for index, commitment in enumerate(shown, 1):
            self._commitment(commitment, level)
            options.told(index, len(shown))

    def _commitment(self, commitment: ReportCommitment, level: int) -> None:
        """Heading and fields; a commitment that stands further up is only named."""
        labels = self._labels.take((COMMITMENT, commitment.id))
        if commitment.id in self._shown:
            add_commitment_heading(self.body, commitment, level)
            self.body.line(styles.NOTE, self._words["stands_above"])
            return
        self._shown.add(commitment.id)
        if not labels:
            add_commitment(self.body, commitment, self._options, level)
            return
        add_commitment_heading(self.body, commitment, level)
        add_star_note(self.body, commitment)
        self._fields.add(labels, commitment.number)
        if not any(label.is_rating for label in labels):
            add_overview(self.body, commitment)
        add_commitment_passages(self.body, _without(labels, commitment.passages), level + 1)
        if not any(label.first.subject_kind == "milestone" for label in labels):
            add_milestones(self.body, commitment)

    def _recommendations(
        self, body: Body, section: ReportSection, report: Report, options: ExportOptions
    ) -> None:
        labels = self._labels.take((RECOMMENDATIONS, ""))
        if labels:
            self._fields.add_each(labels)
        else:
            PARTS.kinds["recommendations"](body, section, report, options)

    def _left(self) -> None:
        """Fields of what has no place of its own in this report."""
        names = {one.id: heading_of(one) for one in self._report.commitments}
        order = {one.id: place for place, one in enumerate(self._report.commitments)}
        places = sorted(self._labels.left(), key=lambda place: order.get(place[1], -1))
        if places:
            self.body.begin()
            self.body.heading(1, self._words["further"], "s_further")
        for place in places:
            labels = self._labels.take(place)
            if place[0] == COMMITMENT:
                self.body.heading(2, names.get(place[1], labels[0].subject), place[1])
                self._fields.add(labels)
            else:
                self._fields.add_each(labels)

    def _particulars(self) -> Particulars:
        copy, report = self._copy, self._report
        about = particulars(report, self._options)
        number = self._words["review_copy"].format(number=copy.number)
        state = " · ".join(part for part in (number, copy.recipient) if part)
        return replace(
            about,
            header=running_head(report, state),
            identifier=f"irm:{report.workspace_id}/{copy.id}",
            custom={**about.custom, "irm.export": copy.id},
            update_fields=False,
            tracked=True,
        )

    def _wanted(self) -> Wanted:
        """Every field as it is in the copy, at its label, in the order of the document."""
        texts: list[str] = []
        for label in self._fields.written:
            texts.append(f"{label.words} [{label.code}]")
            for one in label.fields:
                if one.kind == "markdown":
                    texts.append(words_of(self.body.blocks(one.text)))
                else:
                    texts += sent_paragraphs(one)
        return wanted_texts(texts, [plain(spans) for _, spans in self.body.notes.marked])

    def _read(self, file: Path) -> ReviewWritten:
        notes = self.body.notes
        by_number = {
            str(number): note_text(note) for number, (note, _) in enumerate(notes.marked, 1)
        }
        with zipfile.ZipFile(file) as package:
            outside = outside_texts(package.read("word/document.xml"), by_number)
        return ReviewWritten(outside, notes.markdown, tuple(self._threads.sent))


def _without(
    labels: Sequence[Label], passages: Sequence[ReportPassage]
) -> tuple[ReportPassage, ...]:
    """The texts that stand in no field."""
    records = {one.record for label in labels for one in label.fields}
    return tuple(one for one in passages if one.id not in records)


def _print(copy: ReviewCopy) -> str:
    """The line at the end that says which export this is, for a file that lost its properties."""
    text = f"IRM review copy {copy.number} · export {uuid.UUID(copy.id).hex}"
    return paragraph(styles.NOTE, run(text))
