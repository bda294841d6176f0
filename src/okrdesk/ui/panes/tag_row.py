"""The tags of a thing, each leading to all that carries it. Must not filter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.tags import SIGN, tags_of
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import clear


class TagRow(QWidget):
    """`goes` with the place where all that carries the pressed tag is listed; hidden without tags.

    `place` is the page whose filter that is.
    """

    goes = Signal(str)

    def __init__(
        self, look: Appearance, session: Session, place: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._session, self._place = look, session, place
        self._tags: tuple[str, ...] = ()
        self._line = Flow(5)
        self.setLayout(self._line)
        self.hide()

    def show_record(self, record_id: str) -> None:
        """Show the tags of a thing."""
        tags = tags_of(self._session.workspace, record_id)
        if tags == self._tags:
            return
        self._tags = tags
        clear(self._line)
        for tag in tags:
            button = Button(self._look, f"{SIGN}{tag}", kind="mini")
            button.setAccessibleName(tr("All with the tag {tag}").format(tag=tag))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(self._go)
            self._line.addWidget(button)
        self.setVisible(bool(tags))

    def _go(self) -> None:
        button = self.sender()
        assert isinstance(button, Button)
        self.goes.emit(f"{self._place}:{button.text()}")
