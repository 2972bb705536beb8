"""The languages that a report can be written in, each named in itself."""

from collections.abc import Mapping

# The same in every language of the window.
LANGUAGES = (("en", "English"), ("fr", "Français"), ("es", "Español"), ("ar", "العربية"))
NAMES: Mapping[str, str] = dict(LANGUAGES)
