"""What can be seen on painted cards, gauges and bars."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from kpi_pictures import GROUND, NAMES, TODAY, card_of, colours, paint
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from okrdesk.charts import fonts, icons
from okrdesk.charts.bullet import paint_bullet
from okrdesk.charts.cards import paint_compact_card, paint_dense_row, paint_full_card
from okrdesk.charts.gauge import gauge_height, paint_gauge
from okrdesk.charts.key_result_frame import Course
from okrdesk.charts.key_result_line import paint_key_result_line
from okrdesk.charts.marks import chip_width, paint_chip, paint_initials, paint_state_mark, paint_tag
from okrdesk.charts.progress_bar import paint_progress
from okrdesk.charts.sparkline import SignalMark, paint_sparkline
from okrdesk.domain.gauge_scale import GaugeScale, Zone
from okrdesk.domain.records import Cycle, KeyResult
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.workspace import Workspace
from okrdesk.look.kpi_card import KpiCard
from okrdesk.look.states import STATES
from okrdesk.look.theme import Theme, theme

LIGHT, DARK = theme("light"), theme("dark")
SIZES: dict[Callable[..., None], tuple[int, int]] = {
    paint_compact_card: (300, 130),
    paint_full_card: (336, 338),
    paint_dense_row: (936, 40),
}
PAINTERS = pytest.mark.parametrize("painter", list(SIZES), ids=lambda f: f.__name__)


def card_image(
    painter: Callable[..., None], card: KpiCard, colours: Theme = LIGHT, zoom: float = 1
) -> QImage:
    return paint(lambda p, r: painter(p, r, card, colours), *SIZES[painter], zoom)


def grey(image: QImage) -> bytes:
    plain = image.convertToFormat(QImage.Format.Format_Grayscale8)  # holds the memory looked at
    return bytes(plain.constBits())


@PAINTERS
def test_every_state_differs_from_every_other_even_in_grey(
    painter: Callable[..., None], cards: dict[str, KpiCard]
) -> None:
    names = ["healthy", "watch", "act", "out_of_date", "no_data", "unbanded"]
    pictures = [grey(card_image(painter, cards[name])) for name in names]
    assert len(set(pictures)) == len(names)


@PAINTERS
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("zoom", [0.8, 1, 1.25, 2])
def test_a_card_stays_within_its_corners(
    painter: Callable[..., None], name: str, zoom: float, cards: dict[str, KpiCard]
) -> None:
    wide, high = SIZES[painter]
    image = paint(
        lambda p, r: painter(p, r.adjusted(20, 20, -20, -20), cards[name], DARK),
        wide + 40,
        high + 40,
        zoom,
    )
    edge = 19 * zoom
    for part in (
        QRectF(0, 0, image.width(), edge),
        QRectF(0, image.height() - edge, image.width(), edge),
        QRectF(0, 0, edge, image.height()),
        QRectF(image.width() - edge, 0, edge, image.height()),
    ):
        assert colours(image, part) == {GROUND}


@PAINTERS
def test_a_chosen_card_is_ringed_with_ink(
    painter: Callable[..., None], cards: dict[str, KpiCard]
) -> None:
    card = cards["healthy"]
    chosen = paint(lambda p, r: painter(p, r, card, LIGHT, chosen=True), *SIZES[painter])
    middle = chosen.width() // 2
    assert colours(chosen, QRectF(middle, 0, 1, 2)) == {LIGHT.text}
    plain = card_image(painter, card)
    assert LIGHT.text not in colours(plain, QRectF(middle, 0, 1, 2))


@PAINTERS
def test_a_painter_leaves_pen_brush_and_place_as_they_were(
    painter: Callable[..., None], cards: dict[str, KpiCard], qtbot: QtBot
) -> None:
    image = QImage(1000, 400, QImage.Format.Format_RGB32)
    p = QPainter(image)
    before = p.transform(), p.hasClipping()
    painter(p, QRectF(0, 0, *SIZES[painter]), cards["act"], LIGHT)
    assert (p.transform(), p.hasClipping()) == before
    p.end()


def test_a_long_name_is_cut_before_the_chip(picture: Workspace, qtbot: QtBot) -> None:
    card = replace(card_of(picture, "act"), name="Deployment frequency per engineer and week " * 3)
    short = card_image(paint_compact_card, replace(card, name=""))
    long = card_image(paint_compact_card, card)
    chip = QRectF(300 - 11 - chip_width(card.chip), 6, chip_width(card.chip), 22).toRect()
    assert short.copy(chip) == long.copy(chip)
    assert short != long


def test_words_are_cut_with_an_ellipsis_or_not_at_all(qtbot: QtBot) -> None:
    assert fonts.elided("body", "Customer churn", 400) == "Customer churn"
    assert fonts.elided("body", "Customer churn", 60).endswith("…")
    assert fonts.elided("body", "Customer churn", 3) == ""


def test_all_digits_are_equally_wide(qtbot: QtBot) -> None:
    widths = [fonts.width("value_full", digit) for digit in "0123456789"]
    assert max(widths) - min(widths) < 0.1
    assert fonts.load_fonts() == "Inter"


def gauge(
    card: KpiCard, scale: GaugeScale | None = None, colours: Theme = LIGHT, **changes: object
) -> QImage:
    reading = replace(card.reading, **changes)  # type: ignore[arg-type]
    return paint(
        lambda p, r: paint_gauge(p, r, scale or card.scale, reading, colours),
        184,
        gauge_height(180),
    )


ZONES = (Zone(0, 3, "healthy"), Zone(3, 4, "watch"), Zone(4, 5, "act"))
FROM_ZERO = GaugeScale(0, 5, ZONES, True, 3)
FROM_TWO = GaugeScale(2, 5, (Zone(2, 3, "healthy"), *ZONES[1:]), False, 3)


def test_the_arc_is_filled_up_to_the_value_from_zero(cards: dict[str, KpiCard]) -> None:
    image = gauge(cards["watch"], FROM_ZERO)
    left, right = QRectF(0, 80, 40, 14), QRectF(144, 80, 40, 14)
    assert LIGHT.watch in colours(image, left)
    assert LIGHT.watch not in colours(image, right)


def test_a_scale_from_elsewhere_lights_the_band_that_the_value_lies_in(
    cards: dict[str, KpiCard],
) -> None:
    image = gauge(cards["watch"], FROM_TWO)
    left, top = QRectF(0, 80, 40, 14), QRectF(70, 0, 44, 40)
    assert LIGHT.watch not in colours(image, left)
    assert LIGHT.watch in colours(image, top)


def test_a_value_that_waits_for_a_second_one_lights_its_band_in_its_state(
    cards: dict[str, KpiCard],
) -> None:
    image = gauge(cards["watch"], FROM_TWO, state="healthy")
    assert LIGHT.good in colours(image, QRectF(70, 0, 44, 40))


def test_a_value_out_of_date_shows_no_colour_but_grey(cards: dict[str, KpiCard]) -> None:
    seen = colours(gauge(cards["out_of_date"], FROM_ZERO))
    assert LIGHT.stale in seen
    assert not {LIGHT.good, LIGHT.band_good, LIGHT.band_watch, LIGHT.band_act} & seen


def test_a_kpi_without_limits_shows_ink_and_no_colour(cards: dict[str, KpiCard]) -> None:
    seen = colours(gauge(cards["unbanded"], GaugeScale(0, 5, (), True, None)))
    assert LIGHT.spark in seen
    assert not {LIGHT.good, LIGHT.watch, LIGHT.act} & seen


def test_a_kpi_without_a_value_has_no_pointer(cards: dict[str, KpiCard]) -> None:
    seen = colours(gauge(cards["no_data"], GaugeScale(0, 5, (), True, None)))
    assert LIGHT.track in seen
    assert LIGHT.text not in seen


@pytest.mark.parametrize(("value", "inside"), [(42.0, 5.0), (-42.0, 0.0)])
def test_beyond_the_scale_a_sign_says_so(
    value: float, inside: float, cards: dict[str, KpiCard]
) -> None:
    card = cards["watch"]
    clamped = paint(
        lambda p, r: paint_gauge(
            p, r.adjusted(20, 0, -20, 0), FROM_ZERO, replace(card.reading, value=value), LIGHT
        ),
        224,
        108,
    )
    at_end = paint(
        lambda p, r: paint_gauge(
            p, r.adjusted(20, 0, -20, 0), FROM_ZERO, replace(card.reading, value=inside), LIGHT
        ),
        224,
        108,
    )
    assert clamped != at_end


def test_a_target_range_has_two_ticks(cards: dict[str, KpiCard]) -> None:
    one = gauge(cards["watch"], FROM_ZERO)
    two = gauge(cards["watch"], replace(FROM_ZERO, target=None, target_range=(3.0, 4.5)))
    none = gauge(cards["watch"], replace(FROM_ZERO, target=None))
    assert len({grey(one), grey(two), grey(none)}) == 3


def test_the_usual_range_is_an_arc_of_its_own(cards: dict[str, KpiCard]) -> None:
    without = gauge(cards["healthy"], FROM_ZERO)
    within = gauge(cards["healthy"], FROM_ZERO, usual=(1.0, 4.0))
    assert without != within
    assert LIGHT.stale in colours(within)


def test_a_bullet_is_a_bar_from_zero_and_a_dot_elsewhere(cards: dict[str, KpiCard]) -> None:
    def bullet(scale: GaugeScale, name: str = "watch") -> QImage:
        return paint(
            lambda p, r: paint_bullet(
                p, r.adjusted(20, 6, -20, -6), scale, cards[name].reading, LIGHT
            ),
            240,
            30,
        )

    left = QRectF(20, 12, 30, 6)
    assert LIGHT.text in colours(bullet(FROM_ZERO), left)
    assert LIGHT.text not in colours(bullet(FROM_TWO), left)
    assert LIGHT.band_good not in colours(bullet(FROM_ZERO, "out_of_date"))
    assert LIGHT.text in colours(bullet(FROM_ZERO, "above"), QRectF(221, 0, 18, 30))
    assert LIGHT.text in colours(bullet(FROM_ZERO, "below"), QRectF(2, 0, 18, 30))
    assert LIGHT.text not in colours(bullet(FROM_ZERO, "no_data"), left)


def progress(share: float | None, expected: float | None, state: str = "on_track") -> QImage:
    look = STATES[state]
    return paint(lambda p, r: paint_progress(p, r, share, expected, look, LIGHT), 100, 16)


def test_a_bar_is_as_long_as_the_progress() -> None:
    image = progress(0.5, None)
    assert LIGHT.good in colours(image, QRectF(40, 8, 4, 1))
    assert LIGHT.good not in colours(image, QRectF(56, 8, 4, 1))
    assert LIGHT.good in colours(progress(0.0, None), QRectF(0, 8, 4, 1))
    assert LIGHT.good not in colours(progress(None, None))


def test_the_even_pace_is_a_tick_only_where_there_is_a_pace() -> None:
    assert LIGHT.text in colours(progress(0.2, 0.6), QRectF(58, 0, 4, 2))
    assert LIGHT.text not in colours(progress(0.2, None))


def test_a_stale_bar_is_hatched() -> None:
    image = progress(0.8, None, "stale")
    line = [image.pixelColor(x, 8).name().upper() for x in range(10, 60)]
    changes = sum(1 for a, b in pairwise(line) if a != b)
    assert changes > 10


def test_a_sparkline_has_hollow_dots_for_what_does_not_count(cards: dict[str, KpiCard]) -> None:
    points = cards["healthy"].reading.recent

    def line(changed: int, **changes: object) -> QImage:
        own = list(points)
        own[changed] = replace(own[changed], **changes)  # type: ignore[arg-type]
        return paint(lambda p, r: paint_sparkline(p, r, own, LIGHT), 100, 30)

    plain = paint(lambda p, r: paint_sparkline(p, r, points, LIGHT), 100, 30)
    assert line(1, left_out="double count") != plain
    assert line(2, so_far=True) != plain
    assert line(2, left_out="double count") != plain


def test_a_sparkline_shows_the_usual_range_and_signals(cards: dict[str, KpiCard]) -> None:
    points = cards["act"].reading.recent
    signal = (SignalMark(2, "triangle", LIGHT.act),)

    def line(**more: object) -> QImage:
        return paint(lambda p, r: paint_sparkline(p, r, points, LIGHT, **more), 100, 30)  # type: ignore[arg-type]

    assert LIGHT.usual in colours(line(usual=(2.0, 3.0)))
    assert LIGHT.act in colours(line(marks=signal))
    assert LIGHT.stale in colours(line(stale=True))
    nothing = paint(lambda p, r: paint_sparkline(p, r, (), LIGHT), 100, 30)
    assert colours(nothing) == {GROUND}
    flat = [replace(point, value=3.0) for point in points]
    level = paint(lambda p, r: paint_sparkline(p, r, flat, LIGHT), 100, 30)
    assert colours(level, QRectF(40, 13, 4, 5)) != {GROUND}
    assert colours(level, QRectF(40, 2, 4, 5)) == {GROUND}


def test_the_shapes_of_states_are_all_different() -> None:
    shapes = ("circle", "diamond", "triangle", "clock", "ring")
    pictures = [
        grey(paint(lambda p, r, s=s: paint_state_mark(p, r, s, LIGHT.text), 40, 40))  # type: ignore[misc]
        for s in shapes
    ]
    assert len(set(pictures)) == len(shapes)


def test_a_chip_keeps_its_shape_when_its_word_is_cut(qtbot: QtBot) -> None:
    look = STATES["act"]

    def chip(room: float) -> float:
        kept: list[float] = []
        paint(
            lambda p, _: kept.append(
                paint_chip(p, QPointF(190, 20), look, LIGHT, "planned dip until 12 Dec", room)
            ),
            200,
            40,
        )
        return kept[0]

    assert chip(500) == chip_width("planned dip until 12 Dec")
    assert chip_width("") < chip(90) <= 90


def test_a_tag_that_does_not_fit_is_left_out(qtbot: QtBot) -> None:
    def tag(room: float) -> QImage:
        return paint(lambda p, _: paint_tag(p, QPointF(4, 12), "North Star", LIGHT, room), 90, 24)

    assert colours(tag(20)) == {GROUND}
    assert LIGHT.card in colours(tag(90))


def test_initials_stand_on_a_disc(qtbot: QtBot) -> None:
    image = paint(lambda p, r: paint_initials(p, r.center(), "MB", LIGHT), 24, 24)
    assert LIGHT.track in colours(image)


def test_icons_are_tinted_and_sharp(qtbot: QtBot) -> None:
    picture = icons.icon_pixmap("home", LIGHT.muted, 16, 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (32, 2.0)
    assert picture is icons.icon_pixmap("home", LIGHT.muted, 16, 2.0)
    assert LIGHT.muted in colours(picture.toImage())
    button = icons.icon("undo", LIGHT.text, LIGHT.stale)
    off = button.pixmap(16, icons.QIcon.Mode.Disabled).toImage()
    assert LIGHT.stale in colours(off)
    assert LIGHT.text not in colours(off)
    painted = paint(lambda p, r: icons.paint_icon(p, r, "check", LIGHT.text), 32, 24)
    assert LIGHT.text in colours(painted)


def test_an_icon_that_is_not_shipped_is_a_bug(qtbot: QtBot) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon_pixmap("unicorn", LIGHT.text, 16)


def key_result(**changes: object) -> KeyResultReading:
    fields: dict[str, object] = {
        "key_result": KeyResult("k", "o", "Sign-ups", baseline=40.0, target=120.0),
        "ref": "2.1",
        "value": 71.0,
        "date": TODAY,
        "progress": 0.39,
        "progress_raw": 0.39,
        "expected": 0.56,
        "gap": -0.17,
        "success_line": 96.0,
        "status": "off_track",
        "status_says": "off track",
        "confidence": 4,
        "confidence_date": TODAY,
        "previous_confidence": 7,
        "forecast": None,
        "needed_per_period": None,
        "check_in": None,
        "check_in_count": 3,
        "points": tuple(
            (dt.date(2026, 10, 4) + dt.timedelta(days=14 * n), v)
            for n, v in enumerate((42.0, 50.0, 76.0, 71.0))
        ),
        "initiatives": (),
        "says": "",
    }
    return KeyResultReading(**{**fields, **changes})  # type: ignore[arg-type]


CYCLE = Cycle("c", "Q4 2026", dt.date(2026, 10, 1), dt.date(2026, 12, 31))


EVEN = ((CYCLE.start, 40.0), (CYCLE.end, 120.0))


def line(
    reading: KeyResultReading,
    today: dt.date = TODAY,
    pace: tuple[tuple[dt.date, float], ...] = EVEN,
) -> QImage:
    def stroke(painter: QPainter, box: QRectF) -> None:
        paint_key_result_line(painter, box, reading, Course(CYCLE, today, pace), LIGHT)

    return paint(stroke, 294, 152)


def test_the_pace_is_dashed_as_it_is_planned(qtbot: QtBot) -> None:
    """Flat until the end: nothing of it where an even pace would rise."""
    late = ((CYCLE.start, 40.0), (dt.date(2026, 12, 24), 40.0), (CYCLE.end, 120.0))
    rising = QRectF(150, 55, 40, 35)
    bare = key_result(points=())
    assert len(colours(line(bare), rising)) > 1
    assert colours(line(bare, pace=late), rising) == {GROUND}


def test_a_key_result_is_a_line_to_its_target(qtbot: QtBot) -> None:
    image = line(key_result())
    assert LIGHT.act in colours(image)
    assert LIGHT.text in colours(image)


def test_the_line_says_no_more_than_is_known(qtbot: QtBot) -> None:
    whole = line(key_result())
    assert line(key_result(points=())) != whole
    assert line(key_result(expected=None)) != whole
    assert line(key_result(success_line=None)) != whole
    assert line(key_result(), dt.date(2027, 2, 1)) != whole
    bare = KeyResult("k", "o", "A yes or a no", measure="yes-no")
    assert colours(line(key_result(key_result=bare, success_line=None))) == {GROUND}


def test_a_value_at_its_baseline_does_not_stand_on_the_days(qtbot: QtBot) -> None:
    image = line(key_result(points=((TODAY, 40.0),)))
    days = QRectF(0, 138, 294, 14)
    assert LIGHT.act in colours(image)
    assert LIGHT.act not in colours(image, days)


def test_a_range_has_two_lines(qtbot: QtBot) -> None:
    kept = KeyResult("k", "o", "Replies", measure="range", target_low=50.0, target_high=70.0)
    image = line(key_result(key_result=kept, success_line=None, expected=None))
    right = {y for y in range(120) if colours(image, QRectF(270, y, 1, 1)) != {GROUND}}
    assert len({y for y in right if y - 1 not in right}) == 2


def test_a_falling_target_is_named_above_its_line(qtbot: QtBot) -> None:
    falling = KeyResult("k", "o", "Tickets", baseline=120.0, target=40.0)
    assert line(key_result(key_result=falling, success_line=64.0)) != line(key_result())


def test_painters_do_without_numpy_and_pyqtgraph() -> None:
    code = (
        "import sys; import okrdesk.charts.cards, okrdesk.charts.icons, okrdesk.charts.trend, "
        "okrdesk.charts.key_result_line, okrdesk.charts.progress_bar; "
        "sys.exit('numpy' in sys.modules or 'pyqtgraph' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
