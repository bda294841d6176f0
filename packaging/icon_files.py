"""Icons in every size and format from the drawings in `icons`. Must not draw anything itself.

PNG for Linux, ICO for Windows, ICNS for macOS; the last two are containers of PNG pictures.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS = Path(__file__).resolve().parent / "icons"
PROGRAM, DOCUMENT = "okrdesk", "okrdesk-file"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)  # px, the folders of the hicolor theme
_ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
# Apple's type of each PNG in an .icns, by its side in pixels; the @2x ones are types of their own.
_ICNS_TYPES = (
    (b"icp4", 16), (b"ic11", 32), (b"icp5", 32), (b"ic12", 64), (b"ic07", 128),
    (b"ic13", 256), (b"ic08", 256), (b"ic14", 512), (b"ic09", 512), (b"ic10", 1024),
)  # fmt: skip


def png(name: str, side: int) -> bytes:
    """The drawing `name` as a PNG of `side` × `side` pixels; ValueError if there is none."""
    file = DRAWINGS / f"{name}.svg"
    drawing = QSvgRenderer(file.read_bytes() if file.exists() else b"")
    if not drawing.isValid():
        raise ValueError(f"{name}.svg cannot be read")
    picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(kept.data())


def write_png(path: Path, name: str, side: int) -> Path:
    """Write one size; the path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(png(name, side))
    return path


def write_ico(path: Path, name: str) -> Path:
    """Write a Windows icon: a directory of 16 bytes a picture, then the pictures; the path."""
    pictures = [(side, png(name, side)) for side in _ICO_SIZES]
    place = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for side, picture in pictures:
        shown = side % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", shown, shown, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    path.write_bytes(head + b"".join(picture for _side, picture in pictures))
    return path


def write_icns(path: Path, name: str) -> Path:
    """Write a macOS icon: blocks of type, length with these eight bytes, picture; the path."""
    blocks = b""
    for kind, side in _ICNS_TYPES:
        picture = png(name, side)
        blocks += kind + struct.pack(">I", 8 + len(picture)) + picture
    path.write_bytes(b"icns" + struct.pack(">I", 8 + len(blocks)) + blocks)
    return path
