"""How the measurements are taken and judged."""

from bench.measure import Result, compare, ratio, rounds, table


def test_works_take_turns_and_the_first_round_is_not_counted() -> None:
    calls: list[str] = []

    def work(name: str) -> float:
        calls.append(name)
        return float(len(calls))

    values = rounds({"a": lambda: work("a"), "b": lambda: work("b")}, 2)

    assert calls == ["a", "b", "a", "b", "a", "b"]
    assert values == {"a": [3.0, 5.0], "b": [4.0, 6.0]}


def test_the_ratio_is_the_median_of_the_pairs() -> None:
    assert ratio([2.0, 9.0, 30.0], [1.0, 3.0, 5.0]) == 3.0


def judged(ours: float) -> Result:
    return compare(
        "8", "saving", {"us": [ours], "raw": [0.001]}, ours="us", floor="raw", target=4.0
    )


def test_a_target_is_met_up_to_and_with_its_ratio() -> None:
    assert judged(0.004).met
    assert not judged(0.0041).met


def test_the_table_has_a_verdict_a_line() -> None:
    lines = table([judged(0.002), judged(0.02)]).splitlines()

    assert lines[1].split()[-1] == "met"
    assert lines[2].endswith("NOT MET")
    assert "×20.00" in lines[2]
