"""What a review still lacks, each a way to where it is missing. Must not know how it is found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from okrdesk.domain.closing import Missing
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.icons import draw_icon, draw_state
from okrdesk.ui.parts.labels import clear, column, label, row, together
from okrdesk.ui.parts.painted import Painted
from okrdesk.ui.parts.shown import show_when

_VERBS = {
    "freeze": tr("Look"), "grade": tr("Grade"), "learn": tr("Write"), "risks": tr("Write"),
    "carry": tr("Decide"), "next": tr("Plan"),
}  # fmt: skip
_MARK = 12


class MissingRows(QWidget):
    """`looks` hands a Missing over; what is needed is ▲, what is only pointed at ◆."""

    looks = Signal(object)

    def __init__(
        self, look: Appearance, missing: Sequence[Missing] = (), about: str = "", most: int = 0
    ) -> None:
        super().__init__()
        self._look, self._most = look, most
        self.missing: tuple[Missing, ...] = ()
        self.buttons: list[Button] = []
        self._about = label(about, "h3", wraps=True)
        show_when(self._about, bool(about))
        layout = column(self, gap=4)
        layout.addWidget(self._about)
        self._rows = column(holder := QWidget())
        layout.addWidget(holder)
        self.show_missing(missing)

    def show_missing(self, missing: Sequence[Missing], done: Sequence[str] = ()) -> None:
        """Show what is missing, after the sentences of what is `done`; most needed first."""
        self.missing = tuple(sorted(missing, key=lambda one: not one.needed))
        clear(self._rows)
        self.buttons = []
        rows = together(self._rows, 3)
        for says in done:
            rows.addWidget(self._line("", says))
        shown = self.missing[: self._most] if self._most else self.missing
        for place, one in enumerate(shown):
            line = self._line("act" if one.needed else "watch", one.says)
            button = Button(self._look, _VERBS[one.step], kind="link")
            button.setAccessibleName(f"{button.text()}: {one.says}")
            button.setProperty("place", place)
            button.clicked.connect(self._go)
            layout = line.layout()
            assert layout is not None
            layout.addWidget(button)
            self.buttons.append(button)
            rows.addWidget(line)
        more = len(self.missing) - len(shown)
        if more:
            rows.addWidget(label(tr("and {n} more").format(n=more), "quiet"))

    def _line(self, state: str, says: str) -> QWidget:
        line = row(holder := QWidget(), gap=7)
        mark = Painted(self._look, _MARK + 2, _MARK)

        def stroke(painter: QPainter, box: QRectF) -> None:
            size = box.adjusted(0.5, 1.5, -0.5, -1.5)
            if state:
                draw_state(painter, size, state, self._look.theme)
            else:
                draw_icon(painter, size, "check", self._look.theme.text)

        spoken = {"act": tr("needed"), "watch": tr("to look at"), "": tr("complete")}
        mark.show_figure(stroke, spoken[state])
        line.addWidget(mark)
        line.addWidget(label(says, "small", wraps=True), 1)
        return holder

    def _go(self) -> None:
        self.looks.emit(self.missing[int(self.sender().property("place"))])
