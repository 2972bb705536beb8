"""All that the instrument says of a question: for the help on a field, and beside it."""

from functools import cache

from PySide6.QtCore import QCoreApplication

from irm_desktop import paths
from irm_desktop.domain.instrument import Indicator, in_language
from irm_desktop.domain.method_sources import FILE, MethodSources, load_method_sources


def _tr(text: str) -> str:
    return QCoreApplication.translate("IndicatorHelp", text)


@cache
def _sources() -> MethodSources:
    return load_method_sources(paths.resources() / FILE)


def source_words(source: str, language: str) -> str:
    """The published sources that a text of the instrument files names, as reports tell them."""
    return _sources().words(source, language)


def source_lines(indicator: Indicator, language: str) -> list[str]:
    """Where the question was read, and whether its words are confirmed."""
    lines = []
    source = source_words(indicator.source, language)
    if source:
        lines.append(_tr("Source: {source}").format(source=source))
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
        *source_lines(indicator, language),
    ]
    return indicator.label(language), "\n\n".join(line for line in lines if line)
