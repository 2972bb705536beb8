"""Mutations of any bytes, of texts and of tables: small ones mostly, a large one now and then."""

import csv
import io
from random import Random

# What readers have stumbled over: ends, escapes, marks of other kinds of file, numbers at borders.
TOKENS = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xc0\xaf", b"\x1a", b"\x0c", b"\x85",
    b"\r", b"\n", b"\r\n", b"\t", b'"', b"'", b"\\", b",", b";", b"|", b"{", b"}", b"[", b"]",
    b"@", b"=", b"=1+1", b"+1", b"-x", b"@x", b"%s", b"<", b">", b"&#0;", b"&x;", b"<!--", b"]]>",
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"-1", b"0", b"1e999", b"NaN", b"inf", b"9" * 40,
    b"2147483648", b"18446744073709551616", b"2024-13-45", b"0000-00-00", b"9999-12-31",
    b"31/9/2014", "\u202e".encode(), "\u0660\u0661".encode(), "\U0001f1ea\U0001f1f8".encode(),
    "a\u0301".encode(), "\u2028".encode(), "\ufeff".encode(), b"TY  - RPRT", b"ER  - ",
    b"PK\x03\x04", b"file:///etc/passwd", b"javascript:alert(1)", b"../../x", b"[[",
    b'"""', b"\\u0000", b"\\ud800", b"true", b"null", b"[]", b"{}", b"_x0041_", b"^[", b"[@law]",
)  # fmt: skip
_ENCODINGS = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252", "utf-8-sig")
_CELLS = (
    "", " ", "NR", "ND", "NA", "None", "1", "0", "-3", "2.1", "4.0999999999999996", "=1+1", "+1",
    "-x", "@x", "<br/>", "31/9/2014", "01/02/2014", "2014", "Spain", "Côte d'Ivoire", "\u0663",
    "²", "½", "1,5", "1e999", "nan", "9" * 400, "x" * 40_000, "\u202eabc", "a\nb", "\x0b", "'",
    '"', "https://", "https://[", "//", "http://a.b:99999/", "G3", "yes", "TRUE", "#REF!", "\ud7ff",
)  # fmt: skip


def mutated_bytes(chance: Random, content: bytes, other: bytes) -> bytes:
    """The bytes with one to twenty changes; `other` is what pieces may be taken from."""
    body = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 3, 8, 20))):
        _change(chance, body, other)
    return bytes(body)


def _change(chance: Random, body: bytearray, other: bytes) -> None:
    place = chance.randrange(len(body) + 1)
    length = chance.choice((1, 2, 7, 40, 600))
    match chance.randrange(9):
        case 0 if place < len(body):
            body[place] ^= 1 << chance.randrange(8)
        case 1 if place < len(body):
            body[place] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)))
        case 2:
            del body[place : place + length]
        case 3:
            body[place:place] = chance.randbytes(length)
        case 4:
            body[place : place + length] = body[chance.randrange(len(body) + 1) :][:length]
        case 5:
            start = chance.randrange(len(other) + 1)
            body[place : place + chance.choice((0, length))] = other[start : start + length]
        case 6 if chance.random() < 0.2:
            del body[place:]
        case 7 if chance.random() < 0.1 and body:
            body[place:place] = bytes(body[place : place + length]) * chance.choice((9, 99, 999))
        case _:
            body[place : place + chance.choice((0, 0, 1, 5))] = chance.choice(TOKENS)


def mutated_text(chance: Random, content: bytes, other: bytes) -> bytes:
    """Lines moved, doubled, joined, deepened; sometimes in another encoding."""
    lines = content.split(b"\n")
    for _ in range(chance.choice((1, 2, 5))):
        place, target = chance.randrange(len(lines)), chance.randrange(len(lines))
        match chance.randrange(8):
            case 0:
                lines[place], lines[target] = lines[target], lines[place]
            case 1:
                lines.insert(place, lines[target])
            case 2 if len(lines) > 1:
                del lines[place]
            case 3:
                lines[place] += lines[target]
            case 4:
                lines[place] = mutated_bytes(chance, lines[place], other)
            case 5:
                lines[place] = chance.choice(TOKENS) * chance.choice((1, 30, 3_000)) + lines[place]
            case 6:
                taken = other.split(b"\n")
                lines.insert(place, taken[chance.randrange(len(taken))])
            case _:
                lines[place : place + 1] = [lines[place]] * chance.choice((2, 20, 500))
    body = b"\n".join(lines)
    if chance.random() < 0.1:
        body = body.decode("utf-8", "replace").encode(chance.choice(_ENCODINGS), "replace")
    return body


def mutated_table(chance: Random, content: bytes, other: bytes) -> bytes:
    """Cells, rows and columns of a text table changed; written with any separator and quotation."""
    rows = list(csv.reader(io.StringIO(content.decode("utf-8", "replace"), newline="")))
    taken = list(csv.reader(io.StringIO(other[:20_000].decode("utf-8", "replace"), newline="")))
    for _ in range(chance.choice((1, 2, 4, 12))):
        _change_rows(chance, rows, taken or [[""]])
    out = io.StringIO(newline="")
    writer = csv.writer(
        out,
        delimiter=chance.choice(",,,;\t|"),
        quoting=chance.choice((csv.QUOTE_MINIMAL, csv.QUOTE_MINIMAL, csv.QUOTE_ALL)),
        lineterminator=chance.choice(("\r\n", "\n", "\r")),
    )
    writer.writerows(rows)
    return out.getvalue().encode(chance.choice(("utf-8",) * 8 + _ENCODINGS), "replace")


def _change_rows(chance: Random, rows: list[list[str]], taken: list[list[str]]) -> None:
    row = chance.choice(rows) if rows else []
    column = chance.randrange(len(row)) if row else 0
    match chance.randrange(9):
        case 0 | 1 | 2 if row:
            row[column] = chance.choice(_CELLS)
        case 3 if row:
            cell = mutated_bytes(chance, row[column].encode(), b"".join(TOKENS))
            row[column] = cell.decode("utf-8", "replace")
        case 4 if row:
            row[column] = chance.choice(chance.choice(taken) or [""])
        case 5 if row:
            del row[column:]
        case 6:
            row += [chance.choice(_CELLS)] * chance.choice((1, 3, 200))
        case 7:
            rows.insert(chance.randrange(len(rows) + 1), list(chance.choice(taken)))
        case _ if len(rows) > 1:
            del rows[chance.randrange(len(rows))]
