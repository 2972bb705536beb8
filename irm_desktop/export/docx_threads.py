"""Comments of Word with their replies: `comments.xml`, `commentsExtended.xml` and their marks.

Each thread stands at the words it is about, where these are still there, else at the label of its
field. Replies have the same range as what they answer, as Word writes them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from irm_desktop.domain.diff import tokens
from irm_desktop.domain.review_copy import ThreadOut
from irm_desktop.domain.review_records import SentComment
from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_package import MorePart
from irm_desktop.export.wordml import W, escaped, paragraph, run

_WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml"
_WORD_2012 = "http://schemas.microsoft.com/office/word/2012/wordml"
_COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_FIRST = 0x1A2B0000  # of the numbers of paragraphs, which are below 0x80000000
_SECOND = len("2026-05-03T09:30:00")
_TEXT = re.compile(r'<w:t xml:space="preserve">([^<]*)</w:t>')
_RUN = re.compile(r"<w:r>(<w:rPr>.*?</w:rPr>)?")
_NOTES = ("[@", "^[")
_CUT = '<w:t xml:space="preserve">'


@dataclass
class Threads:
    """The threads of one file while it is written. `base`: its direction."""

    threads: Sequence[ThreadOut]
    base: bool = False
    sent: list[SentComment] = field(default_factory=list)
    _comments: list[str] = field(default_factory=list)
    _extended: list[str] = field(default_factory=list)

    def in_text(self, place: int, xml: str) -> tuple[str, tuple[ThreadOut, ...]]:
        """The paragraphs of a field with the threads at their words, and the threads that found
        none."""
        lost = []
        for thread in self._of(place):
            found = _place_of(xml, thread.quote)
            if found is None:
                lost.append(thread)
                continue
            begin, end = self._marks(thread)
            first, last = found
            # From behind, so that the first place stays where it is.
            xml = _parted(_parted(xml, last, end), first, begin)
        return xml, tuple(lost)

    def around(self, threads: Sequence[ThreadOut], xml: str) -> str:
        """Runs with threads that stand at all of them."""
        for thread in threads:
            begin, end = self._marks(thread)
            xml = f"{begin}{xml}{end}"
        return xml

    def at(self, place: int) -> tuple[ThreadOut, ...]:
        """The threads of a field."""
        return tuple(self._of(place))

    def parts(self) -> tuple[MorePart, ...]:
        """The parts that hold the comments; none without a thread."""
        if not self._comments:
            return ()
        names = f'xmlns:w="{W}" xmlns:w14="{_WORD_2010}" xmlns:mc="{_COMPATIBLE}"'
        return (
            MorePart(
                "comments.xml",
                f"{_KIND}.comments+xml",
                _LINK,
                f'{_HEAD}<w:comments {names} mc:Ignorable="w14">{"".join(self._comments)}'
                "</w:comments>",
            ),
            MorePart(
                "commentsExtended.xml",
                f"{_KIND}.commentsExtended+xml",
                _EXTENDED,
                f'{_HEAD}<w15:commentsEx xmlns:w15="{_WORD_2012}" xmlns:mc="{_COMPATIBLE}" '
                f'mc:Ignorable="w15">{"".join(self._extended)}</w15:commentsEx>',
            ),
        )

    def _of(self, place: int) -> list[ThreadOut]:
        return [thread for thread in self.threads if thread.place == place and thread.entries]

    def _marks(self, thread: ThreadOut) -> tuple[str, str]:
        """What stands before and behind the words, once the thread's comments are kept."""
        first = len(self._comments)
        for number, (author, moment, text) in enumerate(thread.entries, first):
            at = moment[:_SECOND]
            self._comments.append(_comment(number, author, at, text, self.base))
            parent = f' w15:paraIdParent="{_id(first)}"' if number > first else ""
            self._extended.append(
                f'<w15:commentEx w15:paraId="{_id(number)}"{parent} '
                f'w15:done="{int(thread.resolved)}"/>'
            )
            self.sent.append(SentComment(author, at, text, thread.item))
        numbers = range(first, len(self._comments))
        begin = "".join(f'<w:commentRangeStart w:id="{number}"/>' for number in numbers)
        end = "".join(
            f'<w:commentRangeEnd w:id="{number}"/><w:r><w:rPr><w:rStyle '
            f'w:val="{styles.COMMENT_MARK}"/></w:rPr><w:commentReference w:id="{number}"/></w:r>'
            for number in numbers
        )
        return begin, end


def _id(number: int) -> str:
    return f"{_FIRST + number:08X}"


def _comment(number: int, author: str, at: str, text: str, base: bool) -> str:
    lines = [line for line in text.split("\n") if line.strip()] or [""]
    paragraphs = [paragraph(styles.COMMENT_TEXT, run(line, base=base), base) for line in lines]
    # Word knows a comment by the number of its last paragraph.
    paragraphs[-1] = paragraphs[-1].replace("<w:p>", f'<w:p w14:paraId="{_id(number)}">', 1)
    initials = "".join(word[0] for word in author.split())[:3].upper()
    date = f' w:date="{escaped(at)}Z"' if at else ""
    return (
        f'<w:comment w:id="{number}" w:author="{escaped(author)}"{date} '
        f'w:initials="{escaped(initials)}">{"".join(paragraphs)}</w:comment>'
    )


def _place_of(xml: str, quote: str) -> tuple[int, int] | None:
    """Where the words begin and end in the XML; None where no paragraph holds them whole."""
    # The mark of a note is no text of the file.
    wanted = escaped("".join(part for part in tokens(quote) if part[:2] not in _NOTES).strip())
    if not wanted:
        return None
    start = 0
    while start < len(xml):
        end = xml.find("</w:p>", start) + len("</w:p>")
        if end < len("</w:p>"):
            return None
        texts = list(_TEXT.finditer(xml, start, end))
        place = "".join(found[1] for found in texts).find(wanted)
        if place >= 0:
            return _at(texts, place), _at(texts, place + len(wanted), last=True)
        start = end
    return None


def _at(texts: Sequence[re.Match[str]], place: int, *, last: bool = False) -> int:
    """The place in the XML of a letter of joined texts; with `last` one that ends a text stands
    in that text, not at the beginning of the next."""
    for found in texts:
        length = len(found[1])
        if place < length or (last and place == length):
            return found.start(1) + place
        place -= length
    return texts[-1].end(1)


def _parted(xml: str, place: int, marks: str) -> str:
    """The XML with `marks` between the letters at a place, the run there cut in two."""
    manner = ""
    for found in _RUN.finditer(xml, 0, place):
        manner = found[1] or ""
    return f"{xml[:place]}</w:t></w:r>{marks}<w:r>{manner}{_CUT}{xml[place:]}"
