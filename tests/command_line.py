"""Runs the command line as another program does: a process of its own, no display, its streams."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SAMPLE_TABLE = ROOT / "resources" / "samples" / "irm-commitments-2016-sample.csv"
SAMPLE_WORKSPACE = ROOT / "resources" / "samples" / "sample.irm"


@dataclass(frozen=True)
class Result:
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as JSON; anything beside it there is an error."""
        return json.loads(self.out)

    @property
    def codes(self) -> set[str]:
        return {finding["code"] for finding in self.json["findings"]}


def environment(**variables: str) -> dict[str, str]:
    """This process's own, without a display, so that a window would fail at once."""
    kept = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    kept.pop("QT_QPA_PLATFORM", None)
    return {**kept, "PYTHONWARNINGS": "error", "LC_ALL": "C", **variables}


def irm(*words: str | Path, **variables: str) -> Result:
    """`irm-desktop WORDS…`"""
    return python("-m", "irm_desktop", *words, **variables)


def python(*words: str | Path, **variables: str) -> Result:
    done = run([sys.executable, *map(str, words)], environment(**variables))
    return Result(done.returncode, done.stdout, done.stderr)


def run(command: Sequence[str], env: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=ROOT,
        env=dict(env),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
