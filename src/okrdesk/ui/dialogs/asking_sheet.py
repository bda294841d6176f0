"""A sheet that asks, and hands on what was answered by Ctrl+Return. Must not know what it asks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.field_editors import FieldEditor
from okrdesk.ui.dialogs.sheet_draft import SheetDraft
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import captioned, label
from okrdesk.ui.parts.sheet import SMALL, Sheet


class AskingSheet(Sheet):
    """`wanted` when somebody is done; subclasses `ask` first, then `offer` to give or to cancel.

    What is typed is kept through a crash until it is given and taken.
    """

    wanted = Signal()

    def __init__(self, look: Appearance, session: Session, over: QWidget, title: str) -> None:
        super().__init__(look, over, title, **SMALL)
        self._session = session
        self.editors: dict[str, FieldEditor] = {}
        self._refused = label("", "refused", wraps=True)

    def ask(self, name: str, words: str, editor: FieldEditor) -> None:
        """A question with its words above its editor."""
        self.body.addLayout(captioned(words, editor.widget))
        self.editors[name] = editor

    def offer(self, verb: str, *about: str) -> None:
        """The sheet's end: room for a refusal, `verb` and Cancel; `about` says what is answered."""
        self.draft = SheetDraft(self.look, self._session, "answer", self.editors)
        self.body.insertWidget(0, self.draft)
        self.draft.begin(*about)
        self._refused.hide()
        self.body.addWidget(self._refused)
        self.ok_button = Button(self.look, verb, kind="primary", keys="Ctrl+Return")
        self.cancel_button = Button(self.look, tr("Cancel"), keys="Esc")
        self.foot.addWidget(self.ok_button)
        self.foot.addWidget(self.cancel_button)
        self.foot.addStretch(1)
        self.ok_button.clicked.connect(self.wanted)
        self.cancel_button.clicked.connect(self.go)

    @override
    def appear(self) -> None:
        super().appear()
        self.draft.focus_first()

    def refuse(self, refusal: OkrError) -> None:
        """Say why nothing was done; what was typed stays."""
        self._refused.setText(refusal.says)
        self._refused.show()
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            self.wanted.emit()
            return
        super().keyPressEvent(event)
