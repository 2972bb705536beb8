"""What is shipped and how it is set up: locks, sample, bundle, documents that list things."""

import ast
import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from irm_desktop.headless.program import COMMANDS
from scripts import set_up
from tests.command_line import ROOT, SAMPLE_TABLE, SAMPLE_WORKSPACE, environment, irm, run

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINNED = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)


def pins(lock: str) -> dict[str, str]:
    return dict(PINNED.findall((ROOT / lock).read_text(encoding="utf-8")))


def name_of(requirement: str) -> str:
    return re.split(r"[<>=!~ \[]", requirement, maxsplit=1)[0].lower().replace("_", "-")


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_every_locked_package_has_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)

    assert [each.splitlines()[0] for each in entries if each and "--hash=sha256:" not in each] == []
    assert "://" not in text
    assert "--index-url" not in text


def test_the_locks_name_every_dependency() -> None:
    wanted = {name_of(each) for each in PYPROJECT["project"]["dependencies"]}
    further = {name_of(each) for each in PYPROJECT["dependency-groups"]["dev"]}

    assert wanted - pins("requirements.lock").keys() == set()
    assert (wanted | further) - pins("requirements-dev.lock").keys() == set()


def test_tests_run_with_the_versions_that_are_shipped() -> None:
    run_lock, dev_lock = pins("requirements.lock"), pins("requirements-dev.lock")

    assert {name: version for name, version in run_lock.items() if dev_lock[name] != version} == {}
    assert importlib.metadata.version("PySide6-Essentials") == run_lock["pyside6-essentials"]


REFERENCES = """
import sys
from PySide6 import QtCore, QtWidgets
application = QtWidgets.QApplication([])
label = QtWidgets.QLabel()
class Sender(QtCore.QObject):
    signal = QtCore.Signal(int)
sender, none, true = Sender(), sys.getrefcount(None), sys.getrefcount(True)
for number in range(200):
    label.setText("x")
    sender.signal.emit(1)
kept = sys.getrefcount(None) > none - 50 and sys.getrefcount(True) > true - 50
print("survived" if kept else "leaking", QtCore.qVersion())
"""


def test_qt_does_not_wear_out_none() -> None:
    """PySide6 6.12.0 on Python 3.11 takes a reference of None with every call and then aborts."""
    done = run([sys.executable, "-c", REFERENCES], environment(QT_QPA_PLATFORM="offscreen"))

    assert done.stdout.startswith("survived"), done.stdout + done.stderr


def test_the_sample_workspace_holds_what_the_sample_table_says(tmp_path: Path) -> None:
    shipped, fresh = tmp_path / "shipped.irm", tmp_path / "fresh.irm"
    shutil.copy(SAMPLE_WORKSPACE, shipped)
    irm("new", fresh)
    irm("import", fresh, SAMPLE_TABLE)

    for words in (["list"], ["explain", "ES-2"], ["explain", "FI-1"], ["explain", "EE-2"]):
        results = [irm(words[0], path, *words[1:], "--json") for path in (shipped, fresh)]
        assert results[0].status == 0, results[0].err
        assert results[0].json == results[1].json
    assert irm("check", shipped).status == 0
    assert irm("undo", shipped).status == 0


def test_the_sample_needs_no_upgrade() -> None:
    """A file that had to be upgraded would be backed up, and the first list would wait for it."""
    with SAMPLE_WORKSPACE.open("rb") as stream:
        header = stream.read(100)
    revisions = list((ROOT / "irm_desktop/storage/migrations/versions").glob("[0-9]*.py"))

    assert int.from_bytes(header[60:64], "big") == len(revisions)


def test_the_self_test_passes_from_source() -> None:
    result = irm("self-test")

    assert result.status == 0, result.out + result.err
    assert result.out.count("ok  ") == 13
    assert result.out.splitlines()[-1] == "self-test passed"


def test_the_sample_runs_without_a_display(tmp_path: Path) -> None:
    folders = {f"IRM_DESKTOP_{name}": str(tmp_path / name) for name in ("DATA", "CONFIG", "LOGS")}
    done = subprocess.run(
        [sys.executable, "-m", "scripts.run_sample"],
        cwd=tmp_path,
        env=environment(PYTHONPATH=str(ROOT), **folders),
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    out = tmp_path / "out"
    for suffix in ("*.docx", "*.xlsx"):
        (written,) = out.glob(suffix)
        assert str(written) in done.stdout
    assert len(list((out / "pictures").glob("*.png"))) >= 10
    assert str(out / "pictures") in done.stdout
    assert (tmp_path / "DATA" / "Sample.irm").exists()


def spec_values() -> dict[str, Any]:
    """The patterns of build.spec, without running PyInstaller."""
    tree = ast.parse((ROOT / "build.spec").read_text(encoding="utf-8"))
    wanted = {"LANGUAGES", "UNUSED", "TRANSLATION"}
    chosen = [
        node
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and node.targets[0].id in wanted
    ]
    values: dict[str, Any] = {"re": re}
    exec(compile(ast.Module(chosen, []), "build.spec", "exec"), values)
    return values


@pytest.mark.parametrize(
    "kept",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "babel/locale-data/es.dat",
        "babel/locale-data/en_GB.dat",
        "babel/locale-data/root.dat",
        "pycountry/databases/iso3166-1.json",
        "lxml/etree.cpython-311-x86_64-linux-gnu.so",
        "resources/templates/report.docx",
    ],
)
def test_the_bundle_keeps_what_is_used(kept: str) -> None:
    values = spec_values()

    assert not values["UNUSED"].search(kept)
    assert not values["TRANSLATION"].search(kept)


@pytest.mark.parametrize(
    "left_out",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "babel/locale-data/de.dat",
        "babel/locale-data/ff_Adlm.dat",
        "pycountry/locales/de/LC_MESSAGES/iso3166-1.mo",
    ],
)
def test_the_bundle_leaves_out_what_is_not(left_out: str) -> None:
    values = spec_values()

    assert values["UNUSED"].search(left_out) or values["TRANSLATION"].search(left_out)


def test_make_alone_lists_the_targets() -> None:
    if shutil.which("make") is None:
        pytest.skip("make is not installed")

    done = run(["make", "-s"], environment())

    listed = re.findall(r"^  make (\w+)", done.stdout, re.MULTILINE)
    assert listed[1:] == ["run", "test", "check", "bench", "soak", "build", "docs"]


def test_set_up_without_rights_lists_the_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda name: None if name == "sudo" else f"/bin/{name}")

    with pytest.raises(set_up.Stop, match=r"libegl1 libgl1 .*sudo apt-get install libegl1"):
        set_up.install_system_packages(["libegl1", "libgl1"])


def test_set_up_on_a_system_without_apt_lists_the_packages(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)

    with pytest.raises(set_up.Stop, match=r"libxcb-cursor0 .*Debian's names"):
        set_up.install_system_packages(["libxcb-cursor0"])


@pytest.mark.parametrize(
    ("display", "missing", "can"),
    [
        ("", ["libxcb-cursor0"], True),
        (":0", ["libxcb-cursor0"], False),
        ("", ["libegl1", "libxcb-cursor0"], False),
        ("", ["python3-venv"], False),
    ],
)
def test_without_a_display_its_libraries_can_be_missing(
    display: str, missing: list[str], can: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    assert set_up.can_do_without(missing) is can


def test_a_stamp_holds_until_a_lock_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (*set_up.LOCKS.values(), "pyproject.toml", "scripts/set_up.py"):
        copy = tmp_path / name
        copy.parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, copy)
    monkeypatch.setattr(set_up, "ROOT", tmp_path)
    monkeypatch.setattr(set_up, "VENV", tmp_path / ".venv")
    set_up.venv_python().parent.mkdir(parents=True)
    set_up.venv_python().touch()
    stamp = set_up.VENV / "ready-dev"
    before = set_up.is_ready("dev")

    stamp.write_text(set_up.fingerprint("dev"), encoding="ascii")
    ready = set_up.is_ready("dev"), set_up.is_ready("run")
    (tmp_path / "requirements-dev.lock").write_text("changed", encoding="utf-8")

    assert before is False
    assert ready == (True, True)
    assert set_up.is_ready("dev") is False


def test_the_documents_list_every_command() -> None:
    contract = (ROOT / "docs/command-line.md").read_text(encoding="utf-8")

    for command in (*COMMANDS, "self-test"):
        assert f"`{command}" in contract, command


def test_the_readme_names_only_files_that_are_there() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"\]\((?!http)([^)#]+)\)", text)

    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
