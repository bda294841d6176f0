"""What of the tree is shown: words, owner, team, status, mine. Must not filter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.records import Objective, Person, Team
from okrdesk.domain.tree_reading import CycleReading, ObjectiveReading
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.states import STATUSES
from okrdesk.qtmodels.tree_filter import Wanted
from okrdesk.qtmodels.tree_node import every
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.choice import Choice
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.on_screen import on_screen_only
from okrdesk.ui.parts.segments import Segments

_ANY = ""
_NOBODY = "nobody"  # the owner that no person's id can be


class TreeFilters(QWidget):
    """`changed` when another choice is made; `wanted` is all of them together."""

    changed = Signal()

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Words or #tag"))
        self.words.setAccessibleName(tr("Filter objectives and key results by words or tag"))
        self.words.setMinimumWidth(look.px(110))
        whose = (("all", tr("Everybody's")), ("mine", tr("Mine")))
        self.whose = Segments(look, tr("Whose"), whose, "all", tall=True)
        on_screen_only(self.whose, while_value="all")
        self.owner = Choice(look, tr("Owner"), named=True)
        self.team = Choice(look, tr("Team"), named=True)
        self.status = Choice(look, tr("Status"), named=True)
        self.clear_button = Button(look, tr("Show all"), kind="link")
        line = Flow()
        self.setLayout(line)
        for part in (self.whose, self.owner, self.team, self.status):
            line.addWidget(part)
        line.addWidget(self.words)
        line.addWidget(self.clear_button)
        self.words.textChanged.connect(self._tell)
        for choice in (self.whose, self.owner, self.team, self.status):
            choice.chosen.connect(self._tell)
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()

    def offer(self, reading: CycleReading | None) -> None:
        """Offer the owners, teams and statuses that occur in a cycle."""
        ws, readings = self._session.workspace, every(reading)
        records = [r.objective if isinstance(r, ObjectiveReading) else r.key_result
                   for r in readings]  # fmt: skip
        owners = {record.owner for record in records if record.owner}
        people = [(one.id, one.name) for one in ws.ordered(Person) if one.id in owners]
        free = [(_NOBODY, tr("nobody"))] if any(not record.owner for record in records) else []
        self.owner.offer(((_ANY, tr("anybody")), *people, *free))
        used = {record.team for record in records if isinstance(record, Objective) and record.team}
        teams = [(one.id, one.name) for one in ws.ordered(Team) if one.id in used]
        self.team.offer(((_ANY, tr("any")), *teams))
        self.team.setVisible(bool(teams))
        found = {one.status for one in readings}
        statuses = [(one.state, one.word) for one in STATUSES if one.state in found]
        self.status.offer(((_ANY, tr("any")), *statuses))
        self._note()

    @property
    def wanted(self) -> Wanted:
        """All that is asked of a row."""
        owner: str | None = self.owner.value or None
        if owner == _NOBODY:
            owner = ""
        if self.whose.value == "mine":
            owner = me(self._session.workspace, self._session.document.at().by) or _NOBODY
        return Wanted(self.words.text(), owner, self.team.value or None, self.status.value or None)

    @property
    def is_set(self) -> bool:
        """Whether anything is left out."""
        return self.wanted != Wanted()

    def clear(self) -> None:
        """Show everything."""
        self.words.clear()
        self.whose.choose("all")
        for choice in (self.owner, self.team, self.status):
            if choice.value:
                choice.choose(_ANY)

    def _tell(self) -> None:
        self._note()
        self.changed.emit()

    def _note(self) -> None:
        self.owner.setEnabled(self.whose.value != "mine")
        self.clear_button.setVisible(self.is_set)


def me(ws: Workspace, by: str | None) -> str | None:
    """The id of the person named `by`, None where nobody of that name is in the file."""
    return next((one.id for one in ws.ordered(Person) if by and one.name == by), None)
