"""Dated remarks on KPIs or on the whole workspace. Must not compute limits."""

from __future__ import annotations

import datetime as dt
from typing import TypedDict, Unpack

from okrdesk.commands.making import addition, alteration, amended, made, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.records import Annotation
from okrdesk.domain.workspace import Workspace


class AnnotationFields(TypedDict, total=False):
    kpi: str | None
    date: dt.date
    text: str
    new_limits: bool


def add_annotation(ws: Workspace, at: At, **fields: Unpack[AnnotationFields]) -> Change:
    """Say what happened on a date (default today), on a KPI or on all; may start new limits."""
    return addition(made(ws, at, Annotation, {"date": at.today, **fields}))


def change_annotation(
    ws: Workspace, at: At, annotation_id: str, **fields: Unpack[AnnotationFields]
) -> Change:
    """Correct an annotation."""
    before = ws.get(Annotation, annotation_id)
    return alteration(before, amended(ws, before, fields))


def remove_annotation(ws: Workspace, at: At, annotation_id: str) -> Change:
    """Take an annotation away."""
    return removed(ws, ws.get(Annotation, annotation_id))
