"""Words below the cells of a strip: what its ends mean. Must not ask anything."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from okrdesk.ui.parts.labels import label, row

_PLACES = {
    2: (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight),
    3: (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight),
}


class ScaleEnds(QWidget):
    """Two or three words, lowest first, in the direction of the strip.

    The one in the middle stands below the middle cell, however long the others are.
    """

    def __init__(self, *words: str) -> None:
        super().__init__()
        layout = row(self)
        self.labels = tuple(label(word, "tiny") for word in words)
        for one, place in zip(self.labels, _PLACES[len(words)], strict=True):
            layout.addWidget(one, 1, place)
