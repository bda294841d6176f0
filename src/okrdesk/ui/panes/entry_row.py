"""One risk, decision or ask: its text, whose it is, until when. Must not keep it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.measures import parse_day
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.choice import Choice
from okrdesk.ui.parts.labels import column, label, row
from okrdesk.ui.parts.written_field import WrittenField


class EntryRow(QWidget):
    """`edited` as one types, `left` when it is to be kept, `removes` when it is not wanted.

    A proposal has a button to accept it; what is typed into it accepts it too.
    """

    edited = Signal()
    left = Signal()
    accepted = Signal()
    removes = Signal()

    def __init__(
        self,
        look: Appearance,
        entry_id: str,
        name: str,
        people: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.entry_id = entry_id
        self.text = WrittenField(look, name, lines=1)
        self.owner = Choice(look, tr("Owner"))
        self.owner.offer([("", tr("nobody yet")), *people])
        self.due = QLineEdit()
        self.due.setPlaceholderText(tr("by …"))
        self.due.setAccessibleName(tr("Due"))
        self.due.setToolTip(tr("A date such as 2027-01-15"))
        self.due.setFixedWidth(look.px(100))
        self.accept = Button(look, tr("Accept"), kind="mini")
        self.remove = Button(look, tr("Remove"), kind="mini")
        self.origin = label("", "tiny", wraps=True)
        self._refused = label("", "refused", wraps=True)
        layout = column(self, gap=3)
        layout.addWidget(self.text)
        line = row(gap=7)
        line.addWidget(self.owner)
        line.addWidget(self.due)
        line.addWidget(self.origin, 1)
        line.addWidget(self.accept)
        line.addWidget(self.remove)
        layout.addLayout(line)
        layout.addWidget(self._refused)
        self._refused.hide()
        self.text.edited.connect(self._edit)
        self.text.left.connect(self.left)
        self.due.textEdited.connect(self._edit)
        self.due.editingFinished.connect(self.left)
        self.owner.chosen.connect(self._choose)
        self.accept.clicked.connect(self.accepted)
        self.remove.clicked.connect(self.removes)

    def show_entry(
        self, text: str, owner: str, due: str, origin: str = "", *, proposed: bool = False
    ) -> None:
        """Show what is kept or proposed, leaving fields that are being written in."""
        self._refused.hide()
        if not self.text.hasFocus():
            self.text.show_text(text)
        if not self.due.hasFocus():
            self.due.setText(due)
        self.owner.show_value(owner)
        self.origin.setText(origin)
        self.accept.setVisible(proposed)
        spoken = text or tr("empty")
        self.remove.setAccessibleName(tr("Remove: {text}").format(text=spoken))
        self.accept.setAccessibleName(tr("Accept: {text}").format(text=spoken))

    @property
    def typed(self) -> dict[str, str]:
        """What stands in the fields."""
        return {"text": self.text.text, "owner": self.owner.value, "due": self.due.text().strip()}

    def fields(self) -> dict[str, str | dt.date | None]:
        """The fields as the record has them; a date that is none raises OkrError."""
        typed = self.typed
        due = parse_day(typed["due"]) if typed["due"] else None
        return {"text": typed["text"], "owner": typed["owner"] or None, "due": due}

    @property
    def refused_text(self) -> str:
        """Why it was not kept, empty if it was."""
        return "" if self._refused.isHidden() else self._refused.text()

    def refuse(self, refusal: OkrError) -> None:
        """Say why it was not kept."""
        self._refused.setText(refusal.says)
        self._refused.show()

    def set_closed(self, closed: bool) -> None:
        """Nothing can be written in a closed cycle."""
        self.text.setReadOnly(closed)
        self.due.setReadOnly(closed)
        self.owner.setEnabled(not closed)
        self.remove.setVisible(not closed)

    def _edit(self) -> None:
        self._refused.hide()
        self.edited.emit()

    def _choose(self) -> None:
        self.edited.emit()
        self.left.emit()
