"""One gauge that needs a word: what happened, a line for the word, the other answers.

Must not answer.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.look.alert_words import alert_asks, alert_story, alert_title
from okrdesk.session import Session
from okrdesk.ui.alert_groups import AlertedKpi
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.drafts import drafts_of
from okrdesk.ui.parts.beside import Beside
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.icons import draw_state
from okrdesk.ui.parts.labels import column, label, rich, row
from okrdesk.ui.parts.painted import Painted

_OTHERS = (("act", tr("I take it")), ("expected", tr("Expected…")))

_LEAST = 200  # pixels at 100 % that the word has, else the answers stand below it


class GaugeRow(QWidget):
    """`said` on Return, `answers` with what else was chosen, `entered` with the KPI's id."""

    said = Signal()
    answers = Signal(str)
    entered = Signal(str)

    def __init__(
        self, look: Appearance, session: Session, alerted: AlertedKpi, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self.alerted = look, alerted
        self._drafts = drafts_of(session, "gauge")
        ws, today = session.workspace, session.today
        self.title = alert_title(ws, alerted.reading)
        outer = row(self, (12, 10, 12, 10), 10)
        mark = Painted(look, 14, 14)
        mark.show_figure(self._stroke, "")
        outer.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        inside = column(words := QWidget(), gap=5)
        outer.addWidget(words, 1)
        story = alert_story(ws, alerted.alerts, alerted.reading, today)
        happened = f"<b>{escape(self.title)}</b>&ensp;{escape(story)}"
        self._story = rich(happened, "text")
        self._story.setAccessibleName(f"{self.title}. {story}")
        inside.addWidget(self._story)
        if asks := alert_asks(ws, alerted.leading):
            inside.addWidget(label(asks, "muted", wraps=True))
        self._done = label("", "muted", wraps=True)
        self._done.hide()
        inside.addWidget(self._done)
        self._answers = self._answer_line()
        inside.addWidget(self._answers)
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        inside.addWidget(self._refused)

    def _answer_line(self) -> QWidget:
        line = Beside(self._look, _LEAST)
        whole = QWidget()
        whole.setLayout(line)
        self.word = QLineEdit(str(self._drafts.of(self.kpi_id).get("word", "")))
        self.word.setPlaceholderText(tr("What happened? Empty passes over it."))
        self.word.setAccessibleName(tr("What happened to {gauge}?").format(gauge=self.title))
        self.word.setAccessibleDescription(self._story.accessibleName())
        self.word.textEdited.connect(self._keep)
        self.word.returnPressed.connect(self.said)
        self.word.installEventFilter(self)
        line.addWidget(self.word)
        self.buttons: dict[str, Button] = {}
        for what, words in _OTHERS:
            self.buttons[what] = button = Button(self._look, words, kind="mini")
            button.setAccessibleName(f"{words}: {self.alerted.reading.kpi.name}")
            button.setProperty("what", what)
            button.clicked.connect(self._answer)
            line.addWidget(button)
        return whole

    @property
    def kpi_id(self) -> str:
        """The KPI that it is about."""
        return self.alerted.reading.kpi.id

    @property
    def is_open(self) -> bool:
        """Whether it still waits for a word."""
        return self._done.isHidden()

    @property
    def answer(self) -> str:
        """What was said of it, empty while it is open."""
        return self._done.text()

    def show_answered(self, says: str) -> None:
        """It was answered: its line gives way to the answer."""
        self._drafts.drop(self.kpi_id)
        self._done.setText(says)
        self._done.show()
        self._answers.hide()
        self._refused.hide()

    def refuse(self, refusal: OkrError) -> None:
        """Say why the word was not kept; it stays as typed."""
        self._refused.setText(refusal.says)
        self._refused.show()

    def _keep(self, text: str) -> None:
        self._refused.hide()
        self._drafts.keep(self.kpi_id, {"word": text.strip()} if text.strip() else {})

    def _answer(self) -> None:
        self.answers.emit(self.sender().property("what"))

    def _stroke(self, painter: QPainter, box: QRectF) -> None:
        draw_state(painter, box, self.alerted.reading.state, self._look.theme)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit(self.kpi_id)
        return super().eventFilter(watched, event)
