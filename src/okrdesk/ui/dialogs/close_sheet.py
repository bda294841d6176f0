"""What is missing before a cycle is closed, and closing or reopening it. Must not decide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from okrdesk.domain.closing import Missing
from okrdesk.domain.errors import OkrError
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.missing_rows import MissingRows
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label
from okrdesk.ui.parts.sheet import Sheet
from okrdesk.ui.parts.shown import show_when


class CloseSheet(Sheet):
    """`closes` (whether ungraded ones count 0); `looks` leads to where something is missing."""

    closes = Signal(bool)
    looks = Signal(object)

    def __init__(
        self, look: Appearance, over: QWidget, name: str, missing: Sequence[Missing]
    ) -> None:
        super().__init__(look, over, tr("Close {cycle}?").format(cycle=name))
        needed = [one for one in missing if one.needed]
        about = tr("Closing writes the figures down for good. What is corrected later is listed "
                   "as errata, and reopening asks for a reason.")  # fmt: skip
        self.body.addWidget(label(about, "quiet", wraps=True))
        self.rows = MissingRows(look, missing, self._say_about(missing))
        self.rows.looks.connect(self._look)
        self.body.addWidget(self.rows)
        self.count_0 = QCheckBox(tr("Close all the same: what has no grade counts 0"))
        ungraded = [one for one in needed if one.step == "grade"]
        show_when(self.count_0, bool(ungraded))
        self.body.addWidget(self.count_0)
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        self.body.addWidget(self._refused)
        self.body.addStretch(1)
        self.close_button = Button(look, tr("Close it"), kind="primary", keys="Ctrl+Return")
        cancel = Button(look, tr("Not yet"), keys="Esc")
        self.foot.addWidget(self.close_button)
        self.foot.addWidget(cancel)
        self.foot.addStretch(1)
        self.close_button.clicked.connect(self._close)
        cancel.clicked.connect(self.go)

    @property
    def refused_text(self) -> str:
        """Why it was not kept, empty if it was."""
        return "" if self._refused.isHidden() else self._refused.text()

    def refuse(self, refusal: OkrError) -> None:
        """Say why it was not closed."""
        self._refused.setText(refusal.says)
        self._refused.show()
        self._fit()

    @staticmethod
    def _say_about(missing: Sequence[Missing]) -> str:
        if not missing:
            return tr("Nothing is missing.")
        if any(one.needed for one in missing):
            return tr("This is still missing; what is marked ▲ has to be there.")
        return tr("Nothing that is needed is missing. You may still want to look at this.")

    def _close(self) -> None:
        if not self.gone:
            self.closes.emit(self.count_0.isChecked())

    def _look(self, one: object) -> None:
        self.go()
        self.looks.emit(one)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            self._close()
            return
        super().keyPressEvent(event)
