"""What stands between a draft report and its next stage: findings, and the rules they come from.

A rule is data (`resources/readiness.toml`): its title and its sentence, why it is asked, and from
which stage on what it finds must be put right before that stage is closed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from irm_desktop.domain.instrument import Labels, in_language
from irm_desktop.domain.report_stages import STAGES, stage_place
from irm_desktop.domain.toml_table import Table, read_toml

FILE = "readiness.toml"
MUST, LOOK = "must", "look"


@dataclass(frozen=True, slots=True)
class ReadinessFinding:
    """One thing that is not as it has to be. Its words are final, in the language asked for.

    `key` is the same as long as the same thing is wrong with the same field. `note` says why it was
    left; it is then no longer open.
    """

    key: str
    rule: str
    severity: str  # must, look
    title: str  # Relevance has no reason
    sentence: str  # the rule in words, with what was found
    where: str  # 8 · Relevance
    why: str  # why it is asked
    subject_kind: str  # plan, commitment, milestone, recommendation, source, interview …
    subject_id: str
    indicator: str = ""
    section: str = ""
    language: str = ""  # of the text it is about
    number: str = ""  # of the commitment, for the list by commitment
    note: str = ""

    @property
    def is_open(self) -> bool:
        return not self.note

    @property
    def is_must(self) -> bool:
        return self.severity == MUST


@dataclass(frozen=True, slots=True)
class Place:
    """What a finding is about, and the words of where that is."""

    subject_kind: str
    subject_id: str
    where: str
    indicator: str = ""
    section: str = ""
    language: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """`must` is the first stage that cannot be closed over what it finds; empty: none is."""

    id: str
    must: str
    title: Labels
    sentence: Labels
    why: Labels
    source: str = ""

    def severity(self, closing: str) -> str:
        """How heavy it is for a report whose stage `closing` is to be closed."""
        if not self.must:
            return LOOK
        return MUST if STAGES.index(self.must) <= stage_place(closing) else LOOK


@dataclass(frozen=True)
class Rules:
    """All rules, and the words that their findings share."""

    by_id: Mapping[str, Rule]
    words: Mapping[str, Labels]

    def say(self, word: str, language: str, /, **parts: object) -> str:
        return in_language(self.words[word], language).format(**parts)


class Told:
    """Makes findings in one language, for one stage, with the notes of those that were left."""

    def __init__(self, rules: Rules, language: str, closing: str, notes: Mapping[str, str]) -> None:
        self.rules, self.language = rules, language
        self._closing, self._notes = closing, notes

    def say(self, word: str, /, **parts: object) -> str:
        return self.rules.say(word, self.language, **parts)

    def finding(
        self, rule_id: str, place: Place, detail: str = "", /, **parts: object
    ) -> ReadinessFinding:
        """`detail` tells findings of one rule about one field apart; `parts` fill its words."""
        rule = self.rules.by_id[rule_id]
        about = (place.subject_id, place.indicator, place.section, place.language, detail)
        key = "/".join((rule_id, *about)).rstrip("/")
        return ReadinessFinding(
            key=key,
            rule=rule_id,
            severity=rule.severity(self._closing),
            title=in_language(rule.title, self.language).format(**parts),
            sentence=in_language(rule.sentence, self.language).format(**parts),
            where=place.where,
            why=in_language(rule.why, self.language),
            subject_kind=place.subject_kind,
            subject_id=place.subject_id,
            indicator=place.indicator,
            section=place.section,
            language=place.language,
            number=place.number,
            note=self._notes.get(key, ""),
        )


def in_order(findings: Iterable[ReadinessFinding]) -> tuple[ReadinessFinding, ...]:
    """What must be fixed before what is to be looked at, else in the order they were found; a key
    that was found twice stands once."""
    once: dict[str, ReadinessFinding] = {}
    for one in findings:
        once.setdefault(one.key, one)
    return tuple(sorted(once.values(), key=lambda one: not one.is_must))


def open_musts(findings: Iterable[ReadinessFinding]) -> tuple[ReadinessFinding, ...]:
    """What hinders the stage from being closed."""
    return tuple(one for one in findings if one.is_must and one.is_open)


def load_rules(path: Path) -> Rules:
    """The rules of a file. Raises InstrumentError naming file and key where it is wrong."""
    table = Table(read_toml(path), path.name)
    rules = {}
    given = table.table("rules")
    for name in given.names():
        item = given.table(name)
        rules[name] = Rule(
            id=name,
            must=item.choice("must", ("", *STAGES), ""),
            title=item.labels("title"),
            sentence=item.labels("sentence"),
            why=item.labels("why"),
            source=item.text("source", ""),
        )
        item.close()
    words = table.table("words")
    made = Rules(rules, {name: words.labels(name) for name in words.names()})
    table.close()
    return made
