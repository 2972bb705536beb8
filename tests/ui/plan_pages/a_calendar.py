"""A calendar with something of every kind in it, for the tests of what shows it."""

from irm_desktop.domain.plan_calendar import CalendarEntry, PlanCalendar, ReportStages
from irm_desktop.domain.records import PartialDate
from irm_desktop.domain.report_stages import STAGES, Requirement, StageState
from irm_desktop.domain.review_records import Returned, Sent, SentFile

TODAY = "2026-11-23"


def a_day(iso: str) -> PartialDate:
    return PartialDate(iso, iso)


def an_entry(kind: str, at: str, title: str, state: str, detail: str = "") -> CalendarEntry:
    return CalendarEntry(f"{kind}:{at}", kind, at, at or "", title, detail, state)


ENTRIES = (
    an_entry("cycle", "2024-01", "The plan begins", "past"),
    an_entry("sent", "2026-11-02", "Review copy 1 sent to the panel: Ana Torres", "past"),
    an_entry("due", "2026-11-19", "Answer to review copy 1 asked for: Ana Torres", "late"),
    an_entry("stage", TODAY, "Public comment: is to begin", "today"),
    an_entry("comment", "2026-12-07", "Public comment may end from this day", "coming"),
    an_entry("cycle", "", "The plan ends", "undated", "Its end is not known"),
)


def stages(now: str = "iep_review") -> tuple[StageState, ...]:
    """All stages of a report that is at `now`."""
    place = STAGES.index(now)
    made = []
    for number, stage in enumerate(STAGES):
        state = "done" if number < place else "now" if number == place else "later"
        asked = (
            Requirement("sent", "A review copy went to the panel.", True, "Number 1: Ana Torres."),
            Requirement("answered", "Every remark is answered.", False, "Without an answer: 3."),
            Requirement("comment_days", "It is open 14 days at least.", None, "No day is known."),
        )
        label = stage.replace("_", " ").capitalize()
        made.append(
            StageState(
                stage,
                f"Review: {label}",
                label,
                "What is done in it.",
                state,
                planned=a_day("2026-11-01") if state == "now" else PartialDate(),
                began=a_day("2026-10-01") if stage == "draft" else PartialDate(),
                published=(("es", a_day("2026-11-20")),) if stage == "public_comment" else (),
                requirements=asked if state == "now" else (),
            )
        )
    return tuple(made)


def a_calendar(plan_id: str, *assessments: str) -> PlanCalendar:
    """The reports of each assessment: the first at the panel, the others drafts."""
    reports = tuple(
        ReportStages(one, f"kind{place}", f"Report {place + 1}", stage, stages(stage))
        for place, one in enumerate(assessments)
        for stage in ["draft" if place else "iep_review"]
    )
    return PlanCalendar(plan_id, "en", TODAY, None, "The plan came late.", ENTRIES, reports)


def a_sent(number: int, plan_id: str, **more: object) -> Sent:
    facts: dict[str, object] = {
        "id": f"sent{number}",
        "plan_id": plan_id,
        "assessment_id": "a1",
        "report": "progress",
        "number": number,
        "language": "en",
        "stage": "iep_review",
        "role": "iep",
        "recipient": "Ana Torres",
        "at": f"2026-11-0{number}T10:00:00.000Z",
        "by": "Ben",
        "files": (SentFile("docx", f"ES-2 copy {number}.docx", "00"),),
        "field_count": 12,
        "due": "2026-11-19",
        **more,
    }
    return Sent(**facts)  # type: ignore[arg-type]


def a_return(sent: Sent, name: str, remarks: int) -> Returned:
    return Returned(
        f"back-{name}", sent.id, sent.plan_id, name, "00", "docx",
        "2026-11-20T09:00:00.000Z", "Ben", remark_count=remarks,
    )  # fmt: skip
