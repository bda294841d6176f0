"""The review holds every figure that the paper prints, as of one day."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import count

import pytest

from okrdesk.commands.sample import fill_sample
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.periods import series_points
from okrdesk.domain.records import (
    Ask,
    Band,
    CheckIn,
    Cycle,
    KeyResult,
    Kpi,
    Lesson,
    Link,
    Objective,
    Record,
    Review,
    Step,
)
from okrdesk.domain.review import review_of
from okrdesk.domain.review_charts import tidy
from okrdesk.domain.review_goals import ReviewKeyResult
from okrdesk.domain.review_quarters import QuarterEnd, values_at
from okrdesk.domain.workspace import Workspace

TODAY = dt.date(2026, 11, 21)
Q4 = Cycle("q4", "Q4 2026", dt.date(2026, 10, 1), dt.date(2026, 12, 31), state="active")
Q3 = Cycle("q3", "Q3 2026", dt.date(2026, 7, 1), dt.date(2026, 9, 30), state="closed")


@pytest.fixture(scope="module")
def tidewater() -> Workspace:
    numbers = count(1)
    at = At(TODAY, "Mira Brandt", lambda: f"{next(numbers):012d}", "2026-11-21T09:00:00Z")
    return Workspace().apply(fill_sample(Workspace(), at))


def cycle_in(ws: Workspace, state: str) -> Cycle:
    return next(c for c in ws.all(Cycle).values() if c.state == state)


def holding(*records: Record | Points) -> Workspace:
    edits = (row if isinstance(row, Points) else Edit(None, row) for row in records)
    return Workspace().apply(Change("hold", tuple(edits)))


def key_result(ws: Workspace, cycle: Cycle, ref: str, today: dt.date = TODAY) -> ReviewKeyResult:
    found = review_of(ws, cycle, today).objectives
    return next(kr for goal in found for kr in goal.key_results if kr.reading.ref == ref)


def test_a_running_cycle_is_a_draft_as_of_today(tidewater: Workspace) -> None:
    review = review_of(tidewater, cycle_in(tidewater, "active"), TODAY, by="Mira Brandt")
    assert (review.as_of, review.draft, review.by) == (TODAY, True, "Mira Brandt")
    assert (review.company, review.currency, review.before) == ("Tidewater", "USD", "Q3 2026")
    assert len(review.objectives) == 3
    assert len(review.kpis) == 6


def test_a_closed_cycle_shows_the_values_of_its_end(tidewater: Workspace) -> None:
    review = review_of(tidewater, cycle_in(tidewater, "closed"), TODAY)
    assert (review.as_of, review.draft) == (dt.date(2026, 9, 30), False)
    p95 = next(part for part in review.kpis if part.reading.kpi.name == "API response p95")
    assert p95.reading.state == "healthy"
    assert len(review.written.lessons) == 3
    assert [row.owner for row in review.written.asks] == ["Mira Brandt"]


def test_two_reviews_agree_on_the_values_at_the_end_of_a_quarter(tidewater: Workspace) -> None:
    closed = review_of(tidewater, cycle_in(tidewater, "closed"), TODAY)
    running = review_of(tidewater, cycle_in(tidewater, "active"), TODAY)
    then = {part.reading.kpi.name: part.reading.value for part in (*closed.kpis, *closed.others)}
    seen = {part.reading.kpi.name: part.quarters[-1] for part in (*running.kpis, *running.others)}
    assert then == seen
    dates = [part.reading.date for part in closed.kpis if part.reading.date]
    assert max(dates) <= closed.as_of


def test_the_week_that_a_freeze_falls_in_takes_no_later_value() -> None:
    kpi = Kpi("k", "MRR", cadence="week")
    days = (dt.date(2026, 9, 20), dt.date(2026, 9, 23), dt.date(2026, 9, 27))
    early = replace(Q3, state="in_review", frozen_on=dt.date(2026, 9, 23))
    ws = holding(early, kpi, Points("k", days, (1.0, 2.0, 3.0)))
    assert review_of(ws, early, TODAY).kpis[0].reading.value == 2.0
    running = replace(Q3, state="active")
    ws = holding(running, kpi, Points("k", days, (1.0, 2.0, 3.0)))
    assert review_of(ws, running, dt.date(2026, 9, 23)).kpis[0].reading.value == 3.0


def test_the_founders_headline_goes_before_a_made_one(tidewater: Workspace) -> None:
    closed = review_of(tidewater, cycle_in(tidewater, "closed"), TODAY)
    running = review_of(tidewater, cycle_in(tidewater, "active"), TODAY)
    assert closed.own_headline
    assert closed.headline.startswith("Trials convert better")
    assert not running.own_headline
    assert running.headline == "3 of 6 gauges are healthy, and 1 of 3 objectives is on track."


def test_the_grade_of_the_quarter_before_is_remembered(tidewater: Workspace) -> None:
    review = review_of(tidewater, cycle_in(tidewater, "active"), TODAY)
    assert [past.name for past in review.past] == ["Q3 2026"]
    assert review.past[0].grade == pytest.approx(0.675)


def test_what_is_wrong_is_named_worst_first(tidewater: Workspace) -> None:
    review = review_of(tidewater, cycle_in(tidewater, "active"), TODAY)
    assert [(row.state, row.ref, row.name) for row in review.exceptions] == [
        ("act", None, "API response p95"),
        ("watch", None, "Customer churn"),
        ("out_of_date", None, "Net Promoter Score"),
        ("off_track", "2.1", "Agency sign-ups a month"),
        ("stale", "3.2", "The new price list is in force in four markets"),
    ]


def test_a_missed_grade_is_named_in_a_closed_cycle(tidewater: Workspace) -> None:
    review = review_of(tidewater, cycle_in(tidewater, "closed"), TODAY)
    assert ("missed", "2.2") in [(row.state, row.ref) for row in review.exceptions]


def test_asks_and_blockers_come_from_the_newest_notes(tidewater: Workspace) -> None:
    review = review_of(tidewater, cycle_in(tidewater, "active"), TODAY)
    assert [(row.ref, row.text) for row in review.blockers] == [
        ("2.1", "two partners still on the old offer")
    ]
    assert [row.ref for row in review.asks] == ["1.2", "2.1", "3.1"]
    assert review_of(tidewater, cycle_in(tidewater, "closed"), TODAY).asks == ()


def test_a_gauge_has_the_value_before_the_cycle_its_zones_and_segments(
    tidewater: Workspace,
) -> None:
    review = review_of(tidewater, cycle_in(tidewater, "active"), TODAY)
    churn = next(part for part in review.kpis if part.reading.kpi.name == "Customer churn")
    assert churn.before == 2.7
    assert churn.gauge is not None
    assert [zone.state for zone in churn.gauge.zones] == ["healthy", "watch", "act"]
    assert churn.gauge.target is not None
    assert churn.gauge.target.value == 3.0
    assert [part.kpi.segment for part in churn.segments] == ["Agencies", "Direct"]
    assert len(churn.spark) == 13
    assert churn.trend is not None
    assert [event.text for event in churn.trend.events] == ["Price change", "Old plan closed"]


def test_a_key_result_draws_its_pace_from_baseline_to_target(tidewater: Workspace) -> None:
    part = key_result(tidewater, cycle_in(tidewater, "active"), "2.1")
    chart = part.chart
    assert chart is not None
    assert chart.pace[0] == (0.0, 0.0)
    assert chart.pace[-1] == (1.0, 1.0)
    assert chart.success is not None
    assert chart.success.value == 96.0
    assert chart.now is not None
    assert chart.now.value == 71.0
    assert 0.5 < (chart.today or 0) < 0.6
    assert [rating.confidence for rating in part.ratings] == [7, 7, 7, 8, 7, 7, 4]


def test_a_range_draws_what_counts_as_inside(tidewater: Workspace) -> None:
    chart = key_result(tidewater, cycle_in(tidewater, "active"), "1.3").chart
    assert chart is not None
    assert chart.inside is not None
    assert [mark.value for mark in chart.inside] == [1.0, 4.0]
    assert (chart.pace, chart.target) == ((), None)


def test_yes_no_and_milestones_draw_no_line(tidewater: Workspace) -> None:
    cycle = cycle_in(tidewater, "active")
    assert key_result(tidewater, cycle, "2.3").chart is None
    price = key_result(tidewater, cycle, "3.2")
    assert price.chart is None
    assert len(price.milestones) == 4


def test_guards_stand_before_what_only_leads_to_it(tidewater: Workspace) -> None:
    review = review_of(tidewater, cycle_in(tidewater, "active"), TODAY)
    guards = review.objectives[2].guards
    assert [(part.reading.kpi.name, part.link) for part in guards] == [("Customer churn", "guards")]


def test_the_log_says_the_value_that_counted_on_the_day(tidewater: Workspace) -> None:
    part = key_result(tidewater, cycle_in(tidewater, "active"), "1.1")
    assert part.log[0].value == 38.6
    assert part.log[0].check_in.value is None


def test_an_empty_file_has_a_review_too() -> None:
    review = review_of(holding(Q4), Q4, TODAY)
    assert review.headline == "There is nothing to report yet: no gauges and no objectives."
    assert (review.kpis, review.objectives, review.past, review.before) == ((), (), (), None)


def test_gauges_or_objectives_alone_make_a_headline() -> None:
    gauge = Kpi("k", "Sign-ups")
    band = Band("b", "k", healthy_low=5.0, watch_low=3.0)
    values = Points("k", (dt.date(2026, 11, 15),), (9.0,))
    assert review_of(holding(Q4, gauge, band, values), Q4, TODAY).headline == (
        "The one gauge is healthy."
    )
    goal = Objective("o", "Go", cycle="q4")
    assert review_of(holding(Q4, goal), Q4, TODAY).headline == "The one objective has no data yet."


def test_headlines_count_gauges_and_objectives() -> None:
    two = (Kpi("a", "A"), Kpi("b", "B"))
    bands = (Band("x", "a", healthy_low=5.0, watch_low=3.0),)
    values = Points("a", (dt.date(2026, 11, 15),), (9.0,))
    assert review_of(holding(Q4, *two, *bands, values), Q4, TODAY).headline == (
        "1 of 2 gauges is healthy."
    )
    goals = (Objective("o", "Go", cycle="q4"), Objective("p", "Stay", cycle="q4"))
    key = (KeyResult("r", "o", "Done", measure="yes-no"), KeyResult("s", "p", measure="yes-no"))
    sure = CheckIn("c", "r", dt.date(2026, 11, 16), value=0.0, confidence=8)
    also = CheckIn("d", "s", dt.date(2026, 11, 16), value=0.0, confidence=9)
    assert review_of(holding(Q4, *goals, *key, sure, also), Q4, TODAY).headline == (
        "All 2 objectives are on track."
    )


@pytest.mark.parametrize(
    ("grades", "headline"),
    [
        ((0.7,), "The one objective was delivered."),
        ((0.6,), "The one objective was not delivered."),
        ((0.7, 1.0), "All 2 objectives were delivered."),
        ((0.7, 0.2), "1 of 2 objectives was delivered."),
        ((0.7, 0.2, 0.9), "2 of 3 objectives were delivered."),
    ],
)
def test_a_graded_cycle_says_what_was_delivered(grades: tuple[float, ...], headline: str) -> None:
    rows: list[Record] = [Q3]
    for place, grade in enumerate(grades):
        rows.append(Objective(f"o{place}", "Go", cycle="q3", state="closed"))
        rows.append(KeyResult(f"r{place}", f"o{place}", "Done", measure="yes-no", grade=grade))
    review = review_of(holding(*rows), Q3, TODAY)
    assert review.headline == headline
    assert review.objectives[0].grade_state == ("delivered" if grades[0] >= 0.7 else "progress")


def test_a_gauge_without_a_band_or_a_value_has_no_zones() -> None:
    bare = Kpi("k", "Sign-ups", owner="gone")
    assert review_of(holding(Q4, bare), Q4, TODAY).kpis[0].gauge is None
    assert review_of(holding(Q4, bare), Q4, TODAY).kpis[0].trend is None
    old = Points("k", (dt.date(2024, 1, 7),), (9.0,))
    part = review_of(holding(Q4, bare, old), Q4, TODAY).kpis[0]
    assert part.trend is None
    assert part.gauge is not None
    assert (part.gauge.zones, part.gauge.target, part.before) == ((), None, 9.0)


def test_a_key_result_without_a_target_draws_no_line() -> None:
    goal = Objective("o", "Go", cycle="q4")
    key = KeyResult("r", "o", "More")
    assert key_result(holding(Q4, goal, key), Q4, "1.1").chart is None


def test_a_key_result_without_a_baseline_draws_no_pace() -> None:
    goal = Objective("o", "Go", cycle="q4")
    key = KeyResult("r", "o", "More", target=10.0)
    chart = key_result(holding(Q4, goal, key), Q4, "1.1").chart
    assert chart is not None
    assert (chart.pace, chart.now) == ((), None)


def test_an_own_pace_is_drawn_through_its_steps() -> None:
    goal = Objective("o", "Go", cycle="q4")
    key = KeyResult("r", "o", "More", baseline=0.0, target=10.0, pace="steps")
    step = Step("s", "r", dt.date(2026, 12, 24), 2.0)
    chart = key_result(holding(Q4, goal, key, step), Q4, "1.1").chart
    assert chart is not None
    assert dict(chart.pace)[tidy(84 / 91)] == pytest.approx(0.2)


@pytest.mark.parametrize(("low", "high"), [(2.0, None), (None, 4.0)])
def test_an_open_range_reaches_to_the_end_of_the_axis(
    low: float | None, high: float | None
) -> None:
    goal = Objective("o", "Go", cycle="q4")
    key = KeyResult("r", "o", "Stay", measure="range", target_low=low, target_high=high)
    said = CheckIn("c", "r", dt.date(2026, 11, 16), value=3.0, confidence=8)
    chart = key_result(holding(Q4, goal, key, said), Q4, "1.1").chart
    assert chart is not None
    assert chart.inside is not None
    assert chart.inside[0].place == (0.0 if low is None else chart.inside[0].place)
    assert chart.inside[1].place == (1.0 if high is None else chart.inside[1].place)


def test_children_follow_their_parent_one_step_deeper() -> None:
    parent = Objective("o", "Go", cycle="q4", order=1.0)
    child = Objective("p", "Go first", cycle="q4", parent="o", order=2.0)
    last = Objective("q", "Rest", cycle="q4", order=3.0)
    goals = review_of(holding(Q4, parent, child, last), Q4, TODAY).objectives
    assert [(goal.reading.objective.id, goal.depth) for goal in goals] == [
        ("o", 0),
        ("p", 1),
        ("q", 0),
    ]


def test_units_follow_kpi_then_key_result_then_measure() -> None:
    goal = Objective("o", "Go", cycle="q4")
    gauge = Kpi("k", "Price", unit="money:EUR", decimals=2)
    rows = (
        KeyResult("a", "o", "A", kpi="k", target=5.0, order=1.0),
        KeyResult("b", "o", "B", unit="points", order=2.0),
        KeyResult("c", "o", "C", measure="percent", order=3.0),
        KeyResult("d", "o", "D", order=4.0),
        KeyResult("e", "o", "E", measure="yes-no", owner="gone", order=5.0),
    )
    ws = holding(Q4, goal, gauge, *rows, CheckIn("x", "a", dt.date(2026, 11, 16), confidence=5))
    parts = review_of(ws, Q4, TODAY).objectives[0].key_results
    assert [part.unit for part in parts] == ["money:EUR", "points", "percent", "number", "number"]
    assert parts[0].decimals == 2
    assert parts[0].log[0].value is None
    assert parts[4].owner is None


def test_a_check_in_without_confidence_is_no_rating() -> None:
    goal, key = Objective("o", "Go", cycle="q4"), KeyResult("a", "o", "A", target=5.0)
    ws = holding(Q4, goal, key, CheckIn("x", "a", dt.date(2026, 11, 16), value=2.0))
    assert key_result(ws, Q4, "1.1").ratings == ()


def test_a_link_to_a_kpi_that_is_gone_is_left_out() -> None:
    goal = Objective("o", "Go", cycle="q4")
    ws = holding(Q4, goal, Link("l", "gone", "o"))
    assert review_of(ws, Q4, TODAY).objectives[0].guards == ()


def test_a_review_without_a_headline_gets_a_made_one() -> None:
    lesson = Lesson("l", "v", "we guessed", "it held", "measure")
    ask = Ask("a", "v", "More time", due=dt.date(2026, 12, 1))
    ws = holding(Q3, Review("v", "q3"), lesson, ask)
    review = review_of(ws, Q3, TODAY)
    assert not review.own_headline
    assert review.written.asks[0].owner is None


def test_a_freeze_holds_the_day_of_a_cycle_in_review() -> None:
    frozen = replace(Q3, state="in_review", frozen_on=dt.date(2026, 10, 2))
    assert review_of(holding(frozen), frozen, TODAY).as_of == dt.date(2026, 10, 2)
    open_end = replace(Q3, state="active")
    assert review_of(holding(open_end), open_end, TODAY).as_of == dt.date(2026, 9, 30)


def test_a_cycle_to_come_is_read_as_of_today() -> None:
    next_one = Cycle("n", "Q1 2027", dt.date(2027, 1, 1), dt.date(2027, 3, 31))
    assert review_of(holding(next_one), next_one, TODAY).as_of == TODAY


def test_only_closed_cycles_with_a_grade_are_remembered() -> None:
    goal = Objective("o", "Go", cycle="q3", state="closed")
    key = KeyResult("r", "o", "Done", measure="yes-no", grade=0.7)
    older = Cycle("q2", "Q2 2026", dt.date(2026, 4, 1), dt.date(2026, 6, 30), state="closed")
    ws = holding(Q4, Q3, older, goal, key)
    assert [past.name for past in review_of(ws, Q4, TODAY).past] == ["Q3 2026"]


def test_all_healthy_gauges_and_several_grades_are_said_in_one_go() -> None:
    gauges = (Kpi("a", "A"), Kpi("b", "B"))
    bands = tuple(Band(f"x{k}", k, healthy_low=5.0, watch_low=3.0) for k in "ab")
    values = tuple(Points(k, (dt.date(2026, 9, 27),), (9.0,)) for k in "ab")
    goals = tuple(Objective(k, k, cycle="q3", state="closed") for k in "op")
    keys = tuple(KeyResult(f"r{k}", k, measure="yes-no", grade=0.7) for k in "op")
    review = review_of(holding(Q3, *gauges, *bands, *values, *goals, *keys), Q3, TODAY)
    assert review.headline == "All 2 gauges are healthy, and all 2 objectives were delivered."


def test_a_quarter_that_goes_badly_says_so_in_figures() -> None:
    goals = tuple(Objective(k, k, cycle="q4") for k in "op")
    keys = tuple(KeyResult(f"r{k}", k, measure="yes-no") for k in "op")
    low = CheckIn("c", "ro", dt.date(2026, 11, 16), value=0.0, confidence=2)
    assert review_of(holding(Q4, *goals, *keys), Q4, TODAY).headline == (
        "The 2 objectives have no data yet."
    )
    assert review_of(holding(Q4, *goals, *keys, low), Q4, TODAY).headline == (
        "0 of 2 objectives are on track."
    )


def test_a_quarter_in_which_nothing_was_measured_has_no_value_at_its_end() -> None:
    kpi = Kpi("k", "MRR", cadence="week")
    ws = holding(Q3, kpi, Points("k", (dt.date(2025, 12, 21), dt.date(2026, 2, 1)), (1.0, 2.0)))
    (part,) = review_of(ws, Q3, TODAY).kpis
    assert part.quarters == (1.0, 2.0, None)


def test_a_value_of_a_long_period_speaks_of_a_short_stretch_inside_the_next() -> None:
    kpi = Kpi("k", "MRR", cadence="quarter")
    ws = holding(Q3, kpi, Points("k", (dt.date(2026, 3, 31),), (5.0,)))
    points = series_points(ws, kpi, TODAY)
    may = QuarterEnd("May", dt.date(2026, 5, 1), dt.date(2026, 5, 31))
    july = QuarterEnd("July", dt.date(2026, 7, 1), dt.date(2026, 7, 31))
    assert values_at(points, (may, july)) == (5.0, None)
