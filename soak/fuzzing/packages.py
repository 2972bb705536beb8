"""Mutations of zip packages: their parts as bytes and as trees of XML, their names, their frame."""

import io
import zipfile
from functools import lru_cache
from random import Random

from lxml import etree

from soak.fuzzing.bytewise import mutated_bytes

_NAMES = (
    "../evil.xml",
    "/abs.xml",
    "xl\\workbook.xml",
    "a" * 300,
    "WORD/DOCUMENT.XML",
    "é.xml",
    "",
)
_VALUES = ("", "-1", "0", "x" * 300, "9" * 30, "\u0660", "A1:XFD1048576", "ZZZ9999999", "b", "e",
           "s", "rId1", "../x", "http://a.b", "file:///x", "1e999", "true")  # fmt: skip
_TEXTS = (
    "",
    " ",
    "text [C8.CO]",
    "\u202b" * 9,
    "1" * 99,
    "=1+1",
    "-0",
    "1e400",
    "NaN",
    "x" * 33_000,
)


@lru_cache(maxsize=256)
def _parts(content: bytes) -> tuple[tuple[str, bytes], ...]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return tuple((name, package.read(name)) for name in package.namelist())


def mutated_package(chance: Random, content: bytes, other: bytes) -> bytes:
    """The package with one to three of its parts changed, its frame seldom."""
    if chance.random() < 0.12:
        return mutated_bytes(chance, content, other)
    parts = list(_parts(content))
    for _ in range(chance.choice((1, 1, 2, 3))):
        _change_part(chance, parts, other)
    out = io.BytesIO()
    packing = chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    with zipfile.ZipFile(out, "w", packing) as package:
        for name, body in parts:
            # a name that is there twice is meant; ZipFile only warns of it
            package.NameToInfo.pop(name, None)
            package.writestr(zipfile.ZipInfo(name), body, packing)
    body = out.getvalue()
    return mutated_bytes(chance, body, other) if chance.random() < 0.05 else body


def _change_part(chance: Random, parts: list[tuple[str, bytes]], other: bytes) -> None:
    large = sorted(range(len(parts)), key=lambda place: -len(parts[place][1]))[:3]
    place = chance.choice((*large, *large, chance.randrange(len(parts))))
    name, body = parts[place]
    match chance.randrange(12):
        case 0:
            parts[place] = (name, mutated_bytes(chance, body, other))
        case 1 if len(parts) > 1:
            del parts[place]
        case 2:
            parts.append((chance.choice((*_NAMES, name)), body))
        case 3:
            parts[place] = (name, parts[chance.randrange(len(parts))][1])
        case 4 if chance.random() < 0.2:
            deep = chance.choice((100, 400, 5_000))
            parts[place] = (name, body.replace(b"</", b"<x>" * deep + b"</x>" * deep + b"</", 1))
        case _:
            parts[place] = (name, _mutated_xml(chance, body) or mutated_bytes(chance, body, other))


def _mutated_xml(chance: Random, body: bytes) -> bytes:
    """The part as a tree with elements dropped, doubled, moved, renamed; empty where it is none."""
    try:
        root = etree.fromstring(body)
    except (etree.XMLSyntaxError, ValueError):
        return b""
    every = list(root.iter("*"))
    for _ in range(chance.choice((1, 2, 6))):
        _change_node(chance, root, chance.choice(every), chance.choice(every))
    return etree.tostring(root)


def _change_node(
    chance: Random, root: etree._Element, one: etree._Element, other: etree._Element
) -> None:
    parent = one.getparent()
    match chance.randrange(7):
        case 0 if parent is not None:
            parent.remove(one)
        case 1 if one is not root and one is not other and one not in other.iterancestors():
            other.append(etree.fromstring(etree.tostring(one)))
        case 2:
            one.tag = other.tag
        case 3 | 4 if one.attrib:
            name = chance.choice(list(one.attrib))
            one.set(name, chance.choice((*_VALUES, other.get(name, ""))))
        case 5 if parent is not None:
            copy = etree.tostring(one)
            for _ in range(chance.choice((1, 3, 60)) if len(copy) < 4_000 else 1):
                parent.insert(parent.index(one), etree.fromstring(copy))
        case _:
            one.text = chance.choice((*_TEXTS, other.text or ""))
