"""A short form of hostile input, and every file that ever broke a reader, read again."""

import gzip
from pathlib import Path

import pytest

from soak.fuzz import run
from soak.fuzzing.readers import Readers
from soak.fuzzing.seeds import FILES, all_seeds
from soak.fuzzing.worker import outcome

KEPT = sorted((FILES / "fuzzed").iterdir())


@pytest.fixture(scope="module")
def readers(tmp_path_factory: pytest.TempPathFactory) -> Readers:
    return Readers(tmp_path_factory.mktemp("readers"))


def test_mutations_of_every_kind_of_file_are_read_or_refused(tmp_path: Path) -> None:
    figures = run(lambda: True, 250, 7, tmp_path)

    assert figures.failures == ()
    assert figures.tries == 250
    assert int(dict(figures.rows)["kinds of files"]) >= 12


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.name)
def test_what_once_broke_a_reader_is_refused_in_a_sentence(
    kept: Path, readers: Readers, tmp_path: Path
) -> None:
    path = tmp_path / kept.name.removesuffix(".gz")
    content = kept.read_bytes()
    path.write_bytes(gzip.decompress(content) if kept.suffix == ".gz" else content)
    reader = kept.name.split("-")[0]

    assert readers.knows(reader)
    for number in (1, 2):  # a workspace is opened for reading with one, for writing with the other
        assert outcome(readers, reader, path, number) in ("read", "refused")


def test_there_is_a_seed_for_every_reader_and_most_are_read_as_they_are(
    readers: Readers,
) -> None:
    """Else the mutations would prove nothing: what no reader takes never reaches it."""
    folder = readers.path.parent
    told: dict[str, set[str]] = {}
    for one in all_seeds(folder):
        path = folder / f"input{one.suffix}"
        path.write_bytes(one.content)
        told.setdefault(one.reader, set()).add(outcome(readers, one.reader, path, 1))

    assert all(readers.knows(name) for name in told)
    assert set.union(*told.values()) <= {"read", "refused"}
    assert {name for name, found in told.items() if "read" not in found} <= {"keys"}
