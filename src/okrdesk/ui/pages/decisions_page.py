"""Decisions: what was decided, what is at risk, what is asked, in large. Must not write any of it.

The last step of a presentation.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from okrdesk.domain.note_marks import ASK, BLOCKER
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Ask, Cycle, Decision, Person, Review, Risk
from okrdesk.domain.review_notes import marked_lines
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.exchange.copied import Copied
from okrdesk.look.days import show_day
from okrdesk.qtmodels.tree_model import TreeModel
from okrdesk.qtmodels.tree_node import every
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.copied import Taken
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.empty_note import EmptyNote
from okrdesk.ui.parts.focus import focus_shown
from okrdesk.ui.parts.labels import clear, column, frame, label
from okrdesk.ui.parts.page_head import PageHead
from okrdesk.ui.parts.scroll_column import ScrollColumn

Line = tuple[str, str]  # the words, and of whom and by when


class DecisionsPage(Page):
    """What the cycle's review holds, and the open lines of the newest check-ins."""

    def __init__(
        self, look: Appearance, session: Session, tree: TreeModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._tree = session, tree
        layout = column(self, (16, 12, 16, 14), 10)
        head = PageHead(look, tr("Decisions"))
        self._about = head.about
        layout.addWidget(head)
        self.area = ScrollColumn()
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(tr("Decisions, risks, asks"))
        self._cards = column(holder := QWidget(), gap=10)
        self.area.setWidget(holder)
        layout.addWidget(self.area, 1)
        self._empty = EmptyNote(
            look,
            tr("Nothing is decided, at risk or asked in this cycle."),
            tr("“Blocker:” and “Ask:” lines of check-ins stand here, and what the review decides."),
            tr("Start check-in"),
            "check_in.start",
        )
        layout.addWidget(self._empty)
        layout.addStretch(0)
        self._empty.asks.connect(self.asks)
        session.changed.connect(self._follow)

    @override
    def enter(self, argument: str) -> None:
        """Show what stands now."""
        self._show()

    @override
    def focus_first(self) -> None:
        """Begin where one scrolls."""
        focus_shown(self._empty, self.area)

    def _follow(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        cycle = self._session.workspace.find(Cycle, self._tree.cycle_id)
        self._about.setText("" if cycle is None else cycle.name)
        clear(self._cards)
        groups = [] if cycle is None else [(title, lines) for title, lines in self._groups(cycle)
                                           if lines]  # fmt: skip
        for title, lines in groups:
            card = frame("card")
            inside = column(card, (16, 12, 16, 14), 4)
            inside.addWidget(label(title, "h2"))
            for words, aside in lines:
                said = column(holder := QWidget(), (0, 2, 0, 4), 1)
                said.addWidget(label(words, "text", wraps=True))
                said.addWidget(label(aside, "quiet", wraps=True))
                inside.addWidget(holder)
            self._cards.addWidget(card)
        self._cards.addStretch(1)
        self.area.setVisible(bool(groups))
        self._empty.setVisible(not groups)

    @override
    def copied(self) -> Taken | None:
        cycle = self._session.workspace.find(Cycle, self._tree.cycle_id)
        groups = () if cycle is None else self._groups(cycle)
        rows = tuple((title, *line) for title, lines in groups for line in lines)
        headings = (tr("Kind"), tr("What"), tr("Who and when"))
        return Taken(Copied(tr("Decisions"), headings, rows)) if rows else None

    def _groups(self, cycle: Cycle) -> Iterator[tuple[str, list[Line]]]:
        reviews = self._session.workspace.where(Review, "cycle", cycle.id)
        review = reviews[0].id if reviews else None
        yield tr("Decided"), self._written(Decision, review)
        yield tr("At risk"), [*self._written(Risk, review), *self._said(BLOCKER)]
        yield tr("Asked"), [*self._written(Ask, review), *self._said(ASK)]

    def _written(
        self, kind: type[Decision] | type[Risk] | type[Ask], review: str | None
    ) -> list[Line]:
        ws, lines = self._session.workspace, []
        for one in () if review is None else ws.where(kind, "review", review):
            owner = ws.find(Person, one.owner)
            due = None if one.due is None else show_day(one.due, self._session.today)
            parts = ("" if owner is None else owner.name, due)
            lines.append((one.text, ", ".join(filter(None, parts))))
        return lines

    def _said(self, mark: str) -> list[Line]:
        readings = (one for one in every(self._tree.reading) if isinstance(one, KeyResultReading))
        today = self._session.today
        return [
            (line.text, ", ".join(filter(None, (f"KR {line.ref}", line.by,
                                                show_day(line.date, today)))))
            for line in marked_lines(mark, readings)
        ]  # fmt: skip
