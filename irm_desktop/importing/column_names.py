"""What tables in English, French and Spanish call their columns, for the proposed mapping."""

from collections.abc import Mapping

# Names that plans and tables in English, French and Spanish give their columns.
FIELD_NAMES: Mapping[str, tuple[str, ...]] = {
    "member": ("country", "member", "country/locality", "country name", "pays", "país", "locality"),
    "plan": (
        "plan", "action plan", "action plan number", "action plan no.", "nap", "plan d'action",
        "numéro du plan", "plan de acción", "número de plan", "numéro du plan d'action",
        "número del plan de acción", "plan d’action n°",
    ),
    "year": ("year of submission", "year", "année", "año", "submitted"),
    "number": (
        "number", "no.", "nr", "#", "commitment number", "commitment no.", "comm no", "id",
        "commitment id", "numéro", "n°", "número", "núm.", "commitment code",
        "numéro de l'engagement", "n° d'engagement", "número de compromiso",
        "número del compromiso", "n.º", "código",
    ),
    "title": (
        "title", "commitment title", "title as printed", "commitment", "commitment name", "name",
        "name of commitment",
        "titre", "engagement", "titre de l'engagement", "intitulé", "título", "compromiso",
        "título del compromiso", "nombre del compromiso",
    ),
    "short_title": ("short title", "titre court", "título corto"),
    "text": (
        "text", "full text", "description", "commitment text", "commitment description", "texte",
        "texte intégral", "description de l'engagement", "descripción del compromiso", "texto",
        "descripción", "texto completo",
    ),
    "theme": ("theme", "thème", "tema", "topic", "area", "policy area"),
    "cluster": ("cluster", "grappe", "grupo"),
    "lead_institution": (
        "lead institution", "lead agency", "responsible institution", "lead", "agency",
        "lead department", "lead implementing agency", "institution responsable",
        "organisme responsable", "institución responsable", "entidad responsable",
    ),
    "supporting_institutions": (
        "supporting institutions", "supporting institution(s)", "supporting institution",
        "other actors", "institutions de soutien", "autres acteurs", "instituciones de apoyo",
        "otros actores",
    ),
    "start": (
        "start", "start date", "begin", "date de début", "début", "inicio", "fecha de inicio",
    ),
    "end": (
        "end", "end date", "deadline", "due date", "date de fin", "échéance", "fin",
        "fecha de término", "fecha de fin", "fecha final",
    ),
    "milestone_number": (
        "milestone number", "milestone no.", "milestone id", "sub id", "numéro du jalon",
        "n° du jalon", "número de hito", "número del hito",
    ),
    "milestone_title": (
        "milestone", "milestones", "milestone title", "jalon", "jalons", "étape", "hito", "hitos",
        "subcommitment", "sub-commitment", "sub title", "activity", "activité", "actividad",
    ),
    "milestone_start": ("milestone start", "milestone start date"),
    "milestone_end": ("milestone end", "milestone end date", "milestone due date"),
    "deliverable": ("deliverable", "deliverables", "indicator", "output", "livrable", "indicador",
                    "producto"),
}  # fmt: skip
INDICATOR_NAMES: Mapping[str, tuple[str, ...]] = {
    "completion_midterm": ("completion (progress report)", "midterm completion",
                           "completion midterm", "mid-term completion", "completion (midterm)"),
    "completion_end_of_term": ("completion", "completion (end of term)", "end of term completion",
                               "status of completion", "réalisation", "cumplimiento",
                               "niveau de réalisation", "nivel de cumplimiento",
                               "level of completion"),
    "value_access_to_information": ("access to information", "value -info"),
    "value_civic_participation": ("civic participation", "value -part"),
    "value_public_accountability": ("public accountability", "value -acc"),
    "value_technology": ("technology", "value -tech",
                         "technology and innovation for transparency and accountability"),
    "did_it_open_government": ("diog", "did it open government (overall)",
                               "a-t-il ouvert le gouvernement", "¿abrió el gobierno?"),
    "specificity": ("niveau de précision", "nivel de especificidad"),
}  # fmt: skip
YES_WORDS = ("1", "yes", "x", "✓", "true", "oui", "sí", "relevance clear")
NO_WORDS = ("0", "no", "false", "non", "relevance unclear")
