"""One question to the rules about the whole file, asked off the interface thread.

Must not know the question, nor show the answer.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.recorded import Recorded
from okrdesk.domain.workspace import Workspace
from okrdesk.session import Session
from okrdesk.ui.gathering import Gathering
from okrdesk.ui.giving_way import considerate, hurry
from okrdesk.ui.workers import Worker

Recall = tuple[Recorded, ...]
Rule = Callable[[Workspace, dt.date, Recall], object]
Wants = Callable[[Workspace, dt.date], tuple[str, ...]]
_SOON_MS = 80  # changes come in bursts: a grid of numbers, an undo of many
_REST = 4  # how much longer than it took to answer one rests before asking anew


def wants_nothing(_ws: Workspace, _today: dt.date) -> tuple[str, ...]:
    """For a question that needs no more than what is loaded."""
    return ()


class Watch(QObject):
    """`told` brings each new answer; `answer` holds the newest, None before the first.

    `wants` names the owners to load, `remembers` the records whose history is asked for: both are
    found elsewhere and fetched here, in slices that leave the window free. `misses` names all that
    the rule would miss, so that it is not asked anew for each. It follows every change by itself;
    what takes long is asked less often, so that a large file does not keep the computer busy.
    """

    told = Signal(object)

    def __init__(
        self,
        session: Session,
        rule: Rule,
        parent: QObject,
        wants: Wants = wants_nothing,
        remembers: Wants = wants_nothing,
        misses: Wants = wants_nothing,
    ) -> None:
        super().__init__(parent)
        self._session, self._rule = session, rule
        self._wants, self._remembers, self._misses = wants, remembers, misses
        self._needs_nothing = wants is wants_nothing and remembers is wants_nothing
        self._records: tuple[str, ...] = ()  # those that `remembers` named
        self.answer: object | None = None
        self.follows = False
        self._busy, self._begun = False, 0.0
        self._again = False  # something changed while the answer was being found out
        self._gathering = Gathering(session, self)
        self._gathering.done.connect(self._think)
        self._worker = Worker(self)
        self._worker.done.connect(self._take)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._begin)
        session.changed.connect(self._ask_again)
        session.day_changed.connect(self._ask_again)

    def ask(self) -> None:
        """Follow what somebody who pressed or clicked for it waits for."""
        if not self.follows:
            hurry()
            self.follow()

    def follow(self) -> None:
        """Ask now unless it is already being followed, and follow every change from now on."""
        if not self.follows:
            self.follows = True
            self._begin()

    def ask_anew(self) -> None:
        """The question is another one by now, and somebody waits for its answer."""
        if self.follows:
            hurry()
            self._begin()

    @property
    def is_settled(self) -> bool:
        """Whether the answer is that of the present picture."""
        return not (self._busy or self._soon.isActive())

    def wait(self) -> None:
        """Let the event loop turn until the answer is that of the present picture."""
        while self.follows and not self.is_settled:
            QCoreApplication.processEvents()

    def stop(self) -> None:
        """Ask no more; what is under way is thrown away."""
        self.follows = self._busy = self._again = False
        self._soon.stop()
        self._gathering.stop()
        self._worker.forget()

    def _ask_again(self) -> None:
        if self.follows:
            self._soon.start()

    def _begin(self) -> None:
        """Unless it is being found out: what nobody needs any more would be found out before."""
        self._soon.stop()
        self._busy = True
        if self._worker.is_at_work:
            self._again = True
            return
        self._begun, self._again = time.monotonic(), False
        ws, today = self._session.workspace, self._session.today
        if self._needs_nothing:
            self._gathering.gather((), ())
        else:
            self._worker.start(partial(self._needed, ws, today))

    def _needed(self, ws: Workspace, today: dt.date) -> object:
        """Runs elsewhere: what is to be loaded before the question can be answered."""
        ws = considerate(ws)
        return _Needs(self._wants(ws, today), self._remembers(ws, today))

    def _think(self, recall: Recall) -> None:
        if self.follows:
            ws, today = self._session.workspace, self._session.today
            self._again = False
            self._worker.start(partial(self._asked, ws, today, recall))

    def _asked(self, ws: Workspace, today: dt.date, recall: Recall) -> object:
        """Runs elsewhere, on frozen values alone."""
        try:
            return self._rule(considerate(ws), today, recall)
        except NotLoaded as missing:
            return _Missing((missing.owner, *self._misses(ws, today)))

    def _take(self, outcome: object) -> None:
        if isinstance(outcome, _Missing):
            self._gathering.gather(outcome.owners, self._records)
            return
        if self._again:
            self._begin()
            return
        if isinstance(outcome, _Needs):
            self._records = outcome.records
            self._gathering.gather(outcome.owners, outcome.records)
            return
        self._busy = False
        took_ms = (time.monotonic() - self._begun) * 1000
        self._soon.setInterval(max(_SOON_MS, round(_REST * took_ms)))
        self.answer = outcome
        self.told.emit(outcome)


@dataclass(frozen=True, slots=True)
class _Needs:
    """What a rule rests on: owners to load, and records whose history is asked for."""

    owners: tuple[str, ...]
    records: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Missing:
    """Owners whose entries a rule asked for: only the interface thread can load them."""

    owners: tuple[str, ...]
