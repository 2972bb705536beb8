"""Makes the newest of the released files in `tests/databases`, from the one before.

`python -m tests.released_file FOLDER` after a change of the schema that is not released yet. Every
field of every record holds something, so that an upgrade that loses one is noticed.
"""

import shutil
import sys
from pathlib import Path

from sqlcipher3 import dbapi2

from irm_desktop.domain.records import PartialDate
from irm_desktop.storage.recognise import REVISIONS
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library

DATABASES = Path(__file__).parent / "databases"
PASSPHRASE = "olmo encina y sauce llorón"  # of the seal in the file
NAME, CONTACT = "Zoé Quirós", "zoe@example.org"  # invented, as everything in the file
AT = "2026-11-23T10:00:00+00:00"
HASH = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"  # of abc


def make(target: Path) -> None:
    """The newest file at `target`, with a review copy, what came back, an answer and a date."""
    shutil.copy(DATABASES / f"{REVISIONS[-2]}.irm", target)
    with Workspace.open(target, actor="Ana", library=the_library()) as workspace:
        plan = workspace.plan_by_key("ES-2")
        assessment = workspace.assessments(plan.id)[0].id
        with workspace._operation("Review added") as op:
            _review(op, plan.id, assessment, workspace.commitment_ids(plan.id)[0])
        workspace.catch_up()
    for left in target.parent.glob(f"{target.stem} (before upgrade *)*"):
        left.unlink()
    raw = dbapi2.connect(str(target), isolation_level=None)
    for pragma in ("wal_checkpoint(TRUNCATE)", "journal_mode = DELETE"):
        raw.execute(f"PRAGMA {pragma}").fetchall()
    raw.execute("VACUUM")
    raw.execute("PRAGMA journal_mode = WAL").fetchall()
    raw.close()


def _review(op: Recorder, plan: str, assessment: str, commitment: str) -> None:
    about = {"plan": plan, "assessment": assessment, "report": "progress", "language": "en"}
    who = {"stage": "iep_review", "role": "iep", "recipient": "The panel", "by": "Ana"}
    file = {"format": "docx", "name": "ES-2.docx", "sha256": HASH}
    sent = op.create(
        "sent",
        {
            "about": about,
            "number": 1,
            **who,
            "at": AT,
            "due": "2026-12-07",
            "files": [file],
            "snapshot": {"fields": [], "outside": ["Progress Report"]},
        },
    )
    returned = op.create(
        "returned",
        {
            "about": {"sent": sent, "plan": plan, "sha256": HASH},
            "name": "ES-2 panel.docx",
            "format": "docx",
            "at": AT,
            "by": "Ana",
            "program": "LibreOffice",
            "reviewers": ["Reviewer 1"],
            "notices": ["macros"],
        },
    )
    remark = {"returned": returned, "plan": plan, "key": "k", "kind": "comment"}
    remark |= {"entity": "commitment", "record": commitment, "field": "text"}
    made = op.create("remark", {"about": remark, "facts": {"text": "Who says so?"}})
    given = {"action": "declined", "reply": "The plan does.", "result": "No change"}
    noted = {"by": "Ana", "at": AT, "operation": "o", "seen": [made]}
    op.create("answer", {"about": {"plan": plan, "key": "k"}, **given, **noted})
    stage = {"assessment": assessment, "stage": "public_comment", "mark": "published"}
    day = PartialDate("1 December 2026", "2026-12-01")
    op.create("stage_date", {"about": {**stage, "language": "es"}, "date": day})


if __name__ == "__main__":
    make(Path(sys.argv[1]) / f"{REVISIONS[-1]}.irm")
