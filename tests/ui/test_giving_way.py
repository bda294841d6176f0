"""Who thinks on another thread rests while somebody presses keys, clicks or scrolls."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from okrdesk.commands.kpis import change_kpi
from okrdesk.domain.records import KeyResult, Kpi
from okrdesk.domain.workspace import Workspace
from okrdesk.ui import giving_way
from okrdesk.ui.giving_way import considerate, is_free
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.turns import Turns
from okrdesk.ui.watch import Recall, Watch
from okrdesk.ui.workbench import Workbench
from okrdesk.ui.workers import Worker

LONG_S = 60.0


@pytest.fixture(autouse=True)
def restful(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A rest lasts as long as a test likes, and so does patience."""
    monkeypatch.setattr(giving_way, "REST_MS", round(LONG_S * 1000))
    monkeypatch.setattr(giving_way, "_AT_MOST_S", LONG_S)
    yield
    let_go()


def let_go() -> None:
    giving_way.watch_acts().come_to_rest()


@pytest.fixture
def glass(bench: Workbench) -> QWindow:
    """What the screen's server knows of the window: real keys come to it."""
    handle = bench.window().windowHandle()
    assert handle is not None
    return handle


def names_of(ws: Workspace) -> int:
    return len(considerate(ws).where(KeyResult, "owner", None))


@pytest.mark.parametrize("act", ["key", "click", "wheel"])
def test_what_is_read_elsewhere_waits_while_somebody_acts(
    qtbot: QtBot, bench: Workbench, glass: QWindow, act: str
) -> None:
    acts = {
        "key": partial(QTest.keyClick, glass, Qt.Key.Key_Shift),
        "click": partial(QTest.mouseClick, glass, Qt.MouseButton.LeftButton, pos=QPoint(3, 3)),
        "wheel": partial(QTest.wheelEvent, glass, QPoint(700, 400), QPoint(0, -120)),
    }
    heard: list[object] = []
    worker = Worker(bench)
    worker.done.connect(heard.append)
    acts[act]()
    worker.start(partial(names_of, bench.session.workspace))
    qtbot.wait(50)
    assert not is_free()
    assert heard == []
    let_go()
    qtbot.waitUntil(lambda: len(heard) == 1)


def test_a_question_to_the_rules_waits_too(qtbot: QtBot, bench: Workbench, glass: QWindow) -> None:
    read: list[str] = []

    def rule(ws: Workspace, _today: dt.date, _recall: Recall) -> int:
        found = sum(len(ws.series_of(kpi.id)) for kpi in ws.ordered(Kpi))
        read.append("all")
        return found

    watch = Watch(bench.session, rule, bench)
    watch.ask()
    watch.wait()
    read.clear()
    QTest.keyClick(glass, Qt.Key.Key_Shift)
    assert bench.session.do(change_kpi, bench.session.workspace.ordered(Kpi)[0].id, name="One")
    qtbot.wait(200)
    assert read == []
    let_go()
    watch.wait()
    assert watch.answer


def test_what_somebody_goes_to_does_not_wait_for_the_click_that_led_there(
    bench: Workbench, glass: QWindow
) -> None:
    watch = Watch(bench.session, lambda ws, _today, _recall: names_of(ws), bench)
    QTest.mouseClick(glass, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    watch.ask()
    assert is_free()
    watch.wait()


def test_a_key_that_is_held_down_keeps_no_answer_from_coming(
    qtbot: QtBot, bench: Workbench, glass: QWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(giving_way, "_AT_MOST_S", 0.05)
    heard: list[object] = []
    worker = Worker(bench)
    worker.done.connect(heard.append)
    QTest.keyPress(glass, Qt.Key.Key_Shift)
    worker.start(partial(names_of, bench.session.workspace))
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert not is_free()
    QTest.keyRelease(glass, Qt.Key.Key_Shift)


def test_closing_does_not_wait_for_somebody_to_rest(
    qtbot: QtBot, bench: Workbench, glass: QWindow
) -> None:
    worker = Worker(bench)
    QTest.keyClick(glass, Qt.Key.Key_Shift)
    worker.start(partial(names_of, bench.session.workspace))
    worker.forget()
    assert is_free()


def test_the_rest_after_a_key_ends_by_itself(
    qtbot: QtBot, glass: QWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    QTest.keyClick(glass, Qt.Key.Key_Shift)
    assert not is_free()
    monkeypatch.setattr(giving_way, "REST_MS", 20)
    QTest.keyClick(glass, Qt.Key.Key_Shift)
    qtbot.waitUntil(is_free)


def test_what_nobody_waits_for_is_not_done_while_somebody_acts(
    qtbot: QtBot, window: MainWindow, bench: Workbench, glass: QWindow
) -> None:
    waited_for, for_later = (
        Turns(iter([None] * 3), bench, gives_way=late) for late in (False, True)
    )
    QTest.keyClick(glass, Qt.Key.Key_Shift)
    qtbot.waitUntil(lambda: waited_for.is_done)
    assert not for_later.is_done


def test_what_was_put_off_goes_on_when_nobody_acts_any_more(
    qtbot: QtBot, bench: Workbench, glass: QWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(giving_way, "REST_MS", 20)
    for_later = Turns(iter([None] * 3), bench, gives_way=True)
    QTest.keyClick(glass, Qt.Key.Key_Shift)
    qtbot.waitUntil(lambda: for_later.is_done)


def test_the_picture_that_gives_way_is_the_same_picture(bench: Workbench) -> None:
    ws = bench.session.workspace
    same = considerate(ws)
    assert same.tables is ws.tables
    kpi = ws.ordered(Kpi)[0]
    assert same.series_of(kpi.id) is ws.series_of(kpi.id)
    key_result = ws.ordered(KeyResult)[0]
    assert same.check_ins(key_result.id) is ws.check_ins(key_result.id)
    siblings = ws.where(KeyResult, "objective", key_result.objective)
    assert same.where(KeyResult, "objective", key_result.objective) == siblings
