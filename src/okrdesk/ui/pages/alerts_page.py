"""Alerts: open, asleep and past ones, and how far they can be trusted. Must not judge them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from okrdesk.domain.alert import Alert, Alerts
from okrdesk.domain.overriding import override
from okrdesk.domain.records import KeyResult
from okrdesk.domain.words import tr
from okrdesk.exchange.copied import Copied
from okrdesk.look.alert_words import STATE_WORDS, alert_about, alert_story, alert_title
from okrdesk.qtmodels.past_alerts_model import PastAlertsModel
from okrdesk.qtmodels.roles import RECORD
from okrdesk.session import Session
from okrdesk.ui.alert_groups import grouped
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.copied import Taken
from okrdesk.ui.desks.alerts import AlertsDesk
from okrdesk.ui.lookout import Lookout
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.alert_card import AlertCard
from okrdesk.ui.panes.alert_cards import AlertCards
from okrdesk.ui.panes.past_alerts_table import PastAlertsTable
from okrdesk.ui.panes.trust_pane import TrustPane
from okrdesk.ui.parts.labels import column, frame, label
from okrdesk.ui.parts.page_head import PageHead, lay_page
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.turns import PieceByPiece

_FEW = 300  # alerts whose table is laid out in the turn in which they became known
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
        self._coming = PieceByPiece(self)
        self.right = self.trust = TrustPane(look)
        about = tr(
            "A signal asks you to look; it changes nothing by itself."
            " Guardrails and the North Star come first."
        )
        self.parts = Segments(look, tr("Which alerts"), _parts(None), "open")
        inside = lay_page(self, PageHead(look, tr("Alerts"), about, (self.parts,)))
        self._cards = AlertCards(look, session)
        inside.addWidget(self._cards)
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
        self._cards.answered.connect(self._answer)
        self._cards.asks_owner.connect(self._ask_owner)
        self._cards.left.connect(self.focus_first)
        self.table.activated.connect(self._open_past)
        self.parts.chosen.connect(self._show_part)
        lookout.alerted.connect(self._take)

    @property
    def cards(self) -> list[AlertCard]:
        """The cards of the KPIs whose alerts are shown, as they stand."""
        return self._cards.cards

    @property
    @override
    def is_settled(self) -> bool:
        """Whether all that is known is in sight."""
        return self._cards.is_whole and self._coming.is_done

    @override
    def enter(self, argument: str) -> None:
        """Ask for all alerts, past ones too."""
        self._lookout.alerts.ask()
        known = self._lookout.alerts.answer  # another page may have asked before this one was made
        if isinstance(known, Alerts):
            self._say_count(known)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        known = self._lookout.alerts.answer
        if isinstance(known, Alerts) and known is not self._alerts:
            self._take(known)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """What was still to come is not made for nobody; whoever comes back sees what is known."""
        super().hideEvent(event)
        if not self.is_settled:
            self._alerts = None
        self.stop()

    @override
    def stop(self) -> None:
        """Make no more of what is on its way."""
        self._cards.stop()
        self._coming.stop()

    @override
    def focus_first(self) -> None:
        """Begin with which alerts are shown; Tab goes on to the first answer."""
        self.parts.setFocus()

    def _take(self, alerts: Alerts) -> None:
        """Show what the rules found, unless nobody sees it: it is shown when somebody comes."""
        if not self.isVisible():
            return
        self._alerts = alerts
        self.parts.offer(_parts(alerts))
        self.trust.show_precision(alerts.precision)
        self._show()
        self._say_count(alerts)

    def _show_part(self) -> None:
        """Another part of what is known: its cards have nothing to do with those in sight."""
        self._cards.clear()
        self._show()

    def _show(self) -> None:
        alerts = self._alerts
        if alerts is None:
            return
        part = self.parts.value
        empty = {
            "open": tr("No open alert. Nothing asks you to look."),
            "snoozed": tr("No alert sleeps."),
        }
        self._cards.show_groups(grouped(_of_part(alerts, part)), empty.get(part, ""))
        says = " ".join(alerts.watching) or tr(
            "nothing now. A lone unusual value would wait here for the next one."
        )
        self.watching.setText(tr("Watching, no alert: {says}").format(says=says))
        self._watching.setVisible(part == "open")
        self._coming.begin(self._show_past(alerts), 1 if len(alerts.alerts) > _FEW else 3)

    def _show_past(self, alerts: Alerts) -> Iterator[None]:
        """Thousands of them are a piece of their own, and their sizes another."""
        yield
        over = [alert for alert in alerts.alerts if alert.state in _OVER]
        self.past.show_alerts(over, self._session.today)
        shown = bool(over) and self.parts.value != "snoozed"
        self._past_title.setVisible(shown)
        self._past.setVisible(shown)
        yield
        self.table.fit()

    def _say_count(self, alerts: Alerts) -> None:
        count = len({alert.kpi.id for alert in alerts.open})
        self.says.emit(tr("{n} KPIs with open alerts").format(n=count))

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

    def _answer(self, kpi_id: str, what: str) -> None:
        known = () if self._alerts is None else _of_part(self._alerts, self.parts.value)
        asked = tuple(alert for alert in known if alert.kpi.id == kpi_id)
        if asked:  # a card that is about to go may be of an alert that is over
            self._answers.answer(asked, what)

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
