"""Sentences about a plan's process: how an answer was worked out.

Counts stand after a colon, so that no noun has to agree with a number.
"""

_SPACE = "\u00a0"

_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "progress": "Commitments with progress: {made} of {all}.",
        "unknown": "Commitments with progress: {made} of {all}; not known: {unknown}.",
        "no_commitments": "The plan has no commitments yet.",
        "no_calendar": "Neither the plan's due date nor its year of submission is known.",
        "typed_counts": "The answer that was given counts.",
        "typed_differs": "The answer that was given is another one: {typed}.",
    },
    "fr": {
        "progress": f"Engagements avec avancement{_SPACE}: {{made}} sur {{all}}.",
        "unknown": f"Engagements avec avancement{_SPACE}: {{made}} sur {{all}}{_SPACE};"
        f" inconnus{_SPACE}: {{unknown}}.",
        "no_commitments": "Le plan n’a pas encore d’engagements.",
        "no_calendar": "On ne connaît ni l’échéance du plan ni son année de remise.",
        "typed_counts": "La réponse saisie compte.",
        "typed_differs": f"La réponse saisie est différente{_SPACE}: «{_SPACE}{{typed}}{_SPACE}».",
    },
    "es": {
        "progress": "Compromisos con avance: {made} de {all}.",
        "unknown": "Compromisos con avance: {made} de {all}; no se sabe: {unknown}.",
        "no_commitments": "El plan aún no tiene compromisos.",
        "no_calendar": "No se conoce ni el plazo del plan ni su año de presentación.",
        "typed_counts": "Cuenta la respuesta que se dio.",
        "typed_differs": "La respuesta que se dio es otra: «{typed}».",
    },
    "ar": {
        "progress": "الالتزامات التي أُحرز فيها تقدم: {made} من {all}.",
        "unknown": "الالتزامات التي أُحرز فيها تقدم: {made} من {all}؛ غير معروف: {unknown}.",
        "no_commitments": "لا التزامات في الخطة بعد.",
        "no_calendar": "لا يُعرف موعد الخطة ولا سنة تقديمها.",
        "typed_counts": "تُعتمد الإجابة المُدخلة.",
        "typed_differs": "الإجابة المُدخلة مختلفة: «{typed}».",
    },
}
LANGUAGES = tuple(_WORDS)


def say(key: str, language: str, **parts: object) -> str:
    """The sentence in the language, else in English."""
    return _WORDS.get(language, _WORDS["en"])[key].format(**parts)
