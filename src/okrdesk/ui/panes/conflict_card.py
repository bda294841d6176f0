"""One conflict: both values, who, when, and the choice. Must not settle it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_weekday
from okrdesk.look.history_words import field_words, shown_words, thing_words
from okrdesk.store.conflict_list import Conflict, Side
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, frame, label, row


class ConflictCard(QFrame):
    """`kept` says "ours" or "theirs"; `typed` the text of a third value."""

    kept = Signal(object, str)
    typed = Signal(object, str)

    def __init__(
        self,
        look: Appearance,
        ws: Workspace,
        today: dt.date,
        conflict: Conflict,
        *,
        takes_text: bool,
    ) -> None:
        super().__init__()
        self._look, self._ws, self._today = look, ws, today
        self.conflict = conflict
        self.setProperty("look", "card")
        layout = column(self, (14, 11, 14, 12), 8)
        thing = thing_words(ws, conflict.kind, conflict.record, today)
        head = column(words := QWidget(), gap=1)
        head.addWidget(label(thing, "h3", wraps=True))
        head.addWidget(label(field_words(conflict.field), "quiet"))
        layout.addWidget(words)
        sides = row(gap=10)
        self.keep_ours = self._add_side(sides, conflict.ours, "ours")
        self.keep_theirs = self._add_side(sides, conflict.theirs, "theirs")
        layout.addLayout(sides)
        foot = row(gap=8)
        self.another = Button(look, tr("Another value…"), kind="link")
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Another value for {thing}").format(thing=thing))
        self.line.setMaximumWidth(look.px(220))
        self.use = Button(look, tr("Use it"), kind="deed")
        for part in (self.another, self.line, self.use):
            foot.addWidget(part)
        foot.addStretch(1)
        layout.addLayout(foot)
        self.another.setVisible(takes_text)
        self.line.hide()
        self.use.hide()
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        layout.addWidget(self._refused)
        self.another.clicked.connect(self._unfold)
        self.use.clicked.connect(self._say)
        self.line.returnPressed.connect(self._say)

    @property
    def refused(self) -> str:
        """Why the last choice could not be kept; empty while there was none."""
        return self._refused.text()

    def refuse(self, refusal: OkrError) -> None:
        """Say why the choice could not be kept."""
        self._refused.setText(refusal.says)
        self._refused.show()

    def _add_side(self, layout: QHBoxLayout, side: Side, which: str) -> Button:
        well = frame("well")
        inside = row(well, (12, 9, 10, 9), 10)
        words = column(text := QWidget(), gap=1)
        conflict = self.conflict
        value = shown_words(
            self._ws, conflict.kind, conflict.record, conflict.field, side.value, self._today
        )
        words.addWidget(label(value, "h2", wraps=True))
        who = tr("{who}, {when}").format(who=side.by or tr("somebody"), when=show_moment(side.at))
        words.addWidget(label(who, "quiet", wraps=True))
        words.addStretch(1)
        inside.addWidget(text, 1)
        button = Button(self._look, tr("Keep this"), kind="mini")
        button.setAccessibleName(tr("Keep {value}, {who}").format(value=value, who=who))
        button.setProperty("side", which)
        button.clicked.connect(self._keep)
        inside.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(well, 1)
        return button

    def _keep(self) -> None:
        self.kept.emit(self, str(self.sender().property("side")))

    def unfold(self, typed: str) -> None:
        """Show the line for a third value, with what was typed in it."""
        self.line.setText(typed)
        self._unfold()

    def _unfold(self) -> None:
        self.another.hide()
        self.line.show()
        self.use.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        self.typed.emit(self, self.line.text())


def show_moment(at: str) -> str:
    """A UTC time of the journal as the local day and minute."""
    here = dt.datetime.fromisoformat(at).astimezone()
    return f"{show_weekday(here.date())} {here:%H:%M}"
