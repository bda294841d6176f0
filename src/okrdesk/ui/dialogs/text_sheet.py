"""A sheet around a long text to be read. Must not know what it is."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.sheet import Sheet

_LOW = 72  # pixels at 100 % that the text has at least


class TextSheet(Sheet):
    """The text takes the room there is, up to `high`: it scrolls, and the sheet does not.

    Subclasses put `text` into the body.
    """

    def __init__(
        self, look: Appearance, over: QWidget, title: str, *, wide: int, top: int, high: int
    ) -> None:
        super().__init__(look, over, title, wide=wide, top=top)
        self._high = high
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)

    @override
    def _fit(self) -> None:
        self._give_rest(self.text, self.look.px(_LOW), self.look.px(self._high))
        super()._fit()
