"""Charts as the template draws them: places with the words at their marks. Must not compute any."""

from __future__ import annotations

from bisect import bisect_left

from okrdesk.domain.review_charts import Chart, Fan, Ground, Limits, Mark, Signal
from okrdesk.review_pdf.tongue import Json, Tongue

_MOST_MARKS = 12
_SAME_DAY = 1e-4  # of the width: a fourth of a day in a quarter
_SIGNALS = {"improvement": "good", "concern": "act", "neutral": "neutral"}


def chart(tongue: Tongue, figures: Chart, unit: str | None, *, months: bool = False) -> Json:
    """A chart's places with the words at its marks; `months`: its days are named by their month."""
    word = tongue.month if months else tongue.day
    return {
        "marks": [
            {"place": mark.place, "word": tongue.short(mark.value, unit)} for mark in figures.marks
        ],
        "days": [{"place": mark.place, "word": word(mark.date)} for mark in figures.days],
        "line": [list(spot) for spot in figures.line],
        "now": _mark(tongue, figures.now, unit),
        "pace": [list(spot) for spot in figures.pace],
        "target": _mark(tongue, figures.target, unit),
        "success": _mark(tongue, figures.success, unit),
        "inside": [mark.place for mark in figures.inside] if figures.inside is not None else None,
        "grounds": grounds(tongue, figures.grounds),
        "events": [
            {"place": event.place, "text": event.text, "new": event.new_limits}
            for event in figures.events
        ],
        "today": figures.today,
        "limits": [_limits(limits) for limits in figures.limits],
        "signals": _signals(tongue, figures),
        "fan": _fan(tongue, figures.fan, unit),
    }


def _signals(tongue: Tongue, figures: Chart) -> list[Json]:
    """The spots of all marked signals of one kind together: they are drawn in one stroke."""
    marked = marked_signals(figures)
    return [
        {
            "colour": tongue.theme.of(colour),
            "spots": [list(one.spot) for one in marked if one.type == kind],
        }
        for kind, colour in _SIGNALS.items()
    ]


def marked_signals(figures: Chart) -> tuple[Signal, ...]:
    """Where a piece of news begins, and the newest value if it is news: no cloud of marks.

    News that goes on in the next value is the same piece. Of many pieces the newest are marked.
    """
    places = [spot[0] for spot in figures.line]
    marked: list[Signal] = []
    before: tuple[int, str] | None = None
    for one in figures.signals:
        at = bisect_left(places, one.spot[0] - _SAME_DAY)
        if before != (at - 1, one.type) or at == len(places) - 1:
            marked.append(one)
        before = at, one.type
    return tuple(marked[-_MOST_MARKS:])


def _mark(tongue: Tongue, mark: Mark | None, unit: str | None) -> Json | None:
    if mark is None:
        return None
    return {"place": mark.place, "word": tongue.short(mark.value, unit)}


def _limits(limits: Limits) -> Json:
    low, high = limits.low, limits.high
    return {
        "start": limits.start,
        "end": limits.end,
        "centre": limits.centre.place,
        "low": low.place if low is not None else None,
        "high": high.place if high is not None else None,
        "rise": limits.rise,
        "trial": limits.trial,
    }


def _fan(tongue: Tongue, fan: Fan | None, unit: str | None) -> Json | None:
    if fan is None:
        return None
    marks = (fan.low, fan.mean, fan.high)
    names = ("low", "mean", "high")
    return {name: _mark(tongue, mark, unit) for name, mark in zip(names, marks, strict=True)}


def grounds(tongue: Tongue, found: tuple[Ground, ...]) -> list[Json]:
    """Stretches of the value axis that lie in one state."""
    return [
        {
            "start": ground.start,
            "low": ground.low,
            "high": ground.high,
            "colour": tongue.state(ground.state)["band"],
        }
        for ground in found
    ]
