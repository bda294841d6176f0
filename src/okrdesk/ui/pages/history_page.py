"""History: every change, who made it, and the way back. Must not read the journal itself."""

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
from okrdesk.session import Session
from okrdesk.store import HistoryChange
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.pages.page import Page
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, frame, label, row

_MOST = 300
_COLUMNS = (
    (tr("Time"), 130), (tr("Who"), 130), (tr("What"), 0), (tr("Fields"), 90), ("", 110),
)  # fmt: skip
_CAUSES = {"own": "", "undo": tr("an undo"), "merge": tr("from another copy")}


class HistoryPage(Page):
    """The newest changes; the chosen one can be undone from here."""

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._changes: tuple[HistoryChange, ...] = ()
        layout = column(self, (16, 12, 16, 14), 8)
        head = row(gap=10)
        titles = column(words := QWidget(), gap=1)
        titles.addWidget(label(tr("History"), "h1"))
        titles.addWidget(label(tr("Every change and who made it. Undo from here."), "quiet"))
        head.addWidget(words)
        head.addStretch(1)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by words"))
        self.filter.setAccessibleName(tr("Filter changes by words"))
        self.filter.setMaximumWidth(look.px(220))
        self.undo_button = Button(look, tr("Undo this change"))
        head.addWidget(self.filter)
        head.addWidget(self.undo_button)
        layout.addLayout(head)
        card = frame("card")
        self.table = self._made_table()
        column(card, (1, 1, 1, 1)).addWidget(self.table)
        layout.addWidget(card, 1)
        self.filter.textChanged.connect(self._filter)
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
        if self._changes and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, 2)
        self._filter()
        self._note_current()

    def _filter(self) -> None:
        words = self.filter.text().casefold().split()
        for number, change in enumerate(self._changes):
            text = f"{change.label} {change.by or ''}".casefold()
            self.table.setRowHidden(number, not all(word in text for word in words))

    def _note_current(self) -> None:
        change = self._chosen()
        self.undo_button.setEnabled(change is not None and not change.undone)

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
