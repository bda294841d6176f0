"""Month: twelve months against target, one note, the assumptions. Must not judge."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from okrdesk.domain.explain_rhythm import explain_row
from okrdesk.domain.month import Month
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Objective
from okrdesk.domain.words import tr
from okrdesk.qtmodels.month_model import MonthModel
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.reason_sheet import ReasonSheet
from okrdesk.ui.explained import Why
from okrdesk.ui.lookout import Lookout
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.empty_note import EmptyNote
from okrdesk.ui.panes.month_close import AssumptionRows, MonthNote
from okrdesk.ui.panes.month_grid import MonthGrid
from okrdesk.ui.panes.year_steps import YearSteps
from okrdesk.ui.parts.chip import StateCount
from okrdesk.ui.parts.columns import Columns
from okrdesk.ui.parts.focus import focus_shown
from okrdesk.ui.parts.labels import column, frame, label
from okrdesk.ui.parts.page_head import PageHead, lay_page

_LEGEND = (
    ("healthy", tr("healthy")), ("watch", tr("watch")), ("act", tr("act")),
    ("out_of_date", tr("out of date")),
)  # fmt: skip

_LEAST = 350  # pixels at 100 % that each of the cards below the grid has


class MonthPage(Page):
    """The bowler grid; arrows walk it, Enter opens a KPI."""

    def __init__(
        self, look: Appearance, session: Session, lookout: Lookout, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._session, self._lookout = look, session, lookout
        self._dropped = ""
        self.right = _nothing_beside()
        legend = [StateCount(look, state) for state, _ in _LEGEND]
        for count, (_, text) in zip(legend, _LEGEND, strict=True):
            count.say(text)
        self.years = YearSteps(look)
        signal = label(tr("■ signal"), "quiet")
        head = PageHead(look, tr("Month"), "", (*legend, signal, self.years))
        self._about = head.about
        inside = lay_page(self, head, 12)
        self.model = MonthModel(self)
        self.grid = MonthGrid(look, session, self.model)
        self._card = frame("card")
        column(self._card, (1, 1, 1, 1)).addWidget(self.grid)
        inside.addWidget(self._card)
        self._empty = EmptyNote(
            look,
            tr("Which numbers tell you the company is well? Choose five to seven."),
            tr("The months of each KPI stand here against its target."),
            tr("New KPI…"),
            "edit.kpi",
        )
        self._empty.hide()
        inside.addWidget(self._empty)
        below = Columns(look, _LEAST, 12)
        self.note = MonthNote(look, session)
        self.assumptions = AssumptionRows(look, session)
        below.addWidget(self.note)
        below.addWidget(self.assumptions)
        inside.addLayout(below)
        inside.addStretch(1)
        self.years.wanted.connect(lookout.look_back)
        self.grid.opened.connect(self._open)
        self._empty.asks.connect(self.asks)
        self.assumptions.changes.connect(self._change)
        self.assumptions.drops.connect(self._ask_drop)
        look.changed.connect(self._fit)
        lookout.month.told.connect(self._take)
        session.changed.connect(self._follow)

    @override
    def enter(self, argument: str) -> None:
        """Ask for the months."""
        self._lookout.month.ask()
        self.assumptions.refresh()
        self.says.emit(tr("↑ ↓ ← → walk the grid, Enter opens"))

    def _follow(self) -> None:
        if self.isVisible():
            self.assumptions.refresh()

    @override
    def focus_first(self) -> None:
        """Begin in the grid, at the running month."""
        focus_shown(self.grid, self._empty)

    @override
    def arithmetic(self) -> Why | None:
        index = self.grid.currentIndex()
        if not index.isValid() or not self.model.rowCount():
            return None
        row = self.model.row(index.row())
        return row.kpi.name, (explain_row(row, self._session.workspace.settings().currency),)

    def _take(self, month: Month) -> None:
        chosen = self.grid.currentIndex()
        self.model.show_month(self._session.workspace, month)
        if not chosen.isValid() and month.rows:
            self.grid.setCurrentIndex(self.model.index(0, len(month.months)))
        first, last = month.months[0], month.months[-1]
        says = tr("Actual over target, {first} to {last}.")
        if month.runs:
            says = tr("Actual over target, {first} to {last}. {running} is so far.")
        running = last.name().partition(" ")[0]
        self._about.setText(says.format(first=first.name(), last=last.name(), running=running))
        self.years.show_month(month, self._lookout.years_back)
        self._card.setVisible(bool(month.rows))
        self._empty.setVisible(not month.rows)
        self._fit()
        for now in (self.note, self.assumptions):  # what is to be said is said of the running month
            now.setVisible(month.runs)
        if month.runs:
            self.note.show_month(month)

    def _fit(self) -> None:
        """The grid is as high as its rows at the present zoom."""
        self.grid.setFixedHeight(self.grid.wanted_height())

    def _open(self, kpi_id: str) -> None:
        self.goes.emit(f"kpi:{kpi_id}")

    def _change(self, objective_id: str) -> None:
        self.chosen.emit(Objective.KIND, objective_id)
        self.asks.emit("edit.change")

    def _ask_drop(self, objective_id: str) -> None:
        self._dropped = objective_id
        objective = self._session.workspace.get(Objective, objective_id)
        title = tr("Drop {objective}").format(objective=objective.title)
        about, over = ("drop", objective_id), self.window()
        sheet = ReasonSheet(self._look, self._session, over, title, tr("Drop it"), about)
        sheet.answered.connect(self._drop)
        sheet.appear()

    def _drop(self, reason: str) -> None:
        self.assumptions.drop(self._dropped, reason)


def _nothing_beside() -> QWidget:
    """Twelve months need the whole width: nothing stands at the right."""
    empty = QWidget()
    empty.setFixedWidth(0)
    return empty
