"""What is said after something was done, and what its button does. Must not do it before."""

from __future__ import annotations

from PySide6.QtCore import QObject

from okrdesk.domain.words import tr
from okrdesk.ui.desks.copies import CopiesDesk
from okrdesk.ui.desks.edits import EditsDesk
from okrdesk.ui.desks.invites import InvitesDesk
from okrdesk.ui.desks.papers import PapersDesk
from okrdesk.ui.desks.prints import PrintsDesk
from okrdesk.ui.parts.toast import Toast


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
        for desk in others:
            desk.said.connect(self.tell)
        toast.pressed.connect(self._take)

    def _tell_undone(self, label: str) -> None:
        self._offers = "redo"
        self._toast.tell(tr("Undid: {label}").format(label=label), tr("Redo"))

    def _tell_redone(self, label: str) -> None:
        self._offers = "undo"
        self._toast.tell(tr("Did again: {label}").format(label=label), tr("Undo"))

    def tell(self, says: str, button: str) -> None:
        """Say something that was done; a button opens the file that was made last."""
        self._offers = "open" if button else ""
        self._toast.tell(says, button)

    def _take(self) -> None:
        if self._offers:
            self._ways[self._offers]()
