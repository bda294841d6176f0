"""Which changes are shown: by person, thing, kind and words. Must not filter."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.words import tr
from okrdesk.look.history_words import record_named, thing_words
from okrdesk.qtmodels.change_words import KIND_WORDS
from okrdesk.qtmodels.history_model import WantedChanges
from okrdesk.session import Session
from okrdesk.store import HistoryChange
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.history_things import is_about, things_of
from okrdesk.ui.parts.choice import Choice
from okrdesk.ui.parts.flow import Flow

_THINGS = 80  # of a long history: the ones changed last


class HistoryFilters(QWidget):
    """`changed` when another choice is made; `wanted` is all of them together."""

    changed = Signal()

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._thing = ""
        self.person = Choice(look, tr("Person"), named=True)
        self.thing = Choice(look, tr("Thing"), named=True)
        self.kind = Choice(look, tr("Kind"), named=True)
        self.kind.offer((("", tr("all kinds")), *KIND_WORDS.items()))
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Filter by words"))
        self.words.setAccessibleName(tr("Filter changes by words"))
        line = Flow()
        self.setLayout(line)
        for part in (self.person, self.thing, self.kind):
            line.addWidget(part)
        line.addWidget(self.words)
        for filtered in (self.words.textChanged, self.person.chosen, self.kind.chosen):
            filtered.connect(self._tell)
        self.thing.chosen.connect(self._take_thing)
        self.offer(())

    @property
    def wanted(self) -> WantedChanges:
        """All that is asked of a change."""
        return WantedChanges(
            self.words.text(),
            self.person.value,
            self.kind.value,
            self._thing,
            partial(is_about, self._session.workspace),
        )

    def want_thing(self, record_id: str, changes: Sequence[HistoryChange]) -> None:
        """Show only the changes of the thing with that id."""
        self._thing = record_id
        self.offer(changes)

    def offer(self, changes: Sequence[HistoryChange]) -> None:
        """Offer the people and things of these changes; what is chosen stays so."""
        ws, today = self._session.workspace, self._session.today
        people = sorted({change.by for change in changes if change.by})
        self.person.offer((("", tr("everybody")), *((name, name) for name in people)))
        found: dict[tuple[str, str], None] = {}
        for change in changes:
            if len(found) < _THINGS:
                found |= dict.fromkeys(things_of(ws, change))
        if kind := next((kind for kind, held in ws.tables.items() if self._thing in held), ""):
            found[kind, self._thing] = None
        named = [(key, thing_words(ws, kind, key, today)) for kind, key in found
                 if record_named(ws, kind, key) is not None]  # fmt: skip
        self.thing.offer((("", tr("everything")), *sorted(named, key=lambda one: one[1])))
        if self._thing != self.thing.value and self._thing in dict(named):
            self.thing.choose(self._thing)

    def _take_thing(self, thing: str) -> None:
        self._thing = thing
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()
