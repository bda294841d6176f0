"""After an undo or redo one sees what it changed."""

from __future__ import annotations

import datetime as dt

from bench_records import key_result_titled, kpi_named, objective_titled
from forms import form

from okrdesk.commands.check_ins import check_in
from okrdesk.commands.cycles import add_cycle
from okrdesk.commands.key_results import change_key_result
from okrdesk.commands.kpis import change_kpi
from okrdesk.commands.measurements import record_value
from okrdesk.commands.objectives import add_objective, change_objective
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Objective
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.kpis_page import KpisPage
from okrdesk.ui.workbench import Workbench

DAY = dt.date(2026, 11, 20)


def undo(bench: Workbench) -> None:
    bench.asks.emit("edit.undo")


def chosen(bench: Workbench) -> tuple[str, str]:
    return bench.inspector.kind, bench.inspector.record_id


def test_a_check_in_that_is_undone_elsewhere_is_shown_in_the_tree(bench: Workbench) -> None:
    goal = key_result_titled(bench, "Agency sign-ups")
    bench.session.do(check_in, goal.id, confidence=6)
    bench.go("kpis")
    undo(bench)
    assert bench.pages.place == "okrs:tree"
    assert chosen(bench) == (KeyResult.KIND, goal.id)
    marked = bench.pages.page.tree.currentIndex()  # type: ignore[attr-defined]
    assert bench.pages.page.tree.reading(marked).key_result.id == goal.id  # type: ignore[attr-defined]
    assert bench.toast.text.startswith("Undid: ")
    bench.go("kpis")
    bench.toast._action.click()
    assert bench.pages.place == "okrs:tree", "done again: seen again"


def test_a_value_that_is_undone_elsewhere_is_shown_on_its_kpis_page(bench: Workbench) -> None:
    churn, runway = kpi_named(bench, "Customer churn"), kpi_named(bench, "Runway in months")
    bench.session.do(record_value, churn.id, 3.1, DAY)
    for place in ("okrs", f"kpi:{runway.id}"):
        bench.go(place)
        undo(bench)
        assert bench.pages.place == f"kpi:{churn.id}"
        bench.asks.emit("edit.redo")


def test_what_is_in_sight_is_marked_and_nobody_is_led_away(bench: Workbench) -> None:
    churn, goal = kpi_named(bench, "Customer churn"), key_result_titled(bench, "Agency sign-ups")
    bench.session.do(record_value, churn.id, 3.1, DAY)
    bench.session.do(check_in, goal.id, confidence=6)
    undo(bench)
    assert (bench.pages.place, chosen(bench)) == ("home", (KeyResult.KIND, goal.id))
    undo(bench)
    assert (bench.pages.place, chosen(bench)) == ("home", (Kpi.KIND, churn.id))


def test_on_the_page_of_all_kpis_the_card_is_marked_also_a_folded_one(bench: Workbench) -> None:
    bench.go("kpis")
    page = bench.pages.page
    assert isinstance(page, KpisPage)
    for name, place in (("API response p95", 0), ("Releases a week", 1)):
        kpi = kpi_named(bench, name)
        bench.session.do(change_kpi, kpi.id, name="Something else")
        undo(bench)
        view = page.sections[place].view
        assert view.kpi_id(view.currentIndex()) == kpi.id
        assert view.isVisible()
        assert chosen(bench) == (Kpi.KIND, kpi.id)


def test_who_is_at_work_on_a_page_stays_there(bench: Workbench) -> None:
    churn, goal = kpi_named(bench, "Customer churn"), key_result_titled(bench, "Agency sign-ups")
    for place in ("check_in", "history", "week", "log", "month", "alerts"):
        bench.session.do(change_kpi, churn.id, name="Churn")
        bench.session.do(check_in, goal.id, confidence=6)
        bench.go(place)
        undo(bench)
        undo(bench)
        assert bench.pages.place == place


def test_a_goal_of_another_cycle_brings_its_tree(bench: Workbench) -> None:
    session, now = bench.session, bench.cycle_id
    session.do(add_cycle, name="Q1 2027")
    later = next(one for one in session.workspace.ordered(Cycle) if one.name == "Q1 2027")
    session.do(add_objective, title="Grow in the north", cycle=later.id)
    north = next(o for o in session.workspace.ordered(Objective) if o.cycle == later.id)
    session.do(change_objective, north.id, title="Grow in the far north")
    assert bench.cycle_id == now
    undo(bench)
    assert bench.cycle_id == later.id
    assert chosen(bench) == (Objective.KIND, north.id)


def test_of_what_is_gone_or_many_only_the_toast_tells(bench: Workbench) -> None:
    bench.session.do(add_objective, title="Grow in the north", cycle=bench.cycle_id)
    bench.go("kpis")
    undo(bench)
    assert bench.pages.place == "kpis"
    assert "Grow in the north" in bench.toast.text


def add(window: MainWindow, bench: Workbench, action: str, field: str, text: str) -> None:
    """A new thing by its form."""
    window.menus.run(action)
    sheet = form(window)
    sheet.editors[field].write(text)
    sheet.keep()


def test_what_is_added_is_the_chosen_one(window: MainWindow, bench: Workbench) -> None:
    add(window, bench, "edit.kpi", "name", "Support replies")
    kpi = kpi_named(bench, "Support replies")
    assert (bench.pages.place, chosen(bench)) == ("home", (Kpi.KIND, kpi.id))
    bench.go("kpis")
    add(window, bench, "edit.objective", "title", "Agencies trust us with their customers")
    made = objective_titled(bench, "Agencies trust us")
    assert bench.pages.place == "okrs:tree"
    assert chosen(bench) == (Objective.KIND, made.id)
    marked = bench.pages.page.tree.currentIndex()  # type: ignore[attr-defined]
    assert bench.pages.page.tree.reading(marked).objective.id == made.id  # type: ignore[attr-defined]


def test_where_what_is_added_is_not_seen_it_is_said(window: MainWindow, bench: Workbench) -> None:
    bench.go("month")
    add(window, bench, "edit.kpi", "name", "Support replies")
    assert bench.pages.place == "month"
    assert bench.toast.text == "Add KPI Support replies"
    bench.toast._action.click()
    names = [kpi.name for kpi in bench.session.workspace.all(Kpi).values()]
    assert "Support replies" not in names


def test_what_is_removed_or_parked_is_told_with_the_way_back(
    window: MainWindow, bench: Workbench
) -> None:
    bench.go("okrs")
    goal = key_result_titled(bench, "Onboarding tickets")
    bench.choose(KeyResult.KIND, goal.id)
    window.menus.run("edit.remove")
    assert bench.toast.text == "Remove key result Onboarding tickets per 100 accounts"
    bench.toast._action.click()
    assert key_result_titled(bench, "Onboarding tickets") == goal
    bench.choose(KeyResult.KIND, goal.id)
    bench.edits._park("later")
    assert bench.toast.text == "Park key result Onboarding tickets per 100 accounts"


def test_what_was_refused_is_over_once_something_was_done(bench: Workbench) -> None:
    goal = key_result_titled(bench, "Onboarding tickets")
    bench.session.do(change_key_result, goal.id, title="")
    assert "missing" in bench.banner.text
    bench.session.do(change_key_result, goal.id, title="Tickets")
    assert bench.banner.text == ""
    bench.notices.notice("Somebody is at the door.")
    undo(bench)
    assert bench.banner.text == "Somebody is at the door.", "a notice stays until it is closed"
