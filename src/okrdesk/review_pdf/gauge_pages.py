"""What the pages about KPIs print. Must not compute figures nor lay out pages."""

from __future__ import annotations

import math
from collections.abc import Iterable

from okrdesk.domain.bands import limits_of, target_of
from okrdesk.domain.kpi_reading import Board, KpiReading
from okrdesk.domain.review_breaches import Breach
from okrdesk.domain.review_gauges import Gauge, ReviewKpi
from okrdesk.domain.words import tr
from okrdesk.look.numbers import NOTHING
from okrdesk.look.states import STATES
from okrdesk.review_pdf.charts import chart, grounds
from okrdesk.review_pdf.kpi_words import assurance_words, breach_row, signal_word, usual_range
from okrdesk.review_pdf.tongue import Json, Tongue

_CADENCES = {
    "day": tr("every day"),
    "week": tr("every week"),
    "month": tr("every month"),
    "quarter": tr("every quarter"),
}
_SOURCES = {
    "typed": tr("typed"),
    "pasted": tr("pasted"),
    "imported": tr("imported"),
    "pulled": tr("pulled from a source"),
    "check-in": tr("from check-ins"),
    "formula": tr("by a formula"),
}


def gauges_title(board: Board) -> str:
    """The message of the gauges' page: what to look at, or that all is well."""
    for state, one, many in (
        ("act", tr("{name} is in act"), tr("{n} gauges are in act")),
        ("watch", tr("{name} is in watch"), tr("{n} gauges are in watch")),
        ("out_of_date", tr("{name} is out of date"), tr("{n} gauges are out of date")),
    ):
        names = [reading.kpi.name for reading in board.kpis if reading.state == state]
        if len(names) == 1:
            return one.format(name=names[0])
        if names:
            return many.format(n=len(names))
    if board.healthy == len(board.kpis) > 0:
        return tr("All gauges are healthy")
    return tr("No gauge is in watch or act")


def breach_rows(tongue: Tongue, parts: Iterable[ReviewKpi]) -> list[Json]:
    """What went wrong in the cycle, in the order of the gauges.

    That a value is missing still, and nobody did anything, stands with the gauge's state already.
    """
    wrong = (part for part in parts if not all(map(_is_only_old, part.breaches)))
    return [breach_row(tongue, part) for part in wrong]


def _is_only_old(breach: Breach) -> bool:
    return breach.cause == "overdue" and breach.cleared is None and not breach.deeds


def gauge_row(tongue: Tongue, part: ReviewKpi) -> Json:
    """One KPI for the table, the card and the glance."""
    return _figures(tongue, part) | _judgement(tongue, part) | _about(tongue, part)


def _figures(tongue: Tongue, part: ReviewKpi) -> Json:
    kpi, reading = part.reading.kpi, part.reading
    return {
        "value": tongue.value(reading.value, kpi.unit, kpi.decimals),
        "before": tongue.value(part.before, kpi.unit, kpi.decimals),
        "change": tongue.delta(reading, part.before),
        "quarters": [tongue.value(value, kpi.unit, kpi.decimals) for value in part.quarters],
        "age": _age(tongue, reading),
        "spark": [list(spot) for spot in part.spark],
        "gauge": _gauge(tongue, part.gauge, reading) if part.gauge is not None else None,
        "trend": _trend(tongue, part),
    }


def _judgement(tongue: Tongue, part: ReviewKpi) -> Json:
    reading = part.reading
    return {
        "state": tongue.state(reading.state, _state_word(tongue, reading)),
        "since": tongue.day(reading.state_since) if reading.state_since else "",
        "healthy": _healthy(tongue, reading),
        "target": _target(tongue, reading),
        "signal": signal_word(reading),
        "assurance": assurance_words(part),
        "usual": usual_range(tongue, reading),
    }


def _about(tongue: Tongue, part: ReviewKpi) -> Json:
    kpi = part.reading.kpi
    state = _state_word(tongue, part.reading) or STATES[part.reading.state].word
    value = tongue.value(part.reading.value, kpi.unit, kpi.decimals)
    return {
        "name": kpi.name,
        "tags": _tags(part.reading),
        "owner": part.owner or "",
        "segments": _segments(tongue, part),
        "says": f"{kpi.name}: {value}, {state}",
        "question": kpi.question or "",
        "definition": kpi.definition or "",
        "source": _SOURCES.get(part.origin, ""),
        "cadence": _CADENCES[kpi.cadence],
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
    return tr("so far, {day}").format(day=day) if reading.so_far and tongue.runs else day


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
        "zones": grounds(tongue, gauge.zones),
        "target": target.place if target is not None else None,
        "target_word": tongue.short(target.value, unit) if target is not None else "",
    }
