"""A list of small records in a form, each opened by Enter. Must not change any of them itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from okrdesk.commands.verbs import VERBS
from okrdesk.domain.edits import Applied
from okrdesk.domain.overriding import override
from okrdesk.domain.records import KINDS, Record, Remark
from okrdesk.domain.remark_threads import remarks_on
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.form_parts import Part
from okrdesk.ui.dialogs.part_words import part_says
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, label
from okrdesk.ui.parts.row_button import RowButton

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PartRow(RowButton):
    """One record; `steps` asks to move it up (-1) or down (1) among its siblings."""

    steps = Signal(int)

    @override
    def event(self, event: QEvent) -> bool:
        overrides = event.type() is QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and _step(event):
            event.accept()  # the window's own Alt+↑ would move what is chosen on the page
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _step(event)
        if step:
            self.steps.emit(step)
        else:
            super().keyPressEvent(event)


def _step(event: QKeyEvent) -> int:
    """-1 or 1 for Alt+↑ and Alt+↓, 0 for other keys."""
    with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return _STEPS.get(Qt.Key(event.key()), 0) if with_alt else 0


class PartList(QWidget):
    """`opens` the form of a record's id, `adds` one; `fitted` when there are more or fewer.

    Rows stay where they are while the file changes, so that the focus does; Alt+↑ and Alt+↓ move
    one where it has an order.
    """

    opens = Signal(str)
    adds = Signal()
    fitted = Signal()

    def __init__(self, look: Appearance, session: Session, part: Part, owner: str | None) -> None:
        super().__init__()
        self._look, self._session, self.part = look, session, part
        self.owner = owner
        self.rows: dict[str, PartRow] = {}
        layout = column(self, (0, 8, 0, 4), 3)
        self.title = label(part.words, "h3")
        layout.addWidget(self.title)
        self._place = column(place := QWidget(), gap=3)
        layout.addWidget(place)
        self.add_button = Button(look, part.add, kind="link")
        self.add_button.clicked.connect(self.adds)
        layout.addWidget(self.add_button)
        session.changed.connect(self._follow)
        self._show()

    def records(self) -> list[Record]:
        """The records in the order of the list."""
        ws, kind = self._session.workspace, KINDS[self.part.kind]
        if kind is Remark and self.owner is not None:
            return [remark for remark, _ in remarks_on(ws, self.owner)]
        found = list(
            ws.where(kind, self.part.owner, self.owner) if self.part.owner else ws.ordered(kind)
        )
        return sorted(found, key=_place) if self.part.kind in _ORDERED_BY else found

    def go_back_to(self, record_id: str) -> None:
        """Put the focus on a row, or where it can be made again if it is gone."""
        (self.rows.get(record_id) or self.add_button).setFocus(Qt.FocusReason.PopupFocusReason)

    def _follow(self, applied: Applied) -> None:
        if applied.change.edits:
            self._show()
            self.fitted.emit()

    def _show(self) -> None:
        ws, today = self._session.workspace, self._session.today
        records = self.records()
        ids = [record.id for record in records]
        for gone in [record_id for record_id in self.rows if record_id not in ids]:
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        for place, record in enumerate(records):
            row = self.rows.get(record.id) or self._made(record.id)
            says = part_says(ws, record, today)
            row.say(part_says(ws, record, today, longest=_LONGEST))
            row.setToolTip(says)
            row.setAccessibleName(says)
            self._place.insertWidget(place, row)
            row.show()  # at once: the focus may go there before the next turn of events

    def _made(self, record_id: str) -> PartRow:
        row = PartRow(self._look, "", kind="field")
        row.setProperty("record", record_id)
        row.clicked.connect(self._open)
        row.steps.connect(self._move)
        self.rows[record_id] = row
        return row

    def _open(self) -> None:
        self.opens.emit(str(self.sender().property("record")))

    def _move(self, step: int) -> None:
        move = VERBS[self.part.kind].move
        ids = [record.id for record in self.records()]
        record_id = str(self.sender().property("record"))
        place = ids.index(record_id) + step
        if move is not None and 0 <= place < len(ids):
            side = "before" if step < 0 else "after"
            self._session.do(move, record_id, **{side: ids[place]})


def _place(record: Record) -> tuple[str, str]:
    """By day, the oldest first: that shows what came when; by share or name where there is none."""
    found = getattr(record, _ORDERED_BY[record.KIND])
    if isinstance(found, float):
        return f"{found:012.6f}", record.id
    return ("" if found is None else str(found).casefold(), record.id)


# Of those that nobody can move, what stands first; the others are in the order that people gave.
_ORDERED_BY = {
    "band": "valid_from", "cycle": "start", "plan": "period", "annotation": "date",
    "step": "date", "level": "share", "team": "name", "person": "name",
}  # fmt: skip
_LONGEST = 74


def inherited(part: Part, owner: Record) -> dict[str, str]:
    """What a new record of the list takes over from its owner, by attribute, as texts."""
    values = {name: getattr(owner, name) for name in part.inherits}
    return {name: str(value) for name, value in values.items() if value is not None}
