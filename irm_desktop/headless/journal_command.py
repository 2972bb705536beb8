"""The command `journal`: whether the journal is whole, where it stands, and the journal as
evidence."""

from collections.abc import Iterable
from pathlib import Path

import typer

from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.evidence_pack import JournalHead, Pack
from irm_desktop.domain.journal_chain import NotedHead, head_named, head_of
from irm_desktop.errors import UserError
from irm_desktop.export.evidence_pack import write_pack
from irm_desktop.headless import names_gate, output, session, status
from irm_desktop.headless.export_command import LANGUAGE, check_language, check_targets
from irm_desktop.importing.evidence_pack import is_zip, verify_pack
from irm_desktop.storage.workspace import Workspace

ACTIONS = ("verify", "head", "export")
ACTION = typer.Argument(
    metavar="ACTION",
    help="verify: is it whole; head: where it stands, to be noted elsewhere; export: a pack of "
    "evidence that can be checked without this program.",
)
FILE = typer.Argument(metavar="W", help="The workspace; of verify also a pack of evidence.")
OUT = typer.Argument(None, metavar="[OUT]", help="Of export: the .zip to be written.")
HEAD = typer.Option(None, "--head", metavar="HASH", help="A head that was noted: is it there?")
WHOLE = typer.Option(
    False, "--whole", help="Give out people, interviews and their notes too, not only their hashes."
)
ALL_THE_SAME = typer.Option(
    None,
    "--all-the-same",
    metavar="REASON",
    help="Export though entries were not searched for names of sealed people; the reason is kept "
    "in the log of the seal.",
)
WHY = "Journal searched before it is given out as evidence"


def journal(
    action: str = ACTION,
    file: Path = FILE,
    out: Path | None = OUT,
    head: str | None = HEAD,
    whole: bool = WHOLE,
    language: str = LANGUAGE,
    all_the_same: str | None = ALL_THE_SAME,
    as_json: bool = typer.Option(False, "--json", help="Print the answer as JSON."),
) -> int:
    """Verify the journal of a workspace or a pack, tell its head, or write it as evidence."""
    if action not in ACTIONS:
        words = "Say `journal verify W`, `journal head W` or `journal export W OUT`."
        raise UserError(words, "usage")
    if action == "verify":
        noted = [] if head is None else [head_named(head)]
        return verify(file, noted, as_json=as_json)
    if action == "head":
        return tell_head(file, as_json=as_json)
    if out is None:
        raise UserError("Say where the pack is to be written: `journal export W OUT.zip`.", "usage")
    return export(file, out, language, all_the_same, whole=whole, as_json=as_json)


def verify(file: Path, noted: list[NotedHead], *, as_json: bool) -> int:
    """Of a pack its parts too; of a workspace also against the heads of its proven backups."""
    if is_zip(file):
        with output.waiting("Verifying the pack …"):
            read = verify_pack(file, noted)
        links = read.reading.links
        at = next((link.at for link in reversed(links) if link.at), "")
        stands = JournalHead(head_of(links), at, len(links))
        withheld = sum(link.withheld for link in links)
        return _verified(file, stands, read.findings, withheld, as_json=as_json)
    with (
        session.open_workspace(file, read_only=True) as opened,
        output.waiting("Verifying the journal …"),
    ):
        return _verified(
            file, opened.journal_head(), opened.verify_journal(noted), 0, as_json=as_json
        )


def _verified(
    file: Path, stands: JournalHead, findings: Iterable[Finding], withheld: int, *, as_json: bool
) -> int:
    found = list(findings)
    if as_json:
        output.answer({
            "findings": list(map(output.finding_shape, found)),
            "head": stands.hash,
            "at": stands.at,
            "entries": stands.entries,
            "withheld": withheld,
        })  # fmt: skip
        return status.for_findings(found)
    output.show_findings(found)
    if not found:
        kept = f", {withheld} of them withheld" if withheld else ""
        output.line(
            f"{file} is whole: {stands.entries} entries{kept}, none changed, taken out or moved."
        )
        output.line(f"Head: {stands.hash}")
    return status.for_findings(found)


def tell_head(file: Path, *, as_json: bool) -> int:
    with session.open_workspace(file, read_only=True) as opened:
        stands = opened.journal_head()
    if as_json:
        answer = {"head": stands.hash, "at": stands.at, "entries": stands.entries}
        output.answer(answer)
    elif stands.entries:
        output.line(f"{stands.hash}  {stands.entries} entries, the newest of {stands.at}")
    else:
        output.line("The journal is empty.")
    return status.DONE


def export(
    file: Path,
    out: Path,
    language: str,
    reason: str | None,
    *,
    whole: bool,
    as_json: bool,
) -> int:
    check_language(language)
    check_targets(file, [out])
    if out.suffix.lower() != ".zip":
        raise UserError(
            f"A pack of evidence ends in .zip, and {out.name} does not: give it a name such as "
            f"{out.stem or 'journal'}.zip.",
            "usage",
        )
    with session.open_workspace(file, read_only=True) as reading:
        ask = bool(reading.seal_state().sealed_count) and reason is None
        if ask and not names_gate.asks():
            raise UserError(
                "The journal holds all words ever written, perhaps with the names of people who "
                "were sealed since. Run this in a terminal, which asks for the passphrase of the "
                "seal, or export with --all-the-same REASON.",
                "names-unchecked",
            )
        if not ask:
            names_gate.pass_past(reading, reason)
            if reason is not None:
                names_gate.pass_names(reading, reason)
            unchecked = reason is not None
            pack = reading.evidence_pack(whole=whole, unchecked=unchecked, language=language)
            return _write(reading, pack, out, language, as_json=as_json)
    with session.open_workspace(file) as opened:
        pack = _searched(opened, whole=whole, language=language)
        return _write(opened, pack, out, language, as_json=as_json)


def _searched(opened: Workspace, *, whole: bool, language: str) -> Pack:
    """The pack, its entries searched with the passphrase that is asked for."""
    opened.open_seal(names_gate.passphrase(), WHY)
    try:
        with output.waiting("Searching the journal for sealed names …"):
            return opened.evidence_pack(whole=whole, language=language)
    finally:
        opened.close_seal()


def _write(opened: Workspace, pack: Pack, out: Path, language: str, *, as_json: bool) -> int:
    with output.waiting(f"Writing {out.name} …"):
        broken = write_pack(pack, out, opened.kept_file, language=language)
    if as_json:
        output.answer({
            "file": str(out),
            "head": pack.head,
            "entries": len(pack.entries),
            "withheld": pack.withheld,
            "files": len(pack.files),
            "files_left_out": pack.files_out,
            "findings": list(map(output.finding_shape, broken)),
        })  # fmt: skip
        return status.for_findings(broken)
    kept = f"{pack.withheld} of them withheld" if pack.withheld else "none withheld"
    output.line(f"Wrote {out}: {len(pack.entries)} entries, {kept}; {len(pack.files)} files.")
    output.line(f"Head: {pack.head}")
    if pack.files_out:
        said = "1 file was left out: nobody searched it"
        if pack.files_out > 1:
            said = f"{pack.files_out} files were left out: nobody searched them"
        output.note(f"{said} for sealed names.")
    output.note("The pack is not encrypted: whoever has it can read it.")
    output.show_findings(broken)
    return status.for_findings(broken)
