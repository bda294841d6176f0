"""The thread between replica and shared file. Must not touch the document or its picture.

It lives on a thread of its own and opens its own connection for each errand, so neither a slow
share nor a large file ever makes typing wait.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from okrdesk.store import Home, Replica, publish_replica, refresh_replica
from okrdesk.store.sighting import Sighting


class Courier(QObject):
    """Publishes and refreshes when asked by a queued signal; answers by one."""

    published = Signal(object)
    refreshed = Signal(object)

    def __init__(self, replica: Replica, home: Home) -> None:
        super().__init__()
        self._replica = replica
        self._home = home
        self._refused: Sighting | None = None
        self._begun = False

    @Slot(bool)
    def publish(self, insist: bool) -> None:
        """Bring our changes into the shared file; answers `published` with a Published."""
        self.published.emit(publish_replica(self._replica, self._home, insist=insist))

    @Slot()
    def refresh(self) -> None:
        """Take in a changed shared file; answers `refreshed` with a Refreshed.

        A version that was refused is not read again until it changes. After the first time it
        looks whether all is shared, and whether what was adopted unread is true.
        """
        refreshed = refresh_replica(self._replica, self._home, self._refused)
        self._refused = refreshed.refused
        self.refreshed.emit(refreshed)
        if not self._begun:
            from okrdesk.store.verification import first_look  # not before the window shows

            self._begun = True
            self.refreshed.emit(first_look(self._replica, self._home))
