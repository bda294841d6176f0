"""A grade on its slider: where the pointer is, which tenth that means."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from okrdesk.charts.grade_slider import SLIDER_WIDTH, grade_at, paint_grade_slider
from okrdesk.look.states import STATES
from okrdesk.look.theme import theme

BOX = QRectF(10, 0, SLIDER_WIDTH, 34)


def test_a_place_on_the_track_is_a_tenth() -> None:
    assert grade_at(BOX, BOX.left() + 4) == 0.0
    assert grade_at(BOX, BOX.center().x()) == 0.5
    assert grade_at(BOX, BOX.right() - 4) == 1.0
    assert (grade_at(BOX, 0), grade_at(BOX, 500)) == (0.0, 1.0)
    assert grade_at(BOX, BOX.left() + 4 + 0.71 * 70) == 0.7


def drawn(grade: float, proposed: float, *, given: bool) -> QImage:
    image = QImage(100, 34, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    look = STATES["delivered"]
    paint_grade_slider(painter, BOX, grade, proposed, look, theme("light"), given=given)
    painter.end()
    return image


def test_a_given_grade_fills_its_track_and_a_moved_one_shows_what_was_measured(
    qapp: object,
) -> None:
    good = QColor(theme("light").good)
    left, middle = round(BOX.left()) + 14, 17
    assert drawn(0.8, 0.8, given=True).pixelColor(left, middle) == good
    assert drawn(0.8, 0.8, given=False).pixelColor(left, middle) != good
    assert drawn(0.8, 0.3, given=True) != drawn(0.8, 0.8, given=True)
