"""What is shown while no file is open. Must not open one itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import column, frame, label, row, rule

_ALL = 1000  # what the card may grow, before the room beside it does


class WelcomePage(QWidget):
    """Three ways to begin, and the files of before; `asks` an action, `opens` a path.

    `forgets` a path: its file stays where it is, only the list lets go of it.
    """

    asks = Signal(str)
    opens = Signal(str)
    forgets = Signal(str)

    def __init__(
        self, look: Appearance, recent: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = column(self, (24, 24, 24, 24))
        outer.addStretch(2)
        middle = row()
        middle.addStretch(1)
        card = frame("card")
        card.setMaximumWidth(look.px(680))
        inside = column(card, (28, 24, 28, 24), 6)
        inside.addWidget(label(tr("Where do you want to begin?"), "h1"))
        inside.addWidget(
            label(
                tr("Gauges say whether the machine is healthy, the tree whether you go the right"
                   " way. Both live in one file that is yours; nothing leaves this computer."),
                "muted", wraps=True,
            )
        )  # fmt: skip
        inside.addSpacing(10)
        self.start = Button(look, tr("Start with my numbers"), kind="primary")
        self.sample = Button(look, tr("Look around a sample company"))
        self.new = Button(look, tr("New workspace…"), keys="Ctrl+Shift+N")
        self.open = Button(look, tr("Open a file…"), keys="Ctrl+O")
        for pair in ((self.start, self.sample), (self.open, self.new)):  # to begin, to go on
            buttons = Flow()
            for button in pair:
                buttons.addWidget(button)
            inside.addLayout(buttons)
        self.recent = self._recent_rows(look, recent)
        if self.recent:
            inside.addSpacing(12)
            inside.addWidget(rule())
            inside.addSpacing(6)
            inside.addWidget(label(tr("Open again"), "group"))
            for button in self.recent:
                inside.addWidget(self._recent_line(look, button))
        inside.addSpacing(8)
        inside.addWidget(label(tr("Or drop a .okr file here."), "quiet", wraps=True))
        middle.addWidget(card, _ALL)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        self.start.clicked.connect(self._ask_start)
        self.sample.clicked.connect(self._ask_sample)
        self.new.clicked.connect(self._ask_new)
        self.open.clicked.connect(self._ask_open)

    def focus_first(self) -> None:
        """Begin at what one most likely wants: the last file, else one's own numbers."""
        (self.recent[0] if self.recent else self.start).setFocus()

    def _recent_rows(self, look: Appearance, recent: Sequence[str]) -> list[Button]:
        found = []
        for path in recent:
            button = Button(look, Path(path).stem, kind="link")
            button.setToolTip(path)
            button.setProperty("path", path)
            button.clicked.connect(self._open_recent)
            found.append(button)
        return found

    def _recent_line(self, look: Appearance, button: Button) -> QWidget:
        """The file, whether it is in its place, and a way to take it off the list."""
        line = QWidget()
        layout = row(line, gap=8)
        layout.addWidget(button)
        path = str(button.property("path"))
        if not Path(path).exists():
            layout.addWidget(label(tr("not in its folder now"), "quiet"))
        layout.addStretch(1)
        off = Button(look, "", kind="quiet", icon_name="x")
        says = tr("Take {name} off this list").format(name=button.text())
        off.setAccessibleName(says)
        off.setToolTip(says)
        off.setProperty("path", path)
        off.clicked.connect(line.hide)
        off.clicked.connect(self._forget_recent)
        layout.addWidget(off)
        return line

    def _forget_recent(self) -> None:
        self.start.setFocus()
        self.forgets.emit(str(self.sender().property("path")))

    def _open_recent(self) -> None:
        self.opens.emit(str(self.sender().property("path")))

    def _ask_start(self) -> None:
        self.asks.emit("file.start")

    def _ask_sample(self) -> None:
        self.asks.emit("file.sample")

    def _ask_new(self) -> None:
        self.asks.emit("file.new")

    def _ask_open(self) -> None:
        self.asks.emit("file.open")
