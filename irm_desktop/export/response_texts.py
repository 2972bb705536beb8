"""What the response matrix says over its table, the same for Word and Excel."""

from irm_desktop.domain.date_words import date_words
from irm_desktop.domain.response import Matrix

_COLUMNS = ("number", "place", "by", "remark", "answer", "changed")


def columns(matrix: Matrix) -> list[str]:
    """The heads of the table."""
    return [matrix.words[f"col_{name}"] for name in _COLUMNS]


def counts(matrix: Matrix) -> str:
    """How many remarks there are, and how many got which answer."""
    words = matrix.words
    told = [
        words["count"].format(action=words[f"action_{state}"], n=number)
        for state, number in matrix.counts.items()
    ]
    return words["counts"].format(all=len(matrix.rows), told=" · ".join(told))


def copies(matrix: Matrix) -> list[str]:
    """The review copies it answers, each with whom it went to and when."""
    return [
        matrix.words["copy_to" if sent.recipient else "copy"].format(
            n=sent.number,
            recipient=sent.recipient,
            day=date_words(sent.at[:10], matrix.language),
        )
        for sent in matrix.sents
    ]
