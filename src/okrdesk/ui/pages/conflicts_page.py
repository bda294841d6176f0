"""Conflicts: what two people set differently, and the choice. Must not settle by itself."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.store.settling import Keep
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.desks.conflicts import ConflictsDesk
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.conflict_card import ConflictCard
from okrdesk.ui.parts.labels import clear, column, frame, label
from okrdesk.ui.parts.page_head import PageHead
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.refusals import told_to


class ConflictsPage(Page):
    """A card for each; once one is chosen it is gone here and, after sharing, everywhere."""

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._desk = ConflictsDesk(session, self)
        self.cards: list[ConflictCard] = []
        layout = column(self, (16, 12, 16, 14), 10)
        about = tr(
            "Two people set these differently without having seen the other’s."
            " Both are kept until one of you chooses; what is not chosen stays in the history."
        )
        layout.addWidget(PageHead(look, tr("Conflicts"), about))
        area = ScrollColumn()
        inside = column(inner := QWidget(), gap=10)
        self._cards = column(cards := QWidget(), gap=10)
        inside.addWidget(cards)
        inside.addStretch(1)
        area.setWidget(inner)
        layout.addWidget(area, 1)
        session.changed.connect(self._follow)

    @override
    def enter(self, argument: str) -> None:
        """Read what is open."""
        self._show()

    @override
    def focus_first(self) -> None:
        """Begin with the first choice."""
        if self.cards:
            self.cards[0].keep_ours.setFocus()

    def _follow(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        """Cards of what is open; one that stays open keeps what is typed in it."""
        conflicts = self._session.document.conflicts()
        if tuple(card.conflict for card in self.cards) == conflicts and conflicts:
            return
        held = self.isAncestorOf(self.window().focusWidget() or self.window())
        typed = {card.conflict: card.line.text() for card in self.cards if card.line.isVisible()}
        clear(self._cards)
        self.cards = []
        ws, today = self._session.workspace, self._session.today
        for conflict in conflicts:
            takes_text = self._desk.takes_text(conflict)
            card = ConflictCard(self._look, ws, today, conflict, takes_text=takes_text)
            card.kept.connect(self._keep)
            card.typed.connect(self._write)
            if conflict in typed:
                card.unfold(typed[conflict])
            self._cards.addWidget(card)
            self.cards.append(card)
        for says in self._session.document.flags():
            self._cards.addWidget(_noted(says))
        if not conflicts:
            self._cards.addWidget(label(tr("Nothing differs. Everything is settled."), "muted"))
        if held:
            self.focus_first()
        self.says.emit(tr("Choosing is a change like any other: undo takes it back"))

    def _keep(self, card: ConflictCard, side: str) -> None:
        with told_to(self._session, card.refuse):
            self._desk.keep(card.conflict, cast("Keep", side))

    def _write(self, card: ConflictCard, text: str) -> None:
        try:
            with told_to(self._session, card.refuse):
                self._desk.write(card.conflict, text)
        except OkrError as refusal:
            card.refuse(refusal)


def _noted(says: str) -> QWidget:
    hint = frame("hint")
    column(hint, (12, 8, 12, 8)).addWidget(label(says, "small", wraps=True))
    return hint
