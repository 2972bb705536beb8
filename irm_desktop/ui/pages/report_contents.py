"""What is written of one report, in every language, and how far each of its parts is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain.house_form import HouseForm, form_of, with_form
from irm_desktop.domain.records import ActionPlan, Assessment, Commitment, Recommendation
from irm_desktop.domain.report_kind import ReportKind, assessment_of
from irm_desktop.domain.report_parts import SectionKind
from irm_desktop.ui.markdown_counts import words_in

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change
    from irm_desktop.storage.workspace import Workspace

Key = tuple[str, str]  # kind (cover, section, commitment), and id
KEY_RECOMMENDATIONS = 5  # that the reports print
_FIELDS = ("text", "methodology", "commitments", "recommendations")  # sections one writes in


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the report in the outline. `words` is None where nothing is to be written.

    `state` is written, empty, missing, untranslated, or nothing where nothing is asked; `note` says
    it in a sentence. `level` is that of the heading; `under` is a commitment in its section.
    """

    key: Key
    title: str
    words: int | None = None
    target: int | None = None
    state: str = ""
    note: str = ""
    level: int = 1
    under: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """A text that is written in one language and not in another."""

    key: Key
    field: str
    words: str  # Completion of 8


def said(text: str) -> str:
    return QCoreApplication.translate("ReportContents", text)


class ReportContents:
    """The texts of one report. `language` is the one that is written in."""

    def __init__(
        self, workspace: Workspace, plan: ActionPlan, kind: ReportKind, language: str
    ) -> None:
        self.workspace = workspace
        self.plan, self.language = plan, language
        self.standard = self.kind = kind  # as it is shipped, and in the form that is followed
        self.form = HouseForm(kind.id)
        self.assessment: Assessment | None = None
        self.commitments: dict[str, Commitment] = {}
        self.recommendations: list[Recommendation] = []
        self.previous: list[Recommendation] = []
        self._texts: dict[tuple[str, str, str], str] = {}  # subject, section, language
        self._words: dict[str, int] = {}  # of a text, counted once
        self.read()

    # Reading

    def read(self) -> None:
        """Everything again."""
        self.read_records()
        self._texts.clear()
        if self.assessment is not None:
            for passage in self.workspace.written_passages(self.assessment.id):
                key = passage.subject_id, passage.section, passage.language
                self._texts[key] = passage.text

    def read_records(self) -> None:
        """Plan, commitments and recommendations; the texts stay."""
        workspace, plan = self.workspace, self.plan
        self.plan = workspace.plan(plan.id)
        self.assessment = assessment_of(self.standard, workspace.assessments(plan.id))
        self._read_form()
        found = workspace.commitments(plan.id)
        self.commitments = {one.id: one for one in found}
        self.recommendations = self._of_report(workspace.recommendations(plan.id))
        self.previous = self._of_report(workspace.recommendations(plan.id, previous=True))

    def _read_form(self) -> None:
        """The report in the house form that its assessment follows."""
        wanted = self.assessment.form if self.assessment is not None else ""
        forms = self.workspace.forms(self.standard.id) if wanted else ()
        found = next((one for one in forms if one.id == wanted), None)
        self.form = form_of(found) if found is not None else HouseForm(self.standard.id)
        self.kind = with_form(self.standard, self.form)

    def _of_report(self, found: list[Recommendation]) -> list[Recommendation]:
        """A recommendation belongs to the report it was written in; one of none to all."""
        known = ("", self.assessment.id if self.assessment is not None else "")
        return [one for one in found if one.assessment_id in known]

    def _read_texts(self, subject: str) -> None:
        if self.assessment is None:
            return
        for key in [key for key in self._texts if key[0] == subject]:
            del self._texts[key]
        for passage in self.workspace.passages(subject, self.assessment.id):
            self._texts[subject, passage.section, passage.language] = passage.text

    def update(self, change: Change) -> None:
        """Read again what the change concerns."""
        if change.entities & {"plan", "commitment", "assessment", "recommendation", "form"}:
            before = set(self.commitments)
            self.read_records()
            for subject in set(self.commitments) - before:
                self._read_texts(subject)
        if "passage" in change.entities:
            for subject in {self.plan.id, *self.commitments} & change.records:
                self._read_texts(subject)

    # Texts

    def text(self, subject: str, section: str, language: str = "") -> str:
        return self._texts.get((subject, section, language or self.language), "")

    def put(self, subject: str, section: str, language: str, text: str) -> None:
        """Remember what is being typed."""
        self._texts[subject, section, language] = text

    def subject(self, key: Key) -> tuple[str, str]:
        """Kind and id of what the texts of a part are about."""
        return ("commitment", key[1]) if key[0] == "commitment" else ("plan", self.plan.id)

    def fields(self, key: Key) -> tuple[str, ...]:
        """The sections of the passages that a part has, in their order."""
        if key[0] == "commitment":
            return tuple(one.id for one in self.kind.passages)
        section = self.section(key[1]) if key[0] == "section" else None
        return (section.id,) if section is not None and section.kind in _FIELDS else ()

    def section(self, name: str) -> SectionKind | None:
        return next((one for one in self.kind.sections if one.id == name), None)

    def _count(self, text: str) -> int:
        if text not in self._words:
            self._words[text] = words_in(text)
        return self._words[text]

    def words(self, key: Key, language: str = "") -> int:
        """Words written in a part, recommendations among them."""
        _, subject = self.subject(key)
        count = sum(self._count(self.text(subject, one, language)) for one in self.fields(key))
        section = self.section(key[1]) if key[0] == "section" else None
        if section is not None and section.kind == "recommendations":
            count += sum(self._count(one.text) for one in self.recommendations)
        return count

    def _other_languages(self, key: Key, field: str) -> list[str]:
        """Languages in which a text is written while it is not in the report's."""
        _, subject = self.subject(key)
        if self.text(subject, field).strip():
            return []
        return [
            language
            for (own, section, language), text in self._texts.items()
            if (own, section) == (subject, field) and text.strip()
        ]

    # The outline

    def parts(self) -> list[Part]:
        """The parts of the report in their order, each with its state."""
        found = [self._cover()]
        listed = False
        for section in self.kind.sections:
            found.append(self._section_part(section))
            if section.kind == "commitments" and self.kind.passages and not listed:
                listed = True  # a report may group them; one writes about each once
                found.extend(self._commitment_part(one) for one in self.commitments.values())
        return found

    @property
    def total(self) -> int:
        """Words of the whole report."""
        keys = [("section", section.id) for section in self.kind.sections]
        keys += [("commitment", one) for one in self.commitments]
        return sum(self.words(key) for key in keys)

    def _cover(self) -> Part:
        there = self.assessment is not None and bool(self.assessment.researcher.strip())
        note = "" if there else said("The researcher is not named.")
        return Part(("cover", ""), said("Cover"), None, None, "" if there else "missing", note)

    def _section_part(self, section: SectionKind) -> Part:
        key = ("section", section.id)
        title = f"{section.number} {section.label(self.language)}".strip()
        if section.kind in ("at_a_glance", "codebook"):
            note = said("Made from the ratings.")
            return Part(key, title, None, None, "", note, section.level)
        if section.kind == "commitments":
            words = sum(self.words(("commitment", one)) for one in self.commitments)
            words += self.words(key)
            state = "" if words or not self.kind.passages else "empty"
            return Part(
                key, title, words or None if not state else 0, None, state, "", section.level
            )
        if section.kind == "recommendations":
            return self._recommendations_part(section, title)
        words = self.words(key)
        state, note = self._state(key, section.id)
        made = bool(section.text or section.tables or section.kind == "methodology")
        asked = section.required and not made
        if state == "empty" and not asked:
            state, note = "", said("Nothing need be written here.")
        shown = words if words or state else None
        return Part(key, title, shown, section.words, state, note, section.level)

    def _state(self, key: Key, field: str) -> tuple[str, str]:
        _, subject = self.subject(key)
        if self.text(subject, field).strip():
            return "written", ""
        if self._other_languages(key, field):
            return "untranslated", said("Written in another language, not yet in this one.")
        return "empty", said("Nothing is written yet.")

    def _recommendations_part(self, section: SectionKind, title: str) -> Part:
        key, count = ("section", section.id), len(self.recommendations)
        state, note = "written", ""
        weak = [one for one in self.recommendations if not one.text.strip()]
        if not count:
            state, note = "empty", said("There is no recommendation yet.")
        elif weak or any(not one.addressee.strip() for one in self.recommendations):
            state, note = "missing", said("A recommendation lacks its text or its addressee.")
        return Part(key, title, self.words(key), section.words, state, note, section.level)

    def _commitment_part(self, one: Commitment) -> Part:
        key = ("commitment", one.id)
        states = [(one, self._state(key, one.id)[0]) for one in self.kind.passages]
        missing = [
            passage.label(self.language)
            for passage, state in states
            if passage.required and state == "empty"
        ]
        foreign = [
            passage.label(self.language) for passage, state in states if state == "untranslated"
        ]
        words = self.words(key)
        state, note = "written", ""
        if foreign:
            state = "untranslated"
            note = said("Not yet in this language: {names}.").format(names=", ".join(foreign))
        elif missing:
            state = "missing" if words else "empty"
            note = said("Still to be written: {names}.").format(names=", ".join(missing))
        targets = [passage.words or 0 for passage in self.kind.passages if passage.required]
        target = sum(targets) or None
        title = f"{one.number}  {one.shown_title}"
        return Part(key, title, words, target, state, note, 2, under=True)

    def gaps(self, other: str) -> list[Gap]:
        """What is written in the report's language and not yet in `other`."""
        return list(self._gaps(other))

    def _gaps(self, other: str) -> Iterator[Gap]:
        for section in self.kind.sections:
            key = ("section", section.id)
            for field in self.fields(key):
                if self._is_gap(self.plan.id, field, other):
                    title = f"{section.number} {section.label(self.language)}".strip()
                    yield Gap(key, field, title)
        for one in self.commitments.values():
            for passage in self.kind.passages:
                if self._is_gap(one.id, passage.id, other):
                    words = said("{passage} of {number}").format(
                        passage=passage.label(self.language), number=one.number or one.shown_title
                    )
                    yield Gap(("commitment", one.id), passage.id, words)

    def _is_gap(self, subject: str, field: str, other: str) -> bool:
        here, there = self.text(subject, field), self.text(subject, field, other)
        return bool(here.strip()) and not there.strip()
