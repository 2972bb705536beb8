"""What is done with a workspace before plain text is hunted, in a process that ends with a kill.

`python -m soak.plain_text_work STEP KIND WORK GIVEN SEED` with STEP begin or go_on, KIND encrypted
or plain. GIVEN holds what people bring or take out (tables, recovery keys, exports), which is plain
and is not hunted.
"""

import io
import os
import signal
import sys
import zipfile
from collections.abc import Mapping
from contextlib import closing, redirect_stderr, redirect_stdout
from pathlib import Path

from nacl.pwhash import argon2id

from irm_desktop.domain.interviews import Typed
from irm_desktop.domain.ways_in import PASSPHRASE, RECOVERY, Way
from irm_desktop.headless import program, unlocking
from irm_desktop.settings import Settings
from irm_desktop.storage import raw, rewriting, seal_boxes, slots
from irm_desktop.storage.encrypting import encrypt
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_draft, a_plan, the_library
from tests.command_line import SAMPLE_TABLE

OLD = Path(__file__).resolve().parent.parent / "tests" / "databases" / "0003.irm"
WHERE = ("title", "reason", "passage", "source", "file", "note", "role", "query", "undone", "late")
STEM = "Quincallería"  # a word that stands nowhere else
AT = "2026-11-22T10:21:00+01:00"


def planted(seed: int) -> Mapping[str, str]:
    """What is written, by the place where it is."""
    return {
        where: f"Quincallería {where[0]}{seed:04}{place}xwv" for place, where in enumerate(WHERE)
    }


def passphrases(seed: int) -> tuple[str, str]:
    return f"lanterns drift seventy {seed:04} wide", f"quiet harbour nobody {seed:04} walks"


def key_file(given: Path) -> Path:
    return given / "recovery key.txt"


def cheap_passphrases() -> None:
    """A second a passphrase is no use here."""
    least = (argon2id.OPSLIMIT_MIN, argon2id.MEMLIMIT_MIN)
    seal_boxes.Cost.__init__.__defaults__ = least


def opened(path: Path, key: bytes | None) -> Workspace:
    backups = Settings().backup_root()
    return Workspace.open(path, actor="Ana", library=the_library(), key=key, backups=backups)


def begin(path: Path, given: Path, seed: int, *, encrypted: bool) -> None:
    """An older workspace, encrypted as such or not, is upgraded and worked in, until the kill."""
    words, key = planted(seed), None
    if encrypted:
        key = _older_encrypted(path, given, seed)
    else:
        path.write_bytes(OLD.read_bytes())
    with opened(path, key) as workspace:
        _write(workspace, words)
        _evidence(workspace, words, given)
        workspace.catch_up()
        workspace.search(words["query"], ranked=True)
        workspace.keep_search("Kept", words["query"])
        workspace.keep_backup("asked")
        workspace.backup(path.with_name("copy.irm"))
        _damage_and_repair(workspace)
        workspace.write_passage(*_place(workspace), words["late"])
        with workspace._writing() as connection:  # the kill comes in the middle of a statement
            connection.exec_driver_sql("UPDATE commitments SET text = ?", (words["late"] * 400,))
            os.kill(os.getpid(), signal.SIGKILL)


def go_on(path: Path, given: Path, seed: int, *, encrypted: bool) -> None:
    """After the kill: the passphrase changed, the command line, opened again, worked on, and killed
    while it is open. Beside it a workspace that was plain until then is encrypted."""
    words, (old, new) = planted(seed), passphrases(seed)
    key = None
    if encrypted:
        key = slots.unlock_with_passphrase(path, old)
        os.environ[unlocking.VARIABLE] = str(key_file(given))
        copies = [path.with_name("copy.irm")]
        slots.change_passphrase(path, old, new, also=copies)
        _another_encrypted(path.with_name("second.irm"), words, seed)
    _command_line(path, given)
    workspace = opened(path, key)
    workspace.check()
    workspace.undo()
    workspace.redo()
    plan = workspace.plan_by_key("PT-2").id
    for number, row in enumerate(workspace.commitment_ids(plan)[:3]):
        workspace.rate(row, "specificity", "high", reason=f"{number} {words['reason']}")
    workspace.keep_backup("change")
    workspace.find(words["title"])
    os.kill(os.getpid(), signal.SIGKILL)


def _older_encrypted(path: Path, given: Path, seed: int) -> bytes:
    """A released file of an older schema as it was when it was encrypted with that version."""
    key, recovery = slots.new_key(), slots.new_recovery_key()
    plain = given / OLD.name
    plain.write_bytes(OLD.read_bytes())
    with closing(raw.connect(plain, "mode=rw", isolation_level=None)) as source:
        rewriting._export(source, path, key)
        (identity,) = source.execute("SELECT value FROM workspace_info WHERE key='id'").fetchone()
    key_file(given).write_text(recovery.secret)
    slots.make_slots(path, key, identity, _ways(recovery.recipient, passphrases(seed)[0]))
    return key


def _ways(recipient: str, passphrase: str) -> tuple[Way, ...]:
    return (Way(PASSPHRASE, passphrase=passphrase), Way(RECOVERY, recipient=recipient))


def _another_encrypted(path: Path, words: Mapping[str, str], seed: int) -> None:
    """A workspace that was plain on this disk and is no more: its copies go too."""
    recovery = slots.new_recovery_key()
    with Workspace.create(path, actor="Ana", library=the_library()) as workspace:
        draft = a_plan([a_commitment("1", words["title"])], key="PT", name="Portugal")
        workspace.accept(a_draft(draft))
        copy = workspace.backup(path.with_name("second copy.irm"))
    done = encrypt(path, _ways(recovery.recipient, passphrases(seed)[1]), actor="Ana")
    with opened(path, done.key) as workspace:
        workspace.keep_backup("encrypt")
        assert copy in workspace.delete_plain_copies(one.path for one in workspace.plain_copies())
    assert done.wiped


def _write(workspace: Workspace, words: Mapping[str, str]) -> None:
    rows = [a_commitment(str(n), f"{words['title']} {n}", text=words["title"]) for n in range(1, 4)]
    workspace.accept(a_draft(a_plan(rows, key="PT", name="Portugal"), file_name="portugal.csv"))
    one = workspace.commitment_ids(workspace.plan_by_key("PT-2").id)[0]
    workspace.rate(one, "specificity", "high", reason=words["reason"])
    place = _place(workspace)
    for end in range(1, len(words["passage"]) + 1):
        workspace.write_passage(*place, words["passage"][:end])
    workspace.rate(one, "specificity", "low", reason=words["undone"])
    workspace.undo()


def _place(workspace: Workspace) -> tuple[str, str, str, str, str]:
    plan = workspace.plan_by_key("PT-2")
    one = workspace.commitment_ids(plan.id)[0]
    return workspace.assessments(plan.id)[0].id, "context", "commitment", one, "en"


def _evidence(workspace: Workspace, words: Mapping[str, str], given: Path) -> None:
    member = next(one.id for one in workspace.members() if one.key == "PT")
    source = workspace.add_source(
        member, kind="document", title=words["source"], text=words["source"]
    ).created
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("notes.txt", words["file"] * 50)
    packed.seek(0)
    attached = workspace.attach(source, "notes.zip", packed).created
    workspace.save_attachment(attached, given / "saved.zip")
    person = workspace.add_person(member, name="Zdeňka", role=words["role"]).created
    plan = workspace.plan_by_key("PT-2").id
    interview = workspace.add_interview(
        plan, people=[person], consent="on_record", place="Faro", how="in_person", began=AT
    ).created
    note = workspace.add_note(interview, words["note"]).created
    workspace.keep_typed(Typed(interview, note, AT, words["note"], 4))


def _damage_and_repair(workspace: Workspace) -> None:
    with workspace._writing() as connection:
        connection.exec_driver_sql("UPDATE ratings SET value = 'low'")
        connection.commit()
    workspace.repair()


def _command_line(path: Path, given: Path) -> None:
    """Each answer goes where it may be plain."""
    out = given / "out"
    out.mkdir(exist_ok=True)
    again = ("--all-the-same", "A test")
    report = ("--report", "midterm", "--docx", out / "a.docx", "--xlsx", out / "a.xlsx", *again)
    for number, words in enumerate(
        (
            ("import", path, SAMPLE_TABLE),
            ("list", path, "--json"),
            ("search", path, planted(0)["query"], "--json"),
            ("check", path, "--json"),
            ("export", path, "PT-2", *report),
            ("export", path, "--all", out / "all.xlsx", *again),
            ("backup", path),
            ("backups", path, "--prove"),
            ("keys", path),
            ("undo", path),
        )
    ):
        said = io.StringIO()
        with redirect_stdout(said), redirect_stderr(said):
            program.run([str(word) for word in words], lambda: 0)
        (out / f"{number}.txt").write_text(said.getvalue(), "utf-8")


def main(words: list[str]) -> None:
    step, encrypted, work, given, seed = words
    cheap_passphrases()
    does = {"begin": begin, "go_on": go_on}[step]
    does(Path(work) / "plans.irm", Path(given), int(seed), encrypted=encrypted == "encrypted")


if __name__ == "__main__":
    main(sys.argv[1:])
