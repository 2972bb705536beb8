"""Single elements of a Word text: who changed something, which of two alternatives is shown, what
looks like the mark of a note."""

from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from irm_desktop.domain.returned_reading import TrackedEdit
from irm_desktop.importing.returned_docx_blocks import Atom, Change
from irm_desktop.importing.returned_docx_package import W

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
TEXT_BOX = f"{W}txbxContent"
_PRIVATE = range(0xE000, 0xF900)


def change_of(kind: str, element: etree._Element) -> Change:
    return Change(kind, (element.get(f"{W}author") or "").strip(), moment(element))


def moment(element: etree._Element) -> str:
    """The time of a change or comment to the second, without a zone: programs disagree on it."""
    return (element.get(f"{W}date") or "")[:19]


def changes_in(form: etree._Element | None, kinds: Mapping[str, str]) -> Iterator[Change]:
    for child in () if form is None else form:
        kind = kinds.get(child.tag)
        if kind:
            yield change_of(kind, child)


def formats_in(
    form: etree._Element | None, name: str, atoms: Sequence[Atom]
) -> Iterator[TrackedEdit]:
    """A change of the look of some text."""
    changed = None if form is None else form.find(f"{W}{name}")
    if changed is not None:
        text = "".join(atom.text for atom in atoms)
        yield TrackedEdit("format", text, *change_of("format", changed)[1:])


def tags_of(control: etree._Element) -> list[tuple[str, str]]:
    tag = control.find(f"{W}sdtPr/{W}tag")
    return [] if tag is None else [("tag", tag.get(f"{W}val") or "")]


def chosen(element: etree._Element) -> etree._Element:
    """Of alternatives the one that today's programs show; anything else as it is."""
    if element.tag != f"{MC}AlternateContent":
        return element
    for name in ("Choice", "Fallback"):
        found = element.find(f"{MC}{name}")
        if found is not None:
            return found
    return element


def is_shown(box: etree._Element, top: etree._Element) -> bool:
    """Whether a text box stands neither in a fallback nor within another box."""
    for parent in box.iterancestors():
        if parent is top:
            return True
        if parent.tag in (f"{MC}Fallback", TEXT_BOX):
            return False
    return True


def is_raised(form: etree._Element, styles: Mapping[str, str]) -> bool:
    """Whether a run looks like the mark of a note: a comma between two marks is no text."""
    raised = form.find(f"{W}vertAlign")
    if raised is not None and raised.get(f"{W}val") == "superscript":
        return True
    style = form.find(f"{W}rStyle")
    name = "" if style is None else style.get(f"{W}val") or ""
    return "note" in styles.get(name, name).casefold()


def is_note(atom: Atom) -> bool:
    return atom.text.startswith(("[@", "^[")) and atom.text.endswith("]")


def symbol(code: str) -> str:
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return "" if number in _PRIVATE or not 32 <= number < 0xD800 else chr(number)
