"""What a link may lead to: the one place that decides it, for texts, documents, sources and the
window. What may not stays text, so that nothing is lost and nothing is live.

Pages of the web and addresses of mail, and nothing that looks like one and leads elsewhere: no
other scheme, no name or password before the host, no sign that cannot be seen, no host of letters
from several scripts that are drawn alike.
"""

import re
import unicodedata
from functools import lru_cache
from urllib.parse import parse_qsl, urlsplit

WEB = ("http", "https")
LONGEST = 2_000  # characters; Word and Excel take no more than 2,083
_DOI = re.compile(r"doi:\s*(10\.\d{4,9}/\S+)", re.IGNORECASE)
_LABEL = re.compile(r"[^\W_](?:[\w-]*[^\W_])?")  # one part of a host
_NUMBERS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_HIDDEN_NUMBER = re.compile(r"[\d.]+|0x[0-9a-f.x]+", re.IGNORECASE)  # 2130706433 is 127.0.0.1
_MAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@([\w.-]+)")
_MAIL_PARTS = frozenset({"subject", "body", "cc"})  # of a letter; never a file to attach
# Categories of signs that are not seen, or that turn the direction: control, format, surrogate,
# private, not assigned, separators of lines and paragraphs, blanks.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"})
_ENCODED_CONTROL = re.compile(r"%(?:[01][0-9a-f]|7f)", re.IGNORECASE)
# Scripts whose letters are drawn like Latin ones: together in one word they are a trick.
_ALIKE = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC")


def link_to(address: str) -> str:
    """The address as it may be linked and opened; empty where it must stay text.

    `doi:10.1000/x` becomes the address of its page, everything else stays as it is.
    """
    doi = _DOI.fullmatch(address.strip())
    if doi is not None:
        address = f"https://doi.org/{doi[1]}"
    return address if may_link(address) else ""


@lru_cache(maxsize=4096)  # a report names the same pages again and again
def may_link(address: str) -> bool:
    """Whether this is an address of the web or of mail that leads where it says."""
    if not address or len(address) > LONGEST or "\\" in address:
        return False
    if any(unicodedata.category(sign) in _UNSEEN for sign in address):
        return False
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port  # Raises ValueError for a port that is none
    except ValueError:
        return False
    scheme = parts.scheme.lower()
    if scheme == "mailto":
        return not parts.netloc and _is_mail(parts.path, parts.query)
    return scheme in WEB and "@" not in parts.netloc and _is_host(host)


def is_web(address: str) -> bool:
    """Whether this is one address of the web and nothing else."""
    return address.strip().lower().startswith(("http://", "https://")) and may_link(address.strip())


def _is_mail(path: str, query: str) -> bool:
    """Addresses with commas between them; a letter may be begun, but nothing attached to it."""
    if _ENCODED_CONTROL.search(path):
        return False
    for one in path.split(","):
        found = _MAIL.fullmatch(one)
        if found is None or not _is_host(found[1]):
            return False
    given = parse_qsl(query, keep_blank_values=True)
    return all(name.lower() in _MAIL_PARTS for name, _ in given)


def _is_host(host: str) -> bool:
    """A name of the network that reads as what it is."""
    if ":" in host:  # urlsplit has taken the brackets of an address of IPv6 away, and checked it
        return True
    if _HIDDEN_NUMBER.fullmatch(host):
        return _NUMBERS.fullmatch(host) is not None
    labels = host.removesuffix(".").split(".")
    return all(_LABEL.fullmatch(one) and not _is_trick(one) for one in labels)


def _is_trick(label: str) -> bool:
    """Whether a word mixes scripts that are drawn alike: `раypal` with two Cyrillic letters."""
    if label.isascii():
        return False
    names = {unicodedata.name(sign, "").split(" ", 1)[0] for sign in label if sign.isalpha()}
    return len(names.intersection(_ALIKE)) > 1
