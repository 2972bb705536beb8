"""One rule for every link: pages of the web and addresses of mail that lead where they say."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm_desktop.domain.links import LONGEST, is_web, link_to, may_link


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org",
        "HTTP://Example.ORG:8080/a/b?c=d&e=%20#f",
        "https://www.опенгов.рф/план",
        "https://საქართველო.გე/",
        "https://192.168.0.1/a",
        "https://[2001:db8::1]/a",
        "https://my-host_1.example.org/",
        "https://example.org./",
        "https://localhost/a",
        "mailto:ana@example.org",
        "mailto:ana@example.org,ben@example.org?subject=Plan%20a&cc=c@example.org",
    ],
)
def test_what_leads_where_it_says_is_a_link(address: str) -> None:
    assert may_link(address)
    assert link_to(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "word",
        "file:///etc/passwd",
        "file://server/share",
        "\\\\server\\share",
        "//server/share",
        "https:\\\\example.org",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "vbscript:x",
        "data:text/html,<b>",
        "ftp://example.org",
        "ms-word:ofe|u|https://example.org/a.docx",
        "search-ms:query=x&crumb=location:\\\\evil",
        "https:",
        "https://",
        "https:///path",
        "https://[",
        "https://example.org:99999/",
        "https://example.org:x/",
        "https://good.org@evil.org/",
        "https://good.org:pass@evil.org/",
        "https://good.org\u2044@evil.org/",
        "https://example.org/a b",
        "https://example.org/\u202egnp.exe",
        "https://exam\u200bple.org/",
        "https://example.org/\x00",
        "https://example.org/\x7f",
        "https://exam%6dple.org/",
        "https://р\u0430ypal.com/",  # two Cyrillic letters
        "https://gοogle.com/",  # a Greek omicron
        "https://2130706433/",
        "https://0x7f000001/",
        "https://127.1/",
        "https://-a.org/",
        "https://a..org/",
        "mailto:",
        "mailto:ana",
        "mailto:ana@example.org?attach=/etc/passwd",
        "mailto:ana@example.org%0ABcc:x@example.org",
        "mailto://ana@example.org",
        "https://example.org/" + "a" * LONGEST,
    ],
)
def test_everything_else_stays_text(address: str) -> None:
    assert not may_link(address)
    assert link_to(address) == ""


def test_a_doi_becomes_the_address_of_its_page() -> None:
    assert link_to("doi: 10.1000/xyz-1") == "https://doi.org/10.1000/xyz-1"
    assert link_to("doi:javascript:alert(1)") == ""


def test_an_address_of_the_web_stands_alone() -> None:
    assert is_web(" https://example.org/a ")
    assert not is_web("https://example.org and more")
    assert not is_web("mailto:ana@example.org")


@given(st.text(st.sampled_from("htps:/@.\\%0aé\u202e\u0430mailto?#[]")))
def test_any_text_is_judged_without_a_fault(text: str) -> None:
    if may_link(text):
        assert text.lower().startswith(("http://", "https://", "mailto:"))
        assert "@" not in urlsplit(text).netloc
