"""The window on a document: seconds from process start to the board's first paint, and memory."""

from __future__ import annotations

import os
import sys

from measure import resident_mebibytes, since_process_start
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView

from okrdesk import app


class FirstPaint(QObject):
    """Waits for the first paint of the view called "board", or of anything inside it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            view = watched.parent()
            if isinstance(view, QAbstractItemView) and view.objectName() == "board":
                QTimer.singleShot(0, done)
        return False


def done() -> None:
    print(f"seconds={since_process_start():.4f} mebibytes={resident_mebibytes():.1f}", flush=True)
    os._exit(0)


if __name__ == "__main__":
    application = app.make_application(sys.argv[:1])
    watcher = FirstPaint()
    application.installEventFilter(watcher)
    window = app.open_window(sys.argv[1:])
    application.exec()
