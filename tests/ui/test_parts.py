from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QDate, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from okrdesk.domain.errors import OkrError
from okrdesk.look.theme import DARK, LIGHT, Theme, contrast, theme
from okrdesk.ui.appearance import Appearance, palette_of
from okrdesk.ui.parts.banner import Banner
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.confidence_strip import ConfidenceStrip
from okrdesk.ui.parts.day_field import DayField
from okrdesk.ui.parts.elided import Elided
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import label
from okrdesk.ui.parts.paint_later import PaintLater
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.parts.sheet import Sheet
from okrdesk.ui.parts.toast import Toast
from okrdesk.ui.style_sheet import style_sheet


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_names_every_colour_by_value(theme) -> None:
    sheet = style_sheet(theme, 1.0)
    assert "@" not in sheet
    assert theme.card in sheet


EVERY_THEME = pytest.mark.parametrize(
    "colours", [theme(name, green) for name in ("light", "dark") for green in (False, True)]
)


@EVERY_THEME
def test_every_rule_that_names_a_ground_and_a_text_can_be_read(colours: Theme) -> None:
    """Only marks of the indicators have no text: they stand out as marks do."""
    for rule in style_sheet(colours, 1.0).split("}"):
        ground = re.search(r"background: (#\w+)", rule)
        text = re.search(r"[{; ]color: (#\w+)", rule)
        if ground and text:
            assert contrast(ground[1], text[1]) >= 4.5, rule
        if edge := re.search(r"border: [12]px solid (#\w+)", rule):
            divides = edge[1] == colours.line  # a hairline tells nothing that is not said
            assert divides or contrast(edge[1], colours.card) >= 3, rule


@EVERY_THEME
def test_what_waits_to_be_typed_and_what_cannot_be_used_can_be_read(
    qtbot: QtBot, look: Appearance, colours: Theme
) -> None:
    look.choose_theme(colours.name)
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    for field in (QLineEdit(), QPlainTextEdit(), QDateEdit()):
        qtbot.addWidget(field)
        field.ensurePolished()
        ink = field.palette().color(role.PlaceholderText)
        assert ink.alpha() == 255
        assert contrast(ink.name(), colours.card) >= 4.5
    for kind in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        ink = palette_of(colours).color(group.Disabled, kind).name()
        assert min(contrast(ink, colours.card), contrast(ink, colours.page)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_ticked_box_holds_a_check_mark(qtbot: QtBot, look: Appearance, theme: Theme) -> None:
    look.choose_theme(theme.name)
    box = QCheckBox()
    qtbot.addWidget(box)
    seen = {}
    for ticked in (False, True):
        box.setChecked(ticked)
        picture = box.grab().toImage()
        spots = [
            picture.pixelColor(x, y).name().upper() for x in range(4, 17) for y in range(4, 17)
        ]
        seen[ticked] = spots.count(theme.text.upper()), spots.count(theme.card.upper())
    assert seen[False][0] == 0
    ink, mark = seen[True]
    assert ink > 60
    assert 3 <= mark < ink


def test_zoom_scales_text_but_not_focus_rings() -> None:
    sheet = style_sheet(LIGHT, 2.0)
    assert "* { font-size: 26px; }" in sheet
    assert "border: 2px solid" in sheet


@pytest.mark.parametrize(("key", "value"), [("0", 0), ("7", 7), ("x", 10)])
def test_a_digit_says_how_sure_one_is(qtbot: QtBot, look: Appearance, key: str, value: int) -> None:
    strip = ConfidenceStrip(look)
    qtbot.addWidget(strip)
    strip.ask("How sure?", 6)
    with qtbot.waitSignal(strip.chosen) as said:
        qtbot.keyClicks(strip, key)
    assert said.args == [value]
    assert strip.accessibleDescription() == f"{value} / 10; last time 6"


def test_arrows_start_from_last_time(qtbot: QtBot, look: Appearance) -> None:
    strip = ConfidenceStrip(look)
    qtbot.addWidget(strip)
    strip.ask("How sure?", 6)
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert strip.value == 7


def test_a_click_chooses_the_cell_under_it(qtbot: QtBot, look: Appearance) -> None:
    strip = ConfidenceStrip(look)
    qtbot.addWidget(strip)
    strip.resize(330, 36)
    strip.show()
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.rect().center())
    assert strip.value == 5


def test_segments_move_by_arrows_and_speak_what_is_chosen(qtbot: QtBot, look: Appearance) -> None:
    segments = Segments(look, "Size", (("a", "Small"), ("b", "Large")), "a")
    qtbot.addWidget(segments)
    with qtbot.waitSignal(segments.chosen):
        qtbot.keyClick(segments, Qt.Key.Key_Right)
    assert segments.accessibleName() == "Size: Large"
    qtbot.keyClick(segments, Qt.Key.Key_Right)
    assert segments.value == "b"


@pytest.mark.parametrize("worn", ["light", "dark"])
def test_a_value_that_is_chosen_stands_out_from_those_beside_it(
    worn: str, qtbot: QtBot, look: Appearance
) -> None:
    look.choose_theme(worn)
    segments = Segments(look, "Better", (("a", "up"), ("b", "down")), "a", inked=True)
    qtbot.addWidget(segments)
    segments.resize(segments.sizeHint())
    picture, high = segments.grab().toImage(), segments.height() // 4
    chosen, other = (picture.pixelColor(x, high).name() for x in (6, segments.width() - 6))
    assert contrast(chosen, other) >= 3


@pytest.mark.parametrize("worn", ["light", "dark"])
def test_a_month_to_choose_a_day_from_wears_the_colours_of_the_window(
    worn: str, qtbot: QtBot, look: Appearance
) -> None:
    look.choose_theme(worn)
    field = DayField(look, "Values as of")
    qtbot.addWidget(field)
    field.setDate(QDate(2026, 11, 18))
    field.show()
    month = field.month
    month.resize(month.minimumSize())
    picture = month.grab().toImage()
    wide, high = picture.width(), picture.height()
    seen = {picture.pixel(x, y) for x in range(wide) for y in range(high)}
    spread = max(max(c) - min(c) for c in (QColor(one).getRgb()[:3] for one in seen))
    assert spread < 40, "ink and grey alone: a weekend is in no state"
    assert picture.pixelColor(wide // 2, high - 4) == QColor(look.theme.card)
    assert QColor(look.theme.text).rgb() in seen


def test_a_button_is_pressed_by_space(qtbot: QtBot, look: Appearance) -> None:
    button = Button(look, "Go on", keys="Ctrl+Return")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.accessibleName() == "Go on"


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(700, 500)
    layout = QVBoxLayout(ground)
    layout.addWidget(QLineEdit())
    ground.show()
    qtbot.waitExposed(ground)
    ground.activateWindow()
    return ground


def test_a_sheet_keeps_the_focus_and_gives_it_back(
    qtbot: QtBot, look: Appearance, ground: QWidget
) -> None:
    below = ground.findChild(QLineEdit)
    below.setFocus()
    sheet = Sheet(look, ground, "Asks")
    first, second = QLineEdit(), QLineEdit()
    sheet.body.addWidget(first)
    sheet.body.addWidget(second)
    sheet.appear()
    seen = set()
    for _ in range(4):
        qtbot.keyClick(ground.focusWidget(), Qt.Key.Key_Tab)
        seen.add(ground.focusWidget())
    assert seen == {first, second}
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(ground.focusWidget(), Qt.Key.Key_Escape)
    assert ground.focusWidget() is below


def test_a_click_beside_a_sheet_closes_it(qtbot: QtBot, look: Appearance, ground: QWidget) -> None:
    sheet = Sheet(look, ground, "Asks")
    sheet.appear()
    with qtbot.waitSignal(sheet.closed):
        qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.rect().bottomLeft())


def test_a_refusal_names_what_it_could_be(qtbot: QtBot, look: Appearance) -> None:
    banner = Banner(look)
    qtbot.addWidget(banner)
    banner.refuse(OkrError("ambiguous", "Two KPIs have that name.", candidates=("a", "b")))
    assert banner.text == "Two KPIs have that name. It could be: a, b."


@pytest.mark.parametrize("pressed", ["Try again", "Save a copy elsewhere…"])
def test_the_action_that_was_pressed_is_named(qtbot: QtBot, look: Appearance, pressed: str) -> None:
    banner = Banner(look)
    qtbot.addWidget(banner)
    banner.show()
    banner.refuse(OkrError("full", "The disk is full."), "Try again", "Save a copy elsewhere…")
    button = next(b for b in banner.findChildren(Button) if b.text() == pressed)
    with qtbot.waitSignal(banner.taken) as taken:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert taken.args == [pressed]


def test_a_toast_offers_its_action(qtbot: QtBot, look: Appearance, ground: QWidget) -> None:
    toast = Toast(look, ground)
    toast.tell("Undid: x", "Redo")
    assert toast.text == "Undid: x"
    with qtbot.waitSignal(toast.pressed):
        qtbot.mouseClick(toast.findChild(Button), Qt.MouseButton.LeftButton)
    assert toast.text == ""


def test_zoom_steps_stay_within_their_ends(look: Appearance) -> None:
    for _ in range(12):
        look.step_zoom(1)
    assert look.zoom == 2.0
    for _ in range(12):
        look.step_zoom(-1)
    assert look.zoom == 0.8
    look.choose_zoom(100)


def test_the_theme_changes_live(qtbot: QtBot, look: Appearance) -> None:
    with qtbot.waitSignal(look.changed):
        look.choose_theme("dark")
    assert look.theme.dark
    look.choose_theme("light")
    assert not look.theme.dark


def test_what_is_wider_than_its_column_can_be_scrolled_to(qtbot: QtBot) -> None:
    area, wide = ScrollColumn(), QWidget()
    wide.setMinimumWidth(500)
    area.setWidget(wide)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    assert area.horizontalScrollBar().maximum() >= 200


def test_a_bar_that_comes_into_its_gutter_moves_nothing(qtbot: QtBot, look: Appearance) -> None:
    area, inner = ScrollColumn(gutter=16), QWidget()
    area.setWidget(inner)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    before = inner.width()
    inner.setMinimumHeight(900)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert inner.width() == before == 300 - 16


def test_words_that_wrap_take_one_line_where_there_is_room(qtbot: QtBot, look: Appearance) -> None:
    ground, line = QWidget(), Flow(6)
    ground.setLayout(line)
    title, kind = label("New customers succeed without our help", "h3", wraps=True), label("kind")
    line.addWidget(title)
    line.addWidget(kind)
    qtbot.addWidget(ground)
    ground.resize(600, 60)
    ground.show()
    assert title.height() < 24, "one line"
    assert kind.geometry().center().y() == pytest.approx(title.geometry().center().y(), abs=1)
    ground.resize(150, 200)
    assert title.height() > 30, "it wraps where it has to"
    assert title.width() <= 150


class Asked(QWidget):
    """Counts how often it is asked how high it is."""

    asked = 0

    @override
    def sizeHint(self) -> QSize:
        return QSize(80, 20)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, wide: int) -> int:
        self.asked += 1
        return 20


def test_a_line_that_flows_asks_its_children_once_until_one_changes(qtbot: QtBot) -> None:
    ground, line, child = QWidget(), Flow(6), Asked()
    qtbot.addWidget(ground)
    ground.setLayout(line)
    line.addWidget(child)
    for _ in range(20):
        assert line.heightForWidth(300) == 20
    assert child.asked == 1
    child.updateGeometry()
    child.show()
    line.invalidate()
    assert line.heightForWidth(300) == 20
    assert child.asked == 2


def test_what_leaves_a_line_that_flows_is_asked_no_more(qtbot: QtBot) -> None:
    ground, line, short, tall = QWidget(), Flow(6), QWidget(), QWidget()
    qtbot.addWidget(ground)
    ground.setLayout(line)
    for part, high in ((short, 20), (tall, 90)):
        part.setFixedSize(100, high)
        line.addWidget(part)
    assert line.heightForWidth(300) == 90
    tall.setParent(None)
    qtbot.addWidget(tall)
    assert line.heightForWidth(300) == 20
    short.setFixedSize(100, 40)
    ground.show()
    assert line.heightForWidth(300) == 40


def test_what_is_put_off_is_painted_in_the_next_turn(qtbot: QtBot) -> None:
    painted: list[QRect] = []

    class Paints(QWidget):
        @override
        def paintEvent(self, event: QPaintEvent) -> None:
            painted.append(event.rect())

    part = Paints()
    qtbot.addWidget(part)
    later = PaintLater(part)
    later.put_off()
    assert part.updatesEnabled(), "it is not in sight: there is nothing to put off"
    part.show()
    qtbot.waitUntil(lambda: bool(painted))
    painted.clear()
    later.put_off()
    part.repaint()
    assert not painted
    qtbot.waitUntil(lambda: bool(painted))
    assert painted[-1] == part.rect()


def test_words_that_do_not_fit_give_way_to_brief_ones(qtbot: QtBot, look: Appearance) -> None:
    line, other = Elided(look, left=True), Elided(look, left=True)
    for one in (line, other):
        qtbot.addWidget(one)
        one.resize(90, 18)
    line.say("up 0.9 points on a year ago, week 46", "up 0.9 points")
    other.say("up 0.9 points")
    assert line.grab().toImage() == other.grab().toImage()
    assert line.toolTip() == "up 0.9 points on a year ago, week 46"


@pytest.mark.parametrize("zoom", [100, 200])
def test_a_long_sheet_takes_the_height_that_the_window_has(
    qtbot: QtBot, look: Appearance, ground: QWidget, zoom: int
) -> None:
    look.choose_zoom(zoom)
    ground.resize(1024, 600)
    sheet = Sheet(look, ground, "A long one")
    for number in range(60):
        sheet.body.addWidget(label(f"line {number}"))
    sheet.foot.addWidget(Button(look, "Close"))
    sheet.appear()
    assert 12 <= ground.height() - sheet.box.geometry().bottom() <= 40
    assert sheet.body_area.verticalScrollBar().maximum() > 0


def test_a_sheet_without_words_that_wrap_is_as_high_as_what_it_holds(
    qtbot: QtBot, look: Appearance, ground: QWidget
) -> None:
    sheet = Sheet(look, ground, wide=300)
    held = QWidget()
    held.setFixedHeight(180)
    sheet.body.addWidget(held)
    sheet.appear()
    assert sheet.box.height() >= 180


def test_return_presses_the_button_that_has_the_focus(qtbot: QtBot, look: Appearance) -> None:
    button = Button(look, "Go on")
    qtbot.addWidget(button)
    button.show()
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert pressed == [1, 1]
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # others' key
    assert pressed == [1, 1]


def test_the_key_of_a_button_that_waits_can_be_read(qtbot: QtBot, look: Appearance) -> None:
    button = Button(look, "", kind="primary", keys="Ctrl+Return")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())

    def drawn(colour: str) -> bool:
        image = button.grab().toImage()
        across, down = range(image.width()), range(3, image.height() - 3)
        return any(image.pixelColor(x, y).name() == colour.lower() for x in across for y in down)

    edge = look.theme.edge
    assert not drawn(edge), "on ink its edge is light"
    button.setEnabled(False)
    assert drawn(edge)
