"""What a review copy takes along, counted: told before it is written, and after."""

from collections import Counter
from dataclasses import dataclass

from irm_desktop.domain.review_copy import ReviewCopy
from irm_desktop.domain.review_records import SentField

TEXT, REASON, RATING, FACT = "text", "reason", "rating", "fact"


@dataclass(frozen=True, slots=True)
class Going:
    """Fields that can be changed in a copy by what they are, and what goes along with them."""

    number: int  # of the copy among those of the plan
    stage: str
    texts: int = 0
    reasons: int = 0
    ratings: int = 0
    facts: int = 0  # titles, institutions, dates
    threads: int = 0
    missing: int = 0  # things that a complete report still needs
    code: str = ""  # of one field, as an example

    @property
    def fields(self) -> int:
        return self.texts + self.reasons + self.ratings + self.facts


def what_goes(copy: ReviewCopy) -> Going:
    """The counts of a copy that is to be written."""
    counts = Counter(_what(one) for one in copy.fields)
    return Going(
        number=copy.number,
        stage=copy.stage,
        texts=counts[TEXT],
        reasons=counts[REASON],
        ratings=counts[RATING],
        facts=counts[FACT],
        threads=len(copy.threads),
        missing=len(copy.report.missing),
        code=copy.fields[0].code if copy.fields else "",
    )


def _what(one: SentField) -> str:
    if one.entity == "rating":
        return REASON if one.kind in ("markdown", "text") else RATING
    return TEXT if one.kind in ("markdown", "text") else FACT
