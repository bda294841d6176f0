"""What is said after something was done, and what its button does. Must not do it before."""

from __future__ import annotations

from PySide6.QtCore import QObject

from okrdesk.domain.words import tr
from okrdesk.ui.desks.copies import CopiesDesk
from okrdesk.ui.desks.edits import EditsDesk
from okrdesk.ui.desks.invites import InvitesDesk
from okrdesk.ui.desks.papers import PapersDesk
from okrdesk.ui.desks.prints import PrintsDesk
from okrdesk.ui.language import say_label
from okrdesk.ui.parts.toast import Toast
from okrdesk.ui.workers import Worker


class Afterwards(QObject):
    """ "Undid: … · Redo", "Review.pdf is ready · Open"."""

    def __init__(
        self,
        toast: Toast,
        edits: EditsDesk,
        others: tuple[PapersDesk, CopiesDesk, InvitesDesk, PrintsDesk],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._toast = toast
        self._offers = ""
        self._ways = {"redo": edits.redo, "undo": edits.undo, "open": others[0].show_written}
        edits.undid.connect(self._tell_undone)
        edits.redid.connect(self._tell_redone)
        edits.did.connect(self.tell_done)
        for desk in others:
            desk.said.connect(self.tell)
            desk.refused.connect(self._give_way)
        for desk in others[:2]:
            desk.works.connect(self.tell_work)
        toast.pressed.connect(self._take)

    def _tell_undone(self, label: str) -> None:
        self._offers = "redo"
        self._toast.tell(tr("Undid: {label}").format(label=label), tr("Redo"))

    def _tell_redone(self, label: str) -> None:
        self._offers = "undo"
        self._toast.tell(tr("Did again: {label}").format(label=label), tr("Undo"))

    def tell_done(self, label: str) -> None:
        """A change was made where it is not in sight: say it, with the way back."""
        self._offers = "undo"
        self._toast.tell(say_label(label), tr("Undo"))

    def tell(self, says: str, button: str) -> None:
        """Say something that was done ("": nothing); a button opens the file that was made last."""
        self._offers = "open" if button else ""
        if says:
            self._toast.tell(says, button)
        else:
            self._toast.hide()

    def tell_work(self, says: str, worker: Worker) -> None:
        """Say what is being done, until it is; a button cancels it."""
        self._offers = "cancel"
        self._ways["cancel"] = worker.cancel
        self._toast.tell(says, tr("Cancel"), stays=True)

    def _give_way(self) -> None:
        """What was being done is refused above the page."""
        if self._offers == "cancel":
            self._toast.hide()

    def _take(self) -> None:
        if self._offers:
            self._ways[self._offers]()
