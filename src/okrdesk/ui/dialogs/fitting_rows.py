"""Which fields of a form have a meaning for a record. Must not read texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from okrdesk.domain.records import CheckIn, KeyResult, Kpi, Record, Remark
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.dialogs.form_rows import FORMS, NOUNS, FormRow

_VALUE = frozenset({"value", "value_date"})
_SEGMENT = frozenset({"parent", "segment"})


def fitting_rows(
    ws: Workspace, kind: str, record: Record | None, start: Mapping[str, str]
) -> tuple[FormRow, ...]:
    """The rows of a form for `record`, None: a new one, which begins with `start` by field.

    What a check-in says of a KPI, or of milestones, is not its own: it has no value there. Of a
    segment it is in sight at once which one it is. The first remark on a thing answers none.
    """
    rows = FORMS[kind]
    if _is_segment(kind, start):
        return tuple(replace(row, more=False) if row.name in _SEGMENT else row for row in rows)
    if isinstance(record, CheckIn):
        key_result = ws.get(KeyResult, record.key_result)
        if key_result.kpi is not None or key_result.measure == "milestones":
            return tuple(row for row in rows if row.name not in _VALUE)
    if kind == Remark.KIND and not _others(ws, record, start):
        return tuple(row for row in rows if row.name != "answers")
    return rows


def _others(ws: Workspace, record: Record | None, start: Mapping[str, str]) -> bool:
    """Whether there is another remark on the same thing, so that this one may answer it."""
    on = record.on if isinstance(record, Remark) else start.get("on")
    return any(one is not record for one in ws.where(Remark, "on", on))


def form_noun(kind: str, given: Mapping[str, str]) -> str:
    """What a form that begins with `given` is about."""
    return tr("segment") if _is_segment(kind, given) else NOUNS[kind]


def _is_segment(kind: str, start: Mapping[str, str]) -> bool:
    """Whether a form is about a KPI that is a slice of another."""
    return kind == Kpi.KIND and bool(start.get("parent"))
