"""The line of a key result in its cycle: values, pace, success and target. Must not judge it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from okrdesk.domain.pace import pace_values
from okrdesk.domain.progress import baseline_of, target_value
from okrdesk.domain.records import Cycle, KeyResult, Step
from okrdesk.domain.review_charts import (
    Axis,
    Chart,
    Fan,
    Span,
    line_chart,
    nice_axis,
    with_today,
)
from okrdesk.domain.tree_reading import KeyResultReading

_WITHOUT_LINE = frozenset({"yes-no", "milestones", "levels"})


def key_result_chart(
    reading: KeyResultReading, cycle: Cycle, steps: Sequence[Step], day: dt.date
) -> Chart | None:
    """The chart as of `day`.

    None where no line can be drawn: without a target, and for measures without a scale of their
    own (yes or no, milestones, levels).
    """
    key_result, span = reading.key_result, Span(cycle.start, cycle.end)
    points = reading.points
    aims = _aims(key_result)
    if not aims or key_result.measure in _WITHOUT_LINE:
        return None
    fan = _foreseen(reading)
    axis = nice_axis([*aims, *fan, *(value for _, value in points)])
    chart = with_today(line_chart(span, axis, points), span, day)
    chart = replace(chart, days=(span.mark(span.start), span.mark(span.end)))
    if fan:
        chart = replace(chart, fan=Fan(*(axis.mark(value) for value in fan)))
    if key_result.measure == "range":
        return _with_range(chart, axis, key_result)
    success = reading.success_line
    return replace(
        chart,
        pace=tuple(
            (span.place(on), axis.clipped(value))
            for on, value in pace_values(key_result, cycle, steps)
        ),
        target=axis.mark(aims[-1]),
        success=axis.mark(success) if success is not None and success != aims[-1] else None,
    )


def _foreseen(reading: KeyResultReading) -> tuple[float, ...]:
    """Low, middle and high end of the forecast, unless they are far beyond all that is drawn."""
    forecast = reading.forecast
    if forecast is None or not reading.points:
        return ()
    known = [value for _, value in reading.points] + _aims(reading.key_result)
    low, high = min(known), max(known)
    far = high - low
    if forecast.low < low - far or forecast.high > high + far:
        return ()
    floor = min(0.0, low)  # what never was below nothing is not drawn there
    return tuple(max(floor, value) for value in (forecast.low, forecast.mean, forecast.high))


def _aims(key_result: KeyResult) -> list[float]:
    """Where it starts and where it shall go, as far as that is known; the target last."""
    if key_result.measure == "range":
        ends = (key_result.target_low, key_result.target_high)
        return [end for end in ends if end is not None]
    target = target_value(key_result)
    if target is None:
        return []
    baseline = baseline_of(key_result)
    return [target] if baseline is None else [baseline, target]


def _with_range(chart: Chart, axis: Axis, key_result: KeyResult) -> Chart:
    low, high = key_result.target_low, key_result.target_high
    ends = (axis.low if low is None else low, axis.high if high is None else high)
    return replace(chart, inside=(axis.mark(ends[0]), axis.mark(ends[1])))
