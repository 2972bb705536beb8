"""The consents that are shipped, read when they are first asked for."""

from functools import cache
from pathlib import Path

from irm_desktop.domain.consent import FILE, Consents, load_consents

# Beside the package from source, and in the folder of the frozen program.
RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@cache
def consents() -> Consents:
    """All of them; what nobody asked for counts as the last."""
    return load_consents(RESOURCES / FILE)
