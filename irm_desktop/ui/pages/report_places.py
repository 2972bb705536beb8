"""Which part of each plan's report was shown last."""

from irm_desktop.settings import Settings
from irm_desktop.ui.pages.report_contents import Key

PLACES = 30  # of how many plans it is remembered


def last_key(settings: Settings, plan_id: str) -> Key:
    """The part that was shown last; the cover where nothing is known."""
    found = settings.get("report_places").get(plan_id)
    if isinstance(found, list) and len(found) == 2 and all(isinstance(one, str) for one in found):
        return found[0], found[1]
    return "cover", ""


def remember_key(settings: Settings, plan_id: str, key: Key) -> None:
    known = {one: kept for one, kept in settings.get("report_places").items() if one != plan_id}
    known[plan_id] = list(key)
    settings.set("report_places", dict(list(known.items())[-PLACES:]))
