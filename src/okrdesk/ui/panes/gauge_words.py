"""Step 2 of the check-in: gauges that need a word, one line each. Must not choose which do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from okrdesk.commands.alert_actions import acknowledge_alert
from okrdesk.commands.alert_groups import answer_alerts
from okrdesk.domain.records import AlertAction
from okrdesk.domain.words import tr
from okrdesk.qtmodels.loading import do_whole
from okrdesk.session import Session
from okrdesk.ui.alert_groups import AlertedKpi, Group, alerted_kpis, kpi_ids
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.desks.alerts import AlertsDesk
from okrdesk.ui.panes.check_in_step import CheckInStep
from okrdesk.ui.panes.gauge_row import GaugeRow
from okrdesk.ui.panes.line_by_line import LineByLine
from okrdesk.ui.parts.focus import give_focus
from okrdesk.ui.parts.labels import label
from okrdesk.ui.refusals import told_to

_ANSWERED = {
    "acknowledged": "{note}", "acting": tr("taken: {note}"), "expected": tr("expected: {note}"),
}  # fmt: skip


class GaugeWords(CheckInStep):
    """Type, Return, type, Return; Ctrl+Return goes on, `current` names the KPI in the focus.

    Of very many gauges the first are shown; the others come as one gets to the end of those.
    """

    def __init__(
        self, look: Appearance, session: Session, desk: AlertsDesk, parent: QWidget | None = None
    ) -> None:
        says = tr(
            "They turned, or left their usual range, since your last check-in. Say what happened,"
            " take it, or say that it was expected."
        )
        super().__init__(look, tr("Gauges that need a word"), says, 2, parent)
        self.inner.setMaximumWidth(look.px(980))
        self._look, self._session, self._desk = look, session, desk
        self.rows: list[GaugeRow] = []
        self._waiting: list[Group] = []
        self.is_looking = False
        self.coming = LineByLine(self._add_line, self)
        self.coming.came.connect(self._say_waiting)
        self.asks_on.connect(self.go_on)
        self.asks_more.connect(self.show_more)

    def ask(self, asked: Sequence[Group]) -> None:
        """Ask about these; what was answered in this check-in stays in sight."""
        self.is_looking = False
        self.coming.stop()
        answered = [line for line in self.rows if not line.is_open]
        here = {line.kpi_id: line.answer for line in answered}
        wanted = kpi_ids(asked)
        kept = [line.alerted for line in answered if line.kpi_id not in wanted]
        self._waiting = list(asked)
        before = [self._line(one) for one in kept]
        for line in before:
            line.show_answered(here[line.kpi_id])
        self.rows = before
        self.show_lines(self.rows)
        self.coming.begin()
        self._say_waiting()

    def _line(self, alerted: AlertedKpi) -> GaugeRow:
        line = GaugeRow(self._look, self._session, alerted)
        line.entered.connect(self._enter)
        line.said.connect(self._say_one)
        line.answers.connect(self._answer)
        return line

    def show_more(self) -> None:
        """Show some of those that wait."""
        self.coming.go_on()
        self._say_waiting()

    def _add_line(self) -> bool:
        """A line of the next that waits."""
        if not (self._waiting and self._session.is_open):
            return False
        found = alerted_kpis(self._session, (self._waiting.pop(0),))
        if not found:
            return True
        line = self._line(found[0])
        self.rows.append(line)
        self.add_lines((line,))
        line.show()  # who types fast is here before Qt would show it
        for before in self.rows[-2:-1]:
            QWidget.setTabOrder(before.word, line.word)
        return True

    def _say_waiting(self) -> None:
        self.say_waiting(len(self._waiting) - self.coming.ahead)

    def _enter(self, kpi_id: str) -> None:
        if self._waiting and self.sender() in self.rows[-1:]:  # not one that is leaving
            self.show_more()
        self.current.emit(kpi_id)

    def look(self) -> None:
        """Say that all gauges are still being looked at."""
        if not self.is_looking:
            self.is_looking = True
            self.add_lines((label(tr("Looking at all gauges…"), "muted"),))

    def begin(self) -> None:
        """Begin a new check-in: nothing was answered yet."""
        self.coming.stop()
        self.rows, self._waiting = [], []

    @property
    def count(self) -> int:
        """How many are asked about."""
        return len(self.rows) + len(self._waiting)

    @property
    def open(self) -> list[GaugeRow]:
        """Those that still wait."""
        return [line for line in self.rows if line.is_open]

    def open_ids(self) -> tuple[str, ...]:
        """The KPIs about which nothing was said yet, those that wait too."""
        return (
            *(line.kpi_id for line in self.open),
            *kpi_ids(self._waiting),
        )

    def focus_first(self) -> None:
        """Begin at the first that waits."""
        waiting = self.open
        where = waiting[0].word if waiting else self.go_button
        give_focus(where, Qt.FocusReason.TabFocusReason)

    def go_on(self) -> None:
        """Keep all words that are typed; go on if none was refused."""
        kept = [self._say(line) for line in self.open]  # all of them, also behind a refused one
        if all(kept):
            self.went_on.emit()

    def follow(self) -> None:
        """Show what was answered meanwhile, here or elsewhere."""
        for line in self.open:
            actions = self._actions(line)
            said = [a for a in actions if a.what != "acknowledged" or a.note]
            if said:
                form = _ANSWERED.get(said[-1].what, tr("answered: {note}"))
                line.show_answered(form.format(note=said[-1].note or tr("without a word")))

    def _actions(self, line: GaugeRow) -> list[AlertAction]:
        """What was done about its leading alert since this step asked, the newest last."""
        alert = line.alerted.leading
        known = {action.id for action in alert.actions}
        done = self._session.workspace.where(AlertAction, "alert", alert.id)
        return sorted((a for a in done if a.id not in known), key=lambda a: (a.at or "", a.id))

    def _say_one(self) -> None:
        line = self.sender()
        assert isinstance(line, GaugeRow)
        if self._say(line):
            following = [one for one in self.open if self.rows.index(one) > self.rows.index(line)]
            where = following[0].word if following else self.go_button
            where.setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self, line: GaugeRow) -> bool:
        """Keep the word of a line, if there is one; False when that was refused."""
        word = line.word.text().strip()
        if not word:
            return True
        ids = tuple(alert.id for alert in line.alerted.alerts)
        with told_to(self._session, line.refuse):
            done = do_whole(self._session, answer_alerts, acknowledge_alert, ids, note=word)
        self.follow()
        return done

    def _answer(self, what: str) -> None:
        line = self.sender()
        assert isinstance(line, GaugeRow)
        self._desk.answer(line.alerted.alerts, what)
