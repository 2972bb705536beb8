"""What the import page holds while a file is looked at, and how it names the tables it knows."""

from dataclasses import dataclass, field
from pathlib import Path

from irm_desktop.domain.drafts import Draft, Finding
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

LAYOUTS: dict[str, str] = {
    "ogp-2015": QT_TRANSLATE_NOOP("ImportPage", "OGP's commitment table of 2015"),
    "ogp-2016": QT_TRANSLATE_NOOP("ImportPage", "OGP's commitment table of 2016"),
    "ogp-2024": QT_TRANSLATE_NOOP("ImportPage", "OGP's commitment table of 2024"),
    "canada-plan": QT_TRANSLATE_NOOP("ImportPage", "plan table of Canada"),
    "irm-table": QT_TRANSLATE_NOOP("ImportPage", "IRM table of one plan"),
    "ogp-process-2016": QT_TRANSLATE_NOOP("ImportPage", "OGP's process table of 2016"),
    "mapped": QT_TRANSLATE_NOOP("ImportPage", "columns matched by you"),
}
# Refusals after which a person can still say what the columns are.
MATCHABLE = ("no-commitments", "no-member")
MAPPED = "mapped"  # the layout of a table that no other layout knows


@dataclass(slots=True)
class Reading:
    """What the person has chosen so far, and what was read from it."""

    path: Path
    sheet: str | None = None  # None: the one the program chooses
    mapping: dict[str, str] | None = None
    supplied: dict[str, str] = field(default_factory=dict)  # member, plan, year of no column
    orders: dict[str, str] = field(default_factory=dict)
    as_read: Draft | None = None  # before any decision about dates
    draft: Draft | None = None
    findings: tuple[Finding, ...] = ()
