"""Questions that another answer has ended: who is not verifiable is not asked any further."""

from pathlib import Path

import pytest

from irm_desktop.domain.asking import ended_by
from irm_desktop.domain.completeness import completeness
from irm_desktop.domain.evaluation import evaluate, truths
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.instrument_file import load_instrument
from irm_desktop.errors import InstrumentError

from .small_instrument import small_instrument

ENDED = {
    "open_government_lens",
    "potential_for_results",
    "promising",
    "early_results",
    "did_it_open_government",
}


def test_what_is_not_verifiable_is_only_asked_for_its_completion(
    library: InstrumentLibrary,
) -> None:
    g4 = library.by_id["G4"]

    ended = {one.id for one in g4.indicators if ended_by(g4, one, {"verifiable": "no"})}

    assert ended == ENDED


@pytest.mark.parametrize("answer", ["yes", "not_reviewed", "no_data", None])
def test_while_nothing_is_known_all_is_asked(
    library: InstrumentLibrary, answer: str | None
) -> None:
    g4 = library.by_id["G4"]

    assert not any(ended_by(g4, one, {"verifiable": answer}) for one in g4.indicators)


def test_an_entry_that_is_not_verifiable_owes_no_further_answer_or_reason(
    library: InstrumentLibrary,
) -> None:
    g4 = library.by_id["G4"]
    values = {"verifiable": "no", "completion_end_of_term": "limited"}
    reasons = {"verifiable", "completion_end_of_term"}

    assert completeness(g4, values, reasons).complete
    kept = completeness(g4, {**values, "potential_for_results": "modest"}, reasons)
    assert kept.complete
    opened = completeness(g4, {**values, "verifiable": "yes"}, reasons)
    assert set(opened.unrated) == {"open_government_lens", "potential_for_results"}


@pytest.mark.parametrize(
    ("values", "truth"),
    [
        ({"verifiable": "no"}, "no"),
        ({"open_government_lens": "no"}, "no"),
        ({"verifiable": "yes"}, "undefined"),
        ({"verifiable": "yes", "open_government_lens": "yes"}, "yes"),
    ],
)
def test_one_failed_condition_is_enough_to_be_not_promising(
    library: InstrumentLibrary, values: dict[str, str | None], truth: str
) -> None:
    g4 = library.by_id["G4"]

    assert truths(g4, values)["promising_precondition"] == truth
    assert evaluate(g4, "promising_precondition", values).truth == truth


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('{ none_such = ["consult"] }', "none_such"),
        ('{ milestone_done = ["consult"] }', "not asked of the same plan"),
        ('{ public_influence = ["much"] }', "'much' is no value of public_influence"),
        ("{ public_influence = [] }", "needs at least one value"),
        ('["public_influence"]', "needs a table"),
    ],
)
def test_a_wrong_dependence_is_refused(tmp_path: Path, line: str, words: str) -> None:
    heading = '[indicators.influence_later]\nbased_on = "public_influence"\n'
    path = small_instrument(tmp_path, (heading, f"{heading}asked_when = {line}\n"))

    with pytest.raises(InstrumentError) as caught:
        load_instrument(path)

    assert words in caught.value.message
    assert "influence_later" in caught.value.message
