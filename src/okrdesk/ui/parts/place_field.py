"""Where a new file is to be kept: a path, proposed by its name until somebody says another.

Must not make the file.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.file_questions import file_to_write
from okrdesk.ui.parts.labels import row


class PlaceField(QWidget):
    """A line for the path and a button that asks for it."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._folder = _usual_folder()
        self._moved = False
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Where to keep the file"))
        self.line.textEdited.connect(self._note_moved)
        choose = Button(look, tr("Choose…"), kind="mini")
        choose.clicked.connect(self._choose)
        layout = row(self)
        layout.addWidget(self.line, 1)
        layout.addWidget(choose)
        self.propose("")

    @property
    def path(self) -> str:
        """What stands there."""
        return self.line.text().strip()

    @property
    def said(self) -> str:
        """What somebody said; "" while it is proposed."""
        return self.path if self._moved else ""

    def propose(self, name: str) -> None:
        """A file of that name, unless somebody said where."""
        if not self._moved:
            plain = name.strip().replace("/", "-") or tr("New workspace")
            self.line.setText(str(self._folder / f"{plain}.okr"))

    def _note_moved(self) -> None:
        self._moved = True

    def _choose(self) -> None:
        dialog = file_to_write(self, tr("Where to keep the file"), self.path, "okr")
        dialog.fileSelected.connect(self.take)
        dialog.open()

    def take(self, path: str) -> None:
        """Somebody said where."""
        self._moved = True
        self.line.setText(path)


def _usual_folder() -> Path:
    """The folder of documents, where there is one: not every computer has made it."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(place) or Path.home())
    return documents if documents.is_dir() else Path.home()
