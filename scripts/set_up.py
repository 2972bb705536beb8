"""Make the checkout ready: Qt's system libraries, a virtual environment, the locked packages.

Standard library only, for it runs before anything is installed. `run` installs what the program
needs, `dev` also what the tests and the build need. A stamp in the environment tells that all is
done, so that a second call costs a fraction of a second.
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = {"run": "requirements.lock", "dev": "requirements-dev.lock"}
OLDEST = (3, 11)

# Debian's package and the library by which its presence is known. With what these bring along
# they are all that QtWidgets needs, offscreen (first part) and on an X display (second part).
OFFSCREEN = {
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
    "libglib2.0-0": "libglib-2.0.so.0",
}
DISPLAY = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}


class Stop(Exception):
    """Set-up cannot go on; the text says why and what to do."""


def say(text: str) -> None:
    print(f"set-up: {text}", file=sys.stderr, flush=True)


def venv_python() -> Path:
    folder, name = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    return VENV / folder / name


def run(command: list[str], failure: str, **variables: str) -> None:
    """Run `command`; raise Stop with `failure` where it does not end well."""
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **variables}, check=False)
    if done.returncode:
        raise Stop(failure)


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages() -> list[str]:
    """Debian's names of what is not there: Qt's libraries, and venv where Debian left it out."""
    names = []
    if sys.platform.startswith("linux"):
        names = [name for name, library in (OFFSCREEN | DISPLAY).items() if not loads(library)]
    if not venv_python().exists() and importlib.util.find_spec("ensurepip") is None:
        names.append("python3-venv")
    return names


def can_do_without(names: list[str]) -> bool:
    """Whether the program still runs: without an X display the libraries for it are not needed."""
    on_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return not on_display and all(name in DISPLAY for name in names)


def install_system_packages(names: list[str]) -> None:
    """By apt, as root or through sudo; Stop with one sentence that lists them where that fails."""
    listed = " ".join(names)
    by_hand = f"Please install these system packages, then start again: {listed}"
    if shutil.which("apt-get") is None:
        raise Stop(f"{by_hand} (these are Debian's names).")
    command = ["apt-get", "-q"]
    if os.geteuid() != 0:
        if shutil.which("sudo") is None:
            raise Stop(f"{by_hand} (sudo apt-get install {listed}).")
        interactive = [] if sys.stdin is not None and sys.stdin.isatty() else ["-n"]
        command = ["sudo", *interactive, *command]
    say(f"installing system packages: {listed}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run([*command, "update"], f"{by_hand} (apt-get update failed).", **quiet)
    install = [*command, "install", "-y", "--no-install-recommends", *names]
    run(install, f"{by_hand} (apt-get install failed).", **quiet)


def provide_system_packages() -> None:
    names = missing_packages()
    if not names:
        return
    try:
        install_system_packages(names)
    except Stop:
        if not can_do_without(names):
            raise
        say(f"going on without {' '.join(names)}: needed only for windows on a display")


def fingerprint(kind: str) -> str:
    """What the environment was made from, and where: an environment cannot be moved."""
    digest = hashlib.sha256(f"{ROOT}\n{sys.version_info[:2]}\n".encode())
    for name in (LOCKS[kind], "pyproject.toml", "scripts/set_up.py"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def is_ready(kind: str) -> bool:
    """Whether a stamp says so; an environment for `dev` serves `run` too."""
    if not venv_python().exists():
        return False
    for other in {"run": ("run", "dev"), "dev": ("dev",)}[kind]:
        stamp = VENV / f"ready-{other}"
        if stamp.exists() and stamp.read_text(encoding="ascii").strip() == fingerprint(other):
            return True
    return False


def make_environment() -> None:
    if not venv_python().exists() or not works(venv_python()):
        say("making the virtual environment .venv")
        run(
            [sys.executable, "-m", "venv", "--clear", str(VENV)],
            "The virtual environment .venv could not be made; the lines above say why.",
        )


def works(python: Path) -> bool:
    """Whether this environment's Python starts, has pip, and is the Python that runs now."""
    wanted = f"{sys.version_info.major}.{sys.version_info.minor}"
    check = "import sys, pip; print('%d.%d' % sys.version_info[:2])"
    done = subprocess.run([python, "-c", check], capture_output=True, text=True, check=False)
    return done.returncode == 0 and done.stdout.strip() == wanted


def install_packages(kind: str) -> None:
    say(f"installing the packages of {LOCKS[kind]}")
    pip = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "install", "-q"]
    run(
        [*pip, "--require-hashes", "--only-binary=:all:", "--no-deps", "-r", LOCKS[kind]],
        "The packages could not be installed; is there a way to the package index?",
    )
    run(
        [*pip, "--no-deps", "--no-build-isolation", "--no-index", "-e", "."],
        "The program itself could not be installed into .venv; the lines above say why.",
    )
    # Some machines forbid Python to write byte code; starting without it takes three times as long.
    run([str(venv_python()), "-m", "compileall", "-q", "irm_desktop"], "A source file is broken.")


def check_qt() -> None:
    paint = "from PySide6.QtWidgets import QApplication; QApplication([])"
    run(
        [str(venv_python()), "-c", paint],
        "Qt is installed but does not start; the lines above name the system library it misses.",
        QT_QPA_PLATFORM="offscreen",
    )


def set_up(kind: str) -> None:
    if is_ready(kind):
        return
    provide_system_packages()
    make_environment()
    install_packages(kind)
    check_qt()
    (VENV / f"ready-{kind}").write_text(fingerprint(kind) + "\n", encoding="ascii")
    say("ready")


def main() -> int:
    if sys.version_info < OLDEST:
        print("set-up: Python 3.11 or newer is needed; name one with PYTHON=…", file=sys.stderr)
        return 1
    try:
        set_up(sys.argv[1] if len(sys.argv) > 1 else "run")
    except Stop as stop:
        print(f"set-up: {stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("set-up: stopped; the next call goes on from here.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
