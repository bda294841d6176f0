"""A card for each KPI whose alerts are open or asleep, the first ones of many. Must not answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.alert_groups import Group, alerted_kpis
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.alert_card import AlertCard
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, label
from okrdesk.ui.turns import PieceByPiece

_MOST = 12  # cards at once: each has a figure and strips of its own
_AT_ONCE = 3  # cards that are made in one turn: more are not in sight before one scrolls


class AlertCards(QWidget):
    """`answered` with (KPI id, what), `asks_owner` with a key result's id; `left` when the card
    that had the focus goes and none comes in its place. Each card that was there stands until its
    successor takes its place.
    """

    answered = Signal(str, str)
    asks_owner = Signal(str)
    left = Signal()

    def __init__(self, look: Appearance, session: Session) -> None:
        super().__init__()
        self._look, self._session = look, session
        self._groups: Sequence[Group] = ()
        self._empty, self._most = "", _MOST
        self.cards: list[AlertCard] = []
        layout = column(self, gap=10)
        self._none = label(tr("Looking at every value…"), "muted")
        layout.addWidget(self._none)
        self._cards = column(held := QWidget(), gap=10)
        layout.addWidget(held)
        self.more = Button(look, "", kind="link")
        self.more.hide()
        layout.addWidget(self.more)
        self.more.clicked.connect(self._show_more)
        self._coming = PieceByPiece(self)

    @property
    def is_whole(self) -> bool:
        """Whether no card is on its way."""
        return self._coming.is_done

    def show_groups(self, groups: Sequence[Group], empty: str) -> None:
        """Show the alerts of these KPIs; `empty` says that there are none."""
        self._groups, self._empty = groups, empty
        self._coming.begin(self._fill(), _AT_ONCE)

    def clear(self) -> None:
        """Let go of all cards: what comes has nothing to do with them."""
        self._keep(0)

    def stop(self) -> None:
        """Make no more cards; `show_groups` begins anew."""
        self._coming.stop()

    def _show_more(self) -> None:
        self._most += _MOST
        self._coming.begin(self._fill(), _AT_ONCE)

    def _fill(self) -> Iterator[None]:
        shown = self._groups[: self._most]
        self._none.setText(self._empty)
        self._none.setVisible(bool(self._empty) and not shown)
        for place, group in enumerate(shown):
            if place:
                yield
            self._put(place, group)
        self._keep(len(shown))
        waiting = len(self._groups) - len(shown)
        self.more.setVisible(waiting > 0)
        self.more.say(tr("{n} more").format(n=waiting))

    def _put(self, place: int, group: Group) -> None:
        """Put a card in its place, and let the one go that stood there."""
        (alerted,) = alerted_kpis(self._session, (group,))
        card = AlertCard(self._look, self._session, alerted)
        card.answered.connect(self.answered)
        card.asks_owner.connect(self.asks_owner)
        self._cards.insertWidget(place, card)
        if place < len(self.cards):
            before, self.cards[place] = self.cards[place], card
            self._let_go(before, card)
        else:
            self.cards.append(card)

    def _keep(self, count: int) -> None:
        for card in self.cards[count:]:
            self._let_go(card, self.cards[count - 1] if count else None)
        del self.cards[count:]

    def _let_go(self, card: AlertCard, instead: AlertCard | None) -> None:
        """Who was at work on it goes on with the one that comes in its place."""
        focus = self.window().focusWidget()
        held = focus is not None and card.isAncestorOf(focus)
        if held and instead is None:
            self.left.emit()
        elif held and instead is not None:
            instead.show()  # at once: the focus goes only to what is in sight
            first = instead.findChild(Button)
            assert isinstance(first, Button)
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._cards.removeWidget(card)
        card.hide()
        card.deleteLater()
