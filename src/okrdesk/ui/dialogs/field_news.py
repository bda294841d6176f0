"""What somebody else changed in an open form, beside its fields. Must not change what is typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from okrdesk.commands.fields import FIELDS
from okrdesk.domain.kpi_reading import read_kpi
from okrdesk.domain.records import Kpi, Record
from okrdesk.domain.references import name_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.session import Session
from okrdesk.ui.dialogs.form_fields import FormFields
from okrdesk.ui.others import changed_says


def say_news(
    session: Session,
    form: FormFields,
    record: Record,
    was: Mapping[str, str],
    now: Mapping[str, str],
) -> None:
    """Say beside each field whose text changed who changed it, and to what."""
    ws = session.workspace
    for name in form.names:
        text = now.get(name, "")
        if text != was.get(name, ""):
            shown = _shown(ws, record.KIND, name, text)
            holder = _holder(ws, record, name, session.today)
            form.line(name).say_news(changed_says(session, holder, shown))


def _shown(ws: Workspace, kind: str, name: str, text: str) -> str:
    """The text of a field as people say it: the name of what it refers to by id."""
    kinds = next(field.to for field in FIELDS[kind] if field.name == name)
    found = next((ws.tables[to][text] for to in kinds if text in ws.tables.get(to, {})), None)
    return (name_of(found) if found is not None else text) or tr("nothing")


def _holder(ws: Workspace, record: Record, name: str, today: dt.date) -> str:
    """The id of what holds the field: a KPI's limits are held by its band in force."""
    limits = {field.name for field in FIELDS[Kpi.KIND] if field.type == "limit"}
    band = read_kpi(ws, record, today).band if isinstance(record, Kpi) else None
    return band.id if band is not None and name in limits else record.id
