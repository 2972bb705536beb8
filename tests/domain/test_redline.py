"""A redline: which fields changed between two moments, and in which words."""

from irm_desktop.domain.redline import FieldText, Redline, redline


def texts(**fields: str) -> list[FieldText]:
    return [FieldText("r", name, f"Label of {name}", text) for name, text in fields.items()]


def made(old: dict[str, str], new: dict[str, str]) -> Redline:
    return redline("Report", ("copy 1", texts(**old)), ("now", texts(**new)))


def test_a_field_is_the_same_changed_added_or_removed() -> None:
    found = made(
        {"a": "One.", "b": "Two old.", "c": "", "d": "Four.", "e": "Five."},
        {"a": "One.", "b": "Two new.", "c": "Three.", "d": " "},
    )
    assert [(one.field, one.kind) for one in found.fields] == [
        ("a", "same"),
        ("b", "changed"),
        ("c", "added"),
        ("d", "removed"),
        ("e", "removed"),
    ]
    assert [one.field for one in found.changed] == ["b", "c", "d", "e"]
    assert found.fields[1].pieces == (
        ("same", "Two "), ("out", "old"), ("in", "new"), ("same", "."),
    )  # fmt: skip
    assert (found.before, found.after, found.fields[0].label) == ("copy 1", "now", "Label of a")


def test_fields_stand_as_they_do_now_and_those_that_are_gone_where_they_stood() -> None:
    found = made({"x": "1", "a": "2", "y": "3", "z": "4", "b": "5"}, {"b": "5", "a": "2", "n": "6"})
    assert [one.field for one in found.fields] == ["x", "b", "a", "y", "z", "n"]
