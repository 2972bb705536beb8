"""Bytes that are packed in another thread arrive whole, in order, and with their errors."""

import threading
import time

import pytest

from irm_desktop.export.behind import Behind


def test_every_piece_arrives_in_order() -> None:
    found: list[bytes] = []

    def slowly(data: bytes) -> None:
        time.sleep(0.001)
        found.append(data)

    with Behind(slowly) as behind:
        for number in range(50):
            behind.write(b"%d" % number)

    assert found == [b"%d" % number for number in range(50)]


def test_it_is_written_in_a_thread_of_its_own() -> None:
    names: list[str] = []

    with Behind(lambda _: names.append(threading.current_thread().name)) as behind:
        behind.write(b"x")

    assert names == ["packing"]


def test_what_the_writer_raises_is_raised_here_and_nobody_waits() -> None:
    def full(_: bytes) -> None:
        raise OSError(28, "No space left on device")

    def many() -> None:
        with Behind(full) as behind:
            for _ in range(1_000):
                behind.write(b"x" * 1_000)

    with pytest.raises(OSError, match="No space left"):
        many()

    assert not any(thread.name == "packing" for thread in threading.enumerate())


def test_an_error_after_the_last_piece_is_raised_on_leaving() -> None:
    def late(_: bytes) -> None:
        time.sleep(0.01)
        raise OSError(5, "Input/output error")

    with pytest.raises(OSError, match="Input/output"), Behind(late) as behind:
        behind.write(b"x")


def test_the_readers_own_error_wins() -> None:
    def fail() -> None:
        with Behind(lambda _: None) as behind:
            behind.write(b"x")
            raise ValueError("mine")

    with pytest.raises(ValueError, match="mine"):
        fail()

    assert not any(thread.name == "packing" for thread in threading.enumerate())
