"""What every picture without a screen needs: look, frame, file. Must not know what is in it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
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
from okrdesk.session.garbage import delete_awaited
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.language import dress
from okrdesk.ui.stillness import settle

USUAL_SIZE = (1440, 900)
_ENDINGS = (".png", ".svg")
_NOWHERE = Path(os.devnull) / "settings.json"  # choices of a person do not alter a picture
_kept: list[QApplication] = []


def refuse_ending(destination: Path) -> None:
    """Raise OkrError `bad_value` where the ending is neither PNG nor SVG."""
    if destination.suffix.lower() not in _ENDINGS:
        says = tr("{name} is neither .png nor .svg, so no picture was made.")
        raise OkrError("bad_value", says.format(name=destination.name))


def own_settings(theme: str) -> Settings:
    """Everything as it is from the beginning, but the theme."""
    settings = Settings(_NOWHERE)
    settings.set("theme", theme)
    return settings


def made_look(settings: Settings) -> Appearance:
    """The look of a picture, worn by the application, which is made if there is none."""
    _application()
    look = Appearance(settings)
    look.wear()
    load_signs()
    return look


def framed(part: QWidget, *, document: bool) -> QMainWindow:
    """`part` in a window with the menus of the real one; none of them can be called."""
    from okrdesk.ui.menus import Menus

    frame = QMainWindow()
    frame.menuBar().setNativeMenuBar(False)
    Menus(frame, {}).give_desks({}, document=document)
    frame.setCentralWidget(part)
    return frame


@contextmanager
def shown(frame: QMainWindow, size: tuple[int, int] | None) -> Iterator[None]:
    """Show it at a size meanwhile, and let go of it afterwards."""
    told = qInstallMessageHandler(_tell_qt)
    try:
        frame.resize(QSize(*(size or USUAL_SIZE)))
        frame.show()
        yield
    finally:
        frame.close()
        frame.deleteLater()
        delete_awaited(frame)
        settle()
        qInstallMessageHandler(told)


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


def write_picture(part: QWidget, size: QSize, destination: Path, scale: float) -> None:
    """Write what `part` shows; raises OkrError `read_only` where that cannot be."""
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
