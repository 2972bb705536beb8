"""A repaired workspace that takes the place of the damaged one, also at the next opening: each one
looks for it, so nothing else of a repair is imported with this."""

from datetime import UTC, datetime
from pathlib import Path

from irm_desktop.storage.backup import sync_folder
from irm_desktop.storage.backup_proof import hash_file
from irm_desktop.storage.beside import LOGS, beside, name_beside

_READY = ".salvaged"  # ending of a file that only has to take its place


def finish(path: Path) -> bool:
    """Puts a repaired file that is ready in its place, also where a program was ended before it
    could; whether there was one. The damaged file was kept before, with its log.

    Where another file has come to this place since, it stays: what was repaired gets a name of its
    own beside it.
    """
    begins = f".{path.name}."
    found = [
        one
        for one in path.parent.iterdir()
        if one.name.startswith(begins) and one.name.endswith(_READY)
    ]
    done, wanted = False, ready_name(path) if found else None
    for ready in found:
        if ready != wanted:
            made = datetime.fromtimestamp(ready.stat().st_mtime, UTC)
            ready.replace(name_beside(path, "repaired", made))
            continue
        for ending in (*LOGS, "-shm"):  # the log of the damaged file is not that of the new one
            beside(path, ending).unlink(missing_ok=True)
        ready.replace(path)
        sync_folder(path.parent)
        done = True
    return done


def ready_name(path: Path) -> Path:
    """The name of what was repaired of the very bytes that are at `path`."""
    return path.with_name(f".{path.name}.{hash_file(path)[:16]}{_READY}")
