"""Acts on sources, people, interviews and what comes back from review: one operation each."""

import io

from irm_desktop.domain.interviews import Typed
from irm_desktop.domain.review_copy import ReviewCopy
from irm_desktop.domain.review_records import SentField
from irm_desktop.domain.source_drafts import SourceDraft
from soak.desk import Act, Desk, Idle
from tests.reviewing import a_reading, came_back, changed, said, sent_out
from tests.sealing import PASSPHRASE

_KINDS = ("document", "web_page", "law", "data_set")
_ANSWERS = ("taken", "adapted", "declined", "asked", "later")


def add_source(desk: Desk) -> object:
    fields = {"title": desk.name(), "author": desk.words(2), "text": desk.words(30)}
    return desk.workspace.add_source(desk.one("member"), kind=desk.chance.choice(_KINDS), **fields)


def add_file(desk: Desk) -> object:
    content = io.BytesIO(desk.chance.randbytes(desk.chance.choice((1, 900, 70_000))))
    if desk.chance.random() < 0.5:
        return desk.workspace.attach(desk.one("source"), "a file.pdf", content)
    more = {"kind": "document", "title": desk.name()}
    return desk.workspace.add_source_with_file(desk.one("member"), "law.pdf", content, **more)


def take_sources(desk: Desk) -> object:
    several = [SourceDraft("document", {"title": desk.name()}, n) for n in range(1, 4)]
    return desk.workspace.accept_sources(desk.one("member"), several, "zotero.ris")


def add_excerpt(desk: Desk) -> object:
    source = desk.workspace.source(desk.one("source"))
    if not source.text.strip():
        raise Idle("text")
    start = desk.chance.randrange(len(source.text))
    words = source.text[start : start + desk.chance.randint(1, 30)]
    return desk.workspace.add_excerpt(source.id, words, start=start)


def confirm_excerpt(desk: Desk) -> object:
    return desk.workspace.replace_excerpt(desk.one("excerpt"))


def add_support(desk: Desk) -> object:
    kind = desk.chance.choice(("commitment", "plan", "milestone"))
    found = desk.ids("excerpt")
    if found and desk.chance.random() < 0.5:
        excerpt = desk.workspace.excerpt(desk.chance.choice(found))
        about = {"source_id": excerpt.source_id, "excerpt_id": excerpt.id}
    else:
        about = {"source_id": desk.one("source")}
    return desk.workspace.add_support(kind, desk.one(kind), **about, remark=desk.words(3))


def add_person(desk: Desk) -> object:
    member = desk.chance.choice(("", desk.one("member")))
    more = {"organisation": desk.name(), "sector": desk.chance.choice(("", "academia"))}
    return desk.workspace.add_person(member, name=desk.name(), contact="a@example.org", **more)


def change_person(desk: Desk) -> object:
    person = desk.one("stakeholder")
    if desk.chance.random() < 0.2:
        return desk.workspace.delete_person(person)
    name = desk.chance.choice(("name", "contact", "remark", "role"))
    typing = desk.chance.random() < 0.5
    return desk.workspace.set_person(person, typing=typing, **{name: desk.name()})


def add_interview(desk: Desk) -> object:
    people = desk.ids("stakeholder")
    return desk.workspace.add_interview(
        desk.one("plan"),
        people=desk.chance.sample(people, min(len(people), desk.chance.randint(0, 2))),
        consent=desk.chance.choice(("", "on_record", "background")),
        began="2026-11-23T10:05:00+01:00",
    )


def change_interview(desk: Desk) -> object:
    interview = desk.one("interview")
    if desk.chance.random() < 0.1:
        return desk.workspace.delete_interview(interview)
    consent = desk.chance.choice(("on_record", "organisation", "background"))
    return desk.workspace.set_interview(interview, consent=consent, place=desk.words(2))


def add_note(desk: Desk) -> object:
    return desk.workspace.add_note(desk.one("interview"), desk.words(20))


def type_note(desk: Desk) -> object:
    note, row = desk.row("note")
    text = desk.typed(str(row["text"]))
    if desk.chance.random() < 0.5:
        return desk.workspace.write_note(note, text, typing=True)
    return desk.workspace.finish_typed(Typed(str(row["interview_id"]), note, "", text, len(text)))


def bind_note(desk: Desk) -> object:
    note = desk.one("note")
    if desk.chance.random() < 0.3:
        return desk.workspace.unbind_note(note)
    return desk.workspace.bind_note(note, desk.one("commitment"))


def quote_note(desk: Desk) -> object:
    note, row = desk.row("note")
    start = desk.chance.randrange(max(1, len(str(row["text"]))))
    return desk.workspace.quote_note(note, start, start + desk.chance.randint(1, 20))


def seal(desk: Desk) -> object:
    """Not for undo: the seal and what is done with it."""
    if not desk.workspace.seal_state().made:
        return desk.workspace.make_seal(PASSPHRASE)
    what = desk.chance.choice(("open", "close", "seal", "unseal"))
    if what == "open":
        return desk.workspace.open_seal(PASSPHRASE, "To call back")
    if what == "close":
        return desk.workspace.close_seal()
    person = desk.one("stakeholder")
    if what == "seal":
        return desk.workspace.seal_person(person)
    return desk.workspace.unseal_person(person, "By mistake")


def _changed_words(desk: Desk, field: SentField) -> str:
    words = field.text.split(" ")
    words[desk.chance.randrange(len(words))] = desk.chance.choice(("April", "twice", ""))
    return " ".join(words)


def review(desk: Desk) -> object:
    """A review copy goes out and comes back, perhaps with work in between. Not for undo."""
    copies: list[ReviewCopy] = []
    plan = desk.workspace.plan(desk.one("plan"))
    copies.append(sent_out(desk.workspace, plan.key))
    (copy,) = copies
    texts = [one for one in copy.fields if one.code and one.kind != "choice" and one.text.strip()]
    chosen = desk.chance.sample(texts, min(len(texts), desk.chance.randint(0, 3)))
    fields = [changed(one, _changed_words(desk, one), at=f"2026-11-2{n}T10:00:00Z")
              for n, one in enumerate(chosen)]  # fmt: skip
    comments = [said(one, "Says who?") for one in texts[:1]]
    if desk.chance.random() < 0.5:  # the same words are changed here meanwhile
        for one in chosen:
            if one.entity == "commitment":
                desk.workspace.set_fields("commitment", one.record, {one.field: desk.name()})
    return came_back(desk.workspace, copy, a_reading(copy, fields, comments))


def answer(desk: Desk) -> object:
    """A decision about what came back: passages are merged here."""
    plan = desk.one("plan")
    if desk.chance.random() < 0.3:
        return desk.workspace.take_all(plan)
    items = desk.workspace.inbox(plan)
    if not items:
        raise Idle("item")
    item, action = desk.chance.choice(items), desk.chance.choice(_ANSWERS)
    result = desk.words(6) or "Otherwise" if action == "adapted" else None
    more = {"result": result, "reply": desk.words(3), "reason": desk.words(3)}
    return desk.workspace.answer(plan, item.key, action, **more)  # type: ignore[arg-type]


ACTS: tuple[Act, ...] = (
    *(add_source, add_file, take_sources, add_excerpt, add_excerpt, confirm_excerpt, add_support),
    *(add_person, change_person, add_interview, change_interview, add_note, type_note, type_note),
    *(bind_note, quote_note, answer, answer),
)
NOT_UNDONE: tuple[Act, ...] = (seal, review)
