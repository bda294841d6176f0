"""Who are you in this document? Must not remember the answer, nor change the document."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import captioned, label, row
from okrdesk.ui.parts.sheet import SMALL, Sheet


class WhoSheet(Sheet):
    """`named` with name and device; `looks` when the person only wants to look.

    `chosen` is the name that is proposed, one of `names` or none.
    """

    named = Signal(str, str)
    looks = Signal()

    def __init__(
        self,
        look: Appearance,
        over: QWidget,
        document: str,
        names: Sequence[str],
        chosen: str,
        device: str,
    ) -> None:
        title = tr("Who are you in {document}?").format(document=document)
        super().__init__(look, over, title, **SMALL)
        says = tr(
            "Every change is kept and shown with the name of who made it."
            " You are asked once on this computer."
        )
        self.body.addWidget(label(says, "muted", wraps=True))
        self.body.addSpacing(4)
        self._group = QButtonGroup(self)
        self.people: dict[str, QRadioButton] = {}
        for name in names:
            self.people[name] = self._add_choice(name)
        self._add_other()
        self.device = QLineEdit(device)
        self.device.setAccessibleName(tr("Name of this computer"))
        self.body.addLayout(captioned(tr("What is this computer called?"), self.device))
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        self.body.addWidget(self._refused)
        self._add_foot()
        if not names:
            self.someone.setChecked(True)
        elif chosen in self.people:
            self.people[chosen].setChecked(True)

    def _add_choice(self, words: str) -> QRadioButton:
        choice = QRadioButton(words)
        choice.setAccessibleName(words)
        self._group.addButton(choice)
        self.body.addWidget(choice)
        return choice

    def _add_other(self) -> None:
        self.someone = self._add_choice(tr("someone else…"))
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Your name"))
        self.name.setPlaceholderText(tr("Your name"))
        line = row(margins=(26, 0, 0, 0))
        line.addWidget(self.name)
        self.body.addLayout(line)
        self.name.textEdited.connect(self._be_someone)
        self.name.returnPressed.connect(self.answer)

    def _add_foot(self) -> None:
        self.ok_button = Button(self.look, tr("That is me"), kind="primary", keys="Return")
        self.look_button = Button(self.look, tr("Only look"))
        self.look_button.setAccessibleDescription(
            tr("Open it without becoming an editor. You can become one later.")
        )
        self.foot.addWidget(self.ok_button)
        self.foot.addWidget(self.look_button)
        self.foot.addWidget(label(tr("You can change this later."), "quiet", wraps=True), 1)
        self.ok_button.clicked.connect(self.answer)
        self.look_button.clicked.connect(self._only_look)
        self.device.returnPressed.connect(self.answer)

    def answer(self) -> None:
        """Hand the answer over; without a name the sheet stays."""
        if self.gone:
            return
        name = next((name for name, choice in self.people.items() if choice.isChecked()), "")
        if self.someone.isChecked():
            name = self.name.text().strip()
        if not name:
            self._refused.setText(tr("Choose who you are, or write your name."))
            self._refused.show()
            self._fit()
            return
        self.go()
        self.named.emit(name, self.device.text().strip())

    def _be_someone(self) -> None:
        self.someone.setChecked(True)

    def _only_look(self) -> None:
        if not self.gone:
            self.go()
            self.looks.emit()
