"""Step Freeze: as of which day the values count, and what came later. Must not freeze."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from okrdesk.commands.closing import freeze_cycle, unfreeze_cycle
from okrdesk.domain.errata import Erratum
from okrdesk.domain.freezing import frozen_of, frozen_on
from okrdesk.domain.fresh_values import without_fresh_value
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Cycle
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.qtmodels.loading import do_whole, read_whole
from okrdesk.session import Session
from okrdesk.store.circumstances import local_day
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.late_entries import LateEntries
from okrdesk.ui.panes.review_step import ReviewStep
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.day_field import DayField
from okrdesk.ui.parts.labels import clear, column, frame, label, row
from okrdesk.ui.refusals import told_to
from okrdesk.ui.review_draft import ReviewDraft

_NAMED = 4  # of the values that are out of date, before "and n more"


class ReviewFreeze(ReviewStep):
    """Frozen, the review does not move while one talks about it; unfreezing keeps all words."""

    HINT = tr("Frozen values do not change while the review is written")

    def __init__(self, look: Appearance, session: Session, draft: ReviewDraft) -> None:
        about = tr("The review speaks of one day. What is recorded later is asked about, never "
                   "mixed in.")  # fmt: skip
        super().__init__(look, session, draft, tr("Freeze the values"), about)
        self.day = DayField(look, tr("Values as of"))
        self.freeze_button = Button(look, tr("Freeze"), kind="primary")
        self.unfreeze_button = Button(look, tr("Unfreeze"))
        self.state = label("", "h3", wraps=True)
        self.stale = label("", "quiet", wraps=True)
        self._refused = label("", "refused", wraps=True)
        self.body.addWidget(self._card())
        self.late = LateEntries(look, session)
        self.body.addWidget(self.late)
        self.errata_card = frame("card")
        layout = column(self.errata_card, (13, 10, 13, 11), 5)
        layout.addWidget(label(tr("Errata"), "h3"))
        about = tr("Changed after the quarter was closed. The figures above stand as they were.")
        layout.addWidget(label(about, "quiet", wraps=True))
        self._errata: QVBoxLayout = column(holder := QWidget(), gap=4)
        layout.addWidget(holder)
        self.body.addWidget(self.errata_card)
        self.body.addStretch(1)
        self.freeze_button.clicked.connect(self._freeze)
        self.unfreeze_button.clicked.connect(self._unfreeze)

    def _card(self) -> QFrame:
        card = frame("card")
        layout = column(card, (13, 11, 13, 12), 6)
        layout.addWidget(self.state)
        line = row(gap=9)
        self._as_of = label(tr("Values as of"), "quiet")
        line.addWidget(self._as_of)
        line.addWidget(self.day)
        line.addWidget(self.freeze_button)
        line.addWidget(self.unfreeze_button)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addWidget(self.stale)
        layout.addWidget(self._refused)
        self._refused.hide()
        return card

    @override
    def refresh(self) -> None:
        """Show whether it is frozen, and what came since."""
        cycle, today = self.cycle, self.session.today
        last = min(today, cycle.end)
        running = cycle.state in ("active", "draft")
        self._refused.hide()
        self.day.setDateRange(_qdate(cycle.start), _qdate(max(last, cycle.start)))
        if not self.day.hasFocus():
            self.day.setDate(_qdate(frozen_on(self.session.workspace, cycle) or last))
        for widget in (self._as_of, self.day, self.freeze_button):
            widget.setVisible(running)
        self.freeze_button.setEnabled(cycle.state == "active")
        self.unfreeze_button.setVisible(cycle.state == "in_review")
        self.state.setText(_state_says(self.session.workspace, cycle, today))
        self._show_stale(last if running else None)
        self.late.show_cycle(self.cycle_id)

    @override
    def focus_first(self) -> None:
        """Begin with the day, or what is left to be done."""
        for widget in (self.day, self.unfreeze_button):
            if widget.isVisible():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _show_stale(self, day: dt.date | None) -> None:
        """Name what has no fresh value on the day that would be frozen."""
        old: list[str] = []
        if day is not None:
            stale = read_whole(self.session, lambda ws: without_fresh_value(ws, day))
            old = [kpi.name for kpi in stale]
        says = ""
        if old:
            named = ", ".join(old[:_NAMED])
            more = len(old) - _NAMED
            says = tr("Without a fresh value on that day: {names}.").format(names=named)
            if more > 0:
                says = tr("Without a fresh value on that day: {names} and {n} more.").format(
                    names=named, n=more
                )
        self.stale.setText(says)
        self.stale.setVisible(bool(says))

    def show_errata(self, found: tuple[Erratum, ...]) -> None:
        """Show what was changed after closing; it becomes known with the pages that print it."""
        clear(self._errata)
        for erratum in found:
            self._errata.addWidget(label(erratum.says, "small", wraps=True))
        self.errata_card.setVisible(bool(found))

    def _freeze(self) -> None:
        picked = self.day.date()
        day = dt.date(picked.year(), picked.month(), picked.day())
        with told_to(self.session, self._refuse):
            do_whole(self.session, freeze_cycle, self.cycle_id, day)

    def _unfreeze(self) -> None:
        with told_to(self.session, self._refuse):
            do_whole(self.session, unfreeze_cycle, self.cycle_id)

    def _refuse(self, refusal: object) -> None:
        self._refused.setText(refusal.says)  # type: ignore[attr-defined]
        self._refused.show()


def _qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _state_says(ws: Workspace, cycle: Cycle, today: dt.date) -> str:
    day = show_day(frozen_on(ws, cycle) or cycle.end, today)
    if cycle.state == "closed":
        return tr("{cycle} is closed. Its values stand as of {day}.").format(
            cycle=cycle.name, day=day
        )
    if cycle.state == "in_review":
        made = frozen_of(ws, cycle.id)
        if made is not None and made.made_at:
            when = show_day(local_day(made.made_at), today)
            says = tr("Frozen on {when}, values as of {day}.")
            return says.format(when=when, day=day)
        return tr("Frozen, values as of {day}.").format(day=day)
    if cycle.state == "draft":
        return tr("{cycle} has not begun.").format(cycle=cycle.name)
    if today < cycle.end:
        return tr("{cycle} still runs until {day}. Frozen early, it speaks of less than a quarter.").format(cycle=cycle.name, day=show_day(cycle.end, today))  # fmt: skip  # noqa: E501
    if today == cycle.end:
        return tr("{cycle} ends today. Freeze its values once the last ones are in.").format(
            cycle=cycle.name
        )
    return tr("{cycle} has ended. Freeze its values before you grade them.").format(
        cycle=cycle.name
    )
