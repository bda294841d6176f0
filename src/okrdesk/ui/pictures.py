"""Pictures of the window's parts without a screen. Must not change the document."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import (
    QMessageLogContext,
    QPoint,
    QRect,
    QSize,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from okrdesk.charts.fonts import load_signs
from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.session.garbage import delete_awaited
from okrdesk.settings import Settings
from okrdesk.store import Document
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.content_height import content_height
from okrdesk.ui.language import dress
from okrdesk.ui.pictured import SHOWN
from okrdesk.ui.stillness import settle, settle_whole
from okrdesk.ui.workbench import Workbench

USUAL_SIZE = (1440, 900)
_ENDINGS = (".png", ".svg")


def make_picture(
    document: Document,
    what: str,
    destination: Path,
    *,
    theme: str = "light",
    size: tuple[int, int] | None = None,
    scale: float = 1.0,
) -> None:
    """Write a picture of `what`: window, board, tree, checkin, palette, kpi:ID, kr:ID, review:ID,
    past:DATE, or another page by its name.

    `size` in pixels at scale 1; the ending of `destination` says PNG or SVG. Refused: another
    ending or an unknown `what` (`bad_value`), a folder that cannot be written (`read_only`).
    """
    if destination.suffix.lower() not in _ENDINGS:
        says = tr("{name} is neither .png nor .svg, so no picture was made.")
        raise OkrError("bad_value", says.format(name=destination.name))
    kind, _, record = what.partition(":")
    if kind not in SHOWN:
        says = tr("There is no picture of {what}. Try window, board, tree, checkin or kpi:NAME.")
        raise OkrError("bad_value", says.format(what=what))
    _application()
    settings = Settings(_NOWHERE)
    settings.set("theme", theme)
    look = Appearance(settings)
    look.wear()
    load_signs()
    session = Session(document)
    bench = Workbench(look, session, settings)
    look.setParent(bench)
    session.setParent(bench)
    frame = _framed(bench)
    bench.pages.page.focus_first()
    told = qInstallMessageHandler(_tell_qt)
    try:
        frame.resize(QSize(*(size or USUAL_SIZE)))
        frame.show()
        settle_whole(bench)
        part = SHOWN[kind](bench, record)
        settle_whole(bench)
        part = frame if part is bench else part
        high = part.height() if size is not None else content_height(part)
        _write(part, QSize(part.width(), high), destination, scale)
    finally:
        bench.papers.stop()
        bench.prints.stop()
        bench.pages.stop()
        session.let_go()
        frame.close()
        frame.deleteLater()
        delete_awaited(frame)
        settle()
        qInstallMessageHandler(told)


def _framed(bench: Workbench) -> QMainWindow:
    """The workbench in a window with the menus of the real one; none of them can be called."""
    from okrdesk.ui.menus import Menus

    frame = QMainWindow()
    frame.menuBar().setNativeMenuBar(False)
    Menus(frame, {}).give_desks({}, document=True)
    frame.setCentralWidget(bench)
    return frame


def _application() -> None:
    """The application there is, else one that needs no screen unless there is one."""
    if QApplication.instance() is not None:
        return
    screen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    if sys.platform.startswith("linux") and not screen:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(["okrdesk"])
    dress(application)
    _kept.append(application)


def _tell_qt(_kind: QtMsgType, _where: QMessageLogContext, says: str) -> None:
    """What Qt says, without the one line that it says about every window without a screen."""
    if "propagateSizeHints" not in says:
        sys.stderr.write(says + "\n")


_kept: list[QApplication] = []
_NOWHERE = Path(os.devnull) / "settings.json"  # choices of a person do not alter a picture


def _write(part: QWidget, size: QSize, destination: Path, scale: float) -> None:
    drawn = _write_svg if destination.suffix.lower() == ".svg" else _write_png
    if not drawn(part, size, destination, scale) or not destination.exists():
        says = tr("{name} cannot be written there, so no picture was made.")
        raise OkrError("read_only", says.format(name=destination.name))


def _write_png(part: QWidget, size: QSize, destination: Path, scale: float) -> bool:
    picture = QPixmap(round(size.width() * scale), round(size.height() * scale))
    picture.setDevicePixelRatio(scale)
    part.render(picture, QPoint(0, 0), QRegion(QRect(QPoint(0, 0), size)))
    return picture.save(str(destination))


def _write_svg(part: QWidget, size: QSize, destination: Path, scale: float) -> bool:
    generator = QSvgGenerator()
    generator.setFileName(str(destination))
    generator.setSize(size * scale)
    generator.setViewBox(QRect(QPoint(0, 0), size))
    generator.setTitle("OKRDesk")
    painter = QPainter(generator)
    part.render(painter, QPoint(0, 0), QRegion(QRect(QPoint(0, 0), size)))
    return painter.end()
