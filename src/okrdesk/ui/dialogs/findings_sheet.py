"""What an examination of the file found. Must not mend it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label
from okrdesk.ui.parts.sheet import Sheet


class FindingsSheet(Sheet):
    """One line a finding, and what to do about them."""

    def __init__(self, look: Appearance, over: QWidget, findings: Sequence[str]) -> None:
        super().__init__(look, over, tr("The file needs a person"))
        for finding in findings:
            self.body.addWidget(label(finding, wraps=True))
        self.body.addSpacing(6)
        says = tr(
            "Nothing was changed. What this computer keeps of the file is safe: save a copy, or "
            "write out a snapshot, and go on with that."
        )
        self.body.addWidget(label(says, "quiet", wraps=True))
        close = Button(look, tr("Close"), keys="Esc")
        close.clicked.connect(self.go)
        self.foot.addWidget(close)
        self.foot.addStretch(1)
