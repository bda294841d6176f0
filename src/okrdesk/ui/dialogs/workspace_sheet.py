"""Name, currency and place of a new workspace. Must not make it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label, row
from okrdesk.ui.parts.sheet import Sheet


class WorkspaceSheet(Sheet):
    """`answered` with name, path and currency (which may be empty)."""

    answered = Signal(str, str, str)

    def __init__(self, look: Appearance, over: QWidget) -> None:
        super().__init__(look, over, tr("New workspace"), wide=520, top=120)
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        self._folder = Path(documents or Path.home())
        self._moved = False
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the company or team"))
        self.place = QLineEdit()
        self.place.setAccessibleName(tr("Where to keep the file"))
        self.currency = QLineEdit()
        self.currency.setPlaceholderText("EUR")
        self.currency.setMaximumWidth(look.px(120))
        self.currency.setAccessibleName(tr("Currency"))
        choose = Button(look, tr("Choose…"), kind="mini")
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        self.body.addWidget(label(tr("Name of the company or team"), "quiet"))
        self.body.addWidget(self.name)
        self.body.addWidget(label(tr("Where to keep the file"), "quiet"))
        place = row()
        place.addWidget(self.place, 1)
        place.addWidget(choose)
        self.body.addLayout(place)
        self.body.addWidget(
            label(
                tr("In a shared folder others can open it too. Nothing leaves this computer"
                   " unless that folder does."), "quiet", wraps=True,
            )
        )  # fmt: skip
        self.body.addWidget(label(tr("Currency (optional)"), "quiet"))
        self.body.addWidget(self.currency)
        self.body.addWidget(self._refused)
        self.make_button = Button(look, tr("Make it"), kind="primary", keys="Return")
        cancel = Button(look, tr("Cancel"), keys="Esc")
        self.foot.addWidget(self.make_button)
        self.foot.addWidget(cancel)
        self.foot.addStretch(1)
        self.make_button.clicked.connect(self.answer)
        cancel.clicked.connect(self.go)
        choose.clicked.connect(self._choose)
        self.name.textEdited.connect(self._propose)
        self.place.textEdited.connect(self._note_moved)
        for field in (self.name, self.place, self.currency):
            field.returnPressed.connect(self.answer)
        self._propose()

    def answer(self) -> None:
        """Hand the answers over; without a name nothing is made."""
        if self.gone:
            return
        name, place = self.name.text().strip(), self.place.text().strip()
        if not name or not place:
            self._refused.setText(tr("A workspace needs a name and a place for its file."))
            self._refused.show()
            self._fit()
            return
        self.go()
        self.answered.emit(name, place, self.currency.text().strip().upper())

    def _propose(self) -> None:
        if not self._moved:
            name = self.name.text().strip().replace("/", "-") or tr("New workspace")
            self.place.setText(str(self._folder / f"{name}.okr"))

    def _note_moved(self) -> None:
        self._moved = True

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Where to keep the file"), self.place.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("okr")
        dialog.fileSelected.connect(self._take_place)
        dialog.open()

    def _take_place(self, path: str) -> None:
        self._moved = True
        self.place.setText(path)
