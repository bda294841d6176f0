"""Alerts: open, asleep and past ones, and how far they can be trusted. Must not judge them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from okrdesk.domain.alert import Alert, Alerts
from okrdesk.domain.records import KeyResult
from okrdesk.domain.words import tr
from okrdesk.exchange.copied import Copied
from okrdesk.look.alert_words import STATE_WORDS, alert_about, alert_story, alert_title
from okrdesk.qtmodels.past_alerts_model import PastAlertsModel
from okrdesk.qtmodels.roles import RECORD
from okrdesk.session import Session
from okrdesk.ui.alert_groups import alerted_kpis, grouped
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.copied import Taken
from okrdesk.ui.desks.alerts import AlertsDesk
from okrdesk.ui.lookout import Lookout
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.alert_card import AlertCard
from okrdesk.ui.panes.past_alerts_table import PastAlertsTable
from okrdesk.ui.panes.trust_pane import TrustPane
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import clear, column, frame, label
from okrdesk.ui.parts.page_head import PageHead, lay_page
from okrdesk.ui.parts.segments import Segments

_MOST = 12  # cards at once: each has a figure and strips of its own
_OVER = frozenset({"resolved", "cleared"})


class AlertsPage(Page):
    """A signal asks one to look; it changes nothing by itself."""

    def __init__(
        self,
        look: Appearance,
        session: Session,
        lookout: Lookout,
        answers: AlertsDesk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._lookout, self._answers = lookout, answers
        self._alerts: Alerts | None = None
        self._most = _MOST
        self.cards: list[AlertCard] = []
        self.right = self.trust = TrustPane(look)
        about = tr(
            "A signal asks you to look; it changes nothing by itself."
            " Guardrails and the North Star come first."
        )
        self.parts = Segments(look, tr("Which alerts"), _parts(None), "open")
        inside = lay_page(self, PageHead(look, tr("Alerts"), about, (self.parts,)))
        self._cards = column(cards := QWidget(), gap=10)
        inside.addWidget(cards)
        self.more = Button(look, "", kind="link")
        self.more.hide()
        inside.addWidget(self.more)
        self.watching = label("", wraps=True)
        self._watching = frame("card")
        column(self._watching, (14, 8, 14, 8)).addWidget(self.watching)
        inside.addWidget(self._watching)
        self._past_title = label(tr("Past"), "h2")
        inside.addWidget(self._past_title)
        self.past = PastAlertsModel(self)
        self.table = PastAlertsTable(look, self.past)
        self._past = frame("card")
        column(self._past, (1, 1, 1, 1)).addWidget(self.table)
        inside.addWidget(self._past)
        inside.addStretch(1)
        for later in (self._watching, self._past_title, self._past):
            later.hide()
        self._cards.addWidget(label(tr("Looking at every value…"), "muted"))
        self.more.clicked.connect(self._show_more)
        self.table.activated.connect(self._open_past)
        self.parts.chosen.connect(self._show)
        lookout.alerted.connect(self._take)

    @override
    def enter(self, argument: str) -> None:
        """Ask for all alerts, past ones too."""
        self._lookout.alerts.ask()
        self.table.fit()
        known = self._lookout.alerts.answer  # another page may have asked before this one was made
        if self._alerts is None and isinstance(known, Alerts):
            self._take(known)
        elif self._alerts is not None:
            self._say_count(self._alerts)

    @override
    def focus_first(self) -> None:
        """Begin with which alerts are shown; Tab goes on to the first answer."""
        self.parts.setFocus()

    def _take(self, alerts: Alerts) -> None:
        self._alerts = alerts
        self.parts.offer(_parts(alerts))
        self.trust.show_precision(alerts.precision)
        self._show()

    def _show(self) -> None:
        alerts = self._alerts
        if alerts is None:
            return
        part, over = self.parts.value, [a for a in alerts.alerts if a.state in _OVER]
        self._show_cards(_of_part(alerts, part), part)
        says = " ".join(alerts.watching) or tr(
            "nothing now. A lone unusual value would wait here for the next one."
        )
        self.watching.setText(tr("Watching, no alert: {says}").format(says=says))
        self._watching.setVisible(part == "open")
        self._past_title.setVisible(bool(over) and part != "snoozed")
        self._past.setVisible(bool(over) and part != "snoozed")
        self.past.show_alerts(over, self._session.today)
        self.table.fit()
        self._say_count(alerts)

    def _say_count(self, alerts: Alerts) -> None:
        count = len({alert.kpi.id for alert in alerts.open})
        self.says.emit(tr("{n} KPIs with open alerts").format(n=count))

    def _show_cards(self, shown: list[Alert], part: str) -> None:
        focus = next((card.kpi_id for card in self.cards if _holds_focus(card)), "")
        clear(self._cards)
        self.cards = []
        groups = grouped(shown)
        for alerted in alerted_kpis(self._session, groups[: self._most]):
            card = AlertCard(self._look, self._session, alerted)
            card.answered.connect(self._answer)
            card.asks_owner.connect(self._ask_owner)
            self._cards.addWidget(card)
            self.cards.append(card)
        if not shown and part != "past":
            empty = {
                "open": tr("No open alert. Nothing asks you to look."),
                "snoozed": tr("No alert sleeps."),
            }[part]
            self._cards.addWidget(label(empty, "muted"))
        left = len(groups) - len(self.cards)
        self.more.setVisible(left > 0)
        self.more.say(tr("{n} more").format(n=left))
        if focus:
            self.parts.setFocus()

    @override
    def copied(self) -> Taken | None:
        """The alerts in sight; past ones as their table."""
        if not self.cards:
            return super().copied()
        ws, today = self._session.workspace, self._session.today
        rows = tuple(
            (
                alert_title(ws, one.reading),
                alert_story(ws, one.alerts, one.reading, today),
                STATE_WORDS[one.leading.state],
                alert_about(ws, one.leading, today),
            )
            for one in (card.alerted for card in self.cards)
        )
        headings = (tr("KPI"), tr("What happened"), tr("State"), tr("About"))
        return Taken(Copied(tr("Alerts"), headings, rows))

    def _show_more(self) -> None:
        self._most += _MOST
        self._show()

    def _answer(self, kpi_id: str, what: str) -> None:
        assert self._alerts is not None
        shown = _of_part(self._alerts, self.parts.value)
        self._answers.answer(tuple(alert for alert in shown if alert.kpi.id == kpi_id), what)

    def _ask_owner(self, key_result_id: str) -> None:
        self.goes.emit(f"{KeyResult.KIND}:{key_result_id}")
        self.asks.emit("view.inspect")

    def _open_past(self, index: QModelIndex) -> None:
        self.goes.emit(f"kpi:{index.data(RECORD).kpi.id}")


def _parts(alerts: Alerts | None) -> tuple[tuple[str, str], ...]:
    """The three parts with how many KPIs, or past alerts, each has."""
    if alerts is None:
        return ("open", tr("Open")), ("snoozed", tr("Snoozed")), ("past", tr("Past"))
    counts = {part: len({a.kpi.id for a in _of_part(alerts, part)}) for part in ("open", "snoozed")}
    past = sum(1 for alert in alerts.alerts if alert.state in _OVER)
    return (
        ("open", tr("Open {n}").format(n=counts["open"])),
        ("snoozed", tr("Snoozed {n}").format(n=counts["snoozed"])),
        ("past", tr("Past {n}").format(n=past)),
    )


def _of_part(alerts: Alerts, part: str) -> list[Alert]:
    if part == "open":
        return list(alerts.open)
    return [alert for alert in alerts.alerts if part == "snoozed" == alert.state]


def _holds_focus(card: QWidget) -> bool:
    focus = card.window().focusWidget()
    return focus is not None and card.isAncestorOf(focus)
