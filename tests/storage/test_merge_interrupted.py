"""A merge that is stopped at any step leaves everything as it was, and can be done again."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from irm_desktop.storage import arrivals, merge_step, merging
from irm_desktop.storage.workspace import Workspace
from tests.storage.copies import copies, lines, sent, tables


class Stopped(Exception):
    """As a kill or a full disk."""


STEPS = [
    (merge_step, "outcome"),
    (merge_step, "large"),
    (merge_step, "write_operations"),
    (arrivals, "write_entries"),
    (arrivals, "write_heads"),
    (arrivals, "_write_rows"),
    (merge_step, "keep_files"),
    (merge_step, "keep_keys"),
    (merge_step, "lock_sealed"),
    (merge_step, "changes_of"),
    (merging, "owners"),
]


@pytest.fixture
def both(spain: Workspace, tmp_path: Path) -> Iterator[SimpleNamespace]:
    """Ben made all there is: a person who was sealed, a file, an edit, a deletion, a rating."""
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        first, second, third = ben.commitment_ids()
        member = ben.members()[0].id
        source = ben.add_source(member, kind="document", title="Minutes").created
        ben.attach(source, "minutes.txt", BytesIO(b"minutes"))
        ben.set_fields("commitment", first, {"title": "Ben's"})
        ben.rate(second, "specificity", "high")
        ben.delete("commitment", third)
        person = ben.add_person(member, name="José Núñez Pérez").created
        ben.make_seal("four words nothing together")
        ben.seal_person(person)
        ben.open_seal("four words nothing together", "To send")
        yield SimpleNamespace(ana=ana, ben=ben, bundle=sent(ben, ana))


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize(("module", "name"), STEPS, ids=[name for _, name in STEPS])
def test_stopped_at(
    both: SimpleNamespace,
    monkeypatch: pytest.MonkeyPatch,
    module: ModuleType,
    name: str,
    after: bool,
) -> None:
    ana = both.ana
    before, rows, undo = lines(ana), tables(ana), ana.undo_sentence
    real = getattr(module, name)

    def stopping(*values: object, **more: object) -> object:
        if after:
            real(*values, **more)
        raise Stopped

    with monkeypatch.context() as patched:
        patched.setattr(module, name, stopping)
        with pytest.raises(Stopped):
            ana.merge(both.bundle)

    assert (lines(ana), tables(ana), ana.undo_sentence) == (before, rows, undo)
    assert not ana.check()
    ana.set_fields("commitment", ana.commitment_ids()[0], {"theme": "Goes on"})
    assert ana.merge(both.bundle).change.operation_id
    assert not ana.check()
    assert lines(ana) > before
