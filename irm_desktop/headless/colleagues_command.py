"""The command `colleagues`: our own card, the cards of others, the code that both compare."""

from collections.abc import Iterable
from pathlib import Path

import typer

from irm_desktop.errors import UserError
from irm_desktop.headless import asking, output, session, status
from irm_desktop.sync.boxes import is_recipient
from irm_desktop.sync.colleagues import Colleague, Colleagues
from irm_desktop.sync.identity import (
    BEGINS,
    Card,
    Identity,
    card_in,
    card_of,
    not_own,
    own_identity,
    save_card,
    short_code,
)

ACTIONS = ("list", "card", "add", "code", "confirm", "rename", "remove")
ACTION = typer.Argument(
    "list",
    metavar="[ACTION]",
    help="list; card: our own, to be sent; add CARD: the line or the file that a colleague sent; "
    "code WHO: the short code to be compared; confirm WHO; rename WHO NAME; remove WHO.",
)
WORDS = typer.Argument(None, metavar="[WHO|CARD|FILE] [NAME]", help="As the action asks.")
CODE = typer.Option(
    "", "--code", metavar="CODE", help="Of confirm: the code that your colleague read to you."
)
TO = typer.Option(
    None,
    "--to",
    metavar="KEY",
    help="For whom: a confirmed colleague by name or key, a card, or age1…; several times for "
    "several. Without it, every confirmed colleague.",
)


def colleagues(
    action: str = ACTION,
    words: list[str] | None = WORDS,
    code: str = CODE,
    as_json: bool = typer.Option(False, "--json", help="Print the answer as JSON."),
) -> int:
    """List the people bundles are exchanged with, show our own card, add and confirm theirs."""
    given = list(words or ())
    if action not in ACTIONS:
        raise UserError(f"Say one of {', '.join(ACTIONS)}.", "usage")
    if action == "list":
        return _list(as_json=as_json)
    if action == "card":
        return _card(given, as_json=as_json)
    if not given or (action == "rename" and len(given) < 2):
        what = {"add": "CARD", "rename": "WHO NAME"}.get(action, "WHO")
        raise UserError(f"Say `colleagues {action} {what}`.", "usage")
    who = given[0] if action != "add" else " ".join(given)
    known = Colleagues()
    if action == "add":
        found = known.add(not_own(_given_card(who), me().card))
    elif action == "rename":
        found = known.rename(who, " ".join(given[1:]))
    elif action == "remove":
        found = known.remove(who)
    elif action == "confirm":
        found = _confirm(known, known.find(who), code)
    else:
        found = known.find(who)
    return _told(action, found, as_json=as_json)


def me() -> Identity:
    """The keys of this computer. Raises UserError."""
    return own_identity(session.actor())


def cards(wanted: Iterable[str], known: Colleagues) -> tuple[Card, ...]:
    """The cards that `--to` means; without any those of all confirmed colleagues. Raises UserError:
    unconfirmed, no-colleague, no-card, nobody."""
    named = list(wanted)
    found = [card for one in named for card in _meant(one, known)]
    if not named:
        found = [one.card for one in known.confirmed()]
    if not found:
        raise UserError(
            "There is no confirmed colleague, so nobody could read it. Add and confirm a card with "
            "`irm-desktop colleagues`, or name a key with --to.",
            "nobody",
        )
    return tuple(dict.fromkeys(found))


def colleague_shape(one: Colleague) -> dict[str, object]:
    """A colleague as other programs read it."""
    return {
        "key": one.key,
        "name": one.name,
        "confirmed": one.confirmed,
        "added": one.added,
        "note": one.note,
        "card": one.card.text,
    }


def _meant(wanted: str, known: Colleagues) -> list[Card]:
    if wanted.startswith(BEGINS):
        return [card_of(wanted)]
    if wanted.startswith("age1"):
        if not is_recipient(wanted):
            raise UserError(
                f"{wanted[:12]}… is no key: a letter of it is wrong or missing. Take it again from "
                "who gave it to you.",
                "no-card",
            )
        return [Card(wanted[:12], wanted, "")]
    found = known.named(wanted)
    sure = [one.card for one in found if one.confirmed]
    if not sure:
        raise UserError(
            f"The card of {found[0].name} is not confirmed: it may be of somebody else. Compare "
            f"the code (`irm-desktop colleagues confirm {found[0].key}`) first.",
            "unconfirmed",
        )
    return sure


def _list(*, as_json: bool) -> int:
    found = Colleagues().list()
    if as_json:
        output.answer({"colleagues": [colleague_shape(one) for one in found]})
    elif not found:
        output.line("There are no colleagues yet. Send them what `colleagues card` prints.")
    else:
        rows = (
            (one.name, one.key, "confirmed" if one.confirmed else "not confirmed", one.added[:10])
            for one in found
        )
        output.show_table("Colleagues", ("name", "key", "card", "added"), rows)
    return status.DONE


def _card(given: list[str], *, as_json: bool) -> int:
    own = me().card
    if given:
        save_card(own, Path(given[0]))
    if as_json:
        output.answer({"name": own.name, "key": own.key, "card": own.text})
    elif given:
        output.line(f"Wrote {given[0]}.")
    else:
        output.line(own.text)
    return status.DONE


def _given_card(text: str) -> Card:
    """From the line itself or from a file that holds it."""
    if BEGINS in text:
        return card_of(text)
    return card_of(card_in(Path(text)))


def _confirm(known: Colleagues, one: Colleague, said: str) -> Colleague:
    code = short_code(me().card, one.card)
    if said:
        if "".join(said.split()) != "".join(code.split()):
            raise UserError(
                f"This is another code than the one here, {code}: the card of {one.name} may have "
                "been exchanged on the way. Nothing was confirmed. Ask for the card again.",
                "differ",
            )
        return known.confirm(one.key)
    output.note(f"Your code with {one.name} is {code}. Compare it by telephone, or face to face.")
    question, otherwise = f"Does {one.name} read the same?", "Nothing was confirmed"
    asking.confirm(question, yes=False, otherwise=otherwise, by="--code with what they read")
    return known.confirm(one.key)


def _told(action: str, one: Colleague, *, as_json: bool) -> int:
    code = short_code(me().card, one.card) if action in ("add", "code") else ""
    if as_json:
        output.answer(colleague_shape(one) | ({"code": code} if code else {}))
        return status.DONE
    if code:
        output.line(code)
    if action == "add":
        output.note(
            f"{one.name} is in your list, not confirmed yet. Both see this code: compare it by "
            f"telephone, then say `irm-desktop colleagues confirm {one.key}`."
        )
    elif action != "code":
        done = {"confirm": "is confirmed", "rename": "is the new name", "remove": "was removed"}
        output.line(f"{one.name} {done[action]}.")
    return status.DONE
