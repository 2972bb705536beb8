"""Edits a document as a person would in LibreOffice: through the commands of its menus.

Runs with the system's Python, which has `uno` (Debian: python3-uno), and needs nothing of this
project. Reads a JSON list of jobs on standard input: `open` and `save` are paths, `steps` a list of
[name, argument …]; what could not be done is told on standard error and ends with 1.

The steps are the methods of `Steps`, such as ["find", "March"], ["type", "April"], ["track", "on"].
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any  # whatever the office hands over

import uno  # type: ignore[import-not-found]
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]
from com.sun.star.connection import NoConnectException  # type: ignore[import-not-found]

FILTERS = {
    ".docx": "MS Word 2007 XML",
    ".odt": "writer8",
    ".rtf": "Rich Text Format",
    ".doc": "MS Word 97",
    ".xlsx": "Calc MS Excel 2007 XML",
    ".ods": "calc8",
}
_WAIT = 60  # seconds for the office to start


def value(name: str, what: object) -> Any:
    made = PropertyValue()
    made.Name, made.Value = name, what
    return made


class Office:
    """One LibreOffice of our own, with a profile of its own."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        pipe = f"irm{Path(self._folder.name).name}"
        profile = Path(self._folder.name).as_uri()
        self._process = subprocess.Popen(
            [
                "soffice",
                f"-env:UserInstallation={profile}",
                f"--accept=pipe,name={pipe};urp;",
                "--headless",
                "--norestore",
                "--nologo",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local
        )
        address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
        for _ in range(_WAIT * 5):
            try:
                self.context = resolver.resolve(address)
                break
            except NoConnectException:
                time.sleep(0.2)
        self.services = self.context.ServiceManager
        self.desktop = self.make("com.sun.star.frame.Desktop")
        self.dispatcher = self.make("com.sun.star.frame.DispatchHelper")

    def make(self, name: str) -> Any:
        return self.services.createInstanceWithContext(name, self.context)

    def call(self, document: Any, command: str, **arguments: object) -> None:
        frame = document.getCurrentController().getFrame()
        given = tuple(value(name, what) for name, what in arguments.items())
        self.dispatcher.executeDispatch(frame, f".uno:{command}", "", 0, given)

    def set_author(self, name: str) -> None:
        """The name that tracked changes and comments get."""
        provider = self.make("com.sun.star.configuration.ConfigurationProvider")
        place = (value("nodepath", "/org.openoffice.UserProfile/Data"),)
        data = provider.createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationUpdateAccess", place
        )
        given, _, family = name.partition(" ")
        data.setPropertyValue("givenname", given)
        data.setPropertyValue("sn", family)
        data.commitChanges()

    def open(self, path: str) -> Any:
        url = uno.systemPathToFileUrl(str(path))
        return self.desktop.loadComponentFromURL(url, "_blank", 0, ())

    def save(self, document: Any, path: str) -> None:
        kind = value("FilterName", FILTERS[Path(path).suffix])
        document.storeToURL(uno.systemPathToFileUrl(str(path)), (kind,))

    def close(self) -> None:
        try:
            self.desktop.terminate()
        except Exception:  # it has ended by itself
            self._process.kill()
        self._process.wait()
        self._folder.cleanup()


class Steps:
    """The steps of one job, on one open document."""

    def __init__(self, office: Office, document: Any) -> None:
        self.office, self.document = office, document
        self._label: Any = None  # after which texts are looked for

    def run(self, name: str, *arguments: Any) -> None:
        getattr(self, "do_" + name.replace("-", "_"))(*arguments)

    def _found(self, text: str, nth: int = 1) -> Any:
        """The text, the nth behind the label that was named."""
        search = self.document.createSearchDescriptor()
        search.SearchString, search.SearchCaseSensitive = text, True
        found = self._label
        for _ in range(nth):
            found = (
                self.document.findFirst(search)
                if found is None
                else self.document.findNext(found.getEnd(), search)
            )
            if found is None:
                raise LookupError(f"{text!r} is not in the document {nth} times")
        return found

    def do_in(self, code: str) -> None:
        """What follows is looked for behind the label with this code."""
        self._label = None
        self._label = self._found(f"[{code}]")

    def do_anywhere(self) -> None:
        self._label = None

    def do_end(self) -> None:
        """To the end of the paragraph."""
        self.office.call(self.document, "GoToEndOfPara")

    def do_select_paragraph(self) -> None:
        self.office.call(self.document, "GoToStartOfPara")
        self.office.call(self.document, "EndOfParaSel")

    def do_join(self) -> None:
        """Delete the mark of the paragraph that the cursor stands at the end of."""
        self.office.call(self.document, "GoToEndOfPara")
        self.office.call(self.document, "Delete")

    def do_author(self, name: str) -> None:
        self.office.set_author(name)

    def do_track(self, state: str) -> None:
        self.document.RecordChanges = state == "on"

    def do_find(self, text: str, nth: int = 1) -> None:
        self.document.getCurrentController().select(self._found(text, nth))

    def do_after(self, text: str, nth: int = 1) -> None:
        cursor = self.document.getCurrentController().getViewCursor()
        cursor.gotoRange(self._found(text, nth).getEnd(), False)

    def do_type(self, text: str) -> None:
        self.office.call(self.document, "InsertText", Text=text)

    def do_enter(self) -> None:
        self.office.call(self.document, "InsertPara")

    def do_delete(self) -> None:
        self.office.call(self.document, "Delete")

    def do_bold(self) -> None:
        self.office.call(self.document, "Bold")

    def do_cut(self) -> None:
        self.office.call(self.document, "Cut")

    def do_paste(self) -> None:
        self.office.call(self.document, "Paste")

    def do_comment(self, text: str) -> None:
        self.office.call(self.document, "InsertAnnotation", Text=text)

    def _comments(self) -> Iterator[Any]:
        fields = self.document.getTextFields().createEnumeration()
        while fields.hasMoreElements():
            one = fields.nextElement()
            if one.supportsService("com.sun.star.text.textfield.Annotation"):
                yield one

    def do_resolve(self, start: str) -> None:
        """The comment whose words begin so is resolved."""
        for one in self._comments():
            if one.Content.startswith(start):
                one.Resolved = True
                return
        raise LookupError(f"no comment begins {start!r}")

    def _sheet_cell(self, sheet: str, cell: str) -> Any:
        return self.document.Sheets.getByName(sheet).getCellRangeByName(cell)

    def do_cell(self, sheet: str, cell: str, text: str) -> None:
        """As typed: the program decides what it is."""
        controller = self.document.getCurrentController()
        controller.select(self._sheet_cell(sheet, cell))
        self.office.call(self.document, "EnterString", StringName=text)

    def do_formula(self, sheet: str, cell: str, text: str) -> None:
        """As in a cell that was no text before."""
        place = self._sheet_cell(sheet, cell)
        place.NumberFormat = 0
        place.setFormula(text)

    def do_number(self, sheet: str, cell: str, text: str) -> None:
        """As a program that takes digits for a number."""
        place = self._sheet_cell(sheet, cell)
        place.NumberFormat = 0
        place.setValue(float(text))

    def do_note(self, sheet: str, cell: str, text: str) -> None:
        place = self._sheet_cell(sheet, cell).getCellAddress()
        self.document.Sheets.getByName(sheet).Annotations.insertNew(place, text)

    def do_delete_row(self, sheet: str, row: int) -> None:
        self.document.Sheets.getByName(sheet).Rows.removeByIndex(row - 1, 1)

    def do_insert_row(self, sheet: str, row: int) -> None:
        self.document.Sheets.getByName(sheet).Rows.insertByIndex(row - 1, 1)

    def do_insert_column(self, sheet: str, column: int) -> None:
        self.document.Sheets.getByName(sheet).Columns.insertByIndex(column - 1, 1)

    def do_copy_row(self, sheet: str, row: int, to: int) -> None:
        page = self.document.Sheets.getByName(sheet)
        source = page.Rows.getByIndex(row - 1).getRangeAddress()
        page.copyRange(page.getCellByPosition(0, to - 1).getCellAddress(), source)

    def do_rename(self, sheet: str, name: str) -> None:
        self.document.Sheets.getByName(sheet).Name = name


def main() -> int:
    office = Office()
    failed = 0
    try:
        for job in json.load(sys.stdin):
            document = office.open(job["open"])
            steps = Steps(office, document)
            for step in job.get("steps", ()):
                try:
                    steps.run(*step)
                except Exception as error:
                    failed += 1
                    print(f"{job['save']}: {step}: {error}", file=sys.stderr)
            office.save(document, job["save"])
            document.close(True)
    finally:
        office.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
