"""Files of report kinds: what they share, and what is refused with file, place and reason."""

from pathlib import Path

import pytest

from irm_desktop.domain.report_kind import load_report_kinds
from irm_desktop.errors import InstrumentError

KIND = """\
report = "progress"
instruments = ["G2b"]
label = { en = "Report", fr = "Rapport", es = "Informe" }
stages = ["progress"]
source = "a test"

[[sections]]
id = "summary"
number = "I"

[[figures]]
id = "commitments"
kind = "count"
label = { en = "Number", fr = "Nombre", es = "Número" }

[[figures]]
id = "acted"
kind = "plan_truth"
of = ["contrary_to_process"]
label = { en = "Acted", fr = "A agi", es = "Actuó" }
"""
SHARED = """\
[sections.summary]
kind = "text"
words = 200
label = { en = "Summary", fr = "Résumé", es = "Resumen" }
tables = [{ id = "influence" }, { id = "list", only = "star" }]

[tables.influence]
kind = "influence"
label = { en = "Influence", fr = "Influence", es = "Influencia" }

[tables.list]
kind = "commitments"
label = { en = "List", fr = "Liste", es = "Lista" }
columns = [{ id = "title" }, { id = "done", of = "completion", weight = 2 }]

[table_columns.title]
weight = 3
label = { en = "Title", fr = "Titre", es = "Título" }

[table_columns.done]
label = { en = "Done", fr = "Fait", es = "Hecho" }

[lengths]
source = "a test"
confirmed = false
label = { en = "Ours", fr = "Les nôtres", es = "Nuestras" }
"""


def a_folder(folder: Path, *changes: tuple[str, str]) -> Path:
    (folder / "shared").mkdir()
    (folder / "shared" / "parts.toml").write_text(SHARED, encoding="utf-8")
    text = KIND
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    (folder / "k.toml").write_text(text, encoding="utf-8")
    return folder


def test_a_section_takes_its_title_from_the_shared_one(tmp_path: Path) -> None:
    (section,) = load_report_kinds(a_folder(tmp_path))["k"].sections

    assert (section.number, section.label("fr"), section.kind) == ("I", "Résumé", "text")
    assert (section.words, section.level, section.charts) == (200, 1, ())


def test_tables_and_their_columns_are_shared_in_the_same_way(tmp_path: Path) -> None:
    (section,) = load_report_kinds(a_folder(tmp_path))["k"].sections
    influence, table = section.tables

    assert (influence.kind, influence.label("es")) == ("influence", "Influencia")
    assert (table.id, table.only) == ("list", "star")
    assert [(one.id, one.of, one.weight) for one in table.columns] == [
        ("title", "title", 3.0),
        ("done", "completion", 2.0),
    ]


def test_a_kind_may_have_other_tables_than_the_shared_section(tmp_path: Path) -> None:
    inline = """number = "I"
level = 2
charts = ["completion", "plans"]
[[sections.tables]]
id = "steps"
kind = "answers"
groups = ["steps"]
label = { en = "Steps", fr = "Étapes", es = "Pasos" }
"""
    folder = a_folder(tmp_path, ('number = "I"\n', inline))

    (section,) = load_report_kinds(folder)["k"].sections

    assert [(one.id, one.groups) for one in section.tables] == [("steps", ("steps",))]
    assert (section.level, section.charts) == (2, ("completion", "plans"))


def test_what_lengths_rest_on_comes_with_every_kind(tmp_path: Path) -> None:
    lengths = load_report_kinds(a_folder(tmp_path))["k"].lengths

    assert lengths is not None
    assert (lengths.source, lengths.confirmed, lengths.labels["en"]) == ("a test", False, "Ours")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("report =", "report", "k.toml, line 1: this is not valid TOML"),
        ('report = "progress"\n', "", "k.toml, key report: is missing"),
        ('number = "I"', 'numer = "I"', "k.toml, key sections[summary].numer: this key is unknown"),
        ('id = "summary"', 'id = "preface"', "key sections[preface].label: is missing"),
        ('kind = "count"', 'kind = "sum"', "'sum' is unknown; it can be heading, fact, count"),
        ('kind = "count"', 'kind = "truth"', "needs a name for each of the 1 columns, found 0"),
        ('kind = "count"', 'kind = "count"\nvalues = ["yes"]', "only a figure of kind value"),
        (', es = "Informe" }', " }", "the text in language 'es' is missing"),
        (
            "[[figures]]",
            '[[sections]]\nid = "summary"\n\n[[figures]]',
            "key sections: 'summary' is there twice",
        ),
        ("[[figures]]", '[[facts]]\nid = "budget"\n\n[[figures]]', "'budget' is no field of a"),
        ('number = "I"', 'number = "I"\nlevel = 3', "stands on level 1 or 2, found 3"),
        ('number = "I"', 'number = "I"\nwords = 0', "needs a number of words, found 0"),
        ('number = "I"', 'number = "I"\ncharts = ["pie"]', "'pie' is unknown; it can be comp"),
        ('number = "I"', 'number = "I"\nonly = "star"', "only a section of kind commitments"),
        ('number = "I"', 'number = "I"\ntables = [{ id = "x" }]', "tables[x].kind: is missing"),
        (
            'number = "I"',
            'number = "I"\ntables = [{ id = "list" }, { id = "list" }]',
            "sections[summary].tables: 'list' is there twice",
        ),
        (
            'number = "I"',
            'number = "I"\ntables = [{ id = "influence", kind = "answers" }]',
            "tables[influence].groups: only a table of kind answers has groups or questions",
        ),
        (
            'number = "I"',
            'number = "I"\ntables = [{ id = "influence", questions = ["forum"] }]',
            "tables[influence].questions: only a table of kind answers",
        ),
        (
            'number = "I"',
            'number = "I"\ntables = [{ id = "influence", kind = "tests" }]',
            "tables[influence].derived: a table of kind tests needs the value whose conditions",
        ),
        (
            'number = "I"',
            'number = "I"\ntables = [{ id = "influence", only = "star" }]',
            "tables[influence].only: only a table of kind commitments chooses",
        ),
        (
            'number = "I"',
            'number = "I"\ntables = [{ id = "list", only = "stars" }]',
            "'stars' is not star, passage.NAME or NAME=VALUE",
        ),
        (
            'number = "I"',
            'number = "I"\ntables = [{ id = "list", columns = [{ id = "done", weight = 0 }] }]',
            "columns[done].weight: needs a number above 0 and up to 20, found 0",
        ),
        ('of = ["contrary_to_process"]', "of = []", "a figure of kind plan_truth needs one name"),
        ('kind = "count"', 'kind = "count"\ninverted = true', "only a figure of kind plan_truth"),
        ('kind = "count"', 'kind = "count"\nlooks_at = ["x"]', "figures[commitments].looks_at"),
        ('kind = "count"', 'kind = "count"\nof = ["a", "b"]', "each of the 1 columns, found 2"),
        ('kind = "count"', 'kind = "count"\nstyle = "loud"', "'loud' is unknown; it can be titl"),
        (
            'id = "summary"',
            'id = "own.x"\nkind = "text"\nlabel = { en = "X", fr = "X", es = "X" }',
            "own. begins the names of sections of house forms",
        ),
        ("[[sections]]\n", "[[sectiones]]\n", "key sectiones: this key is unknown"),
        ('[[sections]]\nid = "summary"\nnumber = "I"\n', "", "key sections: is missing"),
    ],
)
def test_a_wrong_kind_is_refused_with_file_place_and_reason(
    tmp_path: Path, old: str, new: str, reason: str
) -> None:
    folder = a_folder(tmp_path, (old, new))

    with pytest.raises(InstrumentError) as refused:
        load_report_kinds(folder)
    assert reason in refused.value.message


def test_a_shared_part_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    (folder / "shared" / "zz.toml").write_text(SHARED, encoding="utf-8")

    with pytest.raises(InstrumentError, match=r"zz\.toml, key sections: 'summary' is already"):
        load_report_kinds(folder)
