"""How what a quarter gained is kept: new bands from the next one on. Must not propose them."""

from __future__ import annotations

from dataclasses import replace
from typing import Unpack, cast

from okrdesk.commands.bands import LIMITS, BandFields, Limits, add_band
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.errors import OkrError
from okrdesk.domain.gains import gains_of
from okrdesk.domain.records import Cycle, Kpi
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace


def keep_gain(
    ws: Workspace, at: At, kpi_id: str, cycle_id: str, **limits: Unpack[Limits]
) -> Change:
    """Give a KPI that the cycle moved the proposed band, or other limits.

    It holds from the first day of the next cycle on.
    """
    kpi, cycle = ws.get(Kpi, kpi_id), ws.get(Cycle, cycle_id)
    gain = next((one for one in gains_of(ws, cycle) if one.kpi.id == kpi.id), None)
    if gain is None:
        says = tr("{cycle} moved nothing of {kpi} that its band does not keep; nothing was added.")
        raise OkrError("not_allowed", says.format(cycle=cycle.name, kpi=kpi.name))
    if gain.kept:
        says = tr("{kpi} has a band from that day on already, so nothing was added. Change that.")
        raise OkrError("exists", says.format(kpi=kpi.name))
    band: BandFields = {
        "kpi": kpi.id,
        "valid_from": gain.band.valid_from,
        "reason": lasting("Keeps what {cycle} gained").format(cycle=cycle.name),
    }
    held = {name: getattr(gain.band, name) for name in LIMITS}
    band.update(cast("BandFields", {**held, **limits}))
    change = add_band(ws, at, **band)
    return replace(change, label=lasting("Keep the gain of {kpi}").format(kpi=kpi.name))
