"""The same kind of Report in French, Spanish and Arabic, for long labels and for right to left."""

from dataclasses import replace

from irm_desktop.domain.report import (
    AtAGlance,
    ChartSeries,
    GlanceRow,
    GridGroup,
    GridRow,
    OverviewGrid,
    Report,
    ReportMilestone,
    ReportPassage,
    ReportSection,
    ReportTable,
    TableCell,
    TableColumn,
    TableRow,
)
from tests.export.report_builders import a_report

FRENCH_GROUPS = (
    GridGroup("Spécificité", ("Aucune", "Faible", "Moyenne", "Élevée")),
    GridGroup(
        "Pertinence au regard des valeurs du PGO (telle que rédigée)",
        (
            "Accès à l’information",
            "Participation citoyenne",
            "Responsabilité publique",
            "Technologie et innovation au service de la transparence et de la redevabilité",
        ),
    ),
    GridGroup("Impact potentiel", ("Aucun", "Mineur", "Modéré", "Transformateur")),
    GridGroup("Achèvement", ("Non commencé", "Limité", "Substantiel", "Achevé")),
    GridGroup(
        "A-t-il contribué à un gouvernement plus ouvert ?",
        ("A régressé", "Aucun changement", "Marginalement", "Grandement", "Exceptionnellement"),
    ),
)
SPANISH_GROUPS = (
    GridGroup("Especificidad", ("Ninguna", "Baja", "Media", "Alta")),
    GridGroup(
        "Relevancia para los valores de OGP (según su redacción)",
        (
            "Acceso a la información",
            "Participación ciudadana",
            "Rendición pública de cuentas",
            "Tecnología e innovación para la transparencia y la rendición de cuentas",
        ),
    ),
    GridGroup("Impacto potencial", ("Ninguno", "Menor", "Moderado", "Transformador")),
    GridGroup("Cumplimiento", ("No iniciado", "Limitado", "Sustancial", "Completo")),
    GridGroup(
        "¿Contribuyó a la apertura del gobierno?",
        ("Empeoró", "No cambió", "Marginal", "Significativo", "Excepcional"),
    ),
)
ARABIC_GROUPS = (
    GridGroup("التحديد", ("لا شيء", "منخفض", "متوسط", "عالٍ")),
    GridGroup(
        "الصلة بقيم الشراكة",
        (
            "الوصول إلى المعلومات",
            "المشاركة المدنية",
            "المساءلة العامة",
            "التكنولوجيا والابتكار من أجل الشفافية والمساءلة",
        ),
    ),
    GridGroup("الأثر المحتمل", ("لا شيء", "طفيف", "معتدل", "تحويلي")),
    GridGroup("الإنجاز", ("لم يبدأ", "محدود", "كبير", "مكتمل")),
)
ARABIC_TERMS = {
    "colon": ":", "contents": "المحتويات", "table": "الجدول", "figure": "الشكل", "page": "صفحة",
    "of": "من", "member": "العضو", "action_plan": "خطة العمل", "period": "الفترة",
    "researcher": "الباحثة", "stage": "المرحلة", "date": "التاريخ", "method": "المنهجية",
    "commitment": "الالتزام", "commitments": "الالتزامات", "commitment_text": "نص الالتزام",
    "editorial_note": "ملاحظة تحريرية", "status": "الحالة", "overview_of": "لمحة عن الالتزام",
    "milestones_of": "مراحل الالتزام", "milestones": "المراحل", "milestone": "المرحلة",
    "number": "الرقم", "title": "العنوان", "start_date": "تاريخ البدء",
    "end_date": "تاريخ الانتهاء",
    "recommendations": "التوصيات", "recommendation": "التوصية", "addressee": "موجهة إلى",
    "at_a_glance": "لمحة سريعة", "value": "القيمة", "code": "الرمز", "definition": "التعريف",
    "source": "المصدر", "reason": "السبب", "identifier": "المعرّف", "codebook": "دليل الترميز",
}  # fmt: skip
ARABIC_PASSAGE = """نشرت الوزارة **قاعدة البيانات** في عام 2015 على بوابة Open Data Portal، ويمكن
تنزيلها بصيغة CSV (أكثر من 8,000 سجل).

1. نُشرت القائمة الأولى؛
2. دُرِّب 310 من أصل 500 موظف؛

- انظر [البوابة](https://example.org/data) للمزيد؛
- قانون رقم 38/2003.

> سُئلنا عندما كان القرار قد طُبع.

| الإجراء | المخطط | المنجز |
|---|---|---|
| الدليل | 2013 | 2014 |
"""


def _grid(groups: tuple[GridGroup, ...], rows: tuple[str, ...], note: str) -> OverviewGrid:
    count = sum(len(group.values) for group in groups)
    marks = tuple(place % 5 == 2 for place in range(count))
    empty = ("",) * len(groups)
    noted = tuple(note if place == 3 else "" for place in range(len(groups)))
    lines = [GridRow(label, marks, noted if i == 1 else empty) for i, label in enumerate(rows)]
    return OverviewGrid(groups, tuple(lines), "")


def a_french_report(commitments: int = 3) -> Report:
    report = a_report(commitments, language="fr")
    rows = ("Engagement 1.1 – mi-parcours", "Fin de mandat", "1.1.1 Étape : lignes directrices")
    grid = _grid(FRENCH_GROUPS, rows, "Non examiné")
    return replace(
        report,
        title="Finlande 2013–2015 : rapport de fin de mandat",
        commitments=tuple(replace(item, grid=grid) for item in report.commitments),
    )


def a_spanish_report(commitments: int = 3) -> Report:
    report = a_report(commitments, language="es")
    rows = ("Compromiso 1.1 – medio término", "Fin de término", "1.1.1 Hito: publicación")
    grid = _grid(SPANISH_GROUPS, rows, "No revisado")
    return replace(
        report,
        title="Finlandia 2013–2015: informe de fin de término",
        commitments=tuple(replace(item, grid=grid) for item in report.commitments),
    )


def an_arabic_report() -> Report:
    """Two commitments, written from right to left, with Latin words and digits among them."""
    report = a_report(2)
    commitments = tuple(
        replace(
            item,
            title="تعزيز الشفافية في المنح العامة (BDNS)",
            text="ستعزز الحكومة وظائف قاعدة البيانات الوطنية للمنح BDNS.\n\nThe text in English.",
            facts=(("المؤسسة المسؤولة", "وزارة المالية"), ("تاريخ البدء", "1 يناير 2014")),
            star_note="مُنحت النجمة وفق صيغة 2015." if item.number == "1.2" else "",
            starred=item.number == "1.2",
            status=("منتصف المدة: محدود", "نهاية المدة: كبير"),
            grid=_grid(ARABIC_GROUPS, ("1.1 الالتزام ككل", "1.1.1 المرحلة الأولى"), "لم يُراجع"),
            passages=(ReportPassage("a", "aim", "السياق والأهداف", ARABIC_PASSAGE),),
            milestones=(ReportMilestone("1.1.1", "نشر القائمة", "يوليو 2013", "30 يونيو 2014"),),
        )
        for item in report.commitments
    )
    return replace(
        report,
        language="ar",
        right_to_left=True,
        title="الأردن 2014–2016: تقرير التقدم",
        member="الأردن",
        plan_title="خطة العمل الوطنية الثانية",
        researcher="الباحثة",
        stage="مسودة",
        date="23 نوفمبر 2016",
        instrument_label="منهجية 2014–2015",
        terms={**report.terms, **ARABIC_TERMS},
        sections=(
            ReportSection("glance", "", "لمحة سريعة", "at_a_glance"),
            ReportSection(
                "commitments",
                "I",
                "تنفيذ الالتزامات",
                "commitments",
                commitments=tuple(item.id for item in commitments),
            ),
        ),
        at_a_glance=AtAGlance(
            "لمحة سريعة",
            ("منتصف المدة", "نهاية المدة"),
            (
                GlanceRow("figure", "عدد الالتزامات", ("2", "2")),
                GlanceRow("heading", "مستوى الإنجاز"),
                GlanceRow("figure", "مكتمل", ("0", "1")),
            ),
        ),
        charts=(
            ChartSeries("مستوى الإنجاز", ("محدود", "مكتمل"), (("منتصف المدة", (2, 1)),), "أعمدة"),
        ),
        commitments=commitments,
    )


ARABIC_NOTED = """كانت السجلات مغلقة قبل عام 2014.^[مقابلة مع **المراقب المالي**، 3 مايو 2016، انظر
[المحضر](https://example.org/minutes).] ثم فتحها القانون [@law38-2003، المادة 20]، وقال أحدهم:
«نُشر تقرير *Open Budget Survey 2015* في الصفحة 14».

- نشر 8,000 سجل (بنسبة 12.5%)؛
- المرحلة الثانية من 2014 إلى 2016.^[See the *Grants Bulletin*, no. 4/2015.]

> «سُئلنا عندما كان القرار قد طُبع»، كما قال مشارك في منتدى OGP Support Unit.

| السنة | الجهة | العدد |
|-------|-------|------:|
| 2014 | وزارة المالية (MINHAP) | 1,204 |
| 2015 | البلديات^[وفق السجل.] | 310 |"""


def an_arabic_table() -> ReportTable:
    def row(step: str, mark: bool, grade: int, light: str, word: str) -> TableRow:
        label = ARABIC_GROUPS[0].values[grade]
        cells = (TableCell(step), TableCell(mark=mark), TableCell(label, tint=grade))
        return TableRow((*cells, TableCell(word, light=light), TableCell("1,204")))

    return ReportTable(
        "steps",
        "خطوات التشاور",
        (
            TableColumn("الخطوة", weight=4),
            TableColumn("أثناء الإعداد", "mark", 0.9, rotated=True),
            TableColumn("التقدير", weight=1.2),
            TableColumn("المعيار", weight=1.3),
            TableColumn("أيام", "number", 0.8),
        ),
        (
            TableRow((TableCell("قبل التشاور"),), "heading"),
            row("توفر جدول زمني", True, 3, "green", "أخضر"),
            row("إشعار مسبق (15 يوماً) عبر Facebook", False, 1, "yellow", "أصفر"),
            row("ملخص التعليقات^[على موقع الوزارة.]", False, 0, "red", "أحمر"),
        ),
        "ثلاث خطوات، اتُّبعت واحدة منها.",
        ("اتُّبعت تعني اتُّبعت كاملة.",),
    )


def a_full_arabic_report() -> Report:
    """A draft with notes, tables, two levels and two charts, one of them stacked."""
    report = an_arabic_report()
    passage = ReportPassage("n", "noted", "ما تقوله السجلات", ARABIC_NOTED)
    plans = ChartSeries(
        "الإنجاز حسب الخطة",
        ("الخطة 1", "الخطة 2", "الخطة 3"),
        (("محدود", (2, 4, 1)), ("كبير", (5, 3, 6)), ("مكتمل", (0, 2, 3))),
        "ثلاثة أعمدة، واحد لكل خطة.",
        "plans",
        stacked=True,
    )
    glance, commitments = report.sections
    return replace(
        report,
        sections=(
            replace(glance, charts=("",)),
            ReportSection("process", "I", "إعداد الخطة", "text"),
            ReportSection(
                "steps", "1.1", "خطوات التشاور", "text", (passage,), 2, (an_arabic_table(),),
                charts=("plans",),
            ),
            replace(commitments, number="II"),
        ),
        charts=(*report.charts, plans),
        citations={"law38-2003": "قانون المنح رقم 38/2003، https://example.org/law"},
        draft_mark="مسودة للتعليق العام: لا يُستشهد بها",
    )  # fmt: skip
