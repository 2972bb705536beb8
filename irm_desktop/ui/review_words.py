"""Words of the round of review, from the data that names the stages and who reads in them."""

from functools import cache

from irm_desktop import paths
from irm_desktop.domain.report_stages import FILE, Stages, load_stages


@cache
def stages() -> Stages:
    """The stages that are shipped, read when a page or dialog first asks for them."""
    return load_stages(paths.resources() / FILE)


def role_word(role: str, language: str) -> str:
    """Who reads a copy, in the language; what is not known as it is."""
    word = f"role_{role}"
    return stages().say(word, language) if word in stages().words else role


def readers(stage: str) -> tuple[str, ...]:
    """Who reads a report at a stage, first those who are asked first; others at any other."""
    known = stages().by_id.get(stage)
    return known.roles if known is not None and known.roles else ("other",)
