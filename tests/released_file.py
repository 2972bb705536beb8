"""Makes the newest of the released files in `tests/databases`, from the one before.

`python -m tests.released_file FOLDER` after a change of the schema that is not released yet. Every
field of every record holds something, so that an upgrade that loses one is noticed.
"""

import hashlib
import shutil
import sys
from pathlib import Path

from nacl.pwhash import argon2id
from sqlalchemy import insert
from sqlcipher3 import dbapi2

from irm_desktop.domain.records import ActionPlan, PartialDate
from irm_desktop.models import Blob, Typed
from irm_desktop.storage import seal_boxes
from irm_desktop.storage.recognise import REVISIONS
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library

DATABASES = Path(__file__).parent / "databases"
PASSPHRASE = "olmo encina y sauce llorón"  # of the seal in the file
NAME, CONTACT = "Zoé Quirós", "zoe@example.org"  # invented, as everything in the file
AT = "2026-11-23T10:00:00+00:00"
CONTENT = b"abc"
HASH = hashlib.sha256(CONTENT).hexdigest()
NOTE = "The register has taken calls since January 2015."


def make(target: Path) -> None:
    """The newest file at `target`, with people, evidence, an interview and decisions added."""
    shutil.copy(DATABASES / f"{REVISIONS[-2]}.irm", target)
    with Workspace.open(target, actor="Ana", library=the_library()) as workspace:
        plan = workspace.plan_by_key("ES-2")
        person = _people(workspace, plan)
        with workspace._operation("Evidence added") as op:
            _evidence(op, plan, workspace.commitment_ids(plan.id)[0], person)
        workspace.catch_up()
    for left in target.parent.glob(f"{target.stem} (before upgrade *)*"):
        left.unlink()
    raw = dbapi2.connect(str(target), isolation_level=None)
    for pragma in ("wal_checkpoint(TRUNCATE)", "journal_mode = DELETE"):
        raw.execute(f"PRAGMA {pragma}").fetchall()
    raw.execute("VACUUM")
    raw.execute("PRAGMA journal_mode = WAL").fetchall()
    raw.close()


def _people(workspace: Workspace, plan: ActionPlan) -> str:
    """One under the seal, one who is not; the id of the first."""
    person = workspace.add_person(
        plan.member_id,
        name=NAME,
        contact=CONTACT,
        pseudonym="Olmo",
        organisation="Ministry of Finance",
        sector="government",
        role="Comptroller",
        language="es",
        remark="Met twice",
    ).created
    workspace.add_person(plan.member_id, name="Ion Pop", pseudonym="Sauce", organisation="Civio")
    workspace.make_seal(PASSPHRASE)
    workspace.seal_person(person, "Asked for it")
    workspace.open_seal(PASSPHRASE, "To call back")
    assert workspace.sealed_names_found() == ()
    workspace.close_seal()
    return person


def _evidence(op: Recorder, plan: ActionPlan, commitment: str, person: str) -> None:
    source = op.create(
        "source",
        {
            **dict.fromkeys(("author", "container", "publisher", "remark"), "A"),
            "member": plan.member_id,
            "position": 1,
            "key": "interview-8",
            "kind": "interview",
            "ground": "government",
            "title": "Interview 8",
            "place": "Madrid",
            "number": "8",
            "pages": "1-2",
            "url": "https://example.org/8",
            "accessed": "2026-11-23",
            "language": "es",
            "text": "Words.",
            "date": PartialDate("23 November 2026", "2026-11-23"),
        },
    )
    kept = {"sha256": HASH, "media_type": "text/plain", "size": 3, "added": AT}
    op.create("attachment", {"source": source, "position": 1, "name": "notes.txt", **kept})
    note = _interview(op, plan, source, commitment, person)
    place = {"start": 0, "before": "b", "after": " has taken", "locator": "p. 1"}
    words = {"text": "The register", "language": "en", "translation": "El registro"}
    excerpt = op.create(
        "excerpt", {"source": source, "note": note, "position": 1, **place, **words}
    )
    about = {"source": source, "excerpt": excerpt, "note": note, "subject_kind": "commitment"}
    about |= {"subject": commitment, "indicator": "specificity", "section": "context"}
    op.create("support", {"about": about, "locator": "p. 1", "remark": "Says so"})
    left = {"note": "Known", "stage": "draft", "at": AT}
    op.create("waiver", {"about": {"plan": plan.id, "finding": "f"}, **left})
    rule = {"kinds": 2, "other_than": ["government"]}
    asked = {"plan": plan.id, "indicator": "completion_midterm"}
    op.create("evidence_rule", {"about": asked, **rule})
    op.create("search", {"name": "Grants", "query": "grants", "scope": {"kinds": ["note"]}})
    op.connection.execute(insert(Blob), {"sha256": HASH, "part": 0, "data": CONTENT})
    op.connection.execute(insert(Typed), {"record": note, "text": "a"})


def _interview(op: Recorder, plan: ActionPlan, source: str, commitment: str, person: str) -> str:
    """An interview with one note; the id of the note."""
    interview = op.create(
        "interview",
        {
            "source": source,
            "plan": plan.id,
            "number": "8",
            "place": "Madrid",
            "began": "2026-11-23T10:05:00+01:00",
            "ended": "2026-11-23T10:42:00+01:00",
            "how": "in_person",
            "language": "es",
            "consent": "organisation",
            "interviewer": "Ana",
            "people": [person],
            "pinned": [commitment],
            "asked": ["q1"],
        },
    )
    fields = {"position": 1, "at": "2026-11-23T10:21:00+01:00", "kind": "note", "text": NOTE}
    return op.create("note", {"interview": interview, **fields})


if __name__ == "__main__":
    least = (argon2id.OPSLIMIT_MIN, argon2id.MEMLIMIT_MIN)  # a test is no place to wait
    seal_boxes.Cost.__init__.__defaults__ = least
    make(Path(sys.argv[1]) / f"{REVISIONS[-1]}.irm")
