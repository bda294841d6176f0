"""Findings of the coach under a heading, each with what one may answer. Must not answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.charts.ink import write_in
from okrdesk.coach.finding import Finding
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.beside import Beside
from okrdesk.ui.parts.button import Button, Kind
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import column, frame, label, row, rule
from okrdesk.ui.parts.mirrored import mirror

_LEAST = 330  # pixels at 100 % that the words have, else the answers stand below them
_NOWHERE = frozenset({"workspace", "team", "cycle"})  # there is no one thing to look at
_SEVERITIES = {"warning": tr("warning"), "note": tr("note")}


# What a whole form asks for: no mend could know it. By the rule's id.
_ADDS = {
    "too_few_key_results": tr("Add a key result…"),
    "area_without_kpi": tr("Add a KPI…"),
}


class FindingLine(QFrame):
    """One finding with its buttons."""

    def focus_first(self) -> None:
        """Go to what may be done about it first."""
        button = self.findChild(Button)
        assert isinstance(button, Button)
        button.setFocus(Qt.FocusReason.OtherFocusReason)


class FindingRows(QWidget):
    """One heading and a card of findings; `mends`, `adds`, `refuses`, `looks` hand a Finding over.

    `lines` holds a line for each.
    """

    mends = Signal(object)
    adds = Signal(object)
    refuses = Signal(object)
    looks = Signal(object)

    def __init__(
        self, look: Appearance, title: str, kind: str, findings: Sequence[Finding]
    ) -> None:
        super().__init__()
        self._look = look
        self.title, self.findings = title, tuple(findings)
        layout = column(self, gap=5)
        head = Flow(6)
        head.addWidget(label(title, "h3", wraps=True))
        head.addWidget(label(kind, "quiet"))
        layout.addLayout(head)
        card = frame("card")
        self._rows = column(card, (1, 1, 1, 1))
        self.lines: list[FindingLine] = []
        for place, finding in enumerate(self.findings):
            if place:
                self._rows.addWidget(rule())
            self.lines.append(line := self._row(place, finding))
            self._rows.addWidget(line)
        layout.addWidget(card)

    def _row(self, place: int, finding: Finding) -> FindingLine:
        line = FindingLine()
        spoken = _SEVERITIES[finding.severity]
        line.setAccessibleName(f"{spoken}: {finding.says} {finding.because}")
        around = row(line, (12, 8, 13, 8), 8)
        around.addWidget(_Severity(self._look, finding.severity), 0, Qt.AlignmentFlag.AlignTop)
        layout = Beside(self._look, _LEAST)
        around.addLayout(layout, 1)
        words = column(text := QWidget(), gap=2)
        words.addWidget(label(finding.says, "h3", wraps=True))
        because = tr("Because {reason}").format(reason=finding.because)
        words.addWidget(label(because, "quiet", wraps=True))
        layout.addWidget(text)
        if finding.mend is not None:
            layout.addWidget(self._button(place, finding.mend.label, "deed", self._mend))
        elif finding.rule in _ADDS:
            layout.addWidget(self._button(place, _ADDS[finding.rule], "deed", self._add))
        if finding.subject_kind not in _NOWHERE:
            layout.addWidget(self._button(place, tr("Look"), "mini", self._go))
        layout.addWidget(self._button(place, tr("Not for us…"), "mini", self._refuse))
        return line

    def _button(self, place: int, words: str, kind: Kind, answer: Callable[[], None]) -> Button:
        button = Button(self._look, words, kind=kind)
        button.setAccessibleName(f"{words}: {self.findings[place].subject_name}")
        button.setProperty("place", place)
        button.clicked.connect(answer)
        return button

    def _asked(self) -> Finding:
        return self.findings[int(self.sender().property("place"))]

    def _mend(self) -> None:
        self.mends.emit(self._asked())

    def _add(self) -> None:
        self.adds.emit(self._asked())

    def _refuse(self) -> None:
        self.refuses.emit(self._asked())

    def _go(self) -> None:
        self.looks.emit(self._asked())


class _Severity(QWidget):
    """ "warning" with an ink edge and in bold, "note" quietly."""

    def __init__(self, look: Appearance, severity: str) -> None:
        super().__init__()
        self._look, self._severity = look, severity
        self.setFixedWidth(look.px(66))
        self.setFixedHeight(look.px(20))

    def _font(self) -> QFont:
        strong = self._severity == "warning"
        return self._look.font(11, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, strong = self._look.theme, self._severity == "warning"
        text = _SEVERITIES[self._severity]
        wide = QFontMetricsF(self._font()).horizontalAdvance(text) + self._look.px(11)
        box = self.rect().adjusted(1, 1, 0, -1)
        box.setWidth(round(wide))
        painter.setPen(QPen(QColor(theme.text if strong else theme.line), 1))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(self._font())
        painter.setPen(QColor(theme.text if strong else theme.muted))
        write_in(painter, QRectF(box), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
