"""A line of very many values is drawn by few points, and none of its peaks is lost."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from okrdesk.charts.peaks import Peaks
from okrdesk.charts.trend import Trend
from okrdesk.charts.trend_view import TrendView
from okrdesk.look.theme import LIGHT

MANY = 100_003  # not a multiple of any stretch


@pytest.fixture
def noise() -> np.ndarray:
    return np.random.default_rng(7).normal(size=MANY).cumsum()


def days(count: int) -> np.ndarray:
    return np.arange(1.0, count + 1)


def test_few_values_are_told_as_they_are() -> None:
    peaks = Peaks(days(300), np.arange(300.0))
    assert peaks.level(1, 300) == 0
    assert len(peaks.between(1, 300)) == 300
    assert len(peaks.between(10, 19)) == 10


def test_of_very_many_the_least_and_greatest_of_each_stretch_are_told(noise: np.ndarray) -> None:
    peaks = Peaks(days(MANY), noise)
    level = peaks.level(0, MANY + 1)
    at, values = peaks.points(level)
    assert level > 0
    assert len(values) <= 10_000
    assert len(at) == len(values)
    assert (np.diff(at) >= 0).all()
    assert (values.min(), values.max()) == (noise.min(), noise.max())


@pytest.mark.parametrize(("first", "last"), [(1, MANY), (5_000, 60_000), (99_990, 100_003)])
def test_the_reach_between_two_days_misses_no_peak(
    noise: np.ndarray, first: int, last: int
) -> None:
    seen = Peaks(days(MANY), noise).between(first, last)
    inside = noise[first - 1 : last]
    assert seen.min() <= inside.min()
    assert seen.max() >= inside.max()
    around = noise[max(0, first - 200) : last + 200]
    assert seen.min() >= around.min()
    assert seen.max() <= around.max()


def test_whoever_zooms_in_gets_every_value(noise: np.ndarray) -> None:
    peaks = Peaks(days(MANY), noise)
    level = peaks.level(50_000, 50_400)
    assert level == 0
    assert (peaks.points(level)[1] == noise).all()


def test_a_pan_hands_no_values_over_again(
    qtbot: QtBot, noise: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = TrendView(LIGHT)
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show_trend(Trend("Outlier", "number", range(1, MANY + 1), list(noise)), "all")
    handed: list[int] = []
    take = view._line.item.setData
    monkeypatch.setattr(
        view._line.item, "setData", lambda x, y: (handed.append(len(x)), take(x, y))
    )
    box = view.getPlotItem().getViewBox()
    for _ in range(5):
        box.translateBy(x=100)
    assert handed == []
    box.setXRange(50_000, 50_400, padding=0)
    assert handed == [MANY]
