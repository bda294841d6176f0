"""History: every change, who made it, what it was before, and the way back. Must not word it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from okrdesk.domain.words import tr
from okrdesk.look.days import show_weekday
from okrdesk.look.history_words import record_named, thing_words
from okrdesk.session import Session
from okrdesk.store import HistoryChange
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.history_things import things_of
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.change_details import ChangeDetails
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.choice import Choice
from okrdesk.ui.parts.labels import column, frame, label, row

_MOST = 300
_COLUMNS = (
    (tr("Time"), 130), (tr("Who"), 130), (tr("What"), 0), (tr("Fields"), 90), ("", 150),
)  # fmt: skip
_CAUSES = {"own": "", "undo": tr("an undo"), "merge": tr("from another copy")}


class HistoryPage(Page):
    """The newest changes, by person, thing and words; the chosen one can be undone from here."""

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._changes: tuple[HistoryChange, ...] = ()
        self._things: list[frozenset[tuple[str, str]]] = []
        layout = column(self, (16, 12, 16, 14), 8)
        head = row(gap=10)
        titles = column(words := QWidget(), gap=1)
        titles.addWidget(label(tr("History"), "h1"))
        titles.addWidget(
            label(tr("Every change, who made it, before and after. Undo from here."), "quiet")
        )
        head.addWidget(words)
        head.addStretch(1)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by words"))
        self.filter.setAccessibleName(tr("Filter changes by words"))
        self.filter.setMaximumWidth(look.px(220))
        self.undo_button = Button(look, tr("Undo this change"))
        self.person = Choice(look, tr("Person"))
        self.thing = Choice(look, tr("Thing"))
        head.addWidget(self.person)
        head.addWidget(self.thing)
        head.addWidget(self.filter)
        head.addWidget(self.undo_button)
        layout.addLayout(head)
        card = frame("card")
        self.table = self._made_table()
        column(card, (1, 1, 1, 1)).addWidget(self.table)
        layout.addWidget(card, 1)
        self.details = ChangeDetails()
        layout.addWidget(self.details)
        for filtered in (self.filter.textChanged, self.person.chosen, self.thing.chosen):
            filtered.connect(self._filter)
        self.undo_button.clicked.connect(self.undo_chosen)
        self.table.currentCellChanged.connect(self._note_current)
        session.changed.connect(self._follow)
        look.changed.connect(self._fit)

    def _made_table(self) -> QTableWidget:
        table = QTableWidget(0, len(_COLUMNS))
        table.setHorizontalHeaderLabels([title for title, _ in _COLUMNS])
        table.setAccessibleName(tr("Changes"))
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        return table

    @override
    def enter(self, argument: str) -> None:
        """Read the newest changes."""
        self._read()
        self._fit()

    @override
    def focus_first(self) -> None:
        """Begin in the list."""
        self.table.setFocus()

    def undo_chosen(self) -> None:
        """Undo the chosen change; the session says what could not be put back."""
        change = self._chosen()
        if change is not None:
            self._session.undo(change.id)

    def _chosen(self) -> HistoryChange | None:
        row_number = self.table.currentRow()
        return self._changes[row_number] if 0 <= row_number < len(self._changes) else None

    def _follow(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self._changes = self._session.document.history(limit=_MOST)
        self.table.setRowCount(len(self._changes))
        for number, change in enumerate(self._changes):
            aside = tr("undone") if change.undone else _CAUSES[change.cause]
            cells = (_when(change.at), change.by or "", change.label, str(len(change.edits)), aside)
            for place, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text if place == 2 else "")
                self.table.setItem(number, place, item)
        self._offer()
        if self._changes and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, 2)
        self._filter()
        self._note_current()

    def _offer(self) -> None:
        """Offer the people and things of the changes that are listed."""
        ws, today = self._session.workspace, self._session.today
        self._things = [things_of(ws, change) for change in self._changes]
        people = sorted({change.by for change in self._changes if change.by})
        self.person.offer((("", tr("Everybody")), *((name, name) for name in people)))
        found = {thing for things in self._things for thing in things}
        named = [(key, thing_words(ws, kind, key, today)) for kind, key in found
                 if record_named(ws, kind, key) is not None]  # fmt: skip
        self.thing.offer((("", tr("Everything")), *sorted(named, key=lambda one: one[1])))

    def _filter(self) -> None:
        words = self.filter.text().casefold().split()
        person, thing = self.person.value, self.thing.value
        for number, change in enumerate(self._changes):
            text = f"{change.label} {change.by or ''}".casefold()
            shown = (
                all(word in text for word in words)
                and person in ("", change.by)
                and (not thing or any(key == thing for _, key in self._things[number]))
            )
            self.table.setRowHidden(number, not shown)
        if self.table.isRowHidden(max(self.table.currentRow(), 0)):
            listed = range(len(self._changes))
            first = next((n for n in listed if not self.table.isRowHidden(n)), -1)
            self.table.setCurrentCell(first, 2)

    def _note_current(self) -> None:
        change = self._chosen()
        self.undo_button.setEnabled(change is not None and not change.undone)
        self.details.setVisible(change is not None)
        if change is not None:
            session, place = self._session, self.table.currentRow()
            self.details.show_change(session.workspace, session.today, self._changes, place)

    def _fit(self) -> None:
        header = self.table.horizontalHeader()
        header.setFixedHeight(self._look.px(26))
        self.table.verticalHeader().setDefaultSectionSize(self._look.px(30))
        for place, (_, wide) in enumerate(_COLUMNS):
            if wide:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(place, self._look.px(wide))
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)


def _when(at: str) -> str:
    """A UTC time of the journal as the local day and minute."""
    here = dt.datetime.fromisoformat(at).astimezone()
    return f"{show_weekday(here.date())} {here:%H:%M}"
