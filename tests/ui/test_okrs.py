"""The OKRs page: filters, and the chain as a map and as a table, by real clicks and keys."""

from __future__ import annotations

import pytest
from bench_records import key_result_titled, kpi_named, objective_titled
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.commands.cycles import add_cycle
from okrdesk.commands.key_results import change_key_result, rename_key_result
from okrdesk.domain.records import Cycle, KeyResult, Kpi
from okrdesk.look.sizes import TREE_ROW
from okrdesk.qtmodels.roles import RECORD
from okrdesk.ui.pages.kpi_page import KpiPage
from okrdesk.ui.pages.okrs_page import OkrsPage
from okrdesk.ui.workbench import Workbench

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(bench: Workbench) -> OkrsPage:
    bench.go("okrs")
    page = bench.pages.page
    assert isinstance(page, OkrsPage)
    return page


@pytest.fixture
def mapped(qtbot: QtBot, page: OkrsPage) -> OkrsPage:
    qtbot.mouseClick(page.view, LEFT, pos=QPoint(page.view.width() - 8, 10))
    assert page.chain.isVisible()
    return page


def titles(page: OkrsPage) -> list[str]:
    model = page.tree.model()
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    below = [model.index(row, 0, top) for top in tops for row in range(model.rowCount(top))]
    return [index.data(Qt.ItemDataRole.EditRole) for index in (*tops, *below)]


def pick(choice: QWidget, words: str) -> None:
    entry = next(e for e in choice.menu.actions() if e.text() == words)  # type: ignore[attr-defined]
    entry.trigger()


def click_node(qtbot: QtBot, page: OkrsPage, node_id: str) -> None:
    box = page.chain.map.layout_shown.boxes[node_id]
    qtbot.mouseClick(page.chain.map, LEFT, pos=box.center().toPoint())


def test_the_tree_is_filtered_by_owner_team_and_status(page: OkrsPage) -> None:
    pick(page.filters.status, "off track")
    assert [t for t in titles(page) if "sign-ups" in t] == ["Agency sign-ups a month"]
    assert len(titles(page)) == 2
    pick(page.filters.status, "any")
    pick(page.filters.owner, "Tomas Varga")
    found = titles(page)
    assert "First replies stay within 1 to 4 hours" in found
    assert "Agency sign-ups a month" not in found
    assert page.filters.clear_button.isVisible()


def test_the_team_is_offered_only_where_objectives_have_one(page: OkrsPage) -> None:
    offered = [entry.text() for entry in page.filters.team.menu.actions()]
    assert page.filters.team.isVisible() == (len(offered) > 1)
    pick(page.filters.team, offered[-1])
    assert 0 < page.tree.model().rowCount() < 3


def test_mine_shows_what_is_mine_and_show_all_shows_all(qtbot: QtBot, page: OkrsPage) -> None:
    everything = titles(page)
    whose = page.filters.whose
    qtbot.mouseClick(whose, LEFT, pos=QPoint(whose.width() - 8, 10))
    mine = titles(page)
    assert "Pricing grows with our customers" in mine
    assert "Agency sign-ups a month" not in mine
    assert not page.filters.owner.isEnabled()
    qtbot.mouseClick(page.filters.clear_button, LEFT)
    assert titles(page) == everything
    assert page.filters.clear_button.isHidden()


def test_what_nobody_owns_can_be_asked_for(bench: Workbench, page: OkrsPage) -> None:
    key_result = key_result_titled(bench, "Activation")
    bench.session.do(change_key_result, key_result.id, owner=None)
    pick(page.filters.owner, "nobody")
    assert titles(page)[1:] == ["Activation in 7 days"]


def test_a_filter_that_fits_nothing_says_so(qtbot: QtBot, page: OkrsPage) -> None:
    qtbot.keyClicks(page.filters.words, "nothing like it")
    said = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert "No objective or key result is like that." in said


def test_the_map_shows_everything_of_the_chain_in_four_columns(
    bench: Workbench, mapped: OkrsPage
) -> None:
    layout = mapped.chain.map.layout_shown
    lefts = sorted({box.left() for box in layout.boxes.values()})
    assert len(lefts) == 4
    churn = kpi_named(bench, "Customer churn")
    objective = objective_titled(bench, "Pricing")
    assert layout.boxes[churn.id].left() == lefts[1]
    assert layout.boxes[objective.id].left() == lefts[3]
    boxes = list(layout.boxes.values())
    assert not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[n + 1 :])
    assert not mapped.filters.isVisible()


def test_the_node_with_the_cursor_is_said_in_one_sentence(
    qtbot: QtBot, bench: Workbench, mapped: OkrsPage
) -> None:
    churn = kpi_named(bench, "Customer churn")
    click_node(qtbot, mapped, churn.id)
    said = mapped.chain.map.accessibleName()
    assert said.startswith("KPI Customer churn: ")
    assert set(said.removeprefix("KPI Customer churn: ").rstrip(".").split("; ")) == {
        "guards Objective 3 Pricing grows with our customers",
        "leads to KR 3.1 Net revenue retention",
    }
    assert bench.inspector.record_id == churn.id
    loose = kpi_named(bench, "Releases a week")
    click_node(qtbot, mapped, loose.id)
    assert mapped.chain.map.accessibleName().endswith("serves no objective and guards nothing.")


def test_arrows_walk_along_the_ties_and_enter_opens(
    qtbot: QtBot, bench: Workbench, mapped: OkrsPage
) -> None:
    objective = objective_titled(bench, "Agencies")
    click_node(qtbot, mapped, objective.id)
    view = mapped.chain.map
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    first = view.layout_shown.nodes[view.current]
    assert (first.kind, first.ref[:2]) == ("key_result", "2.")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current == objective.id
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.layout_shown.nodes[view.current].ref == "1"
    click_node(qtbot, mapped, kpi_named(bench, "MRR").id)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert isinstance(bench.pages.page, KpiPage)


def test_the_map_follows_what_changes(bench: Workbench, mapped: OkrsPage) -> None:
    key_result = key_result_titled(bench, "Agency sign-ups")
    mrr = kpi_named(bench, "MRR")
    assert mapped.chain.map.layout_shown.nodes[key_result.id].name == "Agency sign-ups a month"
    bench.session.do(change_key_result, key_result.id, title="Sign-ups by agencies")
    assert mapped.chain.map.layout_shown.nodes[key_result.id].name == "Sign-ups by agencies"
    assert mrr.id in mapped.chain.map.layout_shown.nodes


def test_the_table_says_the_same_as_the_map(
    qtbot: QtBot, bench: Workbench, mapped: OkrsPage
) -> None:
    qtbot.mouseClick(mapped.chain.as_table, LEFT)
    table = mapped.chain.table
    assert table.isVisible()
    assert mapped.chain.as_table.text() == "Show as map"
    model = table.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    nodes = {model.index(row, 0).data(RECORD).node.id for row in range(model.rowCount())}
    assert nodes == set(mapped.chain.map.layout_shown.nodes)
    churn = kpi_named(bench, "Customer churn").id
    row = next(
        r for r in range(model.rowCount()) if model.index(r, 0).data(RECORD).node.id == churn
    )
    spoken = model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("KPI Customer churn: ")
    assert "guards Objective 3 Pricing grows with our customers" in spoken
    table.setCurrentIndex(model.index(row, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    page = bench.pages.page
    assert isinstance(page, KpiPage)
    assert bench.session.workspace.find(Kpi, churn) is not None


def test_ctrl_f_goes_back_to_the_tree_and_into_the_filter(qtbot: QtBot, mapped: OkrsPage) -> None:
    qtbot.keyClick(mapped.chain.map, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert mapped.tree.isVisible()
    assert mapped.filters.words.hasFocus()


def _begin_editing(qtbot: QtBot, bench: Workbench, page: OkrsPage, title: str) -> QLineEdit:
    """F2 on the row of a key result: the editor that stands in its place."""
    page.tree.setFocus()
    page.tree.show_record(key_result_titled(bench, title).id)
    qtbot.keyClick(page.tree, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == title
    return editor


def test_f2_edits_a_title_in_its_place_and_enter_keeps_it(
    qtbot: QtBot, bench: Workbench, page: OkrsPage
) -> None:
    title = "Onboarding tickets per 100 accounts"
    key_result = key_result_titled(bench, title)
    editor = _begin_editing(qtbot, bench, page, title)
    assert page.tree.viewport().isAncestorOf(editor)
    qtbot.keyClick(editor, Qt.Key.Key_End)
    qtbot.keyClicks(editor, " a week")
    qtbot.keyClick(editor, Qt.Key.Key_F2)  # a second time changes nothing
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    now = f"{title} a week"
    qtbot.waitUntil(lambda: bench.session.workspace.get(KeyResult, key_result.id).title == now)
    assert QApplication.focusWidget() is page.tree
    qtbot.keyClick(bench.window(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.session.workspace.get(KeyResult, key_result.id).title == title


def test_esc_leaves_a_title_as_it_was_and_the_tree_keeps_the_focus(
    qtbot: QtBot, bench: Workbench, page: OkrsPage
) -> None:
    title = "Onboarding tickets per 100 accounts"
    editor = _begin_editing(qtbot, bench, page, title)
    before = bench.session.workspace
    qtbot.keyClicks(editor, "Something else")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert bench.session.workspace is before
    assert QApplication.focusWidget() is page.tree


def test_an_empty_title_is_refused_and_the_row_keeps_its_words(
    qtbot: QtBot, bench: Workbench, page: OkrsPage
) -> None:
    title = "Onboarding tickets per 100 accounts"
    editor = _begin_editing(qtbot, bench, page, title)
    editor.clear()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(bench.banner.isVisible)
    assert title in titles(page)


def test_rows_are_pushed_with_alt_and_the_arrows(
    qtbot: QtBot, bench: Workbench, page: OkrsPage
) -> None:
    page.tree.setFocus()
    first, second = (titles(page)[0], titles(page)[1])
    page.tree.show_record(objective_titled(bench, first).id)
    qtbot.keyClick(bench.window(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(page)[:2] == [second, first]
    qtbot.keyClick(bench.window(), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(page)[:2] == [first, second]


def test_where_the_map_has_no_room_the_table_stands_in_for_it(
    qtbot: QtBot, mapped: OkrsPage, bench: Workbench
) -> None:
    assert mapped.chain.map.isVisible()
    bench.window().resize(640, 600)
    qtbot.waitUntil(mapped.chain.table.isVisible)
    assert not mapped.chain.as_table.isVisible()
    assert "A wider window shows them as a map" in mapped.chain.says.text()
    bench.window().resize(1440, 900)
    qtbot.waitUntil(mapped.chain.map.isVisible)
    boxes = mapped.chain.map.layout_shown.boxes.values()
    assert max(box.right() for box in boxes) <= mapped.chain.map.width()


def test_the_tree_is_filtered_by_a_tag(bench: Workbench, page: OkrsPage) -> None:
    sign_ups = key_result_titled(bench, "Agency sign-ups a month")
    bench.session.do(change_key_result, sign_ups.id, tags=("partner channel",))
    page.filters.words.setText("#partner")
    assert titles(page)[1:] == ["Agency sign-ups a month"]
    page.filters.words.setText("channel sign-ups")
    assert titles(page)[1:] == ["Agency sign-ups a month"]


def test_an_empty_cycle_is_named_with_the_day_of_its_end(bench: Workbench) -> None:
    session = bench.session
    assert session.do(add_cycle, name="Q1 2027")
    later = next(one for one in session.workspace.ordered(Cycle) if one.name == "Q1 2027")
    bench.go(f"cycle:{later.id}")
    for place in ("okrs", "home"):
        bench.go(place)
        shown = [one.text() for one in bench.pages.page.findChildren(QLabel) if one.isVisible()]
        wanted = (
            "Nothing set for Q1 2027 yet. Start with one change you want to see by 31 Mar 2027."
        )
        assert wanted in shown, place


def test_a_title_that_its_column_would_cut_goes_on_a_second_line(
    qtbot: QtBot, bench: Workbench, page: OkrsPage
) -> None:
    title = "Agencies that join the partner programme"
    record = key_result_titled(bench, title)

    def row_of(titled: str) -> QRect:
        page.tree.show_record(key_result_titled(bench, titled).id)
        return page.tree.visualRect(page.tree.currentIndex())

    bench.look.choose_zoom(200)
    short = row_of("Agency sign-ups a month").height()
    assert row_of(title).height() > short
    assert bench.session.do(rename_key_result, record.id, "Agencies join")
    assert row_of("Agencies join").height() == short
    bench.look.choose_zoom(100)
    bench.frame.show_inspector(False)
    qtbot.waitUntil(lambda: row_of("Agencies join").height() == bench.look.px(TREE_ROW))
    assert bench.session.do(rename_key_result, record.id, title)
    assert row_of(title).height() == bench.look.px(TREE_ROW), "where there is room, one line"


# Qt 6.12 has another way to make such an event, Qt 6.11 only this one.
@pytest.mark.filterwarnings("ignore:.*QDragMoveEvent.*:DeprecationWarning")
def test_a_row_that_is_dragged_where_it_has_no_place_says_why(bench: Workbench) -> None:
    bench.go("okrs")
    page = bench.pages.page
    assert isinstance(page, OkrsPage)
    tree, model = page.tree, page.tree.model()
    goal, other = model.index(0, 0), model.index(1, 0)
    carried = model.mimeData([goal])
    for onto, says in ((model.index(0, 0, goal), "Nothing can stand below itself."), (other, "")):
        at = tree.visualRect(onto).center()
        move = QDragMoveEvent(
            at,
            Qt.DropAction.MoveAction,
            carried,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        tree.dragMoveEvent(move)
        assert bench.status.right.text() == says
    card = tree.card(
        "Pricing grows with our customers, and so on, for longer than any card is wide"
    )
    assert card.deviceIndependentSize().width() <= 345
