"""Step 4 of the check-in: the week in its own words. Must not choose what was skipped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.commands.weekly import finish_week, session_of
from okrdesk.domain.errors import OkrError
from okrdesk.domain.overriding import override
from okrdesk.domain.periods import Period
from okrdesk.domain.words import tr
from okrdesk.look.check_in_summary import Part, week_part
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.drafts import drafts_of
from okrdesk.ui.panes.draft_line import DraftLine
from okrdesk.ui.panes.summary_card import SummaryCard
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.confidence_strip import ConfidenceStrip
from okrdesk.ui.parts.labels import column, frame, label, row
from okrdesk.ui.parts.scale_ends import ScaleEnds
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.refusals import told_to


class WeekWords(ScrollColumn):
    """Headline, next focus, "are we winning?", and what was recorded; `finished` once it is kept.

    What is typed and not kept yet comes back after a crash.
    """

    finished = Signal()

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._drafts = drafts_of(session, "week")
        self._week: Period | None = None
        self._gather: Callable[[], tuple[Part, ...]] = tuple
        inner = QWidget()
        inner.setMaximumWidth(look.px(980))
        layout = column(inner, (20, 16, 20, 16), 3)
        layout.addWidget(label(tr("The week"), "h1"))
        says = tr("Three lines that stay with the week. Each may be empty.")
        layout.addWidget(label(says, "muted", wraps=True))
        layout.addSpacing(8)
        self._restored = DraftLine(look)
        layout.addWidget(self._restored)
        card = frame("card")
        self._asked = column(card, (16, 12, 16, 14), 5)
        self.headline = self._line(tr("Headline"), tr("The week in one line"))
        self.focus = self._line(tr("Next focus"), tr("The one thing until the next check-in"))
        self._ask_winning(look)
        layout.addWidget(card)
        layout.addSpacing(8)
        self.summary = SummaryCard(look)
        layout.addWidget(self.summary)
        self._refused = label("", "refused", wraps=True)
        layout.addWidget(self._refused)
        layout.addSpacing(6)
        actions = row(gap=10)
        self.finish_button = Button(
            look, tr("Finish the check-in"), kind="primary", keys="Ctrl+Return"
        )
        actions.addWidget(self.finish_button)
        actions.addStretch(1)
        layout.addLayout(actions)
        layout.addStretch(1)
        self.setWidget(inner)
        for line in (self.headline, self.focus):
            line.textEdited.connect(self._keep)
            line.returnPressed.connect(self._go_on)
        self.winning.chosen.connect(self._keep)
        self.finish_button.clicked.connect(self.finish)
        self._restored.discarded.connect(self._discard)
        self.skipped: tuple[str, ...] = ()
        self._begun: str | None = None

    def _line(self, title: str, hint: str) -> QLineEdit:
        self._asked.addWidget(label(title, "h3"))
        line = QLineEdit()
        line.setPlaceholderText(hint)
        line.setAccessibleName(title)
        self._asked.addWidget(line)
        self._asked.addSpacing(4)
        return line

    def _ask_winning(self, look: Appearance) -> None:
        self._asked.addWidget(label(tr("Are we winning?"), "h3"))
        self.winning = ConfidenceStrip(look)
        self._asked.addWidget(self.winning)
        self._asked.addWidget(ScaleEnds(tr("not at all"), tr("clearly")))

    def begin(self, week: Period) -> None:
        """A check-in of this week begins now."""
        self._week, self._begun = week, self._session.document.at().now

    def ask(self, gather: Callable[[], tuple[Part, ...]], skipped: tuple[str, ...]) -> None:
        """Ask about the week; `gather` tells what was recorded, `skipped` are its ids."""
        assert self._week is not None
        self._gather, self.skipped = gather, skipped
        self._refused.hide()
        self._show_kept()
        typed = self._drafts.of(self._week.code())
        self._restored.setVisible(bool(typed))
        if typed:
            self._show(typed)
        self.summary.show_parts(self.title, gather(), self.parts)

    @property
    def week(self) -> Period:
        """The week that is asked about."""
        assert self._week is not None
        return self._week

    @property
    def title(self) -> str:
        """ "Weekly check-in, week 47"."""
        assert self._week is not None
        return tr("Weekly check-in, {week}").format(week=self._week.name())

    def parts(self) -> tuple[Part, ...]:
        """All that was recorded and said."""
        said = self._said()
        return (week_part(said["headline"], said["next_focus"], said["winning"]), *self._gather())

    def focus_first(self) -> None:
        """Begin at the headline."""
        self.headline.setFocus(Qt.FocusReason.TabFocusReason)

    def finish(self) -> None:
        """Keep the session; a refusal stays here with everything as typed."""
        assert self._week is not None
        said = {name: value or None for name, value in self._said().items() if name != "winning"}
        said["winning"] = self.winning.value
        with told_to(self._session, self._refuse):
            done = self._session.do(
                finish_week, self._week.code(), self.skipped, begun=self._begun, **said
            )
        if done:
            self._drafts.drop(self._week.code())
            self.finished.emit()

    def _said(self) -> dict[str, Any]:
        return {
            "headline": self.headline.text().strip(),
            "next_focus": self.focus.text().strip(),
            "winning": self.winning.value,
        }

    def _show_kept(self) -> None:
        """What an earlier check-in of the week said; how sure last time is underlined."""
        assert self._week is not None
        ws, by = self._session.workspace, self._session.document.at().by
        before = session_of(ws, self._week.previous().code(), by)
        self.winning.ask(tr("Are we winning?"), None if before is None else before.winning)
        kept = session_of(ws, self._week.code(), by)
        shown = {} if kept is None else {
            "headline": kept.headline, "next_focus": kept.next_focus, "winning": kept.winning,
        }  # fmt: skip
        self._show(shown)

    def _show(self, said: dict[str, Any]) -> None:
        self.headline.setText(str(said.get("headline") or ""))
        self.focus.setText(str(said.get("next_focus") or ""))
        if said.get("winning") in range(11):
            with QSignalBlocker(self.winning):
                self.winning.choose(int(said["winning"]))

    def _keep(self) -> None:
        """Keep what was typed, for the case of a crash."""
        if self._week is not None:
            kept = {name: text for name, text in self._said().items() if text not in ("", None)}
            self._drafts.keep(self._week.code(), kept)

    def _discard(self) -> None:
        assert self._week is not None
        self._drafts.drop(self._week.code())
        self._restored.hide()
        self._show_kept()
        self.focus_first()

    def _go_on(self) -> None:
        """Return in a line leads to the next."""
        self.focusNextChild()

    def _refuse(self, refusal: OkrError) -> None:
        self._refused.setText(refusal.says)
        self._refused.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            self.finish()
            return
        super().keyPressEvent(event)
