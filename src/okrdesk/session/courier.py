"""The thread between replica and shared file. Must not touch the document or its picture.

It lives on a thread of its own and opens its own connection for each errand, so neither a slow
share nor a large file ever makes typing wait.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr

if TYPE_CHECKING:
    from okrdesk.store import Home, Replica
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
        """Bring our changes into the shared file; answers `published` with a Published.

        A bug is answered too, and raised: who waits for the answer must not wait for ever.
        """
        from okrdesk.store import Published, publish_replica  # as all here: not at the start

        answer = Published(False, says=_stumbled(self._replica))
        try:
            answer = publish_replica(self._replica, self._home, insist=insist)
        finally:
            self.published.emit(answer)

    @Slot(object)
    def take(self, other: Path) -> None:
        """Take in what a copy under another name holds; answers `refreshed` with a Refreshed."""
        from okrdesk.store import Refreshed
        from okrdesk.store.forks import note_taken
        from okrdesk.store.refresh import is_unshared
        from okrdesk.store.taking import take_copies

        try:
            (merged,) = take_copies(self._replica, self._home, (other,))
            note_taken(self._replica, other)
            says = took_says(merged.fresh, other.name)
            unshared = is_unshared(self._replica)
        except OkrError as refusal:
            self.refreshed.emit(Refreshed(said=(refusal.says,)))
        else:
            self.refreshed.emit(Refreshed(merged.fresh, (says,), unshared=unshared))

    @Slot()
    def refresh(self) -> None:
        """Take in a changed shared file; answers `refreshed` with a Refreshed.

        A version that was refused is not read again until it changes. After the first time it
        looks whether all is shared, and whether what was adopted unread is true. A bug is answered
        too, and raised.
        """
        from okrdesk.store import Refreshed, refresh_replica

        refreshed = Refreshed(refused=self._refused)
        try:
            refreshed = refresh_replica(self._replica, self._home, self._refused)
        finally:
            self._refused = refreshed.refused
            self.refreshed.emit(refreshed)
        if not (self._begun or refreshed.lost):
            from okrdesk.store.verification import first_look

            self._begun = True
            first = first_look(self._replica, self._home)
            self.refreshed.emit(replace(first, refused=self._refused))


def _stumbled(replica: Replica) -> str:
    says = tr(
        "OKRDesk made a mistake while it wrote {name}. Your changes are kept on this computer; "
        "it tries again."
    )
    return says.format(name=replica.document.name)


def took_says(taken: int, name: str) -> str:
    """What a copy brought that somebody asked to be taken in."""
    if not taken:
        return tr("{name} holds nothing that is not here already.").format(name=name)
    says = tr("1 change came from {name}.") if taken == 1 else tr("{n} changes came from {name}.")
    return says.format(n=taken, name=name)
