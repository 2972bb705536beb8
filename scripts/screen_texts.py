"""Find the texts of the screen in the source: what is passed to translation, and what is not.

Read with `ast`, so that the short forms the code uses (`_tr` over one context) are seen, which
Qt's own collector does not know.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

# Calls whose text a person reads; a literal in them has missed translation.
SHOWN = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QPushButton",
    "QRadioButton",
    "QToolButton",
    "addAction",
    "addButton",
    "addItem",
    "addMenu",
    "addRow",
    "addTab",
    "setAccessibleDescription",
    "setAccessibleName",
    "setInformativeText",
    "setPlaceholderText",
    "setStatusTip",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
}


@dataclass(frozen=True, order=True)
class ScreenText:
    """A text to translate, in its context; `counted` says that it has a number (`%n`)."""

    context: str
    text: str
    counted: bool = False


def collect(files: Iterable[Path]) -> list[ScreenText]:
    """Every text that `files` pass to translation, sorted, each once."""
    found: dict[tuple[str, str], ScreenText] = {}
    for file in files:
        for text in _texts(ast.parse(file.read_text("utf-8"))):
            key = (text.context, text.text)
            if key not in found or text.counted:
                found[key] = text
    return sorted(found.values())


def untranslatable(file: Path) -> list[tuple[int, str]]:
    """Line and text of literals that are shown as they stand."""
    found: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) in SHOWN:
            for argument in node.args:
                text = _shown_literal(argument)
                if sum(letter.isalpha() for letter in text) > 1:
                    found.append((argument.lineno, text))
    return found


def _shown_literal(argument: ast.expr) -> str:
    """The fixed words of a literal or f-string; nothing of any other expression."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    if isinstance(argument, ast.JoinedStr):
        return "".join(_shown_literal(part) for part in argument.values)
    return ""


def _texts(module: ast.Module) -> Iterator[ScreenText]:
    wrappers = dict(_wrappers(module)) | dict(_aliases(module))
    yield from _walk(module, "", wrappers)


def _aliases(module: ast.Module) -> Iterator[tuple[str, str]]:
    """Shorter names of the marking function, such as `_N = QT_TRANSLATE_NOOP`."""
    for node in module.body:
        if isinstance(node, ast.Assign) and _name(node.value) == "QT_TRANSLATE_NOOP":
            for target in node.targets:
                yield _name(target), ""


def _wrappers(module: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions that pass their first argument on to one fixed context: name, context."""
    for node in ast.walk(module):
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        own = {argument.arg for argument in node.args.args}
        for call in ast.walk(node):
            if (
                isinstance(call, ast.Call)
                and _name(call.func) == "translate"
                and len(call.args) >= 2
                and isinstance(call.args[1], ast.Name)
                and call.args[1].id in own
                and (context := _literal(call.args[0]))
            ):
                yield node.name, context


def _walk(node: ast.AST, class_name: str, wrappers: dict[str, str]) -> Iterator[ScreenText]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else class_name
        if isinstance(child, ast.Call):
            text = _of_call(child, class_name, wrappers)
            if text is not None:
                yield text
        yield from _walk(child, inside, wrappers)


def _of_call(call: ast.Call, class_name: str, wrappers: dict[str, str]) -> ScreenText | None:
    name = _name(call.func)
    first = _literal(call.args[0]) if call.args else ""
    second = _literal(call.args[1]) if len(call.args) > 1 else ""
    if name in ("translate", "QT_TRANSLATE_NOOP") or wrappers.get(name) == "":
        return ScreenText(first, second, "%n" in second) if first and second else None
    if not first:
        return None
    if name in wrappers:
        return ScreenText(wrappers[name], first, "%n" in first)
    if name in ("tr", "QT_TR_NOOP") and class_name:
        return ScreenText(class_name, first, "%n" in first)
    return None


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
