"""What was typed when the program ended is offered again at the start. Must not record it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from okrdesk.domain.words import tr
from okrdesk.ui.kept_telling import CHECK_IN, PARK
from okrdesk.ui.kept_words import KeptWords, kept_words, let_go, put_back

if TYPE_CHECKING:
    from okrdesk.ui.workbench import Workbench


class Unkept(QObject):
    """Said once a start, above the page: of one thing what it is, of several how many.

    A notice that is there already is left to be read first. What is closed there is offered at the
    next start. Where this window may change nothing, somebody else may be typing just that.
    """

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench, self._session = bench, bench.session
        self._waits = True
        queued = Qt.ConnectionType.QueuedConnection  # the button pressed is answered before
        bench.banner.hidden.connect(self.offer, queued)
        bench.session.read_only_changed.connect(self.offer, queued)

    def offer(self) -> None:
        """Say what was typed and not recorded, with the way there."""
        bench, session = self._bench, self._session
        ready = session.is_open and bench.banner.isHidden() and session.read_only_because is None
        if not (self._waits and ready):
            return
        self._waits = False
        found = kept_words(session)
        if len(found) == 1:
            verb = tr("Write on") if _leads(found[0]) else tr("Copy")
            self._offer(found[0].says, found, verb, partial(self.open, found[0]))
        elif found:
            says = tr("What you typed in {n} places was kept and is not recorded yet.")
            self._offer(says.format(n=len(found)), found, tr("Open them…"), self._show)

    def _offer(
        self, says: str, found: tuple[KeptWords, ...], verb: str, act: Callable[[], object]
    ) -> None:
        self._bench.notices.offer(says, {verb: act, tr("Let it go"): partial(self._let_go, found)})

    def _show(self) -> None:
        from okrdesk.ui.dialogs.kept_sheet import KeptSheet

        sheet = KeptSheet(self._bench.look, self._session, self._bench)
        sheet.opens.connect(self.open, Qt.ConnectionType.QueuedConnection)  # once it is gone
        sheet.appear()

    def open(self, one: KeptWords) -> None:
        """Go back to where it was typed; without a way there, take the words along."""
        bench, way = self._bench, one.way
        if not _leads(one):
            QGuiApplication.clipboard().setText(one.words)
            bench.notices.notice(tr("Copied. Paste it where it belongs."))
            return
        if way.place:
            bench.go(way.place)
        if way.cell is not None:
            bench.pages.page.edit_cell(way.cell)
        elif way.record[0]:
            bench.edits.open_form(*way.record, way.given)
        elif way.act == PARK:
            bench.choose(*way.place.split(":"))
            bench.edits.ask_park()
        elif way.act == CHECK_IN:
            bench.frame.show_inspector(True)
            bench.inspector.check_in()

    def _let_go(self, found: tuple[KeptWords, ...]) -> None:
        for one in found:
            let_go(self._session, one)
        acts = {tr("Put it back"): partial(self._put_back, found)}
        self._bench.notices.offer(tr("What was typed is thrown away."), acts)

    def _put_back(self, found: tuple[KeptWords, ...]) -> None:
        for one in found:
            put_back(self._session, one)
        self._waits = True
        self.offer()


def _leads(one: KeptWords) -> bool:
    return bool(one.way.place or one.way.record[0])
