"""Why a chance is what it is. Must not compute anything that the forecast does not."""

from __future__ import annotations

from collections.abc import Iterator

from okrdesk.domain.explain import Explanation, Input
from okrdesk.domain.facts import Facts
from okrdesk.domain.forecast.forecast import (
    Forecast,
    NoForecast,
    Outlook,
    forecast_of,
    is_open,
    outlook_of,
)
from okrdesk.domain.forecast.level_course import LevelCourse
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

_RULES = {
    "level": tr(
        "a random walk seen through noise: how far the values moved so far, over the time left; a "
        "trend counts as far as they show it; never below 2% nor above 98% before the end"
    ),
    "range": tr(
        "a random walk seen through noise: the chance to end inside the range; never below 2% nor "
        "above 98% before the end"
    ),
    "count": tr(
        "events per period so far, with 0.7 of the plan as two periods more, over the periods "
        "left; periods without a value are zeros; never below 2% nor above 98% before the end"
    ),
    "amount": tr(
        "amount per period so far, with 0.7 of the plan as two periods more, over the periods "
        "left; periods without a value are zeros; never below 2% nor above 98% before the end"
    ),
}
_OVER = tr("at the end it is 100% if the value reaches the success line, else 0%")


def explain_forecast(ws: Workspace, facts: Facts) -> Explanation | None:
    """What the chance was made from; None where nothing is left to foresee."""
    outlook = outlook_of(ws, facts) if is_open(facts) else None
    if outlook is None:
        return None
    if isinstance(outlook, NoForecast):
        return Explanation("forecast", outlook.says, (), None, outlook.says)
    forecast = forecast_of(outlook)
    rule = _OVER if outlook.is_over else _RULES[forecast.method]
    inputs = (*_asked(facts, outlook), *_seen(outlook), *_told(forecast))
    says = tr("{says} Rule: {rule}.").format(says=forecast.says, rule=rule)
    return Explanation("forecast", says, inputs, forecast.p, rule)


def _asked(facts: Facts, outlook: Outlook) -> Iterator[Input]:
    goal = outlook.goal
    yield Input(tr("value"), outlook.value, facts.measured.date)
    if goal.low is not None:
        yield Input(tr("success from"), goal.low, goal.end)
    if goal.high is not None:
        yield Input(tr("success up to"), goal.high, goal.end)


def _seen(outlook: Outlook) -> Iterator[Input]:
    course = outlook.course
    yield Input(tr("values"), float(course.count))
    if isinstance(course, LevelCourse):
        yield Input(tr("values before the cycle"), float(course.history))
        yield Input(tr("step believed beforehand"), course.prior.step)
        yield Input(tr("periods until the end"), max(0.0, course.end - course.times[-1]))
    else:
        yield Input(tr("periods gone"), float(course.gone))
        yield Input(tr("periods left"), float(max(0, course.total - course.gone)))
        yield Input(tr("plan per period"), course.plan)


def _told(forecast: Forecast) -> Iterator[Input]:
    yield Input(tr("expected at the end"), forecast.mean)
    yield Input(tr("likely from"), forecast.low)
    yield Input(tr("likely to"), forecast.high)
