"""Check-in log: what was said in a cycle, the newest first. Must not write check-ins."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.note_marks import ASK, BLOCKER, NEXT
from okrdesk.domain.overriding import override
from okrdesk.domain.records import CheckIn, Cycle, KeyResult
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.qtmodels.check_ins_model import COLUMNS, CheckInsModel, LogRow
from okrdesk.qtmodels.log_filter import LogFilter, WantedLog
from okrdesk.qtmodels.roles import RECORD
from okrdesk.qtmodels.tree_model import TreeModel
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.empty_note import EmptyNote
from okrdesk.ui.panes.log_table import LogTable
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.choice import Choice
from okrdesk.ui.parts.evidence_lines import EvidenceLines
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.focus import focus_shown
from okrdesk.ui.parts.labels import column, frame, label, rich, row
from okrdesk.ui.parts.long_words import LongWords
from okrdesk.ui.parts.on_screen import on_screen_only
from okrdesk.ui.parts.page_head import PageHead
from okrdesk.ui.parts.page_key import FIND, go_to_field, page_key
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.sentences import cycle_of, note_markup
from okrdesk.ui.turns import PieceByPiece

_MARKS = (("", tr("All")), (BLOCKER, tr("Blockers")), (NEXT, tr("Next")), (ASK, tr("Asks")))
_WIDTHS = {"day": 74, "key_result": 230, "value": 74, "confidence": 84, "by": 104}
_NARROW = 860


class LogPage(Page):
    """The check-ins of the shown cycle by person, mark and words; the whole note below."""

    def __init__(
        self, look: Appearance, session: Session, tree: TreeModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._session, self._tree = look, session, tree
        self._cycle_id: str | None = None
        self._coming = PieceByPiece(self)
        self._layout = column(self, (16, 12, 16, 14), 10)
        self._lay_head()
        self._card = frame("card")
        self.rows = LogFilter(self)
        places = {column.id: place for place, column in enumerate(COLUMNS)}
        widths = {places[name]: wide for name, wide in _WIDTHS.items()}
        title = places["key_result"]
        self.table = LogTable(
            look, tr("Check-ins"), self.rows, widths, (places["by"],), {title: 330}, (title,)
        )
        column(self._card, (1, 1, 1, 1)).addWidget(self.table)
        self._layout.addWidget(self._card, 1)
        self._note_card = frame("card")
        on_screen_only(self._note_card)  # of the one line that is chosen
        inside = column(self._note_card, (14, 9, 14, 10), 3)
        self.title = LongWords(look, "h3")
        self.note = rich("", "small")
        self.evidence = EvidenceLines()
        self.correct_button = Button(self._look, tr("Correct…"), keys="F2")
        head = row()
        head.addWidget(self.title, 1)
        head.addWidget(self.correct_button)
        inside.addLayout(head)
        inside.addWidget(self.note)
        inside.addWidget(self.evidence)
        self._layout.addWidget(self._note_card)
        self._none = label(tr("No check-in is like that."), "muted")
        self._layout.addWidget(self._none)
        self._empty = EmptyNote(
            look,
            tr("Nobody has checked in in this cycle yet."),
            tr("What was said week by week stands here: value, confidence, and why."),
            tr("Start check-in"),
            "check_in.start",
        )
        self._layout.addWidget(self._empty)
        self._layout.addStretch(0)
        self._connect()

    def _lay_head(self) -> None:
        head = PageHead(self._look, tr("Check-in log"))
        self._about = head.about
        self._layout.addWidget(head)
        self._filters = QWidget()
        line = Flow()
        self._filters.setLayout(line)
        self.mark = Segments(self._look, tr("Which lines"), _MARKS, "", tall=True)
        on_screen_only(self.mark, while_value="")
        self.person = Choice(self._look, tr("Person"), named=True)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Filter by words"))
        self.words.setAccessibleName(tr("Filter check-ins by words"))
        line.addWidget(self.mark)
        line.addWidget(self.person)
        line.addWidget(self.words)
        self._layout.addWidget(self._filters)

    def _connect(self) -> None:
        for filtered in (self.mark.chosen, self.person.chosen, self.words.textChanged):
            filtered.connect(self._filter)
        page_key(self, FIND, partial(go_to_field, self.words))
        self.table.opened.connect(self._open)
        self.table.edited.connect(self.correct)
        self.correct_button.clicked.connect(self.correct)
        self.table.selectionModel().currentChanged.connect(self._choose)
        self._empty.asks.connect(self.asks)
        self._tree.modelReset.connect(self._follow_cycle)

    @override
    def enter(self, argument: str) -> None:
        """Show the log of the cycle that is shown elsewhere."""
        self._read()

    @override
    def focus_first(self) -> None:
        """Begin in the list."""
        focus_shown(self.table, self._empty)
        self._choose(self.table.currentIndex())

    @override
    def set_room(self, wide: int, high: int) -> None:
        """Leave out what a narrow page has no room for."""
        self.table.set_narrow(wide <= _NARROW)

    @property
    @override
    def is_settled(self) -> bool:
        """Whether all lines are there."""
        return self._coming.is_done

    @override
    def stop(self) -> None:
        """Leave what is still to come."""
        self._coming.stop()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """What changes meanwhile, and what was still to come, is read when somebody comes back."""
        super().hideEvent(event)
        self.stop()

    def _catch_up(self) -> None:
        """Show what changed, unless nobody sees it."""
        log = self.rows.sourceModel()
        if isinstance(log, CheckInsModel) and log.is_old and self.isVisible():
            self._coming.begin(log.pieces())

    def _follow_cycle(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        if self._cycle_id != self._tree.cycle_id or self.rows.sourceModel() is None:
            self._cycle_id = self._tree.cycle_id
            model = CheckInsModel(self._session, self._cycle_id or "", self, waits=True)
            model.followed.connect(self._show)
            model.aged.connect(self._catch_up)
            self.rows.show_log(model)
            self.table.fit()
            self._wait_for_lines()
        self._catch_up()

    def _wait_for_lines(self) -> None:
        """Of this cycle nothing is known yet."""
        self._about.setText(tr("Reading…"))
        for part in (self._empty, self._none, self._note_card):
            part.hide()

    def _show(self) -> None:
        model = self.rows.sourceModel()
        assert isinstance(model, CheckInsModel)
        logged = [model.at(place) for place in range(model.rowCount())]
        cycle = self._session.workspace.find(Cycle, self._cycle_id)
        says = tr("{cycle} · 1 check-in") if len(logged) == 1 else tr("{cycle} · {n} check-ins")
        name = tr("No cycle") if cycle is None else cycle.name
        self._about.setText(says.format(cycle=name, n=len(logged)))
        people = sorted({row.check_in.by for row in logged if row.check_in.by})
        self.person.offer((("", tr("everybody")), *((name, name) for name in people)))
        some = bool(logged)
        for part in (self._card, self._filters):
            part.setVisible(some)
        self._empty.setVisible(not some)
        self._filter()

    def _filter(self) -> None:
        self.rows.want(WantedLog(self.words.text(), self.person.value, self.mark.value))
        some = self.rows.rowCount() > 0
        self._none.setVisible(not some and not self._empty.isVisibleTo(self))
        if some and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.rows.index(0, 0))
        self._choose(self.table.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        """Show the whole note below, and its key result in the inspector."""
        self._note_card.setVisible(index.isValid())
        if not index.isValid():
            return
        ws, row = self._session.workspace, index.data(RECORD)
        self.title.say(_title(row, self._session.today))
        note = row.check_in.note
        self.note.setText(note_markup(note) if note else tr("No note."))
        self.evidence.show_texts(row.evidence)
        self.correct_button.setVisible(cycle_of(ws, row.key_result).state != "closed")
        if self.isVisible():
            self.chosen.emit(KeyResult.KIND, row.key_result.id)

    def _open(self) -> None:
        self.asks.emit("view.inspect")

    def correct(self) -> None:
        """Correct the check-in in hand: its day, value, confidence, words and evidence."""
        from okrdesk.ui.dialogs.record_sheet import RecordSheet

        index = self.table.currentIndex()
        if index.isValid():
            check_in = index.data(RECORD).check_in
            RecordSheet(
                self._look, self._session, self.window(), CheckIn.KIND, check_in.id, {},
                removable=True,
            ).appear()  # fmt: skip


def _title(row: LogRow, today: dt.date) -> str:
    """Of which day and thing it is, and of which day its value is where that is another one."""
    says = tr("{day}, {thing}").format(day=row.day, thing=row.name)
    if row.check_in.value_date is None:
        return says
    day = show_day(row.check_in.value_date, today)
    return tr("{what} · its value is of {day}").format(what=says, day=day)
