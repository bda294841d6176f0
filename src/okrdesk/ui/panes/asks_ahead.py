"""What the numbers of step 1 will ask in step 2. Must not ask it, nor judge the gauges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.words import tr
from okrdesk.look.alert_words import alert_story, alert_title
from okrdesk.look.days import show_day
from okrdesk.look.states import STATES
from okrdesk.session import Session
from okrdesk.ui.alert_groups import AlertedKpi, Group, alerted_kpis
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.icons import draw_state
from okrdesk.ui.parts.labels import clear, column, label, rich, row
from okrdesk.ui.parts.painted import Painted
from okrdesk.ui.turns import Turns

_MOST = 20


class AsksAhead(QFrame):
    """One line a gauge: those that will ask for a word, then those whose alert is open anyway."""

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._turns: Turns | None = None
        self.setProperty("look", "card")
        layout = column(self, (14, 12, 14, 12), 6)
        layout.addWidget(label(tr("What these numbers will ask in step 2"), "h3"))
        inner = QWidget()
        self._lines = column(inner, gap=5)
        self._lines.addWidget(label(tr("Looking at all gauges…"), "muted"))
        layout.addWidget(inner)

    def show_asked(self, asked: Sequence[Group], known: Sequence[Group]) -> None:
        """`asked` want a word, `known` have an open alert that was answered before."""
        if self._turns is not None:
            self._turns.stop()
        clear(self._lines)
        self._turns = Turns(self._show(asked, known), self)

    @property
    def is_shown(self) -> bool:
        """Whether all lines are there."""
        return self._turns is None or self._turns.is_done

    def _show(self, asked: Sequence[Group], known: Sequence[Group]) -> Iterator[None]:
        """A line a turn: each needs all that is known of its KPI."""
        yield
        session = self._session
        for place, group in enumerate((*asked, *known)[:_MOST]):
            if not session.is_open:
                return
            one = next(iter(alerted_kpis(session, (group,))), None)
            if one is None:
                continue
            if place < len(asked):
                story = alert_story(session.workspace, one.alerts, one.reading, session.today)
                self._add(one, story, tr("What happened?"))
            else:
                day = show_day(one.leading.raised, session.today)
                says = tr("The alert of {day} is open; nothing new is asked.").format(day=day)
                self._add(one, "", says)
            yield
        more = len(asked) + len(known) - _MOST
        if more > 0:
            self._lines.addWidget(label(tr("and {n} more").format(n=more), "muted"))
        if not (asked or known):
            self._lines.addWidget(label(tr("Nothing: no gauge has turned."), "muted"))

    def _add(self, one: AlertedKpi, story: str, asks: str) -> None:
        theme, state = self._look.theme, one.reading.state
        line = row(gap=8)
        mark = Painted(self._look, 14, 11)

        def stroke(painter: QPainter, box: QRectF) -> None:
            side = QRectF(0, (box.height() - 11) / 2, 11, 11)
            draw_state(painter, side, state, self._look.theme)

        mark.show_figure(stroke, STATES[state].word)
        title = alert_title(self._session.workspace, one.reading)
        colour = theme.of(STATES[state].colour)
        words = (
            f'<b style="color:{colour}">{escape(title)}</b>&ensp;{escape(story)}'
            f' <span style="color:{theme.muted}">{escape(asks)}</span>'
        )
        says = rich(words)
        says.setAccessibleName(" ".join(part for part in (title, story, asks) if part))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(says, 1)
        self._lines.addLayout(line)
