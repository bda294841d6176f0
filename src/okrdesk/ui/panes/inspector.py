"""The pane at the right that shows the chosen thing. Must not choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.overriding import override
from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.labels import column, label
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.turns import has_turn

if TYPE_CHECKING:
    from okrdesk.ui.panes.key_result_pane import KeyResultPane
    from okrdesk.ui.panes.kpi_pane import KpiPane
    from okrdesk.ui.panes.objective_pane import ObjectivePane

_KINDS = {Kpi.KIND: Kpi, KeyResult.KIND: KeyResult, Objective.KIND: Objective}
WIDE = 326


class Inspector(QFrame):
    """Shows one KPI, key result or objective; each kind's pane is made when first needed."""

    goes = Signal(str)
    asks = Signal(str)
    chosen = Signal(str, str)

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self.kind, self.record_id = "", ""
        self._shown: tuple[object, ...] = (None,)
        self._made_for, self._is_asked = "", False
        self._pane: KpiPane | KeyResultPane | ObjectivePane | None = None
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(self._show_put_off)
        self.setProperty("look", "right")
        self.setAccessibleName(tr("Inspector"))
        self._area = ScrollColumn()
        column(self).addWidget(self._area)
        session.changed.connect(self._follow)
        look.changed.connect(self._fit)
        self._fit()

    def show_record(self, kind: str, record_id: str) -> None:
        """Show a record; one that is gone or of another kind shows what to do instead.

        Where nobody sees it, it is shown when somebody does.
        """
        self.kind, self.record_id = kind, record_id
        self._is_asked = True
        self._show_seen()

    def put_off(self) -> None:
        """Show what is chosen in this turn in a later one: the page that is gone to comes first."""
        self._later.start()

    def _show_put_off(self) -> None:
        if has_turn(self):
            self._show_now()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_seen()

    def _show_seen(self) -> None:
        """Show what was chosen, if anything was, somebody sees it, and it was not put off."""
        waits = self._later.isActive() or not self._is_asked
        if self.isVisible() and not waits and self._session.is_open:
            self._show()

    def _show_now(self) -> None:
        """Who acts on what is chosen does so maybe in the turn in which it was."""
        self._later.stop()
        self._show_seen()

    def _show(self) -> None:
        kind, record_id = self.kind, self.record_id
        was, made_for = self._shown, self._made_for
        self._shown = (self._session.workspace, self._session.today, kind, record_id)
        if kind not in _KINDS or self._session.workspace.find(_KINDS[kind], record_id) is None:
            self._show_nothing()
            return
        if self._pane is None or made_for != kind:
            self._pane, self._made_for = self._made(kind), kind
            self._area.setWidget(self._pane)
            self._pane.show_record(record_id)
        elif was[1:] != self._shown[1:]:
            self._pane.show_record(record_id)
        elif was[0] is not self._shown[0]:
            self._pane.refresh()  # to read the same again may take long
            return
        self._area.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Give the focus to the first field of what is shown, also in the turn it was chosen in."""
        self._show_now()
        if self._pane is not None:
            self._pane.focus_first()

    def check_in(self) -> None:
        """Open the check-in of the key result that is shown, with what was typed before."""
        from okrdesk.ui.panes.key_result_pane import KeyResultPane

        self._show_now()
        if isinstance(self._pane, KeyResultPane):
            self._pane.open_editor()

    def _made(self, kind: str) -> KpiPane | KeyResultPane | ObjectivePane:
        from okrdesk.ui.panes.key_result_pane import KeyResultPane
        from okrdesk.ui.panes.kpi_pane import KpiPane
        from okrdesk.ui.panes.objective_pane import ObjectivePane

        pane: KpiPane | KeyResultPane | ObjectivePane
        if kind == Kpi.KIND:
            pane = KpiPane(self._look, self._session)
        elif kind == KeyResult.KIND:
            pane = KeyResultPane(self._look, self._session)
        else:
            pane = ObjectivePane(self._look, self._session)
        pane.goes.connect(self.goes)
        pane.asks.connect(self.asks)
        pane.chosen.connect(self.chosen)
        return pane

    def _show_nothing(self) -> None:
        self._pane = None
        empty = QWidget()
        layout = column(empty, (16, 14, 16, 14), 4)
        layout.addWidget(label(tr("Nothing chosen"), "h3"))
        layout.addWidget(
            label(
                tr("Choose a KPI or a key result to see it here and to check in."),
                "quiet",
                wraps=True,
            )
        )
        layout.addStretch(1)
        self._area.setWidget(empty)

    def _follow(self) -> None:
        if self.kind:
            self._show_seen()

    def _fit(self) -> None:
        self.setFixedWidth(self._look.px(WIDE))
