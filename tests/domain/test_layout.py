"""Layouts: the shipped ones fit their tables' names; a wrong file is refused with its key."""

from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.evaluation import truths
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.layout import places_of, unique_names
from irm_desktop.domain.layout_file import load_layout, load_layouts
from irm_desktop.errors import InstrumentError

LAYOUTS = load_layouts(paths.resources() / "layouts")
SMALL = """
id = "small"
source = "a test"
recognise = ["Country"]
columns = [
  { name = "Country", field = "member" },
  { name = "Specificity", label = "specificity" },
]
[title]
en = "Small"
fr = "Petit"
es = "Pequeño"
[scales.specificity]
high = { label = "High", code = "3" }
"""


def test_all_layouts_are_there() -> None:
    assert set(LAYOUTS.by_id) == {
        "ogp-2015", "ogp-2016", "ogp-2024", "canada-plan", "irm-table", "ogp-process-2016",
    }  # fmt: skip
    assert {x.id for x in LAYOUTS.layouts if x.subject == "plan"} == {"ogp-process-2016"}
    assert {x.id for x in LAYOUTS.layouts if x.writable} == {"ogp-2015", "ogp-2016", "ogp-2024"}


@pytest.mark.parametrize("layout", LAYOUTS.layouts, ids=lambda layout: layout.id)
def test_layout_speaks_of_indicators_and_values_that_instruments_have(
    layout: object, library: InstrumentLibrary
) -> None:
    chosen = LAYOUTS.by_id[layout.id]  # type: ignore[attr-defined]
    values: dict[str, set[str]] = {}
    derived: set[str] = set()
    for instrument in library.instruments:
        derived |= set(instrument.derived_by_id)
        for indicator in instrument.indicators:
            values.setdefault(indicator.id, set()).update(indicator.scale.by_id)

    for _, column in chosen.of_kind("label", "code"):
        assert {s.value for s in chosen.scales[column.scale].spellings} <= values[column.target]
    for _, column in chosen.of_kind("number"):
        words = chosen.scales[column.scale].spellings
        assert {spelling.value for spelling in words} <= values[column.target]
    for _, column in chosen.of_kind("evidence"):
        assert column.target in values
    for _, column in chosen.of_kind("test", "outcome", "outcome_code", "counted"):
        assert column.target in derived
    assert set(chosen.states.values()) <= {
        "not_reviewed", "no_data", "not_applicable", "not_specified",
    }  # fmt: skip


def test_codes_agree_with_the_instruments_but_where_a_table_shifts_them(
    library: InstrumentLibrary,
) -> None:
    shifted = set()
    for layout in LAYOUTS.layouts:
        for _, column in layout.of_kind("code"):
            for spelling in layout.scales[column.scale].spellings:
                for instrument in library.instruments:
                    asked = instrument.indicator_by_id.get(column.target)
                    value = asked.scale.by_id.get(spelling.value) if asked else None
                    if value and value.code is not None and spelling.code != str(value.code):
                        shifted.add((layout.id, column.scale))

    assert shifted == {
        ("ogp-2015", "completion"),
        ("ogp-2024", "did_it_open_government_by_value"),
    }


def test_unique_names_count_repeats_and_number_the_nameless() -> None:
    assert unique_names(["No.", "", "No.", " a\n b "]) == ("No.", "Column 2", "No. (2)", "a b")


def test_places_prefer_the_exact_name(tmp_path: Path) -> None:
    (tmp_path / "small.toml").write_text(SMALL, encoding="utf-8")
    layout = load_layout(tmp_path / "small.toml")

    assert places_of(layout, ["SPECIFICITY", "Specificity", "country"]) == {
        "Country": 2,
        "Specificity": 1,
    }


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('field = "member"', 'field = "members"', "columns[1]: the field 'members' is unknown"),
        ('label = "specificity"', 'label = "spec"', "columns[2]: the scale 'spec' is missing"),
        ('label = "specificity"', 'label = "specificity", code = "x"', "one thing only"),
        ('recognise = ["Country"]', 'recognise = ["Land"]', "no column 'Land'"),
        ('source = "a test"', 'source = "a test"\ncolour = "red"', "colour: this key is unknown"),
        ('name = "Country"', 'nom = "Country"', "columns[1]: the key 'nom' is unknown"),
        ('{ label = "High", code = "3" }', '{ code = "3" }', "scales.specificity.high"),
        ("columns = [", "columns = ]", "line 5"),
        ('source = "a test"', 'source = "a test"\nnewline = "cr"', "newline"),
        ('source = "a test"', 'source = "a test"\nhead = "x"', "head: needs a list of rows"),
        ('source = "a test"', 'source = "a test"\ndefaults = 3', "defaults"),
        ('source = "a test"', 'source = "a test"\nstates = { a = "NR" }', "states"),
    ],
)
def test_wrong_layout_is_refused_with_file_key_and_reason(
    old: str, new: str, words: str, tmp_path: Path
) -> None:
    path = tmp_path / "small.toml"
    path.write_text(SMALL.replace(old, new), encoding="utf-8")

    with pytest.raises(InstrumentError) as refused:
        load_layout(path)

    assert "small.toml" in refused.value.message
    assert words in refused.value.message


def test_states_of_layouts_leave_derived_values_undefined(library: InstrumentLibrary) -> None:
    instrument = library.by_id["G2b"]
    values = {indicator.id: "not_reviewed" for indicator in instrument.indicators}

    assert set(truths(instrument, values).values()) == {"undefined"}
