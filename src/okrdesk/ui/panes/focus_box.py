"""How much is looked at and pushed on, against the limits. Must not judge it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from okrdesk.charts.ink import brush, clean
from okrdesk.coach.focus import Focus
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.columns import Columns
from okrdesk.ui.parts.labels import clear, column, frame, label, row
from okrdesk.ui.parts.painted import Painted

_AIM = tr("aim for 5 to 7, limit {n}")

_LEAST = 180  # pixels at 100 % that a bar has


class FocusBox(QWidget):
    """Three bars: key KPIs, objectives of a team, key results each."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        layout = column(self, gap=5)
        head = row(gap=6)
        head.addWidget(label(tr("Focus"), "h3"))
        self._says = label("", "quiet")
        head.addWidget(self._says)
        head.addStretch(1)
        layout.addLayout(head)
        card = frame("card")
        self._bars = Columns(look, _LEAST, 22)
        row(card, (13, 10, 13, 10)).addLayout(self._bars)
        layout.addWidget(card)

    def show_focus(self, focus: Focus) -> None:
        """Show the counts of today."""
        low, high = focus.key_result_limits
        fewest, most = focus.fewest_key_results, focus.most_key_results
        each = str(most) if fewest == most else tr("{low} to {high}").format(low=fewest, high=most)
        within = (
            focus.kpis <= focus.kpi_limit
            and focus.objectives <= focus.objective_limit
            and most <= high
        )
        self._says.setText(tr("within your limits") if within else tr("beyond your limits"))
        clear(self._bars)
        of = tr("{n} of {m}")
        self._bar(tr("Key KPIs"), of.format(n=focus.kpis, m=focus.kpi_limit),
                  focus.kpis / focus.kpi_limit, _AIM.format(n=focus.kpi_limit))  # fmt: skip
        self._bar(tr("Objectives in a team"), of.format(n=focus.objectives,
                  m=focus.objective_limit), focus.objectives / focus.objective_limit,
                  tr("limit {n}: one more asks to park one").format(
                      n=focus.objective_limit))  # fmt: skip
        self._bar(tr("Key results each"), of.format(n=each, m=high), most / high,
                  tr("aim for {low} to {high}").format(low=low, high=high))  # fmt: skip

    def _bar(self, name: str, count: str, share: float, note: str) -> None:
        part = column(one := QWidget(), gap=4)
        line = row()
        line.addWidget(label(name, wraps=True), 1)
        line.addWidget(label(count, "h3"))
        part.addLayout(line)
        bar = Painted(self._look, 6, turns=True)

        def stroke(painter: QPainter, box: QRectF) -> None:
            theme = self._look.theme
            clean(painter)
            painter.setBrush(brush(theme.track))
            painter.drawRoundedRect(box, 3, 3)
            painter.setBrush(brush(theme.muted if share <= 1 else theme.text))
            filled = QRectF(box.left(), box.top(), box.width() * min(1.0, share), box.height())
            painter.drawRoundedRect(filled, 3, 3)

        bar.show_figure(stroke, f"{name}: {count}, {note}")
        part.addWidget(bar)
        part.addWidget(label(note, "tiny", wraps=True))
        self._bars.addWidget(one)
