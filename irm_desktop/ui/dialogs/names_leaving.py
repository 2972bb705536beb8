"""Before what others lack goes out: its texts are searched for the names of sealed people."""

from __future__ import annotations

from irm_desktop.ui.dialogs.evidence_pack import PastNames


class NamesLeaving(PastNames):
    """Shown once something was kept back because of them; with the passphrase it is searched."""

    def look(self) -> None:
        super().look()
        self.hide()

    def ask(self, sentence: str) -> None:
        """Say why nothing went out, and ask for the passphrase; empty: nothing is kept back."""
        self.head.setText(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            self.passphrase.setFocus()
