"""What came after the freeze: take it or leave it. Must not decide."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.commands.closing import leave_late, take_late
from okrdesk.domain.late import LateEntry, late_entries
from okrdesk.domain.records import Cycle
from okrdesk.domain.words import tr
from okrdesk.qtmodels.loading import do_whole, read_whole
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import clear, column, label, row


class LateEntries(QFrame):
    """Hidden while nothing came later; each answer is one change."""

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._cycle_id = ""
        self._shown: tuple[LateEntry, ...] = ()
        self.setProperty("look", "card")
        layout = column(self, (13, 10, 13, 10), 5)
        head = row(gap=8)
        head.addWidget(label(tr("After the freeze"), "h3"))
        head.addStretch(1)
        self._count = label("", "quiet")
        head.addWidget(self._count)
        self.take_all = Button(look, tr("Take all"), kind="mini")
        self.leave_all = Button(look, tr("Leave all"), kind="mini")
        head.addWidget(self.take_all)
        head.addWidget(self.leave_all)
        layout.addLayout(head)
        self._rows = column(holder := QWidget(), gap=4)
        layout.addWidget(holder)
        self.take_all.clicked.connect(self._take_all)
        self.leave_all.clicked.connect(self._leave_all)
        self.hide()

    @property
    def entries(self) -> tuple[LateEntry, ...]:
        """What is asked about."""
        return self._shown

    def show_cycle(self, cycle_id: str) -> None:
        """Show what came after the freeze of a cycle in review."""
        self._cycle_id = cycle_id
        cycle = self._session.workspace.get(Cycle, cycle_id)
        found: tuple[LateEntry, ...] = ()
        if cycle.state == "in_review":
            found = read_whole(self._session, lambda ws: late_entries(ws, cycle))
        self.setVisible(bool(found))
        if found != self._shown:
            self._shown = found
            self._fill()

    def _fill(self) -> None:
        clear(self._rows)
        count = len(self._shown)
        says = tr("1 value arrived later") if count == 1 else tr("{n} values arrived later")
        self._count.setText(says.format(n=count))
        waiting = [entry for entry in self._shown if not entry.left]
        for button in (self.take_all, self.leave_all):
            button.setVisible(len(waiting) > 1)
        for entry in self._shown:
            self._rows.addWidget(self._row(entry))

    def _row(self, entry: LateEntry) -> QWidget:
        line = row(holder := QWidget(), gap=8)
        line.addWidget(label(entry.says, "small", wraps=True), 1)
        for words, does, wanted in (
            (tr("Take"), self._take, True),
            (tr("Leave"), self._leave, not entry.left),
        ):
            if wanted:
                button = Button(self._look, words, kind="mini")
                button.setAccessibleName(f"{words}: {entry.says}")
                button.setProperty("key", entry.key)
                button.clicked.connect(does)
                line.addWidget(button)
        if entry.left:
            line.addWidget(label(tr("left"), "quiet"))
        return holder

    def _take(self) -> None:
        key = str(self.sender().property("key"))
        do_whole(self._session, take_late, self._cycle_id, (key,))

    def _leave(self) -> None:
        key = str(self.sender().property("key"))
        do_whole(self._session, leave_late, self._cycle_id, (key,))

    def _take_all(self) -> None:
        do_whole(self._session, take_late, self._cycle_id)

    def _leave_all(self) -> None:
        do_whole(self._session, leave_late, self._cycle_id)
