"""Somebody's words on a thing. Must not judge the thing."""

from __future__ import annotations

from dataclasses import replace
from typing import TypedDict, Unpack

from okrdesk.commands.checks import bad
from okrdesk.commands.making import addition, alteration, amended, made, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.records import Remark
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace


class RemarkFields(TypedDict, total=False):
    on: str
    text: str
    answers: str | None


def add_remark(ws: Workspace, at: At, **fields: Unpack[RemarkFields]) -> Change:
    """Say something on a KPI, objective, key result, cycle or initiative, or answer a remark."""
    return addition(_checked(ws, replace(made(ws, at, Remark, fields), by=at.by, at=at.now)))


def change_remark(ws: Workspace, at: At, remark_id: str, **fields: Unpack[RemarkFields]) -> Change:
    """Correct a remark; it keeps its author and time."""
    before = ws.get(Remark, remark_id)
    return alteration(before, _checked(ws, amended(ws, before, fields)))


def remove_remark(ws: Workspace, at: At, remark_id: str) -> Change:
    """Take a remark away; answers to it stay."""
    return removed(ws, ws.get(Remark, remark_id))


def _checked(ws: Workspace, remark: Remark) -> Remark:
    """A remark answers another one on the same thing, and never itself, over others either."""
    answered = ws.find(Remark, remark.answers)
    if answered is not None and answered.on != remark.on:
        raise bad(tr("A remark answers one on the same thing, so nothing was written."))
    while answered is not None:
        if answered.id == remark.id:
            raise bad(tr("A remark cannot answer itself, so nothing was changed."))
        answered = ws.find(Remark, answered.answers)
    return remark
