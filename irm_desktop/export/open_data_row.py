"""One row of an open-data table: the cells a record came in, and what has changed since.

A cell that still reads as the record's value is written as it came, unless a repair was listed for
it at its import. Derived values are computed anew where the published cell was coded.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import pycountry

from irm_desktop.domain.cells import (
    DATE_FIELDS,
    YEAR_FIELDS,
    field_text,
    read_label,
    whole_number,
    written_code,
    written_label,
)
from irm_desktop.domain.evaluation import difference, evaluate, outcomes, truths
from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.layout import Column, Layout
from irm_desktop.domain.open_data import OpenDataRecord
from irm_desktop.domain.records import PartialDate
from irm_desktop.domain.text import fold

_TEXTS: Mapping[str, Callable[[OpenDataRecord], str]] = {
    "plan": lambda record: record.plan.number,
    "year": lambda record: record.plan.submitted,
    "region": lambda record: record.member.region,
    "number": lambda record: record.commitment.number,
    "title": lambda record: record.commitment.title,
    "short_title": lambda record: record.commitment.short_title,
    "text": lambda record: record.commitment.text,
    "theme": lambda record: record.commitment.theme,
    "cluster": lambda record: record.commitment.cluster,
    "lead_institution": lambda record: record.commitment.lead_institution,
    "supporting_institutions": lambda record: record.commitment.supporting_institutions,
    "carried_over": lambda record: record.commitment.carried_over_from,
}
_DATES: Mapping[str, Callable[[OpenDataRecord], PartialDate]] = {
    "start": lambda record: record.commitment.start,
    "end": lambda record: record.commitment.end,
}


@dataclass(frozen=True)
class RowWriter:
    """Writes one record in a layout. `cells` are its original cells by unique column name, none
    for a record that came from no table; `repaired` the columns with a repair in this row;
    `members` the keys of the members by the names the table gives them."""

    layout: Layout
    instrument: Instrument
    record: OpenDataRecord
    cells: Mapping[str, str] | None
    repaired: frozenset[str]
    members: Mapping[str, str] = field(default_factory=dict)

    def write(self, columns: Sequence[str]) -> list[str]:
        """The row, one cell for each of `columns`; what the layout does not know stays."""
        return [self._cell(key) for key in columns]

    def _cell(self, key: str) -> str:
        column = self.layout.by_key.get(key)
        before = None if self.cells is None else self.cells.get(key)
        if column is None:
            return before or ""
        if before is None:
            return self._fresh(column)
        return self._kept(key, column, before)

    @cached_property
    def _truths(self) -> dict[str, str]:
        return truths(self.instrument, self.record.values)

    @cached_property
    def _outcomes(self) -> dict[str, str]:
        return outcomes(self.instrument, self.record.values)

    def _is_repaired(self, key: str, column: Column) -> bool:
        return key in self.repaired or column.name in self.repaired

    def _asked(self, indicator: str) -> bool:
        return indicator in self.instrument.indicator_by_id

    def _kept(self, key: str, column: Column, before: str) -> str:
        match column.kind:
            case "field":
                return self._kept_field(key, column, before)
            case "label":
                return before if self._label_stands(column, before) else self._label(column)
            case "code":
                changed = self._is_repaired(key, column) or not self._label_of_stands(column)
                return self._code(column) if changed else before
            case "test":
                return self._kept_test(column, before)
            case "outcome" | "outcome_code":
                changed = self._is_repaired(key, column) or self._completion_changed
                return self._outcome(column) or before if changed else before
            case "tag":
                same = (whole_number(before) == "1") == self._tagged(column)
                return before if same or not self._tags_known else self._tag(column)
            case "count":
                stands = self._tags_stand or not self._tags_known
                return before if stands else self._tag_count()
        return before

    # --- fields

    def _kept_field(self, key: str, column: Column, before: str) -> str:
        if column.target in DATE_FIELDS:
            date = _DATES[column.target](self.record) if column.target in _DATES else None
            return before if date is None or date.words == before.strip() else self._date(column)
        now = self._text(column)
        if now is None:
            return before
        read = field_text(column, before)
        if (column.target in YEAR_FIELDS and not read.isdecimal()) or (
            column.target == "plan" and not read and not self._is_repaired(key, column)
        ):
            return before  # what the plan is called is not put where a row does not say it
        if column.target == "member" and self.members.get(read) == self.record.member.key:
            return before  # as the publisher spells it
        stands = read == now or (column.target == "title" and not read and self._title_is_short)
        return before if stands and not self._is_repaired(key, column) else now or column.fresh

    @property
    def _title_is_short(self) -> bool:
        return self.record.commitment.title == self.record.commitment.short_title

    def _text(self, column: Column) -> str | None:
        """The field as it is now, None where the workspace has no such field."""
        if column.target == "member":
            return self.record.member.name
        if column.target == "end_year":
            return self.record.plan.end.iso[:4] or None
        found = _TEXTS.get(column.target)
        return None if found is None else found(self.record)

    def _date(self, column: Column) -> str:
        """The words of a date; a date given without words as ISO 8601, which nobody can misread."""
        now = _DATES[column.target](self.record) if column.target in _DATES else PartialDate()
        return now.words or now.iso or column.fresh

    # --- ratings

    def _label_stands(self, column: Column, before: str) -> bool:
        reading = read_label(self.layout, self.layout.scales[column.scale], before)
        now = self.record.values.get(column.target, "")
        if not now and (not reading.known or not self._asked(column.target)):
            return True
        if not now and reading.value:
            asked = self.instrument.indicator_by_id[column.target]
            return reading.value not in asked.scale.by_id
        return reading.value == now

    def _label_of_stands(self, code: Column) -> bool:
        if self.cells is None:
            return False
        for key, column in self.layout.of_kind("label"):
            if column.target == code.target and key in self.cells:
                return self._label_stands(column, self.cells[key])
        return True

    def _label(self, column: Column) -> str:
        value = self.record.values.get(column.target, "")
        scale = self.layout.scales[column.scale]
        return written_label(self.layout, scale, value) if value else self._unrated(column.target)

    def _unrated(self, indicator: str) -> str:
        """No data where the instrument does not ask; asked and not rated is nobody's word yet."""
        return "" if self._asked(indicator) else self.layout.state_words.get("no_data", "")

    def _code(self, column: Column) -> str:
        value = self.record.values.get(column.target, "")
        if not value and self.cells is not None:
            value = self._value_in_table(column.target)
        scale = self.layout.scales[column.scale]
        return written_code(self.layout, scale, value) if value else self._unrated(column.target)

    def _value_in_table(self, indicator: str) -> str:
        """What the label cell says of an indicator that the instrument does not ask."""
        for key, column in self.layout.of_kind("label"):
            if column.target == indicator and self.cells and key in self.cells:
                scale = self.layout.scales[column.scale]
                if not self._asked(indicator):
                    return read_label(self.layout, scale, self.cells[key]).value
        return ""

    @cached_property
    def _any_label_changed(self) -> bool:
        return self.cells is not None and any(
            key in self.cells and not self._label_stands(column, self.cells[key])
            for key, column in self.layout.of_kind("label")
        )

    # --- derived values

    def _kept_test(self, column: Column, before: str) -> str:
        """A published test stays unless the ratings say otherwise; not coded is not computed,
        but in a row whose ratings were changed."""
        folded = fold(whole_number(before))
        if column.rates and self._asked(column.rates):
            now = self.record.values.get(column.rates, "")
            if now in ("yes", "no"):
                return self._yes_no(now)
            return before if folded not in self._coded else self.layout.state_words.get(now, before)
        truth = self._truths.get(column.target, "undefined")
        if truth == "undefined":
            return before
        written = self._yes_no(truth)
        if folded in self._coded:
            return before if folded == fold(written) else written
        is_open = self.layout.states.get(folded) == "not_reviewed"
        return written if is_open and self._any_label_changed else before

    @property
    def _coded(self) -> frozenset[str]:
        return frozenset({fold(self.layout.yes), fold(self.layout.no)})

    def _yes_no(self, truth: str) -> str:
        return self.layout.yes if truth == "yes" else self.layout.no

    @cached_property
    def _completion_changed(self) -> bool:
        return self.cells is not None and any(
            column.target.startswith(("completion", "projected")) and key in self.cells
            and not self._label_stands(column, self.cells[key])
            for key, column in self.layout.of_kind("label")
        )  # fmt: skip

    def _outcome(self, column: Column) -> str:
        """The label, or the difference of the two completions' codes (section 2.4)."""
        result = self._outcomes.get(column.target, "undefined")
        scale = self.layout.scales.get(column.target)
        if result == "undefined" or scale is None or result not in scale.by_value:
            return ""
        if column.kind == "outcome":
            return scale.by_value[result].label
        between = difference(self.instrument, self.record.values, column.target)
        return "" if between is None else str(between)

    # --- tags

    @property
    def _tags_known(self) -> bool:
        """True where the commitment is tagged by the layout's own policy areas: only then does a
        tag that is not set say something."""
        return self.record.commitment.policy_scheme == self.layout.policy_scheme

    def _tagged(self, column: Column) -> bool:
        return self._tags_known and column.target in self.record.commitment.policy_areas

    def _tag(self, column: Column) -> str:
        if not self._tags_known:
            return ""
        return "1" if self._tagged(column) else "0"

    def _tag_count(self) -> str:
        if not self._tags_known:
            return ""
        return str(sum(self._tagged(column) for _, column in self.layout.of_kind("tag")))

    @property
    def _tags_stand(self) -> bool:
        return self.cells is not None and all(
            (whole_number(self.cells[key]) == "1") == self._tagged(column)
            for key, column in self.layout.of_kind("tag")
            if key in self.cells
        )

    # --- a record that came from no table

    def _fresh(self, column: Column) -> str:
        match column.kind:
            case "field":
                return self._fresh_field(column)
            case "label":
                return self._label(column)
            case "code":
                return self._code(column)
            case "test":
                truth = self._truths.get(column.target, "undefined")
                if column.rates and self._asked(column.rates):
                    truth = self.record.values.get(column.rates, "undefined")
                return self._yes_no(truth) if truth in ("yes", "no") else self._untold(column)
            case "outcome" | "outcome_code":
                return self._outcome(column) or self._untold(column)
            case "tag":
                return self._tag(column)
            case "count":
                return self._tag_count()
        return column.fresh

    def _untold(self, column: Column) -> str:
        """A value that the ratings do not give: the state they are in, if they are rated so; no
        data where the instrument has no such value."""
        if column.rates and self._asked(column.rates):
            return self.layout.state_words.get(self.record.values.get(column.rates, ""), "")
        derived = self.instrument.derived_by_id.get(column.target)
        if derived is None:
            return self.layout.state_words.get("no_data", "")
        evaluation = evaluate(self.instrument, derived.id, self.record.values)
        needed = [one for condition in evaluation.conditions for one in condition.indicators]
        states = {self.record.values.get(one, "") for one in needed}
        written = self.layout.state_words.items()
        return next((word for state, word in written if state in states), "")

    def _fresh_field(self, column: Column) -> str:
        if column.target in DATE_FIELDS:
            return self._date(column)
        member = self.record.member
        match column.target:
            case "member":
                return self.layout.member_names.get(member.key, member.name)
            case "code":
                country = pycountry.countries.get(alpha_2=member.key)
                return str(country.alpha_3) if country else member.key
            case "kind":
                return "Local" if member.kind == "local" else "National"
        return self._text(column) or column.fresh
