""" "Not for us": the reason, and for how long. Must not keep it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.field_editors import line_editor
from okrdesk.ui.dialogs.sheet_draft import SheetDraft
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import captioned, label
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.parts.sheet import SMALL, Sheet

_UNTIL = (("cycle", tr("Until the next cycle")), ("always", tr("Always")))


class NotForUsSheet(Sheet):
    """`answered` with (reason, always); `finding_id` and `says` tell what the coach found."""

    answered = Signal(str, bool)

    def __init__(
        self, look: Appearance, session: Session, over: QWidget, finding_id: str, says: str
    ) -> None:
        super().__init__(look, over, tr("Not for us"), **SMALL)
        self.body.addWidget(label(says, wraps=True))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Why it is not for us"))
        self.draft = SheetDraft(look, session, "reason", {"reason": line_editor(self.reason)})
        self.body.addWidget(self.draft)
        self.body.addLayout(captioned(tr("Why not?"), self.reason))
        self.until = Segments(look, tr("For how long"), _UNTIL, "cycle", inked=True)
        self.body.addLayout(captioned(tr("For how long"), self.until))
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        self.body.addWidget(self._refused)
        self.ok_button = Button(look, tr("Keep"), kind="primary", keys="Return")
        cancel = Button(look, tr("Cancel"), keys="Esc")
        self.foot.addWidget(self.ok_button)
        self.foot.addWidget(cancel)
        self.foot.addStretch(1)
        self.ok_button.clicked.connect(self._give)
        self.reason.returnPressed.connect(self._give)
        cancel.clicked.connect(self.go)
        self.draft.begin("not for us", finding_id)

    @override
    def appear(self) -> None:
        super().appear()
        self.draft.focus_first()

    def refuse(self, refusal: OkrError) -> None:
        """Say why it was not kept."""
        self._refused.setText(refusal.says)
        self._refused.show()
        self._fit()

    def _give(self) -> None:
        if not self.gone:
            with self.draft.until_kept():
                self.answered.emit(self.reason.text(), self.until.value == "always")
