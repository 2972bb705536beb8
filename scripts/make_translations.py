"""Keep the window's catalogues: collect the texts, take in translations, compile.

`python -m scripts.make_translations` collects every text of `irm_desktop/ui` into
`resources/i18n/irm_<language>.ts`, compiles the `.qm` files and lists what is not translated yet.
`--fill fr phrases.json` first takes translations from a file `{"text": "translation"}`; a text with
a number (`%n`) has a list of its forms, singular first. English has a catalogue for those alone.
"""

import argparse
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from irm_desktop.settings import SETTINGS
from scripts.screen_texts import ScreenText, collect

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "irm_desktop" / "ui"
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("fr", "es")
PLURALS_ONLY = "en"  # the texts are English already; only their numbers need two forms

Phrases = Mapping[str, str | list[str]]
Key = tuple[str, str]


def catalogue(language: str) -> Path:
    return CATALOGUES / f"irm_{language}.ts"


def screen_texts() -> list[ScreenText]:
    """The texts of the window, and those of the settings, which are declared without Qt."""
    declared = {
        ScreenText("Settings", text)
        for setting in SETTINGS
        if setting.shown
        for text in (setting.label, setting.help, *(label for _, label in setting.choices))
        if text
    }
    return sorted({*collect(sorted(SOURCES.rglob("*.py"))), *declared})


def update(language: str) -> Path:
    """Bring the catalogue up to date with the source: new texts come in, gone ones go out."""
    file = catalogue(language)
    known = translations(file) if file.is_file() else {}
    texts = [text for text in screen_texts() if language != PLURALS_ONLY or text.counted]
    write(file, language, texts, known)
    return file


def translations(ts_file: Path) -> dict[Key, list[str]]:
    """Finished translations: context and text -> forms (one where there is no number)."""
    found: dict[Key, list[str]] = {}
    for context, message in _messages(ts_file):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = translation.findall("numerusform")
        texts = [form.text or "" for form in forms] if forms else [translation.text or ""]
        if all(texts):
            found[context, message.findtext("source") or ""] = texts
    return found


def write(
    file: Path, language: str, texts: Iterable[ScreenText], known: Mapping[Key, list[str]]
) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for text in texts:
        context = contexts.get(text.context)
        if context is None:
            context = contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = text.context
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.counted else {})
        ET.SubElement(message, "source").text = text.text
        _add_translation(message, text, known.get((text.context, text.text)))
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _add_translation(message: ET.Element, text: ScreenText, forms: list[str] | None) -> None:
    translation = ET.SubElement(message, "translation")
    if forms is None:
        translation.set("type", "unfinished")
    if text.counted:
        for form in (forms or ["", ""]) if len(forms or []) != 1 else (forms or []) * 2:
            ET.SubElement(translation, "numerusform").text = form
    elif forms is not None:
        translation.text = forms[0]


def fill(ts_file: Path, language: str, phrases: Phrases) -> None:
    """Take translations by text into a catalogue, wherever the text occurs in it."""
    known = translations(ts_file)
    texts = [
        ScreenText(context, message.findtext("source") or "", message.get("numerus") == "yes")
        for context, message in _messages(ts_file)
    ]
    for text in texts:
        phrase = phrases.get(text.text)
        if phrase is not None:
            known[text.context, text.text] = [phrase] if isinstance(phrase, str) else list(phrase)
    write(ts_file, language, texts, known)


def untranslated(ts_file: Path, texts: Iterable[ScreenText]) -> list[ScreenText]:
    known = translations(ts_file)
    return [text for text in texts if (text.context, text.text) not in known]


def compile_catalogue(ts_file: Path, qm_file: Path) -> Path:
    """Compile with Qt's own tool, which comes with PySide6 beside the interpreter."""
    program = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(program), "-silent", str(ts_file), "-qm", str(qm_file)], check=True)
    return qm_file


def _messages(ts_file: Path) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(ts_file).iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--fill", nargs=2, metavar=("LANGUAGE", "JSON"), action="append", default=[]
    )
    arguments = parser.parse_args()
    missing = 0
    for language in (*LANGUAGES, PLURALS_ONLY):
        file = update(language)
        for wanted, phrases in arguments.fill:
            if wanted == language:
                fill(file, language, json.loads(Path(phrases).read_text("utf-8")))
        compile_catalogue(file, file.with_suffix(".qm"))
        texts = [text for text in screen_texts() if language != PLURALS_ONLY or text.counted]
        for text in untranslated(file, texts):
            missing += 1
            print(f"{language}: {text.context}: {text.text}")
    print(f"{missing} texts without translation")
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main())
