"""Something rarer behind a link that unfolds it. Must not know what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import column


class Unfolding(QWidget):
    """A link in `words`; once it is followed `content` stands in its place, with the focus."""

    def __init__(self, look: Appearance, words: str, content: QWidget) -> None:
        super().__init__()
        self.link = Button(look, words, kind="link")
        self._content = content
        line = Flow()
        line.addWidget(self.link)
        layout = column(self, gap=3)
        layout.addLayout(line)
        layout.addWidget(content)
        self.link.clicked.connect(self._follow)
        self.fold()

    @property
    def is_folded(self) -> bool:
        """Whether only the link is there."""
        return self._content.isHidden()

    def fold(self) -> None:
        """Put the content behind the link."""
        self._content.hide()
        self.link.show()

    def unfold(self) -> None:
        """Put the content in the link's place."""
        self._content.show()
        self.link.hide()

    def _follow(self) -> None:
        self.unfold()
        self._content.setFocus(Qt.FocusReason.OtherFocusReason)
