"""A KPI whole as JSON. Must not compute figures."""

from __future__ import annotations

import datetime as dt
from typing import cast

from okrdesk.cli.output import Json
from okrdesk.cli.pages.alerts_json import alert_json
from okrdesk.cli.pages.explain_json import explain_json
from okrdesk.cli.pages.kpi_keys import kpi_json, limits_of
from okrdesk.cli.plain_json import day
from okrdesk.cli.view import View
from okrdesk.domain.alerts import kpi_alerts
from okrdesk.domain.attainment import Attainment, attainment
from okrdesk.domain.explain_kpis import explain_kpi
from okrdesk.domain.kpi_chart import KpiChart, LimitsSegment, read_chart
from okrdesk.domain.kpi_reading import KpiReading, read_kpi
from okrdesk.domain.periods import kpi_period
from okrdesk.domain.records import Annotation, Band, Cycle, Kpi, Measurement
from okrdesk.domain.workspace import Workspace


def read_page(view: View, subject: str) -> KpiReading:
    """The KPI that `subject` names, on the view's day, with its whole series in the picture."""
    kpi = cast("Kpi", view.find(subject, "kpi"))
    view.load((kpi.id,))
    return view.ask(read_kpi, kpi, view.today)


def page_json(view: View, reading: KpiReading) -> Json:
    """The keys of `show kpi`."""
    kpi = reading.kpi
    chart = view.ask(read_chart, kpi, view.today)
    alerts = view.ask(kpi_alerts, kpi, view.today)
    met = attainment_of(view, kpi)
    ws = view.workspace
    kept, currency = None if met is None else met[1], ws.settings().currency
    return {
        **kpi_json(ws, reading),
        "centre": reading.centre,
        "usual": None if reading.usual is None else list(reading.usual),
        "trial": reading.trial,
        "needed": reading.needed,
        "limits": [_limits(segment) for segment in chart.segments],
        "points": [_point(chart, point) for point in seen_points(ws, kpi, view.today)],
        "offers": [
            {"what": offer.what, "from": day(offer.since), "says": offer.says}
            for offer in chart.offers
        ],
        "annotations": [_annotation(found) for found in annotations_of(ws, kpi)],
        "bands": [_band(kpi, band) for band in bands_of(ws, kpi)],
        "alerts": [alert_json(alert) for alert in alerts],
        "segments": [
            {"id": segment.id, "name": segment.name, "segment": segment.segment}
            for segment in reading.segments
        ],
        "attainment": _attainment(met),
        "explain": explain_json(explain_kpi(reading, view.today, kept, currency)),
    }


def attainment_of(view: View, kpi: Kpi) -> tuple[Cycle, Attainment] | None:
    """How often the KPI met its target in the view's cycle; None without a cycle or a target."""
    if view.cycle_text is None and not any(
        cycle.start <= view.today for cycle in view.workspace.all(Cycle).values()
    ):
        return None
    cycle = view.cycle()
    met = view.ask(attainment, kpi, cycle.start, cycle.end, view.today)
    return None if met is None else (cycle, met)


def _attainment(found: tuple[Cycle, Attainment] | None) -> Json | None:
    if found is None:
        return None
    cycle, met = found
    return {"cycle": cycle.name, "met": met.met, "due": met.due, "says": met.says}


def seen_points(ws: Workspace, kpi: Kpi, today: dt.date) -> list[Measurement]:
    """The values of a KPI, oldest first, without those of periods that have not begun."""
    last_seen = kpi_period(ws, kpi, today).end
    return [point for point in ws.series_of(kpi.id) if point.date <= last_seen]


def bands_of(ws: Workspace, kpi: Kpi) -> list[Band]:
    """The bands of a KPI, oldest first; the one from the beginning leads."""
    bands = ws.where(Band, "kpi", kpi.id)
    return sorted(bands, key=lambda band: (band.valid_from or dt.date.min, band.id))


def annotations_of(ws: Workspace, kpi: Kpi) -> list[Annotation]:
    """The remarks on a KPI and those on the whole workspace, oldest first."""
    found = (*ws.where(Annotation, "kpi", kpi.id), *ws.where(Annotation, "kpi", None))
    return sorted(found, key=lambda annotation: (annotation.date, annotation.id))


def _band(kpi: Kpi, band: Band) -> Json:
    healthy, watch, target = limits_of(kpi, band)
    return {
        "id": band.id,
        "from": day(band.valid_from),
        "until": day(band.until),
        "healthy": healthy,
        "watch": watch,
        "target": target,
        "percent_of_plan": band.percent_of_plan,
        "reason": band.reason,
        "objective": band.objective,
        "proposed": band.proposed,
    }


def _limits(segment: LimitsSegment) -> Json:
    return {
        "from": day(segment.first),
        "to": day(segment.last),
        "centre": segment.centre,
        "lower": segment.lower,
        "upper": segment.upper,
        "drawn_lower": segment.drawn_lower,
        "drawn_upper": segment.drawn_upper,
        "mean_moving_range": segment.moving_range,
        "trial": segment.trial,
        "scale": segment.scale,
        "slope": segment.slope,
    }


def _point(chart: KpiChart, point: Measurement) -> Json:
    return {
        "date": day(point.date),
        "value": point.value,
        "rule": chart.rules.get(point.date),
        "type": chart.types.get(point.date),
        "origin": point.origin,
        "note": point.note,
        "left_out": point.left_out,
    }


def _annotation(annotation: Annotation) -> Json:
    return {
        "id": annotation.id,
        "date": day(annotation.date),
        "text": annotation.text,
        "new_limits": annotation.new_limits,
        "kpi": annotation.kpi,
    }
