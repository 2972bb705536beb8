"""The handbook's rules: which hold for a question in which year, and where they stand."""

import re
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.handbook import Handbook, load_handbook
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.errors import InstrumentError

PAGES = {"process", "eligibility", "report", "commitments", "overview", "concerns"}


@pytest.fixture(scope="module")
def handbook() -> Handbook:
    return load_handbook(paths.resources() / "handbook.toml")


@pytest.mark.parametrize(
    ("topic", "year", "first", "others"),
    [
        ("delivery", 2014, "due_to_2014", {"due_2015", "due_2018", "due_2022"}),
        ("delivery", 2016, "due_2015", {"due_to_2014", "due_2018", "due_2022"}),
        ("delivery", 2018, "due_2018", {"due_to_2014", "due_2015", "due_2022"}),
        ("delivery", 2021, "due_2018", {"due_to_2014", "due_2015", "due_2022", "extended_2020"}),
        ("delivery", 2022, "due_2022", {"due_to_2014", "due_2015", "due_2018"}),
        ("contrary_to_process", 2019, "late_2018", {"contrary_to_2017", "contrary_2022"}),
        ("requirement_2_2", 2022, "repository_2022", {"repository"}),
        ("forum", 2022, "forum_six_months", {"forum_quarterly"}),
        ("forum", "2019", "forum_quarterly", {"forum_six_months"}),
    ],
)
def test_each_year_has_the_rules_of_its_era(
    handbook: Handbook, topic: str, year: int | str, first: str, others: set[str]
) -> None:
    found = [rule.id for rule in handbook.rules_for(topic, year)]

    assert found[0] == first
    assert not others & set(found)


@pytest.mark.parametrize(
    ("topic", "year"), [("delivery", ""), ("delivery", "x"), ("rainfall", 2018)]
)
def test_without_a_year_or_for_another_topic_nothing_is_said(
    handbook: Handbook, topic: str, year: str | int
) -> None:
    assert handbook.rules_for(topic, year) == ()


def test_what_was_not_read_is_marked_and_has_a_source_all_the_same(handbook: Handbook) -> None:
    assert all(rule.source for rule in handbook.rules)
    for rule in handbook.rules:
        if "[U]" in rule.source or "notes.md" in rule.source or "our reading" in rule.source:
            assert not rule.confirmed, rule.id
    assert sum(rule.confirmed for rule in handbook.rules) > 15


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_every_rule_is_short_and_said_in_each_language(handbook: Handbook, language: str) -> None:
    said = set()
    for rule in handbook.rules:
        text = rule.texts[language]
        assert len(text) <= 300, rule.id
        assert text.endswith("."), rule.id
        assert rule.editions[language]
        assert language != "fr" or not re.search(r" [?:;!»]|« ", text), rule.id
        said.add(text)
    assert len(said) == len(handbook.rules) >= 24


def test_every_topic_is_a_question_a_group_a_derived_value_or_a_page(
    handbook: Handbook, library: InstrumentLibrary
) -> None:
    for rule in handbook.rules:
        first, last = rule.years
        known = set(PAGES)
        for instrument in library.instruments:
            if instrument.plans_submitted[0] <= last and first <= instrument.plans_submitted[1]:
                known |= set(instrument.indicator_by_id) | set(instrument.derived_by_id)
                known |= {indicator.group for indicator in instrument.indicators}
        assert set(rule.topics) <= known, rule.id


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            'edition = "early"',
            'edition = "late"',
            "handbook.toml, key rules[due_to_2014].edition: 'late' is unknown; it can be ",
        ),
        (
            "years = [2011, 2014]",
            "years = [2014, 2011]",
            "handbook.toml, key rules[due_to_2014].years: 2014 comes after 2011.",
        ),
        (
            'topics = ["delivery"]',
            "topics = []",
            "handbook.toml, key rules[due_to_2014].topics: needs at least one topic.",
        ),
        (
            'id = "due_2015"',
            'id = "due_to_2014"',
            "handbook.toml, key rules: 'due_to_2014' is there twice.",
        ),
    ],
)
def test_a_wrong_file_is_refused_with_its_key(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    text = (paths.resources() / "handbook.toml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "handbook.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(InstrumentError) as refused:
        load_handbook(path)

    assert refused.value.message.startswith(message)
