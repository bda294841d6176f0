"""The check-ins of the log; F2 corrects the one in hand. Must not open its form itself."""

from __future__ import annotations

from PySide6.QtCore import Signal

from okrdesk.ui.parts.plain_table import PlainTable


class LogTable(PlainTable):
    """`edited` when the check-in in hand is to be corrected."""

    edited = Signal()

    def edit_current(self) -> None:
        """What the Edit menu asks for while the focus is here."""
        self.edited.emit()
