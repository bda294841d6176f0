"""One value of one KPI, its period named. Must not judge the value: the command does."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QWidget

from okrdesk.commands.measurements import record_value
from okrdesk.domain.errors import OkrError
from okrdesk.domain.measures import written_value
from okrdesk.domain.overriding import override
from okrdesk.domain.periods import Period, kpi_period, proposed_period
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.look.kpi_value import kpi_value
from okrdesk.qtmodels.typed_value import doubt_about, typed_value
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.field_editors import line_editor
from okrdesk.ui.dialogs.sheet_draft import SheetDraft
from okrdesk.ui.others import ValueOthers
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label, row
from okrdesk.ui.parts.refused_value import RefusedValue
from okrdesk.ui.parts.sheet import SMALL, Sheet
from okrdesk.ui.readings import kpi_of, kpis_by_need
from okrdesk.ui.refusals import told_to
from okrdesk.ui.sentences import day_of, period_says


class ValueSheet(Sheet):
    """Type a value, Enter records; ↑↓ choose another period."""

    def __init__(
        self, look: Appearance, session: Session, over: QWidget, kpi_id: str | None
    ) -> None:
        super().__init__(look, over, tr("Add a value"), **SMALL)
        self._session = session
        self._kpis = kpis_by_need(session)
        self.kpi: Kpi | None = session.workspace.find(Kpi, kpi_id) or next(iter(self._kpis), None)
        self.period: Period | None = None
        self._choice = Button(look, "", arrow=True)
        # a name that is longer than the sheet is wide is cut, and does not push the fields aside
        self._choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        menu = QMenu(self._choice)
        for kpi in self._kpis:
            entry = menu.addAction(kpi.name)
            entry.setData(kpi.id)
            entry.triggered.connect(self._choose_kpi)
        self._choice.give_menu(menu)
        self._when = label("", "small")
        self.value = QLineEdit()
        self.value.setProperty("look", "value")
        self._start = ""
        self.others = ValueOthers(session, self)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Note (optional)"))
        self.note.setAccessibleName(tr("Note"))
        self._before = label("", "quiet")
        self._refused = RefusedValue(look, (0, 0, 0, 0), session)
        self._doubt = label("", wraps=True)
        self._doubt.hide()
        self._doubted = ""
        fields = {"value": line_editor(self.value), "note": line_editor(self.note)}
        self.draft = SheetDraft(look, session, "value", fields)
        period = row()
        period.addWidget(self._when)
        period.addStretch(1)
        period.addWidget(label(tr("↑ ↓ other period"), "quiet"))
        self.body.addWidget(self.draft)
        self.body.addWidget(self._choice)
        self.body.addLayout(period)
        self.body.addWidget(self.value)
        self.body.addWidget(self.others.line)
        self.body.addWidget(self._before)
        self.body.addWidget(self._refused)
        self.body.addWidget(self._doubt)
        self.body.addWidget(self.note)
        self.record_button = Button(look, tr("Record"), kind="primary", keys="Return")
        self.cancel_button = Button(look, tr("Cancel"), keys="Esc")
        self.foot.addWidget(self.record_button)
        self.change_button = Button(look, tr("Change it"))
        self.change_button.hide()
        self.foot.addWidget(self.change_button)
        self.foot.addWidget(self.cancel_button)
        self.foot.addStretch(1)
        self.change_button.clicked.connect(self._go_to_value)
        self.value.textEdited.connect(self._believe)
        self.others.came.connect(self._take_in)
        self._refused.chosen.connect(self._take_meant)
        self.record_button.clicked.connect(self.record)
        self.cancel_button.clicked.connect(self.go)
        self.value.returnPressed.connect(self.record)
        self.note.returnPressed.connect(self.record)
        self._ask()

    @override
    def appear(self) -> None:
        super().appear()
        self.value.setFocus()
        self.value.selectAll()

    def record(self) -> None:
        """Write the value; what cannot be read or is refused is said below the field."""
        if self.gone or self.kpi is None or self.period is None:
            return
        try:
            answers = self._answers()
        except OkrError as refusal:
            self._refuse(refusal)
            return
        if self._doubts(answers["value"]):
            return
        day = day_of(self.period, self._session.today)
        note = self.note.text().strip() or None
        with told_to(self._session, self._refuse):
            done = self._session.do(record_value, self.kpi.id, day=day, note=note, **answers)
        if done:
            self.draft.let_go()
            self.go()

    def _answers(self) -> dict[str, Any]:
        assert self.kpi is not None
        return typed_value(self._session.workspace, self.kpi.id, self.value.text())

    def _doubts(self, value: float) -> bool:
        """Ask once about a value far from usual; a second Enter means yes."""
        assert self.kpi is not None
        text = self.value.text()
        says = doubt_about(self._session, self.kpi.id, value)
        if not says or self._doubted == text:
            return False
        self._doubted = text
        self._doubt.setText(says)
        self._show_doubt(True)
        return True

    def _believe(self) -> None:
        """What is typed now was not asked about."""
        self._doubted = ""
        self._show_doubt(False)

    def _show_doubt(self, shown: bool) -> None:
        self._doubt.setVisible(shown)
        self.change_button.setVisible(shown)
        self.record_button.say(tr("Yes, record it") if shown else tr("Record"))
        self._refused.hide()
        self._fit()

    def _go_to_value(self) -> None:
        self.value.setFocus()
        self.value.selectAll()

    def _refuse(self, refusal: OkrError) -> None:
        self._refused.show_refusal(refusal)
        self._fit()

    def _take_meant(self, text: str) -> None:
        """Of two numbers that a text may be the one that was meant."""
        self.value.setText(text)
        self._go_to_value()
        self.record()

    def _choose_kpi(self) -> None:
        kpi_id = str(self.sender().data())  # type: ignore[attr-defined]
        self.kpi = self._session.workspace.get(Kpi, kpi_id)
        self._ask()
        self.value.setFocus()

    def _ask(self) -> None:
        ws, today = self._session.workspace, self._session.today
        self._choice.setVisible(self.kpi is not None)
        self.record_button.setEnabled(self.kpi is not None)
        if self.kpi is None:
            self._when.setText(tr("There is no KPI yet. Add one first."))
            return
        self._choice.say(self.kpi.name)
        self._show_period(proposed_period(ws, self.kpi, today))

    def _show_period(self, period: Period) -> None:
        assert self.kpi is not None
        ws, today = self._session.workspace, self._session.today
        self.period = period
        self._when.setText(period_says(period, today))
        spoken = tr("Value of {kpi}, {period}")
        self.value.setAccessibleName(
            spoken.format(kpi=self.kpi.name, period=period_says(period, today))
        )
        self.others.ask(self.kpi, period)
        self._fill()
        reading = kpi_of(self._session, self.kpi.id)
        if reading.value is not None and reading.period is not None:
            says = tr("{period} was {value}").format(
                period=reading.period.name(), value=kpi_value(ws, reading)
            )
            self._before.setText(says)
        self._before.setVisible(reading.value is not None)
        self._refused.hide()
        self.note.clear()
        self.draft.begin(self.kpi.id, period.start.isoformat())
        self._believe()

    def _fill(self) -> None:
        """Show the value that the period has by now."""
        assert self.kpi is not None
        assert self.period is not None
        series = self._session.workspace.series_of(self.kpi.id)
        held = series.at(day_of(self.period, self._session.today))
        self._start = "" if held is None else written_value(held.value, self.kpi.unit)
        self.value.setText(self._start)

    def _take_in(self) -> None:
        """Somebody else set the value: it stands in the field unless one types another."""
        if self.value.text() == self._start:
            self._fill()
            self.value.selectAll()
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and self.kpi is not None and self.period is not None:
            self._step(step)
            return
        super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        """Go to the period before or after; none that has not begun."""
        assert self.kpi is not None
        assert self.period is not None
        ws, today = self._session.workspace, self._session.today
        running = kpi_period(ws, self.kpi, today)
        wanted = self.period.previous() if step < 0 else self.period.next()
        if wanted.start <= running.start:
            self._session.load(self.kpi.id)
            note = self.note.text()  # it goes along: it is about what is typed now
            self.note.clear()
            self.draft.note()
            self._show_period(wanted)
            self.note.setText(note or self.note.text())
            self.draft.note()
            self.value.selectAll()
