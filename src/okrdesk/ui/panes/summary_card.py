"""What a check-in came to, to read and to take along as Markdown. Must not gather it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.words import tr
from okrdesk.look.check_in_summary import Part, markdown
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import clear, column, label, row


def _nothing() -> tuple[Part, ...]:
    return ()


class SummaryCard(QFrame):
    """Parts with their lines; hidden while there are none."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._title, self._whole = "", _nothing
        layout = column(self, (16, 12, 16, 12), 6)
        head = row(gap=10)
        head.addWidget(label(tr("This check-in"), "h2"))
        head.addStretch(1)
        self._copied = label("", "quiet")
        head.addWidget(self._copied)
        self.copy_button = Button(look, tr("Copy as Markdown"), kind="mini")
        head.addWidget(self.copy_button)
        layout.addLayout(head)
        holder = QWidget()
        self._lines = column(holder, gap=2)
        layout.addWidget(holder)
        self.copy_button.clicked.connect(self.copy)

    def show_parts(
        self, title: str, parts: Sequence[Part], whole: Callable[[], tuple[Part, ...]]
    ) -> None:
        """Show these parts, empty ones left out; `whole` gives all that is copied."""
        self._title, self._whole = title, whole
        shown = tuple(part for part in parts if part.lines)
        self._copied.setText("")
        clear(self._lines)
        for place, part in enumerate(shown):
            if place:
                self._lines.addSpacing(6)
            self._lines.addWidget(label(part.title, "h3"))
            for line, below in part.lines:
                self._lines.addWidget(label(line, "small", wraps=True))
                for one in below:
                    words = label(one, "quiet", wraps=True)
                    words.setContentsMargins(14, 0, 0, 0)
                    self._lines.addWidget(words)
        self.setVisible(bool(shown))

    def copy(self) -> None:
        """Put it into the clipboard as Markdown."""
        QGuiApplication.clipboard().setText(markdown(self._title, self._whole()))
        self._copied.setText(tr("Copied."))
