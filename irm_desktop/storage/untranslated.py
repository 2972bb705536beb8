"""Which texts of a report are written in one language and not yet in another."""

from collections.abc import Iterator

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.records import Untranslated
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.storage.report_choice import chosen_kind, own_assessment
from irm_desktop.storage.report_commitments import Passages
from irm_desktop.storage.report_data import PlanData
from irm_desktop.storage.report_words import Words


def untranslated(
    library: InstrumentLibrary, data: PlanData, kind: str, language: str, other: str
) -> tuple[Untranslated, ...]:
    """Sections first, then the texts about each commitment. Raises NotFound for no such report."""
    found = chosen_kind(data, library.by_id[data.plan.instrument], kind)
    return tuple(_texts(found, data, language, other))


def _texts(kind: ReportKind, data: PlanData, language: str, other: str) -> Iterator[Untranslated]:
    words = Words(language)
    names = {"language": words.language_name(language), "other": words.language_name(other)}
    assessment = own_assessment(kind, data).id
    here, there = (Passages(data, assessment, one) for one in (language, other))

    def is_open(subject: str, section: str) -> bool:
        written = there.find(subject, section) is not None
        return written and here.find(subject, section) is None

    for section in kind.sections:
        if is_open(data.plan.id, section.id):
            told = words.say("untranslated_section", name=section.label(language), **names)
            yield Untranslated(section.id, "plan", data.plan.id, told)
    for commitment in data.commitments:
        for passage in kind.passages:
            if is_open(commitment.id, passage.id):
                number = commitment.number or commitment.title
                name = passage.label(language)
                told = words.say("untranslated_passage", name=name, number=number, **names)
                yield Untranslated(passage.id, "commitment", commitment.id, told)
