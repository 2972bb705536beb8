"""The worked examples of section 8 of the domain reference, with their stars."""

import pytest

from irm_desktop.domain.evaluation import truths
from irm_desktop.domain.instrument import InstrumentLibrary

LETTERS = {
    "I": "value_access_to_information",
    "P": "value_civic_participation",
    "A": "value_public_accountability",
    "T": "value_technology",
}


def rated(
    specificity: str, letters: str, impact: str, midterm: str | None, end: str | None = None
) -> dict[str, str | None]:
    """A worked example as section 8 prints it."""
    values = {name: "clear" if letter in letters else "unclear" for letter, name in LETTERS.items()}
    return {
        **values,
        "specificity": specificity,
        "potential_impact": impact,
        "completion_midterm": midterm,
        "completion_end_of_term": end,
    }


@pytest.mark.parametrize(
    ("instrument", "values", "expected"),
    [
        pytest.param(
            "G2b",
            rated("high", "I", "transformative", "complete"),
            {"star_c": "yes", "star_c_end_of_term": "undefined"},
            id="1 Ukraine 5.3",
        ),
        pytest.param(
            "G2b",
            rated("medium", "IPA", "transformative", "complete", "substantial"),
            {"star_c": "yes", "star_c_end_of_term": "yes", "well_designed": "yes"},
            id="2 Ireland 3.4: medium is enough",
        ),
        pytest.param(
            "G2a",
            rated("high", "IPT", "transformative", "substantial", "substantial"),
            {"star_c": "yes", "star_c_end_of_term": "yes", "star_b": "yes"},
            id="3 Ghana 13",
        ),
        pytest.param(
            "G2a",
            rated("medium", "", "transformative", "substantial", "substantial"),
            {"relevant": "no", "star_c": "no", "star_c_end_of_term": "no"},
            id="4 Ghana 12: fails relevance only",
        ),
        pytest.param(
            "G2a",
            rated("high", "IP", "transformative", "limited", "limited"),
            {"star_c": "no", "star_c_end_of_term": "no", "high_completion": "no"},
            id="5 Ghana 3: fails completion only",
        ),
        pytest.param(
            "G2a",
            rated("medium", "IPA", "moderate", "substantial", "substantial"),
            {"star_c": "no", "star_b": "yes"},
            id="6 Ghana 2: moderate is enough under B alone",
        ),
        pytest.param(
            "G2a",
            rated("high", "IPAT", "transformative", "substantial", "limited"),
            {"star_c": "yes", "star_c_end_of_term": "no", "high_completion": "no"},
            id="7 Netherlands 3: star lost",
        ),
        pytest.param(
            "G2a",
            rated("low", "P", "minor", "limited", "substantial"),
            {"star_c": "no", "star_c_end_of_term": "no", "high_completion": "yes"},
            id="8 Finland 1.4",
        ),
        pytest.param(
            "G2a",
            rated("none", "", "none", "unclear", "not_started"),
            {"star_c": "no", "relevant": "no", "high_completion_midterm": "no"},
            id="9 Netherlands 12: lowest everywhere",
        ),
        pytest.param(
            "G1b",
            rated("low", "IP", "moderate", "complete"),
            {"star_a": "yes", "star_b": "no", "star_c": "no"},
            id="10 Chile 3.1: starred under A alone",
        ),
        pytest.param(
            "G2a",
            rated("medium", "IA", "transformative", "substantial"),
            {"star_b": "yes"},
            id="11 El Salvador 19: published as not starred",
        ),
        pytest.param(
            "G2b",
            rated("medium", "I", "transformative", "limited"),
            {"well_designed": "yes", "star_c": "no"},
            id="13 Macedonia 4.1: well-designed, no star",
        ),
        pytest.param(
            "G4",
            {
                "verifiable": "yes",
                "open_government_lens": "yes",
                "potential_for_results": "modest",
            },
            {"relevant": "yes", "promising_precondition": "yes"},
            id="17 Brazil 1: can be promising without substantial potential",
        ),
        pytest.param(
            "G1b",
            rated("high", "IP", "transformative", "not_started"),
            {"star_a": "no"},
            id="18 Georgia 3.1",
        ),
    ],
)
def test_worked_example_of_section_8(
    library: InstrumentLibrary,
    instrument: str,
    values: dict[str, str | None],
    expected: dict[str, str],
) -> None:
    told = truths(library.by_id[instrument], values)

    assert {name: told[name] for name in expected} == expected
