"""Work off the interface thread: what counts, what may be cancelled, and until when."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from okrdesk.domain.errors import OkrError
from okrdesk.ui.workers import Worker, go_on


def test_a_job_that_is_cancelled_in_time_leaves_nothing_and_says_nothing(qtbot: QtBot) -> None:
    worker, may_go, left, told = Worker(), threading.Event(), [], []
    worker.done.connect(told.append)

    def work() -> None:
        may_go.wait()
        go_on()
        left.append("file")

    worker.start(work)
    with qtbot.waitSignal(worker.stopped):
        worker.cancel()
    may_go.set()
    worker.forget()
    assert left == told == []


def test_a_job_that_is_at_its_end_is_finished_and_told(qtbot: QtBot) -> None:
    worker, is_there, may_go, stopped = Worker(), threading.Event(), threading.Event(), []
    worker.stopped.connect(lambda: stopped.append(True))

    def work() -> str:
        go_on()
        is_there.set()
        may_go.wait()
        return "done"

    worker.start(work)
    is_there.wait()
    with qtbot.waitSignal(worker.done) as told:
        worker.cancel()
        may_go.set()
    assert (told.args, stopped) == (["done"], [])


def test_nothing_is_cancelled_while_nothing_is_done(qtbot: QtBot) -> None:
    worker, stopped = Worker(), []
    worker.stopped.connect(lambda: stopped.append(True))
    worker.cancel()
    with qtbot.waitSignal(worker.done):
        worker.start(lambda: 1)
    worker.cancel()
    assert stopped == []


def test_only_the_newest_job_is_told_but_each_is_finished(qtbot: QtBot) -> None:
    worker, finished = Worker(), []

    def first() -> str:
        go_on()
        finished.append("first")
        return "first"

    worker.start(first)
    with qtbot.waitSignal(worker.done) as told:
        worker.start(lambda: "second")
    assert (told.args, finished) == (["second"], ["first"])


def test_a_refusal_comes_as_such(qtbot: QtBot) -> None:
    worker = Worker()

    def work() -> None:
        raise OkrError("full", "The disk is full.")

    with qtbot.waitSignal(worker.refused) as told:
        worker.start(work)
    assert told.args is not None
    assert told.args[0].says == "The disk is full."
