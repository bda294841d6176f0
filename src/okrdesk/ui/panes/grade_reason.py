"""Why a grade is what it is, and what held the key result back. Must not keep the answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.commands.fields import GRADE_CAUSES
from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import column, label, row
from okrdesk.ui.parts.written_field import WrittenField

CAUSES = {
    "wrong_bet": tr("wrong bet"), "too_late": tr("too late"), "no_owner": tr("no owner"),
    "outside": tr("outside"), "measured_wrong": tr("measured wrong"),
    "too_ambitious": tr("too ambitious"),
}  # fmt: skip


class GradeReason(QFrame):
    """Asked about one key result; `edited` as one answers, `kept` when it is to be kept."""

    edited = Signal()
    kept = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.cause: str | None = None
        self.setProperty("look", "card")
        self._title = label("", "h3", wraps=True)
        self._back = label("", "quiet")
        self._question = label("", "quiet", wraps=True)
        self.reason = WrittenField(look, tr("Why is your grade different from the measured one?"))
        self._held = label(tr("What held it back?"), "quiet")
        self._needed = label("", "tiny")
        self.causes: dict[str, Button] = {}
        self._refused = label("", "refused", wraps=True)
        self._lay_out()
        self.reason.edited.connect(self._edit)
        self.reason.left.connect(self.kept)

    def _lay_out(self) -> None:
        layout = column(self, (13, 10, 13, 11), 4)
        head = row(gap=10)
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        layout.addLayout(head)
        layout.addWidget(self._question)
        layout.addWidget(self.reason)
        layout.addSpacing(3)
        flow = Flow(gap=7)
        flow.addWidget(self._held)
        for cause in GRADE_CAUSES:
            button = Button(self._look, CAUSES[cause], kind="mini")
            button.setCheckable(True)
            button.setProperty("cause", cause)
            button.clicked.connect(self._choose)
            self.causes[cause] = button
            flow.addWidget(button)
        flow.addWidget(self._needed)
        answers = QWidget()  # a layout inside a layout is asked for its height while it goes
        answers.setLayout(flow)
        layout.addWidget(answers)
        layout.addWidget(self._refused)
        self._refused.hide()

    def ask(
        self,
        title: str,
        question: str,
        back: str,
        reason: str,
        cause: str | None,
        needs_cause: bool,
    ) -> None:
        """Ask about a grade; `back` says how to go back, if there is a way back."""
        self._title.setText(title)
        self._question.setText(question)
        self.reason.setAccessibleName(question)
        self._back.setText(back)
        self.reason.show_text(reason)
        self._show_cause(cause)
        self._needed.setText(tr("needed") if needs_cause else tr("optional"))
        self._refused.hide()

    @property
    def refused_text(self) -> str:
        """Why it was not kept, empty if it was."""
        return "" if self._refused.isHidden() else self._refused.text()

    def refuse(self, refusal: OkrError) -> None:
        """Say why it was not kept."""
        self._refused.setText(refusal.says)
        self._refused.show()

    def _edit(self) -> None:
        self._refused.hide()
        self.edited.emit()

    def _choose(self) -> None:
        cause = str(self.sender().property("cause"))
        self._show_cause(None if cause == self.cause else cause)
        self._edit()
        self.kept.emit()

    def _show_cause(self, cause: str | None) -> None:
        self.cause = cause
        for name, button in self.causes.items():
            button.setChecked(name == cause)
            on = tr("chosen") if name == cause else ""
            button.setAccessibleName(", ".join(filter(None, (CAUSES[name], on))))
