"""An encrypted workspace is worked in and killed twice; then every byte that the program left on
the disk is searched for words that were typed into it, for its key and for its passphrases.

Searched are the workspace with its logs, lock note and key file, copies, backups and proofs, the
temporary folder, settings, logs of the program. The same work in a workspace that is not encrypted
must be found, each word of it, or the hunt would prove nothing.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from irm_desktop.storage import slots
from soak.figures import Figures
from soak.plain_text_work import STEM, cheap_passphrases, key_file, passphrases, planted
from tests.journeys.leaks import Hunt, temporary

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 300  # seconds for a step
PLAIN, ENCRYPTED = "plain", "encrypted"


class Try:
    """One workspace, worked in from its beginning; `hunt` says what was found in what it left."""

    def __init__(self, folder: Path, kind: str, seed: int) -> None:
        self.kind, self.seed = kind, seed
        self.home, self.given = folder / kind / "home", folder / kind / "given"
        self.environment = temporary(self.home)
        self.work = self.home / "work"
        for one in (self.work, self.given):
            one.mkdir(parents=True)
        self.looked = 0  # files, and what is packed in them
        self.size = 0  # bytes

    def step(self, name: str) -> str:
        """Works until the kill; what went wrong, or nothing."""
        words = (name, self.kind, str(self.work), str(self.given), str(self.seed))
        done = subprocess.run(
            [sys.executable, "-m", "soak.plain_text_work", *words],
            cwd=ROOT,
            env={**os.environ, **self.environment},
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        if done.returncode == -signal.SIGKILL:
            return ""
        last = done.stderr.strip().splitlines()[-1:] or [f"ended with {done.returncode}"]
        return f"seed {self.seed}, {self.kind}: {name} did not come to its kill: {last[0]}"

    def hunt(self) -> list[str]:
        """What stands where, each as `place: what`."""
        # Of an encrypted one nothing at all may be found; of a plain one it is told what is.
        words = dict(planted(self.seed)) if self.kind == PLAIN else {"words": STEM}
        hunt = Hunt(words | self._secrets(), self._keys())
        found = hunt.folder(self.home)
        self.looked += len(hunt.looked_at)
        self.size += sum(one.stat().st_size for one in self.home.rglob("*") if one.is_file())
        return found

    def _secrets(self) -> dict[str, str]:
        old, new = passphrases(self.seed)
        with suppress(FileNotFoundError):
            secret = key_file(self.given).read_text()
            return {"passphrase": old, "new passphrase": new, "recovery key": secret}
        return {}

    def _keys(self) -> dict[str, bytes]:
        key = self.key()
        if key is None:
            return {}
        return {"key": key, "key in letters": key.hex().encode()}

    def key(self) -> bytes | None:
        with suppress(FileNotFoundError):
            secret = key_file(self.given).read_text()
            return slots.unlock_with_recovery(self.work / "plans.irm", secret)
        return None


def run(stop: Callable[[], bool], least: int, seed: int, folder: Path) -> Figures:
    cheap_passphrases()
    tries, looked, size, words = 0, 0, 0, 0
    failures: list[str] = []
    places: set[str] = set()
    while tries < least or not stop():
        place = folder / str(tries)
        sealed = Try(place, ENCRYPTED, seed + tries)
        failures += _hidden(sealed)
        looked, size = looked + sealed.looked, size + sealed.size
        if not tries:  # what is found in a plain one is the same each time
            plain = Try(place, PLAIN, seed)
            failures += _seen(plain, places)
            words = len(planted(seed))
        tries += 1
    rows = (
        ("files and what is packed in them, searched", f"{looked:,}"),
        ("bytes searched", f"{size:,}"),
        ("plain text, keys or passphrases found", str(len(failures))),
        ("words found in the same work without encryption", f"{words} of {words}"),
        ("kinds of places where they were found", str(len(places))),
    )
    return Figures("plain_text", tries, rows, tuple(failures))


def _hidden(one: Try) -> list[str]:
    """Both steps, with a hunt after each kill, while the log of the file is there."""
    failures: list[str] = []
    for name in ("begin", "go_on"):
        wrong = one.step(name)
        if wrong:
            return [*failures, wrong]
        with_log = (one.work / "plans.irm-wal").exists()
        if not with_log:
            failures.append(f"seed {one.seed}: the kill in {name} left no log to be searched")
        failures += [f"seed {one.seed}, after {name}: {found}" for found in one.hunt()]
    return failures


def _seen(one: Try, places: set[str]) -> list[str]:
    """Whether the hunt finds every word, and where."""
    wrong = one.step("begin")
    if wrong:
        return [wrong]
    found = one.hunt()
    places.update(line.split(":")[0].split(" > ")[0] for line in found)
    missed = [
        where for where in planted(one.seed) if not any(f": {where} (" in line for line in found)
    ]
    return [f"seed {one.seed}: the hunt does not find the {where}" for where in missed]
