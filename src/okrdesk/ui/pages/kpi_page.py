"""One KPI whole: trend, values, meaning, limits, users. Must not judge."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from okrdesk.domain.alert import Alerts
from okrdesk.domain.edits import Applied
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.look.kpi_card import kpi_card
from okrdesk.qtmodels.touched import touched_kpis
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.desks.alerts import AlertsDesk
from okrdesk.ui.explained import Why, explained
from okrdesk.ui.lookout import Lookout
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.kpi_alerts import KpiAlerts
from okrdesk.ui.panes.kpi_bar import KpiBar
from okrdesk.ui.panes.kpi_facts import KpiFacts
from okrdesk.ui.panes.kpi_figures import KpiFigures
from okrdesk.ui.panes.kpi_paste import KpiPaste
from okrdesk.ui.panes.kpi_side import KpiSide
from okrdesk.ui.panes.trend_card import TrendCard
from okrdesk.ui.panes.trend_pane import RANGES
from okrdesk.ui.panes.why_line import WhyLine
from okrdesk.ui.parts.beside import Beside
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column
from okrdesk.ui.parts.on_screen import on_screen_only
from okrdesk.ui.parts.paint_later import PaintLater
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.readings import kpi_of
from okrdesk.ui.sentences import year_ago_says

if TYPE_CHECKING:
    from okrdesk.ui.cell_drafts import Cell
    from okrdesk.ui.copied import Taken

_ROOMY = 1000  # of the window at 100 %
_LEAST_WORDS = 320  # pixels at 100 %: below its buttons go below


class KpiPage(Page):
    """Header with value and state, trend, cards; the values stand at the right."""

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
        self._pasting = KpiPaste(look, session, self)
        self.kpi_id = ""
        self._paint = PaintLater(self)
        self.bar = self._bar = KpiBar(look)
        self.right = self.side = KpiSide(look, session)
        area = ScrollColumn(gutter=14)
        layout = column(inside := QWidget(), (14, 10, 0, 14), 8)
        area.setWidget(inside)
        column(self).addWidget(area)
        layout.addWidget(self._head())
        self._card = card = TrendCard(look, session)
        self.trend, self.legend = card.trend, card.legend
        card.asks.connect(self.asks)
        layout.addWidget(card, 1)
        self.alerts = KpiAlerts(look, session)
        self.facts = KpiFacts(look, session, self.alerts)
        layout.addWidget(self.facts)
        self.why = WhyLine(look)
        layout.addWidget(self.why)
        self.alerts.answered.connect(self._answer)
        self.why.explains.connect(self.explain)
        lookout.alerted.connect(self._show_alerts)
        look.changed.connect(self._refresh)
        self._bar.back_button.clicked.connect(self._go_back)
        self._bar.edit_button.clicked.connect(self._ask_edit)
        self._bar.paste_button.clicked.connect(self._ask_paste)
        self._bar.add_button.clicked.connect(self._ask_value)
        self.side.chosen.connect(self._choose_user)
        self.side.table.editing.came_back.connect(self.say_back)
        self.side.tags.goes.connect(self.goes)
        session.changed.connect(self._follow)

    def _head(self) -> QWidget:
        head = QWidget()
        layout = Beside(self._look, _LEAST_WORDS, 14)
        head.setLayout(layout)
        self.figures = KpiFigures(self._look)
        self.ranges = Segments(self._look, tr("Time shown"), RANGES, "26_weeks")
        on_screen_only(self.ranges)
        self.year_button = Button(self._look, tr("Year ago"), kind="mini")
        self.year_button.setCheckable(True)
        self.year_button.toggled.connect(self._show_year_ago)
        self.table_button = Button(self._look, tr("Show as table"), kind="mini")
        self.table_button.setCheckable(True)
        for part in (self.figures, self.ranges, self.year_button, self.table_button):
            layout.addWidget(part)
        self.ranges.chosen.connect(self._show_range)
        self.table_button.toggled.connect(self._show_table)
        return head

    @property
    @override
    def is_settled(self) -> bool:
        """Whether the chart is there."""
        return self.trend.is_drawn and self.trend.is_painted

    @override
    def enter(self, argument: str) -> None:
        """Show the KPI with the id `argument`, and make it the chosen record."""
        if argument != self.kpi_id:
            self._paint.put_off()  # the chart comes a turn later: never under another one's name
        self.kpi_id = argument
        self._session.load(argument)
        self.side.show_kpi(argument)
        self._show()
        self.trend.show_kpi(argument)
        self._lookout.alerts.ask()
        self._show_alerts()
        self.chosen.emit(Kpi.KIND, argument)

    @override
    def focus_first(self) -> None:
        """Begin in the values; where there is no room for them, at the time shown."""
        if self.side.isVisibleTo(self.window()):
            self.side.focus_first()
        else:
            self.ranges.setFocus()

    @override
    def edit_cell(self, cell: Cell) -> None:
        if not self.side.table.edit_cell(cell):  # a note stands in the wide table
            self.table_button.setChecked(True)
            self.trend.edit_cell(cell)

    @override
    def set_room(self, wide: int, high: int) -> None:
        """Where it is narrow the line of a year ago makes room."""
        self.year_button.setVisible(wide > _ROOMY)
        self.figures.period.setVisible(wide > _ROOMY)

    @override
    def present(self, on: bool) -> None:
        """The bar with the name is away meanwhile."""
        self.figures.name.setVisible(on)

    @override
    def copied(self) -> Taken | None:
        """The values, and the chart as a picture where that is in sight."""
        from okrdesk.ui.copied import taken_from

        taken = taken_from(self.side.table)
        chart = self.trend.picture()
        return taken if taken is None or chart is None else replace(taken, picture=chart)

    @override
    def paste(self) -> bool:
        self._pasting.ask(self.kpi_id)
        return True

    def explain(self) -> None:
        """The arithmetic of the KPI's figures."""
        from okrdesk.ui.dialogs.explain_sheet import ExplainSheet

        why = self.arithmetic()
        assert why is not None
        ExplainSheet(self._look, self.window(), *why, self._session.today).appear()

    @override
    def arithmetic(self) -> Why | None:
        return explained(self._session, Kpi.KIND, self.kpi_id)

    def _show_alerts(self) -> None:
        found = self._lookout.alerts.answer
        if isinstance(found, Alerts) and self.kpi_id:
            own = tuple(a for a in found.alerts if a.kpi.id == self.kpi_id)
            self.alerts.show_alerts(own)

    def _answer(self, what: str) -> None:
        self._answers.answer(tuple(a for a in self.alerts.alerts if a.is_open), what)

    def _refresh(self) -> None:
        if self.kpi_id and self._session.workspace.find(Kpi, self.kpi_id) is not None:
            self._show()

    def _follow(self, applied: Applied) -> None:
        if not (self.isVisible() and self.kpi_id):  # whoever comes back enters, and sees it anew
            return
        touched = touched_kpis(applied.change, self._session.workspace)
        if touched is not None and self.kpi_id not in touched:
            return
        if self._session.workspace.find(Kpi, self.kpi_id) is None:
            self.kpi_id = ""
            self._go_back()
            return
        self._show()
        self.trend.refresh()

    def _show(self) -> None:
        reading = kpi_of(self._session, self.kpi_id)
        ws, today = self._session.workspace, self._session.today
        card = kpi_card(ws, reading, today)
        self._bar.show_card(ws, card)
        whole, brief = (year_ago_says(ws, reading, today, brief=brief) for brief in (False, True))
        self.figures.show_card(card, whole, brief)
        self.facts.show_reading(reading)
        self.why.show_reading(reading, self._session.today)
        self.side.show_reading(reading)

    def _show_range(self, span: str) -> None:
        self.trend.show_span(span)

    def _show_year_ago(self, shown: bool) -> None:
        self.trend.show_year_ago(shown)

    def _show_table(self, as_table: bool) -> None:
        self._card.show_table(as_table)
        self.table_button.say(tr("Show as chart") if as_table else tr("Show as table"))

    def _choose_user(self, kind: str, record_id: str) -> None:
        self.goes.emit(f"{kind}:{record_id}")

    def _go_back(self) -> None:
        self.goes.emit("kpis")

    def _ask_paste(self) -> None:
        self.asks.emit("edit.paste")

    def _ask_edit(self) -> None:
        self.chosen.emit(Kpi.KIND, self.kpi_id)
        self.asks.emit("edit.change")

    def _ask_value(self) -> None:
        self.chosen.emit(Kpi.KIND, self.kpi_id)
        self.asks.emit("edit.value")
