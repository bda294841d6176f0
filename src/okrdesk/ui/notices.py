"""What is said above the page: refusals, what came from others, what is in the way.

Must not decide what to do: each sentence brings its one action along.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.edits import Applied
from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.arrival import arrival_of
from okrdesk.ui.parts.banner import Banner
from okrdesk.ui.parts.labels import column
from okrdesk.ui.refusals import is_heard
from okrdesk.ui.standing import PUT_BACK, Standing, standing_of


class Notices(QWidget):
    """One banner, hidden while there is nothing to say.

    `asks` names an action of the window, `opens` a file, `shows(Arrival)` a place where to look,
    `stood(Standing)` what keeps the window from changing or sharing.
    """

    asks = Signal(str)
    opens = Signal(str)
    shows = Signal(object)
    stood = Signal(object)

    def __init__(self, look: Appearance, session: Session) -> None:
        super().__init__()
        self._session = session
        self._standing = Standing()
        self._acts: Mapping[str, Callable[[], object]] = {}
        self._waits_because: str | None = None
        self._unread: str | None = None
        self._refused = ""
        self._conflicts = frozenset(one.id for one in session.document.conflicts())
        self.banner = Banner(look)
        column(self, (14, 8, 14, 0)).addWidget(self.banner)
        self.hide()
        self.banner.hidden.connect(self.hide)
        self.banner.taken.connect(self._take)
        session.refused.connect(self.refuse)
        session.noticed.connect(self.notice)
        session.lost.connect(self.look_around)
        session.publish_state.connect(self._follow_publishing)
        session.read_only_changed.connect(self.look_around)
        session.permission.freed.connect(self._take_back)

    def refuse(self, refusal: OkrError) -> None:
        """Say why something was not done, unless its editor says it."""
        if is_heard(self._session):
            return
        self._acts = self._ways_out(refusal)
        self.banner.refuse(refusal, *self._acts)
        self._refused = self.banner.text
        self.show()

    def _ways_out(self, refusal: OkrError) -> dict[str, Callable[[], object]]:
        """What may help where the computer was in the way, not what was asked for."""
        if self._session.hindered is not refusal:
            return {}
        ways: dict[str, Callable[[], object]] = {tr("Try again"): self._session.try_again}
        if refusal.kind == "full":
            ways[tr("Save a copy elsewhere…")] = partial(self.asks.emit, "file.copy")
        return ways

    def notice(self, says: str, verb: str = "", act: Callable[[], object] | None = None) -> None:
        """Say something; a button with `verb` does `act`."""
        self.offer(says, {} if act is None else {verb: act})

    def offer(self, says: str, acts: Mapping[str, Callable[[], object]]) -> None:
        """Say something; up to two buttons, each with what it does."""
        self._acts = acts
        self.banner.tell(says, *acts)
        self.show()

    def look_around(self) -> None:
        """See what is in the way, and say its reason where that is news."""
        standing = standing_of(self._session)
        if standing == self._standing:
            return
        known, self._standing = self._standing, standing
        self.stood.emit(standing)
        if standing.word:
            self.explain()
        elif self.banner.text == known.says:
            self.banner.go()

    def _take_back(self, says: str) -> None:
        """A change was refused for a reason that holds no more."""
        if self.banner.text == says:
            self.banner.go()

    def _follow_publishing(self) -> None:
        """Say once why changes wait, unless the badge says so, and no longer than they wait."""
        self.look_around()
        state, before = self._session.state, self._waits_because
        because = self._waits_because = state.says
        if self._unread is not None and state.unread is None:
            self._take_back(self._unread)  # it can be taken in again
        is_news = state.unread is not None and self._unread is None
        self._unread = state.unread
        if state.other and (is_news or (because is not None and because != before)):
            self._tell_of_another(state.unread or because or "")
            return
        if because is None and before is not None:
            self._take_back(before)
        elif because is not None and because != before and not self._standing.word:
            self.notice(because, tr("Try again"), self._share_again)

    def _tell_of_another(self, says: str) -> None:
        """Another document lies in the file's place: neither is merged nor overwritten."""
        path = str(self._session.document.path)
        acts: dict[str, Callable[[], object]] = {
            tr("Open it"): partial(self.opens.emit, path),
            tr("Save a copy of this one…"): partial(self.asks.emit, "file.copy"),
        }
        self.offer(says, acts)

    def _share_again(self) -> None:
        """Publish what waits; the same reason is news when one asked for it."""
        self._waits_because = None
        self._session.publish_now()

    def explain(self) -> None:
        """Say what is in the way, and offer what can be done about it."""
        standing = self._standing
        act: Callable[[], object] = partial(self.asks.emit, standing.action)
        if standing.action == PUT_BACK:
            act = self._session.put_back
        self.notice(standing.says, standing.verb, act)

    def follow(self, applied: Applied) -> None:
        """Say what others changed, with the way there; what was refused before is over."""
        if self._refused and not applied.is_from_elsewhere:
            self._take_back(self._refused)
            self._refused = ""
        conflicts = self._session.document.conflicts()
        fresh = tuple(one for one in conflicts if one.id not in self._conflicts)
        self._conflicts = frozenset(one.id for one in conflicts)
        arrival = arrival_of(self._session.workspace, applied, fresh, dt.datetime.now(dt.UTC))
        if arrival.says:
            verb = tr("Look") if arrival.place else ""
            self.notice(arrival.says, verb, partial(self.shows.emit, arrival))

    def _take(self, verb: str) -> None:
        if verb in self._acts:
            self._acts[verb]()
