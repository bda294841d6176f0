"""Files that the system hands over while the program runs, as macOS does for a double click.

Must not open them: who listens decides.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent

from okrdesk.domain.overriding import override


class FileEvents(QObject):
    """`asked(str)` is a path or a link; those that came before anybody listened are kept."""

    asked = Signal(str)

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._kept: list[str] = []
        self._heard = False
        application.installEventFilter(self)

    def take(self) -> str:
        """What was asked for first and not yet taken, "" for nothing."""
        return self._kept.pop(0) if self._kept else ""

    def listen(self) -> None:
        """Say from now on what comes, beginning with what was kept."""
        self._heard = True
        while said := self.take():
            self.asked.emit(said)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        self._kept.append(event.file() or event.url().toString())
        if self._heard:
            self.listen()
        return True
