"""Who you are. Must not keep it: the page does."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.labels import column, label


class PersonStep(QWidget):
    """One name, shown beside every change."""

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__()
        layout = column(self, (28, 20, 28, 20), 6)
        layout.addWidget(label(tr("Your name"), "h1"))
        says = tr("It stands beside every change you make, so that others know whom to ask.")
        layout.addWidget(label(says, "muted", wraps=True))
        layout.addSpacing(8)
        self.name = QLineEdit(name)
        self.name.setMaximumWidth(look.px(420))
        self.name.setAccessibleName(tr("Your name"))
        layout.addWidget(self.name)
        layout.addStretch(1)

    def focus_first(self) -> None:
        """Begin in the field, what stands there chosen."""
        self.name.setFocus()
        self.name.selectAll()
