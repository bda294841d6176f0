"""The session of a document as it was: everything is read, nothing written or published."""

from __future__ import annotations

from PySide6.QtCore import QObject

from okrdesk.domain.overriding import override
from okrdesk.look.days import show_day
from okrdesk.session.publish_state import PublishState
from okrdesk.session.session import Session
from okrdesk.store import PastDocument
from okrdesk.store.past_document import past_says


class PastSession(Session):
    """Its `changed` never comes; whatever is done is refused with the way back."""

    def __init__(self, document: PastDocument, parent: QObject | None = None) -> None:
        super().__init__(document, parent)
        self._forgotten = False
        self.permission.keep_still(past_says(show_day(document.day, document.at().today)))
        self.let_go()

    @property
    @override
    def is_open(self) -> bool:
        """Whether that day is still there to be read; nothing of it ever ran in the background."""
        return not self._forgotten

    @override
    def close(self) -> PublishState:
        """Forget what was folded; there is nothing to publish."""
        self._forgotten = True
        self.document.close()
        return self.state
