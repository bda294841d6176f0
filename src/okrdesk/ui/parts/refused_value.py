"""Why a typed value was refused, below its field. Must not read or record it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.two_readings import told_of_file
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import clear, label, row


class RefusedValue(QFrame):
    """Hidden until something is refused; `chosen` brings the one of two readings that was meant."""

    chosen = Signal(str)

    def __init__(
        self,
        look: Appearance,
        margins: tuple[int, int, int, int] = (10, 0, 10, 8),
        session: Session | None = None,
    ) -> None:
        super().__init__()
        self._look, self._session = look, session
        line = row(self, margins, 8)
        self._says = label("", "refused", wraps=True)
        line.addWidget(self._says, 1)
        self.meant = QWidget()
        self._meant = row(self.meant, gap=6)
        line.addWidget(self.meant)
        self.hide()

    @property
    def text(self) -> str:
        """The reason in sight, empty where there is none."""
        return "" if self.isHidden() else self._says.text()

    def show_refusal(self, refusal: OkrError) -> None:
        """Say why; of two readings offer both, and say what the file does elsewhere."""
        if self._session is not None:
            refusal = told_of_file(self._session.workspace, refusal)
        self._says.setText(refusal.says)
        clear(self._meant)
        for text in refusal.candidates:
            button = Button(self._look, text, kind="mini")
            button.setProperty("meant", text)
            button.clicked.connect(self._choose)
            self._meant.addWidget(button)
        self.show()

    def _choose(self) -> None:
        self.chosen.emit(str(self.sender().property("meant")))
