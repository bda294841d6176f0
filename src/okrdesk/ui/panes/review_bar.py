"""The bar of the review: cycle, six steps, close, print, export. Must not walk or close."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.cycle_button import CycleButton
from okrdesk.ui.parts.labels import row
from okrdesk.ui.parts.step_button import StepButton

STEPS: tuple[tuple[str, str], ...] = (
    ("freeze", tr("Freeze")),
    ("grade", tr("Grade")),
    ("learn", tr("Learn")),
    ("risks", tr("Risks and asks")),
    ("carry", tr("Carry over")),
    ("next", tr("Next quarter")),
)
_SCANT_BELOW, _TIGHT_BELOW, _BRIEF_BELOW = 700, 900, 1340
_PAGES_BESIDE = 1100  # at this width and below the pages are in a drawer


class ReviewBar(QFrame):
    """Emits the step that is wanted, `closes`, an action's id, or a cycle to review."""

    stepped = Signal(str)
    closes = Signal()
    asked = Signal(str)
    cycle_asked = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("look", "bar")
        self._closes, self._is_closed, self._room = tr("Close…"), False, 0
        self.cycle = CycleButton(look)
        self.steps: dict[str, StepButton] = {}
        self.close_button = Button(look, self._closes)
        self.pages_button = Button(look, tr("Pages"), keys="Ctrl+I", icon_name="eye")
        self.print_button = Button(look, tr("Print"), keys="Ctrl+P")
        self.export = Button(look, tr("Export PDF"), kind="primary", keys="Ctrl+E")
        self._laid = layout = row(self, (14, 0, 14, 0), 4)
        layout.addWidget(self.cycle)
        layout.addSpacing(4)
        for number, (step, name) in enumerate(STEPS, 1):
            button = StepButton(look, number, name)
            button.setProperty("step", step)
            button.clicked.connect(self._ask_step)
            self.steps[step] = button
            layout.addWidget(button)
        layout.addSpacing(4)
        layout.addWidget(self.close_button)
        layout.addStretch(1)
        layout.addWidget(self.pages_button)
        layout.addWidget(self.print_button)
        layout.addSpacing(4)
        layout.addWidget(self.export)
        self.close_button.clicked.connect(self.closes)
        self.pages_button.clicked.connect(self._ask_pages)
        self.print_button.clicked.connect(self._ask_print)
        self.export.clicked.connect(self._ask_export)
        self.cycle.picked.connect(self.cycle_asked)
        look.changed.connect(self._fit)
        self._fit()

    def show_steps(self, now: str, missing: Mapping[str, int], closed: bool) -> None:
        """Which step is in sight, and how many things each still needs."""
        for step, button in self.steps.items():
            button.show_state(now=step == now, done=closed or not missing.get(step, 0))
        left = sum(1 for count in missing.values() if count)
        says = tr("Close…") if not left else tr("Close… {n} open").format(n=left)
        self._closes = tr("Reopen…") if closed else says
        self._is_closed = closed
        self._say_close()

    def set_room(self, wide: int) -> None:
        """Fit into a window that wide at 100 % zoom."""
        for button in self.steps.values():
            button.set_brief(wide < _BRIEF_BELOW)
        self.pages_button.setVisible(_PAGES_BESIDE >= wide > _TIGHT_BELOW)
        self.print_button.setVisible(wide > _PAGES_BESIDE)
        for tight in (self.pages_button, self.export):
            tight.set_brief(wide <= _TIGHT_BELOW)
        self.export.setVisible(wide > _SCANT_BELOW)
        self._room = self._look.px(wide)
        self._say_close()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.height())

    def _fit(self) -> None:
        self.setFixedHeight(self._look.px(47))

    def _say_close(self) -> None:
        """Where there is little room how much is open is only spoken, and in the tooltip."""
        self.close_button.say(self._closes)
        wanted = self._laid.sizeHint().width()
        brief = not self._is_closed and 0 < self._room < wanted
        if brief:
            self.close_button.say(tr("Close…"))
        self.close_button.setAccessibleName(self._closes)
        self.close_button.setToolTip(self._closes if brief else "")

    def _ask_step(self) -> None:
        self.stepped.emit(self.sender().property("step"))

    def _ask_pages(self) -> None:
        self.asked.emit("view.inspector")

    def _ask_print(self) -> None:
        self.asked.emit("file.print")

    def _ask_export(self) -> None:
        self.asked.emit("file.pdf")
