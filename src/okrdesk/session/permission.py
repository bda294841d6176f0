"""Whether a window may change its document, and why not. Must not change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from okrdesk import __version__
from okrdesk.domain.errors import OkrError, RefusalKind
from okrdesk.domain.words import tr
from okrdesk.store.platform import Lock

if TYPE_CHECKING:
    from okrdesk.store import Document


class Permission(QObject):
    """One window of a replica holds its lock and may write, until it is released.

    `only_looks`: the person chose to look without becoming an editor. `freed(says)`: what changes
    were refused for while something else was in sight holds no more.
    """

    freed = Signal(str)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._still_because = ""
        self._is_unwritable = False
        self._lock = self._taken()
        self.only_looks = False

    @property
    def is_held(self) -> bool:
        """Whether this window is the one that may write."""
        return self._lock is not None

    @property
    def because(self) -> str | None:
        """Why nothing may be changed; None while it may."""
        return self._still_because or self.stands_because

    @property
    def stands_because(self) -> str | None:
        """Why nothing may be changed whatever is in sight; None while it may."""
        name = self._document.path.name
        if self._document.is_newer:
            return self._newer_says(name)
        if self._is_unwritable:
            says = tr(
                "OKRDesk's own folder on this computer cannot be written, so {name} is only shown."
                " Give yourself the right to write into {folder}."
            )
        elif not self.is_held:
            says = tr(
                "Another window shows {name}, so this one cannot change it. Use the other one."
            )
        elif self.only_looks:
            says = tr("You only look at {name} on this computer, so nothing is changed here.")
        else:
            return None
        return says.format(name=name, folder=self._document.home.root)

    def _newer_says(self, name: str) -> str:
        maker = self._document.written_by()
        if maker in (None, __version__):
            says = tr("{name} was written by a newer OKRDesk, so it can only be read here.")
            return says.format(name=name)
        says = tr(
            "OKRDesk {own} cannot edit {name}: it was made by {maker}. You can read and print it."
        )
        return says.format(own=__version__, name=name, maker=maker)

    def keep_still(self, because: str) -> None:
        """Refuse every change with this sentence, while something else is in sight; "": no more.

        What comes from outside is taken in all the same.
        """
        before, self._still_because = self._still_because, because
        if before:
            self.freed.emit(before)

    def refusal(self, because: str) -> OkrError:
        """What a change is told that comes all the same."""
        kind: RefusalKind = "read_only" if self.is_held else "locked"
        return OkrError(kind, because)

    def ask(self) -> bool:
        """Take the lock if the other window is gone by now; whether that gave it to this one."""
        if not self.is_held:
            self._lock = self._taken()
            return self.is_held
        return False

    def _taken(self) -> Lock | None:
        """None while another window has it, or where nobody may write."""
        try:
            lock = Lock.take(self._document.replica.window_lock)
        except OSError:  # no rights in the folder of the replica: said, and asked again
            self._is_unwritable = True
            return None
        self._is_unwritable = False
        return lock

    def release(self) -> None:
        """Let another window write."""
        if self._lock is not None:
            self._lock.release()
