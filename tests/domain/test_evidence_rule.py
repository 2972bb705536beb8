"""The rule of evidence: a truth table, and its sentences."""

from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.evidence_records import GROUNDS, EvidenceRule
from irm_desktop.domain.evidence_rule import EvidenceRules, load_evidence_rules
from irm_desktop.errors import InstrumentError

GOV, CSO, DOC, OBS = GROUNDS


@cache
def _rules() -> EvidenceRules:
    return load_evidence_rules(paths.resources() / "evidence.toml")


NONE, ONE, TWO = EvidenceRule("x", 0), EvidenceRule("x", 1), EvidenceRule("x", 2)
NOT_GOV = EvidenceRule("x", 1, (GOV,))
TWO_NOT_GOV = EvidenceRule("x", 2, (GOV,))
TWO_NEITHER = EvidenceRule("x", 2, (GOV, DOC))


@pytest.mark.parametrize(
    ("rule", "met"),
    [
        (NONE, {"", "g", "c", "d", "gc", "gd", "cd", "gcd", "?", "g?"}),
        (ONE, {"g", "c", "d", "gc", "gd", "cd", "gcd", "?", "g?"}),
        (TWO, {"gc", "gd", "cd", "gcd"}),
        (NOT_GOV, {"c", "d", "gc", "gd", "cd", "gcd"}),
        (TWO_NOT_GOV, {"gc", "gd", "cd", "gcd"}),
        (TWO_NEITHER, {"gc", "cd", "gcd"}),
    ],
)
def test_what_is_enough(rule: EvidenceRule, met: set[str]) -> None:
    kinds = {"g": GOV, "c": CSO, "d": DOC, "?": ""}
    for given in ("", "g", "c", "d", "gc", "gd", "cd", "gcd", "?", "g?"):
        found, _ = _rules().judge(rule, {kinds[letter] for letter in given})
        assert found is (given in met), given


def test_more_evidence_never_makes_it_less() -> None:
    several = [set(found) for n in range(5) for found in combinations(GROUNDS, n)]
    for rule in (NONE, ONE, TWO, NOT_GOV, TWO_NOT_GOV, TWO_NEITHER):
        for few in several:
            for more in several:
                if few <= more and _rules().judge(rule, few)[0]:
                    assert _rules().judge(rule, more)[0]


@pytest.mark.parametrize(
    ("language", "unmet", "met"),
    [
        (
            "en",
            "Needs 2 kinds of evidence, one of them not government: has only government.",
            "Needs 2 kinds of evidence, one of them not government: has government, document.",
        ),
        (
            "fr",
            "Exige 2 types de preuves, dont un qui ne soit pas gouvernement : n’a que "
            "gouvernement.",
            "Exige 2 types de preuves, dont un qui ne soit pas gouvernement : a gouvernement, "
            "document.",
        ),
        (
            "es",
            "Requiere 2 tipos de evidencia, uno de ellos que no sea gobierno: solo tiene gobierno.",
            "Requiere 2 tipos de evidencia, uno de ellos que no sea gobierno: tiene gobierno, "
            "documento.",
        ),
        (
            "ar",
            "يتطلب 2 من أنواع الأدلة، أحدها ليس من نوع الحكومة: لديه فقط الحكومة.",
            "يتطلب 2 من أنواع الأدلة، أحدها ليس من نوع الحكومة: لديه الحكومة، وثيقة.",
        ),
    ],
)
def test_the_sentence_says_what_is_needed_and_what_is_there(
    language: str, unmet: str, met: str
) -> None:
    assert _rules().judge(TWO_NOT_GOV, {GOV}, language) == (False, unmet)
    assert _rules().judge(TWO_NOT_GOV, {DOC, GOV}, language) == (True, met)


def test_a_source_of_no_kind_is_named_as_such() -> None:
    assert _rules().judge(TWO, {GOV, ""}) == (
        False, "Needs 2 kinds of evidence: has only government, a source of no kind said.",
    )  # fmt: skip


def test_the_nearest_rule_holds() -> None:
    rules = _rules()
    assert rules.rule("G2b", "completion_end_of_term") == EvidenceRule(
        "completion_end_of_term", 2, (GOV,)
    )
    assert rules.rule("G2b", "specificity") == EvidenceRule("specificity", 1)
    own = (EvidenceRule("", 3), EvidenceRule("specificity", 2, (DOC,)))
    assert rules.rule("G2b", "specificity", own) == EvidenceRule("specificity", 2, (DOC,))
    assert rules.rule("G2b", "completion_midterm", own) == EvidenceRule("completion_midterm", 3)


def test_a_wrong_file_is_refused_with_its_place(tmp_path: Path) -> None:
    text = (paths.resources() / "evidence.toml").read_text("utf-8")
    file = tmp_path / "evidence.toml"
    file.write_text(text.replace('["government"]', '["goverment"]', 1), "utf-8")
    with pytest.raises(InstrumentError) as refused:
        load_evidence_rules(file)
    assert refused.value.message == (
        "evidence.toml, key rules[1].other_than: 'goverment' is unknown; it can be government, "
        "civil_society, document, observation."
    )
