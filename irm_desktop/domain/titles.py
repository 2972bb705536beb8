"""A commitment's title as a heading shows it beside its number, without the number said twice."""

import re

# "Commitment No. 8. Greater control", "3: e-salud", "D5. Establishment", "1. Enhancing" of 1.1.
_NUMBERED = re.compile(
    r"""^\s*
    (?:(?:commitment|compromiso|compromisso|engagement|action|acción|ação)\s+)?
    (?:(?:no|nr|num|nº|n°|n\.º|\#)\.?\s*)?
    (?P<number>[A-Z]{0,2}\d+(?:\.(?:\d+|[A-Z](?![A-Z])))*(?:[A-Z](?![A-Z])|\([A-Z\d]\))?)
    (?P<gap>\s*[.:)]+\s*|\s+[\-–—]\s+|\s+)
    (?P<rest>\S.*)$""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)


def shown_title(number: str, title: str) -> str:
    """`title` without the number it begins with, where that is `number` or its last part.

    A title that begins with another number keeps it: it may be the only trace of the right one
    (2.10 that a spreadsheet made 2.1). The stored title is always the printed one.
    """
    match = _NUMBERED.match(title)
    if match is None or not number:
        return title
    said = match["number"].rstrip(".").casefold()
    wanted = number.strip().casefold()
    if match["gap"].isspace() and "." not in said:
        return title  # "2014 reforms" and "3 laws" begin with a figure, not with their number
    if said == wanted or (said and said == re.split(r"[.\s]", wanted)[-1]):
        return match["rest"]
    return title
