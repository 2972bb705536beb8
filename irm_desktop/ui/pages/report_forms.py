"""The menu of the outline: sections hidden, renamed, moved, added; house forms chosen and kept.

What a person changes is kept as a house form, at once and as one step for undo. A report that
follows none gets one of its own, named after it.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from irm_desktop.domain.house_form import (
    HouseForm,
    Placed,
    arranged,
    form_from,
    stored_sections,
)
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.name import NameDialog
from irm_desktop.ui.pages import report_sections
from irm_desktop.ui.pages.report_contents import Key, ReportContents


class ReportForms(QObject):
    """Acts on the report of `contents`; `section_added` carries the id of a new section."""

    section_added = Signal(str)
    request_manage = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.contents: ReportContents | None = None

    @property
    def _page(self) -> QWidget | None:
        parent = self.parent()
        return parent if isinstance(parent, QWidget) else None

    # The menu

    def open_menu(self, key: Key, at: QPoint) -> None:
        menu = self.menu(key)
        menu.exec(at)
        menu.deleteLater()

    def menu(self, key: Key) -> QMenu:
        """What can be done with a part of the outline, and with the form of the report."""
        menu = QMenu(self._page)
        contents = self.contents
        if contents is None or contents.assessment is None:
            return menu
        if key[0] == "section":
            self._add_section_acts(menu, contents, key[1])
        after = key[1] if key[0] == "section" else ""
        self._add(menu, self.tr("Add a section …"), lambda: self._ask_new(after))
        self._add_hidden(menu, contents)
        menu.addSeparator()
        self._add_forms(menu, contents)
        self._add(menu, self.tr("Save as a house form …"), self._ask_name)
        manage = self._add(menu, self.tr("House forms …"), self.request_manage.emit)
        manage.setEnabled(bool(self._context.open_workspace.forms()))
        return menu

    def _add(self, menu: QMenu, text: str, work: Callable[[], object]) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _checked=False: work())
        return action

    def _add_section_acts(self, menu: QMenu, contents: ReportContents, name: str) -> None:
        placed = arranged(contents.standard, contents.form)
        section = contents.section(name)
        if section is None:
            return
        up = report_sections.moved(placed, name, -1)
        down = report_sections.moved(placed, name, 1)
        self._add(menu, self.tr("Rename …"), lambda: self._ask_title(name))
        title = section.label(contents.language)
        moved = self.tr("{title} moved").format(title=title)
        move = self._add(menu, self.tr("Move up"), lambda: self._keep(up, moved))
        move.setEnabled(up is not None)
        move = self._add(menu, self.tr("Move down"), lambda: self._keep(down, moved))
        move.setEnabled(down is not None)
        if section.own:
            without = report_sections.removed(placed, name)
            said = self.tr("{title} removed").format(title=title)
            self._add(menu, self.tr("Remove this section"), lambda: self._keep(without, said))
        else:
            self._add(menu, self.tr("Hide this section"), lambda: self.hide(name))

    def _add_hidden(self, menu: QMenu, contents: ReportContents) -> None:
        """The hidden sections, to be shown again."""
        placed = arranged(contents.standard, contents.form)
        gone = [one for one in placed if one.hidden]
        if not gone:
            return
        more = menu.addMenu(self.tr("Show again"))
        for one in gone:
            back = report_sections.hidden(placed, one.section.id, hide=False)
            label = one.section.label(contents.language)
            said = self.tr("{title} shown again").format(title=label)
            self._add(more, label, partial(self._keep, back, said))

    def _add_forms(self, menu: QMenu, contents: ReportContents) -> None:
        """The standard form and those of this kind of report; one is followed."""
        choice = menu.addMenu(self.tr("Form of this report"))
        group = QActionGroup(choice)
        forms = self._context.open_workspace.forms(contents.kind.id)
        followed = contents.form.id
        for form_id, name in (
            ("", self.tr("Standard form")),
            *((one.id, one.name) for one in forms),
        ):
            action = self._add(choice, name, partial(self.follow, form_id))
            action.setCheckable(True)
            action.setChecked(form_id == followed)
            group.addAction(action)

    # What a person does

    def follow(self, form_id: str) -> None:
        """Have the report follow a form; the standard one where it is empty."""
        contents = self.contents
        if contents is not None and contents.assessment is not None:
            fields = {"form": form_id}
            said = self.tr("Another form of the report chosen")
            record = contents.assessment.id
            self._context.operations.set_fields("assessment", record, fields, said=said)

    def _keep(self, placed: Sequence[Placed] | None, said: str) -> None:
        """Keep the sections as they are placed now; `said` tells what was done."""
        contents = self.contents
        if contents is None or placed is None:
            return
        form = form_from(contents.standard, placed, contents.form)
        self._save(form, contents.form.name or self._own_name(contents), contents.form.id, said)

    def _own_name(self, contents: ReportContents) -> str:
        """A name that no form of this kind has."""
        label = contents.standard.label(self._context.language)
        name = free = f"{contents.plan.key} {label}"
        taken = {one.name for one in self._context.open_workspace.forms(contents.kind.id)}
        number = 1
        while free in taken:
            number += 1
            free = f"{name} ({number})"
        return free

    def _save(self, form: HouseForm, name: str, form_id: str, said: str) -> bool:
        contents = self.contents
        if contents is None or contents.assessment is None:
            return False
        kind, sections = contents.kind.id, stored_sections(form)
        assessment = contents.assessment.id
        done = self._context.operations.add(
            lambda door: door.save_form(name, kind, sections, form_id, assessment_id=assessment),
            said,
        )
        return done is not None

    def hide(self, name: str) -> None:
        contents = self.contents
        if contents is not None:
            placed = arranged(contents.standard, contents.form)
            section = contents.section(name)
            title = section.label(contents.language) if section is not None else ""
            said = self.tr("{title} hidden").format(title=title) if title else ""
            self._keep(report_sections.hidden(placed, name, hide=True), said)

    def rename(self, name: str, title: str) -> str:
        """Another title in the language of the texts."""
        contents = self.contents
        if contents is not None:
            placed = arranged(contents.standard, contents.form)
            own = contents.standard, name, contents.language, title
            said = self.tr("Section renamed to {title}").format(title=title)
            self._keep(report_sections.renamed(placed, *own), said)
        return ""

    def add_section(self, title: str, after: str) -> str:
        """A section of one's own after another."""
        contents = self.contents
        if contents is not None:
            placed = arranged(contents.standard, contents.form)
            own = contents.standard, after, contents.language, title
            made, name = report_sections.added(placed, *own)
            self._keep(made, self.tr("Section {title} added").format(title=title))
            self.section_added.emit(name)
        return ""

    def save_as(self, name: str) -> str:
        """The form as it is now under another name; the report follows that."""
        contents = self.contents
        if contents is None:
            return ""
        forms = self._context.open_workspace.forms(contents.kind.id)
        if any(one.name.casefold() == name.casefold() for one in forms):
            return self.tr("There is a house form {name} for this report already.").format(
                name=name
            )
        self._save(contents.form, name, "", self.tr("House form {name} saved").format(name=name))
        return ""

    # Asking

    def _ask_title(self, name: str) -> None:
        contents = self.contents
        section = contents.section(name) if contents is not None else None
        if contents is None or section is None:
            return
        self._ask(
            self.tr("Rename the section"),
            self.tr("Rename"),
            self.tr("Title"),
            section.label(contents.language),
            lambda title: self.rename(name, title),
        )

    def _ask_new(self, after: str) -> None:
        self._ask(
            self.tr("Add a section"),
            self.tr("Add"),
            self.tr("Title"),
            "",
            lambda title: self.add_section(title, after),
        )

    def _ask_name(self) -> None:
        self._ask(
            self.tr("Save as a house form"),
            self.tr("Save"),
            self.tr("Name of the form"),
            "",
            self.save_as,
        )

    def _ask(
        self, title: str, act: str, caption: str, text: str, done: Callable[[str], str]
    ) -> None:
        NameDialog(title, act, caption, text, done, self._context.theme, self._page).open()
