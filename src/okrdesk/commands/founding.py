"""A workspace from the answers of a first quarter of an hour. Must not guess what was not said."""

from __future__ import annotations

import datetime as dt

from okrdesk.commands.cycles import start_workspace
from okrdesk.commands.key_results import add_key_result
from okrdesk.commands.kpis import add_kpi
from okrdesk.commands.measurements import paste_values, record_value
from okrdesk.commands.objectives import add_objective
from okrdesk.commands.people import add_person
from okrdesk.commands.steps import add_step
from okrdesk.commands.templates import StartingKpi
from okrdesk.commands.workspaces import change_workspace
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.periods import kpi_period, proposed_period
from okrdesk.domain.records import Cycle, Kpi
from okrdesk.domain.workspace import Workspace


@dataclass(frozen=True, slots=True)
class FoundingKpi:
    """One number: what it is, where it stands, where worry and action begin.

    `value` in the KPI's unit, None while unknown. The limits are those of a band; all None: the
    gauge has no colour. `history` are older values by day.
    """

    start: StartingKpi
    value: float | None = None
    healthy_low: float | None = None
    healthy_high: float | None = None
    watch_low: float | None = None
    watch_high: float | None = None
    history: tuple[tuple[dt.date, float], ...] = ()


@dataclass(frozen=True, slots=True)
class FoundingKeyResult:
    """A title, from where, to where in `unit`; None where that is not known yet."""

    title: str
    baseline: float | None = None
    target: float | None = None
    unit: str = "number"


@dataclass(frozen=True, slots=True)
class Founding:
    """All answers. An empty `objective` makes none; `weekday` is the check-in's, 1 = Monday."""

    name: str
    person: str
    currency: str | None = None
    weekday: int = 1
    kpis: tuple[FoundingKpi, ...] = ()
    objective: str = ""
    key_results: tuple[FoundingKeyResult, ...] = ()


def found_workspace(ws: Workspace, at: At, founding: Founding) -> Change:
    """The workspace with its quarter, the person, numbers, objective and key results, in one."""
    done = _Done(ws)
    name, currency, weekday = founding.name, founding.currency, founding.weekday
    done.take(change_workspace(ws, at, name=name, currency=currency, checkin_weekday=weekday))
    begun = start_workspace(done.ws, at, name, currency)
    cycle = done.take(begun)
    owner = done.take(add_person(done.ws, at, name=founding.person))
    for number in founding.kpis:
        _add_number(done, at, number, owner)
    if founding.objective.strip():
        _add_objective(done, at, founding, cycle, owner)
    return Change(begun.label, done.edits)


class _Done:
    """The picture so far, and the edits that lead to it."""

    def __init__(self, ws: Workspace) -> None:
        self.ws = ws
        self.edits: tuple[Edit | Points, ...] = ()

    def take(self, change: Change) -> str:
        """Go on from after `change`; the id of what it added last, "" if nothing."""
        self.ws, self.edits = self.ws.apply(change), (*self.edits, *change.edits)
        edits = (edit for edit in change.edits if isinstance(edit, Edit))
        added = [edit.after.id for edit in edits if edit.before is None and edit.after is not None]
        return added[-1] if added else ""


def _add_number(done: _Done, at: At, number: FoundingKpi, owner: str) -> None:
    start = number.start
    added = add_kpi(
        done.ws,
        at,
        name=start.name,
        question=start.question or None,
        definition=start.means or None,
        area=start.area or None,
        unit=start.unit,
        direction=start.direction,
        kind=start.kind,
        cadence=start.cadence,
        owner=owner,
        healthy_low=number.healthy_low,
        healthy_high=number.healthy_high,
        watch_low=number.watch_low,
        watch_high=number.watch_high,
    )
    done.take(added)
    records = (edit.record for edit in added.edits if isinstance(edit, Edit))
    kpi = next(record for record in records if isinstance(record, Kpi))
    _add_values(done, at, kpi, number)


def _add_values(done: _Done, at: At, kpi: Kpi, number: FoundingKpi) -> None:
    """The history, and the value of today in place of one that has its date."""
    day = _day_of(done.ws, kpi, at.today)
    history = [pair for pair in number.history if number.value is None or pair[0] != day]
    if history:
        done.take(paste_values(done.ws, at, kpi.id, history))
    if number.value is not None:
        done.take(record_value(done.ws, at, kpi.id, number.value, day))


def _day_of(ws: Workspace, kpi: Kpi, today: dt.date) -> dt.date:
    """A level is read off today; of a total or a share the last whole period is known."""
    period = kpi_period(ws, kpi, today) if kpi.kind == "level" else proposed_period(ws, kpi, today)
    return min(period.end, today)


def _add_objective(done: _Done, at: At, founding: Founding, cycle: str, owner: str) -> None:
    title = founding.objective
    objective = done.take(add_objective(done.ws, at, title=title, cycle=cycle, owner=owner))
    for aim in founding.key_results:
        if aim.title.strip():
            begins = _begins_today(done.ws.get(Cycle, cycle), aim, at.today)
            added = add_key_result(
                done.ws,
                at,
                objective=objective,
                title=aim.title,
                owner=owner,
                baseline=aim.baseline,
                target=aim.target,
                unit=aim.unit,
                pace="steps" if begins else "linear",
            )
            made = done.take(added)
            if begins and aim.baseline is not None:
                step = add_step(done.ws, at, key_result=made, date=at.today, value=aim.baseline)
                done.take(step)


def _begins_today(cycle: Cycle, aim: FoundingKeyResult, today: dt.date) -> bool:
    """In the middle of a quarter the way begins where the number stands, not weeks ago."""
    is_known = aim.baseline is not None and aim.target is not None
    return is_known and cycle.start < today < cycle.end
