"""How often a KPI met its target. Must not judge bands."""

from __future__ import annotations

from datetime import date

from okrdesk.domain.bands import band_on, plans_of, target_of, with_plan
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.loaded import series_from
from okrdesk.domain.periods import Point, kpi_period, periods_between, series_points
from okrdesk.domain.records import Band, Kpi
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

PLURALS = {
    "day": tr("days"),
    "week": tr("weeks"),
    "month": tr("months"),
    "quarter": tr("quarters"),
}


@dataclass(frozen=True, slots=True)
class Attainment:
    """Target met in `met` of `due` periods: "target met in 9 of 13 weeks"."""

    met: int
    due: int
    says: str


def attainment(ws: Workspace, kpi: Kpi, first: date, last: date, today: date) -> Attainment | None:
    """Over the periods that are over and have their last day from `first` to `last`.

    Each value is held against the target in force on its own date; a missing one did not meet it.
    None when no target was ever in force, or no period is over. `NotLoaded` without its values.
    """
    series_from(ws, kpi.id, kpi_period(ws, kpi, first).start)
    spans = periods_between(kpi_period(ws, kpi, first), kpi_period(ws, kpi, last))
    over = [span for span in spans if first <= span.end <= last and span.end < today]
    bands, plans = ws.where(Band, "kpi", kpi.id), plans_of(ws, kpi)

    def verdict(point: Point) -> bool | None:
        band = band_on(bands, point.date)
        planned = with_plan(band, plans, point.period) if band is not None else None
        ends = target_of(kpi, planned) if planned is not None else None
        return None if ends is None else ends[0] <= point.value <= ends[1]

    points = {point.period: point for point in series_points(ws, kpi, today)}
    verdicts = [verdict(points[span]) for span in over if span in points]
    if all(met is None for met in verdicts):
        return None
    met = sum(1 for verdict in verdicts if verdict)
    says = tr("target met in {met} of {due} {periods}")
    return Attainment(
        met, len(over), says.format(met=met, due=len(over), periods=PLURALS[kpi.cadence])
    )
