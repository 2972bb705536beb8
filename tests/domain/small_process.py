"""The second half of the small instrument: numbers, a date, a count and points."""

from pathlib import Path

from .small_instrument import small_instrument

PROCESS = """\
derived_values = ["steps", "score", "eligible_country"]

[member]
id = "eligibility"
label = { en = "Eligibility", fr = "Admissibilité", es = "Elegibilidad", ar = "الأهلية" }

[[asked]]
stage = "progress"
page = "process"
reports = ["progress"]
indicators = ["notice_days", "uploaded", "influence_then"]

[[asked]]
stage = "eligibility"
page = "eligibility"
reports = []
indicators = ["liberties", "law"]

[states.not_covered]
label = { en = "Not covered", fr = "Non couvert", es = "Sin cobertura", ar = "غير مشمول" }
definition = { en = "No source.", fr = "Aucune source.", es = "Sin fuente." }

[states.refused]
label = { en = "Refused", fr = "Refusé", es = "Denegado" }
definition = { en = "Refused.", fr = "Refusé.", es = "Denegado." }

[scales.days]
kind = "number"
label = { en = "Days", fr = "Jours", es = "Días" }
unit = { en = "days", fr = "jours", es = "días", ar = "يومًا" }
least = 0
states = ["not_reviewed"]
[[scales.days.values]]
id = "never"
settled = true
label = { en = "Never", fr = "Jamais", es = "Nunca" }
definition = { en = "No notice.", fr = "Aucun.", es = "Ninguno." }

[scales.sub_score]
kind = "number"
label = { en = "Score", fr = "Note", es = "Puntuación" }
least = 0
most = 10
bands = [{ above = 7.5, points = 4 }, { above = 5, points = 3 }, { above = 0, points = 1 }]
states = ["not_covered", "not_reviewed"]

[scales.law_passed]
family = "light"
label = { en = "Law", fr = "Loi", es = "Ley" }
states = ["not_covered", "not_reviewed"]
[[scales.law_passed.values]]
id = "draft"
rank = 0
code = 1
label = { en = "Draft", fr = "Projet", es = "Proyecto" }
definition = { en = "A draft.", fr = "Un projet.", es = "Un proyecto." }
[[scales.law_passed.values]]
id = "law"
rank = 1
code = 4
label = { en = "Law", fr = "Loi", es = "Ley", ar = "قانون" }
definition = { en = "A law.", fr = "Une loi.", es = "Una ley." }

[scales.day]
kind = "date"
label = { en = "Day", fr = "Jour", es = "Día" }

[indicators.notice_days]
subject = "plan"
scale = "days"
label.en = "Days of notice"
label.fr = "Jours de préavis"
label.es = "Días de aviso"
label.ar = "أيام الإشعار"
question = { en = "How many?", fr = "Combien ?", es = "¿Cuántos?" }
definition = { en = "Days.", fr = "Jours.", es = "Días." }
guidance = { en = "Look it up.", fr = "À chercher.", es = "Búsquelo.", ar = "ابحث عنه." }
source = "a test"

[indicators.uploaded]
based_on = "notice_days"
scale = "day"
computed = "delivery"

[indicators.influence_then]
based_on = "public_influence"

[indicators.liberties]
based_on = "notice_days"
subject = "member"
scale = "sub_score"
label = { en = "Liberties", fr = "Libertés", es = "Libertades", ar = "الحريات" }

[indicators.law]
based_on = "liberties"
scale = "law_passed"
label = { en = "Law", fr = "Loi", es = "Ley", ar = "القانون" }

[conditions.week]
indicator = "notice_days"
at_least = 7
label.en = "A week's notice"
label.fr = "Préavis d'une semaine"
label.es = "Una semana de aviso"
label.ar = "إشعار بأسبوع"
about.en = "a week's notice"
about.fr = "un préavis d'une semaine"
about.es = "una semana de aviso"
about.ar = "الإشعار قبل أسبوع"

[conditions.asked_then]
indicator = "influence_then"
in = ["consult"]
label = { en = "People were asked", fr = "On a demandé", es = "Se preguntó", ar = "سُئل الناس" }
about = { en = "asking", fr = "la question", es = "la pregunta", ar = "السؤال" }

[conditions.passes]
derived = "score"
label = { en = "The points suffice", fr = "Les points suffisent", es = "Bastan los puntos" }
about = { en = "the points", fr = "les points", es = "los puntos" }

[derived.steps]
kind = "count"
subject = "plan"
page = "process"
label = { en = "Steps", fr = "Étapes", es = "Pasos", ar = "الخطوات" }
definition = { en = "How many.", fr = "Combien.", es = "Cuántos." }
source = "a test"
rule.all = ["week", "asked_then"]
words.undefined.en = "Steps cannot be counted yet"
words.undefined.fr = "Étapes pas encore comptées"
words.undefined.es = "Pasos aún sin contar"
words.undefined.ar = "لا يمكن عد الخطوات بعد"

[derived.score]
kind = "points"
subject = "member"
page = "eligibility"
label = { en = "Score", fr = "Note", es = "Puntuación", ar = "المجموع" }
definition = { en = "The sum.", fr = "La somme.", es = "La suma." }
source = "a test"
of = ["liberties", "law"]
most_points = 4
share = "3/4"
least_covered = 1
uncovered = ["not_covered"]
words.yes = { en = "Eligible", fr = "Admissible", es = "Elegible", ar = "مؤهل" }
words.no = { en = "Not eligible", fr = "Non admissible", es = "No elegible", ar = "غير مؤهل" }
words.undefined.en = "Cannot be told"
words.undefined.fr = "Indéterminé"
words.undefined.es = "Indeterminado"
words.undefined.ar = "لا يُعرف"
words.few.en = "Not enough data"
words.few.fr = "Données insuffisantes"
words.few.es = "Datos insuficientes"
words.few.ar = "لا بيانات كافية"

[derived.eligible_country]
subject = "member"
page = "eligibility"
label = { en = "Eligible", fr = "Admissible", es = "Elegible" }
definition = { en = "Whether.", fr = "Si.", es = "Si." }
source = "a test"
rule.all = ["passes"]
words.yes = { en = "Eligible", fr = "Admissible", es = "Elegible" }
words.no = { en = "Not eligible", fr = "Non admissible", es = "No elegible" }
words.undefined = { en = "Cannot be told", fr = "Indéterminé", es = "Indeterminado" }
"""


def small_process(folder: Path, *changes: tuple[str, str]) -> Path:
    """The small instrument with its second half, each change made once in that half."""
    text = PROCESS
    for old, new in changes:
        assert text.count(old) >= 1, old
        text = text.replace(old, new, 1)
    (folder / "process").mkdir(exist_ok=True)
    (folder / "process" / "T1.toml").write_text(text, encoding="utf-8")
    return small_instrument(folder)
