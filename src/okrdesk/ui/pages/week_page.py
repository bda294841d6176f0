"""This week: what is due, and where to begin. Must not decide what is due."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from okrdesk.domain.explain_rhythm import explain_week
from okrdesk.domain.overriding import override
from okrdesk.domain.records import KeyResult, Kpi
from okrdesk.domain.week import DueKeyResult, Week
from okrdesk.domain.words import tr
from okrdesk.look.alert_words import alert_event, alert_title
from okrdesk.look.days import show_day
from okrdesk.session import Session
from okrdesk.ui.alert_groups import Group, alerted_kpis, grouped
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.explained import Why
from okrdesk.ui.lookout import Lookout, Sight
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.week_sections import Line, Section, WeekSections
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.page_head import PageHead, lay_page
from okrdesk.ui.sentences import owner_name, period_says

_MOST = 20  # of each kind at once


class WeekPage(Page):
    """Numbers, key results, alerts and work that wait for somebody this week."""

    def __init__(
        self, look: Appearance, session: Session, lookout: Lookout, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._session, self._lookout = look, session, lookout
        self.start_button = Button(look, tr("Start check-in"), kind="primary", keys="Ctrl+J")
        head = PageHead(look, tr("This week"), "", (self.start_button,))
        self.about = head.about
        inside = lay_page(self, head, 12)
        self.lines = WeekSections(look)
        inside.addWidget(self.lines)
        inside.addStretch(1)
        self.start_button.clicked.connect(self._start)
        lookout.sighted.connect(self._follow)

    @property
    @override
    def is_settled(self) -> bool:
        return self.lines.is_settled

    @override
    def enter(self, argument: str) -> None:
        """Show what is known already, and go on following."""
        self._lookout.week.ask()
        self._show(self._lookout.now)

    @override
    def focus_first(self) -> None:
        """The first thing to do is to begin the check-in."""
        self.start_button.setFocus()

    @override
    def arithmetic(self) -> Why | None:
        week = self._lookout.now.week
        return None if week is None else (tr("This week"), explain_week(week))

    def _show(self, sight: Sight) -> None:
        week, today = sight.week, self._session.today
        if week is None:
            self.about.setText(tr("Looking at what is due…"))
            return
        span = period_says(week.period, today)
        self.about.setText(f"{span} · {week.next_says}")
        focus = self.window().focusWidget()
        held = focus is not None and self.lines.isAncestorOf(focus)
        if self.lines.show_sections(self._sections(week), week.next_says) and held:
            self.start_button.setFocus()
        self.says.emit(tr("{n} due").format(n=sight.due))

    def _follow(self, sight: Sight) -> None:
        if self.isVisible():
            self._show(sight)

    def _sections(self, week: Week) -> list[Section]:
        alerts = grouped(week.alerts)
        sections = (
            (tr("Numbers"), self._numbers(week), len(week.due_kpis)),
            (tr("Key results"), self._key_results(week), len(week.due_key_results)),
            (tr("Alerts"), self._alerts(alerts), len(alerts)),
            (tr("Work that is due"), self._work(week), len(week.initiatives)),
        )
        return [section for section in sections if section[1]]

    def _numbers(self, week: Week) -> list[Line]:
        ws, today = self._session.workspace, self._session.today
        return [
            Line(
                due.reading.state,
                due.reading.kpi.name,
                _joined(period_says(due.period, today), owner_name(ws, due.reading.kpi.owner)),
                tr("Add a value"),
                due.reading.kpi.id,
                self._add_value,
            )
            for due in week.due_kpis[:_MOST]
        ]

    def _key_results(self, week: Week) -> list[Line]:
        ws = self._session.workspace
        return [
            Line(
                "stale" if due.last is not None else "no_data",
                f"{due.ref} {due.key_result.title}",
                _joined(self._last(due), owner_name(ws, due.key_result.owner), _asks(due)),
                tr("Check in"),
                due.key_result.id,
                self._check_in,
            )
            for due in week.due_key_results[:_MOST]
        ]

    def _last(self, due: DueKeyResult) -> str:
        if due.last is None:
            return tr("no check-in yet")
        return tr("last check-in {day}").format(day=show_day(due.last, self._session.today))

    def _alerts(self, groups: Sequence[Group]) -> list[Line]:
        ws, today = self._session.workspace, self._session.today
        return [
            Line(
                alerted.reading.state,
                alert_title(ws, alerted.reading),
                alert_event(alerted.leading, alerted.reading, today),
                tr("Look"),
                alerted.reading.kpi.id,
                self._open_kpi,
            )
            for alerted in alerted_kpis(self._session, groups[:_MOST])
        ]

    def _work(self, week: Week) -> list[Line]:
        ws, today = self._session.workspace, self._session.today
        lines = []
        for one in week.initiatives[:_MOST]:
            assert one.due is not None
            due = tr("due {day}").format(day=show_day(one.due, today))
            state = "at_risk" if one.due < today else "not_started"
            about = _joined(due, owner_name(ws, one.owner))
            record = one.key_result or one.kpi or ""
            lines.append(Line(state, one.title, about, tr("Open"), record, self._open_record))
        return lines

    def _add_value(self, kpi_id: str) -> None:
        self.chosen.emit(Kpi.KIND, kpi_id)
        self.asks.emit("edit.value")

    def _check_in(self, key_result_id: str) -> None:
        self.chosen.emit(KeyResult.KIND, key_result_id)
        self.asks.emit("view.inspect")

    def _open_kpi(self, kpi_id: str) -> None:
        self.goes.emit(f"kpi:{kpi_id}")

    def _open_record(self, record_id: str) -> None:
        if self._session.workspace.find(KeyResult, record_id) is not None:
            self._check_in(record_id)
        elif record_id:
            self._open_kpi(record_id)

    def _start(self) -> None:
        self.asks.emit("check_in.start")


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _asks(due: DueKeyResult) -> str:
    return "" if due.asks_value else tr("asks only how sure, its number is there")
