"""What was said on a thing, in the inspector: each remark followed by its answers.

Must not write any: the form of the thing does.
"""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.records import Remark
from okrdesk.domain.remark_threads import remarks_on
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.store.circumstances import local_day
from okrdesk.ui.panes.inspector_facts import InspectorFacts

_ANSWERS = "↳ "


def show_remarks(facts: InspectorFacts, ws: Workspace, thing_id: str, today: dt.date) -> None:
    """Show them below a heading; nothing where nobody said anything."""
    said = remarks_on(ws, thing_id)
    if said:
        facts.heading(tr("Remarks"))
    for remark, depth in said:
        facts.say(f"{_ANSWERS * bool(depth)}{remark.text}  {_who(remark, today)}".rstrip())


def _who(remark: Remark, today: dt.date) -> str:
    day = show_day(local_day(remark.at), today) if remark.at else ""
    return ", ".join(part for part in (remark.by, day) if part)
