"""A KPI's usual range and its news on the axes of a chart. Must not compute limits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from okrdesk.domain.kpi_chart import KpiChart, LimitsSegment
from okrdesk.domain.review_charts import Axis, Limits, Mark, Signal, Span, tidy

_COMMON = "common_cause"
_CAUSE = "special_cause_"


def judging_values(found: KpiChart, span: Span) -> tuple[float, ...]:
    """The limits that are drawn inside the span, so that its axis can hold them."""
    seen = [segment for segment in found.segments if segment.last >= span.start]
    ends = (end for part in seen for end in (part.drawn_lower, part.drawn_upper))
    return tuple(end for end in ends if end is not None)


def drawn_limits(found: KpiChart, axis: Axis, span: Span) -> tuple[Limits, ...]:
    """The usual ranges of the span, oldest first; each is drawn until the next one begins."""
    return tuple(_limits(found, axis, span))


def _limits(found: KpiChart, axis: Axis, span: Span) -> Iterator[Limits]:
    days = sorted(found.rules)
    for segment in found.segments:
        if segment.last >= span.start:
            yield Limits(
                start=max(0.0, span.place(segment.first)),
                end=min(1.0, span.place(segment.last)),
                centre=axis.mark(segment.centre),
                low=_mark(axis, segment.drawn_lower),
                high=_mark(axis, segment.drawn_upper),
                rise=_rise(segment, days, axis, span),
                trial=segment.trial,
            )


def _mark(axis: Axis, value: float | None) -> Mark | None:
    return axis.mark(value) if value is not None else None


def _rise(segment: LimitsSegment, days: Sequence[dt.date], axis: Axis, span: Span) -> float:
    """How much the line of a trended stretch climbs on paper from its first day shown."""
    if segment.slope is None:
        return 0.0
    first = max(segment.first, span.start)
    steps = sum(1 for day in days if first < day <= segment.last)
    return tidy(segment.slope * steps / (axis.high - axis.low))


def drawn_signals(
    found: KpiChart, points: Iterable[tuple[dt.date, float]], axis: Axis, span: Span
) -> tuple[Signal, ...]:
    """The values of the span that are news, each at its spot."""
    return tuple(
        Signal((span.place(day), axis.clipped(value)), _type(type_))
        for day, value in points
        if (type_ := found.types.get(day, _COMMON)) != _COMMON
        if span.start <= day <= span.end
    )


def _type(type_: str) -> str:
    """improvement | concern | neutral: high or low is seen."""
    return type_.removeprefix(_CAUSE).partition("_")[0]
