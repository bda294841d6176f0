"""Settles conflicts as a person chose. Must not show them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from okrdesk.commands.field_texts import read_fields
from okrdesk.commands.fields import FIELDS, Field
from okrdesk.commands.verbs import VERBS
from okrdesk.domain.measures import parse_share, parse_value
from okrdesk.domain.records import Kpi, Measurement
from okrdesk.session import Session
from okrdesk.store.conflict_list import Conflict
from okrdesk.store.settling import Keep


class ConflictsDesk(QObject):
    """Each choice is an ordinary change that undo takes back; refusals come by the session."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def keep(self, conflict: Conflict, side: Keep) -> bool:
        """Keep "ours" or "theirs"; False if refused."""
        return self._session.resolve(conflict.id, side)

    def takes_text(self, conflict: Conflict) -> bool:
        """Whether another value than the two can be typed."""
        if conflict.kind == Measurement.KIND:
            return conflict.field == "value"
        is_there = conflict.record in self._session.workspace.tables.get(conflict.kind, {})
        return is_there and conflict.kind in VERBS and _field_of(conflict) is not None

    def write(self, conflict: Conflict, text: str) -> bool:
        """Settle with what `text` means in that field; False if refused.

        Text that means nothing there raises OkrError.
        """
        session = self._session
        if conflict.kind == Measurement.KIND:
            kpi = session.workspace.get(Kpi, conflict.record.partition("@")[0])
            value = parse_share(text)[0] if kpi.unit == "share" else parse_value(text, kpi.unit)
            return session.resolve(conflict.id, "value", value)
        field = _field_of(conflict)
        assert field is not None
        ws, today = session.workspace, session.today
        record = ws.tables[conflict.kind][conflict.record]
        typed = {field.name: text}
        attributes = read_fields(ws, conflict.kind, typed, today=today, record=record)
        if attributes[conflict.field] == getattr(record, conflict.field):
            return session.resolve(conflict.id, "value", attributes[conflict.field])
        return session.do(VERBS[conflict.kind].change, conflict.record, **attributes)


def _field_of(conflict: Conflict) -> Field | None:
    fields = FIELDS.get(conflict.kind, ())
    return next((one for one in fields if conflict.field in one.attributes), None)
