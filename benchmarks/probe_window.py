"""The window on a document: seconds from process start to the board's first paint, and memory."""

# ruff: noqa: E402, I001 - as the program begins: no rubbish looked for, rooms without Qt first
from __future__ import annotations

import gc

gc.disable()

from okrdesk import app

import os
import sys
import time

from measure import resident_mebibytes, since_process_start
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override


class FirstPaint(QObject):
    """Waits for the first paint of what it watches."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, done)
        return False


def done() -> None:
    seconds, spent = since_process_start(), time.process_time()
    print(f"seconds={seconds:.4f} processor={spent:.4f} mebibytes={resident_mebibytes():.1f}")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    application = app.make_application(sys.argv[:1])
    window = app.open_window(sys.argv[1:])
    board = window.findChild(QAbstractItemView, "board")
    watcher = FirstPaint()  # on the board alone: a filter on everything would slow everything
    board.viewport().installEventFilter(watcher)
    application.exec()
