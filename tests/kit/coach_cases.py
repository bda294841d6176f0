"""For each rule of the coach ways to break it and near misses, on a good company.

`answer` is what a person would give to a mend that asks.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from every_command import TODAY
from good_company import DAY, WEEK, GoodCompany

from okrdesk.coach.evidence import Alerted, Evidence, TargetChange
from okrdesk.domain.records import (
    Annotation,
    Band,
    Cycle,
    KeyResult,
    Kpi,
    Level,
    Link,
    Milestone,
    Objective,
)

Make = Callable[[GoodCompany], Evidence | None]


@dataclass(frozen=True)
class Case:
    """`make` breaks the rule (`found`) or nearly does."""

    rule: str
    says: str
    make: Make
    found: bool = True
    answer: dict[str, Any] = field(default_factory=dict)


def _set(record_id: str, **fields: Any) -> Make:
    def make(company: GoodCompany) -> None:
        company.set(record_id, **fields)

    return make


def _all(*makes: Make) -> Make:
    def make(company: GoodCompany) -> Evidence | None:
        known = [one(company) for one in makes]
        return next((evidence for evidence in known if evidence is not None), None)

    return make


def _drop(*record_ids: str) -> Make:
    return lambda company: company.drop(*record_ids)


def _put(*records: Any) -> Make:
    def make(company: GoodCompany) -> None:
        for record in records:
            company.put(record)

    return make


def _values(kpi: str, *values: float) -> Make:
    return lambda company: company.values(kpi, *values)


def _told(**known: Any) -> Make:
    return lambda _company: Evidence(**known)


def _kpis(count: int) -> Make:
    """So many key KPIs more, each with all it needs."""
    return _put(
        *(Kpi(f"k{n}", f"Runs {n}", "?", owner="p-mira", guardrail=True) for n in range(count)),
        *(Band(f"b{n}", f"k{n}", healthy_low=1.0) for n in range(count)),
    )


def _key_results(count: int) -> Make:
    return _put(*(KeyResult(f"x{n}", "o-alone", f"More {n}", order=9.0 + n) for n in range(count)))


def _objective(**fields: Any) -> Objective:
    return Objective("o-new", "Teams find their way without asking", "So it is.", **fields)


def _silent(*key_results: str) -> Make:
    def make(company: GoodCompany) -> None:
        for key_result in key_results:
            company.forget_check_ins(key_result)

    return make


def _said(key_result: str, *said: tuple[int, int]) -> Make:
    """Only these check-ins: (weeks ago, confidence)."""

    def make(company: GoodCompany) -> None:
        company.forget_check_ins(key_result)
        for weeks, confidence in said:
            company.said(key_result, weeks * WEEK + DAY, confidence)

    return make


def _all_said(start: dt.date, *confidences: int | None) -> Make:
    """The cycle begins on `start`, and each key result was rated the day before today."""

    def make(company: GoodCompany) -> None:
        company.set("c-now", start=start)
        held = sorted(company.ws.all(KeyResult))
        for key_result in held:
            company.forget_check_ins(key_result)
        for key_result, confidence in zip(held, confidences, strict=False):
            if confidence is not None:
                company.said(key_result, DAY, confidence)

    return make


_PAST = Cycle("c-past", "Q3 2026", dt.date(2026, 7, 1), dt.date(2026, 9, 30), state="in_review")
_CLOSED = Cycle("c-old", "Q3 2026", dt.date(2026, 7, 1), dt.date(2026, 9, 30), state="closed")
_OLDER = Cycle("c-older", "Q2 2026", dt.date(2026, 4, 1), dt.date(2026, 6, 30), state="closed")


def _graded(*grades: float | None, kind: str = "aspirational", **more: Any) -> Make:
    """A past quarter in review with one objective per grade."""
    return _put(
        _PAST,
        *(Objective(f"p{n}", "Past", cycle=_PAST.id, kind=kind) for n in range(len(grades))),
        *(KeyResult(f"q{n}", f"p{n}", "Past", grade=g, **more) for n, g in enumerate(grades)),
    )


def _was(title: str, target: float, cycle: Cycle = _CLOSED) -> Make:
    """What a quarter aimed at, from the baseline of "r-calls"."""
    return _put(
        cycle,
        Objective(f"o-{cycle.id}", "Past", cycle=cycle.id, state="closed"),
        KeyResult(f"r-{cycle.id}", f"o-{cycle.id}", title, baseline=41.0, target=target),
    )


_CALLS = "Accounts that need a call"
_LONG_AGO = TODAY - 60 * DAY
_ALERTS_ALONE = (Alerted(dt.date(2026, 5, 4), False), Alerted(dt.date(2026, 8, 3), False))
_UNLINKED = _drop("l-revenue")
_LOWERED = TargetChange(dt.date(2026, 11, 18), 70.0, 61.0)

CASES: tuple[Case, ...] = (
    Case("too_many_key_kpis", "nine", _kpis(4)),
    Case("too_many_key_kpis", "eight", _kpis(3), found=False),
    Case("too_many_objectives", "four of a team", _put(
        _objective(cycle="c-now", team="t-product"),
        Objective("o-2", "Teams find their way by themselves", "So.", "c-now", team="t-product"),
    )),
    Case("too_many_objectives", "four of no team", lambda c: [
        c.set(o, team=None) for o in ("o-alone", "o-agencies", "o-trust")
    ] and _put(_objective(cycle="c-now"))(c)),
    Case("too_many_objectives", "three of a team", _put(
        _objective(cycle="c-now", team="t-product")
    ), found=False),
    Case("too_few_key_results", "two", _drop("r-calls")),
    Case("too_few_key_results", "one", _drop("r-calls", "r-churn")),
    Case("too_few_key_results", "none", _put(_objective(cycle="c-now"))),
    Case("too_few_key_results", "none, but children", _all(
        _put(_objective(cycle="c-now")), _set("o-alone", parent="o-new")
    ), found=False),
    Case("too_many_key_results", "six", _key_results(3)),
    Case("too_many_key_results", "five", _key_results(2), found=False),
    Case("key_result_keeps_a_number", "no baseline", _set(
        "r-calls", title="Maintain calls under 5", baseline=None
    )),
    Case("key_result_keeps_a_number", "a box", _set(
        "r-calls", title="Uptime über 99 % halten", measure="yes-no", baseline=None, target=None
    )),
    Case("key_result_keeps_a_number", "from-to", _set(
        "r-calls", title="Keep calls under 5"
    ), found=False),
    Case("key_result_keeps_a_number", "range", _set(
        "r-calls", title="Keep calls at 5", measure="range", baseline=None, target=None
    ), found=False),
    Case("objective_keeps_a_number", "alone", _put(
        Objective("o-new", "Maintain what customers love about us", "So.", "c-now")
    )),
    Case("objective_keeps_a_number", "proved", _set(
        "o-alone", title="Maintain what customers love about us"
    )),
    Case("nothing_changes", "same", _set("r-calls", baseline=60.0, target=60.0)),
    Case("nothing_changes", "nearly the same", _set(
        "r-calls", baseline=60.0, target=60.1
    ), found=False),
    Case("nothing_changes", "a sum to 0", _set(
        "r-calls", measure="total", values="increment", baseline=0.0, target=0.0
    ), found=False),
    Case("objective_repeats_kpi", "its name", _set(
        "o-alone", title="Our customer churn is no worry any more"
    )),
    Case("objective_repeats_kpi", "an archived one", _all(
        _set("k-churn", archived=True),
        _set("o-alone", title="Our customer churn is no worry any more"),
    ), found=False),
    Case("objective_repeats_kpi", "a nameless one", _set("k-churn", name=""), found=False),
    Case("objective_repeats_key_result", "its number", _set(
        "o-alone", title="Only 61 accounts need our help"
    )),
    Case("objective_repeats_key_result", "its words", _set(
        "o-alone", title="Fewer accounts that need a call come to us"
    )),
    Case("objective_repeats_key_result", "another number", _set(
        "o-alone", title="Only 7 accounts need our help"
    ), found=False),
    Case("objective_has_number", "of its own", _set(
        "o-alone", title="Only 7 accounts need our help"
    )),
    Case("objective_has_number", "of its key result", _set(
        "o-alone", title="Only 61 accounts need our help"
    ), found=False),
    Case("key_result_is_fuzzy", "no number", _set(
        "r-calls", title="Improve quality", baseline=None
    )),
    Case("key_result_is_fuzzy", "from-to", _set("r-calls", title="Improve quality"), found=False),
    Case("key_result_is_fuzzy", "a KPI", _set(
        "r-churn", title="Improve quality", baseline=None
    ), found=False),
    Case("key_result_is_task", "a box", _set(
        "r-calls", title="Write the guide", measure="yes-no", baseline=None, target=None
    )),
    Case("key_result_is_task", "all of them", lambda c: [
        c.set(r, title="Write it all", measure="yes-no", baseline=None, target=None, kpi=None)
        for r in ("r-activation", "r-calls", "r-churn")
    ] and None),
    Case("key_result_is_task", "from-to", _set("r-calls", title="Write the guide"), found=False),
    Case("key_result_is_task", "levels without a name", _set(
        "r-calls", title="Write the guide", measure="levels", baseline=None, target=None
    )),
    Case("key_result_is_task", "percent done", _set(
        "r-calls", title="Write the guide", measure="percent", baseline=0.0, target=100.0
    )),
    Case("key_result_is_task", "named levels", _all(
        _set("r-calls", title="Write the guide", measure="levels", baseline=None, target=None),
        _put(Level("v", "r-calls", "Read by half", 0.5)),
    ), found=False),
    Case("key_result_is_task", "a range", _set(
        "r-calls", title="Run at 3 to 5", measure="range", baseline=None, target=None
    ), found=False),
    Case("key_result_is_task", "percent of a KPI", _set(
        "r-churn", title="Write the guide", measure="percent", baseline=0.0, target=100.0
    ), found=False),
    Case("all_boxes_to_tick", "three", lambda c: [
        c.set(r, measure="yes-no", due=TODAY, baseline=None, target=None)
        for r in ("r-activation", "r-calls", "r-churn")
    ] and None),
    Case("all_boxes_to_tick", "two of three", lambda c: [
        c.set(r, measure="yes-no", due=TODAY, baseline=None, target=None)
        for r in ("r-activation", "r-calls")
    ] and None, found=False),
    Case("no_because", "empty", _set("r-calls", because=None), answer={"because": "So."}),
    Case("no_baseline", "a number", _set("r-calls", baseline=None), answer={"baseline": 3.0}),
    Case("no_baseline", "a sum", _set(
        "r-calls", measure="total", values="increment", baseline=None
    ), found=False),
    Case("no_target", "a number", _set("r-calls", target=None), answer={"target": 3.0}),
    Case("no_target", "a range", _set(
        "r-calls", measure="range", baseline=None, target=None
    ), answer={"target_low": 3.0, "target_high": 5.0}),
    Case("no_target", "by 40 %", _set(
        "r-calls", target=None, target_ratio=0.4, baseline=None
    ), found=False),
    Case("no_target", "an open range", _set(
        "r-calls", measure="range", baseline=None, target=None, target_low=3.0
    ), found=False),
    Case("no_target", "a box", _set(
        "r-calls", measure="yes-no", due=TODAY, baseline=None, target=None
    ), found=False),
    Case("key_result_without_owner", "none", _set("r-calls", owner=None), answer={
        "owner": "p-jonas"
    }),
    Case("key_result_without_owner", "parked", _set(
        "r-calls", owner=None, state="parked"
    ), found=False),
    Case("due_outside_cycle", "after it", _set("r-calls", due=dt.date(2027, 1, 15))),
    Case("due_outside_cycle", "before it", _set("r-calls", due=dt.date(2026, 9, 30))),
    Case("due_outside_cycle", "its last day", _set(
        "r-calls", due=dt.date(2026, 12, 31)
    ), found=False),
    Case("no_date", "a box", _set(
        "r-calls", measure="yes-no", baseline=None, target=None
    ), answer={"due": TODAY}),
    Case("no_date", "a milestone", _all(
        _set("r-calls", measure="milestones", baseline=None, target=None),
        _put(Milestone("m", "r-calls", "Draft")),
    ), answer={"due": TODAY}),
    Case("no_date", "dated milestones", _all(
        _set("r-calls", measure="milestones", baseline=None, target=None),
        _put(Milestone("m", "r-calls", "Draft", due=TODAY)),
    ), found=False),
    Case("no_date", "milestones of a dated one", _all(
        _set("r-calls", measure="milestones", due=TODAY, baseline=None, target=None),
        _put(Milestone("m", "r-calls", "Draft")),
    ), found=False),
    Case("objective_without_why", "none", _set("o-alone", why=None), answer={"why": "So."}),
    Case("why_too_long", "76 words", _set("o-alone", why="so " * 76)),
    Case("why_too_long", "75 words", _set("o-alone", why="so " * 75), found=False),
    Case("no_counter_metric", "sign-ups", _set("r-referred", title="Agency sign-ups a month")),
    Case("no_counter_metric", "a KPI's name", _all(
        _set("k-churn", name="Antwortzeit"), _drop("l-revenue")
    )),
    Case("no_counter_metric", "price, churn known", _set(
        "r-referred", title="Average price paid"
    )),
    Case("no_counter_metric", "guarded", _all(
        _set("r-referred", title="Agency sign-ups a month"),
        _put(Link("l", "k-churn", "r-referred", "guards")),
    ), found=False),
    Case("no_counter_metric", "its objective guarded", _all(
        _set("r-referred", title="Agency sign-ups a month"),
        _put(Link("l", "k-churn", "o-agencies", "guards")),
    ), found=False),
    Case("no_counter_metric", "beside it", _all(
        _set("r-referred", title="Agency sign-ups a month"),
        _set("r-partners", title="Lead quality by their own judgement"),
    ), found=False),
    Case("no_counter_metric", "a guardrail of the company", _all(
        _set("r-referred", title="Anmeldungen pro Monat"),
        _set("k-uptime", name="Qualität der Anfragen"),
    ), found=False),
    Case("only_lagging", "all", lambda c: [
        c.set(r, kpi="k-revenue") for r in ("r-activation", "r-calls", "r-churn")
    ] and None),
    Case("only_lagging", "one leads", lambda c: [
        c.set(r, kpi="k-revenue") for r in ("r-calls", "r-churn")
    ] and None, found=False),
    Case("kpi_tied_to_nothing", "no link", _UNLINKED),
    Case("kpi_tied_to_nothing", "only last quarter", _all(
        _UNLINKED, _was(_CALLS, 50.0), _set("r-c-old", kpi="k-revenue")
    )),
    Case("kpi_tied_to_nothing", "the North Star", _all(
        _UNLINKED, _set("k-revenue", north_star=True)
    ), found=False),
    Case("vanity_kpi", "followers", _set("k-uptime", name="Followers", question=None), answer={
        "question": "Do we post less?"
    }),
    Case("vanity_kpi", "Seitenaufrufe", _set(
        "k-uptime", name="Seitenaufrufe im Monat", question=None
    ), answer={"question": "Do we post less?"}),
    Case("vanity_kpi", "with an answer", _set("k-uptime", name="Followers"), found=False),
    Case("kpi_without_question", "none", _set("k-uptime", question=None), answer={
        "question": "Do we stop?"
    }),
    Case("kpi_without_question", "vanity says it", _set(
        "k-uptime", name="Page views", question=None
    ), found=False),
    Case("kpi_without_question", "an other number", _set(
        "k-uptime", question=None, standing="other"
    ), found=False),
    Case("kpi_without_owner", "none", _set("k-uptime", owner=None), answer={"owner": "p-ines"}),
    Case("kpi_without_owner", "a segment", _set(
        "k-uptime", owner=None, parent="k-churn"
    ), found=False),
    Case("kpi_without_band", "none", _drop("b-k-uptime"), answer={
        "healthy_low": 3.0, "watch_low": 2.0
    }),
    Case("kpi_without_band", "only proposed", _set("b-k-churn", proposed=True), answer={
        "healthy_high": 3.0, "watch_high": 4.0
    }),
    Case("kpi_without_band", "a range", _all(
        _drop("b-k-uptime"), _set("k-uptime", direction="range")
    ), answer={"healthy_low": 3.0, "healthy_high": 4.0, "watch_low": 2.0, "watch_high": 5.0}),
    Case("kpi_without_band", "archived", _all(
        _drop("b-k-uptime"), _set("k-uptime", archived=True)
    ), found=False),
    Case("alerts_without_action", "two quarters", _told(alerts={"k-churn": _ALERTS_ALONE})),
    Case("alerts_without_action", "one quarter", _told(
        alerts={"k-churn": (_ALERTS_ALONE[0], Alerted(dt.date(2026, 6, 4), False))}
    ), found=False),
    Case("alerts_without_action", "one acted on", _told(
        alerts={"k-churn": (*_ALERTS_ALONE, Alerted(dt.date(2026, 8, 9), True))}
    ), found=False),
    Case("area_without_kpi", "delivery", _set("k-lead-time", area="people")),
    Case("area_without_kpi", "read from the name", _set("k-lead-time", area=None), found=False),
    Case("area_without_kpi", "auf Deutsch", _set(
        "k-lead-time", area=None, name="Durchlaufzeit"
    ), found=False),
    Case("area_without_kpi", "no KPI at all", lambda c: [
        c.set(k, standing="parked") for k in sorted(c.ws.all(Kpi))
    ] and None, found=False),
    Case("definition_changed", "no break", _told(defined_on={"k-churn": _LONG_AGO})),
    Case("definition_changed", "an older break", _all(
        _put(Annotation("n", "k-churn", _LONG_AGO - DAY, "Before", True)),
        _told(defined_on={"k-churn": _LONG_AGO}),
    )),
    Case("definition_changed", "a break", _all(
        _put(Annotation("n", "k-churn", _LONG_AGO, "New", True)),
        _told(defined_on={"k-churn": _LONG_AGO}),
    ), found=False),
    Case("promote_unwell", "half a cycle", _all(
        _values("k-uptime", 30.0), _told(unwell_since={"k-uptime": _LONG_AGO})
    )),
    Case("promote_unwell", "better by now", _told(unwell_since={"k-uptime": _LONG_AGO})),
    Case("promote_unwell", "without an objective", _all(
        lambda c: [c.set(o, state="parked") for o in sorted(c.ws.all(Objective))] and None,
        _told(unwell_since={"k-uptime": _LONG_AGO}),
    )),
    Case("promote_unwell", "down, without a team's objective", _all(
        _drop("r-lead-time"), _values("k-lead-time", 9.0),
        _told(unwell_since={"k-lead-time": _LONG_AGO})
    )),
    Case("promote_unwell", "no cycle runs", _all(
        _set("c-now", start=TODAY + DAY), _told(unwell_since={"k-uptime": _LONG_AGO})
    )),
    Case("promote_unwell", "a range", _all(
        _set("k-uptime", direction="range"), _told(unwell_since={"k-uptime": _LONG_AGO})
    )),
    Case("promote_unwell", "without limits", _all(
        _drop("b-k-uptime"), _told(unwell_since={"k-uptime": _LONG_AGO})
    )),
    Case("promote_unwell", "with a target only", _all(
        _set("b-k-uptime", healthy_low=None, watch_low=None, target_low=9.0),
        _told(unwell_since={"k-uptime": _LONG_AGO}),
    )),
    Case("promote_unwell", "for a month", _told(
        unwell_since={"k-uptime": TODAY - 30 * DAY}
    ), found=False),
    Case("promote_unwell", "aimed at", _told(unwell_since={"k-churn": _LONG_AGO}), found=False),
    Case("promote_unwell", "leading to something", _told(
        unwell_since={"k-revenue": _LONG_AGO}
    ), found=False),
    Case("promote_failing", "half a cycle", _all(
        _set("b-k-uptime", target_low=90.0), _told(failing_since={"k-uptime": _LONG_AGO})
    )),
    Case("promote_failing", "without a target", _told(failing_since={"k-uptime": _LONG_AGO})),
    Case("promote_failing", "for a month", _told(
        failing_since={"k-uptime": TODAY - 30 * DAY}
    ), found=False),
    Case("steering_blind", "two KPIs", lambda c: [
        c.set(k, standing="other") for k in ("k-churn", "k-uptime", "k-revenue")
    ] and None),
    Case("steering_blind", "one KPI", lambda c: [
        c.set(k, standing="other") for k in sorted(c.ws.all(Kpi))[1:]
    ] and None),
    Case("steering_blind", "no KPI", lambda c: [
        c.set(k, standing="other") for k in sorted(c.ws.all(Kpi))
    ] and None),
    Case("steering_blind", "three KPIs", lambda c: [
        c.set(k, standing="other") for k in ("k-churn", "k-uptime")
    ] and None, found=False),
    Case("not_steering", "all parked", lambda c: [
        c.set(o, state="parked") for o in sorted(c.ws.all(Objective))
    ] and None),
    Case("not_steering", "one left", lambda c: [
        c.set(o, state="parked") for o in ("o-alone", "o-trust")
    ] and None, found=False),
    Case("assumption_unseen", "six weeks", _set("a-o-alone", looked_at=TODAY - 42 * DAY)),
    Case("assumption_unseen", "never", _set("a-o-alone", looked_at=None)),
    Case("assumption_unseen", "a day less", _set(
        "a-o-alone", looked_at=TODAY - 41 * DAY
    ), found=False),
    Case("assumption_unseen", "broken", _set(
        "a-o-alone", state="broken", looked_at=None
    ), found=False),
    Case("individual_objective", "a name", _set("o-alone", title="Mira finds us new customers")),
    Case("individual_objective", "a team of one", _set("p-tomas", team=None)),
    Case("individual_objective", "two people", _all(
        _drop("p-tomas", "p-ines"), _set("o-alone", title="Mira finds us new customers")
    ), found=False),
    Case("individual_objective", "somebody else's name", _set(
        "o-alone", title="Customers trust Jonas and the others"
    ), found=False),
    Case("individual_objective", "no owner", _set("o-alone", owner=None, team=None), found=False),
    Case("too_easy", "all reached", _graded(0.9, 1.0)),
    Case("too_easy", "one not graded", _graded(1.0, None), found=False),
    Case("too_easy", "0.85", _graded(0.8, 0.9), found=False),
    Case("too_easy", "committed", _graded(
        1.0, 1.0, kind="committed", grade_reason="So."
    ), found=False),
    Case("all_sure", "nine and more", _all_said(TODAY - 2 * DAY, 9, 10, 9)),
    Case("all_sure", "one 8", _all_said(TODAY - 2 * DAY, 9, 8, 9), found=False),
    Case("all_sure", "one rating", _all_said(TODAY - 2 * DAY, 9), found=False),
    Case("all_sure", "in week two", _all_said(TODAY - 8 * DAY, 9, 9), found=False),
    Case("all_sure", "in week three", _all_said(TODAY - 14 * DAY, 9, 9), found=False),
    Case("fantasy", "two and less", _all_said(TODAY - 20 * DAY, *[2, 1, 0] * 3)),
    Case("fantasy", "one 3", _all_said(TODAY - 20 * DAY, *[2, 3, 0] * 3), found=False),
    Case("fantasy", "one not rated", _all_said(
        TODAY - 20 * DAY, *[2] * 8
    ), found=False),
    Case("fantasy", "one rating", _all(
        _all_said(TODAY - 20 * DAY, 2),
        lambda c: c.drop(*(r for r in sorted(c.ws.all(KeyResult)) if r != "r-activation")),
    ), found=False),
    Case("stale", "eleven days", _said("r-calls", (6, 5), (3, 6)), answer={"confidence": 5}),
    Case("stale", "no check-in ever", _silent("r-calls"), answer={"confidence": 5}),
    Case("stale", "graded", _all(_silent("r-calls"), _set("r-calls", grade=0.5)), found=False),
    Case("stale", "in a draft", _all(_silent("r-calls"), _set(
        "o-alone", state="draft"
    )), found=False),
    Case("stale", "before the start", _all(_silent("r-calls"), _set(
        "c-now", start=TODAY + DAY
    )), found=False),
    Case("stale", "in the first days", _all(_silent("r-calls"), _set(
        "c-now", start=TODAY - 10 * DAY
    )), found=False),
    Case("stale", "monthly", _all(_silent("r-calls"), _set(
        "r-calls", cadence="quarter"
    )), found=False),
    Case("confidence_unchanged", "six weeks", _said("r-calls", (6, 5), (3, 5), (0, 5)), answer={
        "confidence": 6
    }),
    Case("confidence_unchanged", "a change between", _said(
        "r-calls", (6, 5), (3, 6), (1, 5), (0, 5)
    ), found=False),
    Case("confidence_unchanged", "five weeks", _said(
        "r-calls", (6, 6), (5, 5), (3, 5), (0, 5)
    ), found=False),
    Case("confidence_unchanged", "said twice", _said("r-calls", (6, 5), (0, 5)), found=False),
    Case("still_draft", "in an active cycle", _set("o-alone", state="draft")),
    Case("still_draft", "in a draft cycle", _all(
        _set("c-now", state="draft"), _set("o-alone", state="draft")
    )),
    Case("still_draft", "13 days in", _all(
        _set("c-now", start=TODAY - 13 * DAY), _set("o-alone", state="draft")
    ), found=False),
    Case("never_graded", "in review", _graded(0.5, None)),
    Case("never_graded", "all graded", _graded(0.5, 0.6), found=False),
    Case("never_graded", "the objective was", _all(
        _graded(None), _set("p0", grade=0.5)
    ), found=False),
    Case("never_graded", "a week after", _all(
        _graded(None), _set("c-past", end=TODAY - 13 * DAY)
    ), found=False),
    Case("committed_without_reason", "0.8", _graded(0.8, kind="committed"), answer={
        "reason": "A week late."
    }),
    Case("committed_without_reason", "0.5", _graded(0.5, kind="committed"), answer={
        "reason": "Too late.", "cause": "too_late"
    }),
    Case("committed_without_reason", "0.5 with a cause", _graded(
        0.5, kind="committed", grade_cause="outside"
    ), answer={"reason": "The law changed."}),
    Case("committed_without_reason", "1.0", _graded(1.0, kind="committed"), found=False),
    Case("committed_without_reason", "with a reason", _graded(
        0.8, kind="committed", grade_reason="So."
    ), found=False),
    Case("committed_without_reason", "dropped", _all(
        _graded(0.8, kind="committed"), _set("p0", state="dropped")
    ), found=False),
    Case("target_lowered", "late", _told(targets={"r-calls": (_LOWERED,)})),
    Case("target_lowered", "early", _told(
        targets={"r-calls": (TargetChange(dt.date(2026, 10, 18), 70.0, 61.0),)}
    ), found=False),
    Case("target_lowered", "raised", _told(
        targets={"r-calls": (TargetChange(_LOWERED.day, 55.0, 61.0),)}
    ), found=False),
    Case("target_lowered", "raised again", _told(
        targets={"r-calls": (TargetChange(_LOWERED.day, 70.0, 50.0),)}
    ), found=False),
    Case("target_lowered", "no baseline", _all(
        _set("r-calls", baseline=None), _told(targets={"r-calls": (_LOWERED,)})
    ), found=False),
    Case("unchanged_from_last_cycle", "same title", _was(_CALLS.upper(), 61.0)),
    Case("unchanged_from_last_cycle", "carried", _all(
        _was("Other words", 61.0), _set("r-calls", carried_from="r-c-old")
    )),
    Case("unchanged_from_last_cycle", "another target", _was(_CALLS, 62.0), found=False),
    Case("unchanged_from_last_cycle", "two cycles ago", _all(
        _was(_CALLS, 61.0, _OLDER), _put(_CLOSED)
    ), found=False),
    Case("unchanged_from_last_cycle", "carried within the cycle", _all(
        _was("Other words", 61.0),
        _set("r-calls", carried_from="r-c-old"),
        _set("c-old", end=TODAY),
    ), found=False),
    Case("unchanged_from_last_cycle", "boxes to tick", _all(
        _was(_CALLS, 61.0),
        _set("r-c-old", baseline=None, target=None),
        _set("r-calls", baseline=None, target=None),
    ), found=False),
    Case("one_outweighs", "seven tenths", _set("r-calls", weight=5.0)),
    Case("one_outweighs", "all", _all(
        _set("r-activation", weight=0.0), _set("r-churn", weight=0.0)
    )),
    Case("one_outweighs", "six tenths", _set("r-calls", weight=3.0), found=False),
    Case("one_outweighs", "alone", _drop("r-activation", "r-churn"), found=False),
)  # fmt: skip
