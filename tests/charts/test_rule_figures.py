"""The figures of the rules: signal shapes, the path of the readings, the asked strip."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from okrdesk.charts.asked_strip import paint_asked_strip
from okrdesk.charts.reading_path import paint_reading_path
from okrdesk.charts.signal_marks import SignalShape, paint_signal_mark, shape_of, signal_tone
from okrdesk.domain.explain_kpis import RULE_WORDS
from okrdesk.domain.workspace_reading import Waypoint
from okrdesk.look.theme import DARK, LIGHT

DAY = dt.date(2026, 11, 15)
SHAPES: tuple[SignalShape, ...] = ("square", "pentagon", "cross", "bar")


def _image(wide: int, high: int) -> QImage:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def _strip(said: int | None, chance: float | None) -> QImage:
    image = _image(250, 34)
    painter = QPainter(image)
    paint_asked_strip(painter, QRectF(0, 0, 250, 34), said, chance, LIGHT)
    painter.end()
    return image


def _path(*shares: tuple[float | None, float | None]) -> QImage:
    image = _image(96, 48)
    painter = QPainter(image)
    path = [Waypoint(DAY, machine, way) for machine, way in shares]
    paint_reading_path(painter, QRectF(0, 0, 96, 48), path, LIGHT)
    painter.end()
    return image


def _mark(shape: SignalShape, ink: str = "#000000", size: float = 1.0) -> QImage:
    image = _image(16, 16)
    painter = QPainter(image)
    paint_signal_mark(painter, QPointF(8, 8), shape, ink, "#ffffff", size)
    painter.end()
    return image


@pytest.mark.parametrize("rule", RULE_WORDS)
def test_every_rule_has_a_shape_whatever_its_side(rule: str) -> None:
    assert shape_of(rule) in SHAPES


def test_shapes_can_be_told_apart_without_colour(qtbot: QtBot) -> None:
    seen = [_mark(shape) for shape in SHAPES]
    assert all(one != other for one in seen for other in seen if one is not other)


def test_a_smaller_mark_covers_less(qtbot: QtBot) -> None:
    def ink(image: QImage) -> int:
        return sum(image.pixelColor(x, y).lightness() < 128 for x in range(16) for y in range(16))

    assert 0 < ink(_mark("square", size=0.5)) < ink(_mark("square"))


def test_only_improvement_and_concern_are_coloured_as_good_and_act() -> None:
    assert signal_tone("special_cause_improvement") == "good"
    assert signal_tone("special_cause_concern") == "act"
    assert signal_tone("special_cause_neutral_high") == "neutral"


def test_the_strip_underlines_what_was_said_and_marks_the_chance(qtbot: QtBot) -> None:
    plain = _strip(None, None)
    assert _strip(7, None) != plain
    assert _strip(None, 0.75) != plain
    assert _strip(7, 0.75) != _strip(6, 0.75)


def test_the_chance_never_falls_off_the_strip(qtbot: QtBot) -> None:
    left, right = _strip(None, 0.0), _strip(None, 1.0)
    assert left != _strip(None, None) != right


def test_the_path_leaves_out_weeks_that_nobody_knows(qtbot: QtBot) -> None:
    ground = _path()
    assert _path((None, 0.5), (0.5, None)) == ground
    assert _path((0.9, 0.2)) != ground
    assert _path((0.9, 0.2), (None, None), (0.5, 0.8)) != _path((0.9, 0.2), (0.5, 0.8))


def test_the_path_shows_in_the_dark_too(qtbot: QtBot) -> None:
    image = _image(96, 48)
    painter = QPainter(image)
    paint_reading_path(painter, QRectF(0, 0, 96, 48), [Waypoint(DAY, 0.5, 0.5)], DARK)
    painter.end()
    assert image.pixelColor(48, 24).name().upper() == DARK.text
