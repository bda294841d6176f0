"""A company's logo from a file, checked before it is set. Must not draw it."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr

LARGEST = 1 << 20  # bytes
MOST_DOTS = 4096  # on a side
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
# What could bring in something from outside, or run.
_ACTIVE = re.compile(
    rb"<\s*(?:[a-z]+:)?(?:script|foreignObject|image|iframe|text)\b|<!ENTITY|<\?xml-stylesheet"
    rb"|@import|href\s*=\s*['\"](?!#)|url\s*\(\s*['\"]?(?!#)|\bon[a-z]+\s*=",
    re.IGNORECASE,
)
_SVG = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*|<!DOCTYPE[^>[]*>\s*)*<svg\b",
    re.DOTALL,
)
_FRAMES = frozenset({*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), 0xCD, 0xCE, 0xCF})


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture that may stand on the cover; `ending`: png | svg | jpg."""

    ending: str
    picture: bytes


def read_logo(path: Path) -> Logo:
    """The logo in a file. Refusals: not_found, bad_file (another kind, too large, not plain)."""
    try:
        with path.open("rb") as opened:
            picture = opened.read(LARGEST + 1)
    except OSError as trouble:
        says = tr("There is no logo at {path}, so nothing was taken. Choose a PNG, SVG or JPEG.")
        raise OkrError("not_found", says.format(path=path)) from trouble
    if len(picture) > LARGEST:
        raise _bad(path, tr("{name} is larger than 1 MiB. Choose a smaller logo."))
    return _checked(path, picture)


def _checked(path: Path, picture: bytes) -> Logo:
    if _SVG.match(picture):
        if _ACTIVE.search(picture):
            says = tr("{name} holds text, links or programs. Save it as plain shapes, or as PNG.")
            raise _bad(path, says)
        return Logo("svg", picture)
    size = _dots(picture)
    if size is None:
        raise _bad(path, tr("{name} is no PNG, SVG or JPEG that can be read. Choose another."))
    if not all(0 < side <= MOST_DOTS for side in size):
        raise _bad(path, tr("{name} is wider or higher than 4096 dots. Choose a smaller logo."))
    return Logo("png" if picture.startswith(_PNG) else "jpg", picture)


def _dots(picture: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG or JPEG; None of anything else."""
    if picture.startswith(_PNG) and picture[12:16] == b"IHDR" and len(picture) >= 24:
        width, height = struct.unpack_from(">II", picture, 16)
        return int(width), int(height)
    return _jpeg_dots(picture) if picture.startswith(_JPEG) else None


def _jpeg_dots(picture: bytes) -> tuple[int, int] | None:
    """From the frame header; the segments before it say how long they are (ITU T.81, B.1.1.4)."""
    place = 2
    while place + 9 <= len(picture) and picture[place] == 0xFF:
        if picture[place + 1] in _FRAMES:
            height, width = struct.unpack_from(">HH", picture, place + 5)
            return int(width), int(height)
        place += 2 + int.from_bytes(picture[place + 2 : place + 4], "big")
    return None


def _bad(path: Path, says: str) -> OkrError:
    return OkrError("bad_file", says.format(name=path.name))
