"""A workspace that has used every feature, with two people who end up sealed."""

import io
import zipfile
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import text

from irm_desktop.domain.interviews import Typed
from irm_desktop.export.report_html import report_preview
from irm_desktop.headless import program
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_draft, a_plan, open_again, the_library
from tests.command_line import SAMPLE_TABLE
from tests.sealing import PASSPHRASE

NAME, OLD_NAME, OTHER = "Zdeňka Ñuflórez Quintaváz", "Zdeňka Xylobrandová", "Wäinö Ǿdegårdsson"
CONTACT, TELEPHONE = "zdenka.nuflorez@example.invalid", "+34 699 812 377"
SECRETS = {
    "name": NAME,
    "family name": "Ñuflórez",
    "old name": "Xylobrandová",
    "contact": CONTACT,
    "telephone": TELEPHONE,
    "name of another": OTHER,
    "family name of another": "Ǿdegårdsson",
}
NEW_PASSPHRASE = "seventy quiet lanterns drifting"
TEXT = "The register has taken calls since January 2015."


@dataclass
class Made:
    """What was made, where, and the keys of the people who were sealed."""

    workspace: Path
    folder: Path
    keys: dict[str, bytes] = field(default_factory=dict)
    people: list[str] = field(default_factory=list)


def make(folder: Path) -> Made:
    """Everything that goes through the workspace; what the command line writes is its own step."""
    made = Made(folder / "plans.irm", folder)
    with Workspace.create(made.workspace, actor="Ana", library=the_library()) as workspace:
        commitments = [a_commitment(str(n), f"Publish grants {n}", text=TEXT) for n in (1, 2, 3)]
        workspace.accept(a_draft(a_plan(commitments)))
        _people(workspace, made)
        _texts(workspace)
        _evidence(workspace, made)
        _again(workspace, made)
    with open_again(workspace) as workspace:
        _search(workspace)
        _seal(workspace, made)
        _with_the_seal(workspace, made)
        _files(workspace, made)
    return made


def _people(workspace: Workspace, made: Made) -> None:
    member = workspace.members()[0].id
    person = workspace.add_person(member, pseudonym="Alder").created
    for end in range(1, len(OLD_NAME) + 1, 3):
        workspace.set_person(person, typing=True, name=OLD_NAME[:end])
    workspace.set_person(person, name=OLD_NAME, contact=TELEPHONE)
    workspace.set_person(person, name=NAME, contact=CONTACT, organisation="Ministry", role="Clerk")
    other = workspace.add_person(
        "", name=OTHER, contact=TELEPHONE, sector="academia", remark="Met twice"
    ).created
    for _ in range(3):
        workspace.undo()
    for _ in range(3):
        workspace.redo()
    workspace.delete_person(other)
    workspace.undo()
    made.people = [person, other]


def _texts(workspace: Workspace) -> None:
    member, plan, one = workspace.members()[0].id, workspace.plans()[0].id, _first(workspace)
    workspace.rate(one, "specificity", "high", reason=TEXT)
    workspace.set_evidence(one, "specificity", "[@plan2014]")
    workspace.add_milestone(one, "1.1", "Write a guide")
    workspace.add_recommendation(plan, "Publish more", addressee="Ministry")
    workspace.add_concern(member, sender="An alliance", about="Delay", status="received")
    workspace.add_year(member, "2015")
    assessment = workspace.assessments(plan)[0].id
    workspace.write_passage(assessment, "context", "commitment", one, "en", TEXT + " [@plan2014]")
    workspace.save_form("House", "midterm", [{"id": "context"}], assessment_id=assessment)
    workspace.set_evidence_rule(plan, "completion_midterm", 2, ("government",))
    for found in workspace.readiness(plan)[:1]:
        workspace.leave_finding(plan, found.key, "Known")
    workspace.close_stage(assessment, "staff_review", "To be seen by the staff")


def _evidence(workspace: Workspace, made: Made) -> None:
    member, plan, one = workspace.members()[0].id, workspace.plans()[0].id, _first(workspace)
    source = workspace.add_source(
        member, kind="document", key="plan2014", title="Action plan", author="Ministry", text=TEXT
    ).created
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("notes.txt", TEXT)
    packed.seek(0)
    workspace.attach(source, "notes.zip", packed)
    excerpt = workspace.add_excerpt(source, "taken calls", start=TEXT.index("taken")).created
    workspace.add_support(
        "commitment", one, source_id=source, excerpt_id=excerpt, indicator="specificity"
    )
    for consent, began in (("on_record", "20"), ("organisation", "21"), ("background", "22")):
        interview = workspace.add_interview(
            plan,
            people=made.people,
            consent=consent,
            place="Madrid",
            how="in_person",
            began=f"2026-11-{began}T10:05:00+01:00",
        ).created
        note = workspace.add_note(interview, TEXT).created
        workspace.bind_note(note, one, "specificity")
        if consent == "on_record":
            workspace.quote_note(note, 0, 12)
    at = "2026-11-22T10:21:00+01:00"
    workspace.keep_typed(Typed(interview, workspace.notes(interview)[0].id, at, TEXT, 4))


def _again(workspace: Workspace, made: Made) -> None:
    """Copies before anybody is sealed, and a repair, which leaves one as well."""
    workspace.recovered()
    workspace.backup(made.folder / "before.irm")
    with workspace._writing() as connection:
        connection.execute(text("UPDATE ratings SET value = 'low'"))
        connection.commit()
    assert workspace.repair() is not None


def _search(workspace: Workspace) -> None:
    workspace.catch_up()
    for query in (NAME, "Alder", "register"):
        workspace.search(query, ranked=True)
    workspace.keep_search("Calls", "register calls")


def _seal(workspace: Workspace, made: Made) -> None:
    with workspace._reading() as connection:
        rows = connection.execute(text("SELECT stakeholder_id, key FROM person_keys"))
        found = {row.stakeholder_id: bytes(row.key) for row in rows}
    made.keys = {f"key of person {n}": found[p] for n, p in enumerate(made.people)}
    workspace.make_seal(PASSPHRASE)
    for person in made.people:
        workspace.places_of_name(person)
        workspace.seal_person(person, "Asked for it")
    workspace.seal_copies([one.path for one in workspace.copies_beside()])


def _with_the_seal(workspace: Workspace, made: Made) -> None:
    person, other = made.people
    workspace.open_seal(PASSPHRASE, "To call back")
    assert workspace.sealed_name(person) == (NAME, CONTACT)
    assert workspace.sealed_names_found() == ()
    workspace.set_person(person, contact=TELEPHONE)
    workspace.unseal_person(other, "By mistake")
    workspace.undo()
    workspace.redo()
    workspace.close_seal()
    workspace.seal_person(other, "After all")
    workspace.change_passphrase(PASSPHRASE, NEW_PASSPHRASE)
    workspace.open_seal(NEW_PASSPHRASE, "Checked before an export")
    assert workspace.sealed_names_found() == ()
    workspace.close_seal()
    workspace.history(made.people)
    workspace.catch_up()


def _files(workspace: Workspace, made: Made) -> None:
    workspace.backup(made.folder / "after.irm")
    report = workspace.report(workspace.plan_by_key("ES-2").id, "midterm", "en")
    (made.folder / "preview.html").write_text(repr(report_preview(report)), "utf-8")
    (made.folder / "report.txt").write_text(repr(report), "utf-8")
    attached = workspace.attachments(workspace.source_by_key("plan2014").id)[0]
    workspace.save_attachment(attached.id, made.folder / "saved.zip")


def command_line(made: Made) -> None:
    """Every command, its answers kept beside the rest; in this process, to save their starts."""
    out, file = made.folder / "out", made.workspace
    out.mkdir()
    commands = [
        ("import", file, SAMPLE_TABLE),
        ("list", file, "--json"),
        ("explain", file, "ES-2", "1", "--json"),
        ("numbers", file, "--json"),
        ("readiness", file, "ES-2", "--json"),
        ("search", file, "register", "--json"),
        ("search", file, "Alder", "--json"),
        ("sources", file, "--json"),
        ("seal", "status", file, "--json"),
        ("check", file, "--json"),
        ("undo", file),
        ("redo", file),
        ("undo", file),
        ("sources", file, "--export", out / "all.ris", "--all-the-same", "A test"),
        ("export", file, "--all", out / "all.xlsx", "--all-the-same", "A test"),
    ]
    for language in ("en", "ar"):
        report = ("--report", "midterm", "--language", language, "--all-the-same", "A test")
        files = ("--docx", out / f"{language}.docx", "--xlsx", out / f"{language}.xlsx")
        commands.append(("export", file, "ES-2", *report, *files))
    layout = ("--layout", "ogp-2016", "--all-the-same", "A test")
    commands.append(("export", file, "--open-data", out / "all.csv", *layout, "--json"))
    for number, words in enumerate(commands):
        said = io.StringIO()
        with redirect_stdout(said), redirect_stderr(said):
            status = program.run([str(word) for word in words], lambda: 0)
        assert status in (0, 1), (words, said.getvalue())
        (out / f"{number:02d} {words[0]}.txt").write_text(said.getvalue(), "utf-8")


def _first(workspace: Workspace) -> str:
    return workspace.commitment_ids(workspace.plan_by_key("ES-2").id)[0]
