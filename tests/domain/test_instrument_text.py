"""Shared parts are read where an instrument uses them, and are refused as if all had been read."""

from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.instrument_file import load_instrument, load_library
from irm_desktop.domain.instrument_text import cut
from irm_desktop.errors import InstrumentError

from .small_instrument import small_instrument

SHARED = """\
# States that every scale may have.

[states.not_asked]
label = { en = "Not asked", fr = "Non demandé", es = "No preguntado" }
definition = { en = "No.", fr = "Non.", es = "No." }

[indicators.public_influence_shared]
subject = "plan"
scale = "influence"
label = { en = "Shared", fr = "Commun", es = "Común" }
question = { en = "How far?", fr = "Jusqu'où ?", es = "¿Cuánto?" }
definition = { en = "How far.", fr = "Jusqu'où.", es = "Cuánto." }
source = "a test"

[indicators.influence_shared]
based_on = "public_influence_shared"
source = "another test"
"""
USE = ('["eligible", ', '["influence_shared", "eligible", ')


def shared_file(folder: Path, text: str) -> None:
    (folder / "shared").mkdir()
    (folder / "shared" / "parts.toml").write_text(text, encoding="utf-8")


def test_a_file_is_cut_at_the_head_of_each_part() -> None:
    rest, blocks = cut(SHARED, "parts.toml")

    assert rest == "# States that every scale may have.\n\n"
    assert [(one.kind, one.name, one.line) for one in blocks] == [
        ("states", "not_asked", 2),
        ("indicators", "public_influence_shared", 6),
        ("indicators", "influence_shared", 14),
    ]
    assert rest + "".join(one.text for one in blocks) == SHARED


def test_a_file_with_long_texts_is_not_cut() -> None:
    text = '[states.one]\nnote = """\n[states.two]\n"""\n'

    assert cut(text, "parts.toml") == (text, [])
    assert cut("", "parts.toml") == ("", [])


@pytest.mark.parametrize("name", ["G1a", "G1b", "G2a", "G2b", "G3", "G4"])
def test_an_instrument_is_the_same_read_alone_or_with_all(
    library: InstrumentLibrary, name: str
) -> None:
    alone = load_library(paths.resources() / "instruments", {name})

    assert alone.instruments == (library.by_id[name],)


def test_what_is_not_used_is_not_read(tmp_path: Path) -> None:
    shared_file(tmp_path, SHARED.replace('source = "another test"', "source = "))
    path = small_instrument(tmp_path)

    assert load_instrument(path).id == "T1"
    with pytest.raises(InstrumentError, match=r"parts\.toml, line 17: this is not valid TOML"):
        load_library(tmp_path)


WRONG = [
    pytest.param(
        ('source = "another test"', "source = "),
        r"parts\.toml, line 17: this is not valid TOML",
        id="syntax, with its line in the file",
    ),
    pytest.param(
        ('source = "another test"\n', 'source = "another test"\n[scale.one]\n'),
        r"parts\.toml, key scale: this key is unknown",
        id="no part",
    ),
    pytest.param(
        ('source = "another test"\n', 'source = "x"\n[ indicators.other ]\n'),
        r"parts\.toml, key indicators: 'other' stands inside 'influence_shared'",
        id="a part inside another",
    ),
    pytest.param(
        ('based_on = "public_influence_shared"', 'based_on = "nothing"'),
        r"parts\.toml, key indicators\.influence_shared\.based_on: 'nothing' is not defined",
        id="based on nothing",
    ),
    pytest.param(
        ("[indicators.influence_shared]", "[indicators.public_influence_shared]"),
        r"parts\.toml, key indicators: 'public_influence_shared' is already defined in parts\.toml",
        id="twice",
    ),
]


@pytest.mark.parametrize(("change", "reason"), WRONG)
def test_a_wrong_part_is_refused_where_it_is_used(
    tmp_path: Path, change: tuple[str, str], reason: str
) -> None:
    shared_file(tmp_path, SHARED.replace(*change))

    with pytest.raises(InstrumentError, match=reason):
        load_instrument(small_instrument(tmp_path, USE))
