"""Review copies made in memory from the Reports of the builders: no workspace is needed."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from irm_desktop import paths
from irm_desktop.domain.report import Report, ReportCommitment, ReportPassage, ReportRating
from irm_desktop.domain.report_terms import load_terms, terms_in
from irm_desktop.domain.review_codes import Codes
from irm_desktop.domain.review_copy import ReviewCopy, ThreadOut
from irm_desktop.domain.review_records import SentField, Snapshot
from irm_desktop.export.review_docx import ReviewWritten
from irm_desktop.export.rich import rich
from tests.export.report_builders import a_report

EXPORT = "5e17a0b2-0c4d-4e8f-9a6b-7c8d9e0f1a2b"
_FACTS = ("lead_institution", "supporting_institutions", "start", "end")


def a_review_copy(
    report: Report | None = None, threads: tuple[ThreadOut, ...] = (), **changed: object
) -> ReviewCopy:
    """Copy 2 of a report for the ministry, with all that a commitment, a section and a
    recommendation hold in fields."""
    report = _with_records(report or a_report(4))
    found = tuple(
        replace(one, place=place, rich=rich(one.text) if one.kind == "markdown" else ())
        for place, one in enumerate(_fields(report))
    )
    words = load_terms(paths.resources() / "reports/words/review.toml")
    copy = ReviewCopy(
        id=EXPORT,
        number=2,
        report=report,
        assessment_id="assessment",
        fields=found,
        recipient="Ministry of Finance",
        role="government",
        stage="pre_publication",
        at="2026-05-03T09:30:00Z",
        threads=threads,
        words={
            **terms_in(words, report.language),
            "due_date": "17 May 2026",
            "role_word": "Government",
        },
        due="2026-05-17",
    )
    return replace(copy, **changed)  # type: ignore[arg-type]


def a_discussed_copy(report: Report | None = None) -> ReviewCopy:
    """A copy that carries two threads: one at words of the first text, answered; one at the first
    rating, settled."""
    copy = a_review_copy(report)
    text = next(one for one in copy.fields if one.kind == "markdown" and one.text.strip())
    rating = next(one for one in copy.fields if one.kind == "choice")
    words = " ".join("".join(span.text for span in text.rich[0].spans[:1]).split()[:3])
    threads = (
        ThreadOut(
            "item-1",
            text.place,
            words,
            (
                ("Maija Virtanen", "2026-04-02T08:00:00Z", "Says who?\nPlease name them."),
                ("A. Researcher", "2026-04-09T16:20:05Z", "Named now & explained."),
            ),
        ),
        ThreadOut(
            "item-2", rating.place, "", (("Pekka", "2026-04-03T10:11:12Z", "Too low."),), True
        ),
    )
    return replace(copy, threads=threads)


def snapshot_of(copy: ReviewCopy, written: ReviewWritten) -> Snapshot:
    """What the workspace would keep of a written copy."""
    return Snapshot(
        fields=copy.fields,
        outside=written.outside,
        notes=written.notes,
        comments=written.comments,
    )


def record_id(number: int) -> str:
    """A record's id that is the same in every run."""
    return f"{number:08x}-aaaa-4bbb-8ccc-0123456789ab"


def _with_records(report: Report) -> Report:
    """The report with the ids of records at its texts, as a workspace gives them."""
    number = itertools.count(1000)

    def named(passages: tuple[ReportPassage, ...]) -> tuple[ReportPassage, ...]:
        return tuple(replace(one, id=record_id(next(number))) for one in passages)

    sections = [replace(one, passages=named(one.passages)) for one in report.sections]
    commitments = [replace(one, passages=named(one.passages)) for one in report.commitments]
    return replace(report, sections=tuple(sections), commitments=tuple(commitments))


def _fields(report: Report) -> Iterator[SentField]:
    codes = Codes()
    number = 0
    for section in report.sections:
        for passage in section.passages:
            number += 1
            yield _made(
                codes, f"P{number}", passage.section, "passage", passage.id, "text",
                section.title, "markdown", passage.markdown,
                subject_kind="plan", subject=report.plan_id, section=section.id,
            )  # fmt: skip
    for commitment in report.commitments:
        yield from _commitment(codes, commitment, report)
    for number, one in enumerate(report.recommendations, 1):
        about = {"subject_kind": "recommendation", "subject": record_id(2000 + number)}
        name = f"{report.terms['recommendation']} {number}"
        yield _made(
            codes, f"R{number}", "text", "recommendation", about["subject"], "text", name,
            "markdown", one.text, **about,
        )  # fmt: skip
        yield _made(
            codes, f"R{number}", "addressee", "recommendation", about["subject"], "addressee",
            f"{name}: {report.terms['addressee']}", "line", one.addressee, **about,
        )  # fmt: skip


def _commitment(codes: Codes, commitment: ReportCommitment, report: Report) -> Iterator[SentField]:
    code = f"C{commitment.number}"
    about = {"subject_kind": "commitment", "subject": commitment.id}
    yield _made(
        codes, code, "t", "commitment", commitment.id, "title", report.terms["title"], "line",
        commitment.title, **about,
    )  # fmt: skip
    for name, (label, value) in zip(_FACTS, commitment.facts, strict=False):
        kind = "date" if name in ("start", "end") else "line"
        yield _made(
            codes, code, name, "commitment", commitment.id, name, label, kind, value, **about
        )
    yield _made(
        codes, code, "text", "commitment", commitment.id, "text", report.terms["commitment_text"],
        "text", commitment.text, **about,
    )  # fmt: skip
    for rating in commitment.ratings:
        yield from _rating(codes, code, rating, about, report)
    for passage in commitment.passages:
        yield _made(
            codes, code, passage.section, "passage", passage.id, "text", passage.heading,
            "markdown", passage.markdown, **about, section=passage.section,
        )  # fmt: skip
    for place, milestone in enumerate(commitment.milestones, 1):
        if milestone.id:
            own = {"subject_kind": "milestone", "subject": milestone.id}
            for rating in milestone.ratings:
                yield from _rating(codes, f"{code}M{place}", rating, own, report)


def _rating(
    codes: Codes, code: str, rating: ReportRating, about: dict[str, str], report: Report
) -> Iterator[SentField]:
    """Value and reason; the scale is that of the codebook, where it has one."""
    record = f"{about['subject'][:8]}-{sum(rating.indicator.encode()):04x}-4000-8000-0000000000aa"
    values = next((e.values for e in report.codebook if e.indicator == rating.indicator), ())
    value = _made(
        codes, code, rating.indicator, "rating", record, "value", rating.label, "choice",
        rating.value, **about, indicator=rating.indicator,
    )  # fmt: skip
    choices = tuple((one[0], one[1]) for one in values) or ((rating.value, rating.value_label),)
    yield replace(value, shown=rating.value_label, choices=choices)
    yield replace(
        value, field="reason", kind="text", text=rating.reason, shown="", cell=2,
        label=f"{value.label}, {report.terms['reason'].lower()}",
    )  # fmt: skip


def _made(
    codes: Codes,
    going_by: str,
    of: str,
    entity: str,
    record: str,
    field: str,
    name: str,
    kind: str,
    text: str,
    **about: str,
) -> SentField:
    return SentField(
        -1, codes.code(going_by, of), 1, entity, record, field, kind, f"{going_by}: {name}", text,
        shown=text if kind in ("line", "date") else "", name=name, **about,  # type: ignore[arg-type]
    )  # fmt: skip
