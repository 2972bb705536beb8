"""Freeze the program with PyInstaller, weigh it, and run the self-test of what came out.

The environment of the checkout holds the locked packages alone, so it is clean enough to freeze:
`build.spec` names the development tools that stay out.
"""

import os
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / "irm-desktop"
MOST = 140.0  # megabytes on disk


def program() -> Path:
    """What is run: on Windows and macOS the one with a console."""
    if platform.system() == "Linux":
        return BUNDLE / "irm-desktop"
    return BUNDLE / ("irm-desktop-cli.exe" if os.name == "nt" else "irm-desktop-cli")


def freeze() -> None:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    subprocess.run([*command, "build.spec"], cwd=ROOT, check=True)


def size() -> float:
    """Megabytes (2^20 bytes, as du counts) of the bundle; a link is not counted twice."""
    files = (path for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 2**20


def self_test() -> int:
    """Run the bundle where nothing of the checkout or of this Python can help it."""
    with tempfile.TemporaryDirectory() as folder:
        kept = {name: os.environ[name] for name in ("LANG", "SYSTEMROOT") if name in os.environ}
        variables = {"PATH": os.defpath, "HOME": folder, "TMPDIR": folder, "TEMP": folder, **kept}
        command = [str(program()), "self-test"]
        return subprocess.run(command, cwd=folder, env=variables, check=False).returncode


def main() -> int:
    begin = time.monotonic()
    freeze()
    weight = size()
    verdict = "met" if weight <= MOST else "NOT MET"
    print(f"frozen in {time.monotonic() - begin:.0f} s; {weight:.0f} MB in {BUNDLE}")
    print(f"size: {weight:.0f} MB, target {MOST:.0f} MB: {verdict}", flush=True)
    status = self_test()
    print("the bundle's self-test " + ("passed" if status == 0 else "FAILED"))
    return status


if __name__ == "__main__":
    sys.exit(main())
