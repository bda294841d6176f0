"""A text of some lines that grows with its words. Must not keep them: it says when it was left."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance

_MOST_LINES, _FRAME = 9, 16
_AIR = 2  # pixels at every zoom, as Qt has them in a line: texts begin below each other


class WrittenField(QPlainTextEdit):
    """`edited` as one types, `left` when the field is left or Ctrl+Return is pressed in it."""

    edited = Signal()
    left = Signal()

    def __init__(
        self, look: Appearance, name: str, hint: str = "", lines: int = 2,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._look, self._lines, self._showing = look, lines, False
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        # It wraps: of a line that just fills it Qt thinks that it needs more.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._note)
        look.changed.connect(self._grow)
        self._grow()

    @property
    def text(self) -> str:
        """What stands in it, without blanks around."""
        return self.toPlainText().strip()

    def show_text(self, text: str) -> None:
        """Show a text that was kept; nothing is said about it. The cursor stays if it may."""
        if text != self.text:
            self._showing = True
            self.setPlainText(text)
            self._showing = False

    def _note(self) -> None:
        self._grow()
        if not self._showing:
            self.edited.emit()

    def _grow(self) -> None:
        """As high as the words need, within bounds."""
        if self.document().documentMargin() != _AIR:
            self._showing = True  # Qt takes it for a change of the text
            self.document().setDocumentMargin(_AIR)
            self._showing = False
        metrics = QFontMetricsF(self.font())
        wide = max(40, self.viewport().width() - 2 * round(self.document().documentMargin()))
        lines = 0
        for line in self.toPlainText().split("\n"):
            lines += max(1, ceil(metrics.horizontalAdvance(line) * 1.06 / wide))
        policy = Qt.ScrollBarPolicy
        fits = lines <= _MOST_LINES
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
        lines = max(self._lines, min(_MOST_LINES, lines))
        self.setFixedHeight(ceil(lines * metrics.lineSpacing()) + self._look.px(_FRAME))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.height())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            self.left.emit()
            return
        super().keyPressEvent(event)
