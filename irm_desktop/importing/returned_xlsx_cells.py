"""One cell that came back against what was written there: no change, a change, or a question."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from irm_desktop.domain.cells import whole_number
from irm_desktop.domain.dates import is_partial_iso
from irm_desktop.domain.returned_reading import CellReading
from irm_desktop.domain.review_cells import WORDS, cell_form, keeps_lines, same_text
from irm_desktop.domain.review_records import SentCell, SentField
from irm_desktop.domain.text import clean, fold
from irm_desktop.importing.returned_xlsx_mangled import (
    SAME,
    Judged,
    judge_cut,
    judge_date,
    judge_identifier,
    judge_number,
    same_number,
)

# Indicator -> folded word in any language -> ids of values.
Spellings = Mapping[str, Mapping[str, frozenset[str]]]
# Words that libraries of tables take for an empty cell, “None” among them, which is a grade.
_NOTHING = frozenset({"none", "na", "n/a", "#n/a", "nan", "null", "<na>"})
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Found:
    """A cell as the file holds it. `rest` is what of its text stands on the sheet of continued
    texts, `lost` whether some of that is gone."""

    text: str
    value: object
    formula: str = ""
    error: str = ""
    rest: str = ""
    lost: bool = False


def read_cell(
    found: Found,
    sent: SentCell,
    shown: SentField | None,
    spellings: Spellings,
    place: str,
) -> CellReading | None:
    """None where nothing was changed. `shown` is the field that the cell shows, `place` C7."""
    lines = keeps_lines(shown)
    raw = clean(found.text + found.rest)
    text = cell_form(raw, lines=lines)
    reading = CellReading(sent.sheet, sent.row, sent.key, place, text, raw)
    if found.formula:
        return _formula(found, sent.written, reading, lines)
    if found.error:
        same = found.error == sent.written  # a text of ours that a program took for an error
        return None if same else replace(reading, found="", raw=found.error, cause="error")
    if same_text(text, sent.written) or same_number(found.value, sent.written):
        return None
    if shown is not None and _lost_tabs(text, shown.text, lines):
        return None
    if not text:
        nothing = sent.written.casefold() in _NOTHING
        judged = Judged(cause="lost-word" if nothing else "emptied")
    elif found.lost:
        judged = Judged(cause="cut", meant=sent.written if sent.written.startswith(text) else "")
    else:
        judged = _judged(found, raw, text, sent, shown, spellings)
    if judged.same:
        return None
    meant = judged.meant
    if meant == sent.written and shown is not None:
        meant = shown.text  # what was sent is meant: as the workspace holds it
    return replace(reading, found=judged.found or text, cause=judged.cause, meant=meant)


def _lost_tabs(text: str, sent: str, lines: bool) -> bool:
    """Whether the tabs of a text are all that is gone: LibreOffice drops them in .ods."""
    return "\t" in sent and same_text(text, cell_form(sent.replace("\t", ""), lines=lines))


def _formula(found: Found, written: str, reading: CellReading, lines: bool) -> CellReading | None:
    """A text of ours that begins like a formula may have become one: it says the same."""
    if same_text(cell_form(found.formula, lines=lines), written):
        return None
    return replace(reading, raw=found.formula, cause="formula")


def _judged(
    found: Found,
    raw: str,
    text: str,
    sent: SentCell,
    shown: SentField | None,
    spellings: Spellings,
) -> Judged:
    if shown is not None and shown.kind == "choice":
        return judge_choice(text, shown, spellings)
    if _is_day(sent, shown):
        return judge_date(found.value, text, sent.written)
    number = judge_number(text, found.value, sent.written) if shown is None else None
    return (
        number
        or judge_identifier(text, found.value, sent.written)
        or judge_cut(raw, text, sent.written)
        or Judged()
    )


def _is_day(sent: SentCell, shown: SentField | None) -> bool:
    """A date of a field, its words apart; or a whole day that no field is known for."""
    if shown is not None:
        return shown.kind == "date" and not sent.key.endswith(WORDS)
    return len(sent.written) == 10 and is_partial_iso(sent.written)


def judge_choice(text: str, shown: SentField, spellings: Spellings) -> Judged:
    """The value that a word means: its label in the copy's language, its id, another language's
    label, a code."""
    word = fold(text)
    known = {fold(label): name for name, label in shown.choices}
    known |= {fold(name): name for name, _ in shown.choices}
    if word in known:
        meant, cause = known[word], ""
    else:
        others = spellings.get(shown.indicator, {})
        code = whole_number(text)
        values = others.get(word) or others.get(code, _NONE)
        possible = values & {name for name, _ in shown.choices}
        if len(possible) != 1:
            return Judged(cause="not-on-scale")
        (meant,) = possible
        cause = "" if code.isdecimal() else "other-language"
    return SAME if meant == shown.text else Judged(cause=cause, meant=meant)
