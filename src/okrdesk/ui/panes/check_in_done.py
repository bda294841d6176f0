"""The end of the check-in: what was done, when the next one is. Must not write."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.check_in_days import next_check_in
from okrdesk.domain.words import tr
from okrdesk.look.check_in_summary import Part
from okrdesk.look.days import show_weekday
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.summary_card import SummaryCard
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, frame, label, row
from okrdesk.ui.parts.scroll_column import ScrollColumn


class CheckInDone(ScrollColumn):
    """ "All in. Next check-in Mon 30 Nov." """

    left = Signal()

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        inner = QWidget()
        inner.setMaximumWidth(look.px(980))
        layout = column(inner, (20, 16, 20, 16), 10)
        card = frame("card")
        inside = column(card, (22, 18, 22, 18), 6)
        self._title = label("", "h1", wraps=True)
        self._counts = label("", wraps=True)
        self._next = label("", "muted", wraps=True)
        for widget in (self._title, self._counts, self._next):
            inside.addWidget(widget)
        inside.addSpacing(8)
        self.home_button = Button(look, tr("Home"), kind="primary")
        line = row()
        line.addWidget(self.home_button)
        line.addStretch(1)
        inside.addLayout(line)
        layout.addWidget(card)
        self.summary = SummaryCard(look)
        layout.addWidget(self.summary)
        layout.addStretch(1)
        self.setWidget(inner)
        self.home_button.clicked.connect(self.left)

    def show_done(
        self, done: int, of: int, numbers: int, title: str, parts: tuple[Part, ...]
    ) -> None:
        """Say how much was recorded, and what."""
        self._title.setText(tr("All in.") if done == of else tr("That is it for now."))
        self._counts.setText(
            tr("{numbers} numbers and {done} of {of} key results recorded.").format(
                numbers=numbers, done=done, of=of
            )
        )
        day = show_weekday(next_check_in(self._session.workspace, self._session.today))
        self._next.setText(tr("Next check-in {day}.").format(day=day))
        self.summary.show_parts(title, parts, lambda: parts)

    def focus_first(self) -> None:
        """The way home."""
        self.home_button.setFocus()
