"""Before what others lack goes out: its texts are searched for the names of sealed people."""

from __future__ import annotations

from irm_desktop.ui.dialogs.evidence_pack import PastNames


class NamesLeaving(PastNames):
    """Shown once something was kept back because of them; with the passphrase it is searched."""

    def look(self) -> None:
        super().look()
        self.hide()

    def ask(self, *, held: bool) -> None:
        """`held`: nothing went out because of them, so the passphrase is asked for."""
        self.head.setText(
            self.tr(
                "What others lack may hold the names of sealed people, so nothing went out. With "
                "the passphrase of the seal its texts are searched first."
            )
        )
        self.setVisible(held)
        if held:
            self.passphrase.setFocus()
