"""What the pages about KPIs print. Must not compute figures nor lay out pages."""

from __future__ import annotations

import math
from collections.abc import Iterable

from okrdesk.domain.bands import limits_of, target_of
from okrdesk.domain.kpi_reading import Board, KpiReading
from okrdesk.domain.review_charts import Chart, Ground
from okrdesk.domain.review_gauges import Gauge, ReviewKpi
from okrdesk.domain.words import tr
from okrdesk.look.numbers import NOTHING
from okrdesk.review_pdf.tongue import Json, Tongue


def gauges_title(board: Board) -> str:
    """The message of the gauges' page: what to look at, or that all is well."""
    for state, word in (("act", tr("in act")), ("watch", tr("in watch"))):
        names = [reading.kpi.name for reading in board.kpis if reading.state == state]
        if len(names) == 1:
            return tr("{name} is {state}").format(name=names[0], state=word)
        if names:
            return tr("{n} gauges are {state}").format(n=len(names), state=word)
    if board.healthy == len(board.kpis) > 0:
        return tr("All gauges are healthy")
    return tr("No gauge is in watch or act")


def gauge_row(tongue: Tongue, part: ReviewKpi) -> Json:
    """One KPI for the table, the card and the glance."""
    reading = part.reading
    kpi = reading.kpi
    return {
        "name": kpi.name,
        "tags": _tags(reading),
        "owner": part.owner or "",
        "value": tongue.value(reading.value, kpi.unit, kpi.decimals),
        "so_far": reading.so_far,
        "before": tongue.value(part.before, kpi.unit, kpi.decimals),
        "change": tongue.delta(reading, part.before),
        "year_ago": tongue.value(reading.year_ago, kpi.unit, kpi.decimals),
        "state": tongue.state(reading.state, _state_word(tongue, reading)),
        "since": tongue.day(reading.state_since) if reading.state_since else "",
        "age": _age(tongue, reading),
        "healthy": _healthy(tongue, reading),
        "target": _target(tongue, reading),
        "segments": _segments(tongue, part),
        "says": reading.says,
        "question": kpi.question or "",
        "definition": kpi.definition or "",
        "cadence": kpi.cadence,
        "spark": [list(spot) for spot in part.spark],
        "gauge": _gauge(tongue, part.gauge, reading) if part.gauge is not None else None,
        "trend": _trend(tongue, part),
    }


def _trend(tongue: Tongue, part: ReviewKpi) -> Json | None:
    if part.trend is None:
        return None
    return chart(tongue, part.trend, part.reading.kpi.unit, months=True)


def _tags(reading: KpiReading) -> list[str]:
    kpi = reading.kpi
    known = ((kpi.north_star, tr("North Star")), (kpi.guardrail, tr("guardrail")))
    return [word for holds, word in known if holds]


def _state_word(tongue: Tongue, reading: KpiReading) -> str | None:
    """The word of the state; a planned dip says until when."""
    if reading.dip_until is None:
        return None
    return tr("planned dip until {day}").format(day=tongue.day(reading.dip_until))


def _age(tongue: Tongue, reading: KpiReading) -> str:
    if reading.date is None:
        return tr("no value yet")
    day = tongue.day(reading.date)
    return tr("so far, {day}").format(day=day) if reading.so_far else day


def _segments(tongue: Tongue, part: ReviewKpi) -> list[Json]:
    return [
        {
            "name": reading.kpi.segment or reading.kpi.name,
            "value": tongue.value(reading.value, reading.kpi.unit, reading.kpi.decimals),
            "state": tongue.state(reading.state),
        }
        for reading in part.segments
    ]


def _healthy(tongue: Tongue, reading: KpiReading) -> str:
    """What is healthy: "≤ 3%", "2–8"; "–" without a band."""
    limits = limits_of(reading.kpi, reading.band) if reading.band is not None else None
    if limits is None:
        return NOTHING
    low, high = limits.healthy
    if math.isfinite(low) and math.isfinite(high):
        return _ends(tongue, (low, high), reading)
    sign = "≥" if math.isfinite(low) else "≤"
    return f"{sign}\u00a0{_ends(tongue, (low, high), reading)}"


def _target(tongue: Tongue, reading: KpiReading) -> str:
    ends = target_of(reading.kpi, reading.band) if reading.band is not None else None
    return _ends(tongue, ends or (), reading)


def _ends(tongue: Tongue, ends: Iterable[float], reading: KpiReading) -> str:
    """The finite ones of a stretch's ends."""
    words = (tongue.short(end, reading.kpi.unit) for end in ends if math.isfinite(end))
    return "–".join(dict.fromkeys(words))


def _gauge(tongue: Tongue, gauge: Gauge, reading: KpiReading) -> Json:
    unit = reading.kpi.unit
    target = gauge.target
    return {
        "low": tongue.short(gauge.low, unit),
        "high": tongue.short(gauge.high, unit),
        "value": gauge.value,
        "clamped": gauge.clamped,
        "fill": gauge.fill,
        "zones": _grounds(tongue, gauge.zones),
        "target": target.place if target is not None else None,
        "target_word": tongue.short(target.value, unit) if target is not None else "",
    }


def _grounds(tongue: Tongue, grounds: tuple[Ground, ...]) -> list[Json]:
    return [
        {
            "start": ground.start,
            "low": ground.low,
            "high": ground.high,
            "colour": tongue.state(ground.state)["band"],
        }
        for ground in grounds
    ]


def chart(tongue: Tongue, figures: Chart, unit: str | None, *, months: bool = False) -> Json:
    """A chart's places with the words at its marks; `months`: its days are named by their month."""
    word = tongue.month if months else tongue.day
    target, success = figures.target, figures.success
    return {
        "marks": [
            {"place": mark.place, "word": tongue.short(mark.value, unit)} for mark in figures.marks
        ],
        "days": [{"place": mark.place, "word": word(mark.date)} for mark in figures.days],
        "line": [list(spot) for spot in figures.line],
        "now": figures.now.place if figures.now is not None else None,
        "pace": [list(spot) for spot in figures.pace],
        "target": target.place if target is not None else None,
        "target_word": tongue.short(target.value, unit) if target is not None else "",
        "success": success.place if success is not None else None,
        "success_word": tongue.short(success.value, unit) if success is not None else "",
        "inside": [mark.place for mark in figures.inside] if figures.inside is not None else None,
        "grounds": _grounds(tongue, figures.grounds),
        "events": [
            {"place": event.place, "text": event.text, "new": event.new_limits}
            for event in figures.events
        ],
        "today": figures.today,
    }
