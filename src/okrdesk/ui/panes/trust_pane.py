"""Beside the alerts: how far they could be trusted, and what each answer means. Must not count."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.charts.ink import NO_PEN, brush, clean, pen
from okrdesk.domain.alert import Precision
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.answers import ANSWERS
from okrdesk.ui.parts.labels import column, label, row
from okrdesk.ui.parts.painted import Painted
from okrdesk.ui.parts.scroll_column import ScrollColumn

WIDE = 300


class TrustPane(QFrame):
    """ "6 of 9 past alerts were a real change, 4 of them led to an initiative"."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("look", "right")
        area = ScrollColumn()
        column(self).addWidget(area)
        layout = column(inner := QWidget(), (16, 14, 16, 14), 4)
        area.setWidget(inner)
        layout.addWidget(label(tr("Can you trust the alerts?"), "h3"))
        line = row(gap=12)
        self.count = label("", "big")
        self.says = label("", "quiet", wraps=True)
        line.addWidget(self.count)
        line.addWidget(self.says, 1)
        layout.addLayout(line)
        self._bar = Painted(look, 14, turns=True)
        layout.addWidget(self._bar)
        for later in (self.count, self.says, self._bar):
            later.hide()  # until there is something to say
        for answer in ANSWERS:
            layout.addSpacing(10)
            layout.addWidget(label(answer.words, "h3"))
            layout.addWidget(label(answer.says, "small", wraps=True))
        layout.addStretch(1)
        look.changed.connect(self._fit)
        self._fit()

    def show_precision(self, precision: Precision) -> None:
        """Say how many of those that people resolved were real."""
        judged, real = precision.judged, precision.real
        self.says.show()
        self.count.setVisible(bool(judged))
        self._bar.setVisible(bool(judged))
        if not judged:
            says = tr("Nobody has resolved one yet. Resolving them says how far they can be"
                      " trusted.")  # fmt: skip
            self.says.setText(says)
            return
        self.count.setText(tr("{n} of {m}").format(n=real, m=judged))
        says = tr("past alerts were a real change, {n} led to an initiative")
        self.says.setText(says.format(n=precision.acted))

        def stroke(painter: QPainter, box: QRectF) -> None:
            _paint_share(painter, box, real / judged, self._look)

        self._bar.show_figure(stroke, f"{self.count.text()} {self.says.text()}")

    def _fit(self) -> None:
        self.setFixedWidth(self._look.px(WIDE))


def _paint_share(painter: QPainter, box: QRectF, share: float, look: Appearance) -> None:
    clean(painter)
    bar = box.adjusted(0.5, 1, -0.5, -1)
    painter.setPen(pen(look.theme.edge))
    painter.setBrush(brush(look.theme.track))
    painter.drawRoundedRect(bar, 3, 3)
    painter.setPen(NO_PEN)
    painter.setBrush(brush(look.theme.text))
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), 3, 3)
