"""Python's garbage, collected on the interface thread alone. Must not free anything by itself.

Python collects wherever it happens to allocate. On another thread that would take Qt's objects
apart where they must not be touched, and end the program. So nothing is collected by itself any
more once a document is open: a slow timer of the interface thread does it.

What Qt was asked to delete later still gets events until it is gone. Taken apart by Python before,
it would answer them without its own values; so that is deleted first.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer

EVERY_MS = 5_000
_MANY = 30_000  # objects that are looked through in some milliseconds
_VERY_MANY = 10 * _MANY


class Garbage(QObject):
    """Collects as often as Python would, but only here."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known = 0  # of what is kept, so many objects were looked through together
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(self.collect)
        timer.start(EVERY_MS)

    def collect(self) -> None:
        """Collect the oldest generation whose turn it is, if any."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                delete_awaited()
                gc.collect(generation)
                return

    def forget_kept(self) -> None:
        """What is kept next is another document's: none of it was looked through."""
        self._known = 0

    def look_through_kept(self) -> None:
        """Look for rubbish among what was kept, if that has become much more: it takes long."""
        if gc.get_freeze_count() - self._known > _VERY_MANY:
            delete_awaited()
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            self._known = gc.get_freeze_count()


def delete_awaited(receiver: QObject | None = None) -> None:
    """Delete now what waits for the event loop to be deleted: `receiver`, or all of it."""
    QCoreApplication.sendPostedEvents(receiver, QEvent.Type.DeferredDelete.value)


def keep_loaded() -> None:
    """What was just loaded or found out stays as long as its document: do not look through it.

    Called while that goes on, so that there is never so much to look through that a key waits.
    """
    if gc.get_count()[0] > _MANY:
        delete_awaited()
        gc.collect(0)
        gc.freeze()


def look_through_kept() -> None:
    """Nobody is at the window: what was kept may have become rubbish since."""
    garbage = _garbage()
    if garbage is not None:
        garbage.look_through_kept()


def let_go_of_kept() -> None:
    """A document is closed: what was kept with it may be garbage now."""
    gc.unfreeze()
    garbage = _garbage()
    if garbage is not None:
        garbage.forget_kept()


def _garbage() -> Garbage | None:
    application = QCoreApplication.instance()
    return None if application is None else application.findChild(Garbage)


def collect_here() -> None:
    """See to it that garbage is collected on the interface thread from now on."""
    application = QCoreApplication.instance()
    if application is None:
        return
    gc.disable()
    if application.findChild(Garbage) is None:
        Garbage(application)
