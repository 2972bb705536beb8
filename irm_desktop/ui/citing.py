"""The note that the report will print for a source, for the window: words of one's language."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from irm_desktop import paths
from irm_desktop.domain.citation import FILE as FORMS
from irm_desktop.domain.citation import CitationForms, Citations, HeldInterview, load_citation_forms
from irm_desktop.domain.consent import FILE as CONSENTS
from irm_desktop.domain.consent import Consents, load_consents
from irm_desktop.domain.records import PartialDate
from irm_desktop.ui.dates import date_words

if TYPE_CHECKING:
    from irm_desktop.domain.evidence_records import Source
    from irm_desktop.storage.workspace import Workspace

_MARKS = re.compile(r"(?<!\\)\*|\\(?=[^\w\s])")  # emphasis, and what escapes a mark


@cache
def _forms() -> CitationForms:
    return load_citation_forms(paths.resources() / FORMS)


@cache
def _consents() -> Consents:
    return load_consents(paths.resources() / CONSENTS)


def note_text(workspace: Workspace, source: Source, language: str) -> str:
    """The text of the note that cites a source, without the marks of Markdown."""

    def date(of: PartialDate) -> str:
        return date_words(of, language)

    held = _held(workspace, source) if source.kind == "interview" else None
    return _MARKS.sub("", Citations(_forms(), language, date).of_source(source, held))


def _held(workspace: Workspace, source: Source) -> HeldInterview | None:
    """The interview that a source stands for, as the consent to it allows it to be cited."""
    found = next((one for one in workspace.interviews() if one.source_id == source.id), None)
    if found is None:
        return None
    people = {one.id: one for one in workspace.people()}
    spoke = tuple(people[one] for one in found.people if one in people)
    return HeldInterview(found, spoke, _consents().of(found.consent))
