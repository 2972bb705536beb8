"""Rows 1 to 4: from the start of the process to the painted window, to the list, and its memory."""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.measure import Result, compare

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "samples" / "sample.irm"
BUNDLE = ROOT / "dist" / "irm-desktop" / "irm-desktop"
SETTLED = 0.4  # seconds after the last mark before memory is read
PATIENCE = 20.0  # seconds until a program that does not get ready is ended
# The window is painted; the first rows are; the rows and panel read through SQLAlchemy are.
MARKS = ("painted", "list", "ready")


@dataclass(frozen=True)
class Start:
    """Milliseconds from the start of the process to each mark, and its memory in MB (PSS)."""

    marks: Mapping[str, float]
    memory: float


def start(command: Sequence[str], environment: Mapping[str, str]) -> Start:
    """Start a program, read the marks it prints, measure its memory, end it."""
    begin = time.monotonic() * 1000
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=dict(environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    watchdog = threading.Timer(PATIENCE, process.kill)
    watchdog.start()
    try:
        marks = read_marks(process, begin)
        time.sleep(SETTLED)
        return Start(marks, proportional_memory(process.pid))
    finally:
        watchdog.cancel()
        process.kill()
        process.communicate()


def read_marks(process: "subprocess.Popen[str]", begin: float) -> dict[str, float]:
    marks: dict[str, float] = {}
    printed = []
    assert process.stdout is not None
    for line in process.stdout:
        printed.append(line)
        word, _, at = line.partition(" ")
        if word in MARKS:
            marks[word] = float(at) - begin
        if len(marks) == len(MARKS):
            return marks
    raise RuntimeError(f"the program printed only this, then ended: {''.join(printed)!r}")


def proportional_memory(process: int) -> float:
    """Megabytes of this process: shared pages count in proportion (PSS)."""
    for line in Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no Pss in smaps_rollup")


@contextlib.contextmanager
def display(platform: str) -> Iterator[dict[str, str]]:
    """The variables of a platform: `offscreen`, or `xcb` on a virtual screen of its own."""
    if platform == "offscreen":
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    number = f":{os.getpid() % 1000 + 1000}"
    server = subprocess.Popen(
        ["Xvfb", number, "-screen", "0", "1400x1000x24", "-nolisten", "tcp", "-noreset"],
        stderr=subprocess.DEVNULL,
    )
    try:
        socket = Path(f"/tmp/.X11-unix/X{number[1:]}")
        deadline = time.monotonic() + 10
        while not socket.exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": number}
    finally:
        server.terminate()
        server.wait()


def platforms() -> list[str]:
    return ["offscreen", "xcb"] if shutil.which("Xvfb") else ["offscreen"]


def measure(
    platform: str, commands: Mapping[str, Sequence[str]], count: int
) -> dict[str, list[Start]]:
    starts: dict[str, list[Start]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as folder, display(platform) as variables:
        workspace = Path(folder) / "sample.irm"
        shutil.copy(SAMPLE, workspace)
        own = {
            f"IRM_DESKTOP_{name}": str(Path(folder) / name) for name in ("DATA", "CONFIG", "LOGS")
        }
        environment = {**os.environ, **own, **variables, "IRM_DESKTOP_TRACE_START": "1"}
        for number in range(count + 1):
            for name, command in commands.items():
                words = [str(workspace) if word == "WORKSPACE" else word for word in command]
                one = start(words, environment)
                if number:
                    starts[name].append(one)
    return starts


def commands() -> dict[str, list[str]]:
    programs = {
        "hello": [sys.executable, str(ROOT / "bench" / "hello.py")],
        "ours": [sys.executable, "-m", "irm_desktop", "WORKSPACE"],
    }
    if BUNDLE.exists():
        programs["frozen"] = [str(BUNDLE), "WORKSPACE"]
    return programs


def results(count: int = 7) -> list[Result]:
    subprocess.run([sys.executable, "-m", "compileall", "-q", "irm_desktop"], cwd=ROOT, check=True)
    found = []
    for platform in platforms():
        starts = measure(platform, commands(), count)
        found += judged(platform, starts)
    return found


def judged(platform: str, starts: Mapping[str, list[Start]]) -> list[Result]:
    def series(mark: str) -> dict[str, list[float]]:
        # The floor of every mark is the moment at which hello has been painted.
        values = {name: [one.marks[mark] / 1000 for one in all_] for name, all_ in starts.items()}
        return {**values, "hello": [one.marks["painted"] / 1000 for one in starts["hello"]]}

    memory = {name: [one.memory for one in all_] for name, all_ in starts.items()}
    rows = [
        ("1", "first painted window", "ours", series("painted"), 1.5, "s"),
        ("2", "first list of rows", "ours", series("list"), 2.0, "s"),
        ("2", "open through SQLAlchemy", "ours", series("ready"), 4.0, "s"),
        ("3", "memory (PSS), one plan open", "ours", memory, 2.5, "MB"),
    ]
    if "frozen" in starts:
        rows.append(("4", "frozen, first painted window", "frozen", series("painted"), 1.5, "s"))
    return [
        compare(
            row, f"{what}, {platform}", values, ours=ours, floor="hello", target=target, unit=unit
        )
        for row, what, ours, values, target, unit in rows
    ]
