"""What stands in a note, for each kind of source and each consent, in four languages."""

from functools import cache

import pytest

from irm_desktop import paths
from irm_desktop.domain.citation import Citations, HeldInterview, load_citation_forms
from irm_desktop.domain.consent import Consents, load_consents
from irm_desktop.domain.evidence_records import Interview, Source, Stakeholder
from irm_desktop.domain.records import PartialDate
from irm_desktop.export.markdown import Note
from irm_desktop.export.notes import note_spans
from irm_desktop.storage.report_words import Words


@cache
def _in(language: str) -> Citations:
    forms = load_citation_forms(paths.resources() / "citation.toml")
    return Citations(forms, language, Words(language).date)


@cache
def _consents() -> Consents:
    return load_consents(paths.resources() / "consent.toml")


def _source(kind: str, **fields: object) -> Source:
    return Source("s", "m", 1, "key", kind, **fields)  # type: ignore[arg-type]


def _printed(markdown: str) -> str:
    """As a writer prints it."""
    spans = note_spans(Note((), (("key", ""),)), {"key": markdown})
    return "".join(span.text for span in spans)


LAW = _source(
    "law",
    title="Act on the Openness of Government Activities",
    author="Parliament of Nordland",
    number="621/1999",
    date=PartialDate("21 May 1999", "1999-05-21"),
    accessed="2015-03-02",
    url="https://laws.example.org/act_621",
)
PAGE = _source(
    "web_page",
    title="Open data portal",
    publisher="Ministry of Finance",
    date=PartialDate("2014", "2014"),
    accessed="2015-03-02",
    url="https://data.example.org/",
)
ARTICLE = _source(
    "document",
    title="Who reads the register?",
    author="Aalto, Eeva",
    container="Journal of Open Government",
    number="12",
    pages="3–14",
    date=PartialDate("May 2014", "2014-05"),
)
DATA = _source("data_set", title="Budget 2014", publisher="Treasury", place="Northby", pages="7")
SEEN = _source(
    "observation", title="Public meeting", place="Northby",
    date=PartialDate("3 March 2015", "2015-03-03"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("en", LAW, "Parliament of Nordland, Act on the Openness of Government Activities, "
         "621/1999, 21 May 1999, [last accessed 2 March 2015], https://laws.example.org/act_621."),
        ("fr", LAW, "Parliament of Nordland, Act on the Openness of Government Activities, "
         "621/1999, 21 mai 1999, [dernière consultation le 2 mars 2015], "
         "https://laws.example.org/act_621."),
        ("es", LAW, "Parliament of Nordland, Act on the Openness of Government Activities, "
         "621/1999, 21 de mayo de 1999, [última consulta: 2 de marzo de 2015], "
         "https://laws.example.org/act_621."),
        ("ar", LAW, "Parliament of Nordland، Act on the Openness of Government Activities، "
         "621/1999، 21 مايو 1999، [آخر اطلاع: 2 مارس 2015]، https://laws.example.org/act_621."),
        ("en", PAGE, "“Open data portal”, Ministry of Finance, 2014, [last accessed 2 March "
         "2015], https://data.example.org/."),
        ("fr", PAGE, "« Open data portal », Ministry of Finance, 2014, [dernière consultation le "
         "2 mars 2015], https://data.example.org/."),
        ("es", PAGE, "«Open data portal», Ministry of Finance, 2014, [última consulta: 2 de marzo "
         "de 2015], https://data.example.org/."),
        ("ar", PAGE, "«Open data portal»، Ministry of Finance، 2014، [آخر اطلاع: 2 مارس 2015]، "
         "https://data.example.org/."),
        ("en", ARTICLE, "Aalto, Eeva, “Who reads the register?”, Journal of Open Government, 12, "
         "May 2014, pp. 3–14."),
        ("fr", ARTICLE, "Aalto, Eeva, « Who reads the register? », Journal of Open Government, "
         "12, mai 2014, p. 3–14."),
        ("es", ARTICLE, "Aalto, Eeva, «Who reads the register?», Journal of Open Government, 12, "
         "mayo 2014, págs. 3–14."),
        ("ar", ARTICLE, "Aalto, Eeva، «Who reads the register?»، Journal of Open Government، 12، "
         "مايو 2014، ص 3–14."),
        ("en", DATA, "Budget 2014, Treasury, Northby, p. 7."),
        ("fr", DATA, "Budget 2014, Treasury, Northby, p. 7."),
        ("es", DATA, "Budget 2014, Treasury, Northby, pág. 7."),
        ("ar", DATA, "Budget 2014، Treasury، Northby، ص 7."),
        ("en", SEEN, "“Public meeting”, observation by the IRM researcher, Northby, 3 March 2015."),
        ("fr", SEEN, "« Public meeting », observation faite pour le MEI, Northby, 3 mars 2015."),
        ("es", SEEN, "«Public meeting», observación realizada para el MRI, Northby, 3 de marzo de "
         "2015."),
        ("ar", SEEN, "«Public meeting»، ملاحظة أجراها باحث آلية الإبلاغ المستقلة، Northby، "
         "3 مارس 2015."),
    ],
)  # fmt: skip
def test_what_is_printed_of_a_work(language: str, source: Source, text: str) -> None:
    assert _printed(_in(language).of_source(source)) == text


def test_nothing_in_a_title_is_read_as_markdown() -> None:
    title = "1. A *starred* [link](x) & <b> `code` _all_ #1 | ~no~ ^[note] [@key]"
    text = _printed(_in("en").of_source(_source("document", title=title)))
    assert text == title + "."


def test_a_source_of_which_little_is_known_is_still_one() -> None:
    say = _in("en").of_source
    assert say(_source("document")) == "Untitled source."
    assert say(_source("document", author="Ministry")) == "Ministry."
    assert say(_source("document", title="What now?")) == "*What now?*."
    paper = _source("document", title="Paper", accessed="early 2015")
    assert _printed(say(paper)) == "Paper, [last accessed early 2015]."


EEVA = Stakeholder(
    "p", "m", "Rowan", name="Eeva Aalto", organisation="Open Northland", sector="civil_society",
    role="Director",
)  # fmt: skip
OLLI = Stakeholder(
    "q", "m", "Birch", name="Olli Berg", organisation="Ministry of Finance", sector="government"
)


def _held(consent: str, *people: Stakeholder, how: str = "in_person") -> HeldInterview:
    interview = Interview(
        "i", "s", "plan", "1", began="2015-03-03T09:30:00+02:00", how=how, consent=consent
    )
    return HeldInterview(interview, people, _consents().of(consent))


@pytest.mark.parametrize(
    ("language", "consent", "text"),
    [
        ("en", "on_record", "Eeva Aalto, Director, Open Northland, interview with the IRM "
         "researcher, 3 March 2015."),
        ("en", "organisation", "Open Northland, interview with the IRM researcher, 3 March 2015."),
        ("en", "anonymous", "Civil society representative (name withheld), interview with the IRM "
         "researcher, 3 March 2015."),
        ("en", "background", "Source not disclosed."),
        ("en", "", "Source not disclosed."),
        ("fr", "on_record", "Eeva Aalto, Director, Open Northland, entretien mené pour le MEI, "
         "3 mars 2015."),
        ("fr", "organisation", "Open Northland, entretien mené pour le MEI, 3 mars 2015."),
        ("fr", "anonymous", "Représentant ou représentante de la société civile (nom non "
         "divulgué), entretien mené pour le MEI, 3 mars 2015."),
        ("fr", "background", "Source non divulguée."),
        ("es", "on_record", "Eeva Aalto, Director, Open Northland, entrevista realizada para el "
         "MRI, 3 de marzo de 2015."),
        ("es", "organisation", "Open Northland, entrevista realizada para el MRI, 3 de marzo de "
         "2015."),
        ("es", "anonymous", "Representante de la sociedad civil (nombre reservado), entrevista "
         "realizada para el MRI, 3 de marzo de 2015."),
        ("es", "background", "Fuente no divulgada."),
        ("ar", "on_record", "Eeva Aalto، Director، Open Northland، مقابلة مع باحث آلية الإبلاغ "
         "المستقلة، 3 مارس 2015."),
        ("ar", "organisation", "Open Northland، مقابلة مع باحث آلية الإبلاغ المستقلة، "
         "3 مارس 2015."),
        ("ar", "anonymous", "ممثل عن المجتمع المدني (الاسم محجوب)، مقابلة مع باحث آلية الإبلاغ "
         "المستقلة، 3 مارس 2015."),
        ("ar", "background", "مصدر لم يُكشف عنه."),
    ],
)  # fmt: skip
def test_what_is_printed_of_an_interview(language: str, consent: str, text: str) -> None:
    source = _source("interview", title="Talk with Eeva Aalto", author="Eeva Aalto")
    assert _printed(_in(language).of_source(source, _held(consent, EEVA))) == text


def test_several_people_and_other_ways_of_talking() -> None:
    held = _held("on_record", EEVA, OLLI, how="focus_group")
    assert _printed(_in("en").of_source(_source("interview"), held)) == (
        "Eeva Aalto, Director, Open Northland; Olli Berg, Ministry of Finance, focus group with "
        "the IRM researcher, 3 March 2015."
    )


@pytest.mark.parametrize("consent", ["on_record", "organisation", "anonymous", "background", ""])
@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_a_sealed_person_is_never_named(consent: str, language: str) -> None:
    """Not even where the name is there, which it is not."""
    sealed = Stakeholder(
        "p", "m", "Rowan", name="Eeva Aalto", organisation="Open Northland", role="Director",
        sector="civil_society", sealed=True,
    )  # fmt: skip
    text = _in(language).of_source(_source("interview"), _held(consent, sealed))
    for word in ("Eeva", "Aalto", "Director", "Rowan"):
        assert word not in text


def test_an_interview_without_a_record_of_it_is_not_disclosed() -> None:
    source = _source("interview", title="Eeva Aalto")
    assert _in("en").of_source(source) == "Source not disclosed."


def test_what_each_consent_allows() -> None:
    told = {
        one.id: (one.names, one.organisation, one.quotation, one.listed) for one in _consents().all
    }
    assert told == {
        "on_record": (True, True, True, True),
        "organisation": (False, True, False, True),
        "anonymous": (False, False, True, True),
        "background": (False, False, False, False),
    }
    assert _consents().of("gossip") == _consents().of("background")
