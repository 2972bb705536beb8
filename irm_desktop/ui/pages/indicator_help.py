"""All that the instrument says of a question: for the help on a field, and beside it."""

import re

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain.instrument import Indicator, in_language

_REFERENCE = re.compile(r"irm-methodology (\d+(?:\.\d+)*)")
_NOTES = "domain/notes.md"
_SURE = re.compile(r" ?\[[CDU]\b[^\]]*\]")  # how sure the reference is, and its own list of sources


def _tr(text: str) -> str:
    return QCoreApplication.translate("IndicatorHelp", text)


def source_words(source: str) -> str:
    """A source of the instrument files in words: its keys mean something only to who wrote them."""
    section = _tr("IRM methodology, section {number}")
    words = _REFERENCE.sub(lambda found: section.format(number=found[1]), _SURE.sub("", source))
    return words.replace(_NOTES, _tr("IRM methodology, notes")).rstrip(" :;")


def source_lines(indicator: Indicator) -> list[str]:
    """Where the question was read, and whether its words are confirmed."""
    lines = []
    if indicator.source:
        lines.append(_tr("Source: {source}").format(source=source_words(indicator.source)))
    if not indicator.confirmed:
        lines.append(_tr("unconfirmed"))
    return lines


def grade_lines(indicator: Indicator, language: str) -> list[str]:
    """Every grade with its definition, of those that have one."""
    return [
        f"{value.label(language)}: {in_language(value.definition, language)}"
        for value in indicator.scale.grades
        if in_language(value.definition, language)
    ]


def indicator_help(indicator: Indicator, language: str) -> tuple[str, str]:
    """Its name, and everything else in paragraphs."""
    lines = [
        in_language(indicator.question, language),
        in_language(indicator.definition, language),
        in_language(indicator.guidance, language),
        *grade_lines(indicator, language),
        *source_lines(indicator),
    ]
    return indicator.label(language), "\n\n".join(line for line in lines if line)
