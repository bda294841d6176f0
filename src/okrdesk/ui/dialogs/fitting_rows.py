"""Which fields of a form have a meaning for a record. Must not read texts."""

from __future__ import annotations

from okrdesk.domain.records import CheckIn, KeyResult, Record
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.dialogs.form_rows import FORMS, FormRow

_VALUE = frozenset({"value", "value_date"})


def fitting_rows(ws: Workspace, kind: str, record: Record | None) -> tuple[FormRow, ...]:
    """The rows of a form for `record`, None: a new one.

    What a check-in says of a KPI, or of milestones, is not its own: it has no value there.
    """
    if not isinstance(record, CheckIn):
        return FORMS[kind]
    key_result = ws.get(KeyResult, record.key_result)
    if key_result.kpi is None and key_result.measure != "milestones":
        return FORMS[kind]
    return tuple(row for row in FORMS[kind] if row.name not in _VALUE)
