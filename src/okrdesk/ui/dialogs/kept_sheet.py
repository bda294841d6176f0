"""What was typed and not recorded, one below the other. Must not open or record any of it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.kept_words import KeptWords, kept_words, let_go, put_back
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, label, row
from okrdesk.ui.parts.sheet import FORM, Sheet
from okrdesk.ui.saved_words import clock_says


class KeptSheet(Sheet):
    """`opens` with what somebody wants to write on, once the sheet is gone."""

    opens = Signal(object)

    def __init__(self, look: Appearance, session: Session, over: QWidget) -> None:
        super().__init__(look, over, tr("Typed and not recorded"), **FORM)
        self.rows = tuple(_KeptRow(look, session, one) for one in kept_words(session))
        for one in self.rows:
            self.body.addWidget(one)
            one.wanted.connect(self._open)
        close = Button(look, tr("Close"), keys="Esc")
        close.clicked.connect(self.go)
        self.foot.addWidget(close)
        self.foot.addStretch(1)

    def _open(self, one: KeptWords) -> None:
        self.go()
        self.opens.emit(one)


class _KeptRow(QFrame):
    """The words and when; they are let go at once, and put back by the same button."""

    wanted = Signal(object)

    def __init__(self, look: Appearance, session: Session, one: KeptWords) -> None:
        super().__init__()
        self._session, self._one, self._gone = session, one, False
        self.setProperty("look", "well")
        inside = column(self, (12, 8, 12, 9), 5)
        says = label(one.says, wraps=True)
        says.setToolTip(one.words)
        inside.addWidget(says)
        line = row(gap=8)
        leads = bool(one.way.place or one.way.record[0])
        self.open_button = Button(look, tr("Write on") if leads else tr("Copy"), kind="mini")
        self.drop_button = Button(look, tr("Let it go"), kind="mini")
        for button in (self.open_button, self.drop_button):
            button.setAccessibleDescription(one.says)
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(label(clock_says(one.kept.at, dt.datetime.now(dt.UTC)), "quiet"))
        inside.addLayout(line)
        self.open_button.clicked.connect(self._want)
        self.drop_button.clicked.connect(self._turn)

    def _want(self) -> None:
        self.wanted.emit(self._one)

    def _turn(self) -> None:
        """Let it go, or put it back."""
        self._gone = not self._gone
        (let_go if self._gone else put_back)(self._session, self._one)
        self.open_button.setEnabled(not self._gone)
        self.drop_button.say(tr("Put it back") if self._gone else tr("Let it go"))
