"""What belongs to the whole file, in lists: teams and people, cycles. Must not change any of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from okrdesk.domain.calendar import period_of
from okrdesk.domain.carry_over import next_cycle_days
from okrdesk.domain.records import Cycle
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.form_parts import Part
from okrdesk.ui.dialogs.part_list import PartList
from okrdesk.ui.dialogs.record_sheet import RecordSheet
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.sheet import FORM, Sheet


class ListsSheet(Sheet):
    """Enter opens the form of a row; each change holds at once."""

    def __init__(
        self,
        look: Appearance,
        session: Session,
        over: QWidget,
        title: str,
        parts: Sequence[Part],
    ) -> None:
        super().__init__(look, over, title, **FORM)
        self._session = session
        self.lists = tuple(PartList(look, session, part, None) for part in parts)
        self._opened: tuple[PartList, str] | None = None
        self.lists[0].title.setVisible(len(self.lists) > 1)  # one alone is named by the sheet
        for shown in self.lists:
            self.body.addWidget(shown)
            shown.opens.connect(self._open)
            shown.adds.connect(self._open)
            shown.fitted.connect(self._fit)
        close = Button(look, tr("Close"), keys="Esc")
        close.clicked.connect(self.go)
        self.foot.addWidget(close)
        self.foot.addStretch(1)

    def _open(self, record_id: str = "") -> None:
        shown, over = self.sender(), self.parentWidget()
        assert isinstance(shown, PartList)
        assert over is not None
        self._opened = (shown, record_id)
        kind = shown.part.kind
        sheet = RecordSheet(
            self.look,
            self._session,
            over,
            kind,
            record_id or None,
            {} if record_id else self._offered(kind),
            removable=True,
        )
        sheet.closed.connect(self._go_back)
        sheet.appear()

    def _offered(self, kind: str) -> dict[str, str]:
        """What a new one most likely is: the quarter after the last cycle, whose name says it."""
        ws = self._session.workspace
        if kind != Cycle.KIND or not ws.all(Cycle):
            return {}
        last = max(ws.all(Cycle).values(), key=lambda cycle: (cycle.end, cycle.id))
        settings, following = ws.settings(), next_cycle_days(ws, last)
        quarter = period_of(following.start, "quarter", 1, settings.fiscal_month)
        return {"name": following.name} if quarter.end == following.end else {}

    def _go_back(self) -> None:
        if self._opened is not None:
            shown, record_id = self._opened
            shown.go_back_to(record_id)
