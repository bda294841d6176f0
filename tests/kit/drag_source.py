"""A small window from which a file can be dragged: `python drag_source.py FILE LEFT TOP`."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel
from typing_extensions import override

WELCOME = "The file is welcome there"


class Icon(QLabel):
    """Stands for a file, as in a file manager."""

    def __init__(self, path: str) -> None:
        super().__init__("A file to drag")
        self._path = path
        self.setWindowTitle("A file to drag")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.resize(200, 120)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        drag, held = QDrag(self), QMimeData()
        held.setUrls([QUrl.fromLocalFile(self._path)])
        drag.setMimeData(held)
        drag.actionChanged.connect(self._tell)
        drag.exec(Qt.DropAction.CopyAction)

    def _tell(self, action: Qt.DropAction) -> None:
        """What is seen by the pointer: whether the file would be taken there."""
        if action is Qt.DropAction.CopyAction:
            self.setWindowTitle(WELCOME)


def main(words: list[str]) -> int:
    """Show the window until the program is ended: who takes the file asks for it after the drop."""
    application = QApplication(words[:1])
    icon = Icon(words[1])
    icon.move(int(words[2]), int(words[3]))
    icon.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv))
