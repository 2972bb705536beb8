"""The codes of Word's fields: what a field is made from is no text, what it shows is, but for
numbers of pages."""

import re
from dataclasses import dataclass, field

from lxml import etree

from irm_desktop.importing.returned_docx_package import W

_PAGES = re.compile(r"\s*(?:PAGE|NUMPAGES|PAGEREF|SECTIONPAGES|SECTION)\b", re.IGNORECASE)
_DDE = re.compile(r"\s*DDE(?:AUTO)?\b", re.IGNORECASE)
_LINKED = re.compile(r"\s*(?:INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT)\b", re.IGNORECASE)


@dataclass
class _Open:
    """A field that has begun. `choice` is what a list of choices stands at."""

    code: str = ""
    in_result: bool = False
    choice: str = ""
    has_result: bool = False


@dataclass
class FieldCodes:
    """The fields that are open while a text is walked. `notices` are codes of what they would
    have fetched."""

    notices: dict[str, None] = field(default_factory=dict)
    _open: list[_Open] = field(default_factory=list)

    def admits(self) -> bool:
        """Whether what comes now is text; if so, the innermost field has a result."""
        for one in self._open:
            if not one.in_result or self.is_page(one.code):
                return False
        if self._open:
            self._open[-1].has_result = True
        return True

    def is_page(self, code: str) -> bool:
        """Whether a field shows the number of a page. Says what else it would do."""
        if _DDE.match(code):
            self.notices["dde"] = None
        if _LINKED.match(code):
            self.notices["external-links"] = None
        return _PAGES.match(code) is not None

    def instruction(self, code: str) -> None:
        if self._open and not self._open[-1].in_result:
            self._open[-1].code += code

    def char(self, mark: etree._Element) -> str:
        """Begins, divides or ends a field. The text is what a list of choices stands at, where a
        program has made a form field of a control."""
        kind = mark.get(f"{W}fldCharType")
        if kind == "begin":
            self._open.append(_Open(choice=_choice(mark)))
        elif kind == "separate" and self._open:
            self.is_page(self._open[-1].code)
            self._open[-1].in_result = True
        elif kind == "end" and self._open:
            ended = self._open.pop()
            self.is_page(ended.code)
            return "" if ended.has_result else ended.choice
        return ""

    def end_of_paragraph(self) -> None:
        """A code ends with its paragraph: one that was never divided must not hide what follows."""
        while self._open and not self._open[-1].in_result:
            self._open.pop()


def _choice(mark: etree._Element) -> str:
    choices = mark.find(f"{W}ffData/{W}ddList")
    if choices is None:
        return ""
    entries = [one.get(f"{W}val") or "" for one in choices.iterfind(f"{W}listEntry")]
    result = choices.find(f"{W}result")
    chosen = "0" if result is None else result.get(f"{W}val") or "0"
    return entries[int(chosen)] if chosen.isdecimal() and int(chosen) < len(entries) else ""
