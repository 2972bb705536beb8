"""How much evidence a rating needs, and whether it has it.

The rules of the method are data (`resources/evidence.toml`); a project can set its own. Every
finding cites a source (reference 3.2), so a question without a rule of its own needs one.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from irm_desktop.domain.evidence_records import GROUNDS, EvidenceRule, Support
from irm_desktop.domain.instrument import Labels, in_language
from irm_desktop.domain.toml_table import Table, read_toml

FILE = "evidence.toml"
GROUND_OF_KIND = {  # of a source where nobody has said; an interview's follows from who spoke
    "document": "document",
    "web_page": "document",
    "law": "document",
    "data_set": "document",
    "observation": "observation",
}


@dataclass(frozen=True, slots=True)
class EvidenceState:
    """What a rating stands on. `grounds` are the kinds of evidence, in the order of GROUNDS;
    `cited` the keys of sources that its reason and evidence cite. `sentence` says why the rule is
    met or not."""

    supports: tuple[Support, ...]
    grounds: tuple[str, ...]
    met: bool
    sentence: str
    cited: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DefaultRule:
    """A rule of the method: for questions whose id fits one of `indicators`, under the
    instruments that fit one of `instruments` (`*` stands for any letters)."""

    rule: EvidenceRule
    instruments: tuple[str, ...]
    indicators: tuple[str, ...]

    def holds(self, instrument: str, indicator: str) -> bool:
        return any(fnmatchcase(instrument, one) for one in self.instruments) and any(
            fnmatchcase(indicator, one) for one in self.indicators
        )


@dataclass(frozen=True)
class EvidenceRules:
    """The rules of the method and the words that tell of them."""

    defaults: tuple[DefaultRule, ...]
    words: Mapping[str, Labels]
    grounds: Mapping[str, Labels]

    def rule(
        self, instrument: str, indicator: str, own: Sequence[EvidenceRule] = ()
    ) -> EvidenceRule:
        """The rule for a question: the project's for it, the project's for all, the method's."""
        for wanted in (indicator, ""):
            for one in own:
                if one.indicator == wanted:
                    return EvidenceRule(indicator, one.kinds, one.other_than)
        for default in self.defaults:
            if default.holds(instrument, indicator):
                return EvidenceRule(indicator, default.rule.kinds, default.rule.other_than)
        return EvidenceRule(indicator, 0)

    def say(self, key: str, language: str, **parts: object) -> str:
        return in_language(self.words[key], language).format(**parts)

    def ground(self, ground: str, language: str) -> str:
        """A kind of evidence as the language calls it."""
        return in_language(self.grounds[ground], language)

    def needs(self, rule: EvidenceRule, language: str) -> str:
        """What a rule asks for, in words."""
        if rule.kinds <= 0:
            return self.say("needs_none", language)
        if rule.kinds == 1 and not rule.other_than:
            return self.say("needs_one", language)
        if not rule.other_than:
            return self.say("needs_kinds", language, count=rule.kinds)
        others = self._either(rule.other_than, language)
        key = "needs_one_other" if rule.kinds == 1 else "needs_kinds_other"
        return self.say(key, language, count=rule.kinds, others=others)

    def judge(
        self, rule: EvidenceRule, grounds: Collection[str], language: str = "en"
    ) -> tuple[bool, str]:
        """Whether the kinds of evidence in `grounds` are enough, and a sentence that says why.

        An empty ground is a source of which nobody has said what it is: it is one, of no kind.
        """
        told = [ground for ground in GROUNDS if ground in grounds]
        needs = self.needs(rule, language)
        if rule.kinds <= 0:
            return True, needs
        if not grounds:
            return False, self.say("unmet_nothing", language, needs=needs)
        names = [self.ground(one, language) for one in told]
        if len(told) < len(set(grounds)):
            names.append(self.say("unsaid", language))
        has = self.say("comma", language).join(names)
        other = not rule.other_than or any(one not in rule.other_than for one in told)
        met = other and (len(told) >= rule.kinds or rule == EvidenceRule(rule.indicator, 1))
        return met, self.say("met" if met else "unmet", language, needs=needs, has=has)

    def _either(self, grounds: Sequence[str], language: str) -> str:
        word = self.say("or", language)
        return word.join(self.ground(one, language) for one in grounds)


def load_evidence_rules(path: Path) -> EvidenceRules:
    """The rules of a file. Raises InstrumentError naming file and key where it is wrong."""
    table = Table(read_toml(path), path.name)
    rules = []
    for item in table.tables("rules"):
        other_than = item.texts("other_than", ())
        if unknown := [one for one in other_than if one not in GROUNDS]:
            item.refuse(f"{unknown[0]!r} is unknown; it can be {', '.join(GROUNDS)}", "other_than")
        rules.append(
            DefaultRule(
                EvidenceRule("", item.number("kinds") or 0, other_than),
                item.texts("instruments", ("*",)),
                item.texts("indicators"),
            )
        )
        item.text("source", "")
        item.flag("confirmed", False)
        item.close()
    words, grounds = table.table("words"), table.table("grounds")
    made = EvidenceRules(
        tuple(rules),
        {name: words.labels(name) for name in words.names()},
        {name: grounds.labels(name) for name in GROUNDS},
    )
    grounds.close()
    table.close()
    return made
