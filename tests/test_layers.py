"""Who may import whom, read from the source: each rule is a test, each breach a file and line."""

import ast
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "irm_desktop"
STANDARD_LIBRARY = frozenset(sys.stdlib_module_names)
QT = frozenset({"PySide6", "shiboken6", "PyQt5", "PyQt6", "PySide2"})
DATABASE = frozenset({"sqlalchemy", "alembic", "sqlcipher3"})
REFERENCES = frozenset({"rispy", "bibtexparser"})
FILE_FORMATS = frozenset(
    {"docx", "openpyxl", "lxml", "python_calamine", "markdown_it", *REFERENCES}
)
NAMES_AND_DATES = frozenset({"babel", "pycountry"})
LONGEST_FILE = 400


@dataclass(frozen=True)
class Import:
    """One imported name: `module` in full, and where the statement stands."""

    file: Path
    line: int
    module: str
    type_checking: bool
    in_function: bool

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line} imports {self.module}"

    @property
    def top(self) -> str:
        return self.module.split(".")[0]

    @property
    def room(self) -> str:
        """The package or module of ours: `domain`, `errors`; empty for everything else."""
        parts = self.module.split(".")
        return parts[1] if parts[0] == "irm_desktop" and len(parts) > 1 else ""


class Reader(ast.NodeVisitor):
    def __init__(self, file: Path) -> None:
        self.file = file
        self.found: list[Import] = []
        self._type_checking = False
        self._in_function = False

    def _add(self, line: int, module: str) -> None:
        self.found.append(Import(self.file, line, module, self._type_checking, self._in_function))

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self._add(node.lineno, alias.name)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        parts = self.file.relative_to(ROOT).with_suffix("").parts
        base = ".".join(parts[: -node.level]) if node.level else ""
        module = ".".join(part for part in (base, node.module) if part)
        for alias in node.names:
            # `from irm_desktop import paths` imports irm_desktop.paths
            self._add(node.lineno, f"{module}.{alias.name}" if module == "irm_desktop" else module)

    def visit_If(self, node: ast.If) -> None:
        before = self._type_checking
        self._type_checking = before or ast.unparse(node.test).endswith("TYPE_CHECKING")
        for child in node.body:
            self.visit(child)
        self._type_checking = before
        for child in node.orelse:
            self.visit(child)

    def _function(self, node: ast.AST) -> None:
        before, self._in_function = self._in_function, True
        self.generic_visit(node)
        self._in_function = before

    visit_FunctionDef = _function
    visit_AsyncFunctionDef = _function
    visit_Lambda = _function


def imports_of(file: Path) -> list[Import]:
    reader = Reader(file)
    reader.visit(ast.parse(file.read_text(encoding="utf-8"), str(file)))
    return reader.found


def imports_in(room: str) -> Iterator[Import]:
    """All imports of a package or module of ours."""
    place = PACKAGE / room
    files = sorted(place.rglob("*.py")) if place.is_dir() else [place.with_suffix(".py")]
    assert files, f"there is no room {room}"
    for file in files:
        yield from imports_of(file)


# Exceptions, each with its reason.
EXCEPTIONS = {
    # The default template is found where the program is installed; callers may pass another.
    ("irm_desktop/export/options.py", "irm_desktop.paths"),
    # So are the words that pseudonyms are made of.
    ("irm_desktop/storage/people.py", "irm_desktop.paths"),
    # A folder of backups that cannot be reached gives way to the user's own.
    ("irm_desktop/storage/backup_folder.py", "irm_desktop.paths"),
    # The second copy of a key file lies in the user's own folder.
    ("irm_desktop/storage/slot_file.py", "irm_desktop.paths"),
}


def breaches(room: str, allowed: Callable[[Import], bool]) -> list[str]:
    return [
        str(found)
        for found in imports_in(room)
        if not allowed(found)
        and (found.file.relative_to(ROOT).as_posix(), found.module) not in EXCEPTIONS
    ]


def only(rooms: set[str], libraries: frozenset[str]) -> Callable[[Import], bool]:
    """A rule: these rooms of ours, these libraries and the standard library."""

    def allowed(found: Import) -> bool:
        if found.top == "irm_desktop":
            return found.room in rooms or found.module == "irm_desktop.__version__"
        return found.top in libraries or found.top in STANDARD_LIBRARY

    return allowed


def test_domain_imports_the_standard_library_and_errors_only() -> None:
    assert breaches("domain", only({"domain", "errors"}, frozenset())) == []


def test_models_import_domain_and_sqlalchemy_only() -> None:
    assert breaches("models", only({"models", "domain"}, frozenset({"sqlalchemy"}))) == []


def test_storage_imports_domain_models_and_the_database_only() -> None:
    rooms = {"storage", "models", "domain", "errors"}

    assert breaches("storage", only(rooms, DATABASE | {"babel", "nacl", "psutil"})) == []


def test_sync_stands_on_storage_and_what_carries_it() -> None:
    rooms = {"sync", "storage", "models", "domain", "errors", "paths"}
    carriers = frozenset({"psycopg", "pyrage", "nacl", "keyring"})

    assert breaches("sync", only(rooms, DATABASE | carriers)) == []


def test_importing_imports_domain_and_file_formats_only() -> None:
    rooms = {"importing", "domain", "errors"}

    assert breaches("importing", only(rooms, FILE_FORMATS | NAMES_AND_DATES)) == []


def test_export_imports_domain_and_file_formats_only() -> None:
    rooms = {"export", "domain", "errors"}

    assert breaches("export", only(rooms, FILE_FORMATS | NAMES_AND_DATES)) == []


def test_ui_imports_nothing_heavy_at_run_time() -> None:
    """The first paint must not wait for SQLAlchemy, openpyxl or python-docx."""
    rooms = {"ui", "domain", "errors", "paths", "settings", "logs"}
    light = only(rooms, frozenset({"PySide6", "shiboken6"}))
    late = {"storage", "importing", "export", "models", "sync"}

    def allowed(found: Import) -> bool:
        return light(found) or (found.type_checking and found.room in late)

    assert breaches("ui", allowed) == []


def test_headless_imports_neither_ui_nor_qt() -> None:
    def allowed(found: Import) -> bool:
        return found.top not in QT and found.room not in {"ui", "app", "self_test"}

    assert breaches("headless", allowed) == []


@pytest.mark.parametrize("room", ["errors", "paths", "settings", "logs"])
def test_what_stands_below_imports_only_what_stands_lower(room: str) -> None:
    below = {"errors": set(), "paths": set(), "settings": {"paths"}, "logs": {"paths"}}

    assert breaches(room, only(below[room], frozenset({"platformdirs"}))) == []


def test_nobody_but_the_two_roots_imports_app_or_self_test() -> None:
    found = [
        str(each)
        for file in sorted(PACKAGE.rglob("*.py"))
        for each in imports_of(file)
        if each.room in {"app", "self_test"} and file.stem not in {"__main__", "self_test"}
    ]

    assert found == []


def test_one_sqlite_library_everywhere() -> None:
    """Two of them on one file drop each other's locks."""
    everywhere = [each for file in PACKAGE.rglob("*.py") for each in imports_of(file)]

    other = {"sqlite3", "apsw", "pysqlcipher3"}
    assert [str(each) for each in everywhere if each.top in other] == []
    assert [str(each) for each in everywhere if each.module == "PySide6.QtSql"] == []


def test_no_import_inside_a_function() -> None:
    everywhere = [each for file in PACKAGE.rglob("*.py") for each in imports_of(file)]

    assert [str(each) for each in everywhere if each.in_function] == []


def test_only_the_program_itself_is_imported_by_the_program() -> None:
    """Tests, scripts and measurements are not shipped."""
    everywhere = [each for file in PACKAGE.rglob("*.py") for each in imports_of(file)]

    assert [
        str(each) for each in everywhere if each.top in {"tests", "scripts", "bench", "soak"}
    ] == []


def test_no_file_is_longer_than_one_thing_needs() -> None:
    lengths = {
        str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines())
        for folder in (PACKAGE, *(ROOT / name for name in ("scripts", "bench", "soak", "tests")))
        for file in folder.rglob("*.py")
    }

    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE} == {}


def test_no_room_for_what_has_no_name() -> None:
    nameless = {"utils", "util", "helpers", "helper", "common", "misc"}

    assert [str(path) for path in PACKAGE.rglob("*") if path.stem in nameless] == []


IMPORT_ALL = """
import importlib, pkgutil, sys
import irm_desktop
for module in pkgutil.walk_packages(irm_desktop.__path__, "irm_desktop."):
    # env.py is Alembic's script: it is run, not imported
    if not module.name.endswith((".__main__", ".env")) and ".versions." not in module.name:
        importlib.import_module(module.name)
from PySide6.QtCore import QCoreApplication
assert QCoreApplication.instance() is None, "an import made a Qt application"
print("imported", len([name for name in sys.modules if name.startswith("irm_desktop")]))
"""


def test_importing_every_module_leaves_no_trace(tmp_path: Path) -> None:
    folders = {name: str(tmp_path / name) for name in ("HOME", "XDG_CONFIG_HOME", "TMPDIR")}
    for name in ("DATA", "CONFIG", "LOGS"):
        folders[f"IRM_DESKTOP_{name}"] = str(tmp_path / name)

    done = subprocess.run(
        [sys.executable, "-B", "-W", "error", "-c", IMPORT_ALL],
        cwd=ROOT,
        env={**os.environ, **folders},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("imported")
    assert list(tmp_path.iterdir()) == []
