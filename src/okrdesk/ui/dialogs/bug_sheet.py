"""A bug was met: what to send, without business data. Must not catch anything."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.text_sheet import TextSheet
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label


class BugSheet(TextSheet):
    """The report, to read and to copy."""

    def __init__(self, look: Appearance, over: QWidget, report: str) -> None:
        title = tr("Something went wrong in OKRDesk")
        super().__init__(look, over, title, wide=640, top=96, high=260)
        self.body.addWidget(
            label(
                tr("Your file is as it was before. The report names places in the program, none"
                   " of your words or numbers."), wraps=True,
            )
        )  # fmt: skip
        self.report = self.text
        self.report.setPlainText(report)
        self.report.setAccessibleName(tr("Report"))
        self.body.addWidget(self.report)
        copy = Button(look, tr("Copy the report"), kind="primary")
        close = Button(look, tr("Go on"), keys="Esc")
        self.foot.addWidget(copy)
        self.foot.addWidget(close)
        self.foot.addStretch(1)
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.go)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
