"""The columns of the commitment table, made from an instrument."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain.instrument import Indicator, Instrument, in_language

VALUES_GROUP = "ogp_values"
SHOWN_GROUPS = ("self_assessment",)  # a column for each of their indicators


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `kind` is number, title, chip, values or ring; it chooses the delegate.

    `order_by` is what the workspace sorts by, empty where the column cannot be sorted. `pages`
    are the work areas beside which the column is shown at first.
    """

    id: str
    kind: str
    title: str
    whole_title: str
    width: int  # logical pixels at 100 %
    order_by: str = ""
    indicators: tuple[Indicator, ...] = ()
    pages: tuple[str, ...] = ("design", "implementation")


def _tr(text: str) -> str:
    return QCoreApplication.translate("CommitmentTable", text)


def columns_of(instrument: Instrument, language: str) -> tuple[Column, ...]:
    """Number, title, one column an indicator (one for all OGP values), and the entry's state."""
    columns = [
        Column("number", "number", _tr("No."), _tr("Number"), 46, "number"),
        Column("title", "title", _tr("Title"), _tr("Title"), 180, "title"),
    ]
    values: list[Indicator] = []
    for indicator in instrument.indicators_of("commitment"):
        if indicator.group == VALUES_GROUP:
            if not values:
                columns.append(_values_column(()))
            values.append(indicator)
        elif not indicator.group or indicator.group in SHOWN_GROUPS:
            columns.append(_chip_column(indicator, instrument, language))
    if values:
        place = next(i for i, column in enumerate(columns) if column.kind == "values")
        columns[place] = _values_column(tuple(values))
    columns.append(Column("entry", "ring", "", _tr("Entry"), 36))
    return tuple(columns)


def _values_column(indicators: tuple[Indicator, ...]) -> Column:
    width = 20 * max(4, len(indicators)) + 4
    return Column(
        "values",
        "values",
        _tr("Values"),
        _tr("OGP values"),
        width,
        indicators=indicators,
        pages=("design",),
    )


def _chip_column(indicator: Indicator, instrument: Instrument, language: str) -> Column:
    both = indicator.id == _first_completion(instrument)
    pages = ("design", "implementation") if both else (indicator.page,)
    width = 92 if indicator.scale.family != "chevrons" else 106
    if indicator.scale.family == "bars":
        width = 86
    return Column(
        indicator.id,
        "chip",
        in_language(indicator.short, language) or indicator.label(language),
        indicator.label(language),
        width,
        indicator.id,
        (indicator,),
        pages if indicator.required else (),
    )


def _first_completion(instrument: Instrument) -> str:
    """The completion of the earlier stage, which is shown beside the design as well."""
    asked = {i.id for i in instrument.indicators_of("commitment") if i.required}
    return next((i for i in ("completion_midterm", "completion_end_of_term") if i in asked), "")
