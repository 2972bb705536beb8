"""What disk a folder lies on, as the operating system has it."""

import importlib
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_LINUX = Path("/proc/self/mounts")
_ESCAPED = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Mount:
    """One disk or network folder. `kind` is the file system in small letters, `options` as the
    system names them."""

    device: str
    folder: str
    kind: str
    options: tuple[str, ...] = ()


def mounts() -> tuple[Mount, ...]:
    """All that is mounted; nothing where the system does not tell."""
    if _LINUX.exists():
        return _of_linux(os.fsdecode(_LINUX.read_bytes()))
    try:
        # imported here: it costs as much time as opening a workspace
        psutil = importlib.import_module("psutil")
        found = psutil.disk_partitions(all=True)
    except (ImportError, OSError):
        return ()
    return tuple(
        Mount(one.device, one.mountpoint, one.fstype.lower(), tuple(one.opts.lower().split(",")))
        for one in found
    )


def _of_linux(text: str) -> tuple[Mount, ...]:
    """The lines of /proc/self/mounts, in which a space of a name is written \\040."""
    found = []
    for line in text.splitlines():
        fields = [_plain(field) for field in line.split(" ")]
        if len(fields) >= 4:
            device, folder, kind, options = fields[:4]
            found.append(Mount(device, folder, kind.lower(), tuple(options.split(","))))
    return tuple(found)


def _plain(field: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), field)


def mount_of(folder: Path, known: Sequence[Mount]) -> Mount | None:
    """The mount that `folder` lies on: the deepest, and of several at one place the last."""
    parts = _parts(folder)
    best: Mount | None = None
    longest = -1
    for mount in known:
        own = _parts(Path(mount.folder))
        if len(own) >= longest and parts[: len(own)] == own:
            best, longest = mount, len(own)
    return best


def _parts(folder: Path) -> tuple[str, ...]:
    parts = folder.parts
    return tuple(part.casefold() for part in parts) if sys.platform == "win32" else parts
