"""Calls of every command on a small company, for properties of commands, store and models.

`company()` is a picture with at least one record of each kind that people make. `CALLS` has one row
per command: given a picture and something that picks among options, it says with which arguments to
call the command. A call may be refused by the command; it never fails otherwise.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, TypeVar

from okrdesk.commands import (
    alert_actions,
    alert_groups,
    annotations,
    assumptions,
    bands,
    carry,
    carrying_on,
    check_ins,
    closing,
    co_owners,
    coach_answers,
    cycles,
    evidence,
    founding,
    gains,
    grades,
    initiatives,
    instruments,
    key_results,
    kpis,
    levels,
    links,
    measurements,
    milestones,
    months,
    objectives,
    parking,
    people,
    plans,
    remarks,
    review_texts,
    review_writing,
    reviews,
    rituals,
    sources,
    steps,
    supports,
    tags,
    teams,
    templates,
    weekly,
    workspaces,
)
from okrdesk.domain.alerts import read_alerts
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.parking import read_parked
from okrdesk.domain.records import CoachAnswer, Cycle, Measurement, Record
from okrdesk.domain.references import find_reference
from okrdesk.domain.series import Entries, Series
from okrdesk.domain.workspace import Workspace

T = TypeVar("T")
TODAY = dt.date(2026, 11, 21)
NOW = "2026-11-21T10:00:00Z"
Fields = dict[str, Any]
Command = Callable[..., Change]


class NothingToPick(Exception):  # noqa: N818 (a way to say no, not an error)
    """The picture has no record of the kind that a call needs."""


class Picker:
    """Picks ids and values for calls; `choose` takes one of several options."""

    def __init__(self, ws: Workspace, choose: Callable[[Sequence[Any]], Any]) -> None:
        self.ws = ws
        self.of = choose

    def id(self, *kinds: str) -> str:
        if kinds == ("check_in",):
            found = [c.id for entries in self.ws.entries.values() for c in entries]
        else:
            found = [record_id for kind in kinds for record_id in self.ws.tables.get(kind, ())]
        if not found:
            raise NothingToPick(kinds)
        return str(self.of(sorted(found)))

    def maybe(self, *kinds: str) -> str | None:
        try:
            return self.of([None, self.id(*kinds)])
        except NothingToPick:
            return None

    def text(self) -> str:
        return str(self.of(["Churn", "New words", "Ärger 漢字", "a: b", "  spaced  "]))

    def number(self) -> float:
        return float(self.of([0.0, -1.5, 3.0, 5.0, 6.2, 1e12]))

    def day(self) -> dt.date:
        return TODAY + dt.timedelta(days=int(self.of([-400, -60, -8, -7, -1, 0, 1, 90])))

    def alert(self) -> str:
        found = read_alerts(self.ws, TODAY).alerts
        if not found:
            raise NothingToPick("alert")
        return str(self.of([alert.id for alert in found]))

    def measured(self) -> Measurement:
        held = [m for series in self.ws.series.values() for m in series]
        if not held:
            raise NothingToPick("measurement")
        found: Measurement = self.of(held)
        return found


@dataclass(frozen=True)
class Call:
    """One command and how to come by arguments for it."""

    command: Command
    arguments: Callable[[Picker], tuple[tuple[Any, ...], Fields]]

    @property
    def name(self) -> str:
        return self.command.__name__


class Company:
    """A picture that grows by commands, with ids that count up."""

    def __init__(self, first_id: int = 1) -> None:
        numbers = itertools.count(first_id)
        self.ws = Workspace()
        self.at = At(TODAY, "Mira", lambda: f"x{next(numbers):011d}", NOW)

    def do(self, command: Command, *args: Any, **fields: Any) -> Change:
        change = command(self.ws, self.at, *args, **fields)
        self.ws = self.ws.apply(change)
        return change

    def make(self, command: Command, *args: Any, **fields: Any) -> str:
        """Do it and hand back the id of the first record that it added."""
        change = self.do(command, *args, **fields)
        return next(edit.record.id for edit in change.records() if edit.before is None)

    def id(self, text: str) -> str:
        """The id of what `text` names."""
        return find_reference(self.ws, text, today=TODAY).id

    def get(self, text: str) -> Any:
        """What `text` names, as it is now."""
        return find_reference(self.ws, text, today=TODAY)

    def put(self, record: Record) -> str:
        """Put a record there as it is, such as a cycle that was closed earlier."""
        self.ws = self.ws.apply(Change("put", (Edit(None, record),)))
        return record.id


def company() -> Company:
    """Tidewater in small: every kind of record, an active, a draft and a closed cycle."""
    fresh = Company(first_id=100_000)
    fresh.ws = _tidewater()
    return fresh


@cache
def _tidewater() -> Workspace:
    c = Company()
    c.do(cycles.start_workspace, "Tidewater", "EUR")
    team = c.make(teams.add_team, name="Product")
    mira = c.make(people.add_person, name="Mira", team=team)
    jonas = c.make(people.add_person, name="Jonas")
    c.do(teams.change_team, team, lead=mira)
    running = next(iter(c.ws.all(Cycle)))
    c.make(cycles.add_cycle, name="Q1 2027")
    churn, sign_ups = _kpis(c, team, jonas)
    top = c.make(
        objectives.add_objective, title="Customers stay", co_owners=(jonas, mira), owner=mira
    )
    below = c.make(objectives.add_objective, title="Support answers", parent=top, team=team)
    pledge = c.make(
        objectives.add_objective, title="Books are right", kind="committed", supports=(top, below)
    )
    c.do(assumptions.add_assumption, objective=top, text="Prices hold")
    c.do(assumptions.add_assumption, objective=top, text="Nobody leaves")
    number = c.make(
        key_results.add_key_result,
        objective=top,
        title="Churn falls",
        kpi=churn,
        baseline=6.2,
        target=5.0,
    )
    _measures(c, below, pledge)
    c.do(initiatives.add_initiative, title="Call leavers", key_result=number, owner=jonas)
    c.do(initiatives.add_initiative, title="Watch it", kpi=sign_ups)
    c.do(
        check_ins.check_in,
        number,
        value=6.0,
        confidence=6,
        note="Better",
        evidence=("Survey", "Letter"),
    )
    _words(c, churn, top, running)
    _closed_quarter(c)
    c.make(cycles.add_cycle, name="Q1 2030")
    c.make(objectives.add_objective, title="Keep the lights on", cycle=c.id("cycle:Q1 2030"))
    c.do(coach_answers.answer_finding, "0123456789ab", "Not this quarter")
    return c.ws


def _kpis(c: Company, team: str, owner: str) -> tuple[str, str]:
    churn = c.make(
        kpis.add_kpi,
        name="Churn",
        unit="percent",
        direction="down",
        team=team,
        owner=owner,
        healthy_high=5.0,
        watch_high=6.0,
        target_high=4.5,
    )
    sign_ups = c.make(kpis.add_kpi, name="Sign-ups", kind="total", healthy_low=30.0, watch_low=20.0)
    c.make(kpis.add_kpi, name="Sign-ups EU", parent=sign_ups, segment="EU")
    for weeks, value in enumerate((6.4, 6.3, 6.1), 1):
        c.do(measurements.record_value, churn, value, TODAY - dt.timedelta(weeks=weeks))
    c.do(measurements.paste_values, sign_ups, [(TODAY - dt.timedelta(days=9), 25.0)])
    replies = c.make(kpis.add_kpi, name="Replies", healthy_low=30.0, watch_low=20.0)
    for weeks, value in ((2, 40.0), (1, 10.0)):  # from healthy to act: an alert
        c.do(measurements.record_value, replies, value, TODAY - dt.timedelta(weeks=weeks))
    c.do(kpis.park_kpi, c.make(kpis.add_kpi, name="Page views"), "Nobody acts on it")
    c.do(plans.add_plan, kpi=sign_ups, period=TODAY, value=28.0)
    c.do(annotations.add_annotation, kpi=churn, text="Price change", new_limits=True)
    c.do(sources.add_source, kpi=churn, kind="csv")
    source = next(iter(c.ws.tables["source"]))
    c.do(sources.add_source_field, source=source, name="path", value="a")
    c.do(sources.add_source_field, source=source, name="column", value="b")
    return churn, sign_ups


def _measures(c: Company, objective: str, committed: str) -> None:
    ticked = c.make(
        key_results.add_key_result, objective=objective, title="Launched", measure="milestones"
    )
    for title in ("Draft", "Ship"):
        c.do(milestones.add_milestone, key_result=ticked, title=title)
    levelled = c.make(
        key_results.add_key_result, objective=objective, title="Mature", measure="levels"
    )
    c.do(levels.add_level, key_result=levelled, name="Pilot", share=0.5)
    c.do(levels.add_level, key_result=levelled, name="Routine", share=1.0)
    c.make(key_results.add_key_result, objective=committed, title="Audited", measure="yes-no")
    c.make(
        key_results.add_key_result,
        objective=committed,
        title="Cash in range",
        measure="range",
        target_low=3.0,
        target_high=5.0,
    )
    counted = c.make(
        key_results.add_key_result,
        objective=committed,
        title="Win ten",
        measure="total",
        target=10.0,
    )
    c.do(steps.add_step, key_result=counted, date=TODAY, value=4.0)


def _words(c: Company, kpi: str, objective: str, cycle: str) -> None:
    c.do(remarks.add_remark, on=kpi, text="Look here")
    c.do(tags.add_tag, on=objective, text="growth")
    c.do(links.add_link, kpi=kpi, to=objective, kind="guards")
    c.do(bands.plan_dip, kpi=kpi, healthy_high=8.0, watch_high=9.0, until=TODAY, reason="Move")
    ritual = c.make(rituals.begin_ritual, "weekly", "2026-W47")
    c.do(rituals.add_skipped_item, ritual=ritual, item="kpi")
    c.do(rituals.add_skipped_item, ritual=ritual, item="note")
    review = c.make(reviews.add_review, cycle=cycle, headline="Good")
    c.do(review_texts.add_lesson, review=review, believed="Price", happened="Speed")
    for add in (review_texts.add_risk, review_texts.add_decision, review_texts.add_ask):
        c.do(add, review=review, text="Something")
        c.do(add, review=review, text="Another thing")
    c.do(review_texts.add_lesson, review=review, change="Ask earlier")
    c.do(review_texts.add_litmus_answer, review=review, question="Proud?", answer="Yes")
    c.do(review_texts.add_litmus_answer, review=review, question="Again?", answer="No")


def _closed_quarter(c: Company) -> None:
    past = Cycle("y3", "Q3 2026", dt.date(2026, 7, 1), dt.date(2026, 9, 30), state="active")
    c.put(past)
    old = c.make(objectives.add_objective, title="Old", cycle="y3")
    c.make(key_results.add_key_result, objective=old, title="Old number", baseline=1.0, target=2.0)
    c.ws = c.ws.apply(Change("close", (Edit(past, replace(past, state="closed")),)))
    _frozen_quarter(c)


def _frozen_quarter(c: Company) -> None:
    """Q1, in review: it moved a KPI, and a value and a check-in came after the freeze."""
    c.put(Cycle("y1", "Q1 2026", dt.date(2026, 1, 1), dt.date(2026, 3, 31), state="active"))
    older = c.make(objectives.add_objective, title="Older", cycle="y1")
    speed = c.make(kpis.add_kpi, name="Speed", standing="other")
    for day, value in ((dt.date(2026, 1, 4), 1.0), (dt.date(2026, 3, 15), 3.0)):
        c.do(measurements.record_value, speed, value, day)
    fields = {"objective": older, "kpi": speed, "baseline": 1.0, "target": 4.0}
    number = c.make(key_results.add_key_result, title="Older number", **fields)
    c.do(closing.freeze_cycle, "y1")
    c.do(check_ins.check_in, number, confidence=5, day=dt.date(2026, 3, 24))
    c.do(measurements.record_value, speed, 3.5, dt.date(2026, 3, 22))


def reversed_change(change: Change) -> Change:
    """The change that takes `change` back on the picture right after it."""
    edits: list[Edit | Points] = []
    for edit in reversed(change.edits):
        if isinstance(edit, Points):
            edits.append(replace(edit, values=(None,) * len(edit.values), notes=None))
        else:
            edits.append(Edit(edit.after, edit.before))
    return Change(change.label, tuple(edits))


def picture(ws: Workspace) -> tuple[object, ...]:
    """What a picture holds, comparable: without empty tables, series and entries."""

    def whole(series: Series) -> tuple[object, ...]:
        return series.dates, series.values, dict(series.extras)

    def said(entries: Entries) -> tuple[object, ...]:
        return entries.items

    return (
        {kind: dict(table) for kind, table in ws.tables.items() if table},
        {kpi: whole(series) for kpi, series in ws.series.items() if series.dates},
        {owner: said(entries) for owner, entries in ws.entries.items() if entries.items},
    )


def _add(command: Command, fields: Callable[[Picker], Fields]) -> Call:
    return Call(command, lambda p: ((), fields(p)))


def _change(command: Command, kind: str, fields: Callable[[Picker], Fields]) -> Call:
    return Call(command, lambda p: ((p.id(kind),), fields(p)))


def _remove(command: Command, kind: str) -> Call:
    return Call(command, lambda p: ((p.id(kind),), {}))


def _move(command: Command, kind: str, *to: str) -> Call:
    def arguments(p: Picker) -> tuple[tuple[Any, ...], Fields]:
        place: Fields = p.of([{}, {"before": p.id(kind)}, {"after": p.id(kind)}])
        if to:
            place = {**place, "to": p.maybe(*to)}
        return (p.id(kind),), place

    return Call(command, arguments)


def _parkable(p: Picker) -> tuple[str, str]:
    parked = [(one.kind, one.id) for one in read_parked(p.ws)]
    kind = p.of(["kpi", "objective", "key_result"])
    found: tuple[str, str] = p.of([*parked, (kind, p.id(kind))])
    return found


def _of(*names: str, **values: Callable[[Picker], Any]) -> Callable[[Picker], Fields]:
    """Fields that are texts (`names`) and others by their own way."""
    return lambda p: {name: p.text() for name in names} | {k: v(p) for k, v in values.items()}


def _one(*options: Any) -> Callable[[Picker], Any]:
    return lambda p: p.of(options)


def _ref(*kinds: str) -> Callable[[Picker], Any]:
    return lambda p: p.id(*kinds)


def _opt(*kinds: str) -> Callable[[Picker], Any]:
    return lambda p: p.maybe(*kinds)


_NUMBER, _DAY = Picker.number, Picker.day


def _answers(p: Picker) -> founding.Founding:
    start = p.of(list(templates.TEMPLATES["saas"]))
    number = founding.FoundingKpi(start, p.number(), history=((p.day(), p.number()),))
    aims = (founding.FoundingKeyResult(p.text(), 40.0, 120.0),)
    return founding.Founding(p.text(), p.text(), "EUR", 2, (number,), p.text(), aims)


CALLS: tuple[Call, ...] = (
    Call(cycles.start_workspace, lambda p: ((p.text(),), {"currency": p.of([None, "EUR"])})),
    Call(founding.found_workspace, lambda p: ((_answers(p),), {})),
    Call(
        templates.start_from_template,
        lambda p: ((p.text(), p.of(list(templates.TEMPLATES))), {"currency": p.of([None, "EUR"])}),
    ),
    Call(
        workspaces.change_workspace,
        lambda p: ((), p.of([{"name": p.text()}, {"limit_kpis": 6}, {"currency": "dollars"}])),
    ),
    _add(people.add_person, _of("name", team=_opt("team"))),
    _change(people.change_person, "person", _of("email", team=_opt("team"))),
    _remove(people.remove_person, "person"),
    _add(teams.add_team, _of("name", parent=_opt("team"), lead=_opt("person"))),
    _change(teams.change_team, "team", _of("name", parent=_opt("team"))),
    _remove(teams.remove_team, "team"),
    _add(cycles.add_cycle, _of(name=_one("Q2 2026", "2027-03", "Sometime"))),
    _change(cycles.change_cycle, "cycle", _of(state=_one("draft", "active", "closed"))),
    _remove(cycles.remove_cycle, "cycle"),
    Call(closing.freeze_cycle, lambda p: ((p.id("cycle"),), {"as_of": p.of([None, p.day()])})),
    _change(closing.unfreeze_cycle, "cycle", _of()),
    _change(closing.take_late, "cycle", _of()),
    _change(closing.leave_late, "cycle", _of()),
    _change(closing.close_cycle, "cycle", _of("headline", ungraded_counts_0=_one(True, False))),
    _change(closing.reopen_cycle, "cycle", _of("reason")),
    _change(carry.draft_next_cycle, "cycle", _of()),
    Call(carrying_on.carry_on, lambda p: ((p.id("objective"),), {})),
    Call(carry.carry_objective, lambda p: ((p.id("objective"), p.id("cycle")), {})),
    Call(carry.carry_key_result, lambda p: ((p.id("key_result"), p.id("cycle")), {})),
    Call(carry.leave_behind, lambda p: ((p.id("objective"), p.text()), {})),
    Call(gains.keep_gain, lambda p: ((p.id("kpi"), p.id("cycle")), {})),
    _add(kpis.add_kpi, _of("name", parent=_opt("kpi"), healthy_low=_NUMBER, watch_low=_NUMBER)),
    _change(
        kpis.change_kpi,
        "kpi",
        _of(
            *("question", "source"),
            healthy_high=_NUMBER,
            since=_DAY,
            direction=_one("up", "down", "range"),
            tags=lambda p: (p.text(), p.text()),
        ),
    ),
    _remove(kpis.remove_kpi, "kpi"),
    _move(kpis.move_kpi, "kpi", "kpi"),
    Call(kpis.park_kpi, lambda p: ((p.id("kpi"), p.text()), {})),
    Call(kpis.archive_kpi, lambda p: ((p.id("kpi"), p.of([True, False])), {})),
    _add(
        bands.add_band,
        _of(kpi=_ref("kpi"), valid_from=_DAY, healthy_low=_NUMBER, watch_low=_NUMBER),
    ),
    _add(bands.plan_dip, _of("reason", kpi=_ref("kpi"), until=_DAY, objective=_opt("objective"))),
    _change(bands.change_band, "band", _of("reason", target_high=_NUMBER)),
    _remove(bands.remove_band, "band"),
    _add(plans.add_plan, _of(kpi=_ref("kpi"), period=_DAY, value=_NUMBER)),
    _change(plans.change_plan, "plan", _of(period=_DAY, value=_NUMBER)),
    _remove(plans.remove_plan, "plan"),
    Call(
        measurements.record_value,
        lambda p: ((p.id("kpi"), p.number(), p.day()), {"note": p.of([None, "", "Odd"])}),
    ),
    Call(
        measurements.leave_out,
        lambda p: (lambda m: ((m.kpi, m.date, p.of([None, "Typo", " "])), {}))(p.measured()),
    ),
    Call(measurements.remove_value, lambda p: (lambda m: ((m.kpi, m.date), {}))(p.measured())),
    Call(
        measurements.change_measurement,
        lambda p: ((p.measured().id,), {"value": p.number(), "note": p.text()}),
    ),
    Call(measurements.remove_measurement, lambda p: ((p.measured().id,), {})),
    Call(
        measurements.paste_values,
        lambda p: (
            (p.id("kpi"), [(p.day(), p.of([None, p.number()])) for _ in range(4)]),
            {},
        ),
    ),
    _add(annotations.add_annotation, _of("text", kpi=_opt("kpi"))),
    _change(annotations.change_annotation, "annotation", _of("text", date=_DAY)),
    _remove(annotations.remove_annotation, "annotation"),
    _add(remarks.add_remark, _of("text", on=_ref("kpi", "cycle"), answers=_opt("remark"))),
    _change(remarks.change_remark, "remark", _of("text")),
    _remove(remarks.remove_remark, "remark"),
    _add(tags.add_tag, _of("text", on=_ref("kpi", "objective", "key_result"))),
    _change(tags.change_tag, "tag", _of("text")),
    _remove(tags.remove_tag, "tag"),
    _add(links.add_link, _of(kpi=_ref("kpi"), to=_ref("objective", "key_result"))),
    _change(links.change_link, "link", _of(kind=_one("leads_to", "guards", "likes"))),
    _remove(links.remove_link, "link"),
    _add(sources.add_source, _of("kind", kpi=_ref("kpi"))),
    _change(sources.change_source, "source", _of("kind")),
    _remove(sources.remove_source, "source"),
    _add(sources.add_source_field, _of("name", "value", source=_ref("source"))),
    _change(sources.change_source_field, "source_field", _of("value")),
    _remove(sources.remove_source_field, "source_field"),
    _move(sources.move_source_field, "source_field"),
    _add(
        objectives.add_objective,
        _of("title", parent=_opt("objective"), cycle=_ref("cycle"), owner=_opt("person")),
    ),
    _change(
        objectives.change_objective,
        "objective",
        _of(
            "why",
            parent=_opt("objective"),
            cycle=_ref("cycle"),
            co_owners=lambda p: (p.id("person"),),
            supports=lambda p: (p.id("objective"),),
            tags=lambda p: (p.text(),),
        ),
    ),
    Call(objectives.rename_objective, lambda p: ((p.id("objective"), p.text()), {})),
    Call(objectives.park_objective, lambda p: ((p.id("objective"), p.text()), {})),
    Call(objectives.drop_objective, lambda p: ((p.id("objective"), p.text()), {})),
    _remove(objectives.remove_objective, "objective"),
    _move(objectives.move_objective, "objective", "objective", "cycle"),
    Call(parking.take_back, lambda p: (_parkable(p), {})),
    _add(assumptions.add_assumption, _of("text", objective=_ref("objective"))),
    _change(assumptions.change_assumption, "assumption", _of(state=_one("holds", "broken"))),
    _remove(assumptions.remove_assumption, "assumption"),
    _move(assumptions.move_assumption, "assumption"),
    _add(co_owners.add_co_owner, _of(objective=_ref("objective"), person=_ref("person"))),
    _change(co_owners.change_co_owner, "co_owner", _of(person=_ref("person"))),
    _remove(co_owners.remove_co_owner, "co_owner"),
    _move(co_owners.move_co_owner, "co_owner"),
    _add(supports.add_support, _of(objective=_ref("objective"), supports=_ref("objective"))),
    _change(supports.change_support, "support", _of(supports=_ref("objective"))),
    _remove(supports.remove_support, "support"),
    _move(supports.move_support, "support"),
    _add(
        key_results.add_key_result,
        _of(
            "title", objective=_ref("objective"), kpi=_opt("kpi"), baseline=_NUMBER, target=_NUMBER
        ),
    ),
    _change(
        key_results.change_key_result,
        "key_result",
        _of("because", target=_NUMBER, tags=lambda p: (p.text(),)),
    ),
    Call(key_results.rename_key_result, lambda p: ((p.id("key_result"), p.text()), {})),
    Call(key_results.park_key_result, lambda p: ((p.id("key_result"), p.text()), {})),
    Call(key_results.drop_key_result, lambda p: ((p.id("key_result"), p.text()), {})),
    _remove(key_results.remove_key_result, "key_result"),
    _move(key_results.move_key_result, "key_result", "objective"),
    Call(
        grades.grade_key_result,
        lambda p: (
            (p.id("key_result"), p.of([None, 0.0, 0.3, 0.7, 1.0, 0.55])),
            {"reason": p.of([None, "Late"]), "cause": p.of([None, "too_late"])},
        ),
    ),
    _add(milestones.add_milestone, _of("title", key_result=_ref("key_result"))),
    _change(milestones.change_milestone, "milestone", _of("title", due=_DAY)),
    Call(milestones.tick_milestone, lambda p: ((p.id("milestone"), p.of([None, p.day()])), {})),
    _remove(milestones.remove_milestone, "milestone"),
    _move(milestones.move_milestone, "milestone", "key_result"),
    _add(levels.add_level, _of("name", key_result=_ref("key_result"), share=_one(0.0, 0.25, 1.0))),
    _change(levels.change_level, "level", _of(share=_one(0.1, 0.5, 2.0))),
    _remove(levels.remove_level, "level"),
    _add(steps.add_step, _of(key_result=_ref("key_result"), date=_DAY, value=_NUMBER)),
    _change(steps.change_step, "step", _of(date=_DAY, value=_NUMBER)),
    _remove(steps.remove_step, "step"),
    _add(initiatives.add_initiative, _of("title", key_result=_opt("key_result"))),
    _change(initiatives.change_initiative, "initiative", _of(state=_one("doing", "done"))),
    _remove(initiatives.remove_initiative, "initiative"),
    _move(initiatives.move_initiative, "initiative", "key_result", "kpi"),
    Call(
        check_ins.check_in,
        lambda p: (
            (p.id("key_result"),),
            {
                "value": p.of([None, 0.0, 0.5, 1.0, 6.2]),
                "confidence": p.of([None, 7, 11]),
                "note": p.of([None, "Words"]),
                "done": p.of([(), (p.maybe("milestone") or "gone",)]),
                "evidence": p.of([(), ("A link",)]),
                "day": p.day(),
            },
        ),
    ),
    _change(check_ins.change_check_in, "check_in", _of("note", confidence=_one(3, 8), date=_DAY)),
    _remove(check_ins.remove_check_in, "check_in"),
    _add(evidence.add_evidence, _of("text", check_in=_ref("check_in"))),
    _change(evidence.change_evidence, "evidence", _of("text")),
    _remove(evidence.remove_evidence, "evidence"),
    _move(evidence.move_evidence, "evidence"),
    Call(rituals.begin_ritual, lambda p: ((p.of(["weekly", "monthly", "daily"]), "2026-W48"), {})),
    Call(
        weekly.finish_week,
        lambda p: (
            (p.of(["2026-W47", "2026-W48", ""]), p.of([(), ("kpi", "note"), ("kr", "kr")])),
            {"headline": p.of([None, "We ship"]), "winning": p.of([None, 7, 12])},
        ),
    ),
    _change(rituals.end_ritual, "ritual", _of("headline", winning=_one(None, 7, 12))),
    _add(rituals.add_ritual, _of(kind=_one("weekly", "quarterly"), period=_one("2026-Q4", ""))),
    _change(rituals.change_ritual, "ritual", _of("patterns")),
    _remove(rituals.remove_ritual, "ritual"),
    _add(rituals.add_skipped_item, _of("item", ritual=_ref("ritual"))),
    _change(rituals.change_skipped_item, "skipped_item", _of("item")),
    _remove(rituals.remove_skipped_item, "skipped_item"),
    _move(rituals.move_skipped_item, "skipped_item"),
    _add(reviews.add_review, _of("headline", cycle=_ref("cycle"))),
    _change(reviews.change_review, "review", _of("headline")),
    _remove(reviews.remove_review, "review"),
    _add(review_texts.add_lesson, _of("change", review=_ref("review"))),
    _change(review_texts.change_lesson, "lesson", _of("happened")),
    _remove(review_texts.remove_lesson, "lesson"),
    _move(review_texts.move_lesson, "lesson"),
    _add(review_texts.add_risk, _of("text", review=_ref("review"), owner=_opt("person"))),
    _change(review_texts.change_risk, "risk", _of("text")),
    _remove(review_texts.remove_risk, "risk"),
    _move(review_texts.move_risk, "risk"),
    _add(review_texts.add_decision, _of("text", review=_ref("review"))),
    _change(review_texts.change_decision, "decision", _of("text", due=_DAY)),
    _remove(review_texts.remove_decision, "decision"),
    _move(review_texts.move_decision, "decision"),
    _add(review_texts.add_ask, _of("text", review=_ref("review"))),
    _change(review_texts.change_ask, "ask", _of("text")),
    _remove(review_texts.remove_ask, "ask"),
    _move(review_texts.move_ask, "ask"),
    _add(review_texts.add_litmus_answer, _of("question", "answer", review=_ref("review"))),
    _change(review_texts.change_litmus_answer, "litmus_answer", _of("answer")),
    _remove(review_texts.remove_litmus_answer, "litmus_answer"),
    _move(review_texts.move_litmus_answer, "litmus_answer"),
    Call(
        review_writing.write_headline,
        lambda p: ((p.id("cycle"), p.of([None, "It held", "  "])), {}),
    ),
    Call(
        review_writing.write_lesson,
        lambda p: (
            (p.id("cycle"), p.of([p.maybe("lesson") or "new", "lesson000new"])),
            {"believed": p.of([None, "", "Price"]), "change": p.of(["", "Ask"])},
        ),
    ),
    Call(
        review_writing.write_entry,
        lambda p: (
            (p.id("cycle"), *p.of([("risk", "risk00000new"), ("ask", p.maybe("ask") or "new")])),
            {"text": p.of(["", "Something"]), "owner": p.maybe("person")},
        ),
    ),
    Call(
        review_writing.answer_litmus,
        lambda p: ((p.id("cycle"), p.of(["Proud?", "New?"]), p.of(["", "Yes"])), {}),
    ),
    _change(review_writing.grade_as_measured, "cycle", _of()),
    Call(alert_actions.acknowledge_alert, lambda p: ((p.alert(), p.of([None, "Seen"])), {})),
    Call(
        alert_actions.take_alert,
        lambda p: ((p.alert(), p.of([None, "Ring them"])), {"owner": p.maybe("person")}),
    ),
    Call(
        alert_actions.expect_alert,
        lambda p: ((p.alert(), p.of(["Move", " "])), {"until": p.of([None, p.day()])}),
    ),
    Call(
        alert_actions.mark_wrong,
        lambda p: ((p.alert(), p.of(["Typo", None])), {"value": p.of([None, p.number()])}),
    ),
    Call(
        alert_actions.resolve_alert,
        lambda p: ((p.alert(), p.of(["real_change", "weather", None])), {"note": p.text()}),
    ),
    Call(alert_actions.snooze_alert, lambda p: ((p.alert(), p.of([None, p.day()])), {})),
    Call(
        alert_groups.answer_alerts,
        lambda p: ((alert_actions.acknowledge_alert, (p.alert(), p.alert())), {}),
    ),
    Call(
        months.finish_month, lambda p: ((p.of(["2026-10", "2026-11"]), p.of(["Rising", " "])), {})
    ),
    Call(
        coach_answers.answer_finding,
        lambda p: ((p.of(["0123456789ab", "fed987654321"]), p.text(), p.of([True, False])), {}),
    ),
    Call(
        coach_answers.ask_again,
        lambda p: ((p.ws.get(CoachAnswer, p.id("coach_answer")).finding,), {}),
    ),
    Call(instruments.turn_key_result_into_kpi, lambda p: ((p.id("key_result"),), {})),
    Call(instruments.turn_objective_into_kpi, lambda p: ((p.id("objective"),), {})),
    _change(
        instruments.turn_key_result_into_initiative, "key_result", _of(serves=_opt("key_result"))
    ),
    _add(
        instruments.add_guardrail,
        _of(guards=_ref("objective", "key_result"), name=_one("Churn", "Lead quality")),
    ),
)
