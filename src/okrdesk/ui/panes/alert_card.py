"""One KPI's open alerts as a card: what happened, whom it asks, what one may answer.

Must not answer.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from okrdesk.charts.asked_strip import paint_asked_strip
from okrdesk.charts.ground import paint_recent
from okrdesk.charts.ink import brush, clean
from okrdesk.domain.alert_links import Suggestion
from okrdesk.domain.forecast.forecast import spoken_chance
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.look.alert_words import (
    STATE_WORDS,
    alert_about,
    alert_asks,
    alert_story,
    alert_title,
)
from okrdesk.look.days import show_day
from okrdesk.look.kpi_card import kpi_card
from okrdesk.look.sizes import RADIUS_CARD
from okrdesk.look.states import STATES
from okrdesk.session import Session
from okrdesk.ui.alert_groups import AlertedKpi
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.answers import ANSWERS
from okrdesk.ui.parts.beside import Beside
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.chip import Chip
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import column, frame, label, row, rule
from okrdesk.ui.parts.painted import Painted
from okrdesk.ui.readings import key_result_of

_LINKS = {
    "same_metric": tr("it reads this KPI"),
    "leads_to": tr("leads to: it only asks"),
    "guards": tr("guards: it only asks"),
}
_LEAST = 300  # pixels at 100 % that words have, else what is beside them goes below
_AT_RIGHT = ("snooze", "resolve")


class AlertCard(QFrame):
    """`answered` with (KPI id, what); `asks_owner` with a key result's id."""

    answered = Signal(str, str)
    asks_owner = Signal(str)

    def __init__(
        self, look: Appearance, session: Session, alerted: AlertedKpi, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._session, self.alerted = look, session, alerted
        self.setProperty("look", "card")
        self.setAccessibleName(" ".join(alert.says for alert in alerted.alerts))
        outer = row(self, (1, 1, 1, 1), 0)
        outer.addWidget(self._edge())
        inside = column(body := QWidget())
        outer.addWidget(body, 1)
        inside.addLayout(self._head())
        asked = alerted.leading.suggests
        for place, suggestion in enumerate(asked):
            inside.addWidget(self._asked(suggestion, last=place == len(asked) - 1))
        inside.addWidget(rule())
        inside.addLayout(self._answers())

    @property
    def kpi_id(self) -> str:
        """The KPI that the card is about."""
        return self.alerted.reading.kpi.id

    def _edge(self) -> Painted:
        """The state's colour down the left side; the chip says it in words."""
        edge = Painted(self._look, 20, 4, turns=True)
        edge.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        ink = STATES[self.alerted.reading.state].colour

        def stroke(painter: QPainter, box: QRectF) -> None:
            clean(painter)
            painter.setBrush(brush(self._look.theme.of(ink)))
            painter.setClipRect(box)  # of a bar as round as the card its left side is seen
            more = 2 * RADIUS_CARD
            painter.drawRoundedRect(box.adjusted(0, 0, more, 0), RADIUS_CARD - 1, RADIUS_CARD - 1)

        edge.show_figure(stroke, "")
        return edge

    def _head(self) -> QHBoxLayout:
        ws, today = self._session.workspace, self._session.today
        alerted, reading = self.alerted, self.alerted.reading
        head = row(margins=(13, 10, 14, 9))
        both = Beside(self._look, _LEAST, 16)
        head.addLayout(both)
        words = column(text := QWidget(), gap=3)
        line = row(gap=9)
        chip = Chip(self._look)
        chip.show_state(reading.state)
        line.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        beside = Flow(9)  # a long title goes on beside the chip, not below it
        beside.addWidget(label(alert_title(ws, reading), "h2", wraps=True))
        beside.addWidget(label(alert_about(ws, alerted.leading, today), "quiet"))
        held = QWidget()
        held.setLayout(beside)
        line.addWidget(held, 1)
        words.addLayout(line)
        words.addWidget(label(alert_story(ws, alerted.alerts, reading, today), wraps=True))
        below = " ".join(part for part in (alert_asks(ws, alerted.leading), self._taken()) if part)
        words.addWidget(label(below, "muted", wraps=True))
        both.addWidget(text)
        figure = Painted(self._look, 52, 170)
        card = kpi_card(ws, reading, today)

        def stroke(painter: QPainter, box: QRectF) -> None:
            paint_recent(painter, box, card, self._look.theme)

        figure.show_figure(stroke, reading.says)
        both.addWidget(figure)
        return head

    def _taken(self) -> str:
        """Who did what last, else that nobody did."""
        leading, today = self.alerted.leading, self._session.today
        if leading.state == "snoozed" and leading.actions and leading.actions[-1].until:
            until = show_day(leading.actions[-1].until, today)
            return tr("It sleeps until {day}.").format(day=until)
        by = leading.actions[-1].by if leading.actions else None
        if leading.state == "acting" and by:
            return tr("{who} is on it.").format(who=by)
        if leading.state == "acknowledged" and by:
            return tr("{who} looked at it; nobody has taken it yet.").format(who=by)
        return STATE_WORDS[leading.state]

    def _asked(self, suggestion: Suggestion, *, last: bool) -> QFrame:
        well = frame("asked")
        around = row(well, (13, 9, 14, 8))
        layout = Beside(self._look, _LEAST, 20)
        around.addLayout(layout)
        reading = key_result_of(self._session, suggestion.key_result.id)
        words = column(text := QWidget(), gap=2)
        title = f"KR {suggestion.ref} {suggestion.key_result.title}"
        ask = tr("Are you still as sure? {kr}").format(kr=title)
        words.addWidget(label(ask, "h3", wraps=True))
        link = Button(self._look, tr("Look"), kind="link")
        link.setAccessibleName(tr("Look at {kr}").format(kr=title))
        link.setProperty("record", suggestion.key_result.id)
        link.clicked.connect(self._ask_owner)
        line = Flow(4)
        line.addWidget(label(_chance_says(suggestion, reading), "quiet", wraps=True))
        line.addWidget(link)
        words.addLayout(line)
        layout.addWidget(text)
        beside = column(figures := QWidget(), gap=2)
        strip = Painted(self._look, 34, 250, turns=True)
        chance = reading.chance

        def stroke(painter: QPainter, box: QRectF) -> None:
            paint_asked_strip(painter, box, reading.confidence, chance, self._look.theme)

        strip.show_figure(stroke, _strip_says(reading))
        beside.addWidget(strip, 0, Qt.AlignmentFlag.AlignRight)
        if last:
            legend = tr("mark: the chance · underlined: what was said · nothing is chosen")
            beside.addWidget(label(legend, "tiny"))
        layout.addWidget(figures)
        return well

    def _answers(self) -> QHBoxLayout:
        around, line = row(margins=(13, 8, 14, 8)), Flow(6)
        around.addLayout(line)
        for answer in ANSWERS:
            if answer.what == _AT_RIGHT[0]:
                spring = QWidget()
                spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                line.addWidget(spring)
            primary = answer.what == "act"
            button = Button(self._look, answer.words, kind="deed" if primary else "mini")
            button.setToolTip(answer.says)
            button.setAccessibleName(f"{answer.words}: {self.alerted.reading.kpi.name}")
            button.setProperty("what", answer.what)
            button.clicked.connect(self._answer)
            line.addWidget(button)
        return around

    def _answer(self) -> None:
        self.answered.emit(self.kpi_id, self.sender().property("what"))

    def _ask_owner(self) -> None:
        self.asks_owner.emit(self.sender().property("record"))


def _chance_says(suggestion: Suggestion, reading: KeyResultReading) -> str:
    """ "leads to: it only asks. Chance of it stays 75%."; of the same metric before → after."""
    link = _LINKS[suggestion.link]
    before, after = suggestion.p_before, suggestion.p_after
    if before is not None and after is not None:
        move = f"{spoken_chance(before)} → {spoken_chance(after)}"
        return tr("{link}. Chance {move}.").format(link=link, move=move)
    if reading.chance is None:
        return tr("{link}. {why}").format(link=link, why=reading.forecast_says)
    chance = spoken_chance(reading.chance)
    return tr("{link}. The chance by its own values stays {chance}.").format(
        link=link, chance=chance
    )


def _strip_says(reading: KeyResultReading) -> str:
    said = tr("nobody said how sure")
    if reading.confidence is not None:
        said = tr("{n} of 10 was said").format(n=reading.confidence)
    if reading.chance is None:
        return said
    return tr("{said}, the chance is {chance}").format(
        said=said, chance=spoken_chance(reading.chance)
    )
