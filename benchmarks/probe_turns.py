"""The longest turns of the event loop, page by page: how long keys and paints could have waited.

A turn is all that the interface thread does between two chances to take a key. Of each action two
figures are printed: the longest turn by the clock, and the most that one turn took of a processor,
which busy neighbours and slow disks do not lengthen. With `--why` also where that turn was.
"""

from __future__ import annotations

import collections
import os
import sys
import threading
import time
from collections.abc import Iterator
from types import FrameType

from probe_live import rest_for, settled
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from walks import WALKS

from okrdesk import app
from okrdesk.ui.workbench import Workbench

PAUSE_MS = 400
WAIT_S = 15.0  # for what the rules find out elsewhere; in the outlier that goes on for minutes
LOOK_S = 0.003
LONG_S = 0.05


class Turns:
    """Measures the turns since `begin`."""

    def __init__(self, application: QApplication, why: bool) -> None:
        self._thread, self._why = threading.get_ident(), why
        self._seen: list[str] = []
        self.begin()
        self._beat = QTimer(application)
        self._beat.setInterval(0)  # comes once a turn
        self._beat.timeout.connect(self._tick)
        self._beat.start()
        if why:
            threading.Thread(target=self._look, daemon=True).start()

    def begin(self) -> None:
        """Forget what was."""
        self.clock = self.processor = 0.0
        self.where: list[str] = []
        self._at, self._spent = time.perf_counter(), time.thread_time()

    def _tick(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        self.clock = max(self.clock, now - self._at)
        if spent - self._spent > self.processor:
            self.processor, self.where = spent - self._spent, self._seen
        self._seen = []
        self._at, self._spent = now, spent

    def _look(self) -> None:
        """On a thread of its own: what the interface thread is at, while a turn is long."""
        while True:
            time.sleep(LOOK_S)
            if time.perf_counter() - self._at > LONG_S / 2:
                self._seen += set(_names(sys._current_frames()[self._thread]))


def _names(frame: FrameType | None) -> Iterator[str]:
    while frame is not None:
        code = frame.f_code
        yield f"{os.path.basename(code.co_filename)}:{code.co_name}"
        frame = frame.f_back


def main(words: list[str]) -> int:
    """Do the walks in the document `words[0]`, or those named after it."""
    wanted = [word for word in words[1:] if not word.startswith("-")]
    application = app.make_application(words[:1])
    window = app.open_window([words[0]])
    turns = Turns(application, "--why" in words)
    bench = settled(application, window)
    _wait(bench)
    _tell(turns, "start")
    for name in wanted or WALKS:
        for action, act in WALKS[name](bench):
            turns.begin()
            act()
            _wait(bench)
            _tell(turns, f"{name}.{action}")
    sys.stdout.flush()
    os._exit(0)


def _tell(turns: Turns, name: str) -> None:
    print(f"{name}.clock={turns.clock:.4f} {name}.processor={turns.processor:.4f}", flush=True)
    if turns.where and turns.processor > LONG_S:
        common = collections.Counter(turns.where).most_common(12)
        print("   ", " ".join(f"{where}*{count}" for where, count in common))


def _wait(bench: Workbench) -> None:
    """Until nothing is found out any more, or long enough."""
    until = time.monotonic() + WAIT_S
    rest_for(PAUSE_MS)
    while time.monotonic() < until and not (
        bench.pages.page.is_settled and all(w.is_settled for w in bench.pages.lookout.watches())
    ):
        rest_for(PAUSE_MS)


if __name__ == "__main__":
    main(sys.argv[1:])
