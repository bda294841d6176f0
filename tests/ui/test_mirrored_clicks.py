"""From right to left: what is painted turned round is also clicked, typed and edited there."""

from __future__ import annotations

import pytest
from bench_records import key_result_titled, kpi_named
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.charts.fonts import width
from okrdesk.charts.ink import write
from okrdesk.commands.key_results import rename_key_result
from okrdesk.domain.records import KeyResult
from okrdesk.look.theme import theme
from okrdesk.qtmodels.history_model import UNDO
from okrdesk.qtmodels.roles import CARD, RECORD
from okrdesk.qtmodels.tree_model import COLUMNS
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.pages.history_page import HistoryPage
from okrdesk.ui.pages.home_page import HomePage
from okrdesk.ui.pages.kpi_page import KpiPage
from okrdesk.ui.pages.kpis_page import KpisPage
from okrdesk.ui.pages.month_page import MonthPage
from okrdesk.ui.pages.okrs_page import OkrsPage
from okrdesk.ui.panes.tree_view import TreeView
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.confidence_strip import ConfidenceStrip
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.parts.step_row import StepRow
from okrdesk.ui.parts.zoomed import zoomed
from okrdesk.ui.workbench import Workbench

LEFT = Qt.MouseButton.LeftButton
PLACES = {column.id: place for place, column in enumerate(COLUMNS)}


@pytest.fixture
def arabic(mirrored: QApplication, bench: Workbench) -> Workbench:
    """A window that was opened where one reads from right to left."""
    assert bench.isRightToLeft()
    return bench


@pytest.fixture
def tree(arabic: Workbench) -> TreeView:
    arabic.go("okrs:tree")
    page = arabic.pages.page
    assert isinstance(page, OkrsPage)
    return page.tree


def picture(widget: QWidget, box: QRect | None = None) -> QImage:
    return widget.grab(box or widget.rect()).toImage()


def inked(image: QImage, ink: str) -> list[int]:
    """The columns of a picture in which a colour is met."""
    wanted = QColor(ink).rgb()
    every = range(image.width())
    return [x for x in every if any(image.pixel(x, y) == wanted for y in range(image.height()))]


def test_the_columns_of_the_tree_go_from_right_to_left(tree: TreeView) -> None:
    first = tree.model().index(0, 0)
    lefts = [tree.visualRect(first.siblingAtColumn(place)).left() for place in range(len(COLUMNS))]
    shown = [one for place, one in enumerate(lefts) if not tree.isColumnHidden(place)]
    assert shown == sorted(shown, reverse=True)
    assert tree.visualRect(first).right() >= tree.viewport().width() - 2


def test_a_click_at_the_right_of_an_objective_folds_it_and_elsewhere_not(
    qtbot: QtBot, tree: TreeView
) -> None:
    first = tree.model().index(0, 0)
    row = tree.visualRect(first)
    for beside in (row.left() + 5, row.center().x()):
        qtbot.mouseClick(tree.viewport(), LEFT, pos=QPoint(beside, row.center().y()))
        assert tree.isExpanded(first)
    mark = QPoint(row.right() - 14, row.center().y())
    qtbot.mouseClick(tree.viewport(), LEFT, pos=mark)
    assert not tree.isExpanded(first)
    qtbot.mouseClick(tree.viewport(), LEFT, pos=mark)
    assert tree.isExpanded(first)


def test_the_arrow_towards_what_is_below_unfolds(qtbot: QtBot, tree: TreeView) -> None:
    first = tree.model().index(0, 0)
    tree.setFocus()
    tree.setCurrentIndex(first)
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    assert not tree.isExpanded(first)
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert tree.isExpanded(first)


def test_a_title_is_edited_where_it_stands(
    qtbot: QtBot, arabic: Workbench, tree: TreeView, look: Appearance
) -> None:
    title = "Onboarding tickets per 100 accounts"
    record = key_result_titled(arabic, title)
    tree.show_record(record.id)
    tree.setFocus()
    row = tree.visualRect(tree.currentIndex().siblingAtColumn(0))
    words = inked(picture(tree.viewport(), row), theme("light").text)
    assert row.left() + max(words) > row.right() - 70, "the words begin at the right"
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    place = editor.geometry()
    assert row.contains(place)
    assert row.right() - place.right() > look.px(30), "the reference stays in sight"
    assert place.right() < row.right() - (row.width() - max(words)) + look.px(12)
    assert place.width() > width("table", title)
    qtbot.keyClicks(editor, "Fewer")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: arabic.session.workspace.get(KeyResult, record.id).title == "Fewer"
    )  # fmt: skip


def test_a_bar_of_progress_fills_from_the_right(arabic: Workbench, tree: TreeView) -> None:
    tree.show_record(key_result_titled(arabic, "First replies stay within 1 to 4 hours").id)
    cell = tree.visualRect(tree.currentIndex().siblingAtColumn(PLACES["progress"]))
    image = picture(tree.viewport(), cell)
    filled, empty = (inked(image, ink) for ink in (theme("light").good, theme("light").track))
    assert min(filled) > min(empty)
    assert max(filled) > max(empty)


def test_the_words_of_a_figure_keep_their_order(mirrored: QApplication) -> None:
    """What is turned round is where things stand, never a letter: "38% → 55%" reads as ever."""
    ink, room = theme("light").text, QRect(0, 0, 200, 30)
    images = []
    for turned in (True, False):
        image = QImage(room.size(), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        with zoomed(painter, room, 1, mirrored=turned):
            at = 10.0 if turned else 190.0
            write(painter, "table", ink, at, 20, "38% → 55%", align="left" if turned else "right")
        painter.end()
        images.append(image)
    assert images[0] == images[1]
    assert inked(images[0], ink)


def test_undo_of_a_change_is_pressed_at_the_left(qtbot: QtBot, arabic: Workbench) -> None:
    record = key_result_titled(arabic, "Activation in 7 days")
    assert arabic.session.do(rename_key_result, record.id, "Activation")
    arabic.go("history")
    page = arabic.pages.page
    assert isinstance(page, HistoryPage)
    page.wait()
    view = page.list
    row = next(n for n in range(page.model.rowCount()) if view.change(page.model.index(n, 0)))
    undo = view.visualRect(page.model.index(row, UNDO))
    assert undo.left() <= 1
    qtbot.mouseClick(view.viewport(), LEFT, pos=undo.center())
    qtbot.waitUntil(
        lambda: arabic.session.workspace.get(KeyResult, record.id).title == record.title
    )


def test_the_months_go_from_right_to_left_and_a_cell_opens_its_kpi(
    qtbot: QtBot, arabic: Workbench
) -> None:
    arabic.go("month")
    page = arabic.pages.page
    assert isinstance(page, MonthPage)
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    grid, last = page.grid, page.model.columnCount() - 1
    name, met = (grid.visualRect(page.model.index(1, place)) for place in (0, last))
    assert name.right() >= grid.viewport().width() - 2
    assert met.left() <= 1
    newest = grid.visualRect(page.model.index(1, last - 1))
    assert met.right() < newest.left() < name.left()
    state = picture(grid.viewport(), newest)
    value = min(inked(state, theme("light").text))
    mark = max(inked(state, theme("light").watch))
    assert value < mark, "the shape stands before the value"
    qtbot.mouseClick(grid.viewport(), LEFT, pos=newest.center())
    qtbot.mouseDClick(grid.viewport(), LEFT, pos=newest.center())
    opened = arabic.pages.page
    assert isinstance(opened, KpiPage)
    assert opened.kpi_id == page.model.row(1).kpi.id


def test_the_first_card_is_at_the_right_and_its_sign_unfolds_it(
    qtbot: QtBot, arabic: Workbench
) -> None:
    arabic.go("kpis")
    page = arabic.pages.page
    assert isinstance(page, KpisPage)
    view = page.sections[0].view
    model = view.model()
    boxes = [view.visualRect(model.index(row, 0)) for row in range(3)]
    assert boxes[0].left() > boxes[1].left() > boxes[2].left()
    churn = kpi_named(arabic, "Customer churn")
    assert model.index(1, 0).data(CARD).name == churn.name
    qtbot.mouseClick(view.viewport(), LEFT, pos=boxes[1].center())
    assert arabic.inspector.record_id == churn.id
    before = model.rowCount()
    sign = view.fold_at(model.index(1, 0)).center().toPoint()
    assert sign.x() < boxes[1].center().x()
    qtbot.mouseClick(view.viewport(), LEFT, pos=sign)
    assert model.rowCount() > before
    assert model.index(0, 0).data(RECORD).kpi.name == "MRR"


def test_the_tree_of_home_is_turned_with_its_heading(arabic: Workbench) -> None:
    page = arabic.pages.page
    assert isinstance(page, HomePage)
    assert page.tree.isRightToLeft()


def shown(qtbot: QtBot, widget: QWidget, wide: int) -> None:
    qtbot.addWidget(widget)
    widget.resize(wide, widget.sizeHint().height())
    widget.show()


def test_confidence_grows_to_the_left(
    qtbot: QtBot, mirrored: QApplication, look: Appearance
) -> None:
    strip = ConfidenceStrip(look)
    shown(qtbot, strip, 440)
    middle = strip.height() // 2
    for x, expected in ((435, 0), (395, 1), (5, 10)):
        qtbot.mouseClick(strip, LEFT, pos=QPoint(x, middle))
        assert strip.value == expected
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert strip.value == 9
    cell = QRect(44, 20, 34, 20)
    chosen = inked(picture(strip, cell), theme("light").text)
    assert len(chosen) == cell.width(), "the cell of 9 is the second from the left"


def test_the_first_of_some_choices_is_at_the_right(
    qtbot: QtBot, mirrored: QApplication, look: Appearance
) -> None:
    choice = Segments(look, "Which?", [("a", "First"), ("b", "Second"), ("c", "Third")], "c")
    shown(qtbot, choice, choice.sizeHint().width())
    qtbot.mouseClick(choice, LEFT, pos=QPoint(choice.width() - 6, 10))
    assert choice.value == "a"
    qtbot.keyClick(choice, Qt.Key.Key_Left)
    assert choice.value == "b"
    qtbot.mouseClick(choice, LEFT, pos=QPoint(6, 10))
    assert choice.value == "c"


@pytest.mark.parametrize("kind", ["step", "button"])
def test_marks_and_icons_stand_where_one_begins_to_read(
    qtbot: QtBot, mirrored: QApplication, look: Appearance, kind: str
) -> None:
    made: QWidget = (
        StepRow(look, "3", "Key results", "now")
        if kind == "step"
        else Button(look, "I", icon_name="search", keys="Ctrl+Shift+N")
    )
    shown(qtbot, made, 300)
    image = picture(made, QRect(made.width() - 60, 4, 60, made.height() - 8))
    assert inked(image, theme("light").text)
    assert not inked(picture(made, QRect(2, 4, 30, made.height() - 8)), theme("light").text)
