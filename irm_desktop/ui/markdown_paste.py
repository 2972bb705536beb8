"""Text that is pasted from a word processor or a browser, as Markdown: bold, italics, lists,
quotations, links and tables are kept, everything else becomes plain words."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from irm_desktop.domain.links import may_link

_BLOCKS = {
    "p", "div", "section", "article", "header", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
    "blockquote", "ul", "ol", "li", "table", "tr", "pre", "figure", "figcaption", "dl", "dt", "dd",
}  # fmt: skip
_SILENT = {"head", "style", "script", "title", "template", "xml", "o:p"}
_BREAK = "\ue000"  # stands for <br> until the white space is put right
_SPACE = re.compile(r"[ \t\r\n\f]+")
_BULLET = re.compile(r"^(?:[·•▪◦o§–-])(?:\s|&nbsp;)+")
_NUMBER = re.compile(r"^(\d{1,3})[.)]\s+")
_SIGNS = re.compile(r"([\\`*_\[\]])")
# What would open a list, a heading, a quotation, a rule or code: the sign gets a backslash.
_LINE_START = re.compile(
    r"^( *)(?:(>|[-+](?=\s|$)|#{1,6}(?=\s|$)|[-=](?=[-= ]*$)|~~~)|(\d{1,9})([.)])(?=\s|$))"
)


@dataclass
class _Block:
    prefix: str = ""  # what its first line begins with: "- ", "> "
    rest: str = ""  # what further lines begin with
    text: str = ""
    word_item: bool = False  # a paragraph that a word processor means as an item


@dataclass
class _Table:
    rows: list[list[str]] = field(default_factory=list)


class _Reader(HTMLParser):
    """Collects blocks of Markdown while it reads."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[_Block | _Table] = []
        self.formatted = False
        self._silent: list[str] = []
        self._block = _Block()
        self._lists: list[list[object]] = []  # tag, number
        self._quotes = 0
        self._manners: list[tuple[str, str]] = []  # tag, signs
        self._links: list[str] = []
        self._table: _Table | None = None
        self._cell = False

    # Blocks

    def _end_block(self) -> None:
        text = _SPACE.sub(" ", self._block.text).replace(f" {_BREAK}", _BREAK)
        text = text.replace(f"{_BREAK} ", _BREAK).strip(f" {_BREAK}")
        if self._table is None and text:
            self._block.text = text
            self.blocks.append(self._block)
        elif self._table is not None and self._cell and text:
            cells = self._table.rows[-1]
            cells[-1] = f"{cells[-1]} {text}".strip().replace(_BREAK, " ")
        self._block = _Block("> " * self._quotes, "> " * self._quotes)

    def _begin_item(self) -> None:
        self._end_block()
        depth = max(0, len(self._lists) - 1)
        tag, number = self._lists[-1] if self._lists else ("ul", 0)
        if self._lists and isinstance(number, int):
            self._lists[-1][1] = number + 1
        sign = "-" if tag == "ul" else f"{self._lists[-1][1]}."
        indent = "  " * depth if tag == "ul" else "   " * depth
        before = "> " * self._quotes
        self._block = _Block(f"{before}{indent}{sign} ", f"{before}{indent}{' ' * (len(sign) + 1)}")
        self.formatted = True

    # What the parser calls

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _SILENT:
            self._silent.append(tag)
        if self._silent:
            return
        if tag == "br":
            self._block.text += _BREAK
        elif tag in ("ul", "ol"):
            self._end_block()
            self._lists.append([tag, 0])
        elif tag == "li":
            self._begin_item()
        elif tag == "blockquote":
            self._end_block()
            self._quotes += 1
            self._block = _Block("> " * self._quotes, "> " * self._quotes)
            self.formatted = True
        elif tag == "table":
            self._end_block()
            self._table = _Table()
            self.formatted = True
        elif tag == "tr" and self._table is not None:
            self._table.rows.append([])
        elif tag in ("td", "th") and self._table is not None:
            if not self._table.rows:
                self._table.rows.append([])
            self._table.rows[-1].append("")
            self._cell = True
            self._block = _Block()
        elif tag in _BLOCKS and not (self._lists and not self._block.text.strip()):
            self._end_block()
            self._block.word_item = "mso-list" in given.get("style", "")
        self._open(tag, given)

    def _open(self, tag: str, given: dict[str, str]) -> None:
        style = given.get("style", "").replace(" ", "").lower()
        normal = "font-weight:normal" in style or "font-weight:400" in style
        bold = tag in ("b", "strong") and not normal
        bold |= bool(re.search(r"font-weight:(?:bold|[6-9]00)", style))
        slanted = tag in ("i", "em", "cite") or "font-style:italic" in style
        if tag == "a":
            address = given.get("href", "").strip()
            address = address if may_link(address) else ""
            self._links.append(address)
            signs = "[" if address else ""
        else:
            signs = ("**" if bold else "") + ("*" if slanted else "")
        self.formatted |= bool(signs)
        self._manners.append((tag, signs))
        self._sign(signs, opening=True)

    def _sign(self, signs: str, *, opening: bool) -> None:
        """Signs stand at words, never at white space."""
        if not signs:
            return
        text = self._block.text
        if opening:
            self._block.text = text + signs
            return
        bare = text.rstrip(f" \t\n{_BREAK}")
        mirror = signs[::-1] if signs != "[" else signs
        if bare.endswith(signs) and signs != "[":
            self._block.text = bare[: -len(signs)] + text[len(bare) :]
            return
        self._block.text = bare + mirror + text[len(bare) :]

    def handle_endtag(self, tag: str) -> None:
        if tag in self._silent:
            while self._silent.pop() != tag:
                pass
            return
        if self._silent:
            return
        self._close(tag)
        if tag in ("ul", "ol") and self._lists:
            self._end_block()
            self._lists.pop()
        elif tag == "blockquote":
            self._end_block()
            self._quotes = max(0, self._quotes - 1)
            self._block = _Block("> " * self._quotes, "> " * self._quotes)
        elif tag in ("td", "th"):
            self._end_block()
            self._cell = False
        elif tag == "table" and self._table is not None:
            self._end_block()
            self.blocks.append(self._table)
            self._table = None
        elif tag in _BLOCKS:
            self._end_block()

    def _close(self, tag: str) -> None:
        names = [name for name, _ in self._manners]
        if tag not in names:
            return
        while self._manners:
            name, signs = self._manners.pop()
            if name == "a":
                address = self._links.pop()
                if address:
                    safe = address.replace("(", "%28").replace(")", "%29").replace(" ", "%20")
                    self._block.text = f"{self._block.text.rstrip()}]({safe})"
            else:
                self._sign(signs, opening=False)
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        text = _SPACE.sub(" ", data.replace("\ufeff", "").replace(_BREAK, ""))
        opened = (
            bool(self._manners)
            and self._manners[-1][1]
            and self._block.text.endswith(self._manners[-1][1])
        )
        if opened and text.startswith(" "):  # the blank goes before the sign
            signs = self._manners[-1][1]
            self._block.text = self._block.text[: -len(signs)] + " " + signs
            text = text.lstrip(" ")
        self._block.text += _SIGNS.sub(r"\\\1", text)


def markdown_of_html(html: str) -> str | None:
    """The Markdown of pasted HTML; None where it holds no format worth keeping."""
    fragment = html
    if "<!--StartFragment-->" in html and "<!--EndFragment-->" in html:
        fragment = html.split("<!--StartFragment-->", 1)[1].split("<!--EndFragment-->", 1)[0]
    reader = _Reader()
    reader.feed(fragment)
    reader.close()
    reader._end_block()
    if not reader.formatted and not any(
        isinstance(one, _Block) and one.word_item for one in reader.blocks
    ):
        return None
    return _joined(reader.blocks)


def _joined(blocks: list[_Block | _Table]) -> str:
    """Blocks with an empty line between them; items of a list follow each other."""
    parts: list[str] = []
    item_before = False
    for block in blocks:
        if isinstance(block, _Table):
            text, item = _table_text(block), False
        else:
            text, item = _block_text(block)
        if not text:
            continue
        if parts:
            parts.append("\n" if item and item_before else "\n\n")
        parts.append(text)
        item_before = item
    return "".join(parts)


def _block_text(block: _Block) -> tuple[str, bool]:
    text = block.text
    if block.word_item:
        bullet, number = _BULLET.match(text), _NUMBER.match(text)
        if bullet:
            return f"- {text[bullet.end() :].strip()}", True
        if number:
            return f"{number[1]}. {text[number.end() :].strip()}", True
    item = bool(block.prefix.strip("> "))
    first, *more = text.split(_BREAK)
    if not item:
        first = _LINE_START.sub(_harmless, first)
    lines = [block.prefix + first, *(block.rest + line for line in more)]
    return "  \n".join(lines), item


def _harmless(found: re.Match[str]) -> str:
    indent, sign, number, stop = found.groups()
    return f"{indent}\\{sign}" if sign else f"{indent}{number}\\{stop}"


def _table_text(table: _Table) -> str:
    rows = [row for row in table.rows if any(cell.strip() for cell in row)]
    if not rows:
        return ""
    columns = max(len(row) for row in rows)
    if columns == 1:
        return "\n\n".join(row[0] for row in rows)
    lines = []
    for row in rows:
        cells = [cell.replace("|", "\\|") for cell in (*row, *[""] * (columns - len(row)))]
        lines.append("| " + " | ".join(cells) + " |")
    lines.insert(1, "|" + " --- |" * columns)
    return "\n".join(lines)
