"""This week: what is due, and where to begin. Must not decide what is due."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from okrdesk.domain.explain_rhythm import explain_week
from okrdesk.domain.frozen import dataclass
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
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.icons import draw_state
from okrdesk.ui.parts.labels import clear, column, frame, label, row, rule
from okrdesk.ui.parts.page_head import PageHead, lay_page
from okrdesk.ui.parts.painted import Painted
from okrdesk.ui.sentences import owner_name, period_says

_MOST = 20  # of each kind at once


@dataclass(frozen=True, slots=True)
class _Line:
    """One thing that waits: its state's shape, words, and the one button that goes on."""

    state: str
    title: str
    about: str
    button: str
    record: str
    does: Callable[[str], None]


class WeekPage(Page):
    """Numbers, key results, alerts and work that wait for somebody this week."""

    def __init__(
        self, look: Appearance, session: Session, lookout: Lookout, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._session, self._lookout = look, session, lookout
        self._does: dict[str, Callable[[str], None]] = {}
        self._held: list[QWidget] = []  # of the buttons, as wide as the widest of them
        self.start_button = Button(look, tr("Start check-in"), kind="primary", keys="Ctrl+J")
        head = PageHead(look, tr("This week"), "", (self.start_button,))
        self.about = head.about
        inside = lay_page(self, head, 12)
        self._parts = column(parts := QWidget(), gap=12)
        inside.addWidget(parts)
        inside.addStretch(1)
        self.start_button.clicked.connect(self._start)
        lookout.sighted.connect(self._show)
        look.changed.connect(self._align)

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
            return
        span = period_says(week.period, today)
        self.about.setText(f"{span} · {week.next_says}")
        focus = self.window().focusWidget()
        held = focus is not None and self.isAncestorOf(focus) and focus is not self.start_button
        clear(self._parts)
        self._does, self._held = {}, []
        alerts = grouped(week.alerts)
        self._section(tr("Numbers"), self._numbers(week), len(week.due_kpis))
        self._section(tr("Key results"), self._key_results(week), len(week.due_key_results))
        self._section(tr("Alerts"), self._alerts(alerts), len(alerts))
        self._section(tr("Work that is due"), self._work(week), len(week.initiatives))
        self._align()
        if not self._does:
            self._parts.addWidget(_done(week))
        if held:
            self.start_button.setFocus()
        self.says.emit(tr("{n} due").format(n=sight.due))

    def _section(self, title: str, lines: Sequence[_Line], count: int) -> None:
        """A heading with how many there are, the first of them, and how many are left."""
        if not lines:
            return
        part = column(whole := QWidget(), gap=5)
        part.addWidget(label(f"{title} ({count})", "h2"))
        card = frame("card")
        rows = column(card, (1, 1, 1, 1))
        for place, line in enumerate(lines):
            if place:
                rows.addWidget(rule())
            rows.addWidget(self._row(line))
        part.addWidget(card)
        if count > len(lines):
            says = tr("and {n} more: the check-in asks for them one by one")
            part.addWidget(label(says.format(n=count - len(lines)), "quiet"))
        self._parts.addWidget(whole)

    def _row(self, line: _Line) -> QFrame:
        one = frame("plain")
        layout = row(one, (12, 6, 12, 6), 9)
        mark = Painted(self._look, 14, 14)

        def stroke(painter: QPainter, box: QRectF) -> None:
            draw_state(painter, box, line.state, self._look.theme)

        mark.show_figure(stroke, "")
        layout.addWidget(mark)
        for words, share in ((label(line.title, "h3", wraps=True), 1),
                             (label(line.about, "quiet", wraps=True), 1)):  # fmt: skip
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            layout.addWidget(words, share)
        button = Button(self._look, line.button, kind="mini")
        button.setAccessibleName(f"{line.button}: {line.title}")
        key = f"{line.button}:{line.record}"
        self._does[key] = line.does
        button.setProperty("does", key)
        button.clicked.connect(self._do)
        held = QWidget()
        inside = row(held)
        inside.addStretch(1)
        inside.addWidget(button)
        layout.addWidget(held)
        self._held.append(held)
        return one

    def _align(self) -> None:
        """The columns of all cards begin at the same places."""
        for held in self._held:
            held.setMinimumWidth(0)
        wide = max((held.sizeHint().width() for held in self._held), default=0)
        for held in self._held:
            held.setMinimumWidth(wide)

    def _numbers(self, week: Week) -> list[_Line]:
        ws, today = self._session.workspace, self._session.today
        return [
            _Line(
                due.reading.state,
                due.reading.kpi.name,
                _joined(period_says(due.period, today), owner_name(ws, due.reading.kpi.owner)),
                tr("Add a value"),
                due.reading.kpi.id,
                self._add_value,
            )
            for due in week.due_kpis[:_MOST]
        ]

    def _key_results(self, week: Week) -> list[_Line]:
        ws = self._session.workspace
        return [
            _Line(
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

    def _alerts(self, groups: Sequence[Group]) -> list[_Line]:
        ws, today = self._session.workspace, self._session.today
        return [
            _Line(
                alerted.reading.state,
                alert_title(ws, alerted.reading),
                alert_event(alerted.leading, alerted.reading, today),
                tr("Look"),
                alerted.reading.kpi.id,
                self._open_kpi,
            )
            for alerted in alerted_kpis(self._session, groups[:_MOST])
        ]

    def _work(self, week: Week) -> list[_Line]:
        ws, today = self._session.workspace, self._session.today
        lines = []
        for one in week.initiatives[:_MOST]:
            assert one.due is not None
            due = tr("due {day}").format(day=show_day(one.due, today))
            state = "at_risk" if one.due < today else "not_started"
            about = _joined(due, owner_name(ws, one.owner))
            record = one.key_result or one.kpi or ""
            lines.append(_Line(state, one.title, about, tr("Open"), record, self._open_record))
        return lines

    def _do(self) -> None:
        key = self.sender().property("does")
        self._does[key](key.partition(":")[2])

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


def _done(week: Week) -> QWidget:
    says = tr("Nothing is due. {next}.").format(next=week.next_says)
    return label(says, "muted")
