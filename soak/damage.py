"""Bits flipped, ends cut, sectors lost, logs exchanged, in workspaces and in backups, plain and
encrypted. Each time the damage must be refused or named, or be without any effect on what the file
holds; and the newest proven backup must bring everything back."""

import random
import shutil
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from irm_desktop.domain.safety_records import PROVEN
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.backup import read_facts
from irm_desktop.storage.backup_proof import proof_path, prove, read_backup
from irm_desktop.storage.backups import list_backups
from irm_desktop.storage.restoring import restore
from irm_desktop.storage.salvage import salvage
from irm_desktop.storage.workspace import Workspace
from soak.damage_files import COPY, MAIN, NOTE, PROOF, Subject, damage, subjects
from soak.figures import Figures
from tests.builders import the_library

REFUSED, NAMED, HARMLESS, SILENT, BROKEN = (
    "refused",
    "named",
    "without effect",
    "silently other content",
    "ended in an error of the program",
)
_RESTORED_EACH, _SALVAGED_EACH = 10, 100  # of the detected ones
_LEFT_EACH = 8


def run(stop: Callable[[], bool], least: int, seed: int, folder: Path) -> Figures:
    """Damages one after the other until `stop`; the same seed damages the same."""
    chance = random.Random(seed)
    known = subjects(folder / "subjects")
    left = [one for one in known if NOTE in one.files]  # whose repair takes long
    quick = [one for one in known if one not in left]
    counts: Counter[str] = Counter()
    failures: list[str] = []
    tries = 0
    while tries < least or not stop():
        tries += 1
        subject = chance.choice(left if tries % _LEFT_EACH == 0 else quick)
        files, what = damage(chance, subject)
        outcome, problem = _tried(subject, files, folder / "try", counts, tries)
        counts[outcome] += 1
        counts[f"{subject.name}: {outcome}"] += 1
        if problem:
            failures.append(f"seed {seed}, try {tries} ({subject.name}, {what}): {problem}")
    return Figures("damage", tries, _rows(counts, known), tuple(failures))


def _rows(counts: Counter[str], known: list[Subject]) -> tuple[tuple[str, str], ...]:
    outcomes = (REFUSED, NAMED, HARMLESS, SILENT, BROKEN)
    rows = [(outcome, f"{counts[outcome]:,}") for outcome in outcomes]
    for subject in known:
        told = (f"{outcome} {counts[f'{subject.name}: {outcome}']:,}" for outcome in outcomes[:3])
        rows.append((subject.name, ", ".join(told)))
    rows.append(("restored from the newest proven backup", f"{counts['restored']:,}"))
    rows.append(("repaired from file and backup", f"{counts['repaired']:,}"))
    return tuple(rows)


def _tried(
    subject: Subject, files: dict[str, bytes], place: Path, counts: Counter[str], number: int
) -> tuple[str, str]:
    """The outcome, and what went wrong."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    try:
        if subject.backup is not None:
            return _of_backup(subject, files, place)
        for name, content in files.items():
            (place / name).write_bytes(content)
        root = place / "backups"
        shutil.copytree(subject.root, root, copy_function=shutil.copy2)
        outcome = _of_workspace(subject, place / MAIN, root)
        if outcome in (REFUSED, NAMED):
            found = counts[REFUSED] + counts[NAMED]
            if found % _SALVAGED_EACH == 0:
                _repaired(subject, place / MAIN, root, counts)
            if found % _RESTORED_EACH == 0:
                return outcome, _restored(subject, place / MAIN, root, counts)
        return outcome, f"{SILENT}" if outcome == SILENT else ""
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        at = f"{Path(where.filename).name}:{where.lineno}"
        return BROKEN, f"{type(error).__name__} at {at}: {str(error)[:200]}"


def _of_backup(subject: Subject, files: dict[str, bytes], place: Path) -> tuple[str, str]:
    assert subject.backup is not None
    copy = place / subject.backup.name
    copy.write_bytes(files[COPY])
    proof_path(copy).write_bytes(files[PROOF])
    backup = prove(read_backup(copy), subject.key)
    if backup.state != PROVEN:
        return (NAMED if backup.problem else SILENT), "" if backup.problem else "no sentence"
    same = backup.content == subject.content == read_facts(copy, subject.key).content.hash
    return (HARMLESS, "") if same else (SILENT, SILENT)


def _of_workspace(subject: Subject, path: Path, root: Path) -> str:
    try:
        with Workspace.open(
            path, actor="Ana", library=the_library(), key=subject.key, backups=root
        ) as workspace:
            recovery = workspace.recovery
            named = bool(workspace.check()) or (recovery is not None and bool(recovery.findings))
        if named:
            return NAMED
        return HARMLESS if _content(path, subject) == subject.content else SILENT
    except WorkspaceError:
        return REFUSED


def _content(path: Path, subject: Subject) -> str:
    return read_facts(path, subject.key).content.hash


def _repaired(subject: Subject, path: Path, root: Path, counts: Counter[str]) -> None:
    """The repair ends with a sound file or with a sentence."""
    with suppress(WorkspaceError):
        salvage(
            path,
            actor="Ana",
            library=the_library(),
            clock=lambda: datetime.now(UTC),
            key=subject.key,
            backups=root,
        )
        with Workspace.open(
            path, actor="Ana", library=the_library(), key=subject.key, backups=root
        ):
            counts["repaired"] += 1


def _restored(subject: Subject, path: Path, root: Path, counts: Counter[str]) -> str:
    """What went wrong where the backup of the closing is restored; nothing is the hope."""
    closing = [one for one in list_backups(path, root) if one.why == "close"]
    if not closing:
        return "the backup made at closing is not listed any more"
    done = restore(path, closing[0], subject.key)
    if _content(path, subject) != done.backup.content:
        return "what was restored is not what the backup holds"
    counts["restored"] += 1
    return ""
