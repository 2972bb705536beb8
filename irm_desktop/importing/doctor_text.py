"""Findings about texts: web page code, characters that carry nothing, letters lost on the way."""

import re
from collections import Counter
from collections.abc import Sequence

from irm_desktop.domain.cells import ONE_LINE, has_html, has_invisible, is_plain, repaired, trimmed
from irm_desktop.domain.layout import Column
from irm_desktop.domain.text import is_composed
from irm_desktop.importing.findings import Findings, quoted
from irm_desktop.importing.screening import places_to_look_at

_FORMULA = frozenset("=+@-")
LONGEST_IN_EXCEL = 32_767  # characters of a cell; Excel cuts the rest
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\ufeff\u200b\u2060]")
_REPLACED = re.compile("[\ufffc\ufffd]")
# UTF-8 once read as Windows-1252: Ã©, â€™, Â followed by a sign.
_TWICE_ENCODED = re.compile(
    "Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ\u009d“”¦˜]|Â[\u00a0-\u00bf]"
)


class TextDoctor:
    """Reads the cells of text columns and says what it mended."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._composed: Counter[str] = Counter()

    def read_column(self, cells: Sequence[str], column: Column, rows: Sequence[int]) -> list[str]:
        """The text of each cell; what had to be mended is a finding with before and after."""
        one_line = column.target in ONE_LINE
        joined = "\n".join(cells)
        if one_line and ("  " in joined or joined.count("\n") >= len(cells)):
            texts = [trimmed(cell, one_line) for cell in cells]
        else:
            texts = [cell.strip() for cell in cells]
        known: dict[str, str] = {}
        for place in sorted(places_to_look_at(cells, joined) | _startling(cells)):
            cell = cells[place]
            if cell not in known and not _is_sound(cell):
                texts[place] = self._read(cell, column, rows[place], one_line)
                if texts[place] in column.empty_for:
                    known[cell] = ""  # said once
            elif cell in known:
                texts[place] = known[cell]
        if not column.empty_for:
            return texts
        longest = max(map(len, column.empty_for))
        return ["" if len(text) <= longest and text in column.empty_for else text for text in texts]

    def _read(self, cell: str, column: Column, row: int, one_line: bool) -> str:
        if cell[0] in "=+@-" and len(cell) > 1:
            self._note_formula(cell, column.name, row)
        if len(cell) > LONGEST_IN_EXCEL:
            self._note_long(cell, column.name, row)
        text = repaired(cell, one_line)
        self._diagnose(cell, text, column.name, row)
        return text

    def _diagnose(self, cell: str, text: str, column: str, row: int) -> None:
        add = self._findings.add
        if ("<" in cell or "&" in cell) and has_html(cell):
            add(
                "html-remains",
                f"Web page code inside the text: {quoted(cell)}",
                "Line breaks become paragraphs, other tags are left out.",
                row=row, column=column, severity="note", before=cell, after=text,
            )  # fmt: skip
        if has_invisible(cell) and (found := _CONTROLS.findall(cell)):
            add(
                "control-characters",
                f"{len(found)} invisible characters ({_names(found)}) in {quoted(text)}.",
                "They are left out; they carry no text.",
                row=row, column=column, severity="note", before=cell, after=text,
            )  # fmt: skip
        if ("\ufffc" in cell or "\ufffd" in cell) and (found := _REPLACED.findall(cell)):
            lost = "\ufffd" in found
            add(
                "replacement-characters",
                f"{len(found)} unreadable characters ({_names(found)}) in {quoted(text)}."
                + (" A letter was lost before this table was made." if lost else ""),
                "The mark is kept; type the letter after the plan." if lost
                else "They are left out; they stood for a pasted object.",
                row=row, column=column, severity="ask" if lost else "note",
                before=cell, after=text,
            )  # fmt: skip
        if not cell.isascii():
            if not is_composed(cell.replace("\ufffc", "")):
                self._composed[column] += 1
            if ("Ã" in cell or "â€" in cell or "Â" in cell) and _TWICE_ENCODED.search(cell):
                self._note_twice_encoded(cell, column, row)

    def _note_formula(self, cell: str, column: str, row: int) -> None:
        self._findings.add(
            "formula-like-text",
            f"The text begins like a formula: {quoted(cell)}",
            "It is kept as text.",
            row=row, column=column, severity="note",
        )  # fmt: skip

    def _note_long(self, cell: str, column: str, row: int) -> None:
        self._findings.add(
            "long-text",
            f"The text has {len(cell):,} characters; Excel holds {LONGEST_IN_EXCEL:,} in a cell.",
            "It is kept whole. An Excel file written from it will continue it elsewhere.",
            row=row, column=column, severity="look",
        )  # fmt: skip

    def _note_twice_encoded(self, cell: str, column: str, row: int) -> None:
        try:
            proposal = cell.encode("cp1252").decode("utf-8")
        except UnicodeError:
            proposal = ""
        self._findings.add(
            "wrong-encoding",
            f"Letters were read with the wrong encoding before this table was made: {quoted(cell)}",
            f"The text is kept. It probably reads {quoted(proposal)}" if proposal
            else "The text is kept. Correct it after the plan.",
            row=row, column=column, severity="ask", before=cell,
        )  # fmt: skip

    def summarise(self) -> None:
        """One finding a column for letters that were only put together anew."""
        for column, count in self._composed.items():
            self._findings.add(
                "combining-accents",
                f"{count} texts write accents as characters of their own.",
                "They are joined with their letters, as search and Word expect; "
                "the text reads the same.",
                column=column,
                severity="note",
            )


def _startling(cells: Sequence[str]) -> set[int]:
    """Places of cells that begin like a formula or are too long for Excel."""
    if _FORMULA.isdisjoint({cell[:1] for cell in cells}) and (
        max(map(len, cells), default=0) <= LONGEST_IN_EXCEL
    ):
        return set()
    return {
        place
        for place, cell in enumerate(cells)
        if cell[:1] in _FORMULA or len(cell) > LONGEST_IN_EXCEL
    }


def _is_sound(cell: str) -> bool:
    """True where nothing about the cell needs saying: told without looking closely."""
    if cell[:1] in _FORMULA or len(cell) > LONGEST_IN_EXCEL or not is_plain(cell):
        return not cell
    return cell.isascii() or not ("Ã" in cell or "â€" in cell or "Â" in cell)


def _names(found: list[str]) -> str:
    return ", ".join(f"U+{ord(char):04X}" for char in dict.fromkeys(found))
