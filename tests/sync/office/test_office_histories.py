"""Histories as in `tests.sync.test_histories`, with a real office among what carries the mail."""

from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from irm_desktop.sync.office.door import Office
from soak.history.machine import Histories
from soak.history.real_office import RealOffice
from soak.history.world import World
from tests.sync.office.offices import let_in

_FEW = settings(
    max_examples=6,
    stateful_step_count=30,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)


@pytest.fixture
def office(office_url: str) -> Iterator[Office]:
    with Office(let_in(office_url, "staff_of_histories", "staff")) as office:
        yield office


def test_histories_with_a_real_office_converge_and_lose_nothing(office: Office) -> None:
    counts: Counter[str] = Counter()

    @seed(3)
    class WithOffice(Histories):
        @staticmethod
        def made(folder: object) -> World:
            return World(folder, RealOffice(office, "ES"))  # type: ignore[arg-type]

        def ended(self, world: World) -> None:
            counts.update(world.counts)

    run_state_machine_as_test(WithOffice, settings=_FEW)

    assert counts["synced with the office"] > 5
    assert counts["saved"] > 20
