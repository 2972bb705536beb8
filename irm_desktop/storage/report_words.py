"""Words of a report that follow from the records: dates and country names in its language, what is
missing. The fixed words that the writers print stand in `resources/reports/terms.toml`."""

from collections.abc import Iterable
from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from irm_desktop.domain.records import ActionPlan, Member, PartialDate
from irm_desktop.domain.report import ReportCommitment

_MANY = 12  # numbers of commitments that a sentence lists
_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "draft": "Draft",
        "staff_review": "Review by IRM staff",
        "iep_review": "Review by the International Experts Panel",
        "pre_publication": "Pre-publication review",
        "public_comment": "Public comment",
        "final": "Final version",
        "undefined": "Cannot be told yet",
        "plan": "Action plan {number}",
        "unconfirmed": "Not confirmed from a published source: {names}.",
        "no_section": "The section “{name}” has no text.",
        "no_passage": "The text “{name}” is missing for {which}.",
        "no_rating": "“{name}” is not rated for {which}.",
        "no_reason": "The reason for “{name}” is missing for {which}.",
        "no_researcher": "The name of the researcher is missing.",
        "no_recommendations": "There are no recommendations.",
        "no_commitments": "The plan has no commitments.",
        "no_text": "The commitment's own text is missing for {which}.",
        "other_language": "The text “{name}” is written in another language only ({languages}).",
        "all": "all {count} commitments",
        "one": "commitment {numbers}",
        "some": "{count} commitments: {numbers}",
        "none_marked": "nothing rated",
        "chart_completion": "Completion of commitments",
        "chart_impact": "Potential impact of commitments",
        "period": "{start} to {end}",
        "policy_areas": "Policy areas",
        "carried_over_from": "Carried over from",
        "as_printed": "{name} (as printed)",
        "until": "until {end}",
        "from": "from {start}",
    },
    "fr": {
        "draft": "Projet",
        "staff_review": "Relecture par l’équipe du MEI",
        "iep_review": "Relecture par le Panel international d’experts",
        "pre_publication": "Relecture avant publication",
        "public_comment": "Commentaires du public",
        "final": "Version finale",
        "undefined": "Ne peut pas encore être dit",
        "plan": "Plan d’action {number}",
        "unconfirmed": "Non confirmé par une source publiée : {names}.",
        "no_section": "La section « {name} » n’a pas de texte.",
        "no_passage": "Le texte « {name} » manque pour {which}.",
        "no_rating": "« {name} » n’est pas noté pour {which}.",
        "no_reason": "La justification de « {name} » manque pour {which}.",
        "no_researcher": "Le nom du chercheur ou de la chercheuse manque.",
        "no_recommendations": "Il n’y a pas de recommandations.",
        "no_commitments": "Le plan n’a pas d’engagements.",
        "no_text": "Le texte même de l’engagement manque pour {which}.",
        "other_language": "Le texte « {name} » n’existe que dans une autre langue ({languages}).",
        "all": "les {count} engagements",
        "one": "l’engagement {numbers}",
        "some": "{count} engagements : {numbers}",
        "none_marked": "rien n’est noté",
        "chart_completion": "Réalisation des engagements",
        "chart_impact": "Impact potentiel des engagements",
        "period": "{start} – {end}",
        "policy_areas": "Domaines",
        "carried_over_from": "Repris de",
        "as_printed": "{name} (tel qu’imprimé)",
        "until": "jusqu’à {end}",
        "from": "à partir de {start}",
    },
    "es": {
        "draft": "Borrador",
        "staff_review": "Revisión por el equipo del MRI",
        "iep_review": "Revisión por el Panel Internacional de Expertos",
        "pre_publication": "Revisión previa a la publicación",
        "public_comment": "Comentarios del público",
        "final": "Versión final",
        "undefined": "Aún no puede decirse",
        "plan": "Plan de acción {number}",
        "unconfirmed": "No confirmado por una fuente publicada: {names}.",
        "no_section": "La sección «{name}» no tiene texto.",
        "no_passage": "Falta el texto «{name}» para {which}.",
        "no_rating": "«{name}» no está valorado para {which}.",
        "no_reason": "Falta la justificación de «{name}» para {which}.",
        "no_researcher": "Falta el nombre del investigador o de la investigadora.",
        "no_recommendations": "No hay recomendaciones.",
        "no_commitments": "El plan no tiene compromisos.",
        "no_text": "Falta el texto del propio compromiso para {which}.",
        "other_language": "El texto «{name}» solo existe en otro idioma ({languages}).",
        "all": "los {count} compromisos",
        "one": "el compromiso {numbers}",
        "some": "{count} compromisos: {numbers}",
        "none_marked": "nada valorado",
        "chart_completion": "Cumplimiento de los compromisos",
        "chart_impact": "Impacto potencial de los compromisos",
        "period": "{start} – {end}",
        "policy_areas": "Ámbitos",
        "carried_over_from": "Continuado de",
        "as_printed": "{name} (según lo impreso)",
        "until": "hasta {end}",
        "from": "desde {start}",
    },
}
LANGUAGES = tuple(_WORDS)
_LOCALES = {"en": "en_GB"}  # 1 July 2014, as the reports write it
_FORMATS = {4: "y", 7: "LLLL y"}  # by the length of the ISO text; a whole day: long


class Words:
    """The words of one language; English ones where the language has none of its own."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._words = _WORDS.get(language, _WORDS["en"])
        try:
            self.locale = Locale.parse(_LOCALES.get(language, language))
        except (UnknownLocaleError, ValueError):
            self.locale = Locale("en")

    @property
    def right_to_left(self) -> bool:
        return bool(self.locale.character_order == "right-to-left")

    def say(self, key: str, **parts: object) -> str:
        return self._words[key].format(**parts)

    def date(self, partial: PartialDate) -> str:
        """A date as far as it is certain, else the words it came in."""
        if not partial.iso:
            return partial.words
        return self.iso_date(partial.iso)

    def iso_date(self, iso: str) -> str:
        """`2014`, `2014-07` or `2014-07-01` as the language writes it."""
        parts = [int(part) for part in iso.split("-")]
        year, month, first = [*parts, 1, 1][:3]
        day = date(year, month, first)
        return str(format_date(day, _FORMATS.get(len(iso), "long"), locale=self.locale))

    def period(self, plan: ActionPlan) -> str:
        """The plan's period, else the year it was submitted."""
        start, end = self.date(plan.start), self.date(plan.end)
        if start and end:
            return self.say("period", start=start, end=end)
        if end:
            return self.say("until", end=end)
        return self.say("from", start=start) if start else plan.submitted

    def member(self, member: Member) -> str:
        """A country by its name in the language, a local government as it is kept."""
        if member.kind != "national":
            return member.name
        return str(self.locale.territories.get(member.country or member.key, member.name))

    def which(self, concerned: Iterable[ReportCommitment], of: int) -> str:
        """Commitments by their numbers, as a sentence names them."""
        numbers = [one.number or one.title for one in concerned]
        if len(numbers) == of and of > 1:
            return self.say("all", count=of)
        listed = ", ".join(numbers[:_MANY]) + (" …" if len(numbers) > _MANY else "")
        key = "one" if len(numbers) == 1 else "some"
        return self.say(key, count=len(numbers), numbers=listed)
