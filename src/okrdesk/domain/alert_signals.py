"""When a signal asks for somebody: only in the bad direction, only when it is more than wobble.

A signal is not an alert. Must not know what anybody did about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.growth import alert_widening
from okrdesk.domain.kpi_limits import SURE, StretchLimits, base_span, limits_by
from okrdesk.domain.kpi_signals import Counted, stretch_limits
from okrdesk.domain.records import Kpi

RUN = 8
FAR, CONFIRMS, LIMIT, NEAR = 4.5, 1.0, 3.0, 2.0  # in standard deviations


@dataclass(frozen=True, slots=True)
class Concern:
    """At one value: which rule calls for somebody, and the place where its pattern begins.

    `rule`: far | confirmed | two_of_three | run. None: nothing does; `lone`: but a value beyond the
    limit waits for the next one ("one unusual week, watching").
    """

    rule: str | None = None
    first: int = -1
    lone: bool = False


_CALM, _LONE = Concern(), Concern(lone=True)


@dataclass(frozen=True, slots=True)
class _Ruler:
    """Measures how far values are on the bad side, in widened standard deviations of the usual."""

    held: StretchLimits
    sign: float
    lines: Mapping[float, float]  # deviations → how far from the centre that is

    def away(self, values: Sequence[float], first: int) -> list[float]:
        """From the centre towards the bad side, in the values' unit, dust taken off."""
        limits, sign = self.held.limits, self.sign
        centre, dust = limits.centre, limits.dust(limits.centre)
        scaled = self.held.scaled(values, first)
        gaps = [sign * (value - centre) for value in scaled]
        return [0.0 if abs(gap) <= dust else gap for gap in gaps]

    def beyond(self, gap: float, deviations: float) -> bool:
        """Further than that many deviations; a value equal to the line is inside."""
        return gap > self.lines[deviations]


def _ruler(kpi: Kpi, held: StretchLimits | None, base: Sequence[float], first: int) -> _Ruler:
    assert held is not None
    limits, sign = held.limits, 1.0 if kpi.direction == "down" else -1.0
    widening = alert_widening(held.scaled(base, first))
    deviation = (limits.upper - limits.centre) / LIMIT * widening
    lines = {}
    for deviations in (FAR, CONFIRMS, LIMIT, NEAR):
        line = deviations * deviation
        lines[deviations] = line + limits.dust(limits.centre + sign * line)
    return _Ruler(held, sign, lines)


def concerns(kpi: Kpi, stretch: Counted, first: int = 0) -> Iterator[tuple[int, Concern]]:
    """Each place from the twelfth value (or `first`) on, judged by what was known by then.

    A KPI that should stay in a range has no bad side: its bands alone raise alerts. Where values
    are missing only the later ones are judged, by limits that no longer change; `NotLoaded` if
    these are not known.
    """
    if kpi.direction not in ("up", "down") or kpi.chart == "none":
        return
    if stretch.hole is None:
        yield from _all_concerns(kpi, stretch, first)
        return
    held = stretch_limits(kpi, stretch)
    begin, end = base_span(kpi.base, stretch.days)
    ruler = _ruler(kpi, held, stretch.values[begin:end], begin)
    gaps = ruler.away(stretch.values[stretch.hole :], stretch.hole)
    for place in range(max(first, stretch.hole + RUN - 1), len(stretch.values)):
        seen = place - stretch.hole + 1
        yield place, _concern(ruler, gaps[seen - RUN : seen], place)


def _all_concerns(kpi: Kpi, stretch: Counted, first: int) -> Iterator[tuple[int, Concern]]:
    """Limits grow with their base; from its end on one ruler measures all values that are left."""
    begin, until = base_span(kpi.base, stretch.days)
    values = stretch.values
    place = max(first, SURE - 1)
    while place < len(values):
        end = min(until, place + 1)
        last = place + 1 if end < until else len(values)
        if end - begin >= 2:
            base = values[begin:end]
            ruler = _ruler(kpi, limits_by(kpi, base, begin), base, begin)
            least = max(0, place - RUN + 1)
            gaps = ruler.away(values[least:last], least)
            for at in range(place, last):
                seen = at - least + 1
                yield at, _concern(ruler, gaps[max(0, seen - RUN) : seen], at)
        place = last


def _concern(ruler: _Ruler, gaps: Sequence[float], place: int) -> Concern:
    """What the value at `place` and the (up to seven) before it say, all by their `gaps`."""
    now, beyond = gaps[-1], ruler.beyond
    if now <= 0.0:
        return _CALM
    is_outside = beyond(now, LIMIT)
    if len(gaps) > 1 and beyond(gaps[-2], LIMIT) and beyond(now, CONFIRMS):
        return Concern("confirmed", place - 1)
    if beyond(now, FAR):
        return Concern("far", place)
    if len(gaps) == RUN and min(gaps) > 0.0:
        return Concern("run", place - RUN + 1)
    found = _near_two(ruler, gaps, place)
    return _LONE if found is _CALM and is_outside else found


def _near_two(ruler: _Ruler, gaps: Sequence[float], place: int) -> Concern:
    """Two of three beyond two thirds of the limit but inside it, all three on the bad side."""
    three = gaps[-3:]
    if len(three) < 3 or min(three) <= 0.0:
        return _CALM
    near = [ruler.beyond(gap, NEAR) and not ruler.beyond(gap, LIMIT) for gap in three]
    return Concern("two_of_three", place - 2 + near.index(True)) if sum(near) >= 2 else _CALM
