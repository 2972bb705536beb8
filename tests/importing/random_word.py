"""Random Word texts with tracked changes, the same for the same seed: what this reader and pandoc
must agree on. Every word stands once, so that none can be lost or moved unseen.

Left out is what pandoc 2.17 does not read as Word does: changes of rows, changes within
hyperlinks, simple fields, carriage returns; and notes in a paragraph that joins the one before,
into which it moves what stands there.
"""

import random
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from tests.importing import word_builder as word

COUNT = 300  # documents
_WHO = ('w:author="A" w:date="2026-01-02T03:04:05Z"', 'w:author="B" w:date="2026-02-03T04:05:06Z"')


class _Text:
    """One text in the making."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._words: Iterator[int] = count(1)
        self._ids: Iterator[int] = count(100)
        self.notes: list[str] = []
        self._joined = False  # the paragraph before may be one with this

    def body(self) -> str:
        return "".join(self._block() for _ in range(self._random.randint(1, 5)))

    def _block(self) -> str:
        kind = self._random.random()
        if kind < 0.15:
            rows = self._random.randint(1, 3)
            return word.table(*(word.row(self._paras(), self._paras()) for _ in range(rows)))
        if kind < 0.25:
            return f"<w:sdt><w:sdtPr/><w:sdtContent>{self._paras()}</w:sdtContent></w:sdt>"
        return self._paras()

    def _paras(self) -> str:
        """Some paragraphs; the mark of the last is never changed, as in Word."""
        number = self._random.randint(1, 4)
        self._joined = False
        return "".join(self._para(last=place == number - 1) for place in range(number))

    def _para(self, last: bool) -> str:
        form = ""
        pieces = self._random.choices(self._pieces(), k=self._random.randint(0, 6))
        self._joined = False
        if not last and self._random.random() < 0.35:
            kind = self._random.choice(("ins", "del"))
            form = f"<w:rPr><w:{kind} {self._change()}/></w:rPr>"
            self._joined = True
            pieces.append(lambda: word.run(" "))  # where paragraphs are joined pandoc adds one
        if self._random.random() < 0.1:
            form += f"<w:pPrChange {self._change()}><w:pPr/></w:pPrChange>"
        return word.para("".join(piece() for piece in pieces), form)

    def _pieces(self) -> list[Callable[[], str]]:
        changed = [lambda: self._changed("ins"), lambda: self._changed("del")]
        moved = [lambda: self._changed("moveTo"), lambda: self._changed("moveFrom")]
        rare = [self._nested, self._link, self._complex, self._tag, self._control]
        notes = [] if self._joined else [self._note]
        return [*[self._run] * 6, *changed * 3, *moved, *rare, self._choice, *notes]

    def _change(self) -> str:
        return f'w:id="{next(self._ids)}" {self._random.choice(_WHO)}'

    def _said(self) -> str:
        words = " ".join(f"w{next(self._words)}" for _ in range(self._random.randint(1, 3)))
        return f"{words} " if self._random.random() < 0.8 else words

    def _run(self, tag: str = "t") -> str:
        made = word.run(self._said(), tag)
        if self._random.random() < 0.2:
            sign = self._random.choice(("<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>"))
            made = made.replace("</w:r>", f"{sign}</w:r>")
        return made

    def _changed(self, kind: str) -> str:
        tag = "delText" if kind == "del" else "t"
        runs = "".join(self._run(tag) for _ in range(self._random.randint(1, 2)))
        return f"<w:{kind} {self._change()}>{runs}</w:{kind}>"

    def _nested(self) -> str:
        return f"<w:ins {self._change()}>{self._changed('del')}</w:ins>"

    def _link(self) -> str:
        return f'<w:hyperlink w:anchor="x">{self._run()}</w:hyperlink>'

    def _complex(self) -> str:
        char = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
        code = "<w:r><w:instrText> REF hidden </w:instrText></w:r>"
        middle = f"{char.format('separate')}{self._run()}{char.format('end')}"
        return f"{char.format('begin')}{code}{middle}"

    def _tag(self) -> str:
        return f'<w:smartTag w:element="x">{self._run()}</w:smartTag>'

    def _control(self) -> str:
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{self._run()}</w:sdtContent></w:sdt>"

    def _choice(self) -> str:
        """Alternatives: only the first of them is text."""
        choice = f'<mc:Choice Requires="wps"><w:t>{self._said()}</w:t></mc:Choice>'
        other = f"<mc:Fallback><w:t>{self._said()}</w:t></mc:Fallback>"
        return f"<w:r><mc:AlternateContent>{choice}{other}</mc:AlternateContent></w:r>"

    def _note(self) -> str:
        number = len(self.notes) + 2
        self.notes.append(
            f'<w:endnote w:id="{number}"><w:p>{word.run(self._said())}</w:p></w:endnote>'
        )
        return word.note(number)


def random_document(seed: int, path: Path) -> Path:
    """The document of a seed."""
    text = _Text(seed)
    body = text.body()
    notes = f"<w:endnotes {word.NAMES}>{''.join(text.notes)}</w:endnotes>"
    return word.write(path, body, {"word/endnotes.xml": notes})
