"""History: every change by day, who made it, what it was before, and the way back.

Must not word changes, nor read the journal: pages of it come from a worker.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.look.numbers import show_exact
from okrdesk.qtmodels.history_model import HistoryModel
from okrdesk.session import Session
from okrdesk.store import HistoryChange, HistoryReader
from okrdesk.store import HistoryPage as Read
from okrdesk.store.circumstances import local_day
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.history_things import earlier_of, things_of
from okrdesk.ui.language import say_label
from okrdesk.ui.moving import Moving
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.change_pane import ChangePane
from okrdesk.ui.panes.day_slider import DaySlider
from okrdesk.ui.panes.history_filters import HistoryFilters
from okrdesk.ui.panes.history_view import HistoryView
from okrdesk.ui.parts.labels import column, frame, label, row
from okrdesk.ui.parts.on_screen import on_screen_only
from okrdesk.ui.parts.page_head import PageHead
from okrdesk.ui.parts.page_key import FIND, go_to_field, page_key
from okrdesk.ui.workers import Worker

_PAGE, _ENOUGH = 150, 40  # changes a page, rows that fill a list
_LONG_FROM = 1200


class HistoryPage(Page):
    """By person, thing, kind and words; the chosen change beside, the days below."""

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._wide, self._more = 0, False
        self._layout = column(self, (16, 12, 16, 14), 10)
        self._lay_head()
        self.model = HistoryModel(session, say_label, self)
        self.list = HistoryView(look, session, self.model)
        card = frame("card")
        column(card, (1, 1, 1, 1)).addWidget(self.list)
        self._layout.addWidget(card, 1)
        self._none = label(tr("No change is like that."), "muted")
        self._layout.addWidget(self._none)
        self.slider = DaySlider(look)
        self._lay_slider()
        self.details = ChangePane(look, session)
        self.right = self.details
        self._reader = Worker(self)
        self._moving = Moving(session, self.details.moved, self)
        self._sifts = False  # what is marked meanwhile is passed over
        self._connect()

    def _lay_head(self) -> None:
        about = tr("Every change, who made it and what it was before. Look at any date; undo here.")
        self._layout.addWidget(PageHead(self._look, tr("History"), about))
        self.filters = HistoryFilters(self._look, self._session)
        self._layout.addWidget(self.filters)

    def _lay_slider(self) -> None:
        card = frame("card")
        inside = column(card, (12, 8, 12, 6), 2)
        head = row()
        head.addWidget(label(tr("Look at any date"), "h3"))
        head.addStretch(1)
        head.addWidget(label(tr("← → a day, Shift a week, Enter looks"), "quiet"))
        inside.addLayout(head)
        inside.addWidget(self.slider)
        self._layout.addWidget(on_screen_only(card))

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter)
        page_key(self, FIND, partial(go_to_field, self.filters.words))
        self.list.end_neared.connect(self._read_on)
        self.list.selectionModel().currentChanged.connect(self._follow_mark)
        self.list.undo_asked.connect(self.undo)
        self.list.opened.connect(self._open)
        self.details.undo_asked.connect(self.undo_chosen)
        self.details.past_asked.connect(self._look_at_chosen)
        self.details.thing_asked.connect(self._show_things_changes)
        self.slider.asked.connect(self._look_at)
        self._reader.done.connect(self._take)
        self._session.changed.connect(self._follow)

    @override
    def enter(self, argument: str) -> None:
        """Read the newest changes; `argument`: those of the thing with that id."""
        if argument:
            self.filters.want_thing(argument, self.model.changes)
        self._read(max(_PAGE, len(self.model.changes)))

    @override
    def focus_first(self) -> None:
        """Begin in the list."""
        self.list.setFocus()

    @override
    def wait(self) -> None:
        """Until what is being read is there."""
        self._reader.settle()
        self._moving.wait()

    @override
    def stop(self) -> None:
        """Throw away what is being read."""
        self._reader.forget()
        self._moving.stop()

    def undo(self, change_id: str) -> None:
        """Undo a change; the session says what could not be put back."""
        self._session.undo(change_id)

    def undo_chosen(self) -> None:
        """Undo the change that is shown beside."""
        if (change := self._chosen()) is not None:
            self.undo(change.id)

    def _chosen(self) -> HistoryChange | None:
        return self.list.change(self.list.currentIndex())

    def _follow(self) -> None:
        if self.isVisible():
            self._read(max(_PAGE, len(self.model.changes)))

    def _read(self, count: int) -> None:
        """Read the newest `count` changes anew: an undo may have touched any of them."""
        self._reader.start(partial(self._session.document.history_reader().page, None, count))

    def _read_on(self) -> None:
        """Read what is older than all that is read, if there is any."""
        if self._more:
            self._more = False  # until they come
            reader = self._session.document.history_reader()
            self._reader.start(partial(_further, reader, self.model.changes))

    def _take(self, read: Read) -> None:
        chosen = self._chosen()
        self._more = read.more
        self.model.take(read.changes)
        self.filters.offer(read.changes)
        today = self._session.today
        first = today if read.since is None else local_day(read.since)
        self.slider.show_days(first, today, today)
        self._say(read.total, first)
        self._filter_now(chosen)

    def _say(self, total: int, first: dt.date) -> None:
        says = tr("{n} changes since {day}") if total != 1 else tr("1 change since {day}")
        if total != 1 and self._wide > _LONG_FROM:
            says = tr("{n} changes since {day} · Nothing is ever lost: an undo is a change too")
        self.says.emit(says.format(n=show_exact(total), day=show_day(first)))

    @override
    def set_room(self, wide: int, high: int) -> None:
        """Say less where there is less room."""
        self._wide = wide

    def _filter(self) -> None:
        self._filter_now(self._chosen())

    def _filter_now(self, chosen: HistoryChange | None) -> None:
        self._sifts = True
        self.model.want(self.filters.wanted)
        self.list.go_to("" if chosen is None else chosen.id)
        self._sifts = False
        self._none.setVisible(not self.model.count())
        self._show_chosen()
        if self.model.count() < _ENOUGH:
            self._read_on()

    def _follow_mark(self) -> None:
        if not self._sifts:
            self._show_chosen()

    def _show_chosen(self) -> None:
        change, changes = self._chosen(), self.model.changes
        place = -1 if change is None else changes.index(change)
        self.details.show_change(changes, place)
        self._moving.choose(change)
        if change is None:
            return
        ws = self._session.workspace
        things = sorted(things_of(ws, change))
        if things:
            self.details.show_earlier(*earlier_of(self._session, things[0], change))

    def _show_things_changes(self) -> None:
        if (change := self._chosen()) is not None:
            thing = sorted(things_of(self._session.workspace, change))[0][1]
            self.filters.want_thing(thing, self.model.changes)

    def _look_at_chosen(self) -> None:
        if (change := self._chosen()) is not None:
            self._look_at(local_day(change.at))

    def _look_at(self, day: dt.date) -> None:
        """Show the whole window as it was on that day; today is Home."""
        past = day < self._session.today
        self.goes.emit(f"past:{day.isoformat()}" if past else "home")

    def _open(self) -> None:
        self.asks.emit("view.inspect")


def _further(reader: HistoryReader, known: tuple[HistoryChange, ...]) -> Read:
    """What is known, and the next page behind it; runs elsewhere."""
    read = reader.page(known[-1].id, _PAGE)
    return replace(read, changes=(*known, *read.changes))
