"""How far confidence came true, and who was right against the forecast. Must not compute."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from okrdesk.charts.reliability import paint_reliability, reliability_says
from okrdesk.domain.calibration.calibrated import Calibrated
from okrdesk.domain.calibration.calibration import Calibration
from okrdesk.domain.calibration.disagreements import Disagreement
from okrdesk.domain.calibration.verdict import disagreement_says
from okrdesk.domain.words import tr
from okrdesk.exchange.copied import Copied
from okrdesk.look.numbers import show_share
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.copied import Taken
from okrdesk.ui.parts.labels import clear, column, label, rule
from okrdesk.ui.parts.painted import Painted

_MOST = 8  # disagreements in sight: the newest
_HIGH = 210


class CalibrationPane(QWidget):
    """The sentence, the figures, the diagram from 30 key results on, then each disagreement."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._layout = column(self, gap=4)
        self._found: Calibrated | None = None

    def show_calibration(self, found: Calibrated) -> None:
        """Show what closed quarters teach."""
        self._found = found
        clear(self._layout)
        self._layout.addWidget(label(found.calibration.says, wraps=True))
        self._show_figures(found.calibration)
        self._layout.addSpacing(6)
        self._layout.addWidget(rule())
        self._layout.addSpacing(4)
        self._layout.addWidget(label(tr("Confidence against the forecast"), "h3"))
        self._layout.addWidget(label(found.verdict.says, wraps=True))
        newest = found.disagreements[::-1]
        for one in newest[:_MOST]:
            self._show_disagreement(one)
        left = len(newest) - _MOST
        if left > 0:
            self._layout.addWidget(label(tr("and {n} more").format(n=left), "quiet"))

    def copied(self) -> Taken | None:
        """What it says, with each disagreement."""
        found = self._found
        if found is None:
            return None
        rows = [("", found.calibration.says), ("", found.verdict.says)]
        rows += [(one.key_result.title, disagreement_says(one)) for one in found.disagreements]
        headings = (tr("Key result"), tr("How sure were we?"))
        return Taken(Copied(tr("How sure were we?"), headings, tuple(rows)))

    def _show_figures(self, found: Calibration) -> None:
        if found.brier is None:
            return
        says = tr("Brier {brier} (0 is perfect, 0.25 a coin toss) · bias {bias} · by luck {p}")
        says = says.format(
            brier=show_share(found.brier), bias=show_share(found.bias), p=show_share(found.p_value)
        )
        self._layout.addWidget(label(says, "quiet", wraps=True))
        if found.bins:
            figure = Painted(self._look, _HIGH)

            def stroke(painter: QPainter, box: QRectF) -> None:
                paint_reliability(painter, box, found.bins, self._look.theme)

            figure.show_figure(stroke, reliability_says(found.bins))
            self._layout.addWidget(figure)

    def _show_disagreement(self, one: Disagreement) -> None:
        self._layout.addSpacing(4)
        self._layout.addWidget(label(one.key_result.title, "h3", wraps=True))
        self._layout.addWidget(label(disagreement_says(one), "quiet", wraps=True))
