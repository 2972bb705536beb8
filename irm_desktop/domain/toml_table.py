"""One table of a TOML file, read key by key: whatever is wrong is told with file, key and reason.

Instruments and report kinds are read through it, so that both refuse a wrong file alike.
"""

import importlib
import math
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from irm_desktop.domain.instrument import Labels
from irm_desktop.errors import InstrumentError

if TYPE_CHECKING:
    from decimal import Decimal

LANGUAGES = ("en", "fr", "es")
OPTIONAL = ("ar",)  # of the reports; English stands where a text is not translated

LARGEST = 1 << 20  # bytes; those that are shipped have up to 38,000
_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)|\s*\(at end of document\)")


def read_toml(path: Path, name: str = "") -> dict[str, Any]:
    """The file as plain data. Raises InstrumentError naming file (or `name`) and line."""
    name = name or path.name
    return parse_toml(read_text(path, name), name)


def read_text(path: Path, name: str) -> str:
    """The file's text, with the line ends of TOML. Raises InstrumentError naming it by `name`."""
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise InstrumentError(f"{name} is longer than any file of this kind.", "too-large")
        return content.decode("utf-8").replace("\r\n", "\n")
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise InstrumentError(f"{name} cannot be read: {reason}.", "unreadable") from error
    except UnicodeDecodeError as error:
        raise InstrumentError(f"{name} is not a UTF-8 text.", "not-utf-8") from error


def parse_toml(text: str, name: str, before: int = 0) -> dict[str, Any]:
    """The text as plain data. Raises InstrumentError naming the file `name` and line; `before`
    lines of the file stand before the text."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        line = int(found.group(1)) if found and found.group(1) else text.count("\n") + 1
        reason = _LINE.sub("", str(error)).rstrip(".")
        raise InstrumentError(
            f"{name}, line {before + line}: this is not valid TOML: {reason}.", "toml"
        ) from error
    except (RecursionError, ValueError) as error:  # a number of thousands of digits
        raise InstrumentError(
            f"{name} is nested too deeply or holds a number that is too long. Correct the file.",
            "toml",
        ) from error


class Table:
    """A table and its place. Keys are taken by what they must be; `close` refuses what is left."""

    def __init__(self, data: Mapping[str, Any], file: str, where: str = "") -> None:
        self._data = data
        self._taken: set[str] = set()
        self.file = file
        self.where = where

    def __contains__(self, key: str) -> bool:
        return key in self._data

    def names(self) -> tuple[str, ...]:
        """All keys, for a table whose keys are names of something."""
        return tuple(self._data)

    def completing(self, base: Mapping[str, Any]) -> "Table":
        """A table of `base` with what this one has beyond its id; what was taken counts no more."""
        own = {key: value for key, value in self._data.items() if key != "id"}
        return Table({**base, **own}, self.file, self.where)

    def refuse(self, reason: str, key: str = "") -> NoReturn:
        # what stands in the file is quoted as far as a person reads it
        place = ".".join(part for part in (self.where, key) if part)[:200]
        reason = reason[:400]
        raise InstrumentError(
            f"{self.file}, key {place}: {reason}." if place else f"{self.file}: {reason}.",
            "wrong-instrument",
        )

    def take(self, key: str) -> Any:
        self._taken.add(key)
        return self._data.get(key)

    def text(self, key: str, default: str | None = None) -> str:
        value = self.take(key)
        if value is None and default is not None:
            return default
        if value is None:
            self.refuse("is missing", key)
        if not isinstance(value, str) or not value.strip():
            self.refuse(f"needs a text, found {value!r}", key)
        return value

    def choice(self, key: str, allowed: tuple[str, ...], default: str | None = None) -> str:
        value = self.text(key, default)
        if value not in allowed:
            self.refuse(f"{value!r} is unknown; it can be {', '.join(allowed)}", key)
        return value

    def number(self, key: str) -> int | None:
        value = self.take(key)
        if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
            self.refuse(f"needs a whole number, found {value!r}", key)
        return value

    def decimal(self, key: str) -> "Decimal | None":
        """A number, whole or with a point, exactly as it is written. Decimals are imported with
        the first: what is asked of commitments has none."""
        value = self.take(key)
        if value is None:
            return None
        if (
            not isinstance(value, int | float)
            or isinstance(value, bool)
            or not math.isfinite(value)
        ):
            self.refuse(f"needs a number, found {value!r}", key)
        number: Decimal = importlib.import_module("decimal").Decimal(str(value))
        return number

    def flag(self, key: str, default: bool) -> bool:
        value = self.take(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            self.refuse(f"needs true or false, found {value!r}", key)
        return value

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        value = self.take(key)
        if value is None and default is not None:
            return default
        if value is None:
            self.refuse("is missing", key)
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self.refuse(f"needs a list of texts, found {value!r}", key)
        return tuple(value)

    def labels(self, key: str, default: Labels | None = None) -> Labels:
        value = self.take(key)
        if value is None and default is not None:
            return default
        if value is None:
            self.refuse("is missing", key)
        if not isinstance(value, dict):
            self.refuse(f"needs a text in {', '.join(LANGUAGES)}, found {value!r}", key)
        for language in LANGUAGES:
            text = value.get(language)
            if not isinstance(text, str) or not text.strip():
                self.refuse(f"the text in language {language!r} is missing", key)
        for language in value:
            if language not in LANGUAGES + OPTIONAL:
                self.refuse(f"language {language!r} is unknown", key)
        return value

    def table(self, key: str) -> "Table":
        value = self.take(key)
        if not isinstance(value, dict):
            self.refuse("needs a table", key)
        return Table(value, self.file, f"{self.where}.{key}" if self.where else key)

    def tables(self, key: str) -> tuple["Table", ...]:
        """The tables of an array of tables, none if the key is absent."""
        value = self.take(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.refuse("needs tables, each headed by its name in double brackets", key)
        place = f"{self.where}.{key}" if self.where else key
        return tuple(
            Table(item, self.file, f"{place}[{item.get('id', number)}]")
            for number, item in enumerate(value, start=1)
        )

    def named(self, key: str) -> dict[str, dict[str, Any]]:
        """The tables below `key` by name, none if the key is absent."""
        value = self.take(key)
        if value is None:
            return {}
        if not isinstance(value, dict):
            self.refuse("needs a table", key)
        for name, item in value.items():
            if not isinstance(item, dict):
                self.refuse("needs a table", f"{key}.{name}")
        return value

    def close(self) -> None:
        """Raises InstrumentError if the table has a key that nobody asked for."""
        for key in self._data:
            if key not in self._taken:
                self.refuse("this key is unknown", key)
