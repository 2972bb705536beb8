"""What a worker tells before it is killed: lines of JSON, each forced to disk before it goes on."""

import hashlib
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

KINDS_OF_FOLDERS = ("DATA", "CONFIG", "LOGS")
Line = dict[str, Any]  # as JSON; `at` is when, in seconds of the monotonic clock


class Told:
    """The file that lines are added to."""

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def tell(self, **words: object) -> None:
        line = json.dumps({"at": time.monotonic(), **words}, ensure_ascii=False)
        os.write(self._handle, line.encode() + b"\n")
        os.fsync(self._handle)


def read(path: Path) -> list[Line]:
    """Every line but one that the kill cut short."""
    if not path.is_file():
        return []
    text = path.read_text("utf-8")
    return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]


@contextmanager
def at_home(folder: Path) -> Iterator[None]:
    """Settings, data and backups of the user lie in `folder`, so that copies of one workspace do
    not meet there."""
    names = {f"IRM_DESKTOP_{kind}": str(folder / kind.lower()) for kind in KINDS_OF_FOLDERS}
    before = {name: os.environ.get(name) for name in names}
    os.environ.update(names)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def the_key(seed: int) -> bytes:
    """A key of an encrypted workspace of the soak."""
    return hashlib.sha256(f"soak {seed}".encode()).digest()
