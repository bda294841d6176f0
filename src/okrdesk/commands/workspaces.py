"""What people set for the whole file. Must not add records."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypedDict, Unpack

from okrdesk.commands.checks import bad
from okrdesk.commands.making import amended
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import WorkspaceSettings
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace

_CURRENCY = re.compile(r"[A-Z]{3}")


class WorkspaceFields(TypedDict, total=False):
    name: str
    currency: str | None
    fiscal_month: int
    week_start: int
    checkin_weekday: int
    checkin_cadence: str
    skip_weekends: bool
    limit_kpis: int
    limit_objectives: int
    limit_key_results_low: int
    limit_key_results_high: int


def change_workspace(
    ws: Workspace, at: At, record_id: str = "workspace", **fields: Unpack[WorkspaceFields]
) -> Change:
    """Set the name, currency, calendar or focus limits of the whole file."""
    before = ws.find(WorkspaceSettings, record_id)
    after = changed_settings(ws, fields)
    edits = () if after == ws.settings() else (Edit(before, after),)
    return Change(lasting("Change the workspace"), edits)


def changed_settings(ws: Workspace, fields: Mapping[str, object]) -> WorkspaceSettings:
    """The settings with those attributes; `bad_value` where they cannot be."""
    after = amended(ws, ws.settings(), fields)
    if after.currency is not None and _CURRENCY.fullmatch(after.currency) is None:
        says = tr("'{text}' is not a currency, so nothing was changed. Write it like EUR.")
        raise bad(says.format(text=after.currency))
    if after.limit_key_results_low > after.limit_key_results_high:
        says = tr("The lower limit of key results is above the upper one; nothing was changed.")
        raise bad(says)
    return after
