"""What the rules say on a KPI's page: signals, alerts, why."""

from __future__ import annotations

import pytest
from bench_records import kpi_named
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.commands.kpis import add_kpi
from okrdesk.commands.objectives import change_objective
from okrdesk.domain.records import Objective
from okrdesk.domain.tree_reading import ObjectiveReading
from okrdesk.ui.dialogs.answer_sheet import AnswerSheet
from okrdesk.ui.dialogs.explain_sheet import ExplainSheet
from okrdesk.ui.dialogs.value_sheet import ValueSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.kpi_page import KpiPage
from okrdesk.ui.pages.okrs_page import OkrsPage
from okrdesk.ui.panes.empty_note import EmptyNote
from okrdesk.ui.parts.button import Button
from okrdesk.ui.workbench import Workbench

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, bench: Workbench) -> KpiPage:
    bench.go(f"kpi:{kpi_named(bench, 'Customer churn').id}")
    page = bench.pages.page
    assert isinstance(page, KpiPage)
    qtbot.waitUntil(lambda: bool(page.alerts.alerts) and page.is_settled)
    return page


def _texts(page: KpiPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def test_limits_step_at_the_break_and_signals_know_their_rule(page: KpiPage) -> None:
    assert page.trend.chart is not None
    trend = page.trend.chart.trend
    assert trend is not None
    assert len(trend.limits) == 2
    newest = len(trend.days) - 1
    assert trend.rules[newest] == "beyond_upper"
    assert trend.rules[newest - 1] == "trend_up"
    assert trend.signals[newest] == "special_cause_concern"


def test_the_legend_names_the_shapes_that_occur(page: KpiPage) -> None:
    texts = [label.text() for label in page.legend.findChildren(QLabel)]
    assert "beyond a limit" in texts
    assert "7 rising or falling" in texts


def test_the_legend_says_when_where_only_a_few_shapes_are_in_view(page: KpiPage) -> None:
    chart = page.trend.chart
    assert chart is not None
    assert chart.trend is not None
    newest = max(chart.trend.rules)
    page.legend.show_trend(chart.trend, int(chart.trend.days[newest - 3]))
    texts = [label.text() for label in page.legend.findChildren(QLabel)]
    assert "beyond a limit: week 46" in texts
    assert "7 rising or falling: week 43 to week 45" in texts


def test_all_that_uses_the_kpi_is_named_and_leads_there(bench: Workbench, page: KpiPage) -> None:
    links = [b for b in page.side.findChildren(Button) if b.property("user")]
    assert [b.text() for b in links] == [
        "Objective 3 Pricing grows with our customers", "KR 3.1 Net revenue retention",
    ]  # fmt: skip
    links[0].click()
    goals = bench.session.workspace.all(Objective).values()
    (goal,) = (one for one in goals if one.title == "Pricing grows with our customers")
    assert (bench.inspector.kind, bench.inspector.record_id) == (Objective.KIND, goal.id)
    okrs = bench.pages.page
    assert isinstance(okrs, OkrsPage)
    marked = okrs.tree.reading(okrs.tree.currentIndex())
    assert isinstance(marked, ObjectiveReading)
    assert marked.objective.id == goal.id


def test_a_long_title_that_uses_the_kpi_takes_a_line_of_its_own(
    qtbot: QtBot, bench: Workbench, page: KpiPage
) -> None:
    goals = bench.session.workspace.all(Objective).values()
    (goal,) = (one for one in goals if one.title == "Pricing grows with our customers")
    title = f"{goal.title} and with all that they do beside it"
    bench.session.do(change_objective, goal.id, title=title)
    page.enter(page.kpi_id)

    def link() -> Button | None:
        found = (b for b in page.side.findChildren(Button) if title in b.text() and b.isVisible())
        return next(found, None)

    qtbot.waitUntil(lambda: link() is not None)
    shown = link()
    assert shown is not None
    around = shown.parentWidget()
    how = around.findChild(QLabel)
    assert isinstance(how, QLabel)
    qtbot.waitUntil(lambda: how.y() > shown.geometry().bottom())
    assert shown.minimumSizeHint().width() <= shown.width() <= around.width()
    assert shown.toolTip() == shown.text()


def test_the_usual_range_stands_with_the_limits(page: KpiPage) -> None:
    texts = [label.text() for label in page.side.findChildren(QLabel)]
    assert "Usual 2.5% to 3.2%, centre 2.9%." in texts


def test_why_is_said_in_a_line_and_explained_on_demand(
    qtbot: QtBot, window: MainWindow, page: KpiPage
) -> None:
    assert page.why.question.text() == "Why watch?"
    assert page.why.says.text() == (
        "Since 15 Nov. Above the usual range. Against the target: hit or miss."
    )
    page.why.explain_button.setFocus()
    qtbot.keyClick(page.why.explain_button, Qt.Key.Key_Space)
    sheet = window.sheet()
    assert isinstance(sheet, ExplainSheet)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert window.sheet() is None


def test_its_alert_is_answered_here(qtbot: QtBot, window: MainWindow, page: KpiPage) -> None:
    assert page.alerts.alerts[0].is_open
    take = next(b for b in page.alerts.findChildren(Button) if b.text() == "I take it")
    qtbot.mouseClick(take, LEFT)
    sheet = window.sheet()
    assert isinstance(sheet, AnswerSheet)
    qtbot.mouseClick(sheet.ok_button, LEFT)
    qtbot.waitUntil(lambda: page.alerts.alerts[0].state == "acting")


def test_a_kpi_that_a_key_result_reads_shows_where_it_will_likely_end(
    qtbot: QtBot, bench: Workbench
) -> None:
    bench.go(f"kpi:{kpi_named(bench, 'Activation in 7 days').id}")
    page = bench.pages.page
    assert isinstance(page, KpiPage)
    qtbot.waitUntil(lambda: page.is_settled)
    assert page.trend.chart is not None
    trend = page.trend.chart.trend
    assert trend is not None
    assert trend.fan is not None
    assert trend.fan.low < trend.fan.mean < trend.fan.high
    assert trend.fan.says.startswith("31 Dec: ")
    assert page.trend.chart.frame().last > trend.fan.last


def test_a_kpi_that_none_reads_shows_the_chance_of_its_own_target(page: KpiPage) -> None:
    chart = page.trend.chart
    assert chart is not None
    assert chart.trend is not None
    fan = chart.trend.fan
    assert fan is not None
    assert fan.says.startswith("31 Dec: ")
    assert fan.chance.endswith("% chance of 3% or less")


def test_a_daily_signal_is_named_without_its_year(qtbot: QtBot, bench: Workbench) -> None:
    bench.go(f"kpi:{kpi_named(bench, 'API response p95').id}")
    page = bench.pages.page
    assert isinstance(page, KpiPage)
    qtbot.waitUntil(lambda: page.is_settled)
    chart = page.trend.chart
    assert chart is not None
    assert chart.trend is not None
    newest = max(chart.trend.rules)
    page.legend.show_trend(chart.trend, int(chart.trend.days[newest]))
    texts = [label.text() for label in page.legend.findChildren(QLabel)]
    assert any(text.startswith("beyond a limit: ") and "2026" not in text for text in texts)


def test_the_legend_takes_a_second_line_where_its_words_do_not_fit(page: KpiPage) -> None:
    legend = page.legend
    narrow = legend.minimumSizeHint().width()
    assert legend.heightForWidth(narrow) > legend.heightForWidth(2000)
    legend.setGeometry(0, 0, narrow, legend.heightForWidth(narrow))
    (around,) = legend.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    around.setGeometry(legend.contentsRect().marginsRemoved(legend.layout().contentsMargins()))
    found = around.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    shown = [entry for entry in found if not entry.isHidden()]
    assert len({entry.y() for entry in shown}) > 1
    for entry in shown:
        assert entry.geometry().bottom() < around.height()
        assert entry.width() >= entry.sizeHint().width()


@pytest.mark.parametrize("high", [760, 811, 900])
def test_the_last_value_in_sight_is_a_whole_row(
    qtbot: QtBot, window: MainWindow, page: KpiPage, high: int
) -> None:
    table = page.side.table
    window.resize(1440, high)
    qtbot.waitUntil(lambda: window.height() == high)
    row = table.verticalHeader().defaultSectionSize()
    qtbot.waitUntil(lambda: table.viewport().height() % row == 0)
    assert table.viewport().height() >= row


def test_a_value_stands_out_from_what_is_said_about_it(page: KpiPage) -> None:
    table, model = page.side.table, page.side.table.model()
    weights = []
    for place in range(4):
        option = QStyleOptionViewItem()
        table.itemDelegate().initStyleOption(option, model.index(1, place))
        weights.append(option.font.weight())
    assert [place for place in range(4) if weights[place] > weights[0]] == [1]


def test_the_chart_leaves_the_round_corners_of_its_card_alone(page: KpiPage) -> None:
    card = page.trend.parentWidget()
    assert card is not None
    inside = page.trend.geometry()
    assert min(inside.left(), inside.top(), card.width() - inside.right() - 1) >= 4


def test_a_table_in_the_charts_place_says_nothing_of_its_signs(qtbot: QtBot, page: KpiPage) -> None:
    assert page.legend.isVisible()
    qtbot.mouseClick(page.table_button, Qt.MouseButton.LeftButton)
    assert page.trend.table is not None
    assert page.trend.table.isVisible()
    assert not page.legend.isVisible()
    table, row = page.trend.table, page.trend.table.verticalHeader().defaultSectionSize()
    qtbot.waitUntil(lambda: table.viewport().height() % row == 0)
    qtbot.mouseClick(page.table_button, Qt.MouseButton.LeftButton)
    assert page.legend.isVisible()


def test_a_kpi_without_values_asks_for_the_first_in_its_charts_place(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    assert bench.session.do(add_kpi, name="Demos a week", cadence="week", standing="key")
    bench.go(f"kpi:{kpi_named(bench, 'Demos a week').id}")
    page = bench.pages.page
    assert isinstance(page, KpiPage)
    note = page.findChild(EmptyNote)
    qtbot.waitUntil(lambda: note.isVisible() and not page.trend.isVisible())
    qtbot.mouseClick(note.findChild(Button), Qt.MouseButton.LeftButton)
    sheet = window.sheet()
    assert isinstance(sheet, ValueSheet)
    assert sheet.kpi.name == "Demos a week"
    qtbot.keyClicks(sheet.value, "4")
    qtbot.keyClick(sheet.value, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.trend.isVisible() and not note.isVisible())
