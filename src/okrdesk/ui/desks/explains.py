"""Any figure → "?" or Alt+click → its arithmetic. Must not compute it.

The sheet is imported when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from okrdesk.domain.overriding import override
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance

if TYPE_CHECKING:
    from okrdesk.ui.page_shelf import PageShelf


class ExplainsDesk(QObject):
    """Explains what the page itself is about, else the chosen record.

    A click with Alt chooses as any click does; views hand it on to `over`, where it is heard.
    """

    def __init__(self, look: Appearance, session: Session, pages: PageShelf, over: QWidget) -> None:
        super().__init__(over)
        self._look, self._session, self._pages, self._over = look, session, pages, over
        self._kind, self._record_id = "", ""
        over.installEventFilter(self)

    def choose(self, kind: str, record_id: str) -> None:
        """Explain this record from now on."""
        self._kind, self._record_id = kind, record_id

    def explain(self) -> None:
        """Show the arithmetic, if there is any."""
        from okrdesk.ui.dialogs.explain_sheet import ExplainSheet
        from okrdesk.ui.explained import explained

        why = self._pages.page.arithmetic() or explained(self._session, self._kind, self._record_id)
        if why is not None:
            title, found = why
            ExplainSheet(self._look, self._over, title, found, self._session.today).appear()

    def show_calibration(self) -> None:
        """Show how far confidence came true, and who was right against the forecast."""
        from okrdesk.ui.dialogs.calibration_sheet import CalibrationSheet

        lookout = self._pages.lookout
        CalibrationSheet(self._look, self._session, lookout, self._over).appear()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonPress:
            return False
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.button() == Qt.MouseButton.LeftButton:
            QTimer.singleShot(0, self.explain)  # after the click has chosen
        return alt
