"""From right to left: what Qt does not turn round by itself, and what must not be turned."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.look.theme import theme
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.preferences_sheet import PreferencesSheet
from okrdesk.ui.panes.side_delegate import SideRow
from okrdesk.ui.panes.side_list import SideList
from okrdesk.ui.parts.isolated import isolated
from okrdesk.ui.parts.labels import column
from okrdesk.ui.parts.page_head import PageHead, lay_page
from okrdesk.ui.parts.plain_table import PlainTable
from okrdesk.ui.parts.scale_ends import ScaleEnds
from okrdesk.ui.style_sheet import style_sheet


def test_the_words_below_a_strip_stay_below_their_cells(
    qtbot: QtBot, mirrored: QApplication
) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ends = ScaleEnds("no chance", "coin toss", "certain")
    column(ground).addWidget(ends)
    ground.resize(600, 40)
    ground.show()
    mirrored.processEvents()
    low, middle, high = (one.geometry() for one in ends.labels)
    assert high.left() == 0
    assert low.right() == 599
    assert abs(middle.center().x() - 300) <= 1


def test_panes_have_their_hairline_towards_the_page(
    mirrored: QApplication, look: Appearance
) -> None:
    assert 'look="right"] { background: #FFFFFF; border: 0; border-right:' in mirrored.styleSheet()
    plain, turned = (style_sheet(theme("light"), 1, mirrored=way) for way in (False, True))
    sides = [re.findall(r"border-(?:top-|bottom-)?(left|right)", one) for one in (plain, turned)]
    assert sides[0]
    assert [{"left": "right", "right": "left"}[side] for side in sides[0]] == sides[1]


def test_what_a_preference_means_stands_below_its_choice(
    qtbot: QtBot, mirrored: QApplication, look: Appearance, settings: Settings
) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(900, 700)
    over.show()
    sheet = PreferencesSheet(look, settings, over)
    sheet.appear()
    mirrored.processEvents()
    why = next(one for one in sheet.findChildren(QLabel) if one.text().startswith("Blue can"))
    ends = [one.mapTo(sheet, QPoint(one.width(), 0)).x() for one in (why, sheet.green)]
    assert ends[0] == ends[1]


def test_places_at_the_side_have_their_icons_where_one_begins_to_read(
    qtbot: QtBot, mirrored: QApplication, look: Appearance
) -> None:
    side = SideList(look)
    qtbot.addWidget(side)
    side.show_rows([SideRow("", "home", "home")])
    side.resize(side.width(), 80)
    side.show()
    mirrored.processEvents()
    seen = side.viewport().grab().toImage()
    ground = seen.pixel(0, seen.height() - 1)
    inked = [x for x in range(seen.width()) if seen.pixel(x, side.sizeHintForRow(0) // 2) != ground]
    assert min(inked) > seen.width() * 3 // 4


def test_what_scrolls_stands_below_the_head_of_its_page(
    qtbot: QtBot, mirrored: QApplication, look: Appearance
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    head = PageHead(look, "Alerts")
    inside = lay_page(page, head)
    inside.addWidget(card := QLabel("A card"))
    inside.addStretch(1)
    page.resize(600, 400)
    page.show()
    mirrored.processEvents()
    ends = [[one.mapTo(page, QPoint(x, 0)).x() for x in (0, one.width())] for one in (head, card)]
    assert ends[0] == ends[1]


def test_a_cell_reads_in_the_direction_of_its_own_words(
    qtbot: QtBot, mirrored: QApplication, look: Appearance
) -> None:
    model = QStandardItemModel(1, 1)
    model.setItem(0, QStandardItem("7 Nov 2025"))
    table = PlainTable(look, "Past alerts", model, {0: 0})
    qtbot.addWidget(table)
    option = QStyleOptionViewItem()
    table.initViewItemOption(option)
    table.itemDelegate().initStyleOption(option, model.index(0, 0))
    assert option.text == "\u20687 Nov 2025\u2069"
    assert isolated("7 Nov 2025", Qt.LayoutDirection.LeftToRight) == "7 Nov 2025"
