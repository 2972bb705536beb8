"""The codebook of several generations: what is the same in them is said once."""

from collections.abc import Collection, Iterator, Sequence

from irm_desktop.domain.instrument import Indicator, Instrument, in_language
from irm_desktop.domain.method_sources import MethodSources
from irm_desktop.domain.office import OfficeCode


def questions(
    instruments: Sequence[Instrument], rated: Collection[str]
) -> Iterator[tuple[Instrument, Indicator]]:
    """What is rated anywhere; while nothing is, what the instruments ask in their reports."""
    for instrument in instruments:
        for one in instrument.indicators_of("commitment"):
            if one.id in rated or (one.reports and not rated):
                yield instrument, one


def office_codebook(
    instruments: Sequence[Instrument],
    rated: Collection[str],
    language: str,
    sources: MethodSources,
) -> tuple[OfficeCode, ...]:
    """Every value of every question; what is the same in several generations is said once. A
    question is told with the published `sources` it was read in."""
    found: dict[tuple[object, ...], list[str]] = {}
    for instrument, one in questions(instruments, rated):
        for line in _lines(instrument, one, language, sources):
            found.setdefault(line, []).append(instrument.id)
    order = list(dict.fromkeys(line[0] for line in found))
    lines = sorted(found.items(), key=lambda item: order.index(item[0][0]))
    return tuple(
        OfficeCode(
            indicator=str(line[0]),
            label=str(line[1]),
            generations=tuple(generations),
            stage=str(line[2]),
            question=str(line[3]),
            definition=str(line[4]),
            value=str(line[5]),
            value_label=str(line[6]),
            code=line[7] if isinstance(line[7], int) else None,
            value_definition=str(line[8]),
            source=str(line[9]),
            confirmed=bool(line[10]),
        )
        for line, generations in lines
    )


def _lines(
    instrument: Instrument, indicator: Indicator, language: str, sources: MethodSources
) -> Iterator[tuple[object, ...]]:
    source = sources.words(indicator.source, language)
    stage = instrument.stage_by_id[indicator.stage]
    for value in indicator.scale.values:
        yield (
            indicator.id,
            indicator.label(language),
            in_language(stage.labels, language),
            in_language(indicator.question, language),
            in_language(indicator.definition, language),
            value.id,
            value.label(language),
            value.code,
            in_language(value.definition, language),
            source,
            indicator.confirmed and value.confirmed,
        )
