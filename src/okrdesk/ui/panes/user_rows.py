"""Who uses a KPI, each with the way there. Must not find them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from okrdesk.domain.kpi_users import User
from okrdesk.domain.references import reference_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import column, label

_USERS = {"key_result": tr("KR {ref} {title}"), "objective": tr("Objective {ref} {title}")}
_KINDS = {"same_metric": tr("reads it"), "leads_to": tr("leads to"), "guards": tr("guards")}


class UserRows(QWidget):
    """`chosen` names the key result or objective that is to be gone to."""

    chosen = Signal(str, str)

    def __init__(self, look: Appearance, ws: Workspace, users: tuple[User, ...]) -> None:
        super().__init__()
        rows = column(self, gap=4)
        for user in users:
            ref = reference_of(ws, user.record)
            text = _USERS[user.record.KIND].format(ref=ref, title=user.record.title)
            link = Button(look, text, kind="link")
            link.setProperty("user", f"{user.record.KIND}:{user.record.id}")
            link.clicked.connect(self._choose)
            link.setToolTip(text)
            link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            line = Flow(gap=6)  # a long title takes the whole line, how it is used stands below
            line.addWidget(link)
            line.addWidget(label(_KINDS[user.kind], "quiet"))
            whole = QWidget()
            whole.setLayout(line)
            rows.addWidget(whole)

    def _choose(self) -> None:
        kind, _, record_id = str(self.sender().property("user")).partition(":")
        self.chosen.emit(kind, record_id)
