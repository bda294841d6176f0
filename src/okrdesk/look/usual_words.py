"""The usual range of a KPI in a sentence. Must not compute limits."""

from __future__ import annotations

from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.formats import LOCAL, Format
from okrdesk.look.numbers import show_short


def usual_says(ws: Workspace, reading: KpiReading, locale: Format = LOCAL) -> str:
    """ "Usual 2.5% to 3.2%, centre 2.8%"; on trial or not known yet: how many values it needs."""
    kpi, needed = reading.kpi, reading.needed
    if kpi.chart == "none":
        return ""
    if reading.usual is None:
        return tr("Usual range: needs {n} more values.").format(n=needed) if needed else ""

    def shown(value: float) -> str:
        return show_short(value, kpi.unit, currency=ws.settings().currency, locale=locale)

    low, high = (shown(end) for end in reading.usual)
    says = tr("Usual {low} to {high}").format(low=low, high=high)
    if reading.centre is not None:
        says = tr("{usual}, centre {centre}").format(usual=says, centre=shown(reading.centre))
    if reading.trial:
        says = tr("{usual}; on trial, {n} more values").format(usual=says, n=needed)
    return f"{says}."
