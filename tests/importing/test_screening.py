"""Letters that are passed over without a look need none, alone or beside any other."""

import sys
import unicodedata

from irm_desktop.domain.cells import is_plain, repaired
from irm_desktop.importing.screening import is_harmless, places_to_look_at


def test_no_harmless_letter_is_mended_or_joined_to_another() -> None:
    harmless = [char for char in map(chr, range(sys.maxunicode + 1)) if is_harmless(char)]
    joining = {
        chr(int(parts[1], 16))
        for char in map(chr, range(sys.maxunicode + 1))
        if len(parts := unicodedata.decomposition(char).split()) == 2 and "<" not in parts[0]
        and unicodedata.is_normalized("NFC", char)
    }  # fmt: skip

    assert len(harmless) > 100_000
    assert [char for char in harmless if not is_plain(f"a{char}b")] == []
    assert [char for char in harmless if repaired(f"a{char}b", one_line=False) != f"a{char}b"] == []
    assert {char for char in joining if is_harmless(char)} == set()


def test_only_cells_with_something_odd_are_looked_at() -> None:
    cells = ["plain", "R&D, 2 < 3", "<br>two", "e\u0301", "Ελλάδα – საქართველო", "a\u200bb", "â€™"]

    assert places_to_look_at(cells, "\n".join(cells)) == {2, 3, 5, 6}
