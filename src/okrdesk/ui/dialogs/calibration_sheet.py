"""How sure were we? What closed quarters teach, over the window. Must not compute."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from okrdesk.domain.calibration.calibrated import Calibrated
from okrdesk.domain.explain_calibration import explain_calibration
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.copied import Taken
from okrdesk.ui.dialogs.explain_sheet import ExplainSheet
from okrdesk.ui.lookout import Lookout
from okrdesk.ui.panes.calibration_pane import CalibrationPane
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label
from okrdesk.ui.parts.sheet import Sheet


class CalibrationSheet(Sheet):
    """Shown as soon as it is known; "?" explains the figures, Esc closes."""

    def __init__(self, look: Appearance, session: Session, lookout: Lookout, over: QWidget) -> None:
        super().__init__(look, over, tr("How sure were we?"), top=70)
        self._session, self._over = session, over
        self._found: Calibrated | None = None
        self._waits = label(tr("Reading the closed quarters…"), "quiet")
        self.body.addWidget(self._waits)
        self.pane = CalibrationPane(look)
        self.pane.hide()
        self.body.addWidget(self.pane)
        self.body.addStretch(1)
        self.close_button = Button(look, tr("Close"), keys="Esc")
        self.why_button = Button(look, "?", kind="mini")
        self.why_button.setAccessibleName(tr("Explain the figures"))
        self.foot.addWidget(self.close_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.why_button)
        self.close_button.clicked.connect(self.go)
        self.why_button.clicked.connect(self.explain)
        lookout.calibration.told.connect(self._take)
        lookout.calibration.ask()
        if lookout.calibration.answer is not None:
            self._take(lookout.calibration.answer)

    def copied(self) -> Taken | None:
        """What is taken along by Ctrl+C."""
        return self.pane.copied()

    def explain(self) -> None:
        """The arithmetic of the figures."""
        if self._found is not None:
            why, today = explain_calibration(self._found), self._session.today
            ExplainSheet(self.look, self._over, tr("How sure were we?"), why, today).appear()

    def _take(self, found: object) -> None:
        assert isinstance(found, Calibrated)
        self._found = found
        self._waits.hide()
        self.pane.show_calibration(found)
        self.pane.show()
        QTimer.singleShot(0, self._fit)  # the height of wrapped lines is known only then
