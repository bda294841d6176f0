"""A question to the rules is asked of the newest picture, and not of those that nobody needs."""

from __future__ import annotations

import datetime as dt
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from okrdesk.commands.kpis import change_kpi
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.records import Kpi
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.watch import Recall, Watch
from okrdesk.ui.workbench import Workbench


class Names:
    """A rule that takes as long as its test likes: the names of all KPIs."""

    def __init__(self, needs: str = "") -> None:
        self.asked = 0
        self.may_go_on = threading.Event()
        self._needs = needs

    def __call__(self, ws: Workspace, _today: dt.date, _recall: Recall) -> tuple[str, ...]:
        self.asked += 1
        assert self.may_go_on.wait(20)
        if self._needs and not ws.series_of(self._needs).complete:
            raise NotLoaded(self._needs)
        return tuple(kpi.name for kpi in ws.ordered(Kpi))


def has_heard(watch: Watch) -> bool:
    """Changes come in bursts: it waits a moment for more of them."""
    waits = (timer for timer in watch.findChildren(QTimer) if timer.isSingleShot())
    return not any(timer.isActive() for timer in waits)


@pytest.fixture
def kpi(bench: Workbench) -> Kpi:
    return bench.session.workspace.ordered(Kpi)[0]


def test_changes_while_it_is_found_out_make_one_more_question(
    qtbot: QtBot, bench: Workbench, kpi: Kpi
) -> None:
    names = Names()
    watch = Watch(bench.session, names, bench)
    watch.ask()
    qtbot.waitUntil(lambda: names.asked == 1)
    for name in ("One", "Two", "Three"):
        assert bench.session.do(change_kpi, kpi.id, name=name)
        qtbot.waitUntil(lambda: has_heard(watch))
    names.may_go_on.set()
    watch.wait()
    assert names.asked == 2
    assert watch.answer == tuple(one.name for one in bench.session.workspace.ordered(Kpi))
    assert "Three" in watch.answer


def test_owners_that_it_misses_are_loaded_though_something_changes_meanwhile(
    qtbot: QtBot, bench: Workbench, kpi: Kpi
) -> None:
    names = Names(needs=kpi.id)
    watch = Watch(bench.session, names, bench, misses=lambda ws, _day: tuple(ws.all(Kpi)))
    watch.ask()
    qtbot.waitUntil(lambda: names.asked == 1)
    assert bench.session.do(change_kpi, kpi.id, name="Another")
    names.may_go_on.set()
    watch.wait()
    assert watch.answer is not None
    assert "Another" in watch.answer
    assert bench.session.workspace.series_of(kpi.id).complete


def test_after_it_was_stopped_nothing_is_asked_or_told(
    qtbot: QtBot, bench: Workbench, kpi: Kpi
) -> None:
    names = Names()
    watch = Watch(bench.session, names, bench)
    watch.ask()
    qtbot.waitUntil(lambda: names.asked == 1)
    assert bench.session.do(change_kpi, kpi.id, name="Another")
    qtbot.waitUntil(lambda: has_heard(watch))
    names.may_go_on.set()
    watch.stop()
    QCoreApplication.processEvents()
    assert names.asked == 1
    assert watch.answer is None


def test_what_a_question_needs_is_found_elsewhere_and_anew_after_a_change(
    qtbot: QtBot, bench: Workbench, kpi: Kpi
) -> None:
    names = Names()
    asked: list[tuple[bool, str]] = []
    here = threading.current_thread()

    def needs(ws: Workspace, _today: dt.date) -> tuple[str, ...]:
        asked.append((threading.current_thread() is here, ws.get(Kpi, kpi.id).name))
        assert names.may_go_on.wait(20)
        return (kpi.id,)

    watch = Watch(bench.session, names, bench, wants=needs)
    watch.ask()
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert bench.session.do(change_kpi, kpi.id, name="Another")
    qtbot.waitUntil(lambda: has_heard(watch))
    names.may_go_on.set()
    watch.wait()
    assert asked == [(False, kpi.name), (False, "Another")]
    assert names.asked == 1
    assert bench.session.workspace.series_of(kpi.id).complete
