"""About the program: version, licences of what it is made of, where its files are."""

from importlib import metadata

from PySide6.QtCore import QCoreApplication, QLibraryInfo, Qt
from PySide6.QtWidgets import QTextBrowser, QWidget

from irm_desktop import __version__, paths
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.theme import Theme

# What is shipped with the program, and under which licence.
PARTS: tuple[tuple[str, str], ...] = (
    ("Qt, PySide6", "LGPL 3"),
    ("SQLAlchemy, Alembic, openpyxl, python-docx, Typer, Rich, platformdirs", "MIT"),
    ("python-calamine, markdown-it-py", "MIT"),
    ("lxml, Babel", "BSD-3-Clause"),
    ("pycountry", "LGPL 2.1"),
    ("SQLite, SQLCipher, sqlcipher3", "public domain, BSD-3-Clause, zlib"),
    ("Inter, Noto Sans, Noto Serif, Noto Naskh Arabic", "SIL OFL 1.1"),
    ("Lucide", "ISC"),
)


def version_of(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


class AboutDialog(Frame):
    """A text that can be chosen and copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("AboutDialog", "About the program"), "", theme, parent
        )
        self.text = QTextBrowser(self)
        self.text.setOpenExternalLinks(False)
        self.text.setAccessibleName(self.tr("About the program"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setHtml(self._html())
        self.body.addWidget(self.text)
        self.resize(theme.px(560), theme.px(460))

    def _html(self) -> str:
        version = self.tr("Version {version}").format(version=__version__)
        about = self.tr(
            "Assess, document and report on open government action plans. Works without a "
            "network and sends nothing anywhere."
        )
        licence = self.tr("The program is free software under the MIT licence.")
        qt = f"Qt {QLibraryInfo.version().toString()}, PySide6 {version_of('PySide6-Essentials')}"
        parts = "".join(f"<li>{name}: {terms}</li>" for name, terms in PARTS)
        places = (
            (self.tr("Settings"), paths.config()),
            (self.tr("Log"), paths.logs()),
            (self.tr("Method, templates, fonts and their licences"), paths.resources()),
        )
        where = "".join(f"<li>{name}: {place}</li>" for name, place in places)
        return (
            f"<h3>IRM Desktop</h3><p>{version}<br>{qt}</p><p>{about}</p><p>{licence}</p>"
            f"<h4>{self.tr('Made with')}</h4><ul>{parts}</ul>"
            f"<h4>{self.tr('Where the files are')}</h4><ul>{where}</ul>"
        )
