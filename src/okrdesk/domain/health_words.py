"""How the health of the gauges comes about, in words. Must not compute it."""

from __future__ import annotations

from okrdesk.domain.health import SHARE
from okrdesk.domain.kpi_reading import Board
from okrdesk.domain.words import tr

_ONE = {
    "healthy": tr("the one gauge is healthy"),
    "watch": tr("the one gauge is in watch"),
    "act": tr("the one gauge is in act"),
    "out_of_date": tr("the one gauge is out of date"),
    "no_data": tr("the one gauge has no value yet"),
    "unbanded": tr("the one gauge has no limits yet"),
}


def machine_says(board: Board) -> str:
    """ "3 of 6 gauges are healthy", as a sentence goes on; nothing where there are none."""
    count = len(board.kpis)
    if count < 2:
        return _ONE[board.kpis[0].state] if count else ""
    if board.healthy == count:
        return tr("all {n} gauges are healthy").format(n=count)
    if not board.healthy:
        return tr("none of the {n} gauges is healthy").format(n=count)
    if board.healthy == 1:
        return tr("1 of {n} gauges is healthy").format(n=count)
    says = tr("{healthy} of {n} gauges are healthy")
    return says.format(healthy=board.healthy, n=count)


def health_says(board: Board) -> str:
    """What each gauge counts: "3 healthy count 1, 1 watch ½, 1 act 0; MRR counts double"."""
    says = tr("{healthy} healthy count 1, {watch} watch ½, {act} act 0")
    says = says.format(healthy=board.healthy, watch=board.watch, act=board.act)
    stars = [one.kpi.name for one in board.kpis if one.kpi.north_star and one.state in SHARE]
    if stars:
        double = tr("{says}; {names}, the North Star, counts double")
        says = double.format(says=says, names=", ".join(stars))
    silent = sum(1 for one in board.kpis if one.state not in SHARE)
    return tr("{says}; {n} not counted").format(says=says, n=silent) if silent else says
