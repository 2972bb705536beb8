"""Offices for tests, laptops that sync with them, and what both hold."""

import itertools
import os
import shutil
from pathlib import Path
from typing import Any

import psycopg

from irm_desktop.domain.evidence_records import Interview
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office import admin
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.records import Synced
from irm_desktop.sync.office.sync import sync
from tests.builders import a_filled_workspace, a_plan, the_library
from tests.sync.office.serving import Server

_NUMBERS = itertools.count(1)
NAME = "José Núñez Pérez"
SECRET = "The minister told us in confidence"


def a_new_office(postgres: Server) -> str:
    """An office in a database of its own; the address of who looks after it."""
    name = f"office_{os.getpid()}_{next(_NUMBERS)}"
    postgres.run(f"CREATE DATABASE {name}")
    url = postgres.url(name)
    with Office(url) as office:
        admin.init(office, "Test office")
    return url


def gone(postgres: Server, url: str) -> None:
    name = url.split("@/")[1].split("?")[0]
    postgres.run(f"DROP DATABASE {name} WITH (FORCE)")


def url_as(url: str, role: str) -> str:
    """The address of the same office for somebody else."""
    return url.replace("//postgres@", f"//{role}@")


def let_in(url: str, role: str, kind: str = "researcher", *countries: str) -> str:
    """Grants a right and gives the address under which it is used."""
    with Office(url) as office:
        admin.grant(office, role, kind, countries)
    return url_as(url, role)


def a_country(folder: Path, key: str = "ES", name: str = "Spain", actor: str = "Ana") -> Workspace:
    """A workspace of one country, with a plan of two commitments."""
    folder.mkdir(parents=True, exist_ok=True)
    return a_filled_workspace(folder, a_plan(key=key, name=name), name=f"{key}.irm", actor=actor)


def with_confidences(workspace: Workspace) -> Interview:
    """Adds a person, an interview with a note, a quotation of it, and what it supports."""
    member = workspace.members()[0]
    person = workspace.add_person(member.id, name=NAME, remark="Prefers mornings").created
    plan = workspace.plans(member.id)[0].id
    made = workspace.add_interview(plan, consent="anonymous", people=(person,)).created
    note = workspace.add_note(made, f"{SECRET}. And more.", at="2016-03-04T10:21:00+01:00").created
    workspace.quote_note(note, 0, len(SECRET))
    return workspace.interview(made)


def a_copy(workspace: Workspace, path: Path, actor: str) -> Workspace:
    """Another laptop's copy, as it is now."""
    workspace.close()
    shutil.copy(workspace.path, path)
    return opened(path, actor)


def opened(path: Path, actor: str) -> Workspace:
    return Workspace.open(path, actor=actor, library=the_library())


def synced(workspace: Workspace, url: str, **more: Any) -> Synced:
    with Office(url) as office:
        return sync(workspace, office, **more)


def rows(url: str, statement: str, role: str = "postgres", workspace: str = "") -> list[Any]:
    """What one hand-written statement answers to somebody."""
    with psycopg.connect(url_as(url, role), options="-c search_path=irm") as connection:
        connection.execute("SELECT set_config('irm.workspace', %s, false)", [workspace])
        cursor = connection.execute(statement.encode())
        return cursor.fetchall() if cursor.description else []
