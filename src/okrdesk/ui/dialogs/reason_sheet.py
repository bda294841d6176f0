"""One line of reason, kept through a crash until it is given. Must not act on it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.field_editors import line_editor
from okrdesk.ui.dialogs.sheet_draft import SheetDraft
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import captioned, label
from okrdesk.ui.parts.sheet import SMALL, Sheet


class ReasonSheet(Sheet):
    """`answered` with the reason; without one the sheet stays. `about` says of what it is one."""

    answered = Signal(str)

    def __init__(
        self,
        look: Appearance,
        session: Session,
        over: QWidget,
        title: str,
        verb: str,
        about: tuple[str, ...],
    ) -> None:
        super().__init__(look, over, title, **SMALL)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Reason"))
        self.draft = SheetDraft(look, session, "reason", {"reason": line_editor(self.reason)})
        self.body.addWidget(self.draft)
        self.body.addLayout(captioned(tr("Why?"), self.reason))
        self.missing = label(tr("Say why in a few words: they are kept with it."), "refused")
        self.missing.hide()
        self.body.addWidget(self.missing)
        self.ok_button = Button(look, verb, kind="primary", keys="Return")
        cancel = Button(look, tr("Cancel"), keys="Esc")
        self.foot.addWidget(self.ok_button)
        self.foot.addWidget(cancel)
        self.foot.addStretch(1)
        self.ok_button.clicked.connect(self._answer)
        self.reason.returnPressed.connect(self._answer)
        cancel.clicked.connect(self.go)
        self.draft.begin(*about)

    @override
    def appear(self) -> None:
        super().appear()
        self.draft.focus_first()

    def _answer(self) -> None:
        reason = self.reason.text().strip()
        self.missing.setVisible(not reason)
        if reason and not self.gone:
            self.go()
            with self.draft.until_kept():
                self.answered.emit(reason)
