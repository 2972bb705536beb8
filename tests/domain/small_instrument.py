"""A small instrument of its own, with subjects of every kind; tests change a line and load it."""

from pathlib import Path

SMALL = """\
id = "T1"
label = { en = "Test", fr = "Essai", es = "Prueba" }
plans_submitted = [2015, 2016]
reports = ["progress"]
source = "a test"
derived_values = ["open_process", "half_done", "direction"]
unofficial = ["half_done"]

[[stages]]
id = "progress"
label = { en = "Progress", fr = "Avancement", es = "Avances" }

[[asked]]
stage = "progress"
page = "design"
reports = ["progress"]
indicators = ["eligible", "public_influence", "influence_later"]

[[asked]]
stage = "progress"
page = "implementation"
reports = ["progress"]
indicators = ["milestone_done"]

[scales.influence]
family = "ladder"
label = { en = "Influence", fr = "Influence", es = "Influencia" }
states = ["not_reviewed"]

[[scales.influence.values]]
id = "none"
rank = 0
label = { en = "None", fr = "Aucune", es = "Ninguna" }
definition = { en = "No one was asked.", fr = "Personne.", es = "Nadie." }
dataset = ["None"]

[[scales.influence.values]]
id = "consult"
rank = 1
tint = 3
label = { en = "Consult", fr = "Consulter", es = "Consultar" }
definition = { en = "People answered.", fr = "On répondait.", es = "Se respondía." }
dataset = ["Consult"]

[scales.done]
family = "circle"
label = { en = "Done", fr = "Fait", es = "Hecho" }
grades_of = "influence"

[[scales.done.values]]
id = "withdrawn"
settled = true
label = { en = "Withdrawn", fr = "Retiré", es = "Retirado" }
definition = { en = "Taken back.", fr = "Retiré.", es = "Retirado." }

[states.not_reviewed]
label = { en = "Not reviewed", fr = "Non examiné", es = "No revisado" }
short = { en = "NR", fr = "NE", es = "NR" }
definition = { en = "Not yet.", fr = "Pas encore.", es = "Aún no." }
dataset = ["NR"]

[indicators.eligible]
subject = "member"
scale = "done"
label = { en = "Eligible", fr = "Admissible", es = "Elegible" }
question = { en = "Is it?", fr = "L'est-il ?", es = "¿Lo es?" }
definition = { en = "Whether.", fr = "Si.", es = "Si." }
source = "a test"

[indicators.public_influence]
subject = "plan"
scale = "influence"
label = { en = "Public influence", fr = "Influence du public", es = "Influencia del público" }
question = { en = "How far?", fr = "Jusqu'où ?", es = "¿Cuánto?" }
definition = { en = "How far.", fr = "Jusqu'où.", es = "Cuánto." }
source = "a test"
confirmed = false

[indicators.influence_later]
based_on = "public_influence"
label = { en = "Influence later", fr = "Influence ensuite", es = "Influencia después" }

[indicators.milestone_done]
subject = "milestone"
scale = "done"
label = { en = "Milestone done", fr = "Jalon fait", es = "Hito hecho" }
question = { en = "Is it done?", fr = "Est-il fait ?", es = "¿Está hecho?" }
definition = { en = "Evidence only.", fr = "Une preuve.", es = "Evidencia." }
source = "a test"

[conditions.consulted]
indicator = "public_influence"
in = ["consult"]
label = { en = "People were consulted", fr = "On a consulté", es = "Se consultó" }
about = { en = "influence", fr = "l'influence", es = "la influencia" }

[conditions.milestone_is_done]
indicator = "milestone_done"
in = ["consult"]
label = { en = "It is done", fr = "C'est fait", es = "Está hecho" }
about = { en = "the milestone", fr = "le jalon", es = "el hito" }

[derived.open_process]
subject = "plan"
page = "design"
label = { en = "Open process", fr = "Processus ouvert", es = "Proceso abierto" }
definition = { en = "Open.", fr = "Ouvert.", es = "Abierto." }
source = "a test"
rule.all = ["consulted"]
words.yes = { en = "Open", fr = "Ouvert", es = "Abierto" }
words.no = { en = "Closed", fr = "Fermé", es = "Cerrado" }
words.undefined = { en = "Unknown", fr = "Inconnu", es = "Desconocido" }
words.needs = { en = "it needs", fr = "il faut", es = "se necesita" }

[derived.half_done]
based_on = "open_process"
subject = "milestone"
page = "implementation"
rule.all = ["milestone_is_done"]

[derived.direction]
kind = "outcome"
subject = "plan"
page = "design"
label = { en = "Direction", fr = "Direction", es = "Dirección" }
definition = { en = "Which way.", fr = "Où.", es = "Adónde." }
source = "a test"
compares = ["public_influence", "influence_later"]
words.undefined = { en = "Unknown", fr = "Inconnue", es = "Desconocida" }
outcomes = [
    { id = "up", compare = "higher", label = { en = "Up", fr = "Hausse", es = "Alza" } },
    { id = "down", compare = "lower", label = { en = "Down", fr = "Baisse", es = "Baja" } },
]
"""


def small_instrument(folder: Path, *changes: tuple[str, str], name: str = "T1") -> Path:
    """The small instrument written to a file, each change made once; it must be there to make."""
    text = SMALL
    for old, new in changes:
        assert text.count(old) >= 1, old
        text = text.replace(old, new, 1)
    path = folder / f"{name}.toml"
    path.write_text(text, encoding="utf-8")
    return path
