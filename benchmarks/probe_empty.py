"""An empty window: seconds from process start to its first paint, and its memory."""

from __future__ import annotations

import os
import sys
import time

from measure import resident_mebibytes, since_process_start
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Empty(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, done)


def done() -> None:
    seconds, spent = since_process_start(), time.process_time()
    print(f"seconds={seconds:.4f} processor={spent:.4f} mebibytes={resident_mebibytes():.1f}")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    application = QApplication([])
    window = Empty()
    window.resize(1440, 900)
    window.show()
    application.exec()
