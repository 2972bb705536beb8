"""Makes the newest of the released files in `tests/databases`, from the one before.

`python -m tests.released_file FOLDER` after a change of the schema that is not released yet. Every
field of every record holds something, so that an upgrade that loses one is noticed.
"""

import shutil
import sys
from dataclasses import replace
from pathlib import Path

from sqlcipher3 import dbapi2

from irm_desktop.domain.canonical import canonical
from irm_desktop.domain.vectors import Mark
from irm_desktop.storage.change_set import Odd, full_hash
from irm_desktop.storage.recognise import REVISIONS
from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library

DATABASES = Path(__file__).parent / "databases"
PASSPHRASE = "olmo encina y sauce llorón"  # of the seal in the file
NAME, CONTACT = "Zoé Quirós", "zoe@example.org"  # invented, as everything in the file
HASH = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"  # of abc
_AHEAD = {"a sitting that has not arrived": Mark(3, HASH)}


def make(target: Path) -> None:
    """The newest file at `target`: what a colleague sent is taken up, with an entry of a newer
    version; a bundle waits; what another copy has is known."""
    other = target.with_name("other.irm")
    for path in (target, other):
        shutil.copy(DATABASES / f"{REVISIONS[-2]}.irm", path)
    with (
        Workspace.open(target, actor="Ana", library=the_library()) as workspace,
        Workspace.open(other, actor="Ben", library=the_library()) as theirs,
    ):
        start = workspace.vector()
        first = theirs.commitment_ids(theirs.plan_by_key("ES-2").id)[0]
        workspace.set_fields("commitment", first, {"theme": "Ana's word"})
        theirs.set_fields("commitment", first, {"theme": "Ben's word"})
        sent = theirs.outgoing(start, unchecked=True)
        newer = sent.entries[-1]
        odd = {newer.op_id: Odd(rest=canonical(["of a newer version"]))}
        reach = {newer.writer: Mark(newer.seq, full_hash(newer, odd))}
        sent = replace(sent, odd=odd, until={**sent.until, **reach})
        workspace.merge(replace(sent, source="Ben", name="ben.irmb", sha256=HASH))
        theirs.set_fields("commitment", first, {"theme": "Ben's second word"})
        later = theirs.outgoing({**theirs.vector(), **_AHEAD}, unchecked=True)
        waits = replace(later, source="Ben", name="later.irmb", sha256=HASH[::-1], data=b"a bundle")
        workspace.merge(replace(waits, since=_AHEAD))
        workspace.note_copy("a-key", "Ben", start)
        workspace.catch_up()
    _alone(target)
    for left in target.parent.glob("other*"):
        left.unlink()


def _alone(target: Path) -> None:
    """No copy made on the way, and nothing beside the file."""
    for stem in (target.stem, "other"):
        for left in target.parent.glob(f"{stem} (before upgrade *)*"):
            left.unlink()
    raw = dbapi2.connect(str(target), isolation_level=None)
    for pragma in ("wal_checkpoint(TRUNCATE)", "journal_mode = DELETE"):
        raw.execute(f"PRAGMA {pragma}").fetchall()
    raw.execute("VACUUM")
    raw.execute("PRAGMA journal_mode = WAL").fetchall()
    raw.close()


if __name__ == "__main__":
    make(Path(sys.argv[1]) / f"{REVISIONS[-1]}.irm")
