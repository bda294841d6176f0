"""Which characters the bundled fonts can draw. Must not draw anything.

PDF/UA refuses a page with a character that no font has, so it is replaced and named instead.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

BOX = "\u25a1"
_KEPT = "\n\t"
_LAST_PLAIN = "~"
# Format 4 holds the characters up to U+FFFF, format 12 all; others are for old systems.
_SEGMENTS, _GROUPS = 4, 12
_BREAK = "\u200b"
_LONG_WORD, _PIECES = re.compile(r"[^\s\u00a0]{22,}"), re.compile(r".{1,8}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Plain:
    """A text that the fonts can draw, and the characters that were replaced in it."""

    text: str
    missing: tuple[str, ...]


def drawable(text: str, fonts: tuple[Path, ...]) -> Plain:
    """`text` with a box for each character that no font has; control characters are left out."""
    if text.isascii() and text.isprintable():
        return Plain(text, ())
    kept = [char for char in text if char in _KEPT or not _is_control(char)]
    unusual = {char for char in kept if char > _LAST_PLAIN and not _is_unseen(char)}
    missing = {char for char in unusual if not _has(fonts, ord(char))}
    shown = "".join(BOX if char in missing else char for char in kept)
    return Plain(shown, tuple(sorted(missing)))


def breakable(text: str) -> str:
    """`text` with unseen places to break in words that are longer than a column."""
    return _LONG_WORD.sub(lambda word: _BREAK.join(_PIECES.findall(word[0])), text)


def _is_control(char: str) -> bool:
    """Control characters, halves of surrogate pairs and places that no character will have."""
    return unicodedata.category(char) in ("Cc", "Cs", "Cn") and char not in _KEPT


def _is_unseen(char: str) -> bool:
    """Spaces and joiners have no shape of their own to miss."""
    return char in _KEPT or unicodedata.category(char) in ("Cf", "Zs", "Zl", "Zp", "Mn")


def _has(fonts: tuple[Path, ...], point: int) -> bool:
    """Whether one of the files draws the code point; the first ones are asked (and read) first."""
    return any(point in coverage(font) for font in fonts)


@lru_cache(maxsize=32)
def coverage(font: Path) -> frozenset[int]:
    """Every code point that the font file can draw."""
    return frozenset(_points(font.read_bytes()))


def _points(font: bytes) -> Iterator[int]:
    """The code points of an OpenType file's character map (table "cmap", OpenType 1.9)."""
    start = _table(font, b"cmap")
    (count,) = struct.unpack_from(">H", font, start + 2)
    places = {struct.unpack_from(">I", font, start + 8 + 8 * place)[0] for place in range(count)}
    for place in sorted(places):
        yield from _mapped(font, start + place)


def _table(font: bytes, tag: bytes) -> int:
    (count,) = struct.unpack_from(">H", font, 4)
    rows: Iterable[tuple[bytes, int, int, int]] = struct.iter_unpack(
        ">4sIII", font[12 : 12 + 16 * count]
    )
    return next(offset for name, _, offset, _ in rows if name == tag)


def _mapped(font: bytes, start: int) -> Iterator[int]:
    (form,) = struct.unpack_from(">H", font, start)
    if form == _GROUPS:
        (groups,) = struct.unpack_from(">I", font, start + 12)
        for place in range(groups):
            first, last, glyph = struct.unpack_from(">III", font, start + 16 + 12 * place)
            yield from range(first + (glyph == 0), last + 1)
    elif form == _SEGMENTS:
        yield from _in_segments(font, start)


def _in_segments(font: bytes, start: int) -> Iterator[int]:
    """Format 4: segments of characters, each with a shift or with an array of glyph numbers."""
    (double,) = struct.unpack_from(">H", font, start + 6)
    ends = start + 14
    starts, shifts, offsets = (ends + 2 + double * part for part in (1, 2, 3))
    for place in range(0, double, 2):
        (last,) = struct.unpack_from(">H", font, ends + place)
        (first,) = struct.unpack_from(">H", font, starts + place)
        (shift,) = struct.unpack_from(">H", font, shifts + place)
        (offset,) = struct.unpack_from(">H", font, offsets + place)
        for point in range(first, min(last, 0xFFFE) + 1):
            glyph = point + shift
            if offset:
                at = offsets + place + offset + 2 * (point - first)
                (named,) = struct.unpack_from(">H", font, at)
                glyph = named + shift if named else 0
            if glyph & 0xFFFF:
                yield point
