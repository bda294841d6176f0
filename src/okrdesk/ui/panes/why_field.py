"""One "why?" when confidence falls far, or is far from the chance. Must not insist."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.confidence import is_far
from okrdesk.domain.note_marks import WHY
from okrdesk.domain.words import tr
from okrdesk.ui.parts.labels import column, label

_FALL = 2  # of ten: a fall that is asked about


class WhyField(QWidget):
    """Shown only where it is asked; `edited` as one types."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "h3")
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("One sentence, for those who read it."))
        layout = column(self, (0, 6, 0, 0), 4)
        layout.addWidget(self._title)
        layout.addWidget(self.line)
        self.line.textEdited.connect(self.edited)
        self.hide()

    def begin(self) -> None:
        """Ask nothing."""
        self.line.clear()
        self.hide()

    def ask(self, now: int | None, last: int | None, chance: float | None) -> None:
        """Ask where `now` (of 10) calls for it; `last` was said before, `chance` is 0 to 1."""
        asked = why_asked(now, last, chance)
        self._title.setText(asked)
        self.line.setAccessibleName(asked)
        self.setVisible(bool(asked))

    def answer(self) -> str:
        """The answer as a line of the note by which it is found again; empty without one."""
        text = self.line.text().strip()
        return f"{WHY} {text}" if text and not self.isHidden() else ""


def why_asked(now: int | None, last: int | None, chance: float | None) -> str:
    """The question, empty where there is nothing to ask about."""
    if now is None:
        return ""
    if last is not None and last - now >= _FALL:
        return tr("Why {last} → {now}?").format(last=last, now=now)
    if chance is not None and is_far(now, chance):
        percent = round(100 * chance)
        return tr("Why {now} of 10 at a chance of {p}%?").format(now=now, p=percent)
    return ""
