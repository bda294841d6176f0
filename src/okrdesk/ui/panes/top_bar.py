"""The bar above the page: cycle, undo, palette, PDF, check-in. Must not do what it offers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.language import say_label
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.cycle_button import CycleButton
from okrdesk.ui.parts.labels import row


class TopBar(QFrame):
    """Emits the id of an action, or of a cycle that is to be shown."""

    asked = Signal(str)
    cycle_asked = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("look", "bar")
        self.cycle = CycleButton(look)
        self.undo = Button(look, tr("Undo"), icon_name="undo-2")
        self.palette_field = Button(
            look, tr("Search or run a command"), kind="field", keys="Ctrl+K", icon_name="search"
        )
        self.palette_field.setMaximumWidth(look.px(420))
        self.export = Button(look, tr("Export PDF"), keys="Ctrl+E")
        self.check_in = Button(look, tr("Start check-in"), kind="primary", keys="Ctrl+J")
        layout = row(self, (14, 0, 14, 0), 10)
        layout.addWidget(self.cycle)
        layout.addWidget(self.undo)
        layout.addStretch(1)
        layout.addWidget(self.palette_field, 8)
        layout.addStretch(1)
        layout.addWidget(self.export)
        layout.addWidget(self.check_in)
        self.undo.clicked.connect(self._ask_undo)
        self.palette_field.clicked.connect(self._ask_palette)
        self.export.clicked.connect(self._ask_pdf)
        self.check_in.clicked.connect(self._ask_check_in)
        self.cycle.picked.connect(self.cycle_asked)
        look.changed.connect(self._fit)
        self._fit()

    def show_undo(self, label: str | None) -> None:
        """Say what an undo would undo; None: there is nothing."""
        self.undo.setEnabled(label is not None)
        self.undo.setToolTip(
            "" if label is None else tr("Undo: {label}").format(label=say_label(label))
        )

    def set_narrow(self, narrow: bool) -> None:
        """Leave out what the menus also have where there is little room."""
        self.export.setVisible(not narrow)
        self.check_in.set_brief(narrow)
        self.palette_field.set_brief(narrow)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.height())

    def _fit(self) -> None:
        self.setFixedHeight(self._look.px(47))
        self.palette_field.setMaximumWidth(self._look.px(420))

    def _ask_undo(self) -> None:
        self.asked.emit("edit.undo")

    def _ask_palette(self) -> None:
        self.asked.emit("view.palette")

    def _ask_pdf(self) -> None:
        self.asked.emit("file.pdf")

    def _ask_check_in(self) -> None:
        self.asked.emit("check_in.start")
