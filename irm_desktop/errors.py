"""Errors a person can act on. Everything else that is raised is a fault of the program."""


class UserError(Exception):
    """Something in the world stands in the way; the text says what, and what to do about it.

    `code` is a stable word for scripts and tests, such as `locked` or `not-a-workspace`.
    """

    def __init__(self, message: str, code: str = "cannot") -> None:
        super().__init__(message)
        self.message = message
        self.code = code


class WorkspaceError(UserError):
    """A workspace cannot be opened, upgraded or written."""


class ImportRefused(UserError):
    """A file cannot be read safely or holds nothing that can be imported."""


class ExportFailed(UserError):
    """A file could not be written, or did not read back as it was written."""


class InstrumentError(UserError):
    """An instrument file is wrong; the text names the file, the key and the reason."""


class NotFound(UserError):
    """No record goes by the key or number that was asked for."""
