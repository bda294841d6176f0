"""The trend of a KPI: its figures, its labels, its widget."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kpi_pictures import GROUND, TODAY, colours, paint
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typing_extensions import override

from okrdesk.charts.fonts import width
from okrdesk.charts.kpi_trend import trend_of
from okrdesk.charts.trend import Trend
from okrdesk.charts.trend_axes import day_ticks, paint_axes, value_ticks
from okrdesk.charts.trend_fan import TrendFan
from okrdesk.charts.trend_fan_paint import fan_words
from okrdesk.charts.trend_frame import TrendFrame
from okrdesk.charts.trend_paint import paint_crosshair, paint_ground, paint_marks, paint_year_ago
from okrdesk.charts.trend_parts import TrendLimits, TrendRemark, TrendTarget, TrendZone
from okrdesk.charts.trend_view import TrendView
from okrdesk.charts.trend_words import paint_words, room_for_words
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Annotation, Band, Kpi, Measurement, Plan
from okrdesk.domain.workspace import Workspace
from okrdesk.look.formats import GERMAN
from okrdesk.look.theme import theme

LIGHT = theme("light")
KPI = Kpi("k", "Customer churn", unit="percent", direction="down")
START = dt.date(2025, 11, 23)


def filled(*more: object, kpi: Kpi = KPI, weeks: int = 52) -> Workspace:
    values = [
        Measurement("k", START + dt.timedelta(days=7 * n), 2.0 + n % 5 / 10) for n in range(weeks)
    ]
    records = (kpi, *values, *more)
    return Workspace().apply(Change("fill", tuple(Edit(None, r) for r in records)))  # type: ignore[arg-type]


BAND = Band("b", "k", healthy_high=3.0, watch_high=4.0, target_high=2.5)


@pytest.fixture
def trend() -> Trend:
    return trend_of(filled(BAND), KPI, TODAY)


def test_a_value_stands_at_the_end_of_its_period(trend: Trend) -> None:
    assert dt.date.fromordinal(trend.days[0]) == START
    assert len(trend.values) == 52
    assert trend.state_at(0) == "healthy"
    assert trend.point_says(0) == ("week 47, 17-23 Nov", "2.0%, healthy")


def test_bands_are_zones_of_the_time_they_were_in_force() -> None:
    later = Band("c", "k", valid_from=dt.date(2026, 6, 1), healthy_high=2.2, target_high=2.0)
    trend = trend_of(filled(BAND, later), KPI, TODAY)
    turn = dt.date(2026, 6, 1).toordinal()
    assert {zone.state for zone in trend.zones if zone.last < turn} == {"healthy", "watch", "act"}
    assert {zone.state for zone in trend.zones if zone.first >= turn} == {"healthy", "watch"}
    assert [target.value for target in trend.targets] == [2.5, 2.0]
    assert trend.targets[0].last == turn - 1


def test_a_band_in_percent_of_plan_follows_the_plan() -> None:
    band = replace(BAND, percent_of_plan=True, healthy_high=100.0, watch_high=120.0)
    plans = [Plan(f"p{n}", "k", START + dt.timedelta(days=7 * n), 2.0 + n) for n in range(2)]
    zones = trend_of(filled(band, *plans), KPI, TODAY).zones
    assert [zone.high for zone in zones if zone.state == "healthy"] == [2.0, 3.0]


def test_remarks_and_left_out_values_are_told() -> None:
    moved = Annotation("a", None, dt.date(2026, 3, 1), "Moved")
    price = Annotation("d", "k", dt.date(2026, 8, 3), "Price change", new_limits=True)
    ws = filled(BAND, price, moved)
    wrong = Measurement("k", START, 2.0, left_out="double count")
    ws = ws.apply(Change("leave out", (Edit(ws.series_of("k").at(START), wrong),)))
    running = Measurement("k", TODAY, 2.9)
    ws = ws.apply(Change("record", (Edit(None, running),)))
    trend = trend_of(ws, KPI, TODAY)
    assert [(r.text, r.is_break) for r in trend.remarks] == [
        ("Moved", False),
        ("Price change", True),
    ]
    assert trend.left_out == {0}
    assert trend.point_says(0)[1] == "2.0%, left out"
    assert trend.running == len(trend.days) - 1
    assert trend.point_says(trend.running)[1] == "2.9%, so far"


def test_a_kpi_without_limits_has_no_states() -> None:
    trend = trend_of(filled(), KPI, TODAY)
    assert trend.zones == trend.targets == ()
    assert trend.point_says(0)[1] == "2.0%"


def test_the_whole_is_said_in_one_sentence(trend: Trend) -> None:
    assert trend.says() == (
        "Customer churn: 52 values from 23 Nov 2025 to 15 Nov 2026, from 2.0% to 2.1%, "
        "lowest 2.0%, highest 2.4%"
    )
    assert trend.says(trend.days[-1]).startswith("Customer churn: 1 values from 15 Nov 2026")
    assert Trend("MRR", "money", (), ()).says() == "MRR: no values"
    german = trend_of(filled(), KPI, TODAY, GERMAN)
    assert "2,0\u00a0%" in german.says()


def frame(first: dt.date, days: int, low: float = 0, high: float = 10) -> TrendFrame:
    start = first.toordinal()
    return TrendFrame(QRectF(50, 10, 700, 300), start, start + days, low, high)


@pytest.mark.parametrize("days", [7, 30, 91, 182, 365, 1_000, 5_000, 100_000])
def test_labelled_days_are_few_and_in_view(days: int) -> None:
    shown = frame(dt.date(2001, 3, 5), days)
    ticks = day_ticks(shown)
    assert 1 <= len(ticks) <= 11
    assert all(shown.first <= tick <= shown.last for tick in ticks)


def test_labelled_days_are_sundays_then_firsts_of_months() -> None:
    weeks = [dt.date.fromordinal(day) for day in day_ticks(frame(dt.date(2026, 9, 1), 56))]
    months = [dt.date.fromordinal(day) for day in day_ticks(frame(dt.date(2026, 1, 1), 250))]
    assert {day.weekday() for day in weeks} == {6}
    assert months[0] == dt.date(2026, 1, 1)
    assert {day.day for day in months} == {1}


@given(
    st.floats(-1e12, 1e12, allow_nan=False),
    st.floats(1e-6, 1e12, allow_nan=False),
)
def test_labelled_values_are_round_and_in_view(low: float, span: float) -> None:
    shown = frame(TODAY, 90, low, low + span)
    ticks = value_ticks(shown)
    assert len(ticks) <= 12
    slack = 1e-6 * max(span, abs(low))
    assert all(shown.low - slack <= tick <= shown.high + slack for tick in ticks)


def test_one_value_alone_is_labelled() -> None:
    assert value_ticks(frame(TODAY, 90, 3, 3)) == [3]


def layers(trend: Trend, at: TrendFrame) -> set[str]:
    def stroke(p: QPainter, _: QRectF) -> None:
        paint_ground(p, at, trend, LIGHT)
        paint_axes(p, at, trend, LIGHT)
        paint_marks(p, at, trend, LIGHT)

    return colours(paint(stroke, 850, 340))


def test_signals_and_the_usual_range_are_drawn_when_they_are_given(
    trend: Trend, qtbot: QtBot
) -> None:
    at = frame(START, 364, 1, 5)
    usual = (
        TrendLimits(START.toordinal(), START.toordinal() + 100, 2, 2.2, 2.4, trial=True),
        TrendLimits(1, 2, 2, 2.2, 2.4),
    )
    signals = {3: "special_cause_concern", 4: "special_cause_improvement", 5: "neutral"}
    rules = {3: "beyond_upper", 4: "trend_down", 5: "shift_high"}
    seen = layers(replace(trend, limits=usual, signals=signals, rules=rules), at)
    assert {LIGHT.act, LIGHT.good, LIGHT.neutral} <= seen
    assert LIGHT.act in layers(trend, at)  # the word at the edge
    assert LIGHT.neutral not in layers(trend, at)


def test_remarks_share_the_room_at_the_top(trend: Trend, qtbot: QtBot) -> None:
    remarks = tuple(
        TrendRemark(START.toordinal() + 7 * n, f"Remark {n}", n % 2 == 0) for n in range(52)
    )
    at = frame(START, 364, 1, 5)
    assert layers(replace(trend, remarks=remarks), at) != layers(trend, at)


def test_what_is_out_of_view_is_not_drawn(trend: Trend, qtbot: QtBot) -> None:
    at = frame(dt.date(2030, 1, 1), 91, 1, 5)
    old = TrendZone(1, 2, 0, 9, "act"), TrendTarget(1, 2, 3)
    only_old = replace(trend, zones=old[:1], targets=old[1:], today=at.first)  # type: ignore[arg-type]
    assert LIGHT.spark not in layers(replace(only_old, today=TODAY.toordinal()), at)


def test_the_crosshair_writes_its_value_on_the_side_with_room(trend: Trend, qtbot: QtBot) -> None:
    at = frame(START, 364, 1, 5)

    def hair(place: int) -> set[str]:
        return colours(paint(lambda p, _: paint_crosshair(p, at, trend, place, LIGHT), 850, 340))

    assert LIGHT.card in hair(0)
    assert LIGHT.card in hair(51)
    away = frame(dt.date(2030, 1, 1), 91)
    nothing = paint(lambda p, _: paint_crosshair(p, away, trend, 3, LIGHT), 850, 340)
    assert len(colours(nothing)) == 1


def test_the_year_before_lies_under_the_same_weeks(trend: Trend, qtbot: QtBot) -> None:
    a_year_on = frame(START + dt.timedelta(days=364), 91, 1, 5)
    drawn = paint(lambda p, _: paint_year_ago(p, a_year_on, trend, LIGHT), 850, 340)
    assert len(colours(drawn)) > 1


@pytest.fixture
def view(qtbot: QtBot, trend: Trend) -> TrendView:
    shown = TrendView(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(892, 410)
    shown.show_trend(trend)
    shown.show()
    return shown


def test_range_buttons_bring_their_days_into_view(view: TrendView, trend: Trend) -> None:
    for span, days in (("13_weeks", 91), ("26_weeks", 182), ("1_year", 365)):
        view.show_span(span)  # type: ignore[arg-type]
        at = view.frame()
        assert days <= at.last - at.first <= days * 1.1
        assert at.first <= trend.days[-1] <= at.last
    view.show_span("all")
    assert view.frame().first <= trend.days[0]


def test_values_fill_the_height_with_their_target(view: TrendView) -> None:
    at = view.frame()
    assert at.low < 2.0
    assert 2.5 < at.high < 4.5


def test_arrows_walk_the_values(view: TrendView, trend: Trend, qtbot: QtBot) -> None:
    heard: list[int] = []
    view.pointed.connect(heard.append)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert heard == [51, 50]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.place == 0
    assert view.frame().first <= trend.days[0] <= view.frame().last
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.place == 51
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.place == -1
    qtbot.keyClick(view, Qt.Key.Key_A)


def test_the_mouse_points_at_the_nearest_value(view: TrendView, trend: Trend, qtbot: QtBot) -> None:
    at = view.frame()
    over = QPointF(at.x(trend.days[40]) + 2, at.plot.center().y()).toPoint()
    qtbot.mouseMove(view.viewport(), over)
    assert view.place == 40
    QCoreApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.place == -1


def test_the_view_can_be_heard(view: TrendView) -> None:
    assert view.accessibleName() == "Customer churn"
    assert view.accessibleDescription() == view.summary()
    assert "values from" in view.summary()
    view.show_span("13_weeks")
    assert view.accessibleDescription() == view.summary()


def test_a_changed_value_leaves_the_view_where_it_was(view: TrendView, trend: Trend) -> None:
    view.show_span("13_weeks")
    before = view.frame().first, view.frame().last
    view.show_trend(replace(trend, values=[3.0] * 52), None)
    assert (view.frame().first, view.frame().last) == before


def test_dark_and_light_differ(view: TrendView) -> None:
    light = view.grab().toImage()
    view.set_look(theme("dark"), 1.0)
    assert view.grab().toImage() != light


def test_the_year_ago_can_be_shown(view: TrendView) -> None:
    view.show_span("all")
    before = view.grab().toImage()
    view.show_year_ago(True)
    assert view.grab().toImage() != before, "the ground is painted anew"


def test_at_200_percent_everything_in_the_chart_is_twice_as_large(
    view: TrendView, qtbot: QtBot
) -> None:
    small = view.frame()
    view.resize(view.width() * 2, view.height() * 2)
    view.set_look(LIGHT, 2.0)
    qtbot.waitUntil(lambda: view.frame().plot.left() > 100)
    large = view.frame()
    assert large.plot.left() == pytest.approx(2 * small.plot.left(), abs=3)
    right = view.width() - large.plot.right(), view.width() / 2 - small.plot.right()
    assert right[0] == pytest.approx(2 * right[1], abs=4)
    assert (large.low, large.high) == pytest.approx((small.low, small.high))


def test_the_room_for_words_stays_at_the_right_in_every_language(
    qapp: QApplication, qtbot: QtBot, trend: Trend
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        view = TrendView(LIGHT)
        qtbot.addWidget(view)
        view.resize(892, 410)
        view.show_trend(trend)
        view.show()
        qtbot.waitUntil(lambda: view.frame().plot.left() > 10)
        room = view.width() - view.frame().plot.right()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert room == pytest.approx(room_for_words(trend), abs=3)


def test_the_words_at_the_right_edge_have_the_room_they_need() -> None:
    long = Trend(
        "MRR", "money:JPY", [1], [1.0],
        targets=(TrendTarget(0, 9, 1_234_000.0),), today=5, currency="JPY",
    )  # fmt: skip
    assert room_for_words(long) > width("note_strong", "target ") + 40
    none = Trend("MRR", "number", [1], [1.0])
    assert room_for_words(none) < room_for_words(long) <= 150


def test_words_on_the_chart_keep_clear_of_each_other() -> None:
    days = frame(dt.date(2026, 6, 1), 182)
    day = dt.date(2026, 6, 10).toordinal()
    limits = TrendLimits(day, day + 170, 2.0, 5.0, 9.8)
    remark = TrendRemark(day, "The sample report greets every trial", False)
    fan = TrendFan(day + 100, day + 160, 5.0, 4.0, 9.0, 5.5, "31 Dec: 5.5, likely 4 to 9")
    trend = Trend("MRR", "number", [day], [5.0], remarks=(remark,), limits=(limits,), fan=fan)
    boxes: list[QRectF] = []
    paint(lambda p, _: boxes.extend(paint_words(p, days, trend, LIGHT)), 850, 340)
    assert len(boxes) == 3, "remark, forecast, usual range"
    pairs = [(one, other) for one in boxes for other in boxes if one is not other]
    assert not any(one.intersects(other) for one, other in pairs)


@pytest.mark.parametrize(("newest", "grounded"), [(60, False), (150, True)])
def test_what_is_likely_can_be_read_where_values_run(newest: int, grounded: bool) -> None:
    days = frame(dt.date(2026, 6, 1), 182)
    day = dt.date(2026, 6, 1).toordinal()
    fan = TrendFan(day + newest, day + 170, 5.0, 4.0, 9.0, 5.5, "31 Dec: 5.5, likely 4 to 9")
    trend = Trend("MRR", "number", [day + newest], [5.0], fan=fan)
    boxes: list[QRectF] = []
    image = paint(lambda p, _: boxes.extend(paint_words(p, days, trend, LIGHT)), 850, 340)
    corner = image.pixelColor(round(boxes[0].left()) - 1, round(boxes[0].top()) + 1)
    assert (corner.name().upper() != GROUND) is grounded


def test_a_chance_that_begins_before_the_fan_stands_at_the_foot() -> None:
    """The newest values are beside the fan: long words would stand in them."""
    days = frame(dt.date(2026, 6, 1), 182)
    day = dt.date(2026, 6, 1).toordinal()
    short, long = "5% of 3", "15 % Chance auf 3 % oder weniger, wenn alles so bleibt"
    fans = [TrendFan(day + 100, day + 170, 5.0, 4.0, 9.0, 5.5, "", says) for says in (short, long)]
    ((near, *_), (foot, *_)) = (fan_words(days, fan)[1][1] for fan in fans)
    assert near.top() == pytest.approx(days.y(4.0) + 4)
    assert foot.bottom() == pytest.approx(days.plot.bottom() - 4)


def test_an_empty_trend_is_an_empty_view(qtbot: QtBot) -> None:
    view = TrendView(LIGHT)
    qtbot.addWidget(view)
    assert view.summary() == ""
    assert view.trend is None
    view.walk(1)
    view.show_trend(Trend("MRR", "money", [], []))
    view.walk(1)
    view.grab()
    assert view.place == -1
    assert view.summary() == "MRR: no values"


def test_many_values_are_drawn_with_a_thin_pen(qtbot: QtBot) -> None:
    many = Trend("Load", "number", list(range(1, 5001)), [float(n % 97) for n in range(5000)])
    view = TrendView(LIGHT)
    qtbot.addWidget(view)
    view.show_trend(many, "all")
    assert view._line.item.opts["pen"].width() == 1
    view.show_span("13_weeks")
    assert view._line.item.opts["pen"].width() == 2


def test_after_wheel_and_drag_the_sentence_fits_what_is_in_view(view: TrendView) -> None:
    middle = view.frame().plot.center()
    before = view.frame().last - view.frame().first
    wheel = QWheelEvent(
        middle,
        view.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(view.viewport(), wheel)
    assert view.frame().last - view.frame().first != before
    assert view.accessibleDescription() == view.summary()
    view.setAccessibleDescription("")
    released = QMouseEvent(
        QEvent.Type.MouseButtonRelease,
        middle,
        view.mapToGlobal(middle),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QCoreApplication.sendEvent(view.viewport(), released)
    assert view.accessibleDescription() == view.summary()


class _Fine(TrendView):
    """As on a screen with twice as many pixels."""

    @override
    def devicePixelRatioF(self) -> float:
        return 2.0


def test_the_line_of_values_is_as_thick_on_a_fine_screen(qtbot: QtBot) -> None:
    view = _Fine(LIGHT)
    qtbot.addWidget(view)
    view.show_trend(Trend("Load", "number", [1, 2, 3], [1.0, 2.0, 3.0]), "all")
    assert view._line.item.opts["pen"].width() == 4


def test_the_ground_follows_the_room_that_the_words_take(qtbot: QtBot) -> None:
    zones = (TrendZone(0, 9, 0.0, 3.0, "healthy"), TrendZone(0, 9, 3.0, 9.0, "watch"))
    trend = Trend("Load", "number", [1, 2, 3], [1.0, 2.0, 4.0], zones=zones)
    view = TrendView(LIGHT, 2.0)
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.show()
    QApplication.processEvents()
    view.grab()
    view.show_trend(trend, "all")
    view.grab()  # painted before the layout came
    qtbot.waitUntil(lambda: view.frame().plot.left() > 40)
    QApplication.processEvents()
    shown = view.grab().toImage()
    view.resetCachedContent()
    assert view.grab().toImage() == shown
