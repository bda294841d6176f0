"""Parts of a review that only some quarters have: breaches, what comes next, what is missing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from okrdesk.commands.sample import fill_sample
from okrdesk.domain.alerts import kpi_alerts
from okrdesk.domain.at import At
from okrdesk.domain.calibration.rated import TargetChange
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.figure_codec import decoded, encoded
from okrdesk.domain.records import (
    AlertAction,
    Annotation,
    Ask,
    Band,
    CheckIn,
    Cycle,
    Initiative,
    KeyResult,
    Kpi,
    Lesson,
    Objective,
    Person,
    Record,
)
from okrdesk.domain.records import Review as RecordOfReview
from okrdesk.domain.review import Review, live_review, review_of
from okrdesk.domain.review_changes import moves
from okrdesk.domain.review_gaps import review_gaps
from okrdesk.domain.workspace import Workspace

TODAY = dt.date(2026, 11, 21)
Q3 = Cycle("q3", "Q3 2026", dt.date(2026, 7, 1), dt.date(2026, 9, 30), state="closed")
Q4 = Cycle("q4", "Q4 2026", dt.date(2026, 10, 1), dt.date(2026, 12, 31), state="active")
Q1 = Cycle("q1", "Q1 2027", dt.date(2027, 1, 1), dt.date(2027, 3, 31))


@pytest.fixture(scope="module")
def tidewater() -> Workspace:
    numbers = count(1)
    at = At(TODAY, "Mira Brandt", lambda: f"{next(numbers):012d}", "2026-11-21T09:00:00Z")
    return Workspace().apply(fill_sample(Workspace(), at))


def holding(*records: Record | Points) -> Workspace:
    edits = (row if isinstance(row, Points) else Edit(None, row) for row in records)
    return Workspace().apply(Change("hold", tuple(edits)))


def weekly(kpi: str, *values: float) -> Points:
    """Values of the weeks that ended before today's week, the newest last."""
    last = dt.date(2026, 11, 15)
    days = tuple(last - dt.timedelta(7 * back) for back in range(len(values) - 1, -1, -1))
    return Points(kpi, days, values)


def kinds(review: Review) -> list[str]:
    return [gap.kind for gap in review_gaps(review)]


def test_a_frozen_review_reads_back_as_it_was_written(tidewater: Workspace) -> None:
    for cycle in tidewater.all(Cycle).values():
        review = live_review(tidewater, replace(cycle, state="active"), min(TODAY, cycle.end))
        assert decoded(Review, encoded(review)) == review


def test_a_closed_quarter_has_its_path_although_nothing_of_it_is_active(
    tidewater: Workspace,
) -> None:
    closed = next(c for c in tidewater.all(Cycle).values() if c.state == "closed")
    reading = review_of(tidewater, closed, TODAY).reading
    assert reading is not None
    assert len(reading.path) == 14
    assert reading.okr_track is not None
    assert reading.path[-1].date <= closed.end


def test_before_a_cycle_begins_there_is_no_reading() -> None:
    assert review_of(holding(Q1), Q1, TODAY).reading is None


def test_the_question_names_a_gauge_in_watch_when_none_is_in_act() -> None:
    band = Band("b", "k", healthy_low=50.0, watch_low=10.0)
    ws = holding(Q4, Kpi("k", "Churn"), band, weekly("k", *[20.0] * 4))
    reading = review_of(ws, Q4, TODAY).reading
    assert reading is not None
    assert reading.unwell == "Churn"


def test_quarters_before_are_named_by_the_calendar_even_without_cycles() -> None:
    review = review_of(holding(Q4), Q4, TODAY)
    assert [one.name for one in review.quarters] == ["Q1 2026", "Q2 2026", "Q3 2026"]


def test_another_stretch_of_time_looks_back_at_the_cycles_before() -> None:
    half = Cycle("h", "H1", dt.date(2026, 7, 1), dt.date(2026, 11, 30), state="active")
    early = Cycle("e", "Spring", dt.date(2026, 1, 1), dt.date(2026, 6, 30), state="closed")
    review = review_of(holding(half, early), half, TODAY)
    assert [one.name for one in review.quarters] == ["Spring"]


def test_a_value_belongs_to_the_quarter_that_holds_the_last_day_of_its_week() -> None:
    ws = holding(Q4, Kpi("k", "K"), weekly("k", *range(60)))
    part = review_of(ws, Q4, TODAY).kpis[0]
    # The week that ended on 27 Sep is the last whole one of the third quarter.
    assert part.quarters[-1] == 52.0
    assert part.before == 52.0


def test_what_was_done_about_a_breach_stands_beside_it() -> None:
    band = Band("b", "k", healthy_low=50.0, watch_low=40.0)
    ws = holding(Q4, Kpi("k", "Margin"), band, weekly("k", *[60.0] * 12, 10.0))
    alert = next(a for a in kpi_alerts(ws, ws.get(Kpi, "k"), TODAY) if a.cause == "band")
    work = Initiative("i", kpi="k", title="Ask the two suppliers")
    seen = AlertAction("a", alert.id, "acting", "Ines", "2026-11-17T09:00:00Z", "i")
    later = "2026-11-18T09:00:00Z"
    done = AlertAction("d", alert.id, "resolved", None, later, None, None, "market", "Prices rose.")
    ws = ws.apply(Change("do", tuple(Edit(None, row) for row in (work, seen, done))))
    breach = next(b for b in review_of(ws, Q4, TODAY).kpis[0].breaches if b.cause == "band")
    assert (breach.rule, breach.resolved_as) == ("act", "market")
    assert [(d.what, d.by, d.date, d.work) for d in breach.deeds] == [
        ("acting", "Ines", dt.date(2026, 11, 17), "Ask the two suppliers"),
        ("resolved", None, dt.date(2026, 11, 18), None),
    ]


def test_work_that_was_linked_to_the_kpi_stands_beside_its_breach_too() -> None:
    band = Band("b", "k", healthy_low=50.0, watch_low=40.0)
    ws = holding(Q4, Kpi("k", "Margin"), band, weekly("k", *[60.0] * 12, 10.0))
    alert = next(a for a in kpi_alerts(ws, ws.get(Kpi, "k"), TODAY) if a.cause == "band")
    ines = Person("p", name="Ines Calder")
    due = dt.date(2026, 12, 4)
    linked = Initiative("i", None, "k", "Ask the two suppliers", "p", "doing", due, order=2.0)
    early = Initiative("e", None, "k", "Count the stock", state="done", order=1.0)
    gone = Initiative("g", None, "k", "Last year's idea", due=dt.date(2026, 9, 30))
    taken = Initiative("t", None, "k", "Taken from the alert", order=3.0)
    deed = AlertAction("a", alert.id, "acting", "Ines", "2026-11-17T09:00:00Z", "t")
    other = Initiative("o", "kr", None, "For a key result")
    rows = (ines, linked, early, gone, taken, deed, other)
    ws = ws.apply(Change("do", tuple(Edit(None, row) for row in rows)))
    part = review_of(ws, Q4, TODAY).kpis[0]
    assert [(w.title, w.state, w.owner, w.due) for w in part.work] == [
        ("Count the stock", "done", None, None),
        ("Ask the two suppliers", "doing", "Ines Calder", due),
    ]


def test_work_on_a_kpi_that_nothing_is_wrong_with_is_not_told() -> None:
    work = Initiative("i", None, "k", "Ask the two suppliers")
    ws = holding(Q4, Kpi("k", "Margin"), work, weekly("k", *[60.0] * 12))
    assert review_of(ws, Q4, TODAY).kpis[0].work == ()


def test_a_breach_of_an_earlier_quarter_is_not_told_again() -> None:
    band = Band("b", "k", healthy_low=50.0, watch_low=40.0)
    values = [60.0] * 4 + [10.0] * 3 + [60.0] * 20
    ws = holding(Q4, Kpi("k", "Margin"), band, weekly("k", *values))
    assert review_of(ws, Q4, TODAY).kpis[0].breaches == ()


def test_the_trend_shows_usual_ranges_between_breaks_and_what_is_news() -> None:
    calm = [10.0, 11.0, 9.0, 10.0, 12.0, 8.0, 10.0, 11.0, 9.0, 10.0, 12.0, 8.0, 10.0, 11.0]
    values = [*calm, 40.0, *[value + 30 for value in calm]]
    change = Annotation("n", "k", dt.date(2026, 8, 10), "New price", new_limits=True)
    ws = holding(Q4, Kpi("k", "K"), change, weekly("k", *values))
    trend = review_of(ws, Q4, TODAY).kpis[0].trend
    assert trend is not None
    assert len(trend.limits) == 2
    assert trend.limits[0].end < trend.limits[1].start
    assert trend.limits[0].high is not None
    assert all(limit.rise == 0.0 for limit in trend.limits)


def test_the_limits_of_a_trend_climb_with_it() -> None:
    kpi = Kpi("k", "K", chart="trended")
    values = [10.0 * week + (1.0, -2.0, 1.5)[week % 3] for week in range(24)]
    trend = review_of(holding(Q4, kpi, weekly("k", *values)), Q4, TODAY).kpis[0].trend
    assert trend is not None
    (limits,) = trend.limits
    assert limits.rise > 0.5


def test_news_is_marked_by_whether_it_is_good() -> None:
    calm = [10.0, 11.0, 9.0, 10.0, 12.0, 8.0, 10.0, 11.0, 9.0, 10.0, 12.0, 8.0]
    types = []
    for direction in ("up", "down", "range"):
        kpi = Kpi("k", "K", direction=direction)
        trend = review_of(holding(Q4, kpi, weekly("k", *calm, 60.0)), Q4, TODAY).kpis[0].trend
        assert trend is not None
        types.append(trend.signals[-1].type)
    assert types == ["improvement", "concern", "neutral"]


def going(**fields: Any) -> tuple[Record, ...]:
    goal = Objective("o", "Go", cycle="q4")
    key = KeyResult("r", "o", "More", baseline=10.0, target=20.0, **fields)
    days = [dt.date(2026, 10, 5) + dt.timedelta(7 * week) for week in range(7)]
    said = (
        CheckIn(f"c{place}", "r", day, 10.0 + place, confidence=7) for place, day in enumerate(days)
    )
    return (Q4, goal, key, *said)


def test_the_forecast_stands_beside_each_rating_from_the_third_value_on() -> None:
    part = review_of(holding(*going()), Q4, TODAY).objectives[0].key_results[0]
    assert len(part.ratings) == 7
    assert 0 < len(part.chances) < 7
    assert all(0.02 <= chance.p <= 0.98 for chance in part.chances)
    assert part.chart is not None
    assert part.chart.fan is not None


def test_a_forecast_far_beyond_the_axis_is_not_drawn() -> None:
    goal, key = going()[1:3]
    days = [dt.date(2026, 10, 5) + dt.timedelta(7 * week) for week in range(3)]
    said = (CheckIn(f"c{d}", "r", d, v) for d, v in zip(days, (10.0, 20.0, 12.0), strict=True))
    part = review_of(holding(Q4, goal, key, *said), Q4, dt.date(2026, 10, 20)).objectives[0]
    assert part.key_results[0].reading.forecast is not None
    assert part.key_results[0].chart is not None
    assert part.key_results[0].chart.fan is None


def test_the_targets_before_are_kept_beside_the_one_in_force() -> None:
    changes = {"r": (TargetChange(dt.date(2026, 11, 2), "target", 30.0, 20.0),)}
    review = review_of(holding(*going()), Q4, TODAY, changes=changes)
    assert review.objectives[0].key_results[0].target_changes == changes["r"]


def test_the_next_cycle_tells_carried_from_new_and_what_was_given_up() -> None:
    left = Objective("x", "Left", cycle="q4", state="dropped", reason="Too much at once.")
    kept = KeyResult("s", "o", "Small", state="dropped", reason="Nobody asked.")
    on = Objective("o2", "Go on", cycle="q1", carried_from="o")
    fresh = Objective("n", "Fresh", cycle="q1")
    key = KeyResult("nk", "n", "First", target=5.0)
    said = CheckIn("nc", "nk", TODAY, confidence=6)
    ws = holding(*going(), left, kept, Q1, on, fresh, key, said)
    following = review_of(ws, Q4, TODAY).next
    assert following is not None
    assert following.name == "Q1 2027"
    assert [one.title for one in following.carried] == ["Go on"]
    assert [one.title for one in following.drafts] == ["Fresh"]
    assert [one.confidence for one in following.drafts[0].key_results] == [6]
    assert {(one.title, one.reason) for one in following.dropped} == {
        ("Left", "Too much at once."),
        ("Small", "Nobody asked."),
    }


def test_what_changed_names_gauges_in_another_state_before_goals_that_moved() -> None:
    band = Band("b", "k", healthy_low=50.0, watch_low=40.0)
    steady = (Kpi("s", "Steady"), weekly("s", *[5.0] * 12))
    values = weekly("k", *[60.0] * 12, 10.0)
    ws = holding(*going(), Kpi("k", "Margin"), band, values, *steady)
    review = review_of(ws, Q4, TODAY)
    found = moves(review.kpis, review.objectives)
    assert [(one.kpi is not None, one.state, one.changed) for one in found] == [
        (True, "act", True),
        (False, "at_risk", False),
    ]


def test_a_goal_is_not_named_again_beside_its_gauge() -> None:
    band = Band("b", "k", healthy_low=50.0, watch_low=40.0)
    goal = Objective("o", "Go", cycle="q4")
    key = KeyResult("r", "o", "Margin back", kpi="k", baseline=60.0, target=0.0)
    ws = holding(Q4, Kpi("k", "Margin"), band, weekly("k", *[60.0] * 12, 10.0), goal, key)
    review = review_of(ws, Q4, TODAY)
    assert [one.kpi is not None for one in moves(review.kpis, review.objectives)] == [True]


def test_a_running_quarter_is_asked_only_for_what_its_pages_lack() -> None:
    quiet = (Kpi("k", "Margin"), Objective("p", "Quiet", cycle="q4"), KeyResult("q", "p", "Q"))
    parked = (KeyResult("z", "p", "Parked", state="parked"),)
    review = review_of(holding(*going(), *quiet, *parked), Q4, TODAY)
    assert kinds(review) == ["no_headline", "outdated_gauge", "no_data"]


def test_silence_is_named() -> None:
    review = review_of(holding(*going()), Q4, dt.date(2026, 12, 20))
    assert "stale" in kinds(review)


def test_a_quarter_that_is_over_wants_grades_reasons_lessons_and_an_ask() -> None:
    over = replace(Q4, state="in_review")
    missed = Objective("m", "Promised", cycle="q4", kind="committed")
    short = KeyResult("n", "m", "Short", target=5.0, grade=0.4)
    rows = (over, *going()[1:], missed, short)
    review = review_of(holding(*rows), over, TODAY)
    found = kinds(review)
    assert found == ["no_headline", "no_reason", "ungraded", "no_lessons", "no_ask"]
    told = replace(short, grade_reason="We began late.")
    rows = (over, *going()[1:], missed, told)
    assert "no_reason" not in kinds(review_of(holding(*rows), over, TODAY))


def test_an_alert_that_was_resolved_without_a_cause_is_named() -> None:
    band = Band("b", "k", healthy_low=50.0, watch_low=40.0)
    ws = holding(Q4, Kpi("k", "Margin"), band, weekly("k", *[60.0] * 12, 10.0))
    alert = next(a for a in kpi_alerts(ws, ws.get(Kpi, "k"), TODAY) if a.cause == "band")
    done = AlertAction("d", alert.id, "resolved", "Ines", "2026-11-17T09:00:00Z")
    ws = ws.apply(Change("do", (Edit(None, done),)))
    assert "no_cause" in kinds(review_of(ws, Q4, TODAY))


def test_a_quarter_with_everything_written_lacks_nothing() -> None:
    over = replace(Q4, state="in_review")
    told = RecordOfReview("v", "q4", "We learned to wait.")
    lessons = (Lesson(f"l{n}", "v", "We believed.", order=float(n)) for n in range(3))
    ws = holding(over, told, *lessons, Ask("a", "v", "Know a tax adviser?"))
    assert review_gaps(review_of(ws, over, TODAY)) == ()


def test_a_sum_came_from_nowhere_and_is_not_said_to_have_moved() -> None:
    goal = Objective("o", "Win", cycle="q4")
    key = KeyResult("r", "o", "Clients won", measure="total", values="increment", target=10.0)
    won = CheckIn("c", "r", dt.date(2026, 11, 16), value=6.0, confidence=7)
    review = review_of(holding(Q4, goal, key, won), Q4, TODAY)
    part = review.objectives[0].key_results[0]
    assert part.chart is not None
    assert part.reading.progress == 0.6
    assert moves(review.kpis, review.objectives) == ()
