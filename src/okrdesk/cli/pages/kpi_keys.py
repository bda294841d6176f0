"""A KPI as JSON, as the board has it. Must not compute figures, nor import what explains them."""

from __future__ import annotations

from okrdesk.cli.output import Json
from okrdesk.cli.plain_json import Limit, day, limit, person_name, team_name
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.records import Band, Kpi
from okrdesk.domain.workspace import Workspace


def kpi_json(ws: Workspace, reading: KpiReading) -> Json:
    """The keys of a KPI on the board."""
    kpi = reading.kpi
    return {
        "id": kpi.id,
        "name": kpi.name,
        "unit": kpi.unit,
        "direction": kpi.direction,
        "cadence": kpi.cadence,
        "standing": kpi.standing,
        "value": reading.value,
        "date": day(reading.date),
        "so_far": reading.so_far,
        "previous": reading.previous,
        "delta": reading.delta,
        "year_ago": reading.year_ago,
        "state": reading.state,
        "due": day(reading.due),
        "band": _band_in_force(reading),
        "variation": reading.variation,
        "assurance": reading.assurance,
        "signal": reading.signal,
        "owner": person_name(ws, kpi.owner),
        "team": team_name(ws, kpi.team),
        "key_results": [key_result.id for key_result in reading.key_results],
        "says": reading.says,
    }


def limits_of(kpi: Kpi, band: Band) -> tuple[Limit, Limit, Limit]:
    """Healthy, watch and target of a band, as the KPI's direction uses them."""
    return (
        limit(kpi.direction, band.healthy_low, band.healthy_high),
        limit(kpi.direction, band.watch_low, band.watch_high),
        limit(kpi.direction, band.target_low, band.target_high),
    )


def _band_in_force(reading: KpiReading) -> Json | None:
    if reading.band is None:
        return None
    healthy, watch, target = limits_of(reading.kpi, reading.band)
    return {
        "healthy": healthy,
        "watch": watch,
        "target": target,
        "dip_until": day(reading.dip_until),
    }
