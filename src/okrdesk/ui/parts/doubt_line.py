"""That a typed value is far from usual, below its field. Must not judge it, nor keep it back."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from okrdesk.ui.parts.labels import label, row


class DoubtLine(QWidget):
    """Hidden while there is nothing to doubt."""

    def __init__(self, margins: tuple[int, int, int, int]) -> None:
        super().__init__()
        self._says: QLabel = label("", "small", wraps=True)
        row(self, margins).addWidget(self._says, 1)
        self.hide()

    @property
    def text(self) -> str:
        """The doubt in sight, empty where there is none."""
        return "" if self.isHidden() else self._says.text()

    def tell(self, says: str, field: QWidget) -> None:
        """Say it, to who hears what `field` is about too; "": there is nothing to doubt."""
        if says != self._says.text():
            field.setAccessibleDescription(says)
        self._says.setText(says)
        self.setVisible(bool(says))
