"""House forms: what an office's report has otherwise than the standard one.

A form adds, hides, renames and moves sections of one kind of report. It is kept as the list of what
it says, not as a copy of the kind: a section that the kind gets later takes its place after the one
it follows there, and what the kind has no more is kept in the form and ignored.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from irm_desktop.domain.instrument import Labels
from irm_desktop.domain.records import StoredForm
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.domain.report_parts import SectionKind
from irm_desktop.domain.section_numbers import manner_of, renumbered
from irm_desktop.domain.text import fold

OWN = "own."  # begins the ids of sections that a form adds


@dataclass(frozen=True, slots=True)
class FormSection:
    """What a form says of a section; what is empty is as the standard report has it.

    `level`, `hint` and `numbered` count for sections of its own alone.
    """

    id: str
    labels: Labels = field(default_factory=dict)
    hidden: bool = False
    words: int | None = None
    level: int = 1
    hint: Labels = field(default_factory=dict)
    numbered: bool = True

    @property
    def is_own(self) -> bool:
        return self.id.startswith(OWN)


@dataclass(frozen=True, slots=True)
class HouseForm:
    """The sections a form says something of, in its order. `kind` is the id of a report kind."""

    kind: str
    sections: tuple[FormSection, ...] = ()
    name: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A section at its place in a form, as an editor of forms shows it: the hidden ones too."""

    section: SectionKind
    hidden: bool = False


def with_form(kind: ReportKind, form: HouseForm) -> ReportKind:
    """The kind as the form has it: in its order, with its titles, without what it hides.

    A form of another kind, and one that says nothing, change nothing.
    """
    if form.kind != kind.id or not form.sections:
        return kind
    shown = tuple(one.section for one in arranged(kind, form) if not one.hidden)
    return replace(kind, sections=shown)


def arranged(kind: ReportKind, form: HouseForm) -> tuple[Placed, ...]:
    """Every section in the order of the form, the hidden ones too; those that are shown have the
    numbers they are printed with."""
    said = {one.id: one for one in form.sections} if form.kind == kind.id else {}
    known, manner = kind.section_by_id, manner_of(kind.sections)
    made = {
        name: _changed(known[name], said.get(name)) if name in known else _own(said[name], manner)
        for name in _order(kind, said)
    }
    hidden = {name for name in made if name in said and said[name].hidden}
    shown = renumbered([one for name, one in made.items() if name not in hidden], manner)
    made.update((one.id, one) for one in shown)
    return tuple(Placed(section, name in hidden) for name, section in made.items())


def _order(kind: ReportKind, said: Mapping[str, FormSection]) -> list[str]:
    """The sections a form lists, and each other one after the one it follows in the standard."""
    known = kind.section_by_id
    order = [name for name, one in said.items() if name in known or one.is_own]
    before = ""
    for section in kind.sections:
        if section.id not in order:
            order.insert(order.index(before) + 1 if before else 0, section.id)
        before = section.id
    return order


def _changed(section: SectionKind, said: FormSection | None) -> SectionKind:
    if said is None:
        return section
    labels = {**section.labels, **said.labels}
    return replace(section, labels=labels, words=said.words or section.words)


def _own(said: FormSection, manner: str) -> SectionKind:
    """A section that the form adds. A title in one language alone stands for all."""
    labels = dict(said.labels)
    labels.setdefault("en", next(iter(labels.values()), said.id.removeprefix(OWN)))
    return SectionKind(
        id=said.id,
        number=manner if said.numbered else "",
        labels=labels,
        kind="text",
        required=False,
        words=said.words,
        level=said.level,
        hint=dict(said.hint),
        own=True,
    )


def own_section(
    kind: ReportKind,
    labels: Labels,
    placed: Sequence[Placed],
    *,
    level: int = 1,
    words: int | None = None,
) -> SectionKind:
    """A new section with a title, to be put among `placed`; its id is made from the title."""
    title = fold(labels.get("en") or next(iter(labels.values()), ""))
    slug = "_".join("".join(c if c.isascii() and c.isalnum() else " " for c in title).split())
    name = free = f"{OWN}{slug or 'section'}"
    taken = {one.section.id for one in placed}
    number = 1
    while free in taken:
        number += 1
        free = f"{name}_{number}"
    return _own(FormSection(free, labels, words=words, level=level), manner_of(kind.sections))


def form_from(
    kind: ReportKind, placed: Sequence[Placed], before: HouseForm | None = None
) -> HouseForm:
    """The form that puts the sections as `placed`; `before` is what it was until now.

    It says as little as it can: only what differs, and the whole order where that does. A section
    of the kind that is not among `placed` stays where it is, and what `before` said of sections
    that the kind does not have is kept.
    """
    known = kind.section_by_id
    order = [one.section.id for one in placed]
    told = [_said(one, kind) for one in placed]
    if order == [name for name in known if name in order]:
        told = [one for one in told if one != FormSection(one.id)]
    before = before or HouseForm(kind.id)
    told += [one for one in before.sections if one.id not in known and not one.is_own]
    return replace(before, kind=kind.id, sections=tuple(told))


def _said(one: Placed, kind: ReportKind) -> FormSection:
    section = one.section
    standard = kind.section_by_id.get(section.id)
    if standard is None:
        return FormSection(
            section.id,
            dict(section.labels),
            one.hidden,
            section.words,
            section.level,
            dict(section.hint),
            bool(section.number) or not manner_of(kind.sections),
        )
    labels = {
        language: label
        for language, label in section.labels.items()
        if label != standard.labels.get(language)
    }
    words = section.words if section.words != standard.words else None
    return FormSection(section.id, labels, one.hidden, words)


def hidden_sentences(
    kind: ReportKind, form: HouseForm, words: Mapping[str, str], language: str = "en"
) -> tuple[str, ...]:
    """That the form hides what the standard report requires: a sentence for each such section.

    `words` are those of `words/tables.toml` in the language.
    """
    return tuple(
        words["hidden_section"].format(form=form.name, name=one.section.label(language))
        for one in arranged(kind, form)
        if one.hidden and one.section.required
    )


def form_of(stored: StoredForm) -> HouseForm:
    """A form as it was kept. What cannot be read of it is left out: a report can be made."""
    read = [_read(item) for item in stored.sections]
    sections = {one.id: one for one in read if one is not None}
    return HouseForm(stored.kind, tuple(sections.values()), stored.name, stored.id)


def stored_sections(form: HouseForm) -> tuple[dict[str, object], ...]:
    """The sections of a form as plain data for JSON; only what is said."""
    return tuple(_written(one) for one in form.sections)


def _written(section: FormSection) -> dict[str, object]:
    told: dict[str, object] = {"id": section.id}
    if section.labels:
        told["labels"] = dict(section.labels)
    if section.hidden:
        told["hidden"] = True
    if section.words is not None:
        told["words"] = section.words
    if section.is_own:
        told["level"] = section.level
        told["numbered"] = section.numbered
        if section.hint:
            told["hint"] = dict(section.hint)
    return told


def _read(item: Mapping[str, object]) -> FormSection | None:
    name, words, level = item.get("id"), item.get("words"), item.get("level")
    if not isinstance(name, str) or not name:
        return None
    return FormSection(
        id=name,
        labels=_labels(item.get("labels")),
        hidden=item.get("hidden") is True,
        words=words if isinstance(words, int) and words > 0 else None,
        level=2 if level == 2 else 1,
        hint=_labels(item.get("hint")),
        numbered=item.get("numbered") is not False,
    )


def _labels(found: object) -> dict[str, str]:
    if not isinstance(found, Mapping):
        return {}
    return {
        str(language): text
        for language, text in found.items()
        if isinstance(text, str) and text.strip()
    }
