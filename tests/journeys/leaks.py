"""Secrets looked for in every byte that the program leaves behind, in every form they may take."""

import base64
import gzip
import io
import json
import unicodedata
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import quote
from xml.sax.saxutils import escape

from sqlcipher3 import dbapi2

from irm_desktop.domain.search_text import fold_text
from irm_desktop.storage.recognise import read_header

_DEEP = 4  # zip members inside zip members


def forms(secret: str) -> Mapping[bytes, str]:
    """Every way in which a text may stand in a file, with its name."""
    found: dict[bytes, str] = {}
    for shape in ("NFC", "NFD"):
        text = unicodedata.normalize(shape, secret)
        for cased in (text, text.lower(), text.upper(), text.casefold()):
            written = (cased, escape(cased), json.dumps(cased)[1:-1], quote(cased))
            entities = "".join(c if c.isascii() else f"&#{ord(c)};" for c in cased)
            for one in (*written, entities, entities.replace("&#", "&#x")):
                for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
                    with suppress(UnicodeEncodeError):
                        found.setdefault(one.encode(encoding), f"{shape}, {encoding}")
            for offset in range(3):  # base64 falls into step with any of three bytes
                content = b"\0" * offset + cased.encode()
                whole = base64.b64encode(content + b"\0" * 3)
                inside = whole[-(-offset * 8 // 6) : len(content) * 8 // 6]
                found.setdefault(inside, f"{shape}, base64")
    folded = " ".join(fold_text(secret).split())
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        found.setdefault(folded.encode(encoding), f"folded, {encoding}")
    return found


class Hunt:
    """Looks for texts in all their forms, and for bytes such as keys as they are."""

    def __init__(self, secrets: Mapping[str, str], keys: Mapping[str, bytes] | None = None) -> None:
        self._sought = {
            content: f"{name} ({form})"
            for name, secret in secrets.items()
            for content, form in forms(secret).items()
        } | {key: name for name, key in (keys or {}).items()}
        self.looked_at: list[str] = []  # what was read, so that a test can tell it was

    def folder(self, folder: Path) -> list[str]:
        """Where in the files of a folder something was found."""
        found: list[str] = []
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                place = str(path.relative_to(folder))
                found += self.content(place, path.read_bytes())
                found += self.content(f"name of {place}", path.name.encode())
                if path.read_bytes()[:6] == b"SQLite" and not read_header(path).encrypted:
                    found += self._database(place, path)
        return found

    def content(self, place: str, content: bytes, depth: int = 0) -> list[str]:
        """Where in some bytes something was found, zip members and compressed bytes included."""
        self.looked_at.append(place)
        found = [f"{place}: {what}" for sought, what in self._sought.items() if sought in content]
        if depth < _DEEP:
            for name, inner in _members(content):
                found += self.content(f"{place} > {name}", inner, depth + 1)
        return found

    def _database(self, place: str, path: Path) -> Iterator[str]:
        """The values of every table: an index keeps words in pieces that no byte search finds."""
        with closing(dbapi2.connect(f"file:{quote(str(path))}?mode=ro", uri=True)) as raw:
            query = "SELECT name, sql FROM sqlite_master WHERE type = 'table'"
            for table, sql in raw.execute(query).fetchall():
                yield from self._table(place, raw, table, sql or "")

    def _table(self, place: str, raw: object, table: str, sql: str) -> Iterator[str]:
        connection: dbapi2.Connection = raw
        if "fts5" in sql.lower():
            words = f"temp.words_of_{table}"
            connection.execute(
                f"CREATE VIRTUAL TABLE {words} USING fts5vocab(main, '{table}', row)"
            )
            rows = connection.execute(f"SELECT term FROM {words}")
            content = "\n".join(row[0] for row in rows)
            yield from self.content(f"{place} > words of {table}", content.encode())
            return
        with suppress(dbapi2.OperationalError):  # a table of an extension
            texts = []
            for number, row in enumerate(connection.execute(f'SELECT * FROM "{table}"')):
                for value in row:
                    if isinstance(value, bytes):  # what is packed is opened
                        yield from self.content(f"{place} > {table} row {number}", value)
                    else:
                        texts.append(str(value))
            yield from self.content(f"{place} > {table}", "\n".join(texts).encode())


def _members(content: bytes) -> Iterator[tuple[str, bytes]]:
    """What lies packed in some bytes."""
    if content[:2] == b"PK":
        with suppress(zipfile.BadZipFile), zipfile.ZipFile(io.BytesIO(content)) as packed:
            for info in packed.infolist():
                yield f"name {info.filename}", info.filename.encode() + info.comment
                yield info.filename, packed.read(info)
            yield "comment", packed.comment
    elif content[:2] == b"\x1f\x8b":
        with suppress(OSError, EOFError):
            yield "gz", gzip.decompress(content)


def temporary(home: Path) -> dict[str, str]:
    """An environment in which everything the program keeps of its own lies under `home`."""
    names = ["HOME", "TMPDIR", "TEMP", "TMP", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"]
    names += ["XDG_STATE_HOME", "XDG_RUNTIME_DIR", "APPDATA", "LOCALAPPDATA"]
    names += ["IRM_DESKTOP_DATA", "IRM_DESKTOP_CONFIG", "IRM_DESKTOP_LOGS"]
    found = {name: home / name.lower() for name in names}
    for path in found.values():
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
    return {name: str(path) for name, path in found.items()}
