"""Positions in a text: Qt counts units of UTF-16, Python characters."""


def units(text: str) -> int:
    """How many of Qt's positions the text takes."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def column(text: str, position: int) -> int:
    """The character of `text` at a position of Qt's."""
    if text.isascii() or max(text) <= "\uffff":
        return position
    encoded = text.encode("utf-16-le", "surrogatepass")[: 2 * position]
    return len(encoded.decode("utf-16-le", "ignore"))
