"""Run one command: its arguments, its errors as sentences, its exit status."""

import importlib
import os
import sys
import traceback
from collections.abc import Callable, Sequence

import typer

from irm_desktop import __version__, paths
from irm_desktop.errors import UserError
from irm_desktop.headless import output, status

# Each command's module and function. Only the one that was asked for is imported, so that
# listing commitments need not load what writes Word files.
COMMANDS = {
    "new": ("file_commands", "new"),
    "import": ("import_command", "import_table"),
    "list": ("list_command", "list_workspace"),
    "explain": ("explain_command", "explain"),
    "numbers": ("numbers_command", "numbers"),
    "search": ("search_command", "search"),
    "sources": ("sources_command", "sources"),
    "readiness": ("readiness_command", "readiness"),
    "conflicts": ("conflicts_command", "conflicts"),
    "settle": ("conflicts_command", "settle"),
    "export": ("export_command", "export"),
    "send": ("send_command", "send_copy"),
    "return": ("return_command", "return_files"),
    "inbox": ("inbox_command", "inbox"),
    "responses": ("response_command", "responses"),
    "redline": ("response_command", "redlined"),
    "bundle": ("bundle_command", "bundle"),
    "merge": ("merge_command", "merge"),
    "colleagues": ("colleagues_command", "colleagues"),
    "exchange": ("exchange_command", "exchange_folder"),
    "office": ("office_command", "office"),
    "sync": ("sync_command", "sync"),
    "seal": ("seal_command", "seal"),
    "encrypt": ("encrypt_command", "encrypt"),
    "decrypt": ("encrypt_command", "decrypt"),
    "passphrase": ("keys_command", "passphrase"),
    "keys": ("keys_command", "keys"),
    "check": ("check_command", "check"),
    "journal": ("journal_command", "journal"),
    "backup": ("backup_command", "backup"),
    "backups": ("backup_command", "backups"),
    "restore": ("restore_command", "restore"),
    "undo": ("file_commands", "undo"),
    "redo": ("file_commands", "redo"),
}
STANDARD_OUTPUT = 1  # file descriptor
ABOUT = """Assess, document and report on open government action plans, offline.

Without a command, or with the path of a workspace alone, the window opens.
Exit status: 0 done, 1 done with findings a person should see, 2 cannot be done.
"""


def show_version(wanted: bool) -> None:
    if wanted:
        output.line(f"irm-desktop {__version__}")
        raise typer.Exit


def about(
    version: bool = typer.Option(
        False, "--version", callback=show_version, is_eager=True, help="Print the version."
    ),
) -> None:
    """Options of the program itself; typer needs a function to hang them on."""


def application(words: Sequence[str], self_test: Callable[[], int]) -> typer.Typer:
    """The command line with the command that `words` begin with, or with all for the help."""
    program = typer.Typer(
        name="irm-desktop",
        help=ABOUT,
        add_completion=False,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    program.callback(help=ABOUT)(about)
    chosen = COMMANDS
    if words and (words[0] in COMMANDS or words[0] == "--version"):
        chosen = {name: COMMANDS[name] for name in words[:1] if name in COMMANDS}
    for name, (module, function) in chosen.items():
        command = importlib.import_module(f"irm_desktop.headless.{module}")
        program.command(name)(getattr(command, function))
    program.command("self-test")(self_test)
    return program


def run(words: Sequence[str], self_test: Callable[[], int]) -> int:
    """Do what the words of a command line say; never raises, never prints a traceback."""
    output.prepare()
    try:
        result = application(words, self_test)(
            args=list(words), prog_name="irm-desktop", standalone_mode=False
        )
        sys.stdout.flush()
    except UserError as error:
        output.problem(error.message)
        return status.CANNOT
    except typer.TyperException as error:
        output.problem(usage_sentence(words, error))
        return status.CANNOT
    except (KeyboardInterrupt, typer.Abort):
        result = status.STOPPED
    except (BrokenPipeError, SystemExit):
        # Whoever read the output has seen enough (typer turns that into SystemExit).
        # Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), STANDARD_OUTPUT)
        return status.DONE
    except Exception as error:
        output.problem(mistake_sentence(error))
        return status.CANNOT
    if result == status.STOPPED:
        output.problem("Stopped; nothing that was still under way has been saved.")
    return result if isinstance(result, int) else status.DONE


def usage_sentence(words: Sequence[str], error: typer.TyperException) -> str:
    message = " ".join(error.format_message().split()).rstrip(".")
    command = f"irm-desktop {words[0]}" if words and words[0] in COMMANDS else "irm-desktop"
    return f"{message}; `{command} --help` says what is expected."


def mistake_details(error: BaseException) -> str:
    """Where in the program it happened and the kinds of error, never an error's own text, which
    may quote what a person wrote."""
    told = "".join(traceback.format_tb(error.__traceback__))
    cause = error.__cause__ or error.__context__
    before = f"{mistake_details(cause)}which led to\n" if cause is not None else ""
    return f"{before}{told}{type(error).__name__}\n"


def mistake_sentence(error: Exception) -> str:
    """One sentence on a fault of the program; the traceback goes into a file."""
    report = paths.logs() / "command-line-error.txt"
    try:
        report.parent.mkdir(parents=True, exist_ok=True)
        report.write_text(mistake_details(error), encoding="utf-8")
    except OSError:
        return f"The program made a mistake ({type(error).__name__}) and could not note it down."
    return (
        f"The program made a mistake ({type(error).__name__}); the workspace is unchanged, "
        f"and what a developer needs to know is in {report}."
    )
