"""One laptop: its file, its home, and the programs that are run on it, of which some are killed."""

import json
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from soak import told
from soak.forks import FAILED, ROOT, Forks
from tests.command_line import environment
from tests.sync.office.cutting import Line
from tests.sync.office.offices import a_country

PATIENCE = 300  # seconds after which a program is taken for hanging
_STARTED_ANEW = 0.04  # of the syncs: an interpreter of their own, the others are forked
_AWAY = re.compile("was lost|cannot be reached|is busy with what others send")
_REACHED = "SELECT writer, max(seq) FROM journal GROUP BY writer"
Facts = dict[str, Any]  # as JSON


class Wrong(Exception):
    """What should not be."""


@dataclass(frozen=True)
class Ended:
    """How a program ended, and what it said."""

    status: int
    out: str
    err: str
    killed: bool = False


@dataclass
class Laptop:
    """`counts` is what was done on it; `at_office` how far each writer had come when a sync of this
    laptop was last acknowledged."""

    name: str
    folder: Path
    line: Line
    url: str
    chance: random.Random
    forks: Forks
    counts: Counter[str] = field(default_factory=Counter)
    at_office: dict[str, int] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        return self.folder / "plans.irm"

    @property
    def log(self) -> Path:
        """Of what was acknowledged on it."""
        return self.folder / "told.log"

    def make(self, acts: int) -> None:
        """A new workspace with something in it."""
        with told.at_home(self.folder):
            a_country(self.folder / "first").close()
        shutil.move(self.folder / "first" / "ES.irm", self.path)
        self.work(acts)

    def work(self, acts: int, *, kill: float = 0.0) -> None:
        """Somebody works; `kill`: how likely the program is killed in the middle. Raises Wrong."""
        order = {"path": str(self.path), "log": str(self.log), "actor": self.name}
        ended = self._forked("work", order | {"seed": self.chance.random(), "acts": acts}, kill, 4)
        self.counts["spells of work"] += 1
        self.counts["killed at work"] += ended.killed
        if ended.status == FAILED:
            raise Wrong(f"{self.name}: the work ended with an error: {ended.err[-1500:]}")

    def sync(self, *more: str, kill: float = 0.0) -> Facts:
        """`irm-desktop sync`; what it answers, or nothing where it was killed or the line was cut.
        Raises Wrong."""
        words = [
            "sync", str(self.path), self.url, "--json", "--yes", "large-deletion", *more
        ]  # fmt: skip
        if self.chance.random() < _STARTED_ANEW:
            ended = self._started(words)
        else:
            ended = self._forked("command", {"words": words}, kill, 3)
        self.counts["syncs"] += 1
        self.counts["killed in a sync"] += ended.killed
        if ended.killed:
            return {}
        if ended.status == 2 and len(ended.err.splitlines()) == 1 and _AWAY.search(ended.err):
            self.counts["syncs that told of a cut"] += 1
            return {}
        if ended.status not in (0, 1) or "Traceback" in ended.err:
            raise Wrong(f"{self.name}: a sync ended with {ended.status}: {ended.err[-1500:]}")
        return self._acknowledged(json.loads(ended.out))

    def acknowledged(self) -> Mapping[str, str]:
        """Every entry that was told as kept, with its hash."""
        found: dict[str, str] = {}
        for line in told.read(self.log):
            found |= line.get("kept", {})
        return found

    def acts(self) -> Counter[str]:
        """What was done, of what was not refused."""
        lines = told.read(self.log)
        return Counter(line["did"] for line in lines if "did" in line and not line["refused"])

    def _acknowledged(self, answer: Facts) -> Facts:
        self.counts["syncs that went through"] += 1
        for name in ("sent", "taken", "files_sent", "files_taken"):
            self.counts[name] += answer[name]
        if answer["withheld"]:
            raise Wrong(f"{self.name}: a sync kept something back: {answer['withheld']}")
        with closing(sqlite3.connect(self.path)) as connection:
            self.at_office = dict(connection.execute(_REACHED))
        return answer

    def _forked(self, what: str, order: Facts, kill: float, seconds: float) -> Ended:
        """A process with all modules loaded; killed within so many seconds, if it is to be."""
        order |= {"module": "soak.hands.programs", "work": what, "home": str(self.folder)}
        pid = self.forks.begin(order | {"said": str(self.folder)})
        killing = self.chance.random() < kill
        after = self.chance.uniform(0, seconds) if killing else PATIENCE
        timer = threading.Timer(after, os.kill, (pid, signal.SIGKILL))
        timer.start()
        code = os.waitstatus_to_exitcode(self.forks.wait())
        timer.cancel()
        if code == -signal.SIGKILL and not killing:
            raise Wrong(f"{self.name}: a program hung for {PATIENCE} s")
        status = self._said("status") if what == "command" and not code else ""
        return Ended(
            int(status) if status else code, self._said("out"), self._said("err"), code < 0
        )

    def _started(self, words: list[str]) -> Ended:
        home = {
            f"IRM_DESKTOP_{kind}": str(self.folder / kind.lower()) for kind in told.KINDS_OF_FOLDERS
        }
        done = subprocess.run(
            [sys.executable, "-m", "irm_desktop", *words],
            cwd=ROOT,
            env=environment(**home),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE,
            check=False,
        )
        self.counts["of syncs, interpreters started anew"] += 1
        return Ended(done.returncode, done.stdout, done.stderr)

    def _said(self, name: str) -> str:
        file = self.folder / name
        return file.read_text("utf-8", "replace") if file.is_file() else ""
