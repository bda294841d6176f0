"""The one door: a change is done, told to all, or refused. Must not know what comes from outside.

A change that the computer hindered (no room, no rights, a busy file) can be tried once more.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from okrdesk.domain.edits import Applied
from okrdesk.domain.errors import OkrError

if TYPE_CHECKING:
    from okrdesk.session.permission import Permission

Act = Callable[[], Applied]

_HINDRANCES = frozenset({"full", "locked", "read_only"})  # of the computer, not of what was asked


class Door(QObject):
    """`changed` and `refused` as in Session; `written`: a change of ours is in the replica.

    `hindered`: the newest change, with its refusal, where only the computer stood against it.
    """

    changed = Signal(object)
    refused = Signal(object)
    written = Signal()

    def __init__(self, permission: Permission, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._permission = permission
        self._telling = False
        self.hindered: tuple[OkrError, Act] | None = None

    def run(self, act: Act) -> bool:
        """Do it and tell all; False if it was refused."""
        if self._permission.because is not None:
            self.hindered = None
            self.refuse_reading()
            return False
        try:
            applied = act()
        except OkrError as refusal:
            self.hindered = (refusal, act) if refusal.kind in _HINDRANCES else None
            self.refused.emit(refusal)
            return False
        self.hindered = None
        if applied.txn is not None:
            self.written.emit()
        self.tell(applied)
        return True

    def refuse_reading(self) -> None:
        """Say why nothing may be changed now."""
        self.refused.emit(self._permission.refusal(self._permission.because or ""))

    def check_not_telling(self) -> None:
        """A slot of `changed` would change a picture that others have not seen yet: a bug."""
        if self._telling:
            raise RuntimeError("a slot of `changed` must not change the document")

    def tell(self, applied: Applied) -> None:
        """Tell all what changed, wherever it came from."""
        if not (applied.change.edits or applied.notes or _may_settle(applied)):
            return
        self._telling = True
        try:
            self.changed.emit(applied)
        finally:
            self._telling = False


def _may_settle(applied: Applied) -> bool:
    """What is written though nothing looks different, and a merge, may end or bring a conflict."""
    return applied.txn is not None or applied.cause == "merge"
