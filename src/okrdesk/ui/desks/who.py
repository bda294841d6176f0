"""Who works here, asked once per computer and document. Must not word any change.

OKRDESK_PERSON wins over every answer, and then nobody is asked.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Person
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.settings import Settings
from okrdesk.store import Who, who_works
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.sheet import uppermost


class WhoDesk(QObject):
    """Remembers the answers in the settings and tells the session."""

    def __init__(
        self,
        look: Appearance,
        settings: Settings,
        session: Session,
        over: QWidget,
        *,
        is_named: bool,
    ) -> None:
        super().__init__(over)
        self._look, self._settings, self._session, self._over = look, settings, session, over
        self._is_named = is_named
        self._document = session.document.replica.document_id

    def recall(self) -> bool:
        """Be whom the person said to be; whether that has to be asked first.

        Until it is answered nothing can be changed, so that nothing is written under a wrong name.
        """
        if self._settings.get("only_look", self._document):
            self._session.look_only(True)
            return False
        if self._is_named or self._session.document.is_newer:
            return False
        name = self._settings.get("who", self._document)
        if name:
            self._session.become(self._who(name))
            return False
        if self._session.document.is_by_others():
            self._session.look_only(True)
            return True
        return False

    def ask_in_turn(self) -> None:
        """Ask as soon as no other sheet is in sight: nobody is torn away from what they do.

        Queued, so that what a sheet opens when it goes comes first, too.
        """
        in_sight = uppermost(self._over.window())
        if in_sight is None:
            self.ask()
        else:
            in_sight.closed.connect(self.ask_in_turn, Qt.ConnectionType.QueuedConnection)

    def ask(self) -> None:
        """Ask, now: for the first time, or because somebody wants to be somebody else."""
        if self._is_named:
            self._say_who_says()
            return
        from okrdesk.ui.dialogs.who_sheet import WhoSheet

        session = self._session
        name = session.workspace.settings().name or session.document.path.stem
        known = self._settings.get("who", self._document) or self._settings.get("person")
        device = self._who("").device
        sheet = WhoSheet(self._look, self._over, name, self._names(), known, device)
        sheet.named.connect(self._be)
        sheet.looks.connect(self._only_look)
        sheet.appear()

    def _names(self) -> tuple[str, ...]:
        """The people of the company, then whoever else wrote."""
        people = self._session.workspace.all(Person).values()
        names = sorted(person.name for person in people if person.active and person.name)
        return tuple(dict.fromkeys((*names, *self._session.document.writer_names())))

    def _be(self, name: str, device: str) -> None:
        if device and device != self._who("").device:
            self._settings.set("device", device)
        self._settings.set("who", name, self._document)
        self._settings.set("only_look", False, self._document)
        self._session.look_only(False)
        self._session.become(self._who(name))

    def _only_look(self) -> None:
        self._settings.set("only_look", True, self._document)
        self._session.look_only(True)

    def _say_who_says(self) -> None:
        """Only looking can be ended all the same."""
        if self._session.permission.only_looks:
            self._settings.set("only_look", False, self._document)
            self._session.look_only(False)
            return
        says = tr("OKRDESK_PERSON says that you are {name}. Unset it to choose here.")
        name = self._session.document.at().by or ""
        self._session.refused.emit(OkrError("not_allowed", says.format(name=name)))

    def _who(self, name: str) -> Who:
        return who_works(os.environ, name, self._settings.get("device"))
