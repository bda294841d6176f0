"""Since you last looked: what the others did. Must not count or word it."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from okrdesk.domain.edits import Applied
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import KeyResult
from okrdesk.domain.references import reference_of
from okrdesk.domain.words import tr
from okrdesk.look.since_words import person_says, since_says
from okrdesk.session import Session
from okrdesk.store.since import Deeds, deeds_of, key_results_of
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label, row


class SinceLine(QFrame):
    """Stays until "Seen"; hidden while there is nothing new. `goes` names a place."""

    goes = Signal(str)

    def __init__(self, look: Appearance, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setProperty("look", "card")
        self.says = label("", "small", wraps=True)
        self.look_button = Button(look, tr("Look"), kind="mini")
        self.look_button.setAccessibleName(tr("Look at what the others changed"))
        self.seen_button = Button(look, tr("Seen"), kind="mini")
        layout = row(self, (13, 5, 10, 5), 8)
        layout.addWidget(self.says, 1)
        layout.addWidget(self.look_button)
        layout.addWidget(self.seen_button)
        self.look_button.clicked.connect(self._go_history)
        self.seen_button.clicked.connect(self._note)
        session.changed.connect(self._follow)
        self._show()

    def _show(self) -> None:
        """Show what is new; when nothing is, this was the last look."""
        session = self._session
        unseen = session.document.unseen()
        ws = session.load(*key_results_of(unseen.changes)) if unseen.changes else session.workspace
        people = [self._person(deeds) for deeds in deeds_of(ws, unseen.changes)]
        self.setVisible(bool(people))
        if not people or unseen.since is None:
            self._note_seen()
            return
        at = dt.datetime.fromisoformat(unseen.since).astimezone()
        self.says.setText(since_says(at, people))
        self.setAccessibleName(self.says.text())

    def _person(self, deeds: Deeds) -> str:
        ws = self._session.workspace
        moves = [
            (reference_of(ws, ws.get(KeyResult, move.key_result)), move.before, move.after)
            for move in deeds.moved
        ]
        return person_says(deeds.by, deeds.values, deeds.check_ins, moves, deeds.others)

    def _follow(self, applied: Applied) -> None:
        if applied.is_from_elsewhere:
            self._show()

    def _note(self) -> None:
        self._note_seen()
        self.hide()

    def _note_seen(self) -> None:
        with suppress(OkrError):  # a full disk: then the same is said once more next time
            self._session.document.note_seen()

    def _go_history(self) -> None:
        self.goes.emit("history")
