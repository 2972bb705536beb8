"""Reading the small review copies of `word_builder`, and what was changed in them."""

from pathlib import Path

from irm_desktop.domain.returned_reading import FieldReading, Reading
from irm_desktop.importing.returned_docx import read_docx
from tests.importing.word_builder import CONTEXT, FIELDS, REASON, SENT, Copy

ANA, AT = "Ana Pérez", "2026-11-20T09:30:00"
CITED = f"{CONTEXT[1]}[@law, art. 2]."


def read(copy: Copy, folder: Path) -> Reading:
    return read_docx(copy.write(folder / "back.docx"), SENT)


def field(reading: Reading, place: int, copy: int = 0) -> FieldReading:
    (found,) = [one for one in reading.fields if (one.place, one.copy) == (place, copy)]
    return found


def changed(reading: Reading) -> set[int]:
    """Places whose text is not what was sent, in either view."""
    sent = {0: (CONTEXT[0], CITED), 2: (REASON,), 4: ()}
    return {
        one.place
        for one in reading.fields
        if {one.accepted, one.rejected}
        != {sent.get(one.place, (FIELDS[one.place].shown or FIELDS[one.place].text,))}
    }
