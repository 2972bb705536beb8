"""From rows to a review copy: the report with its fields, imported with the first copy."""

from datetime import date
from functools import cache

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.report_terms import load_terms, terms_in
from irm_desktop.domain.review_copy import ReviewCopy
from irm_desktop.storage.report_choice import REPORTS, chosen_kind, own_assessment
from irm_desktop.storage.report_data import PlanData
from irm_desktop.storage.report_query import make_report
from irm_desktop.storage.report_words import Words
from irm_desktop.storage.review_fields import Heads, sent_fields
from irm_desktop.storage.stage_dates import stages

WORDS = REPORTS / "words" / "review.toml"


@cache
def _words() -> dict[str, dict[str, str]]:
    return load_terms(WORDS)


def make_copy(
    workspace_id: str,
    library: InstrumentLibrary,
    data: PlanData,
    kind: str,
    language: str,
    today: date,
    role: str = "",
    due: str = "",
    heads: Heads | None = None,
) -> ReviewCopy:
    """The copy with all that follows from the plan; who gets it and when is left open. `due` is an
    ISO date; the words have it, and the role of who gets the copy, as the language says them.
    `heads` are the journal's, of a copy that is to go out.

    Raises NotFound where the instrument has no such report.
    """
    instrument = library.by_id[data.plan.instrument]
    found = chosen_kind(data, instrument, kind)
    report = make_report(workspace_id, library, data, kind, language, today)
    assessment = own_assessment(found, data)
    return ReviewCopy(
        id="",
        number=0,
        report=report,
        assessment_id=assessment.id,
        fields=sent_fields(report, found, instrument, data, heads or {}),
        recipient="",
        role=role,
        stage=assessment.stage,
        at="",
        words={
            **terms_in(_words(), language),
            "role_word": stages().say(f"role_{role}", language) if role else "",
            "due_date": Words(language).iso_date(due) if due else "",
        },
        due=due,
    )
