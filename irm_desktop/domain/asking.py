"""Which questions an answer has ended: `asked_when` of an instrument's indicators."""

from collections.abc import Mapping

from irm_desktop.domain.instrument import Indicator, Instrument


def ended_by(
    instrument: Instrument, indicator: Indicator, values: Mapping[str, str | None]
) -> Indicator | None:
    """The indicator whose answer leaves this one unasked; None where it is asked.

    Only a grade or a settled state ends a question: while nothing is known it stays open.
    """
    for name, answers in indicator.asked_when.items():
        other = instrument.indicator_by_id[name]
        answer = other.scale.by_id.get(values.get(name) or "")
        if answer is not None and (answer.is_grade or answer.settled) and answer.id not in answers:
            return other
    return None
